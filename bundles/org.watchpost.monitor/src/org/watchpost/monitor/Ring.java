/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.monitor;

import java.util.Arrays;

/**
 * The last values of a series, oldest first, in arrays that grow up to a bound and then forget the oldest. Each entry stands for
 * the values of a stretch of time. Not safe for several threads.
 */
final class Ring {

    private final int most;
    private long[] times = new long[16];
    private float[] mins = new float[0];
    private double[] means = new double[16];
    private float[] maxs = new float[0];
    private int first;
    private int size;
    private final boolean spread;

    /** @param spread whether entries have a least and a greatest value besides the mean */
    Ring(int most, boolean spread) {
        this.most = most;
        this.spread = spread;
        if (spread) {
            mins = new float[16];
            maxs = new float[16];
        }
    }

    int size() {
        return size;
    }

    long time(int index) {
        return times[at(index)];
    }

    double mean(int index) {
        return means[at(index)];
    }

    double min(int index) {
        return spread ? mins[at(index)] : means[at(index)];
    }

    double max(int index) {
        return spread ? maxs[at(index)] : means[at(index)];
    }

    void add(long time, double min, double mean, double max) {
        if (size == times.length && size < most) {
            grow();
        }
        if (size == times.length) {
            first = (first + 1) % times.length;
            size--;
        }
        int at = at(size++);
        times[at] = time;
        means[at] = mean;
        if (spread) {
            mins[at] = (float) min;
            maxs[at] = (float) max;
        }
    }

    /** Index of the first entry at or after a time; the size if there is none. */
    int indexOf(long time) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (time(middle) < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int at(int index) {
        return (first + index) % times.length;
    }

    private void grow() {
        int length = Math.min(most, times.length * 2);
        // not full before it has grown to the bound, so it begins at 0
        times = Arrays.copyOf(times, length);
        means = Arrays.copyOf(means, length);
        if (spread) {
            mins = Arrays.copyOf(mins, length);
            maxs = Arrays.copyOf(maxs, length);
        }
    }
}
