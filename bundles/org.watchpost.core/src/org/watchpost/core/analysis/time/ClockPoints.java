/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.analysis.time;

import java.math.BigDecimal;
import java.time.ZoneId;

import org.watchpost.core.parse.ClockDrift;
import org.watchpost.core.query.TimeText;

/**
 * A clock that is known to be wrong by so much at two moments.
 *
 * @param shiftMicros what is to be added at the first one
 * @param drift       what is to be added besides, growing up to the second one
 */
public record ClockPoints(long shiftMicros, ClockDrift drift) {

    /**
     * Reads {@code TIME=SECONDS,TIME=SECONDS}: at these two times, as the wrong clock tells them, so many seconds are to be added.
     *
     * @param zone of times without one
     * @throws IllegalArgumentException if it is something else; the message says what is wrong
     */
    public static ClockPoints parse(String text, ZoneId zone) {
        String[] parts = text.split(",");
        if (parts.length != 2) {
            throw new IllegalArgumentException("two points are needed, such as 2004-07-26T08:00=-12,2004-07-27T08:00=-3.5");
        }
        long[] times = new long[2];
        long[] shifts = new long[2];
        for (int i = 0; i < 2; i++) {
            int equals = parts[i].lastIndexOf('=');
            String time = (equals < 0 ? parts[i] : parts[i].substring(0, equals)).strip();
            times[i] = TimeText.parse(time, zone)
                    .orElseThrow(() -> new IllegalArgumentException(time + " is no time such as 2004-07-26T08:00")).from();
            shifts[i] = micros(equals < 0 ? "" : parts[i].substring(equals + 1));
        }
        return new ClockPoints(shifts[0], ClockDrift.between(times[0], shifts[0], times[1], shifts[1]));
    }

    /**
     * Reads a number of seconds, with or without a fraction.
     *
     * @throws IllegalArgumentException if it isn't one
     */
    public static long micros(String text) {
        try {
            BigDecimal seconds = new BigDecimal(text.strip());
            if (seconds.abs().compareTo(BigDecimal.valueOf(100_000_000_000L)) < 0) {
                return seconds.movePointRight(6).longValue();
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is no number of seconds", e);
        }
        throw new IllegalArgumentException("'" + text + "' seconds are more than a clock can be wrong");
    }
}
