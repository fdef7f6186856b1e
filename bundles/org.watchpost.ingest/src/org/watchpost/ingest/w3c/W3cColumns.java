/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.w3c;

import java.util.ArrayList;
import java.util.List;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.parse.Sample;
import org.watchpost.core.text.Bytes;
import org.watchpost.ingest.time.TimeReader;

/**
 * The columns of a W3C extended log file, from its directives ({@code #Fields}, {@code #Date}, {@code #Software}), and the
 * cutting of records into them. Immutable but for the extents of the record split last, hence for one thread.
 *
 * @see <a href="https://www.w3.org/TR/WD-logfile.html">Extended Log File Format</a>
 */
public final class W3cColumns {

    private static final byte[] FIELDS = Bytes.ascii("#Fields:");
    private static final byte[] DATE = Bytes.ascii("#Date:");
    private static final byte[] SOFTWARE = Bytes.ascii("#Software:");
    /** More columns than any writer knows; what a hostile header has beyond that is ignored. */
    private static final int MOST = 256;

    private final List<String> names;
    private final String software;
    private final int directiveDay;
    private final int dateColumn;
    private final int timeColumn;
    private final int[] starts;
    private final int[] ends;
    private int count;

    private W3cColumns(List<String> names, String software, int directiveDay) {
        this.names = names;
        this.software = software;
        this.directiveDay = directiveDay;
        dateColumn = names.indexOf("date");
        timeColumn = names.indexOf("time");
        starts = new int[names.size() + 1];
        ends = new int[names.size() + 1];
    }

    /**
     * Reads header lines; the last of each directive counts.
     *
     * @param headers {@link org.watchpost.core.parse.SourceContext#headers()}; without {@code #Fields} there are no columns
     */
    public static W3cColumns of(byte[] headers) {
        List<String> names = List.of();
        String software = "";
        int day = TimeReader.NO_DATE;
        TimeReader times = new TimeReader(java.time.ZoneOffset.UTC);
        int from = 0;
        while (from < headers.length) {
            int stop = Bytes.indexOf(headers, from, headers.length, (byte) '\n');
            int to = stop < 0 ? headers.length : stop;
            if (directive(headers, from, to, FIELDS)) {
                names = words(headers, from + FIELDS.length, to);
            } else if (directive(headers, from, to, DATE)) {
                int at = from + DATE.length;
                while (at < to && headers[at] == ' ') {
                    at++;
                }
                day = times.date(headers, at, to);
            } else if (directive(headers, from, to, SOFTWARE)) {
                software = Bytes.decode(headers, from + SOFTWARE.length, to).strip();
            }
            from = to + 1;
        }
        return new W3cColumns(names, software, day);
    }

    /** The columns that are in force at the beginning of a sample: those of its first {@code #Fields} line. */
    public static W3cColumns of(Sample sample) {
        byte[] b = sample.bytes();
        for (Sample.Line line : sample.lines()) {
            if (directive(b, line.from(), line.to(), FIELDS)) {
                return of(java.util.Arrays.copyOfRange(b, 0, line.to()));
            }
        }
        return new W3cColumns(List.of(), "", TimeReader.NO_DATE);
    }

    /** Whether directives match without regard to case. */
    private static boolean directive(byte[] b, int from, int to, byte[] name) {
        if (to - from < name.length) {
            return false;
        }
        for (int i = 0; i < name.length; i++) {
            if ((b[from + i] | 0x20) != (name[i] | 0x20)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(byte[] b, int from, int to) {
        List<String> words = new ArrayList<>();
        int i = from;
        while (i < to && words.size() < MOST) {
            while (i < to && blank(b[i])) {
                i++;
            }
            int start = i;
            while (i < to && !blank(b[i])) {
                i++;
            }
            if (i > start) {
                words.add(Bytes.decode(b, start, i));
            }
        }
        return List.copyOf(words);
    }

    private static boolean blank(byte c) {
        return c == ' ' || c == '\t' || c == '\r';
    }

    /** Names of the columns as the header spells them; empty without {@code #Fields}. */
    public List<String> names() {
        return names;
    }

    /** Position of a column, or -1. */
    public int indexOf(String name) {
        return names.indexOf(name);
    }

    /** The program that wrote the file, from {@code #Software}; may be empty. */
    public String software() {
        return software;
    }

    /**
     * Cuts a record at its blanks. A value in double quotes may hold blanks; the quotes are not part of its extent.
     *
     * @return number of values found, at most one more than there are columns (what follows stays uncut)
     */
    public int split(byte[] b, int from, int to) {
        int i = from;
        int n = 0;
        int most = names.size() + 1;
        while (n < most) {
            while (i < to && blank(b[i])) {
                i++;
            }
            if (i == to) {
                break;
            }
            int start = i;
            if (b[i] == '"') {
                int quote = closingQuote(b, i + 1, to);
                if (quote >= 0) {
                    starts[n] = start + 1;
                    ends[n++] = quote;
                    i = quote + 1;
                    continue;
                }
            }
            while (i < to && !blank(b[i])) {
                i++;
            }
            starts[n] = start;
            ends[n++] = i;
        }
        count = n;
        return n;
    }

    /** The quote that ends a value: the next one before a blank or the end; a value longer than 64 KiB has none. */
    private static int closingQuote(byte[] b, int from, int to) {
        int limit = Math.min(to, from + 65_536);
        for (int i = from; i < limit; i++) {
            if (b[i] == '"' && (i + 1 == to || blank(b[i + 1]))) {
                return i;
            }
        }
        return -1;
    }

    /** First byte of a value of the record split last; only for columns below the number {@link #split} answered. */
    public int start(int column) {
        return starts[column];
    }

    /** After the last byte of a value. */
    public int end(int column) {
        return ends[column];
    }

    /** Whether the record split last has a value in a column, other than {@code -}. */
    public boolean has(byte[] b, int column) {
        return column >= 0 && column < count && !(ends[column] - starts[column] == 1 && b[starts[column]] == '-')
                && ends[column] > starts[column];
    }

    /**
     * The time of the record split last, from its columns {@code date} and {@code time} (UTC, as the format and IIS have it);
     * the date of the {@code #Date} directive where records have none.
     *
     * @return {@link EventBuilder#NO_TIME} if it has none that can be
     */
    public long time(byte[] b, TimeReader times) {
        if (timeColumn < 0 || timeColumn >= count) {
            return EventBuilder.NO_TIME;
        }
        int day = directiveDay;
        if (dateColumn >= 0) {
            if (dateColumn >= count) {
                return EventBuilder.NO_TIME;
            }
            day = times.date(b, starts[dateColumn], ends[dateColumn]);
        }
        long time = times.timeOfDay(b, starts[timeColumn], ends[timeColumn]);
        return day == TimeReader.NO_DATE || time < 0 ? EventBuilder.NO_TIME : times.utc(day, time);
    }
}
