/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.query;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchpost.core.text.Times;

/**
 * Points in time as people write them: ISO 8601, as little of it as they like. {@code 2004-07} stands for a month,
 * {@code 2004-07-26T08} for an hour. Without a zone the time is in the zone of the case.
 */
public final class TimeText {

    private static final Pattern ISO = Pattern
            .compile("([0-9]{4}|[+-][0-9]{4,6})(?:-([0-9]{1,2})(?:-([0-9]{1,2})(?:[T ]([0-9]{1,2})(?::?([0-9]{2})"
                    + "(?::?([0-9]{2})(?:[.,]([0-9]{1,9}))?)?)?)?)?)? ?(Z|z|[+-][0-9]{2}(?::?[0-9]{2})?)?");

    private TimeText() {
    }

    /**
     * The stretch of time a text stands for: half-open, as long as the smallest unit that was written, at least a microsecond.
     *
     * @return empty if it isn't a time
     */
    public static Optional<TimeRange> parse(String text, ZoneId zone) {
        Matcher matcher = ISO.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            ZoneId own = matcher.group(8) == null ? zone : ZoneOffset.of(matcher.group(8).toUpperCase(java.util.Locale.ROOT));
            String fraction = matcher.group(7);
            LocalDateTime start = LocalDateTime.of(number(matcher, 1, 0), number(matcher, 2, 1), number(matcher, 3, 1),
                    number(matcher, 4, 0),
                    number(matcher, 5, 0), number(matcher, 6, 0));
            if (fraction != null) {
                long nanos = Long.parseLong((fraction + "00000000").substring(0, 9));
                long unit = Math.max(1, pow10(6 - fraction.length()));
                long from = Times.micros(start.atZone(own).toInstant()) + nanos / 1000;
                return Optional.of(new TimeRange(from, from + unit));
            }
            ChronoUnit unit = matcher.group(6) != null ? ChronoUnit.SECONDS
                    : matcher.group(5) != null ? ChronoUnit.MINUTES
                            : matcher.group(4) != null ? ChronoUnit.HOURS
                                    : matcher.group(3) != null ? ChronoUnit.DAYS
                                            : matcher.group(2) != null ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
            long from = Times.micros(start.atZone(own).toInstant());
            long to = unit.isDateBased() ? Times.micros(start.plus(1, unit).atZone(own).toInstant())
                    : from + unit.getDuration().toNanos() / 1000;
            return Optional.of(new TimeRange(from, to));
        } catch (DateTimeException | ArithmeticException e) {
            // 31 February, hour 25, offset +99, or beyond all microseconds: of the right form, but no time.
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group, int otherwise) {
        String text = matcher.group(group);
        return text == null ? otherwise : Integer.parseInt(text);
    }

    private static long pow10(int exponent) {
        long value = 1;
        for (int i = 0; i < exponent; i++) {
            value *= 10;
        }
        return value;
    }
}
