/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm.world;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.watchpost.demo.text.LogTime;
import org.watchpost.demo.text.RandomStream;

/**
 * The day of the outbreak and its clock. Seed 1 keeps the historical times; another seed moves the incident by up to ten
 * minutes, and leaves ordinary traffic where it is.
 */
public final class WormDay {

    /** The date. */
    public static final LocalDate DATE = LocalDate.of(2004, 7, 26);
    /** Where the company is. */
    public static final ZoneId ZONE = ZoneId.of("America/New_York");
    /** Its offset on that day. */
    public static final ZoneOffset OFFSET = ZoneOffset.ofHours(-4);

    private static final long HISTORICAL_SEED = 1;
    private static final int MAX_SHIFT_SECONDS = 600;

    private final long shift;

    /** The day of a seed. */
    public WormDay(long seed) {
        shift = seed == HISTORICAL_SEED ? 0
                : new RandomStream(seed, "shift").range(-MAX_SHIFT_SECONDS, MAX_SHIFT_SECONDS) * LogTime.SECOND;
    }

    /** A moment of the incident by the local clock. */
    public long at(int hour, int minute, int second) {
        return LogTime.of(DATE.atTime(hour, minute, second), OFFSET) + shift;
    }

    /** A moment of the incident by the local clock, in hours since midnight. */
    public long atHour(double hour) {
        return at(0, 0, 0) + (long) (hour * LogTime.HOUR);
    }

    /** A moment of ordinary traffic by the local clock, in hours since midnight. */
    public static long ordinary(double hour) {
        return LogTime.of(DATE.atStartOfDay(), OFFSET) + (long) (hour * LogTime.HOUR);
    }

    /** The local hour a time is in: {@code 2004-07-26 08}. */
    public static String hourOf(long time) {
        return LogTime.plain(time, OFFSET).substring(0, 13);
    }
}
