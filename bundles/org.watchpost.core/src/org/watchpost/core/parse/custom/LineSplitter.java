/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.parse.custom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.json.Json;
import org.watchpost.core.json.JsonException;

/** Takes lines apart as a format says; belongs to one thread. */
public final class LineSplitter {

    /** Steps of a regular expression on one line: what takes more is no record, for time must not grow with hostile lines. */
    private static final int STEPS_A_CHARACTER = 400;
    private static final int LEAST_STEPS = 20_000;
    private static final int LONGEST = 1 << 20;

    /**
     * A part of a line.
     *
     * @param text  what it says, quotes and escapes taken away
     * @param start its first character in the line, or -1 if it does not stand there so
     * @param end   behind its last character, or -1
     */
    public record Part(String text, int start, int end) {
    }

    /** Ends a regular expression that takes too long. */
    private static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super(null, null, false, false);
        }
    }

    /** Counts the characters an expression looks at. */
    private static final class Counted implements CharSequence {
        private final String text;
        private int left;

        Counted(String text) {
            this.text = text;
            this.left = (int) Math.min(Integer.MAX_VALUE, (long) text.length() * STEPS_A_CHARACTER + LEAST_STEPS);
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw new TooLong();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private final CustomFormat format;
    private final @Nullable Pattern pattern;
    private String problem = "";

    public LineSplitter(CustomFormat format) {
        this.format = format;
        this.pattern = format.kind() == CustomFormat.Kind.REGEX ? Pattern.compile(format.pattern()) : null;
    }

    /** Why the last line was none, for people. */
    public String problem() {
        return problem;
    }

    /** The parts of a line in the order of the columns, null where it has none; an empty list if it is not of the format. */
    public List<@Nullable Part> split(String line) {
        problem = "";
        if (line.length() > LONGEST) {
            problem = "longer than " + LONGEST + " characters";
            return List.of();
        }
        return switch (format.kind()) {
            case DELIMITER -> delimited(line);
            case REGEX -> matched(line);
            case JSON -> members(line);
        };
    }

    private List<@Nullable Part> delimited(String line) {
        String delimiter = format.pattern().equals("\\t") ? "\t" : format.pattern();
        boolean quotes = delimiter.length() == 1 && ",;|\t".contains(delimiter);
        boolean spaces = delimiter.equals(" ");
        List<@Nullable Part> parts = new ArrayList<>();
        int most = format.columns().size();
        int at = 0;
        while (true) {
            while (spaces && at < line.length() && line.charAt(at) == ' ') {
                at++;
            }
            if (quotes && at < line.length() && line.charAt(at) == '"') {
                at = quoted(line, at, parts);
            } else {
                // The last column takes the rest where columns are told by spaces: it is a message.
                int next = spaces && parts.size() == most - 1 ? -1 : line.indexOf(delimiter, at);
                int end = next < 0 ? line.length() : next;
                parts.add(new Part(line.substring(at, end), at, end));
                at = end;
            }
            if (at >= line.length() || parts.size() > most + 1) {
                break;
            }
            if (!line.startsWith(delimiter, at)) {
                problem = "no " + shown(delimiter) + " behind the quotes at character " + (at + 1);
                return List.of();
            }
            at += delimiter.length();
            if (at == line.length()) {
                parts.add(new Part("", at, at));
                break;
            }
        }
        if (parts.size() == most + 1 && parts.getLast() instanceof Part last && last.text().isEmpty()) {
            parts.removeLast();
        }
        if (parts.size() > most || parts.size() < Math.min(most, 2)) {
            problem = (parts.size() > most ? "more than " + most : "only " + parts.size()) + " columns between " + shown(delimiter);
            return List.of();
        }
        return parts;
    }

    private static String shown(String delimiter) {
        return delimiter.equals("\t") ? "tabs" : "'" + delimiter + "'";
    }

    private static int quoted(String line, int from, List<@Nullable Part> parts) {
        StringBuilder text = new StringBuilder();
        int at = from + 1;
        boolean changed = false;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (c == '"' && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                text.append('"');
                changed = true;
                at += 2;
            } else if (c == '"') {
                break;
            } else {
                text.append(c);
                at++;
            }
        }
        parts.add(changed ? new Part(text.toString(), -1, -1) : new Part(text.toString(), from + 1, at));
        return Math.min(line.length(), at + 1);
    }

    private List<@Nullable Part> matched(String line) {
        Pattern known = pattern;
        if (known == null) {
            return List.of();
        }
        try {
            Matcher matcher = known.matcher(new Counted(line));
            if (!matcher.matches()) {
                problem = "the regular expression does not fit the line";
                return List.of();
            }
            List<@Nullable Part> parts = new ArrayList<>();
            for (int i = 0; i < format.columns().size(); i++) {
                int group = i + 1;
                parts.add(group > matcher.groupCount() || matcher.start(group) < 0 ? null
                        : new Part(line.substring(matcher.start(group), matcher.end(group)), matcher.start(group), matcher.end(group)));
            }
            return parts;
        } catch (TooLong | StackOverflowError e) {
            problem = "the regular expression takes too long on this line";
            return List.of();
        }
    }

    private List<@Nullable Part> members(String line) {
        Map<String, @Nullable Object> object;
        try {
            object = Json.readObject(line);
        } catch (JsonException e) {
            problem = "no JSON object: " + e.getMessage();
            return List.of();
        }
        List<@Nullable Part> parts = new ArrayList<>();
        for (CustomFormat.Column column : format.columns()) {
            Object value = value(object, column.name());
            parts.add(value == null ? null
                    : new Part(value instanceof Map || value instanceof List ? Json.write(value) : String.valueOf(value), -1, -1));
        }
        return parts;
    }

    private static @Nullable Object value(Map<String, @Nullable Object> object, String path) {
        if (object.containsKey(path)) {
            return object.get(path);
        }
        int dot = path.indexOf('.');
        if (dot > 0 && object.get(path.substring(0, dot)) instanceof Map<?, ?> inner) {
            Map<String, @Nullable Object> map = new java.util.LinkedHashMap<>();
            inner.forEach((key, value) -> map.put(String.valueOf(key), value));
            return value(map, path.substring(dot + 1));
        }
        return null;
    }
}
