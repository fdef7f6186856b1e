/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.chart;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.text.Times;

/** Cuts a stretch of time into buckets that begin at round times of a zone. */
final class Buckets {

    private static final long MINUTE = 60 * Times.SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;
    private static final long[] STEPS = { 1000, 10_000, 100_000, Times.SECOND, 2 * Times.SECOND, 5 * Times.SECOND, 10 * Times.SECOND,
            15 * Times.SECOND, 30 * Times.SECOND, MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR,
            3 * HOUR,
            6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 7 * DAY, 14 * DAY, 30 * DAY, 91 * DAY, 365 * DAY, 3650 * DAY };

    private Buckets() {
    }

    /** The smallest round step that makes at most so many buckets of a range. */
    static long step(TimeRange range, int most) {
        long length = Math.max(1, range.to() - range.from());
        for (long step : STEPS) {
            if (length / step + 2 <= most) {
                return step;
            }
        }
        return Math.ceilDiv(length, most);
    }

    /** Bounds that cover a range: ascending, at least two. */
    static long[] bounds(TimeRange range, int most, ZoneId zone) {
        long step = step(range, most);
        List<Long> bounds = new ArrayList<>();
        if (step >= DAY && step % DAY == 0) {
            // Days differ in length where clocks are changed, so count calendar days.
            LocalDate day = Times.instant(range.from()).atZone(zone).toLocalDate();
            long days = step / DAY;
            for (LocalDate next = day; bounds.isEmpty() || bounds.get(bounds.size() - 1) < range.to(); next = next.plusDays(days)) {
                bounds.add(Times.micros(next.atStartOfDay(zone).toInstant()));
            }
        } else {
            long offset = zone.getRules().getOffset(Times.instant(range.from())).getTotalSeconds() * Times.SECOND;
            long first = Math.floorDiv(range.from() + offset, step) * step - offset;
            for (long next = first; bounds.isEmpty() || bounds.get(bounds.size() - 1) < range.to(); next += step) {
                bounds.add(next);
            }
        }
        if (bounds.size() < 2) {
            bounds.add(bounds.get(0) + step);
        }
        return bounds.stream().mapToLong(Long::longValue).toArray();
    }

    /** A step in words: {@code 5 min}, {@code 1 d}. */
    static String words(long step) {
        if (step < Times.SECOND) {
            return step / 1000 + " ms";
        }
        return org.watchpost.ui.util.Format.duration((double) step / Times.SECOND);
    }
}
