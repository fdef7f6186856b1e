/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.events;

import java.time.ZoneId;
import java.util.List;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.FieldType;
import org.watchpost.core.event.Fields;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.TimeLabels;

/**
 * A column of the event table: a field, or several of which the first that an event has is shown, so that events of
 * different kinds read well below each other.
 *
 * @param id     what is remembered; the field's name for a column of one field
 * @param label  its heading
 * @param fields at least one; rows are ordered by the first
 * @param width  pixels
 */
public record Column(String id, String label, List<Field> fields, int width) {

    private static final int LONGEST = 400;

    public Column {
        fields = List.copyOf(fields);
    }

    /** A column of one field. */
    public static Column of(Field field) {
        int width = switch (field.type()) {
            case TIME -> 184;
            case IP -> 118;
            case LONG, DOUBLE -> 80;
            case KEYWORD -> 140;
            case TEXT -> 280;
        };
        return new Column(field.name(),
                field.equals(Fields.TIMESTAMP) ? "time" : field.equals(Fields.EVENT_DATASET) ? "dataset" : field.name(), List.of(field),
                width);
    }

    /** The same with another width. */
    public Column withWidth(int pixels) {
        return new Column(id, label, fields, pixels);
    }

    /** What rows are ordered by. */
    public Field sortField() {
        return fields.get(0);
    }

    /** Whether numbers stand in it, which belong to the right. */
    public boolean numeric() {
        FieldType type = sortField().type();
        return type == FieldType.LONG || type == FieldType.DOUBLE;
    }

    /** The field whose value is shown for an event. */
    public Field shown(Event event) {
        for (Field field : fields) {
            if (!event.text(field).isEmpty()) {
                return field;
            }
        }
        return sortField();
    }

    /** The value as it stands in the record, for copying and searching; empty if there is none. */
    public String value(Event event) {
        return event.text(shown(event));
    }

    /** What the cell shows; one line, not long. */
    public String text(Event event, ZoneId zone) {
        Field field = shown(event);
        if (field.equals(Fields.TIMESTAMP)) {
            return TimeLabels.full(event.micros(), zone);
        }
        return Format.line(Format.value(field, event.text(field)), LONGEST);
    }
}
