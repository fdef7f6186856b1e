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
import java.time.ZoneId;
import java.util.List;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.op.ExportFormat;
import org.watchpost.core.op.RowFormat;

/** Events as the table's columns show them, for the clipboard and for files. */
final class EventText {

    private EventText() {
    }

    /** How rows with these columns are written in a form. */
    static RowFormat format(EventCopy.Form form, List<Column> columns, ZoneId zone) {
        return switch (form) {
            case TEXT -> new Rows(List.copyOf(columns), zone);
            case CSV -> new Csv(List.copyOf(columns));
            case JSON -> ExportFormat.JSON.of(List.of());
            case RAW -> ExportFormat.TEXT.of(List.of());
        };
    }

    /** Rows as the table shows them, columns separated by tabs. */
    private record Rows(List<Column> columns, ZoneId zone) implements RowFormat {

        @Override
        public void heading(Appendable out) {
            // As in the table, where the heading is not among the rows.
        }

        @Override
        public void row(Event event, Appendable out) throws IOException {
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                out.append(i == 0 ? "" : "\t").append(flat(column.sortField().equals(Fields.TIMESTAMP) ? column.text(event, zone)
                        : column.value(event)));
            }
            out.append('\n');
        }

        private static String flat(String text) {
            return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
        }
    }

    /** The values of the columns; times are ISO 8601 in UTC. */
    private record Csv(List<Column> columns) implements RowFormat {

        @Override
        public void heading(Appendable out) throws IOException {
            ExportFormat.line(columns.stream().map(column -> column.id().startsWith("*") ? column.label() : column.id()).toList(),
                    List.of(), out);
        }

        @Override
        public void row(Event event, Appendable out) throws IOException {
            List<Field> fields = columns.stream().map(column -> column.shown(event)).toList();
            ExportFormat.line(fields.stream().map(event::text).toList(), fields, out);
        }
    }
}
