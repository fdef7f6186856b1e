/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.flood.world;

import java.util.Arrays;

/** Times, eight bytes each: there are hundreds of thousands. */
public final class Moments {

    private long[] times = new long[1024];
    private int size;

    /** Adds a time. */
    public void add(long time) {
        if (size == times.length) {
            times = Arrays.copyOf(times, 2 * size);
        }
        times[size++] = time;
    }

    /** Puts them in order. */
    public void sort() {
        Arrays.sort(times, 0, size);
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** One of them, from 0 to {@link #size} - 1. */
    public long get(int index) {
        return times[index];
    }

    /** How many are not later than a time; they must be in order. */
    public int upTo(long time) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times[middle] <= time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
