/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.op;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ArrayList;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.FieldType;
import org.watchpost.core.event.Fields;
import org.watchpost.core.json.JsonWriter;
import org.watchpost.core.text.Numbers;

/** How exported events are written; UTF-8, times ISO 8601 in UTC. */
public enum ExportFormat {

    /** The raw records, one a line; line ends within a record become spaces. */
    TEXT {
        @Override
        void heading(List<Field> fields, Appendable out) {
            // The records need none.
        }

        @Override
        void row(Event event, List<Field> fields, Appendable out) throws IOException {
            out.append(event.raw().replace('\r', ' ').replace('\n', ' ')).append('\n');
        }
    },

    /**
     * Comma-separated values as RFC 4180 says, with a heading. A value a spreadsheet would run as a formula (it begins with
     * {@code = + - @}, a tab or a carriage return and is no number) gets an apostrophe before it.
     */
    CSV {
        @Override
        void heading(List<Field> fields, Appendable out) throws IOException {
            line(columns(fields).stream().map(Field::name).toList(), List.of(), out);
        }

        @Override
        void row(Event event, List<Field> fields, Appendable out) throws IOException {
            List<Field> columns = columns(fields);
            line(columns.stream().map(event::text).toList(), columns, out);
        }
    },

    /** One JSON object a line with flat field names; several values of a field are an array. */
    JSON {
        @Override
        void heading(List<Field> fields, Appendable out) {
            // Each line names its fields.
        }

        @Override
        void row(Event event, List<Field> fields, Appendable out) throws IOException {
            JsonWriter json = new JsonWriter(out);
            json.beginObject();
            for (Map.Entry<Field, List<String>> entry : values(event, fields).entrySet()) {
                json.name(entry.getKey().name());
                List<String> texts = entry.getValue();
                if (texts.size() == 1) {
                    value(json, entry.getKey(), texts.getFirst());
                } else {
                    json.beginArray();
                    for (String text : texts) {
                        value(json, entry.getKey(), text);
                    }
                    json.endArray();
                }
            }
            json.endObject().newLine();
        }
    };

    private static final List<Field> USUAL = List.of(Fields.TIMESTAMP, Fields.EVENT_DATASET, Fields.LOG_FILE_NAME, Fields.WATCHPOST_OFFSET,
            Fields.MESSAGE);
    private static final List<Field> ALWAYS = List.of(Fields.TIMESTAMP, Fields.EVENT_KIND, Fields.EVENT_DATASET);
    private static final List<Field> LAST = List.of(Fields.WATCHPOST_OFFSET, Fields.WATCHPOST_LENGTH, Fields.MESSAGE);

    /**
     * The format with its columns.
     *
     * @param fields columns of CSV, or the only fields of JSON lines; empty for the usual columns, or all fields
     */
    public RowFormat of(List<Field> fields) {
        List<Field> chosen = List.copyOf(fields);
        return new RowFormat() {
            @Override
            public void heading(Appendable out) throws IOException {
                ExportFormat.this.heading(chosen, out);
            }

            @Override
            public void row(Event event, Appendable out) throws IOException {
                ExportFormat.this.row(event, chosen, out);
            }
        };
    }

    /** What stands before the first row. */
    abstract void heading(List<Field> fields, Appendable out) throws IOException;

    /** One row. */
    abstract void row(Event event, List<Field> fields, Appendable out) throws IOException;

    static List<Field> columns(List<Field> fields) {
        return fields.isEmpty() ? USUAL : fields;
    }

    /**
     * Writes a line of CSV.
     *
     * @param columns the field of each cell, or none for a heading
     */
    public static void line(List<String> cells, List<Field> columns, Appendable out) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i > 0 ? "," : "").append(cell(cells.get(i), !columns.isEmpty() && numeric(columns.get(i)), columns.isEmpty()));
        }
        out.append("\r\n");
    }

    private static String cell(String value, boolean number, boolean heading) {
        String safe = !number && !heading && !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n' || c == ';');
        return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    static boolean numeric(Field field) {
        return field.type() == FieldType.LONG || field.type() == FieldType.DOUBLE;
    }

    static Map<Field, List<String>> values(Event event, List<Field> fields) {
        Map<Field, List<String>> values = new LinkedHashMap<>();
        if (fields.isEmpty()) {
            ALWAYS.forEach(field -> event.find(field).ifPresent(value -> values.put(field, new ArrayList<>(List.of(value)))));
            for (Event.Value value : event.values()) {
                if (!ALWAYS.contains(value.field())) {
                    values.computeIfAbsent(value.field(), field -> new ArrayList<>(1)).add(value.text());
                }
            }
            LAST.forEach(field -> event.find(field).ifPresent(value -> values.putIfAbsent(field, List.of(value))));
            return values;
        }
        for (Field field : fields) {
            List<String> all = event.values().stream().filter(value -> value.field().equals(field)).map(Event.Value::text).toList();
            if (!all.isEmpty()) {
                values.put(field, all);
            } else {
                event.find(field).ifPresent(value -> values.put(field, List.of(value)));
            }
        }
        return values;
    }

    static void value(JsonWriter json, Field field, String text) throws IOException {
        if (field.type() == FieldType.LONG) {
            byte[] digits = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            long number = Numbers.parseLong(digits, 0, digits.length);
            if (number != Numbers.NONE) {
                json.value(number);
                return;
            }
        }
        if (field.type() == FieldType.DOUBLE && text.matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?")) {
            json.value(Double.parseDouble(text));
            return;
        }
        json.value(text);
    }
}
