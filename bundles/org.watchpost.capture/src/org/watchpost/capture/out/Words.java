/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture.out;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.watchpost.core.text.Bytes;

/** Decodes header values: encoded words (RFC 2047), parameters (RFC 2045, RFC 2231), addresses. Lenient, linear. */
public final class Words {

    private static final int MAX_ADDRESSES = 1000;

    private Words() {
    }

    private static Charset charset(String name) {
        int language = name.indexOf('*');
        try {
            return Charset.forName(language < 0 ? name : name.substring(0, language));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** A value with its encoded words decoded. */
    public static String decode(String value) {
        int at = value.indexOf("=?");
        if (at < 0) {
            return value;
        }
        StringBuilder out = new StringBuilder(value.length());
        int done = 0;
        boolean afterWord = false;
        while (at >= 0) {
            int charsetEnd = value.indexOf('?', at + 2);
            int encodingEnd = charsetEnd < 0 ? -1 : value.indexOf('?', charsetEnd + 1);
            int end = encodingEnd < 0 ? -1 : value.indexOf("?=", encodingEnd + 1);
            if (end < 0) {
                break;
            }
            if (encodingEnd != charsetEnd + 2 || charsetEnd == at + 2) {
                at = value.indexOf("=?", at + 2);
                continue;
            }
            String between = value.substring(done, at);
            if (!afterWord || !between.isBlank()) {
                out.append(between);
            }
            byte[] bytes = Character.toUpperCase(value.charAt(charsetEnd + 1)) == 'B' ? base64(value.substring(encodingEnd + 1, end))
                    : quoted(value.substring(encodingEnd + 1, end), true);
            out.append(new String(bytes, charset(value.substring(at + 2, charsetEnd))));
            done = end + 2;
            afterWord = true;
            at = value.indexOf("=?", done);
        }
        return out.append(value, done, value.length()).toString();
    }

    private static byte[] base64(String text) {
        StringBuilder clean = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || c == '+' || c == '/')) {
                clean.append(c);
            }
        }
        if (clean.length() % 4 == 1) {
            clean.setLength(clean.length() - 1);
        }
        return Base64.getDecoder().decode(clean.toString());
    }

    private static byte[] quoted(String text, boolean underscores) {
        byte[] in = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
        for (int i = 0; i < in.length; i++) {
            int high = i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
            int low = i + 2 < in.length ? Character.digit(in[i + 2], 16) : -1;
            if (in[i] == (underscores ? '=' : '%') && high >= 0 && low >= 0) {
                out.write(high << 4 | low);
                i += 2;
            } else {
                out.write(underscores && in[i] == '_' ? ' ' : in[i]);
            }
        }
        return out.toByteArray();
    }

    /** The value without parameters, lower case. */
    public static String main(String value) {
        int end = value.indexOf(';');
        return (end < 0 ? value : value.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** The parameters of a value: names lower case, values decoded. */
    public static Map<String, String> parameters(String value) {
        Map<String, String> plain = new LinkedHashMap<>();
        Map<String, TreeMap<Integer, String>> pieces = new LinkedHashMap<>();
        int at = value.indexOf(';');
        while (at >= 0 && at < value.length() && plain.size() + pieces.size() < 64) {
            int equals = value.indexOf('=', at + 1);
            if (equals < 0) {
                break;
            }
            String name = value.substring(at + 1, equals).strip().toLowerCase(Locale.ROOT);
            int next = name.lastIndexOf(';');
            name = next < 0 ? name : name.substring(next + 1).strip();
            StringBuilder text = new StringBuilder();
            at = parameter(value, equals + 1, text);
            put(plain, pieces, name, text.toString());
        }
        pieces.forEach((name, parts) -> {
            boolean encoded = parts.containsKey(-1);
            parts.remove(-1);
            String joined = String.join("", parts.values());
            plain.put(name, encoded ? extended(joined) : joined);
        });
        plain.replaceAll((name, text) -> decode(text));
        return plain;
    }

    private static int parameter(String value, int from, StringBuilder text) {
        int at = from;
        while (at < value.length() && Character.isWhitespace(value.charAt(at))) {
            at++;
        }
        if (at < value.length() && value.charAt(at) == '"') {
            at++;
            while (at < value.length() && value.charAt(at) != '"') {
                if (value.charAt(at) == '\\' && at + 1 < value.length()) {
                    at++;
                }
                text.append(value.charAt(at++));
            }
            int end = value.indexOf(';', at);
            return end;
        }
        int end = value.indexOf(';', at);
        text.append(value.substring(at, end < 0 ? value.length() : end).strip());
        return end;
    }

    private static void put(Map<String, String> plain, Map<String, TreeMap<Integer, String>> pieces, String name, String text) {
        int star = name.indexOf('*');
        if (star < 0) {
            plain.putIfAbsent(name, text);
            return;
        }
        TreeMap<Integer, String> parts = pieces.computeIfAbsent(name.substring(0, star), key -> new TreeMap<>());
        String rest = name.substring(star + 1);
        boolean encoded = rest.isEmpty() || rest.endsWith("*");
        String digits = rest.endsWith("*") ? rest.substring(0, rest.length() - 1) : rest;
        int number = digits.length() > 3 || !digits.chars().allMatch(c -> c >= '0' && c <= '9') || digits.isEmpty() ? 0
                : Integer.parseInt(digits);
        parts.putIfAbsent(number, text);
        if (encoded) {
            parts.put(-1, "");
        }
    }

    private static String extended(String text) {
        int first = text.indexOf('\'');
        int second = first < 0 ? -1 : text.indexOf('\'', first + 1);
        Charset charset = second < 0 || first == 0 ? StandardCharsets.UTF_8 : charset(text.substring(0, first));
        return new String(quoted(second < 0 ? text : text.substring(second + 1), false), charset);
    }

    /** The addresses in a header value, without names and comments. */
    public static List<String> addresses(String value) {
        List<String> found = new ArrayList<>();
        boolean quotes = false;
        int comment = 0;
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= value.length() && found.size() < MAX_ADDRESSES; i++) {
            char c = i < value.length() ? value.charAt(i) : ',';
            if (c == '"') {
                quotes = !quotes;
            } else if (!quotes && c == '(') {
                comment++;
            } else if (!quotes && c == ')' && comment > 0) {
                comment--;
            } else if (!quotes && comment == 0 && (Character.isWhitespace(c) || ",;<>".indexOf(c) >= 0)) {
                if (word.indexOf("@") > 0) {
                    found.add(word.toString());
                }
                word.setLength(0);
            } else if (!quotes && comment == 0) {
                word.append(c);
            }
        }
        return found;
    }

    /** Bytes of a header as text. */
    public static String text(byte[] b, int from, int to) {
        return Bytes.decode(b, from, to);
    }
}
