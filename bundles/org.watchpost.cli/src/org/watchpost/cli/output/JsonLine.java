/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli.output;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.watchpost.core.json.JsonWriter;

/**
 * One flat JSON object on one line, built field by field. Reused from line to line by one thread.
 */
public final class JsonLine {

    private final StringBuilder text = new StringBuilder(1024).append('{');

    /** Starts anew. */
    public JsonLine clear() {
        text.setLength(1);
        return this;
    }

    /** Adds a text. */
    public JsonLine put(String name, String value) throws IOException {
        name(name);
        JsonWriter.quote(text, value);
        return this;
    }

    /** Adds a whole number. */
    public JsonLine put(String name, long value) throws IOException {
        name(name);
        text.append(value);
        return this;
    }

    /** Adds a number of seconds, to the millisecond. */
    public JsonLine seconds(String name, double value) throws IOException {
        name(name);
        text.append(String.format(Locale.ROOT, "%.3f", value));
        return this;
    }

    /** Adds one value, or several as an array; {@code numbers} says that they are numbers in decimal and need no quotes. */
    public JsonLine put(String name, List<String> values, boolean numbers) throws IOException {
        name(name);
        if (values.size() != 1) {
            text.append('[');
        }
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                text.append(',');
            }
            if (numbers && isNumber(values.get(i))) {
                text.append(values.get(i));
            } else {
                JsonWriter.quote(text, values.get(i));
            }
        }
        if (values.size() != 1) {
            text.append(']');
        }
        return this;
    }

    /** The object so far, closed; valid until the next call. */
    public CharSequence end() {
        return text.append('}');
    }

    private void name(String name) throws IOException {
        if (text.length() > 1) {
            text.append(',');
        }
        JsonWriter.quote(text, name);
        text.append(':');
    }

    /** Whether a text is a number as JSON writes it. */
    static boolean isNumber(String value) {
        int i = value.startsWith("-") ? 1 : 0;
        int digits = i;
        while (i < value.length() && isDigit(value.charAt(i))) {
            i++;
        }
        if (i == digits || value.charAt(digits) == '0' && i > digits + 1) {
            return false;
        }
        if (i < value.length() && value.charAt(i) == '.') {
            int fraction = ++i;
            while (i < value.length() && isDigit(value.charAt(i))) {
                i++;
            }
            if (i == fraction) {
                return false;
            }
        }
        return i == value.length();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
