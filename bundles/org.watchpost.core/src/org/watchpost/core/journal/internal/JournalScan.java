/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.journal.internal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.journal.JournalEntry;

/**
 * Reads a whole journal and compares it with its head.
 */
final class JournalScan {

    /** Longer lines are never written; a longer one is not read either. */
    static final int MAX_LINE = 4 * 1024 * 1024;

    final List<String> problems = new ArrayList<>();
    long entries;
    String hash = JournalHead.NONE;
    /** Bytes of the whole lines that are in order. */
    long bytes;
    /** Bytes behind them. */
    long tail;
    /** Where each line begins. */
    long[] offsets = new long[64];
    /** The newest hash of the case file an entry names, or empty. */
    String caseHash = "";
    @Nullable
    JournalHead head;

    private String hashAtHead = JournalHead.NONE;

    private JournalScan() {
    }

    static JournalScan of(Path folder, Consumer<JournalEntry> visitor) throws IOException {
        JournalScan scan = new JournalScan();
        try {
            scan.head = JournalHead.read(folder.resolve(FileJournal.HEAD));
        } catch (NoSuchFileException e) {
            scan.problems.add(FileJournal.HEAD + ": is missing");
        } catch (IOException e) {
            scan.problems.add(FileJournal.HEAD + ": " + e.getMessage());
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(folder.resolve(FileJournal.FILE)), 1 << 16)) {
            scan.lines(in, visitor);
        } catch (NoSuchFileException e) {
            scan.problems.add(FileJournal.FILE + ": is missing");
        }
        scan.compare();
        return scan;
    }

    private void lines(InputStream in, Consumer<JournalEntry> visitor) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b;
        while ((b = in.read()) >= 0) {
            if (b != '\n') {
                line.write(b);
                if (line.size() > MAX_LINE) {
                    tail = line.size();
                    problems.add(FileJournal.FILE + ": line " + (entries + 1) + " is too long");
                    return;
                }
                continue;
            }
            Optional<JournalEntry> entry = accept(line.toByteArray());
            if (entry.isEmpty()) {
                return;
            }
            visitor.accept(entry.get());
            line.reset();
        }
        tail = line.size();
    }

    private Optional<JournalEntry> accept(byte[] line) {
        JournalEntry entry;
        try {
            entry = JournalLine.read(line);
        } catch (IOException e) {
            problems.add(FileJournal.FILE + ": line " + (entries + 1) + " was changed: " + e.getMessage());
            return Optional.empty();
        }
        if (entry.number() != entries + 1 || !entry.previous().equals(hash)) {
            problems.add(
                    FileJournal.FILE + ": line " + (entries + 1) + " does not follow the line before: that one or this one was changed,"
                            + " or lines are missing or were added");
            return Optional.empty();
        }
        if (entries == offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[(int) entries] = bytes;
        entries++;
        hash = entry.hash();
        bytes += line.length + 1;
        String named = entry.details().get(FileJournal.CASE_HASH);
        if (named != null) {
            caseHash = named;
        }
        JournalHead expected = head;
        if (expected != null && entries == expected.entries()) {
            hashAtHead = hash;
        }
        return Optional.of(entry);
    }

    private void compare() {
        JournalHead expected = head;
        if (expected == null || !problems.isEmpty()) {
            return;
        }
        if (expected.entries() > entries || !hashAtHead.equals(expected.hash())) {
            problems.add(FileJournal.FILE + ": does not fit " + FileJournal.HEAD + ": that names " + expected.entries() + " lines, but "
                    + (expected.entries() > entries ? "there are " + entries : "the last of them was changed"));
        } else if (!expected.pending() && (entries != expected.entries() || tail != 0)) {
            problems.add(FileJournal.FILE + ": does not fit " + FileJournal.HEAD + ": bytes were added after line " + expected.entries());
        } else if (entries > expected.next() || entries == expected.next() && (tail != 0 || !hash.equals(expected.nextHash()))) {
            problems.add(
                    FileJournal.FILE + ": does not fit " + FileJournal.HEAD + ": the last lines are not those that were to be written");
        }
    }
}
