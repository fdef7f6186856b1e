/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.watchpost.core.json.Json;
import org.watchpost.core.text.Bytes;
import org.watchpost.testing.Seeded;

class JsonReaderTest {

    private static List<String> read(String json) {
        byte[] b = json.getBytes(StandardCharsets.UTF_8);
        List<String> values = new ArrayList<>();
        String problem = new JsonReader((path, from, to, kind) -> values
                .add(path.dotted() + "=" + (kind == JsonReader.ESCAPED ? JsonStrings.unescape(b, from, to) : Bytes.decode(b, from, to))))
                .read(b, 0, b.length, JsonPath.top(""));
        return problem == null ? values : List.of("PROBLEM " + problem);
    }

    @Test
    void values() {
        assertEquals(List.of("a=1", "b.c=x", "b.d=true", "e=1", "e=2", "e.f=3"),
                read(" {\"a\":1, \"b\" : {\"c\":\"x\",\"d\":true,\"n\":null},\"e\":[1,2,{\"f\":3},[]]} "));
        assertEquals(List.of("a= \u00e9\ud83d\ude00/\n"), read("{\"a\":\" \\u00e9\\ud83d\\ude00\\/\\n\"}"));
        assertEquals(List.of("a.b=1"), read("{\"a.b\":1}"));
        assertEquals(List.of(), read("{}"));
    }

    @Test
    void problemsSayWhere() {
        assertEquals(List.of("PROBLEM a string is cut off at byte 7"), read("{\"a\":\"x"));
        assertEquals(List.of("PROBLEM a comma is missing at byte 7"), read("{\"a\":1 \"b\":2}"));
        assertEquals(List.of("PROBLEM something follows the object at byte 3"), read("{} x"));
        assertEquals(List.of("PROBLEM no JSON object"), read("[1]"));
    }

    @Test
    void halfSurrogatesAndBrokenEscapes() {
        assertEquals("\ufffdx", unescape("\\ud83dx"));
        assertEquals("\ufffd\ufffd", unescape("\\ude00\\ud83d"));
        assertEquals("\\uzzzz", unescape("\\uzzzz"));
        assertEquals("a\\", unescape("a\\"));
    }

    private static String unescape(String text) {
        byte[] b = text.getBytes(StandardCharsets.UTF_8);
        return JsonStrings.unescape(b, 0, b.length);
    }

    /** Against the reader of the core bundle, which builds trees. */
    @Test
    void sameAsAnotherReader() throws Exception {
        RandomGenerator random = Seeded.random(this);
        for (int i = 0; i < 3000; i++) {
            Map<String, @Nullable Object> object = object(random, 0);
            String json = Json.write(object);
            List<String> expected = new ArrayList<>();
            flatten("", Json.readObject(json), expected);
            assertEquals(expected, read(json), json);
        }
    }

    private static Map<String, @Nullable Object> object(RandomGenerator random, int depth) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            map.put(text(random) + i, value(random, depth));
        }
        return map;
    }

    private static @Nullable Object value(RandomGenerator random, int depth) {
        return switch (random.nextInt(depth > 4 ? 5 : 7)) {
            case 0 -> (long) random.nextInt();
            case 1 -> random.nextBoolean();
            case 2 -> null;
            case 3, 4 -> text(random) + "x";
            case 5 -> object(random, depth + 1);
            default -> {
                List<@Nullable Object> list = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(value(random, depth + 1));
                }
                yield list;
            }
        };
    }

    private static String text(RandomGenerator random) {
        String letters = "ab\"\\/\n\t{}[]:, \u00e9\u20ac\ud83d\ude00\u0001";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            int at = random.nextInt(letters.length());
            char c = letters.charAt(at);
            text.append(Character.isSurrogate(c) ? "\ud83d\ude00" : String.valueOf(c));
        }
        return text.toString();
    }

    private static void flatten(String prefix, @Nullable Object value, List<String> into) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, member) -> flatten(prefix.isEmpty() ? String.valueOf(name) : prefix + "." + name, member, into));
        } else if (value instanceof List<?> list) {
            list.forEach(member -> flatten(prefix, member, into));
        } else if (value != null) {
            into.add(prefix + "=" + value);
        }
    }

    @Test
    void everyPrefixOfAnObjectIsAProblem() {
        String json = "{\"a\":{\"b\":[1,\"x\\u0041\",{\"c\":null}],\"d\":true}}";
        assertNull(problem(json));
        for (int i = 0; i < json.length(); i++) {
            assertNotNull(problem(json.substring(0, i)), json.substring(0, i));
        }
    }

    private static @Nullable String problem(String json) {
        byte[] b = json.getBytes(StandardCharsets.UTF_8);
        return new JsonReader((path, from, to, kind) -> {}).read(b, 0, b.length, JsonPath.top(""));
    }
}
