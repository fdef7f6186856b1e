/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.parse.custom;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.text.Times;

/**
 * How times are written: patterns of {@link DateTimeFormatter}, and {@code epoch} (seconds since 1970, with a fraction or
 * not), {@code epoch_ms}, {@code epoch_us}; empty for none.
 */
public final class TimeFormats {

    /** What is tried when a format is guessed, the likeliest first. */
    static final List<String> KNOWN = List.of("yyyy-MM-dd'T'HH:mm:ss[.SSSSSSSSS][.SSSSSS][.SSS]XXX",
            "yyyy-MM-dd'T'HH:mm:ss[.SSSSSSSSS][.SSSSSS][.SSS]XX",
            "yyyy-MM-dd'T'HH:mm:ss[.SSSSSS][.SSS]", "yyyy-MM-dd HH:mm:ss[.SSSSSS][.SSS][,SSS] XX",
            "yyyy-MM-dd HH:mm:ss[.SSSSSS][.SSS][,SSS]XXX",
            "yyyy-MM-dd HH:mm:ss[.SSSSSS][.SSS][,SSS]", "yyyy/MM/dd HH:mm:ss[.SSS]", "yyyyMMdd HH:mm:ss", "yyyyMMddHHmmss",
            "yyyyMMdd'T'HHmmss", "dd/MMM/yyyy:HH:mm:ss XX", "EEE MMM d HH:mm:ss yyyy", "EEE, d MMM yyyy HH:mm:ss XX", "MMM d yyyy HH:mm:ss",
            "d MMM yyyy HH:mm:ss", "dd-MMM-yyyy HH:mm:ss[.SSS]", "dd.MM.yyyy HH:mm:ss[.SSS]", "MM/dd/yyyy HH:mm:ss", "dd/MM/yyyy HH:mm:ss",
            "M/d/yyyy h:mm:ss a", "d/M/yyyy H:mm:ss", "yyyy-MM-dd HH:mm", "dd.MM.yyyy HH:mm", "yyyy-MM-dd");

    private static final int LONGEST = 64;
    private static final Map<String, DateTimeFormatter> FORMATTERS = new ConcurrentHashMap<>();
    private static final int MOST_FORMATTERS = 256;

    private TimeFormats() {
    }

    /**
     * @throws IllegalArgumentException if it is no way to write a time
     */
    static void check(String format) {
        if (!format.isEmpty() && !format.startsWith("epoch")) {
            formatter(format);
        } else if (!List.of("", "epoch", "epoch_ms", "epoch_us").contains(format)) {
            throw new IllegalArgumentException(format + " is no format of times; there are epoch, epoch_ms, epoch_us and patterns");
        }
    }

    private static DateTimeFormatter formatter(String pattern) {
        DateTimeFormatter known = FORMATTERS.get(pattern);
        if (known == null) {
            known = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.ENGLISH);
            if (FORMATTERS.size() < MOST_FORMATTERS) {
                FORMATTERS.put(pattern, known);
            }
        }
        return known;
    }

    /** The first known format in which all of these can be read; empty if there is none. */
    public static Optional<String> guess(List<String> texts) {
        List<String> some = texts.stream().map(String::strip).filter(text -> !text.isEmpty()).limit(50).toList();
        if (some.isEmpty()) {
            return Optional.empty();
        }
        if (some.stream().allMatch(text -> text.matches("[0-9]{9,10}(\\.[0-9]{1,9})?"))) {
            return Optional.of("epoch");
        }
        if (some.stream().allMatch(text -> text.matches("1[0-9]{12}"))) {
            return Optional.of("epoch_ms");
        }
        if (some.stream().allMatch(text -> text.matches("1[0-9]{15}"))) {
            return Optional.of("epoch_us");
        }
        for (String format : KNOWN) {
            if (some.stream().allMatch(text -> micros(text, format, ZoneId.of("UTC")) != EventBuilder.NO_TIME)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /**
     * A time in microseconds since 1970, or {@link EventBuilder#NO_TIME} if it is none.
     *
     * @param zone of times that have none
     */
    public static long micros(String text, String format, ZoneId zone) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST || format.isEmpty()) {
            return EventBuilder.NO_TIME;
        }
        try {
            return switch (format) {
                case "epoch" -> Math.round(Double.parseDouble(stripped) * Times.SECOND);
                case "epoch_ms" -> Math.multiplyExact(Long.parseLong(stripped), 1000L);
                case "epoch_us" -> Long.parseLong(stripped);
                default -> parsed(formatter(format).parse(stripped), zone);
            };
        } catch (DateTimeParseException | NumberFormatException e) {
            return EventBuilder.NO_TIME;
        } catch (DateTimeException | ArithmeticException e) {
            // A day that is not in the calendar, or a time too far away to be one.
            return EventBuilder.NO_TIME;
        }
    }

    private static long parsed(TemporalAccessor parsed, ZoneId zone) {
        if (parsed.isSupported(ChronoField.INSTANT_SECONDS)) {
            return Times.micros(Instant.from(parsed));
        }
        LocalDate date = parsed.query(TemporalQueries.localDate());
        LocalTime time = parsed.query(TemporalQueries.localTime());
        if (date == null) {
            return EventBuilder.NO_TIME;
        }
        ZoneId its = parsed.query(TemporalQueries.zone());
        return Times.micros(LocalDateTime.of(date, time == null ? LocalTime.MIDNIGHT : time).atZone(its == null ? zone : its).toInstant());
    }

    /** Whether times of that format say their zone. */
    static boolean hasZone(String format) {
        return format.startsWith("epoch") || format.contains("X") || format.contains("z") || format.contains("Z");
    }
}
