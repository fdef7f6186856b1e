/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.monitor;

/**
 * Where a series goes, from its last values.
 *
 * @param trend   what can be said
 * @param perMinute change in a minute; 0 without a trend
 * @param soonest seconds until the target is reached, at the earliest that is likely
 * @param likely  seconds until then, most likely
 * @param latest  seconds until then, at the latest that is likely; {@link Long#MAX_VALUE} if it may never be
 * @param text    for people: {@code 5,000 in 12 min (9 to 17)}, {@code no trend}
 */
public record Forecast(Trend trend, double perMinute, long soonest, long likely, long latest, String text) {

    /** What can be said. */
    public enum Trend {
        /** Too few values. */
        UNKNOWN,
        /** Up and down, or level. */
        NONE,
        /** Grows. */
        RISING,
        /** Shrinks. */
        FALLING
    }

    /** Too few values. */
    public static final Forecast UNKNOWN = new Forecast(Trend.UNKNOWN, 0, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE,
            "too few values yet");
    /** No trend. */
    public static final Forecast NONE = new Forecast(Trend.NONE, 0, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, "no trend");

    /** Whether a target is reached at some time. */
    public boolean reaches() {
        return likely != Long.MAX_VALUE;
    }
}
