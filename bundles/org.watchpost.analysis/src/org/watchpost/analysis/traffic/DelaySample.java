/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.analysis.traffic;

import java.util.Arrays;

import org.watchpost.core.analysis.traffic.Delays;

/** Delays: mean and longest of all, percentiles of a sample that is all of them up to {@link #MOST}. Used by one thread. */
final class DelaySample {

    private static final int MOST = 512;

    private float[] sample = {};
    private int size;
    private long count;
    private double sum;
    private double max;
    private long random = 0x9E3779B97F4A7C15L;

    void add(double seconds) {
        count++;
        sum += seconds;
        max = Math.max(max, seconds);
        if (size < MOST) {
            if (size == sample.length) {
                sample = Arrays.copyOf(sample, Math.max(4, Math.min(MOST, size * 2)));
            }
            sample[size++] = (float) seconds;
            return;
        }
        // Algorithm R with a generator of its own: the same log gives the same numbers.
        random ^= random << 13;
        random ^= random >>> 7;
        random ^= random << 17;
        long place = Long.remainderUnsigned(random, count);
        if (place < MOST) {
            sample[(int) place] = (float) seconds;
        }
    }

    Delays toDelays() {
        if (count == 0) {
            return Delays.NONE;
        }
        float[] sorted = Arrays.copyOf(sample, size);
        Arrays.sort(sorted);
        return new Delays(count, sum / count, rank(sorted, 0.5), rank(sorted, 0.9), rank(sorted, 0.99), max);
    }

    /** The nearest rank: the smallest value that so large a part does not exceed. */
    private static double rank(float[] sorted, double part) {
        return sorted[Math.clamp((int) Math.ceil(part * sorted.length) - 1, 0, sorted.length - 1)];
    }
}
