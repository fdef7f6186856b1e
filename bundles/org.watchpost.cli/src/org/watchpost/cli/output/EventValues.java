/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;

/** All values of an event by field, those that it shares with all events of its source included. */
public final class EventValues {

    private static final List<Field> FIRST = List.of(Fields.TIMESTAMP, Fields.EVENT_KIND, Fields.EVENT_DATASET);
    private static final List<Field> LAST = List.of(Fields.MESSAGE, Fields.LOG_FILE_NAME, Fields.LOG_FILE_PATH, Fields.WATCHPOST_EVIDENCE,
            Fields.WATCHPOST_SOURCE, Fields.WATCHPOST_OFFSET, Fields.WATCHPOST_LENGTH);

    private final List<SourceInfo> sources;

    /** @param sources the case's sources by number */
    public EventValues(List<SourceInfo> sources) {
        this.sources = List.copyOf(sources);
    }

    /** The values of one field; several only where the event has several; none where it has none. */
    public List<String> of(Event event, Field field) {
        List<String> values = new ArrayList<>(1);
        for (Event.Value value : event.values()) {
            if (value.field().equals(field)) {
                values.add(value.text());
            }
        }
        if (values.isEmpty()) {
            String shared = shared(event, field);
            if (!shared.isEmpty() || field.equals(Fields.MESSAGE)) {
                values.add(shared);
            }
        }
        return values;
    }

    private String shared(Event event, Field field) {
        int source = event.ref().source();
        if (source < sources.size()) {
            SourceInfo info = sources.get(source);
            if (field.equals(Fields.LOG_FILE_NAME)) {
                return info.name();
            }
            if (field.equals(Fields.LOG_FILE_PATH)) {
                return info.path();
            }
            if (field.equals(Fields.WATCHPOST_EVIDENCE)) {
                return info.sha256();
            }
        }
        return event.find(field).orElse("");
    }

    /** All fields the event has: time, kind and dataset first, then those of the record in its order, then where it is from. */
    public Map<Field, List<String>> all(Event event) {
        Map<Field, List<String>> all = new LinkedHashMap<>();
        for (Field field : FIRST) {
            all.put(field, of(event, field));
        }
        for (Event.Value value : event.values()) {
            if (!FIRST.contains(value.field()) && !LAST.contains(value.field())) {
                all.computeIfAbsent(value.field(), unused -> new ArrayList<>(1)).add(value.text());
            }
        }
        for (Field field : LAST) {
            List<String> values = of(event, field);
            if (!values.isEmpty()) {
                all.put(field, values);
            }
        }
        return all;
    }
}
