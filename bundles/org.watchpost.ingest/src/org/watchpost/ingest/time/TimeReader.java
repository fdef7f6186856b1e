/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.time;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.parse.SourceContext;

/**
 * Reads time stamps of log records from bytes. Every method begins at {@code from}, reads as far as the stamp goes (see
 * {@link #end()}) and never beyond {@code to}; it answers microseconds since 1970-01-01T00:00:00Z, or {@link #NONE} where
 * there is no stamp of that kind or none that can be (month 13, February 30, 25 o'clock). A second of 60 is the next
 * minute's first. Fractions finer than microseconds are cut off.
 * <p>
 * A stamp without a zone is local time of the source's zone; how doubtful hours are taken is told at {@link ZoneOffsets}. A
 * stamp without a year takes it from the source's context, and all are corrected by the clock shift the context names. One
 * reader belongs to one thread.
 */
public final class TimeReader {

    /** There is no time. */
    public static final long NONE = EventBuilder.NO_TIME;
    /** There is no date: what {@link #date} answers. */
    public static final int NO_DATE = Integer.MIN_VALUE;

    private static final long SECOND = 1_000_000L;
    private static final long DAY = 86_400L * SECOND;
    private static final int[] MONTH_DAYS = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

    private final ZoneOffsets offsets;
    private final @Nullable SourceContext context;
    private final long shift;

    private int end;
    private boolean yearless;
    private boolean zoned;
    private int lastMonth;
    private int lastDay;
    private long lastTime;
    private int dateYear;
    private int dateMonth;

    /** A reader for records of a source. */
    public TimeReader(SourceContext context) {
        this.context = context;
        shift = context.shiftMicros();
        offsets = new ZoneOffsets(context.zone());
    }

    /** A reader for stamps that have a year. */
    public TimeReader(ZoneId zone) {
        context = null;
        shift = 0;
        offsets = new ZoneOffsets(zone);
    }

    /** After the last byte of the stamp read last; where nothing was read, some position not before its beginning. */
    public int end() {
        return end;
    }

    /** Whether the stamp read last had no year of its own. */
    public boolean yearless() {
        return yearless;
    }

    /** Whether the stamp read last named its zone. */
    public boolean zoned() {
        return zoned;
    }

    /** Microseconds since 1970 of a local date and time in the source's zone. */
    public long local(int epochDay, long microsOfDay) {
        long localSecond = epochDay * 86_400L + microsOfDay / SECOND;
        return epochDay * DAY + microsOfDay - offsets.at(localSecond) * SECOND + shift;
    }

    /** Microseconds since 1970 of a date and time in UTC. */
    public long utc(int epochDay, long microsOfDay) {
        return epochDay * DAY + microsOfDay + shift;
    }

    /**
     * ISO 8601 and its relatives: {@code 2024-03-01T10:00:00.123456+01:00}, {@code 2024-03-01 10:00:00,123},
     * {@code 2024/03/01 10:00}, {@code 2001-4-16 3:39:41 +0200}, {@code 2024-03-01 10:00:00 CET}. The zone may follow after
     * one blank if it is {@code +hhmm}, {@code +hh:mm} or one of {@link ZoneNames}.
     */
    public long iso(byte[] b, int from, int to) {
        yearless = false;
        zoned = false;
        int day = date(b, from, to);
        int i = end;
        if (day == NO_DATE || i >= to || b[i] != 'T' && b[i] != ' ' && b[i] != '\t' && b[i] != '_') {
            return NONE;
        }
        long time = timeOfDay(b, i + 1, to);
        return time < 0 ? NONE : zone(b, day, time, to);
    }

    /**
     * A date with year, month and day as numbers in that order, divided by {@code -}, {@code /} or {@code .}; month and day
     * may have one digit.
     *
     * @return days since 1970-01-01, or {@link #NO_DATE}
     */
    public int date(byte[] b, int from, int to) {
        end = from;
        int year = digits(b, from, to, 4);
        int i = end;
        if (i - from != 4 || i >= to) {
            return NO_DATE;
        }
        byte divider = b[i];
        if (divider != '-' && divider != '/' && divider != '.') {
            return NO_DATE;
        }
        int month = digits(b, i + 1, to, 2);
        i = end;
        if (i >= to || b[i] != divider) {
            return NO_DATE;
        }
        int day = digits(b, i + 1, to, 2);
        dateYear = year;
        dateMonth = month;
        return epochDay(year, month, day);
    }

    /** Year of the last {@link #date}. */
    public int dateYear() {
        return dateYear;
    }

    /** Month of the last {@link #date}. */
    public int dateMonth() {
        return dateMonth;
    }

    /**
     * A time of day, {@code 10:00:00.123} or {@code 3:9:41}; seconds may be missing.
     *
     * @return microseconds since midnight, or a negative number
     */
    public long timeOfDay(byte[] b, int from, int to) {
        int hour = digits(b, from, to, 2);
        int i = end;
        if (hour < 0 || hour > 23 || i >= to || b[i] != ':') {
            return -1;
        }
        int minute = digits(b, i + 1, to, 2);
        if (minute < 0 || minute > 59) {
            return -1;
        }
        i = end;
        if (i >= to || b[i] != ':') {
            return (hour * 60 + minute) * 60L * SECOND;
        }
        int second = digits(b, i + 1, to, 2);
        if (second < 0 || second > 60) {
            return -1;
        }
        long micros = ((hour * 60 + minute) * 60L + second) * SECOND;
        i = end;
        if (i + 1 < to && (b[i] == '.' || b[i] == ',') && digit(b[i + 1])) {
            micros += fraction(b, i + 1, to);
        }
        return micros;
    }

    /**
     * The stamps of syslog and of devices that write to it (RFC 3164, section 4.1.2, and what is found in the wild):
     * {@code Mar  1 10:00:00}, {@code Mar 01 2024 10:00:00}, {@code 2024 Mar  1 10:00:00.123}, {@code Fri Mar 1 10:00:00 2024},
     * {@code *Mar  1 00:00:00.123 UTC:}. A zone's abbreviation counts only before a colon, where Cisco writes it.
     */
    public long syslog(byte[] b, int from, int to) {
        yearless = false;
        zoned = false;
        end = from;
        int i = from;
        if (i < to && (b[i] == '*' || b[i] == '.')) {
            i++;
        }
        int year = -1;
        if (i + 5 < to && digit(b[i]) && b[i + 4] == ' ') {
            year = digits(b, i, to, 4);
            i += 5;
        }
        int month = month(b, i, to);
        if (month == 0 && i + 4 < to && b[i + 3] == ' ') {
            // A weekday before the month.
            i += 4;
            month = month(b, i, to);
        }
        i = blanks(b, i + 3, to);
        if (month == 0 || i >= to || b[i - 1] != ' ') {
            return NONE;
        }
        int day = digits(b, i, to, 2);
        if (end >= to || b[end] != ' ') {
            return NONE;
        }
        i = blanks(b, end, to);
        if (year < 0 && i + 4 < to && b[i + 4] == ' ' && digit(b[i]) && digit(b[i + 3])) {
            year = digits(b, i, to, 4);
            i = blanks(b, i + 4, to);
        }
        long time = timeOfDay(b, i, to);
        if (time < 0) {
            return NONE;
        }
        i = end;
        if (year < 0 && i + 5 <= to && b[i] == ' ' && (i + 5 == to || b[i + 5] == ' ' || b[i + 5] == ':')) {
            int after = digits(b, i + 1, to, 4);
            if (end == i + 5 && after >= 1970 && after < 2100) {
                year = after;
            }
            end = year < 0 ? i : i + 5;
        }
        yearless = year < 0;
        if (yearless) {
            SourceContext source = context;
            year = source == null ? -1 : source.yearOf(month);
            while (month == 2 && day == 29 && year > 4 && epochDay(year, 2, 29) == NO_DATE) {
                // The year is a guess, the leap day is not: the last year that had one.
                year--;
            }
        }
        lastMonth = month;
        lastDay = day;
        lastTime = time;
        int epochDay = epochDay(year, month, day);
        return epochDay == NO_DATE ? NONE : zoneBeforeColon(b, epochDay, time, to);
    }

    /**
     * The time of the stamp {@link #syslog} read last, if another part of the record tells the year: it is that of a moment
     * not after the stamp, so a December's is the year before a January's.
     *
     * @param year  year of that moment
     * @param month month of that moment, 1 to 12
     * @return {@link #NONE} if the stamp does not exist in that year
     */
    public long syslogInYear(int year, int month) {
        int epochDay = epochDay(lastMonth < month - 6 ? year + 1 : year, lastMonth, lastDay);
        return epochDay == NO_DATE ? NONE : local(epochDay, lastTime);
    }

    /**
     * The month of a stamp that {@link #syslog} would read and that has no year, judged without reading the rest.
     *
     * @return 1 to 12, or 0
     */
    public static int yearlessMonth(byte[] b, int from, int to) {
        int i = from;
        if (i < to && (b[i] == '*' || b[i] == '.')) {
            i++;
        }
        int month = month(b, i, to);
        i += 3;
        if (month == 0 || i + 6 > to || b[i] != ' ') {
            return 0;
        }
        while (i < to && b[i] == ' ') {
            i++;
        }
        while (i < to && digit(b[i])) {
            i++;
        }
        while (i < to && b[i] == ' ') {
            i++;
        }
        // The hour must come next; a year has four digits.
        return i + 2 < to && digit(b[i]) && (b[i + 1] == ':' || b[i + 2] == ':') ? month : 0;
    }

    /** The date of messages (RFC 5322, section 3.3), {@code Fri, 1 Mar 2024 10:00:00 +0100}; weekday, seconds and zone may be missing. */
    public long message(byte[] b, int from, int to) {
        yearless = false;
        zoned = false;
        end = from;
        int i = blanks(b, from, to);
        if (i + 4 < to && b[i + 3] == ',') {
            i = blanks(b, i + 4, to);
        }
        int day = digits(b, i, to, 2);
        i = blanks(b, end, to);
        int month = month(b, i, to);
        if (month == 0 || day < 1) {
            return NONE;
        }
        i = blanks(b, i + 3, to);
        int year = digits(b, i, to, 4);
        if (end - i == 2) {
            // RFC 5322, section 4.3: years of two digits.
            year += year < 50 ? 2000 : 1900;
        }
        i = blanks(b, end, to);
        int epochDay = epochDay(year, month, day);
        long time = timeOfDay(b, i, to);
        if (epochDay == NO_DATE || time < 0) {
            return NONE;
        }
        int at = end;
        i = blanks(b, at, to);
        int word = i;
        while (word < to && b[word] >= 'A' && b[word] <= 'Z') {
            word++;
        }
        int offset = ZoneNames.offset(b, i, word);
        if (word > i && offset != ZoneNames.UNKNOWN) {
            zoned = true;
            end = word;
            return utc(epochDay, time) - offset * SECOND;
        }
        end = i < to && (b[i] == '+' || b[i] == '-') ? i : at;
        return zone(b, epochDay, time, to);
    }

    /** The stamp of the common log format, {@code 11/Oct/2006:13:16:39 -0600}, without its brackets. */
    public long commonLog(byte[] b, int from, int to) {
        yearless = false;
        zoned = false;
        int day = digits(b, from, to, 2);
        int i = end;
        if (i >= to || b[i] != '/') {
            return NONE;
        }
        int month = month(b, i + 1, to);
        i += 4;
        if (month == 0 || i >= to || b[i] != '/') {
            return NONE;
        }
        int year = digits(b, i + 1, to, 4);
        i = end;
        int epochDay = epochDay(year, month, day);
        if (epochDay == NO_DATE || i >= to || b[i] != ':' && b[i] != ' ') {
            end = i;
            return NONE;
        }
        long time = timeOfDay(b, i + 1, to);
        return time < 0 ? NONE : zone(b, epochDay, time, to);
    }

    /** American dates, month first: {@code 7/26/2004 8:33:30 AM}, {@code 07/26/2004 20:33:30}, {@code 07/26/04}; the time may be missing. */
    public long american(byte[] b, int from, int to) {
        yearless = false;
        zoned = false;
        int month = digits(b, from, to, 2);
        int i = end;
        if (i >= to || b[i] != '/' && b[i] != '-') {
            return NONE;
        }
        int day = digits(b, i + 1, to, 2);
        int second = end;
        if (second >= to || b[second] != b[i]) {
            return NONE;
        }
        int year = digits(b, second + 1, to, 4);
        i = end;
        if (i - second == 3) {
            year += year < 70 ? 2000 : 1900;
        }
        int epochDay = epochDay(year, month, day);
        end = i;
        if (epochDay == NO_DATE) {
            return NONE;
        }
        if (i + 1 >= to || b[i] != ' ' && b[i] != '\t' || !digit(b[i + 1])) {
            return local(epochDay, 0);
        }
        long time = timeOfDay(b, i + 1, to);
        if (time < 0) {
            return NONE;
        }
        i = end;
        int half = i < to && b[i] == ' ' ? i + 1 : i;
        if (half + 2 <= to && (b[half + 1] | 0x20) == 'm' && ((b[half] | 0x20) == 'a' || (b[half] | 0x20) == 'p')) {
            long hours = time / (3600 * SECOND);
            if (hours == 0 || hours > 12) {
                return NONE;
            }
            boolean afternoon = (b[half] | 0x20) == 'p';
            time += hours == 12 ? afternoon ? 0 : -12 * 3600 * SECOND : afternoon ? 12 * 3600 * SECOND : 0;
            end = half + 2;
        }
        return local(epochDay, time);
    }

    /**
     * Seconds since 1970 with an optional fraction, {@code 1709251201.218}; 12 to 14 digits without one are milliseconds,
     * 15 to 17 microseconds, 18 or 19 nanoseconds.
     */
    public long epoch(byte[] b, int from, int to) {
        yearless = false;
        zoned = true;
        long value = 0;
        int i = from;
        while (i < to && i - from < 19 && digit(b[i])) {
            value = value * 10 + b[i] - '0';
            i++;
        }
        end = i;
        int length = i - from;
        if (length == 0 || value < 0 || i < to && digit(b[i])) {
            return NONE;
        }
        if (i + 1 < to && b[i] == '.' && digit(b[i + 1])) {
            return length > 11 ? NONE : value * SECOND + fraction(b, i + 1, to) + shift;
        }
        return (length < 12 ? value * SECOND : length < 15 ? value * 1000 : length < 18 ? value : value / 1000) + shift;
    }

    /**
     * The labels of multilog, {@code @400000004c91b044077a9e94}: seconds of TAI since 1970 plus 2^62, and nanoseconds. TAI is taken
     * for UTC plus ten seconds, as multilog's own tools do.
     *
     * @see <a href="https://cr.yp.to/libtai/tai64.html">TAI64N</a>
     */
    public long tai64n(byte[] b, int from, int to) {
        yearless = false;
        zoned = true;
        end = from;
        if (to - from < 25 || b[from] != '@') {
            return NONE;
        }
        long seconds = 0;
        long nanos = 0;
        for (int i = 1; i <= 24; i++) {
            int digit = Character.digit(b[from + i], 16);
            if (digit < 0) {
                return NONE;
            }
            if (i <= 16) {
                seconds = seconds << 4 | digit;
            } else {
                nanos = nanos << 4 | digit;
            }
        }
        seconds -= 1L << 62;
        if (seconds < 0 || seconds > 253_402_300_799L || nanos > 999_999_999L) {
            return NONE;
        }
        end = from + 25;
        return (seconds - 10) * SECOND + nanos / 1000 + shift;
    }

    /** The zone at {@link #end()}, if there is one, and the time it makes. */
    private long zone(byte[] b, int epochDay, long time, int to) {
        int i = end;
        if (i < to && b[i] == 'Z') {
            end = i + 1;
            zoned = true;
            return utc(epochDay, time);
        }
        if (i + 3 < to && b[i] == ' ' && b[i + 1] >= 'A' && b[i + 1] <= 'Z' && b[i + 2] >= 'A' && b[i + 2] <= 'Z') {
            return named(b, epochDay, time, to, false);
        }
        int sign = i + 5 < to && b[i] == ' ' ? i + 1 : i;
        if (sign + 2 < to && (b[sign] == '+' || b[sign] == '-')) {
            int hours = digits(b, sign + 1, to, 2);
            int minutes = 0;
            int at = end;
            boolean whole = at == sign + 3 && hours <= 18;
            if (whole && at < to) {
                int more = b[at] == ':' ? at + 1 : at;
                if (more + 2 <= to && digit(b[more]) && digit(b[more + 1])) {
                    minutes = digits(b, more, to, 2);
                    at = end;
                    whole = minutes < 60;
                } else {
                    whole = sign == i;
                }
            }
            if (whole) {
                zoned = true;
                end = at;
                long offset = (hours * 60L + minutes) * 60 * SECOND;
                return utc(epochDay, time) + (b[sign] == '-' ? offset : -offset);
            }
            end = i;
        }
        return local(epochDay, time);
    }

    private long zoneBeforeColon(byte[] b, int epochDay, long time, int to) {
        int i = end;
        if (i < to && b[i] == 'Z') {
            end = i + 1;
            zoned = true;
            return utc(epochDay, time);
        }
        return named(b, epochDay, time, to, true);
    }

    /** The zone whose name follows a blank at {@link #end()}; before a colon only, or before anything but a letter or digit. */
    private long named(byte[] b, int epochDay, long time, int to, boolean colon) {
        int i = end;
        if (i + 1 < to && b[i] == ' ' && b[i + 1] >= 'A' && b[i + 1] <= 'Z') {
            int word = i + 1;
            while (word < to && b[word] >= 'A' && b[word] <= 'Z' && word - i < 7) {
                word++;
            }
            boolean whole = colon ? word < to && b[word] == ':'
                    : word == to || b[word] == ' ' || b[word] == ':' || b[word] == ',' || b[word] == ']';
            int offset = whole ? ZoneNames.offset(b, i + 1, word) : ZoneNames.UNKNOWN;
            if (offset != ZoneNames.UNKNOWN) {
                zoned = true;
                end = word;
                return utc(epochDay, time) - offset * SECOND;
            }
        }
        return local(epochDay, time);
    }

    private static int blanks(byte[] b, int from, int to) {
        int i = from;
        while (i < to && b[i] == ' ') {
            i++;
        }
        return i;
    }

    private static boolean digit(byte c) {
        return c >= '0' && c <= '9';
    }

    /** A number of at most {@code most} digits, -1 if there is none; moves {@link #end}. */
    private int digits(byte[] b, int from, int to, int most) {
        int i = from;
        int stop = Math.min(to, from + most);
        int value = 0;
        while (i < stop && digit(b[i])) {
            value = value * 10 + b[i] - '0';
            i++;
        }
        end = i;
        return i == from ? -1 : value;
    }

    /** Microseconds of the digits after a decimal point; moves {@link #end} after all of them. */
    private int fraction(byte[] b, int from, int to) {
        int micros = 0;
        int scale = 100_000;
        int i = from;
        while (i < to && digit(b[i])) {
            micros += (b[i] - '0') * scale;
            scale /= 10;
            i++;
        }
        end = i;
        return micros;
    }

    /** 1 to 12 for an English month's first three letters in any case, else 0. */
    public static int month(byte[] b, int from, int to) {
        if (from + 3 > to) {
            return 0;
        }
        int name = (b[from] | 0x20) << 16 | (b[from + 1] | 0x20) << 8 | (b[from + 2] | 0x20);
        return switch (name) {
            case 'j' << 16 | 'a' << 8 | 'n' -> 1;
            case 'f' << 16 | 'e' << 8 | 'b' -> 2;
            case 'm' << 16 | 'a' << 8 | 'r' -> 3;
            case 'a' << 16 | 'p' << 8 | 'r' -> 4;
            case 'm' << 16 | 'a' << 8 | 'y' -> 5;
            case 'j' << 16 | 'u' << 8 | 'n' -> 6;
            case 'j' << 16 | 'u' << 8 | 'l' -> 7;
            case 'a' << 16 | 'u' << 8 | 'g' -> 8;
            case 's' << 16 | 'e' << 8 | 'p' -> 9;
            case 'o' << 16 | 'c' << 8 | 't' -> 10;
            case 'n' << 16 | 'o' << 8 | 'v' -> 11;
            case 'd' << 16 | 'e' << 8 | 'c' -> 12;
            default -> 0;
        };
    }

    /**
     * Days since 1970-01-01 of a date of the Gregorian calendar.
     *
     * @return {@link #NO_DATE} if there is no such day between the years 1 and 9999
     */
    public static int epochDay(int year, int month, int day) {
        if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > MONTH_DAYS[month - 1]) {
            return NO_DATE;
        }
        if (month == 2 && day == 29 && ((year & 3) != 0 || year % 100 == 0 && year % 400 != 0)) {
            return NO_DATE;
        }
        // Counts from March, so that the leap day is a year's last.
        int y = month > 2 ? year : year - 1;
        int m = month > 2 ? month - 3 : month + 9;
        return 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 719_469;
    }
}
