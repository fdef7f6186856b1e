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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.json.Json;
import org.watchpost.core.json.JsonException;

/**
 * A format somebody has defined: each line a record.
 *
 * @param name      lower case letters, digits, hyphen, underscore; the format is called {@code custom.NAME}
 * @param kind      how a line is taken apart
 * @param pattern   the delimiter (a text), or the regular expression; empty for JSON
 * @param columns   what the parts are, in order; for JSON by the path of the member
 * @param time      index of the column that holds the time, or -1; the next one too if {@code timeAnd} says so
 * @param timeAnd   index of a second column whose text is put behind that of the first, with a space, or -1
 * @param timeFormat see {@link TimeFormats}
 * @param skip      lines at the beginning that are headings
 */
public record CustomFormat(String name, Kind kind, String pattern, List<Column> columns, int time, int timeAnd, String timeFormat,
        int skip) {

    /** Beginning of the names of such formats. */
    public static final String PREFIX = "custom.";
    /** Most columns. */
    public static final int MOST_COLUMNS = 200;

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]{0,40}");
    private static final int LONGEST_PATTERN = 2000;

    /** How a line is taken apart. */
    public enum Kind {
        /** By a text between columns; quotes are understood where the delimiter is a comma, semicolon, bar or tab. */
        DELIMITER,
        /** By the groups of a regular expression that fits the whole line. */
        REGEX,
        /** By the names of the members of a JSON object. */
        JSON
    }

    /**
     * One column.
     *
     * @param name  what the person calls it; for JSON the path of the member: {@code a.b}
     * @param field name of the catalogue field it is; empty for {@code custom.<format>.<name>}, {@code -} to leave it out
     */
    public record Column(String name, String field) {
    }

    public CustomFormat {
        columns = List.copyOf(columns);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A format is called by lower-case letters, digits and hyphens, not '" + name + "'");
        }
        if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException("A format has 1 to " + MOST_COLUMNS + " columns");
        }
        if (kind == Kind.DELIMITER && pattern.isEmpty()) {
            throw new IllegalArgumentException("A delimiter is needed");
        }
        if (pattern.length() > LONGEST_PATTERN) {
            throw new IllegalArgumentException("The pattern is longer than " + LONGEST_PATTERN + " characters");
        }
        if (kind == Kind.REGEX) {
            try {
                Pattern.compile(pattern);
            } catch (PatternSyntaxException e) {
                throw new IllegalArgumentException(
                        "The regular expression is wrong at character " + (e.getIndex() + 1) + ": " + e.getDescription(), e);
            }
        }
        if (time >= columns.size() || timeAnd >= columns.size()) {
            throw new IllegalArgumentException("The time is in a column that is not there");
        }
        TimeFormats.check(timeFormat);
        if (skip < 0 || skip > 1000) {
            throw new IllegalArgumentException("0 to 1000 heading lines can be left out");
        }
    }

    /** What imports call it. */
    public String format() {
        return PREFIX + name;
    }

    /** As it is kept. */
    public String toJson() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", name);
        map.put("kind", kind.name().toLowerCase(java.util.Locale.ROOT));
        map.put("pattern", pattern);
        map.put("columns", columns.stream().map(column -> Map.of("name", column.name(), "field", column.field())).toList());
        map.put("time", (long) time);
        map.put("timeAnd", (long) timeAnd);
        map.put("timeFormat", timeFormat);
        map.put("skip", (long) skip);
        return Json.write(map);
    }

    /**
     * Reads what {@link #toJson} wrote.
     *
     * @throws JsonException if it is something else
     */
    public static CustomFormat fromJson(String text) throws JsonException {
        Map<String, @Nullable Object> map = Json.readObject(text);
        List<Column> columns = new ArrayList<>();
        if (map.get("columns") instanceof List<?> list) {
            for (Object one : list) {
                if (one instanceof Map<?, ?> column) {
                    columns.add(new Column(String.valueOf(column.get("name")), String.valueOf(column.get("field"))));
                } else {
                    columns.add(new Column(String.valueOf(one), ""));
                }
            }
        }
        try {
            return new CustomFormat(Json.text(map, "name"), Kind.valueOf(Json.text(map, "kind").toUpperCase(java.util.Locale.ROOT)),
                    Json.text(map, "pattern"), columns, (int) Json.number(map, "time", -1), (int) Json.number(map, "timeAnd", -1),
                    Json.text(map, "timeFormat"), (int) Json.number(map, "skip", 0));
        } catch (IllegalArgumentException e) {
            throw new JsonException("The definition of a format is wrong: " + e.getMessage(), 0);
        }
    }
}
