/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.basics;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Time in microseconds since the epoch, and the ways the log formats print it. */
public final class Ts {
    /** In microseconds. */
    public static final long SECOND = 1_000_000L;
    /** In microseconds. */
    public static final long MINUTE = 60 * SECOND;
    /** In microseconds. */
    public static final long HOUR = 60 * MINUTE;
    private static final String[] MON = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct",
        "Nov", "Dec"};
    private static final String[] DOW = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

    private Ts() {
    }

    /** Microseconds since the epoch. */
    public static long of(LocalDateTime local, ZoneOffset zone) {
        return local.toEpochSecond(zone) * SECOND + local.getNano() / 1000;
    }

    /** The wall clock in a zone. */
    public static LocalDateTime local(long t, ZoneOffset zone) {
        return LocalDateTime.ofEpochSecond(Math.floorDiv(t, SECOND), (int) Math.floorMod(t, SECOND) * 1000, zone);
    }

    /** Appends a number with leading zeros. */
    public static StringBuilder pad(StringBuilder b, long v, int width) {
        String s = Long.toString(v);
        for (int i = s.length(); i < width; i++) {
            b.append('0');
        }
        return b.append(s);
    }

    private static StringBuilder date(StringBuilder b, LocalDateTime d) {
        pad(b, d.getYear(), 4).append('-');
        pad(b, d.getMonthValue(), 2).append('-');
        return pad(b, d.getDayOfMonth(), 2);
    }

    private static StringBuilder clock(StringBuilder b, LocalDateTime d) {
        pad(b, d.getHour(), 2).append(':');
        pad(b, d.getMinute(), 2).append(':');
        return pad(b, d.getSecond(), 2);
    }

    /** 2004-07-26 08:33:30 */
    public static String plain(long t, ZoneOffset zone) {
        LocalDateTime d = local(t, zone);
        StringBuilder b = date(new StringBuilder(20), d).append(' ');
        return clock(b, d).toString();
    }

    /** 2004-07-26T12:33:30Z */
    public static String utc(long t) {
        return plain(t, ZoneOffset.UTC).replace(' ', 'T') + "Z";
    }

    /** 2004-07-26T12:33:30.123Z */
    public static String utcMillis(long t) {
        StringBuilder b = new StringBuilder(plain(t, ZoneOffset.UTC).replace(' ', 'T')).append('.');
        return pad(b, Math.floorMod(t, SECOND) / 1000, 3).append('Z').toString();
    }

    /** 2004-07-26T12:33:30.123456Z */
    public static String utcMicros(long t) {
        StringBuilder b = new StringBuilder(plain(t, ZoneOffset.UTC).replace(' ', 'T')).append('.');
        return pad(b, Math.floorMod(t, SECOND), 6).append('Z').toString();
    }

    /** 2004-07-26T08:33:30.123456-0400 */
    public static String eve(long t, ZoneOffset zone) {
        StringBuilder b = new StringBuilder(plain(t, zone).replace(' ', 'T')).append('.');
        return pad(b, Math.floorMod(t, SECOND), 6).append(offset(zone)).toString();
    }

    /** 07/26-08:33:30.123456 (no year) */
    public static String snort(long t, ZoneOffset zone) {
        LocalDateTime d = local(t, zone);
        StringBuilder b = pad(new StringBuilder(24), d.getMonthValue(), 2).append('/');
        pad(b, d.getDayOfMonth(), 2).append('-');
        clock(b, d).append('.');
        return pad(b, Math.floorMod(t, SECOND), 6).toString();
    }

    /** Jul 26 08:33:30 (no year, day padded with a blank) */
    public static String syslog(long t, ZoneOffset zone) {
        LocalDateTime d = local(t, zone);
        StringBuilder b = new StringBuilder(16).append(MON[d.getMonthValue() - 1]).append(' ');
        if (d.getDayOfMonth() < 10) {
            b.append(' ');
        }
        b.append(d.getDayOfMonth()).append(' ');
        return clock(b, d).toString();
    }

    /** Mon, 26 Jul 2004 08:33:30 -0400 */
    public static String mail(long t, ZoneOffset zone) {
        LocalDateTime d = local(t, zone);
        StringBuilder b = new StringBuilder(32).append(DOW[d.getDayOfWeek().getValue() - 1]).append(", ");
        pad(b, d.getDayOfMonth(), 2).append(' ').append(MON[d.getMonthValue() - 1]).append(' ');
        b.append(d.getYear()).append(' ');
        return clock(b, d).append(' ').append(offset(zone)).toString();
    }

    /** Mon Jul 26 08:33:30 2004, as in the From_ line of an mbox. */
    public static String asctime(long t, ZoneOffset zone) {
        LocalDateTime d = local(t, zone);
        return DOW[d.getDayOfWeek().getValue() - 1] + " " + syslog(t, zone) + " " + d.getYear();
    }

    /** 1090845210.123456 */
    public static String epochMicros(long t) {
        StringBuilder b = new StringBuilder(20).append(t / SECOND).append('.');
        return pad(b, t % SECOND, 6).toString();
    }

    /** 1090845210.123 */
    public static String epochMillis(long t) {
        StringBuilder b = new StringBuilder(16).append(t / SECOND).append('.');
        return pad(b, t % SECOND / 1000, 3).toString();
    }

    /** 2004-7-26 (not padded), as Exchange 2000 prints it. */
    public static String exchangeDate(long t) {
        LocalDateTime d = local(t, ZoneOffset.UTC);
        return d.getYear() + "-" + d.getMonthValue() + "-" + d.getDayOfMonth();
    }

    /** 4:31:7 GMT (not padded), as Exchange 2000 prints it. */
    public static String exchangeTime(long t) {
        LocalDateTime d = local(t, ZoneOffset.UTC);
        return d.getHour() + ":" + d.getMinute() + ":" + d.getSecond() + " GMT";
    }

    /** {@code -0400} */
    public static String offset(ZoneOffset zone) {
        return zone.equals(ZoneOffset.UTC) ? "+0000" : zone.getId().replace(":", "");
    }
}
