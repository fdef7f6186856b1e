/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchpost.testing.Seeded;

/** What is written reads back as it was, and nothing else than JSON is read. */
class JsonTest {

    @Test
    void whatCouldDoHarmIsEscaped() {
        assertEquals("\"\\u0000\\u001b[31m\\u007f\\u009b\\u2028\\u2029\\ud800\\\"\\\\\\n\\r\\t\\b\\f\"",
                Json.write("\u0000\u001b[31m\u007f\u009b\u2028\u2029\ud800\"\\\n\r\t\b\f"));
        assertEquals("\"\ud83d\ude00 \u00e4 </script>\"", Json.write("\ud83d\ude00 \u00e4 </script>"));
    }

    @Test
    void streamsObjectsAndArrays() throws Exception {
        StringBuilder out = new StringBuilder();
        JsonWriter writer = new JsonWriter(out);
        writer.beginObject().name("a").value(1).name("b").beginArray().value("x").value(2.5).value(true).beginObject().endObject()
                .endArray().name("c")
                .value((String) null).name("d").value(Double.NaN).endObject().newLine().beginArray().endArray();
        assertEquals("{\"a\":1,\"b\":[\"x\",2.5,true,{}],\"c\":null,\"d\":null}\n[]", out.toString());
    }

    @Test
    void randomValuesReadBack() throws Exception {
        RandomGenerator random = Seeded.random(this);
        for (int i = 0; i < 2000; i++) {
            Object value = value(random, 0);
            String text = Json.write(value);
            assertEquals(value, Json.read(text));
            assertEquals(text, Json.write(Json.read(" \n" + text + "\t")));
        }
    }

    private static @Nullable Object value(RandomGenerator random, int depth) {
        return switch (random.nextInt(depth > 4 ? 6 : 8)) {
            case 0 -> null;
            case 1 -> random.nextLong();
            case 2 -> random.nextDouble() * Math.pow(10, random.nextInt(-300, 300));
            case 3 -> random.nextBoolean();
            case 4, 5 -> text(random);
            case 6 -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    map.put(text(random), value(random, depth + 1));
                }
                yield map;
            }
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
        char[] chars = new char[random.nextInt(8)];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = (char) (random.nextBoolean() ? random.nextInt(0x80) : random.nextInt(0x10000));
        }
        return new String(chars);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "{", "[1,]", "{\"a\":1,}", "{\"a\":1,\"a\":2}", "01", "-", "1.", "1e", "+1", "tru", "nul", "\"",
            "\"\u0001\"", "\"\\x\"",
            "\"\\u12g4\"", "\"\\u\u0661234\"", "[1 2]", "{1:2}", "1 2", "'a'", "NaN", "[", "{\"a\"}", "\ufeff1" })
    void nothingElseIsRead(String text) {
        assertThrows(JsonException.class, () -> Json.read(text));
    }

    @Test
    void isBounded() throws Exception {
        assertThrows(JsonException.class, () -> Json.read("[".repeat(100_000)));
        assertThrows(JsonException.class, () -> Json.read("12345", 4));
        char[] deep = new char[2 * Json.MAX_DEPTH];
        Arrays.fill(deep, 0, Json.MAX_DEPTH, '[');
        Arrays.fill(deep, Json.MAX_DEPTH, deep.length, ']');
        Json.read(new String(deep));
    }
}
