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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Framing;
import org.watchpost.testing.Seeded;

class JsonFramingTest {

    private final Framing framing = JsonFraming.INSTANCE;

    private List<String> cut(String text) {
        byte[] b = text.getBytes(StandardCharsets.UTF_8);
        List<String> records = new ArrayList<>();
        int at = 0;
        while (at < b.length) {
            int end = framing.recordEnd(b, at, b.length, true);
            assertTrue(end > at && end <= b.length, () -> "end " + end + " in " + text);
            records.add(new String(b, at, end - at, StandardCharsets.UTF_8));
            at = end;
        }
        return records;
    }

    @Test
    void lines() {
        assertEquals(List.of("{\"a\":1}\n", "{\"a\":{\"b\":2}}\r\n", "{\"a\":\"}\"}"),
                cut("{\"a\":1}\n{\"a\":{\"b\":2}}\r\n{\"a\":\"}\"}"));
    }

    @Test
    void printedOverLines() {
        String object = "{\n  \"a\": {\n    \"b\": [\n      {},\n      1\n    ]\n  }\n}\n";
        assertEquals(List.of(object, object), cut(object + object));
    }

    @Test
    void arrayOfObjects() {
        assertEquals(List.of("[\n", "  {\n    \"a\": 1\n  },\n", "  {\n    \"a\": 2\n  }\n", "]\n"),
                cut("[\n  {\n    \"a\": 1\n  },\n  {\n    \"a\": 2\n  }\n]\n"));
        assertEquals(List.of("[", "{\"a\":1},", "{\"a\":2}", "]\n"), cut("[{\"a\":1},{\"a\":2}]\n"));
    }

    @Test
    void severalObjectsInALine() {
        assertEquals(List.of("{\"a\":1}", "{\"a\":2}\n"), cut("{\"a\":1}{\"a\":2}\n"));
    }

    @Test
    void brokenObjectsDoNotSwallowTheirNeighbours() {
        assertEquals(List.of("{\"a\":\"cut of\n", "{\"a\":2}\n"), cut("{\"a\":\"cut of\n{\"a\":2}\n"));
        assertEquals(List.of("{\"a\":1,\"b\":{\n", "{\"a\":2}\n"), cut("{\"a\":1,\"b\":{\n{\"a\":2}\n"));
        assertEquals(List.of("{\"a\":1,\n", "{\"a\":2}\n"), cut("{\"a\":1,\n{\"a\":2}\n"));
        assertEquals(List.of("not json {\n", "{\"a\":2} and more\n", "{\"a\":2}\n"), cut("not json {\n{\"a\":2} and more\n{\"a\":2}\n"));
    }

    @Test
    void sameRecordsWhereverTheBlocksEnd() {
        RandomGenerator random = Seeded.random(this);
        String[] pieces = { "{\"a\":1}\n", "{\"a\":\"}{\\\"\"}\n", "[\n", "]\n", "  {\n \"x\": [{}, {}],\n \"y\": 1 },\n", "text\n", "\n",
                "{\"cut\":\"\n", "{\"a\":2}", "{\"b\":{\n" };
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            byte[] all = text.toString().getBytes(StandardCharsets.UTF_8);
            List<Integer> whole = ends(all, all.length);
            int seen = random.nextInt(all.length + 1);
            // What is answered without seeing the rest must be what is answered with it.
            int at = 0;
            while (at < seen) {
                int end = framing.recordEnd(all, at, seen, false);
                if (end < 0) {
                    break;
                }
                assertTrue(whole.contains(end), () -> "cut at " + end + " with " + seen + " bytes seen of " + text);
                at = end;
            }
        }
    }

    private List<Integer> ends(byte[] b, int to) {
        List<Integer> ends = new ArrayList<>();
        for (int at = 0; at < to;) {
            at = framing.recordEnd(b, at, to, true);
            ends.add(at);
        }
        return ends;
    }

    @Test
    void lastEndOfABlockIsAnEnd() {
        byte[] lines = "{\"a\":1}\n{\"b\":2}\n{\"c\":".getBytes(StandardCharsets.UTF_8);
        assertEquals(16, framing.lastRecordEnd(lines, 0, lines.length));
        byte[] array = "[\n  {\n \"a\": 1\n  },\n  {\n \"a\"".getBytes(StandardCharsets.UTF_8);
        assertEquals(19, framing.lastRecordEnd(array, 0, array.length));
        byte[] nested = "{\n\"a\": [\n{}\n,{".getBytes(StandardCharsets.UTF_8);
        assertEquals(-1, framing.lastRecordEnd(nested, 0, nested.length));
    }

    @Test
    void linearTime() {
        for (String unit : List.of("{", "[", "\"", "{\"a\":", "{\"a\":[", "{\n", "{\"a\":\n", "[{", "{\"a\":1,\n", "}", "{\"a\":{}\n")) {
            byte[] b = unit.repeat(4_000_000 / unit.length()).getBytes(StandardCharsets.UTF_8);
            long begin = System.nanoTime();
            for (int at = 0; at < b.length;) {
                at = framing.recordEnd(b, at, b.length, true);
            }
            long millis = (System.nanoTime() - begin) / 1_000_000;
            assertTrue(millis < 60_000, () -> millis + " ms for 4 MB of " + unit);
        }
    }
}
