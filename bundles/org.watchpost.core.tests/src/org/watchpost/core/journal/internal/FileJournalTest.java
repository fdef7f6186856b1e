/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.journal.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.journal.JournalEntry;

/** The journal tells every changed, missing or added byte, and mends what a crash leaves. */
class FileJournalTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2004-07-26T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @BeforeEach
    void three() throws IOException {
        FileJournal.create(folder);
        try (FileJournal journal = open("")) {
            journal.append("case.created", Map.of("name", "a\u0000\n\u2028\ud800 \"quoted\""));
            journal.append("evidence.added", Map.of("sha256", "ab"));
            journal.append("finding.created", Map.of());
        }
    }

    private FileJournal open(String caseHash) throws IOException {
        return FileJournal.openForWriting(folder, CLOCK, "ann", caseHash);
    }

    private List<String> problems() throws IOException {
        return FileJournal.check(folder, entry -> {}).problems();
    }

    private Path lines() {
        return folder.resolve(FileJournal.FILE);
    }

    private Path head() {
        return folder.resolve(FileJournal.HEAD);
    }

    @Test
    void readsBackWhatWasWritten() throws IOException {
        try (FileJournal journal = FileJournal.openForReading(folder)) {
            List<JournalEntry> entries = journal.read(1, 10);
            assertEquals(List.of("case.created", "evidence.added", "finding.created"), entries.stream().map(JournalEntry::action).toList());
            assertEquals("a\u0000\n\u2028\ud800 \"quoted\"", entries.getFirst().details().get("name"));
            assertEquals(entries.get(1), journal.read(2, 1).getFirst());
            assertEquals(List.of(), journal.read(4, 10));
            assertEquals(entries.get(0).hash(), entries.get(1).previous());
            assertEquals(journal.head(), entries.getLast().hash());
            assertEquals(3, journal.size());
            assertThrows(CaseException.class, () -> journal.append("x", Map.of()));
        }
        assertEquals(List.of(), problems());
    }

    @Test
    void everyChangedByteIsFound() throws IOException {
        for (Path file : List.of(lines(), head())) {
            byte[] whole = Files.readAllBytes(file);
            for (int i = 0; i < whole.length; i++) {
                byte[] changed = whole.clone();
                changed[i] = (byte) (whole[i] ^ 1 << i % 8);
                Files.write(file, changed);
                assertFalse(problems().isEmpty(), file + " byte " + i);
            }
            Files.write(file, whole);
        }
        assertEquals(List.of(), problems());
    }

    @Test
    void everyMissingByteAndEveryMissingEndIsFound() throws IOException {
        for (Path file : List.of(lines(), head())) {
            byte[] whole = Files.readAllBytes(file);
            for (int i = 0; i < whole.length; i++) {
                Files.write(file, Arrays.copyOf(whole, i));
                assertFalse(problems().isEmpty(), file + " cut at " + i);
                byte[] without = new byte[whole.length - 1];
                System.arraycopy(whole, 0, without, 0, i);
                System.arraycopy(whole, i + 1, without, i, whole.length - i - 1);
                Files.write(file, without);
                assertFalse(problems().isEmpty(), file + " without byte " + i);
            }
            Files.delete(file);
            assertFalse(problems().isEmpty(), file + " deleted");
            Files.write(file, whole);
        }
    }

    @Test
    void everyAddedByteIsFound() throws IOException {
        for (Path file : List.of(lines(), head())) {
            byte[] whole = Files.readAllBytes(file);
            byte[] kinds = { 0, ' ', '\n', '0', '{', 'x', (byte) 0xff };
            for (int i = 0; i <= whole.length; i++) {
                byte[] more = new byte[whole.length + 1];
                System.arraycopy(whole, 0, more, 0, i);
                more[i] = i == whole.length ? (byte) '\n' : kinds[i % kinds.length];
                System.arraycopy(whole, i, more, i + 1, whole.length - i);
                Files.write(file, more);
                assertFalse(problems().isEmpty(), file + " with a byte more at " + i);
            }
            Files.write(file, whole);
        }
    }

    @Test
    void lineOfAnotherJournalIsFound() throws IOException {
        List<String> mine = Files.readAllLines(lines());
        Files.writeString(lines(), mine.get(0) + "\n" + mine.get(2) + "\n");
        assertFalse(problems().isEmpty());
        Files.writeString(lines(), mine.get(1) + "\n" + mine.get(0) + "\n" + mine.get(2) + "\n");
        assertFalse(problems().isEmpty());
    }

    @Test
    void nothingIsAppendedToATamperedJournal() throws IOException {
        byte[] whole = Files.readAllBytes(lines());
        whole[20] ^= 1;
        Files.write(lines(), whole);
        assertThrows(CaseException.class, () -> open(""));
    }

    /** A program that ends at any point of an append leaves something that is accepted, and mended by the next that writes. */
    @Test
    void everyPointACrashCanLeave() throws IOException {
        byte[] before = Files.readAllBytes(lines());
        byte[] settledBefore = Files.readAllBytes(head());
        try (FileJournal journal = open("")) {
            journal.append("finding.deleted", Map.of("id", "1"));
        }
        byte[] after = Files.readAllBytes(lines());
        List<String> all = Files.readAllLines(lines());
        JournalHead was = JournalHead.read(write(head(), settledBefore));
        byte[] pending = new JournalHead(3, was.hash(), 4, JournalLine.hash(all.get(3).getBytes()), "").bytes();
        for (int length = before.length; length <= after.length; length++) {
            Files.write(lines(), Arrays.copyOf(after, length));
            Files.write(head(), pending);
            FileJournal.Check check = FileJournal.check(folder, entry -> {});
            assertEquals(List.of(), check.problems());
            assertEquals(1, check.warnings().size());
            try (FileJournal journal = open("")) {
                assertEquals(length == after.length ? 4 : 3, journal.size());
                journal.append("next", Map.of());
            }
            check = FileJournal.check(folder, entry -> {});
            assertEquals(List.of(), check.problems());
            assertEquals(List.of(), check.warnings());
        }
    }

    private static Path write(Path file, byte[] bytes) throws IOException {
        return Files.write(file, bytes);
    }

    @Test
    void aSaveWhoseEntryWasLostIsWrittenDownLater() throws IOException {
        byte[] before = Files.readAllBytes(lines());
        JournalHead was = JournalHead.read(head());
        String saved = "c".repeat(64);
        try (FileChannel channel = FileChannel.open(head(), StandardOpenOption.WRITE)) {
            new JournalHead(3, was.hash(), 4, "d".repeat(64), saved).write(channel, true);
        }
        assertEquals(List.of(saved), FileJournal.check(folder, entry -> {}).cases());
        try (FileJournal journal = open("an older one")) {
            assertEquals(3, journal.size());
        }
        try (FileChannel channel = FileChannel.open(head(), StandardOpenOption.WRITE)) {
            new JournalHead(3, was.hash(), 4, "d".repeat(64), saved).write(channel, true);
        }
        try (FileJournal journal = open(saved)) {
            assertEquals(4, journal.size());
            assertEquals(FileJournal.RECOVERED, journal.read(4, 1).getFirst().action());
        }
        assertTrue(Files.size(lines()) > before.length);
        assertEquals(List.of(), problems());
    }

    @Test
    void aSaveThatFailsAppendsNothing() throws IOException {
        try (FileJournal journal = open("")) {
            assertThrows(IOException.class, () -> journal.append(List.of(new FileJournal.Draft("x", Map.of())), "e".repeat(64), () -> {
                throw new IOException("disk full");
            }));
            assertEquals(3, journal.size());
            journal.append("y", Map.of());
        }
        assertEquals(List.of(), problems());
        assertEquals(List.of(), FileJournal.check(folder, entry -> {}).warnings());
    }
}
