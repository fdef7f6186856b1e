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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.FieldType;
import org.watchpost.core.event.Fields;

/** Writes events in one of the formats of {@code search}. Used by one thread. */
public abstract class EventFormat {

    /** Fields of a table or CSV file when the person names none. */
    public static final List<Field> USUAL = List.of(Fields.TIMESTAMP, Fields.EVENT_DATASET, Fields.LOG_FILE_NAME, Fields.MESSAGE);

    private EventFormat() {
    }

    /** Writes one event. */
    public abstract void event(Event event) throws IOException;

    /** Writes what is still held back. */
    public abstract void end() throws IOException;

    /** Whether values of a field are written as numbers. */
    static boolean isNumeric(Field field) {
        return field.type() == FieldType.LONG || field.type() == FieldType.DOUBLE;
    }

    /** One JSON object a line; all fields if the list is empty. */
    public static EventFormat json(Results out, EventValues values, List<Field> fields) {
        JsonLine line = new JsonLine();
        return new EventFormat() {
            @Override
            public void event(Event event) throws IOException {
                line.clear();
                for (Map.Entry<Field, List<String>> entry : select(event).entrySet()) {
                    line.put(entry.getKey().name(), entry.getValue(), isNumeric(entry.getKey()));
                }
                out.line(line.end());
            }

            @Override
            public void end() {
                // nothing is held back
            }

            private Map<Field, List<String>> select(Event event) {
                if (fields.isEmpty()) {
                    return values.all(event);
                }
                Map<Field, List<String>> some = new LinkedHashMap<>();
                for (Field field : fields) {
                    List<String> found = values.of(event, field);
                    if (!found.isEmpty()) {
                        some.put(field, found);
                    }
                }
                return some;
            }
        };
    }

    /**
     * CSV as in RFC 4180, with a heading and line feeds. A text that a spreadsheet would take for a formula gets an apostrophe
     * before it, as the spreadsheet itself would write it.
     */
    public static EventFormat csv(Results out, EventValues values, List<Field> fields) throws IOException {
        List<Field> columns = fields.isEmpty() ? USUAL : fields;
        StringBuilder line = new StringBuilder();
        for (Field column : columns) {
            line.append(line.isEmpty() ? "" : ",").append(cell(column.name(), false));
        }
        out.line(line);
        return new EventFormat() {
            @Override
            public void event(Event event) throws IOException {
                line.setLength(0);
                for (int i = 0; i < columns.size(); i++) {
                    line.append(i > 0 ? "," : "")
                            .append(cell(String.join(", ", values.of(event, columns.get(i))), isNumeric(columns.get(i))));
                }
                out.line(line);
            }

            @Override
            public void end() {
                // nothing is held back
            }
        };
    }

    /** A value as CSV has it. */
    static String cell(String value, boolean number) {
        if (value.isEmpty()) {
            return value;
        }
        char first = value.charAt(0);
        String safe = !number
                && (first == '=' || first == '+' || first == '-' || first == '@' && !value.equals("@timestamp") || first == '\t'
                        || first == '\r') ? "'" + value : value;
        boolean quote = false;
        for (int i = 0; i < safe.length() && !quote; i++) {
            char c = safe.charAt(i);
            quote = c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';';
        }
        return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** A table for people. */
    public static EventFormat table(Results out, EventValues values, List<Field> fields) {
        List<Field> columns = fields.isEmpty() ? USUAL : fields;
        Table table = new Table(out, columns.stream().map(field -> new Table.Column(field.name(), isNumeric(field))).toList());
        return new EventFormat() {
            @Override
            public void event(Event event) throws IOException {
                List<String> row = new ArrayList<>(columns.size());
                for (Field column : columns) {
                    row.add(String.join(", ", values.of(event, column)));
                }
                table.row(row);
            }

            @Override
            public void end() throws IOException {
                table.end();
            }
        };
    }
}
