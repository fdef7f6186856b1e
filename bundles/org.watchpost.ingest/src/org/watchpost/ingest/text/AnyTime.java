/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.text;

import java.time.ZoneOffset;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.ingest.time.TimeReader;
import org.watchpost.ingest.time.ZoneNames;

/** Reads a time whose form is not known, with a zone's abbreviation behind it if there is one. Belongs to one thread. */
public final class AnyTime {

    private static final long SECOND = 1_000_000L;

    private final TimeReader times;
    private final TimeReader utc;
    private int end;

    /** A reader for records of a source. */
    public AnyTime(SourceContext context) {
        times = new TimeReader(context);
        utc = new TimeReader(new SourceContext(context.fileName(), ZoneOffset.UTC, context.year(), context.month(), context.headers(),
                context.shiftMicros()));
    }

    /** After the last byte of the time read last. */
    public int end() {
        return end;
    }

    /**
     * Reads the time at {@code from}: ISO 8601 and relatives, seconds to nanoseconds since 1970, the forms of syslog, messages,
     * web servers, and American dates. What follows is left alone.
     *
     * @return microseconds since the epoch, or {@link TimeReader#NONE}
     */
    public long read(byte[] b, int from, int to) {
        if (to - from < 8) {
            return TimeReader.NONE;
        }
        int digits = 0;
        while (from + digits < to && digits < 20 && b[from + digits] >= '0' && b[from + digits] <= '9') {
            digits++;
        }
        long time = TimeReader.NONE;
        if (digits >= 9) {
            time = times.epoch(b, from, to);
            end = times.end();
            return time != TimeReader.NONE && plausible(time) && (end == to || !isWord(b[end])) ? time : TimeReader.NONE;
        }
        if (digits == 4) {
            time = times.iso(b, from, to);
            if (time == TimeReader.NONE) {
                time = times.syslog(b, from, to);
            }
        } else if (digits > 0) {
            byte divider = from + digits < to ? b[from + digits] : 0;
            if (divider == '/') {
                time = times.american(b, from, to);
                if (time == TimeReader.NONE) {
                    time = times.commonLog(b, from, to);
                }
            } else if (divider == '-') {
                time = times.american(b, from, to);
            } else if (divider == ' ') {
                time = times.message(b, from, to);
            }
        } else {
            time = times.syslog(b, from, to);
            if (time == TimeReader.NONE) {
                time = times.message(b, from, to);
            }
        }
        end = times.end();
        return time == TimeReader.NONE ? time : abbreviation(b, from, to, time);
    }

    /** {@code EDT} behind a time that had no zone. */
    private long abbreviation(byte[] b, int from, int to, long time) {
        int i = end;
        if (times.zoned() || i + 2 >= to || b[i] != ' ') {
            return time;
        }
        int word = i + 1;
        while (word < to && word < i + 7 && b[word] >= 'A' && b[word] <= 'Z') {
            word++;
        }
        if (word - i < 4 && !(word - i == 3 && b[i + 1] == 'U' && b[i + 2] == 'T') || word < to && isWord(b[word])) {
            return time;
        }
        int offset = ZoneNames.offset(b, i + 1, word);
        if (offset == ZoneNames.UNKNOWN || b[from] < '0' || b[from] > '9') {
            return time;
        }
        // The same digits read as UTC, then moved by the zone that was named.
        long asUtc = digitsAsUtc(b, from, i);
        end = word;
        return asUtc == TimeReader.NONE ? time : asUtc - offset * SECOND;
    }

    private long digitsAsUtc(byte[] b, int from, int to) {
        long time = utc.iso(b, from, to);
        return time != TimeReader.NONE ? time : utc.american(b, from, to);
    }

    /** Years 1980 to 2100: other numbers of that length are not times. */
    private static boolean plausible(long micros) {
        return micros > 315_532_800L * SECOND && micros < 4_102_444_800L * SECOND;
    }

    private static boolean isWord(byte c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c < 0;
    }
}
