/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventKind;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.json.JsonWriter;
import org.watchpost.core.text.Times;

/** Events as text, CSV or JSON lines, for the clipboard and for files. */
final class EventText {

    /** Written before a value that a spreadsheet would run as a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private EventText() {
    }

    /** A row as the table shows it, columns separated by tabs. */
    static String row(Event event, List<Column> columns, ZoneId zone) {
        StringBuilder line = new StringBuilder();
        for (Column column : columns) {
            line.append(line.isEmpty() ? "" : "\t").append(flat(column.sortField().equals(Fields.TIMESTAMP) ? column.text(event, zone)
                    : column.value(event)));
        }
        return line.toString();
    }

    private static String flat(String text) {
        return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }

    /** The heading line of CSV. */
    static String csvHeading(List<Column> columns) {
        StringBuilder line = new StringBuilder();
        for (Column column : columns) {
            line.append(line.isEmpty() ? "" : ",").append(csv(column.id().startsWith("*") ? column.label() : column.id()));
        }
        return line.toString();
    }

    /** A line of CSV (RFC 4180); times are ISO 8601 in UTC. */
    static String csv(Event event, List<Column> columns) {
        StringBuilder line = new StringBuilder();
        boolean first = true;
        for (Column column : columns) {
            if (!first) {
                line.append(',');
            }
            first = false;
            line.append(csv(column.value(event)));
        }
        return line.toString();
    }

    private static String csv(String value) {
        String safe = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 && !value.matches("-?[0-9.]+") ? "'" + value : value;
        return safe.matches("(?s).*[\",\n\r].*") || !safe.equals(value) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** One JSON object with flat field names, all fields. */
    static String json(Event event) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(Fields.TIMESTAMP.name(), Times.iso(event.micros()));
        object.put(Fields.EVENT_KIND.name(), event.kind() == EventKind.EVENT ? "event" : event.kind().word());
        object.put(Fields.EVENT_DATASET.name(), event.dataset());
        for (Event.Value value : event.values()) {
            object.putIfAbsent(value.field().name(), value(event, value.field()));
        }
        object.put(Fields.MESSAGE.name(), event.raw());
        object.put(Fields.WATCHPOST_OFFSET.name(), event.ref().offset());
        object.put(Fields.WATCHPOST_LENGTH.name(), event.ref().length());
        StringBuilder text = new StringBuilder();
        try {
            new JsonWriter(text).any(object);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Object value(Event event, Field field) {
        List<String> all = event.values().stream().filter(v -> v.field().equals(field)).map(Event.Value::text).toList();
        if (all.size() > 1) {
            return all;
        }
        String text = all.get(0);
        boolean whole = field.type() == org.watchpost.core.event.FieldType.LONG && text.matches("-?[0-9]{1,18}");
        return whole ? (Object) Long.valueOf(text) : text;
    }
}
