/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.util;

import java.util.Locale;
import java.util.Optional;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.FieldType;
import org.watchpost.core.text.VisibleText;

/** Numbers, sizes and texts as people read them. */
public final class Format {

    private static final String[] UNITS = { "B", "kB", "MB", "GB", "TB" };

    private Format() {
    }

    /** A whole number with thousands separators. */
    public static String number(long value) {
        return String.format(Locale.ENGLISH, "%,d", value);
    }

    /** {@code 1 event}, {@code 2,000 events}. */
    public static String count(long value, String noun) {
        return number(value) + " " + noun + (value == 1 ? "" : "s");
    }

    /** Bytes with a decimal unit, three digits. */
    public static String bytes(double bytes) {
        double value = bytes;
        int unit = 0;
        while (value >= 999.5 && unit < UNITS.length - 1) {
            value /= 1000;
            unit++;
        }
        return (unit == 0 || value >= 99.5 ? String.format(Locale.ENGLISH, "%.0f", value) : String.format(Locale.ENGLISH, "%.1f", value))
                + " "
                + UNITS[unit];
    }

    /** A length of time, two units at most: {@code 1 min 20 s}. */
    public static String duration(double seconds) {
        long whole = Math.max(0, Math.round(seconds));
        if (whole < 60) {
            return whole + " s";
        }
        if (whole < 3600) {
            return whole / 60 + " min" + (whole % 60 == 0 ? "" : " " + whole % 60 + " s");
        }
        if (whole < 86_400) {
            return whole / 3600 + " h" + (whole % 3600 < 60 ? "" : " " + whole % 3600 / 60 + " min");
        }
        return whole / 86_400 + " d" + (whole % 86_400 < 3600 ? "" : " " + whole % 86_400 / 3600 + " h");
    }

    /** A value of a field for the eye: whole numbers with separators, except ports, ids and codes. */
    public static String value(Field field, String text) {
        if (field.type() != FieldType.LONG || text.length() < 4 || isName(field.name())) {
            return text;
        }
        return whole(text).map(Format::number).orElse(text);
    }

    private static boolean isName(String field) {
        return field.endsWith(".port") || field.endsWith("code") || field.endsWith(".pid") || field.endsWith("offset");
    }

    private static Optional<Long> whole(String text) {
        try {
            return Optional.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * Text of unknown origin made fit for one line of a widget: control characters, line ends and marks that change the
     * direction of writing are spelled out, and what is beyond {@code most} characters is cut.
     */
    public static String line(String text, int most) {
        String head = text.length() > most ? text.substring(0, most) : text;
        String shown = VisibleText.line(head.indexOf('\t') < 0 ? head : head.replace('\t', ' '));
        return text.length() > most ? shown + "…" : shown;
    }

    /** A text in which addresses, hosts and links can't be clicked or fetched by mistake: {@code hxxp://evil[.]example}. */
    public static String defang(String text) {
        String result = text;
        if (result.regionMatches(true, 0, "http", 0, 4)) {
            result = "hxxp" + result.substring(4);
        }
        return result.replace("://", "[:]//").replace("@", "[@]").replace(".", "[.]");
    }
}
