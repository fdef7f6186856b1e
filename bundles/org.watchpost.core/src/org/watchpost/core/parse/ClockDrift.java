/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.parse;

/**
 * A clock that ran too fast or too slow, corrected besides its shift: grows evenly from nothing at one moment. Two moments at
 * which the right shift is known determine it.
 *
 * @param fromMicros the moment at which the shift alone is right, as the shifted clock tells it, microseconds since the epoch
 * @param ppb        what is added to a time, in billionths of its distance from that moment
 */
public record ClockDrift(long fromMicros, long ppb) {

    /** A clock that ran evenly. */
    public static final ClockDrift NONE = new ClockDrift(0, 0);

    private static final long BILLION = 1_000_000_000L;

    public ClockDrift {
        if (ppb <= -BILLION) {
            throw new IllegalArgumentException("A clock does not run backwards: " + ppb + " ppb");
        }
    }

    /**
     * The drift of a clock whose right shift is known at two moments; the shift of the first belongs to it.
     *
     * @param first       a moment as the clock told it
     * @param firstShift  microseconds to add then
     * @param second      another moment as the clock told it
     * @param secondShift microseconds to add then
     * @throws IllegalArgumentException if the moments are the same, or the clock would run backwards
     */
    public static ClockDrift between(long first, long firstShift, long second, long secondShift) {
        if (first == second) {
            throw new IllegalArgumentException("Two different moments are needed");
        }
        double rate = (secondShift - (double) firstShift) / (second - (double) first);
        return new ClockDrift(first + firstShift, Math.round(rate * BILLION));
    }

    /** Whether there is none. */
    public boolean isNone() {
        return ppb == 0;
    }

    /** A shifted time, corrected; microseconds since the epoch. */
    public long correct(long micros) {
        return ppb == 0 ? micros : micros + Math.round((micros - (double) fromMicros) * (ppb / (double) BILLION));
    }
}
