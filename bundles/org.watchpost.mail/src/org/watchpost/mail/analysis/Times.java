/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.analysis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.watchpost.mail.mime.HeaderField;
import org.watchpost.mail.mime.MimePart;

/** Times of messages as RFC 5322 has them, and as they are written. */
public final class Times {

    /** There is no time. */
    public static final long NONE = Long.MIN_VALUE;

    private static final Pattern DATE = Pattern.compile(
            "(\\d{1,2})[\\s-]+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\\s-]+(\\d{2,4})\\s+(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?\\s*"
                    + "(?:([+-])(\\d{2}):?(\\d{2})|([a-z]{1,5}))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENVELOPE = Pattern
            .compile(
                    "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\s+(\\d{1,2})\\s+(\\d{1,2}:\\d{2}(?::\\d{2})?)(?:\\s+[a-z]{1,5})?\\s+(\\d{4})",
                    Pattern.CASE_INSENSITIVE);
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final Map<String, Integer> ZONES = Map.of("edt", -4, "est", -5, "cdt", -5, "cst", -6, "mdt", -6, "mst", -7, "pdt", -7,
            "pst", -8,
            "cet", 1, "cest", 2);

    private Times() {
    }

    /** {@code Date}, else the topmost {@code Received}, in microseconds UTC. */
    static long of(@Nullable MimePart root) {
        if (root == null) {
            return NONE;
        }
        HeaderField date = root.field("date");
        long time = date == null ? NONE : parse(date.raw());
        HeaderField received = root.field("received");
        if (time == NONE && received != null) {
            time = received(received.raw());
        }
        return time;
    }

    /** The time behind the last semicolon of a {@code Received} field. */
    public static long received(String field) {
        int semicolon = field.lastIndexOf(';');
        return semicolon < 0 ? NONE : parse(field.substring(semicolon + 1));
    }

    /** The time in {@code From a@b Thu Sep 18 17:54:04 2008}. */
    public static long envelope(String line) {
        Matcher matcher = ENVELOPE.matcher(line);
        return matcher.find() ? parse(matcher.group(2) + " " + matcher.group(1) + " " + matcher.group(4) + " " + matcher.group(3)) : NONE;
    }

    /** A time in a text; without a zone UTC. */
    public static long parse(String text) {
        long usual = usual(text);
        if (usual != NONE) {
            return usual;
        }
        Matcher matcher = DATE.matcher(text.length() > 200 ? text.substring(0, 200) : text);
        if (!matcher.find()) {
            return NONE;
        }
        try {
            int year = Integer.parseInt(matcher.group(3));
            int month = MONTHS.indexOf(matcher.group(2).toLowerCase(Locale.ROOT)) / 3 + 1;
            int second = matcher.group(6) == null ? 0 : Math.min(59, Integer.parseInt(matcher.group(6)));
            LocalDateTime local = LocalDate
                    .of(year < 50 ? year + 2000 : year < 1000 ? year + 1900 : year, month, Integer.parseInt(matcher.group(1)))
                    .atTime(Integer.parseInt(matcher.group(4)), Integer.parseInt(matcher.group(5)), second);
            long offset = 0;
            if (matcher.group(7) != null) {
                offset = Integer.parseInt(matcher.group(8)) * 3600L + Integer.parseInt(matcher.group(9)) * 60L;
                offset = matcher.group(7).equals("-") ? -offset : offset;
            } else if (matcher.group(10) != null) {
                offset = ZONES.getOrDefault(matcher.group(10).toLowerCase(Locale.ROOT), 0) * 3600L;
            }
            return (local.toEpochSecond(ZoneOffset.UTC) - offset) * 1_000_000L;
        } catch (DateTimeException | NumberFormatException e) {
            return NONE;
        }
    }

    /** The form nearly all have: {@code Mon, 26 Jul 2004 08:49:53 -0400}, with the day of the week or without. */
    private static long usual(String text) {
        int at = 0;
        int length = text.length();
        while (at < length && text.charAt(at) == ' ') {
            at++;
        }
        if (at + 5 < length && text.charAt(at + 3) == ',' && text.charAt(at + 4) == ' ') {
            at += 5;
        }
        int digits = at + 1 < length && isDigit(text, at + 1) ? 2 : 1;
        if (length < at + digits + 20) {
            return NONE;
        }
        int space = at + digits;
        int month = (MONTHS.indexOf(text.substring(space + 1, space + 4).toLowerCase(Locale.ROOT)) + 3) / 3;
        boolean formed = text.charAt(space) == ' ' && text.charAt(space + 4) == ' ' && text.charAt(space + 9) == ' '
                && text.charAt(space + 12) == ':' && text.charAt(space + 15) == ':' && text.charAt(space + 18) == ' ' && month > 0
                && MONTHS.startsWith(text.substring(space + 1, space + 4).toLowerCase(Locale.ROOT), (month - 1) * 3);
        int zone = space + 19;
        if (!formed || length < zone + 5 || text.charAt(zone) != '+' && text.charAt(zone) != '-') {
            return NONE;
        }
        int day = number(text, at, digits);
        int year = number(text, space + 5, 4);
        int hour = number(text, space + 10, 2);
        int minute = number(text, space + 13, 2);
        int second = number(text, space + 16, 2);
        int offset = number(text, zone + 1, 4);
        if (day < 1 || year < 1000 || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60 || offset < 0
                || day > 28 && day > java.time.YearMonth.of(year, month).lengthOfMonth()) {
            return NONE;
        }
        long seconds = LocalDate.of(year, month, day).toEpochDay() * 86_400 + hour * 3600 + minute * 60 + Math.min(59, second);
        long shift = offset / 100 * 3600L + offset % 100 * 60L;
        return (seconds - (text.charAt(zone) == '-' ? -shift : shift)) * 1_000_000L;
    }

    private static boolean isDigit(String text, int at) {
        char c = text.charAt(at);
        return c >= '0' && c <= '9';
    }

    /** A number of so many digits, -1 if it is none. */
    private static int number(String text, int at, int digits) {
        int value = 0;
        for (int i = at; i < at + digits; i++) {
            if (!isDigit(text, i)) {
                return -1;
            }
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }
}
