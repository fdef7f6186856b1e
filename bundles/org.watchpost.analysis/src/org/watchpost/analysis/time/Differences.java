/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.analysis.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.watchpost.core.analysis.time.ClockProposal;

/**
 * Differences between what two sources say of the same things: a fair sample, its median and spread. Robust: a few wrong
 * matches change nothing. Used by one thread.
 */
final class Differences {

    private static final int MOST = 2048;
    private static final int EXAMPLES = 5;
    /** For normally distributed differences this times the median deviation is their standard deviation. */
    private static final double NORMAL = 1.4826;

    private final long[] times = new long[MOST];
    private final long[] values = new long[MOST];
    private int size;
    private long count;
    private long random = 0x2545F4914F6CDD1DL;
    final List<ClockProposal.Match> examples = new ArrayList<>();

    /**
     * Adds one.
     *
     * @param micros     when, by the second source's clock
     * @param difference the second source's time minus the first one's
     */
    void add(long micros, long difference, ClockProposal.Match match) {
        count++;
        int place = size;
        if (size < MOST) {
            size++;
        } else {
            random ^= random << 13;
            random ^= random >>> 7;
            random ^= random << 17;
            long chosen = Long.remainderUnsigned(random, count);
            if (chosen >= MOST) {
                return;
            }
            place = (int) chosen;
        }
        times[place] = micros;
        values[place] = difference;
        if (examples.size() < EXAMPLES) {
            examples.add(match);
        }
    }

    long count() {
        return count;
    }

    long median() {
        return median(Arrays.copyOf(values, size));
    }

    /** How far they stray from a line. */
    long spread(double slope, long origin, long atOrigin) {
        long[] deviations = new long[size];
        for (int i = 0; i < size; i++) {
            deviations[i] = Math.abs(values[i] - atOrigin - Math.round((times[i] - (double) origin) * slope));
        }
        return Math.round(NORMAL * median(deviations));
    }

    long first() {
        long first = Long.MAX_VALUE;
        for (int i = 0; i < size; i++) {
            first = Math.min(first, times[i]);
        }
        return first;
    }

    long last() {
        long last = Long.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            last = Math.max(last, times[i]);
        }
        return last;
    }

    /** How fast they grow: the median of the slopes between many pairs (Theil and Sen). */
    double slope() {
        int step = Math.max(1, size / 200);
        double[] slopes = new double[(size / step + 1) * (size / step + 1)];
        int n = 0;
        for (int i = 0; i < size; i += step) {
            for (int j = i + step; j < size; j += step) {
                if (times[i] != times[j]) {
                    slopes[n++] = (values[j] - (double) values[i]) / (times[j] - (double) times[i]);
                }
            }
        }
        Arrays.sort(slopes, 0, n);
        return n == 0 ? 0 : slopes[n / 2];
    }

    /** The median of what is left when the line through the origin is taken away. */
    long atOrigin(double slope, long origin) {
        long[] rests = new long[size];
        for (int i = 0; i < size; i++) {
            rests[i] = values[i] - Math.round((times[i] - (double) origin) * slope);
        }
        return median(rests);
    }

    private static long median(long[] sorted) {
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }
}
