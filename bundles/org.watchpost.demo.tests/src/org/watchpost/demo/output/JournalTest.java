/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchpost.demo.text.JsonObject;
import org.watchpost.testing.Seeded;

/** Against a list that is sorted: the same lines in the same order, whether they are held in memory or in runs on disk. */
class JournalTest {

    private record Line(long time, String text, Integer note) {
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 1000, 3 * Journal.MEMORY / 500, 5 * Journal.MEMORY / 500 })
    void asAListThatIsSorted(int count) throws IOException {
        RandomGenerator random = Seeded.random(this);
        List<Line> expected = new ArrayList<>();
        List<Line> seen = new ArrayList<>();
        try (Journal<Integer> journal = new Journal<>(folder, new NullProgressMonitor())) {
            for (int i = 0; i < count; i++) {
                Line line = new Line(random.nextInt(-5, 5000), text(random, i), random.nextBoolean() ? i : null);
                expected.add(line);
                if (line.note() == null) {
                    journal.add(line.time(), line.text());
                } else {
                    journal.add(line.time(), line.text(), line.note());
                }
            }
            journal.forEach((time, text, note) -> seen.add(new Line(time, text, note)));
            if (count > 0) {
                assertEquals(expected.stream().mapToLong(Line::time).min().orElseThrow(), journal.firstTime());
                assertEquals(expected.stream().mapToLong(Line::time).max().orElseThrow(), journal.lastTime());
            }
        }
        expected.sort(Comparator.comparingLong(Line::time)); // stable
        assertEquals(expected, seen);
        assertEquals(0, filesInFolder());
    }

    /** Some with letters that are no ASCII, a few longer than any buffer. */
    private static String text(RandomGenerator random, int number) {
        return switch (random.nextInt(20_000)) {
            case 0 -> "x".repeat(random.nextInt(200_000));
            case 1 -> "";
            default -> number + " Gr\u00fc\u00dfe " + "y".repeat(random.nextInt(700));
        };
    }

    @Test
    void cancelIsSeenWhenARunIsWritten() throws IOException {
        NullProgressMonitor monitor = new NullProgressMonitor();
        try (Journal<Integer> journal = new Journal<>(folder, monitor)) {
            journal.add(1, "first");
            monitor.setCanceled(true);
            assertThrows(OperationCanceledException.class, () -> journal.add(2, "x".repeat(Journal.MEMORY)));
        }
    }

    @Test
    void aFileForEachDay() throws IOException {
        long day = 24 * 60 * 60 * 1_000_000L;
        List<String> notes = new ArrayList<>();
        try (OutputFolder out = new OutputFolder(folder.resolve("out"), "test", new NullProgressMonitor())) {
            Journal<String> journal = out.journal();
            journal.add(3 * day, "third", "c");
            journal.add(day - 1, "first", "a");
            journal.add(day, "second", "b");
            journal.add(day + 1, "second too");
            out.writeTruth(JsonObject.of("scenario", "test"));
            DailyFiles.write(journal, (date, first) -> out.open(date + ".log", LineEnd.CRLF).header("# " + first),
                    (time, note) -> notes.add(note));
        }
        assertEquals(List.of("a", "b", "c"), notes);
        assertEquals("# " + (day - 1) + "\r\nfirst\r\n", Files.readString(folder.resolve("out/1970-01-01.log")));
        assertEquals("# " + day + "\r\nsecond\r\nsecond too\r\n", Files.readString(folder.resolve("out/1970-01-02.log")));
        assertTrue(Files.exists(folder.resolve("out/1970-01-04.log")));
    }

    private long filesInFolder() throws IOException {
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }
}
