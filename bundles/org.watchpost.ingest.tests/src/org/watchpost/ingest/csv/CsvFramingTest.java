/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.watchpost.testing.Seeded;

class CsvFramingTest {

    private static List<String> cut(String text) {
        byte[] b = text.getBytes(StandardCharsets.UTF_8);
        List<String> records = new ArrayList<>();
        for (int at = 0; at < b.length;) {
            int end = CsvFraming.INSTANCE.recordEnd(b, at, b.length, true);
            records.add(new String(b, at, end - at, StandardCharsets.UTF_8));
            at = end;
        }
        return records;
    }

    @Test
    void lineBreaksWithinQuotes() {
        assertEquals(List.of("a,\"b\r\nc\",d\r\n", "e,\"f \"\"\n\"\" g\"\n", "h"), cut("a,\"b\r\nc\",d\r\ne,\"f \"\"\n\"\" g\"\nh"));
    }

    @Test
    void quotesWithinValuesDoNotCount() {
        assertEquals(List.of("a,5\" disk\n", "b,6\" disk\n"), cut("a,5\" disk\nb,6\" disk\n"));
        assertEquals(List.of("a,\"never closed\n", "b,c\n"), cut("a,\"never closed\nb,c\n"));
    }

    @Test
    void aValueWithoutEndIsGivenUp() {
        String rest = "b,c\n".repeat(30_000);
        assertEquals("a,\"open\n", cut("a,\"open\n" + rest).get(0));
    }

    @Test
    void sameRecordsWhereverTheBlocksEnd() {
        RandomGenerator random = Seeded.random(this);
        String letters = "ab,\"\n;";
        for (int round = 0; round < 5000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            byte[] all = text.toString().getBytes(StandardCharsets.UTF_8);
            int whole = CsvFraming.INSTANCE.recordEnd(all, 0, all.length, true);
            int seen = 1 + random.nextInt(all.length);
            int part = CsvFraming.INSTANCE.recordEnd(all, 0, seen, false);
            assertTrue(part < 0 || part == whole, () -> part + " of " + seen + " is not " + whole + " in " + text);
        }
    }

    @Test
    void linearTime() {
        for (String unit : List.of("\"", "\"\n", "a,\"\n", "\"\"", ",\"a\nb", "\n", "\"a\n\"b\n")) {
            byte[] b = unit.repeat(4_000_000 / unit.length()).getBytes(StandardCharsets.UTF_8);
            long begin = System.nanoTime();
            for (int at = 0; at < b.length;) {
                at = CsvFraming.INSTANCE.recordEnd(b, at, b.length, true);
            }
            long millis = (System.nanoTime() - begin) / 1_000_000;
            assertTrue(millis < 60_000, () -> millis + " ms for 4 MB of " + unit);
        }
    }

    @Test
    void cells() {
        byte[] b = "a, b ,\"c,\"\"d\"\"\", \"e\" ,,f\"g,\"open".getBytes(StandardCharsets.UTF_8);
        CsvCells cells = new CsvCells((byte) ',');
        assertEquals(7, cells.split(b, 0, b.length));
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < cells.count(); i++) {
            texts.add(cells.text(b, i));
        }
        assertEquals(List.of("a", "b", "c,\"d\"", "e", "", "f\"g", "\"open"), texts);
    }
}
