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
}
