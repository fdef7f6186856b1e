/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.document;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.watchpost.report.data.ReportData;

/**
 * The report's own words, numbers and times. Another language is another {@code wording_xx.properties} beside this class.
 */
final class Wording {

    private static final String BUNDLE = Wording.class.getPackageName() + ".wording";

    private final ResourceBundle texts;
    private final NumberFormat numbers;
    private final ZoneId zone;
    private final DateTimeFormatter seconds;
    private final DateTimeFormatter millis;
    private final DateTimeFormatter micros;
    private final DateTimeFormatter minutes;

    Wording(Locale locale, ZoneId zone) {
        // without a fallback: the same report on every machine, whatever its own language
        texts = ResourceBundle.getBundle(BUNDLE, locale, Wording.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        numbers = NumberFormat.getIntegerInstance(texts.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : texts.getLocale());
        this.zone = zone;
        seconds = formatter("uuuu-MM-dd HH:mm:ss xxx");
        millis = formatter("uuuu-MM-dd HH:mm:ss.SSS xxx");
        micros = formatter("uuuu-MM-dd HH:mm:ss.SSSSSS xxx");
        minutes = formatter("uuuu-MM-dd HH:mm xxx");
    }

    private DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(zone);
    }

    /** Language of the texts. */
    String language() {
        String tag = texts.getLocale().toLanguageTag();
        return tag.equals("und") ? "en" : tag;
    }

    /** A text; {@code {0}}, {@code {1}}... in it stand for the values, which are not looked at any further. */
    String text(String key, Object... values) {
        String pattern = texts.getString(key);
        StringBuilder out = new StringBuilder(pattern.length() + 32);
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}') {
                Object value = values[pattern.charAt(i + 1) - '0'];
                out.append(value instanceof Number number ? number(number.longValue()) : value);
                i += 2;
            } else {
                out.append(pattern.charAt(i));
            }
        }
        return out.toString();
    }

    /** One of two texts for a number, which takes the place of {@code {0}}. */
    String count(String key, long number) {
        return text(number == 1 ? key + ".one" : key + ".many", number);
    }

    /** The word for one of the model's own words; the word itself where there is none. */
    String word(String kind, String word) {
        // a resource bundle takes any text as a key, but a person may write any text
        String key = kind + "." + word;
        return texts.containsKey(key) ? texts.getString(key) : word;
    }

    String number(long number) {
        return numbers.format(number);
    }

    /** A moment in the report's zone, as finely as it is known; a dash if it isn't. */
    String time(@Nullable Instant time) {
        if (time == null) {
            return "–";
        }
        int nanos = time.getNano();
        return (nanos == 0 ? seconds : nanos % 1_000_000 == 0 ? millis : micros).format(time);
    }

    /** A moment in another zone; a dash if it isn't known. */
    String timeIn(@Nullable Instant time, ZoneId other) {
        return time == null ? "–" : seconds.withZone(other).format(time);
    }

    /** Seconds as the greatest whole unit. */
    String span(int length) {
        return length % 3600 == 0 ? length / 3600 + " h" : length % 60 == 0 ? length / 60 + " min" : length + " s";
    }

    /** A moment of a chart. */
    String minute(Instant time) {
        return minutes.format(time);
    }

    /** A length of time in whole units. */
    String length(Duration duration) {
        long s = duration.toSeconds();
        return s % 86_400 == 0 ? count("length.days", s / 86_400)
                : s % 3600 == 0 ? count("length.hours", s / 3600) : count("length.seconds", s);
    }

    /** How an exhibit is called where it is referred to. */
    String exhibit(ReportData.Exhibit exhibit) {
        return text("exhibit.title", exhibit.number());
    }
}
