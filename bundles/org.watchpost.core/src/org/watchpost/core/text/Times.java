/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.text;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Conversions of points in time; Watchpost counts microseconds since 1970-01-01T00:00:00Z. */
public final class Times {

    /** Microseconds of a second. */
    public static final long SECOND = 1_000_000L;

    private Times() {
    }

    /** ISO 8601 in UTC, with as many digits of the second as needed, for example {@code 2004-07-26T12:33:30Z}. */
    public static String iso(long micros) {
        return instant(micros).toString();
    }

    public static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    /** Microseconds of an instant; finer parts are cut off. */
    public static long micros(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), SECOND), instant.getNano() / 1000);
    }
}
