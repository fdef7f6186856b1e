/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.text.VisibleText;

/**
 * Writes JSON (RFC 8259) as it comes: compact, on one line, and the same text for the same calls. Everything that could end a
 * line, disturb a terminal or break out of a script is escaped: control characters, DEL, C1 controls, U+2028, U+2029, lone
 * surrogates, and whatever else a reader could not see ({@link VisibleText}). Used by one thread; the target is neither flushed nor closed.
 */
public final class JsonWriter {

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final Appendable out;
    private boolean first = true;
    private boolean named;

    public JsonWriter(Appendable out) {
        this.out = out;
    }

    public JsonWriter beginObject() throws IOException {
        return begin('{');
    }

    public JsonWriter endObject() throws IOException {
        return end('}');
    }

    public JsonWriter beginArray() throws IOException {
        return begin('[');
    }

    public JsonWriter endArray() throws IOException {
        return end(']');
    }

    /** The name of the next value; only within an object. */
    public JsonWriter name(String name) throws IOException {
        separate();
        quote(out, name);
        out.append(':');
        named = true;
        return this;
    }

    public JsonWriter value(@Nullable String value) throws IOException {
        separate();
        if (value == null) {
            out.append("null");
        } else {
            quote(out, value);
        }
        return this;
    }

    public JsonWriter value(long value) throws IOException {
        separate();
        out.append(Long.toString(value));
        return this;
    }

    /** A number; JSON has neither NaN nor infinity, they are written as null. */
    public JsonWriter value(double value) throws IOException {
        separate();
        out.append(Double.isFinite(value) ? Double.toString(value) : "null");
        return this;
    }

    public JsonWriter value(boolean value) throws IOException {
        separate();
        out.append(value ? "true" : "false");
        return this;
    }

    /**
     * A map (in its own order), list, string, number, boolean or null.
     *
     * @throws IllegalArgumentException for anything else
     */
    public JsonWriter any(@Nullable Object value) throws IOException {
        return switch (value) {
            case null -> value((String) null);
            case String text -> value(text);
            case Double number -> value(number.doubleValue());
            case Float number -> value(number.doubleValue());
            case Number number -> value(number.longValue());
            case Boolean bool -> value(bool.booleanValue());
            case Map<?, ?> map -> {
                beginObject();
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    name(String.valueOf(entry.getKey())).any(entry.getValue());
                }
                yield endObject();
            }
            case List<?> list -> {
                beginArray();
                for (Object element : list) {
                    any(element);
                }
                yield endArray();
            }
            default -> throw new IllegalArgumentException("Not a JSON value: " + value.getClass().getName());
        };
    }

    /** Ends a line, so that the next value stands on one of its own. */
    public JsonWriter newLine() throws IOException {
        out.append('\n');
        first = true;
        return this;
    }

    private JsonWriter begin(char bracket) throws IOException {
        separate();
        out.append(bracket);
        first = true;
        return this;
    }

    private JsonWriter end(char bracket) throws IOException {
        out.append(bracket);
        first = false;
        return this;
    }

    private void separate() throws IOException {
        if (named) {
            named = false;
        } else if (first) {
            first = false;
        } else {
            out.append(',');
        }
    }

    /** Writes a string with its quotes. */
    public static void quote(Appendable out, CharSequence text) throws IOException {
        out.append('"');
        int done = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                if (VisibleText.isHidden(Character.toCodePoint(c, text.charAt(i + 1)), false)) {
                    out.append(text, done, i);
                    escape(out, c);
                    escape(out, text.charAt(i + 1));
                    done = i + 2;
                }
                i++;
            } else if (mustEscape(c)) {
                out.append(text, done, i);
                escape(out, c);
                done = i + 1;
            }
        }
        out.append(text, done, length).append('"');
    }

    private static boolean mustEscape(char c) {
        return c < ' ' || c == '"' || c == '\\' || c >= 0x7f && VisibleText.isHidden(c, false);
    }

    private static void escape(Appendable out, char c) throws IOException {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            default -> out.append("\\u").append(HEX[c >> 12]).append(HEX[c >> 8 & 15]).append(HEX[c >> 4 & 15]).append(HEX[c & 15]);
        }
    }
}
