/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.parse.custom;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.json.Json;
import org.watchpost.core.json.JsonException;
import org.watchpost.core.text.Bytes;
import org.watchpost.core.text.IpAddresses;
import org.watchpost.core.text.Times;

/** A format in the making: guesses what can be guessed from lines, and shows what comes of them. Used by one thread. */
public final class FormatDraft {

    private static final int MOST_BYTES = 256 * 1024;
    private static final int MOST_LINES = 200;
    private static final List<String> DELIMITERS = List.of("\t", ";", ",", "|", " ");

    /**
     * What comes of a line.
     *
     * @param line    the line
     * @param cells   the time first, if the format has one, then each column; empty if the line is not of the format
     * @param problem why it is not; empty if it is
     */
    public record Row(String line, List<String> cells, String problem) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    private final String name;
    private CustomFormat.Kind kind = CustomFormat.Kind.DELIMITER;
    private String pattern = ",";
    private List<CustomFormat.Column> columns = List.of();
    private int time = -1;
    private int timeAnd = -1;
    private String timeFormat = "";
    private int skip;

    public FormatDraft(String name) {
        this.name = name;
    }

    /** The first lines of a log, at most 200; the stream is closed. */
    public static List<String> lines(InputStream in) throws IOException {
        try (in) {
            byte[] bytes = in.readNBytes(MOST_BYTES);
            List<String> lines = new ArrayList<>();
            int from = org.watchpost.core.parse.Bom.length(bytes);
            while (from < bytes.length && lines.size() < MOST_LINES) {
                int feed = Bytes.indexOf(bytes, from, bytes.length, (byte) '\n');
                if (feed < 0 && bytes.length == MOST_BYTES) {
                    break;
                }
                int end = feed < 0 ? bytes.length : feed;
                int to = end > from && bytes[end - 1] == '\r' ? end - 1 : end;
                if (to > from) {
                    lines.add(Bytes.decode(bytes, from, to));
                }
                from = end + 1;
            }
            return lines;
        }
    }

    /** How lines are taken apart. */
    public void kind(CustomFormat.Kind newKind, String newPattern) {
        kind = newKind;
        pattern = newPattern;
    }

    /** Lines of heading. */
    public void skip(int lines) {
        skip = lines;
    }

    /** JSON if lines are objects, else the delimiter most lines have equally often. */
    public void guessKind(List<String> lines) {
        if (!lines.isEmpty() && lines.stream().limit(20).allMatch(line -> line.strip().startsWith("{"))) {
            kind(CustomFormat.Kind.JSON, "");
            return;
        }
        String best = ",";
        double score = 0;
        for (String delimiter : DELIMITERS) {
            long first = -1;
            int same = 0;
            for (String line : lines) {
                long count = line.chars().filter(c -> c == delimiter.charAt(0)).count();
                first = first < 0 ? count : first;
                same += count == first && count > 0 ? 1 : 0;
            }
            double its = lines.isEmpty() ? 0 : (double) same / lines.size() + (first > 1 ? 0.1 : 0);
            if (its > score + 0.01) {
                score = its;
                best = delimiter;
            }
        }
        kind(CustomFormat.Kind.DELIMITER, best);
    }

    /** Names of the columns from what somebody wrote: {@code when,from=source.ip,=}. */
    public void columns(String text) {
        List<CustomFormat.Column> named = new ArrayList<>();
        for (String word : text.split(",", -1)) {
            int equals = word.indexOf('=');
            String its = (equals < 0 ? word : word.substring(0, equals)).strip();
            String field = equals < 0 ? "" : word.substring(equals + 1).strip();
            if (equals >= 0 && field.isEmpty()) {
                field = "-";
            }
            if (!field.isEmpty() && !field.equals("-") && Fields.find(field).isEmpty()) {
                throw new IllegalArgumentException("No field is called " + field + "; without one the column is kept under its own name");
            }
            named.add(new CustomFormat.Column(its.isEmpty() ? "column" + (named.size() + 1) : its, field));
        }
        columns(named);
    }

    /** The columns. */
    public void columns(List<CustomFormat.Column> newColumns) {
        columns = List.copyOf(newColumns);
    }

    /** Columns by the first line if it looks like a heading, else by number; fields by what the names say. */
    public void guessColumns(List<String> lines) {
        Set<String> names = new LinkedHashSet<>();
        if (kind == CustomFormat.Kind.JSON) {
            for (String line : lines) {
                try {
                    paths(Json.readObject(line), "", names);
                } catch (JsonException e) {
                    // The preview says so.
                    continue;
                }
            }
        } else if (kind == CustomFormat.Kind.REGEX) {
            int groups = Pattern.compile(pattern).matcher("").groupCount();
            List<String> named = groupNames(pattern);
            for (int i = 0; i < groups; i++) {
                names.add(i < named.size() && !named.get(i).isEmpty() ? named.get(i) : "column" + (i + 1));
            }
        } else {
            CustomFormat wide = new CustomFormat("guess", kind, pattern, numbered(CustomFormat.MOST_COLUMNS), -1, -1, "", 0);
            LineSplitter splitter = new LineSplitter(wide);
            List<String> first = lines.isEmpty() ? List.of() : texts(splitter.split(lines.get(0)));
            List<String> second = lines.size() < 2 ? List.of() : texts(splitter.split(lines.get(1)));
            boolean heading = !first.isEmpty() && first.size() == second.size()
                    && first.stream().allMatch(text -> text.strip().matches("[\\p{L}_@#][\\p{L}\\p{N} _@.#/()-]{0,60}"))
                    && second.stream().anyMatch(text -> text.matches(".*[0-9].*"));
            if (heading) {
                skip = Math.max(skip, 1);
            }
            int most = spaces() ? Math.min(first.size(), 12) : first.size();
            for (int i = 0; i < most; i++) {
                String text = heading ? first.get(i).strip() : "column" + (i + 1);
                names.add(names.contains(text) ? text + (i + 1) : text);
            }
        }
        columns = names.stream().limit(CustomFormat.MOST_COLUMNS).map(column -> new CustomFormat.Column(column, fieldOf(column))).toList();
        if (columns.isEmpty()) {
            columns = numbered(1);
        }
    }

    private boolean spaces() {
        return pattern.equals(" ");
    }

    private static List<CustomFormat.Column> numbered(int count) {
        List<CustomFormat.Column> numbered = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            numbered.add(new CustomFormat.Column("column" + i, ""));
        }
        return numbered;
    }

    private static List<String> texts(List<LineSplitter.@Nullable Part> parts) {
        List<String> texts = new ArrayList<>();
        for (LineSplitter.Part part : parts) {
            texts.add(part == null ? "" : part.text());
        }
        return texts;
    }

    private static void paths(Map<String, @Nullable Object> object, String before, Set<String> names) {
        for (Map.Entry<String, @Nullable Object> entry : object.entrySet()) {
            if (names.size() >= CustomFormat.MOST_COLUMNS) {
                return;
            }
            if (entry.getValue() instanceof Map<?, ?> inner) {
                Map<String, @Nullable Object> map = new java.util.LinkedHashMap<>();
                inner.forEach((key, value) -> map.put(String.valueOf(key), value));
                paths(map, before + entry.getKey() + ".", names);
            } else {
                names.add(before + entry.getKey());
            }
        }
    }

    private static List<String> groupNames(String regex) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < regex.length(); i++) {
            if (regex.charAt(i) == '\\') {
                i++;
            } else if (regex.charAt(i) == '(') {
                if (regex.startsWith("(?<", i) && i + 3 < regex.length() && Character.isLetter(regex.charAt(i + 3))) {
                    names.add(regex.substring(i + 3, Math.max(i + 3, regex.indexOf('>', i))));
                } else if (!regex.startsWith("(?", i)) {
                    names.add("");
                }
            }
        }
        return names;
    }

    private static String fieldOf(String column) {
        Optional<Field> same = Fields.find(column);
        if (same.isPresent()) {
            return same.get().name();
        }
        return switch (column.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "_")) {
            case "src", "srcip", "src_ip", "source", "sourceip", "source_ip", "client", "client_ip", "clientip", "c_ip" -> "source.ip";
            case "dst", "dstip", "dst_ip", "dest_ip", "destination", "destination_ip", "server_ip", "s_ip" -> "destination.ip";
            case "src_port", "source_port", "sport", "spt" -> "source.port";
            case "dst_port", "dest_port", "destination_port", "dport", "dpt" -> "destination.port";
            case "host", "hostname", "computer", "device" -> "host.name";
            case "user", "username", "account" -> "user.name";
            case "from", "sender" -> "email.from.address";
            case "to", "recipient" -> "email.to.address";
            case "subject" -> "email.subject";
            case "url" -> "url.full";
            case "method" -> "http.request.method";
            case "action" -> "event.action";
            case "file", "filename", "file_name" -> "file.name";
            case "md5" -> "file.hash.md5";
            case "sha256" -> "file.hash.sha256";
            default -> "";
        };
    }

    /**
     * The time: what is said, else what can be read as one.
     *
     * @param said       names of one column, or two with a plus between; empty to guess
     * @param saidFormat empty to guess
     */
    public void time(String said, String saidFormat, List<String> lines) {
        List<List<String>> rows = new ArrayList<>();
        LineSplitter splitter = new LineSplitter(format());
        for (String line : lines.subList(Math.min(skip, lines.size()), lines.size())) {
            List<String> cells = texts(splitter.split(line));
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        if (!said.isEmpty()) {
            String[] words = said.split("\\+");
            time = indexOf(words[0].strip());
            timeAnd = words.length > 1 ? indexOf(words[1].strip()) : -1;
            timeFormat = !saidFormat.isEmpty() ? saidFormat : TimeFormats.guess(column(rows, time, timeAnd))
                    .orElseThrow(
                            () -> new IllegalArgumentException("How the time in " + said + " is written can't be told; give its format"));
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            Optional<String> one = saidFormat.isEmpty() ? TimeFormats.guess(column(rows, i, -1)) : fits(column(rows, i, -1), saidFormat);
            boolean dateOnly = one.isPresent() && one.get().equals("yyyy-MM-dd");
            if (one.isPresent() && !dateOnly) {
                time = i;
                timeAnd = -1;
                timeFormat = one.get();
                return;
            }
            List<String> both = i + 1 < columns.size() ? column(rows, i, i + 1) : List.of();
            Optional<String> two = saidFormat.isEmpty() ? TimeFormats.guess(both) : fits(both, saidFormat);
            if (two.isPresent()) {
                time = i;
                timeAnd = i + 1;
                timeFormat = two.get();
                return;
            }
        }
        time = -1;
        timeAnd = -1;
        timeFormat = "";
    }

    private static Optional<String> fits(List<String> texts, String format) {
        TimeFormats.check(format);
        boolean all = !texts.isEmpty()
                && texts.stream().allMatch(text -> TimeFormats.micros(text, format, ZoneOffset.UTC) != EventBuilder.NO_TIME);
        return all ? Optional.of(format) : Optional.empty();
    }

    private static List<String> column(List<List<String>> rows, int index, int and) {
        return rows.stream().filter(row -> index < row.size() && and < row.size())
                .map(row -> and < 0 ? row.get(index) : row.get(index) + " " + row.get(and)).toList();
    }

    private int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("There is no column " + column + "; there are "
                + String.join(", ", columns.stream().map(CustomFormat.Column::name).toList()));
    }

    /**
     * The format as it is now.
     *
     * @throws IllegalArgumentException if it makes no sense yet; the message is for people
     */
    public CustomFormat format() {
        return new CustomFormat(name, kind, pattern, columns.isEmpty() ? numbered(1) : columns, time, timeAnd, timeFormat, skip);
    }

    /** What comes of lines. */
    public static List<Row> preview(CustomFormat format, List<String> lines) {
        LineSplitter splitter = new LineSplitter(format);
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(Math.min(format.skip(), lines.size()), lines.size())) {
            List<String> texts = texts(splitter.split(line));
            if (texts.isEmpty()) {
                rows.add(new Row(line, List.of(), splitter.problem().isEmpty() ? "not of the format" : splitter.problem()));
                continue;
            }
            List<String> cells = new ArrayList<>();
            String problem = "";
            if (format.time() >= 0) {
                String text = format.time() < texts.size() ? texts.get(format.time()) : "";
                String whole = format.timeAnd() >= 0 && format.timeAnd() < texts.size() ? text + " " + texts.get(format.timeAnd()) : text;
                long micros = TimeFormats.micros(whole, format.timeFormat(), ZoneOffset.UTC);
                cells.add(micros == EventBuilder.NO_TIME ? "no time" : Times.iso(micros));
                problem = micros == EventBuilder.NO_TIME ? "'" + whole + "' is no time of the form " + format.timeFormat() : "";
            }
            for (int i = 0; i < texts.size(); i++) {
                Field field = CustomParser.field(format, format.columns().get(i));
                boolean wrong = field != null && field.type() == org.watchpost.core.event.FieldType.IP && !texts.get(i).isBlank()
                        && IpAddresses.parse(texts.get(i).strip()) == null;
                cells.add(texts.get(i));
                problem = wrong && problem.isEmpty() ? "'" + texts.get(i) + "' is no address" : problem;
            }
            rows.add(new Row(line, cells, problem));
        }
        return rows;
    }

    /** Names of the columns of {@link Row#cells()}. */
    public static List<String> headings(CustomFormat format) {
        List<String> headings = new ArrayList<>();
        if (format.time() >= 0) {
            headings.add("@timestamp");
        }
        for (CustomFormat.Column column : format.columns()) {
            Field field = CustomParser.field(format, column);
            headings.add(field == null ? "(" + column.name() + ")" : field.name());
        }
        return headings;
    }

    @Override
    public String toString() {
        return name + " " + kind + " " + Arrays.toString(columns.toArray());
    }
}
