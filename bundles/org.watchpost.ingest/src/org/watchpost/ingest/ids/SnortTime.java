/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.ids;

import org.watchpost.core.parse.SourceContext;
import org.watchpost.ingest.time.TimeReader;

/**
 * Reads the times of Snort's alerts: {@code 07/26-00:04:22.912552}, {@code 07/26/2004-…} (Suricata), {@code 04/07/26-…} (year
 * first: Snort 3 with {@code -y}) and {@code 07/26/04-…} (year last: Snort 2 with {@code -y}). Of the last two, the year is
 * taken to come first where both would do. Local time of the sensor. Belongs to one thread.
 */
final class SnortTime {

    private final TimeReader times;
    private final SourceContext context;
    private int end;

    SnortTime(SourceContext context) {
        this.context = context;
        times = new TimeReader(context);
    }

    /** After the last byte of the time read last. */
    int end() {
        return end;
    }

    /** Microseconds since the epoch, or {@link TimeReader#NONE}. */
    long read(byte[] b, int from, int to) {
        int first = two(b, from, to);
        int second = two(b, from + 3, to);
        if (first < 0 || second < 0 || b[from + 2] != '/' || from + 5 >= to) {
            return TimeReader.NONE;
        }
        int year;
        int month = first;
        int day = second;
        int i = from + 5;
        if (b[i] == '-') {
            year = context.yearOf(Math.clamp(month, 1, 12));
        } else if (b[i] == '/') {
            int third = two(b, i + 1, to);
            int more = two(b, i + 3, to);
            if (third < 0) {
                return TimeReader.NONE;
            }
            if (more >= 0) {
                year = third * 100 + more;
                i += 5;
            } else {
                boolean yearFirst = second >= 1 && second <= 12 && third >= 1 && third <= 31;
                year = century(yearFirst ? first : third);
                month = yearFirst ? second : first;
                day = yearFirst ? third : second;
                i += 3;
            }
        } else {
            return TimeReader.NONE;
        }
        if (i >= to || b[i] != '-' && b[i] != ' ') {
            return TimeReader.NONE;
        }
        int epochDay = TimeReader.epochDay(year, month, day);
        long time = times.timeOfDay(b, i + 1, to);
        end = times.end();
        if (epochDay == TimeReader.NO_DATE || time < 0) {
            return TimeReader.NONE;
        }
        return times.local(epochDay, time);
    }

    private static int century(int year) {
        return year + (year < 70 ? 2000 : 1900);
    }

    /** The month of a time without year, or 0. */
    static int yearlessMonth(byte[] b, int from, int to) {
        int month = two(b, from, to);
        boolean fits = month >= 1 && month <= 12 && from + 5 < to && b[from + 2] == '/' && b[from + 5] == '-' && two(b, from + 3, to) > 0;
        return fits ? month : 0;
    }

    private static int two(byte[] b, int i, int to) {
        if (i + 1 >= to) {
            return -1;
        }
        int tens = b[i] - '0';
        int ones = b[i + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }
}
