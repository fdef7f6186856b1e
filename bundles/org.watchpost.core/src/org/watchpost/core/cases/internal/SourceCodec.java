/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.cases.internal;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.SourceState;
import org.watchpost.core.json.Json;
import org.watchpost.core.json.JsonException;

/** Small JSON objects that leave out what is as usual. */
final class SourceCodec {

    private SourceCodec() {
    }

    /** Collects values. */
    static final class Out {
        private final Map<String, Object> map = new LinkedHashMap<>();

        Out text(String name, String value) {
            if (!value.isEmpty()) {
                map.put(name, value);
            }
            return this;
        }

        Out number(String name, long value, long usual) {
            if (value != usual) {
                map.put(name, value);
            }
            return this;
        }
    }

    /** Answers values. */
    record In(Map<String, @Nullable Object> map) {

        String text(String name) {
            return Json.text(map, name);
        }

        long number(String name, long usual) {
            return Json.number(map, name, usual);
        }

        ZoneId zone(String name) {
            return zoneOf(text(name), ZoneOffset.UTC);
        }

        SourceState state(String name) throws CaseException {
            try {
                return SourceState.valueOf(text(name));
            } catch (IllegalArgumentException e) {
                throw new CaseException("The state of a source in the index can't be read", e);
            }
        }
    }

    static String encode(Consumer<Out> writer) {
        Out out = new Out();
        writer.accept(out);
        return Json.write(out.map);
    }

    static In decode(String text) throws CaseException {
        try {
            return new In(Json.readObject(text));
        } catch (JsonException e) {
            throw new CaseException("The state kept with the index can't be read: " + e.getMessage(), e);
        }
    }

    static ZoneId zoneOf(String name, ZoneId otherwise) {
        try {
            return name.isEmpty() ? otherwise : ZoneId.of(name);
        } catch (DateTimeException e) {
            return otherwise;
        }
    }

    static String months(Map<Integer, Long> months) {
        StringBuilder text = new StringBuilder();
        months.forEach((month, events) -> text.append(text.isEmpty() ? "" : ";").append(month).append(',').append(events));
        return text.toString();
    }

    static Map<Integer, Long> months(String text) throws CaseException {
        Map<Integer, Long> months = new TreeMap<>();
        try {
            for (String month : text.isEmpty() ? new String[0] : text.split(";")) {
                int comma = month.indexOf(',');
                months.put(Integer.parseInt(month.substring(0, comma)), Long.parseLong(month.substring(comma + 1)));
            }
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new CaseException("The state of a source in the index can't be read", e);
        }
        return months;
    }
}
