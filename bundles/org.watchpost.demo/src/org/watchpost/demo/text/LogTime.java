/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.text;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The ways log formats print a time. A time is microseconds since the epoch (UTC); nothing depends on the locale. */
public final class LogTime {

    /** Microseconds of a second. */
    public static final long SECOND = 1_000_000L;
    /** Microseconds of a minute. */
    public static final long MINUTE = 60 * SECOND;
    /** Microseconds of an hour. */
    public static final long HOUR = 60 * MINUTE;
    /** Microseconds of a day. */
    public static final long DAY = 24 * HOUR;

    private static final String[] MONTHS = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
    private static final String[] WEEKDAYS = { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };

    private LogTime() {
    }

    /** Microseconds since the epoch of a local time. */
    public static long of(LocalDateTime local, ZoneOffset zone) {
        return local.toEpochSecond(zone) * SECOND + local.getNano() / 1000;
    }

    /** The local time of a time. */
    public static LocalDateTime local(long time, ZoneOffset zone) {
        return LocalDateTime.ofEpochSecond(Math.floorDiv(time, SECOND), (int) Math.floorMod(time, SECOND) * 1000, zone);
    }

    /** Appends a number with leading zeros. */
    public static StringBuilder pad(StringBuilder text, long value, int width) {
        String digits = Long.toString(value);
        text.repeat('0', Math.max(0, width - digits.length()));
        return text.append(digits);
    }

    /** {@code 2004-07-26 08:33:30} */
    public static String plain(long time, ZoneOffset zone) {
        return dateAndClock(time, zone, ' ').toString();
    }

    /** {@code 2004-07-26T12:33:30Z} */
    public static String utc(long time) {
        return dateAndClock(time, ZoneOffset.UTC, 'T').append('Z').toString();
    }

    /** {@code 2004-07-26T12:33:30.123Z} */
    public static String utcMillis(long time) {
        StringBuilder text = dateAndClock(time, ZoneOffset.UTC, 'T').append('.');
        return pad(text, Math.floorMod(time, SECOND) / 1000, 3).append('Z').toString();
    }

    /** {@code 2004-07-26T08:33:30.123456-0400}, as Suricata prints it. */
    public static String eve(long time, ZoneOffset zone) {
        StringBuilder text = dateAndClock(time, zone, 'T').append('.');
        return pad(text, Math.floorMod(time, SECOND), 6).append(offset(zone)).toString();
    }

    /** {@code 07/26-08:33:30.123456}, as Snort prints it: no year. */
    public static String snort(long time, ZoneOffset zone) {
        LocalDateTime local = local(time, zone);
        StringBuilder text = pad(new StringBuilder(24), local.getMonthValue(), 2).append('/');
        pad(text, local.getDayOfMonth(), 2).append('-');
        clock(text, local).append('.');
        return pad(text, Math.floorMod(time, SECOND), 6).toString();
    }

    /** {@code Jul 26 08:33:30}, as in syslog (RFC 3164): no year, the day padded with a blank. */
    public static String syslog(long time, ZoneOffset zone) {
        LocalDateTime local = local(time, zone);
        StringBuilder text = new StringBuilder(16).append(MONTHS[local.getMonthValue() - 1]).append(' ');
        if (local.getDayOfMonth() < 10) {
            text.append(' ');
        }
        text.append(local.getDayOfMonth()).append(' ');
        return clock(text, local).toString();
    }

    /** {@code Mon, 26 Jul 2004 08:33:30 -0400}, as in mail (RFC 5322). */
    public static String mail(long time, ZoneOffset zone) {
        LocalDateTime local = local(time, zone);
        StringBuilder text = new StringBuilder(32).append(weekday(local)).append(", ");
        pad(text, local.getDayOfMonth(), 2).append(' ').append(MONTHS[local.getMonthValue() - 1]).append(' ');
        text.append(local.getYear()).append(' ');
        return clock(text, local).append(' ').append(offset(zone)).toString();
    }

    /** {@code Mon Jul 26 08:33:30 2004}, as in the "From " line of an mbox. */
    public static String mboxFrom(long time, ZoneOffset zone) {
        LocalDateTime local = local(time, zone);
        return weekday(local) + " " + syslog(time, zone) + " " + local.getYear();
    }

    /** {@code 1090845210.123456}, as Zeek prints it. */
    public static String epochMicros(long time) {
        return pad(new StringBuilder(20).append(time / SECOND).append('.'), time % SECOND, 6).toString();
    }

    /** {@code 1090845210.123}, as Squid prints it. */
    public static String epochMillis(long time) {
        return pad(new StringBuilder(16).append(time / SECOND).append('.'), time % SECOND / 1000, 3).toString();
    }

    private static StringBuilder dateAndClock(long time, ZoneOffset zone, char between) {
        LocalDateTime local = local(time, zone);
        StringBuilder text = pad(new StringBuilder(32), local.getYear(), 4).append('-');
        pad(text, local.getMonthValue(), 2).append('-');
        pad(text, local.getDayOfMonth(), 2).append(between);
        return clock(text, local);
    }

    private static StringBuilder clock(StringBuilder text, LocalDateTime local) {
        pad(text, local.getHour(), 2).append(':');
        pad(text, local.getMinute(), 2).append(':');
        return pad(text, local.getSecond(), 2);
    }

    private static String weekday(LocalDateTime local) {
        return WEEKDAYS[local.getDayOfWeek().getValue() - 1];
    }

    private static String offset(ZoneOffset zone) {
        return zone.equals(ZoneOffset.UTC) ? "+0000" : zone.getId().replace(":", "");
    }
}
