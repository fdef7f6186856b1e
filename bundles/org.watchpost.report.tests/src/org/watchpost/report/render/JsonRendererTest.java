/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchpost.core.json.Json;
import org.watchpost.testing.report.FakeCase;
import org.watchpost.testing.report.Hostile;

class JsonRendererTest {

    static Stream<String> texts() {
        return Hostile.TEXTS.stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void hostileTextComesBackAsItWas(String text) throws Exception {
        String json = Rendering.text(new JsonRenderer(), FakeCase.of(text, 2));
        assertFalse(Hostile.holdsHidden(json), "hidden characters");
        Map<?, ?> report = (Map<?, ?>) Json.read(json, Integer.MAX_VALUE);
        assertNotNull(report);
        assertEquals(text, ((Map<?, ?>) report.get("case")).get("name"));
        for (Object exhibit : (List<?>) report.get("exhibits")) {
            assertEquals(text, ((Map<?, ?>) exhibit).get("text"));
        }
        assertFalse(json.contains("not for readers"), "notes are the analyst's own");
    }

    @Test
    void itIsAsTheSchemaSays() throws Exception {
        Object schema;
        try (InputStream in = JsonRenderer.class.getResourceAsStream("report-1.schema.json")) {
            schema = Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Integer.MAX_VALUE);
        }
        check("", schema, Json.read(Rendering.text(new JsonRenderer(), FakeCase.of("x", 3)), Integer.MAX_VALUE));
    }

    /** As much of JSON Schema as ours uses. */
    private static void check(String where, Object schemaObject, Object value) {
        Map<?, ?> schema = (Map<?, ?>) schemaObject;
        if (schema.get("const") != null) {
            assertEquals(String.valueOf(schema.get("const")), String.valueOf(value), where);
        } else if (schema.get("enum") != null) {
            assertTrue(((List<?>) schema.get("enum")).contains(value), where + ": " + value);
        } else {
            List<?> types = schema.get("type") instanceof List<?> several ? several : List.of(String.valueOf(schema.get("type")));
            String type = switch (value) {
                case null -> "null";
                case String text -> "string";
                case Long number -> "integer";
                case List<?> list -> "array";
                case Map<?, ?> map -> "object";
                default -> value.getClass().getName();
            };
            assertTrue(types.contains(type), where + " is " + type + ", not " + types);
        }
        if (value instanceof String text && schema.get("pattern") instanceof String pattern) {
            assertTrue(text.matches(pattern), where + ": " + text);
        }
        if (value instanceof List<?> list) {
            for (Object element : list) {
                check(where + "[]", schema.get("items"), element);
            }
        }
        if (value instanceof Map<?, ?> map) {
            assertEquals(List.copyOf(((Map<?, ?>) schema.get("properties")).keySet()), List.copyOf(map.keySet()), where);
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                check(where + "." + entry.getKey(), ((Map<?, ?>) schema.get("properties")).get(entry.getKey()), entry.getValue());
            }
        }
    }
}
