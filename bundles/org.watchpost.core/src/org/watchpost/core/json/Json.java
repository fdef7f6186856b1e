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
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes whole JSON values: {@link Map} (in order), {@link List}, {@link String}, {@link Long}, {@link Double},
 * {@link Boolean} and null. Reading is strict (RFC 8259, no doubled names) and bounded. Stateless.
 */
public final class Json {

    /** Deepest nesting that is read. */
    public static final int MAX_DEPTH = 64;
    /** Longest text that is read unless the caller allows another length, in characters. */
    public static final int MAX_LENGTH = 16 * 1024 * 1024;

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** A value as text on one line; see {@link JsonWriter#any}. */
    public static String write(@Nullable Object value) {
        StringBuilder out = new StringBuilder();
        try {
            new JsonWriter(out).any(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /**
     * Reads one value that fills the text; space around it is allowed.
     *
     * @throws JsonException if it isn't JSON, too deep or longer than {@link #MAX_LENGTH}
     */
    public static @Nullable Object read(String text) throws JsonException {
        return read(text, MAX_LENGTH);
    }

    /** Like {@link #read(String)} with another bound for the length. */
    public static @Nullable Object read(String text, int maxLength) throws JsonException {
        if (text.length() > maxLength) {
            throw new JsonException("Too long: " + text.length() + " characters", maxLength);
        }
        Json reader = new Json(text);
        reader.space();
        Object value = reader.value(0);
        reader.space();
        if (reader.at < text.length()) {
            throw reader.wrong("Nothing expected");
        }
        return value;
    }

    /**
     * Reads an object.
     *
     * @throws JsonException if it isn't one
     */
    @SuppressWarnings("unchecked")
    public static Map<String, @Nullable Object> readObject(String text) throws JsonException {
        if (read(text) instanceof Map<?, ?> map) {
            return (Map<String, @Nullable Object>) map;
        }
        throw new JsonException("Object expected", 0);
    }

    /** The string under a name, or an empty one if there is none or it is something else. */
    public static String text(Map<String, @Nullable Object> object, String name) {
        return object.get(name) instanceof String string ? string : "";
    }

    /** The whole number under a name, or {@code otherwise} if there is none or it is something else. */
    public static long number(Map<String, @Nullable Object> object, String name, long otherwise) {
        return object.get(name) instanceof Long number ? number.longValue() : otherwise;
    }

    /** Whether the value under a name is true. */
    public static boolean isTrue(Map<String, @Nullable Object> object, String name) {
        return Boolean.TRUE.equals(object.get(name));
    }

    private @Nullable Object value(int depth) throws JsonException {
        if (depth > MAX_DEPTH) {
            throw wrong("Nested too deep");
        }
        if (at >= text.length()) {
            throw wrong("Value expected");
        }
        return switch (text.charAt(at)) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            case 't' -> word("true", Boolean.TRUE);
            case 'f' -> word("false", Boolean.FALSE);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object(int depth) throws JsonException {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        at++;
        space();
        if (accept('}')) {
            return map;
        }
        while (true) {
            space();
            int start = at;
            if (at >= text.length() || text.charAt(at) != '"') {
                throw wrong("Name expected");
            }
            String name = string();
            space();
            if (!accept(':')) {
                throw wrong("':' expected");
            }
            space();
            Object value = value(depth + 1);
            if (map.containsKey(name)) {
                throw new JsonException("Doubled name", start);
            }
            map.put(name, value);
            space();
            if (accept('}')) {
                return map;
            }
            if (!accept(',')) {
                throw wrong("',' or '}' expected");
            }
        }
    }

    private List<@Nullable Object> array(int depth) throws JsonException {
        List<@Nullable Object> list = new ArrayList<>();
        at++;
        space();
        if (accept(']')) {
            return list;
        }
        while (true) {
            space();
            list.add(value(depth + 1));
            space();
            if (accept(']')) {
                return list;
            }
            if (!accept(',')) {
                throw wrong("',' or ']' expected");
            }
        }
    }

    private String string() throws JsonException {
        at++;
        int start = at;
        StringBuilder decoded = null;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                String rest = text.substring(start, at++);
                return decoded == null ? rest : decoded.append(rest).toString();
            }
            if (c < ' ') {
                throw wrong("Control character in a string");
            }
            if (c == '\\') {
                decoded = (decoded == null ? new StringBuilder() : decoded).append(text, start, at);
                at++;
                decoded.append(escaped());
                start = at;
            } else {
                at++;
            }
        }
        throw wrong("String without end");
    }

    private char escaped() throws JsonException {
        if (at >= text.length()) {
            throw wrong("String without end");
        }
        char c = text.charAt(at++);
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                int code = 0;
                for (int i = 0; i < 4; i++) {
                    int digit = at < text.length() && text.charAt(at) < 0x80 ? Character.digit(text.charAt(at), 16) : -1;
                    if (digit < 0) {
                        throw wrong("Four hexadecimal digits expected");
                    }
                    code = code << 4 | digit;
                    at++;
                }
                yield (char) code;
            }
            default -> throw wrong("Unknown escape");
        };
    }

    private @Nullable Object word(String word, @Nullable Object value) throws JsonException {
        if (!text.startsWith(word, at)) {
            throw wrong("Value expected");
        }
        at += word.length();
        return value;
    }

    private Object number() throws JsonException {
        int start = at;
        accept('-');
        int whole = at;
        digits();
        if (at - whole > 1 && text.charAt(whole) == '0') {
            throw new JsonException("Number begins with 0", whole);
        }
        boolean fraction = accept('.');
        if (fraction) {
            digits();
        }
        if (accept('e') || accept('E')) {
            fraction = true;
            if (!accept('-')) {
                accept('+');
            }
            digits();
        }
        String number = text.substring(start, at);
        if (!fraction && number.length() <= 18) {
            return Long.parseLong(number);
        }
        if (!fraction && number.length() <= 20) {
            BigDecimal exact = new BigDecimal(number);
            if (exact.compareTo(BigDecimal.valueOf(exact.longValue())) == 0) {
                return exact.longValue();
            }
        }
        return Double.parseDouble(number);
    }

    private void digits() throws JsonException {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == start) {
            throw wrong("Value expected");
        }
    }

    private boolean accept(char wanted) {
        boolean there = at < text.length() && text.charAt(at) == wanted;
        if (there) {
            at++;
        }
        return there;
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private JsonException wrong(String message) {
        return new JsonException(message, at);
    }
}
