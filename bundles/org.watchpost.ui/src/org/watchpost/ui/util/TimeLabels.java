/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.util;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.text.Times;

/** Times in a zone, as people read them. */
public final class TimeLabels {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter MILLI = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);

    private TimeLabels() {
    }

    /** Date and time to the second, to the millisecond where there is a fraction. */
    public static String full(long micros, ZoneId zone) {
        return inZone(micros, zone, micros % Times.SECOND == 0 ? SECOND : MILLI);
    }

    /** Date and time to the second. */
    public static String second(long micros, ZoneId zone) {
        return inZone(micros, zone, SECOND);
    }

    private static String inZone(long micros, ZoneId zone, DateTimeFormatter format) {
        return format.format(Times.instant(micros).atZone(zone));
    }

    /** Short name of the zone at a moment: {@code EDT}, {@code UTC}, {@code +05:30}. */
    public static String zoneName(ZoneId zone, long micros) {
        return ZONE.format(Times.instant(micros).atZone(zone)).replaceFirst("^Z$", "UTC");
    }

    /** A range in words; a shared date is said once. */
    public static String range(TimeRange range, ZoneId zone) {
        if (range.isAll()) {
            return "All time";
        }
        if (range.from() == Long.MIN_VALUE) {
            return "Before " + brief(range.to(), zone);
        }
        if (range.to() == Long.MAX_VALUE) {
            return "From " + brief(range.from(), zone);
        }
        String from = brief(range.from(), zone);
        String to = brief(range.to(), zone);
        return from.regionMatches(0, to, 0, 11) ? from + "–" + to.substring(11) : from + " – " + to;
    }

    private static String brief(long micros, ZoneId zone) {
        return inZone(micros, zone, Math.floorMod(micros, 60 * Times.SECOND) == 0 ? MINUTE : SECOND);
    }

    /** How long before or after a moment another is: {@code 3 min later}. */
    public static String distance(long micros, long reference) {
        double seconds = Math.abs(micros - reference) / 1e6;
        return micros == reference ? "at the same time" : Format.duration(seconds) + (micros > reference ? " later" : " earlier");
    }

    /** The present to the second, for model values. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
