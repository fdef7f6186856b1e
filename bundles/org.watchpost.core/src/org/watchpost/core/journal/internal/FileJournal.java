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
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.journal.Journal;
import org.watchpost.core.journal.JournalEntry;

/**
 * The journal of a case folder. Whoever writes it holds the lock of the case.
 */
public final class FileJournal implements Journal, Closeable {

    /** Name of the file with the lines. */
    public static final String FILE = "journal";
    /** Name of the file that says how many lines there are. */
    public static final String HEAD = "journal.head";
    /** The detail under which an entry names the SHA-256 of the case file as it was saved along with the entry. */
    public static final String CASE_HASH = "case.xmi";
    /** Action of the entry that is added when a program ended after it had saved the case file but before it had said why. */
    public static final String RECOVERED = "case.recovered";

    private static final Logger LOG = LoggerFactory.getLogger(FileJournal.class);

    /**
     * An entry to be.
     *
     * @param action  see {@link JournalEntry#action()}
     * @param details facts; never secrets
     */
    public record Draft(String action, Map<String, String> details) {
    }

    /** Saves something along with an append. */
    @FunctionalInterface
    public interface Save {
        void run() throws IOException;
    }

    /**
     * What a whole journal looks like.
     *
     * @param problems one line for each place where it was changed, naming the file; empty if it is whole
     * @param warnings what is not as it should be but no sign of tampering
     * @param entries  lines in order
     * @param cases    hashes the case file may have: one, or two if a program ended while it saved it; none if no entry names one
     */
    public record Check(List<String> problems, List<String> warnings, long entries, List<String> cases) {
    }

    private final Path folder;
    private final Clock clock;
    private final String who;
    private final ReentrantLock lock = new ReentrantLock();
    private final @Nullable FileChannel lines;
    private final @Nullable FileChannel headFile;
    private long entries;
    private String hash;
    private long bytes;
    private long[] offsets;
    private boolean broken;
    private boolean mended;

    private FileJournal(Path folder, Clock clock, String who, JournalScan scan, boolean forWriting) throws IOException {
        this.folder = folder;
        this.clock = clock;
        this.who = who;
        this.entries = scan.entries;
        this.hash = scan.hash;
        this.bytes = scan.bytes;
        this.offsets = scan.offsets;
        if (forWriting) {
            this.lines = FileChannel.open(folder.resolve(FILE), StandardOpenOption.WRITE);
            this.headFile = FileChannel.open(folder.resolve(HEAD), StandardOpenOption.WRITE);
        } else {
            this.lines = null;
            this.headFile = null;
        }
    }

    /** Makes an empty journal in a folder that has none. */
    public static void create(Path folder) throws IOException {
        Files.write(folder.resolve(FILE), new byte[0], StandardOpenOption.CREATE_NEW);
        try (FileChannel head = FileChannel.open(folder.resolve(HEAD), StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            JournalHead.settled(0, JournalHead.NONE).write(head, true);
        }
    }

    /** Opens a journal for reading; as far as its lines are in order. */
    public static FileJournal openForReading(Path folder) throws IOException {
        return new FileJournal(folder, Clock.systemUTC(), "", JournalScan.of(folder, entry -> {}), false);
    }

    /**
     * Opens a journal for writing; mends what a program left that ended in the middle of an append.
     *
     * @param caseHash the SHA-256 the case file has now
     * @throws CaseException if the journal was tampered with: nothing is appended then, for that would cover up the traces
     */
    public static FileJournal openForWriting(Path folder, Clock clock, String who, String caseHash) throws IOException {
        JournalScan scan = JournalScan.of(folder, entry -> {});
        JournalHead head = scan.head;
        if (!scan.problems.isEmpty() || head == null) {
            throw new CaseException("The journal of the case in " + folder + " is damaged, so the case can only be opened for reading: "
                    + scan.problems.getFirst());
        }
        FileJournal journal = new FileJournal(folder, clock, who, scan, true);
        try {
            if (head.pending()) {
                journal.settle(scan, head, caseHash);
            }
        } catch (IOException | RuntimeException e) {
            journal.close();
            throw e;
        }
        return journal;
    }

    /** Whether a program had ended in the middle of an append, which was put in order when the journal was opened. */
    public boolean mended() {
        return mended;
    }

    private void settle(JournalScan scan, JournalHead head, String caseHash) throws IOException {
        mended = true;
        FileChannel file = channel(lines);
        if (scan.tail > 0) {
            LOG.warn("Journal in {}: cut off {} bytes of a line that was being written when the program ended", folder, scan.tail);
            file.truncate(bytes);
            file.force(true);
        }
        JournalHead.settled(entries, hash).write(channel(headFile), true);
        if (entries < head.next() && !head.caseHash().isEmpty() && head.caseHash().equals(caseHash)) {
            append(RECOVERED, Map.of(CASE_HASH, caseHash, "note", "the program ended while it wrote this down"));
        }
    }

    /** Reads and checks all of a journal. */
    public static Check check(Path folder, Consumer<JournalEntry> visitor) throws IOException {
        JournalScan scan = JournalScan.of(folder, visitor);
        JournalHead head = scan.head;
        List<String> cases = new ArrayList<>();
        if (!scan.caseHash.isEmpty()) {
            cases.add(scan.caseHash);
        }
        List<String> warnings = new ArrayList<>();
        if (head != null && head.pending() && scan.problems.isEmpty()) {
            warnings.add(FILE + ": an entry was being written when the program ended; it is mended when the case is opened for writing");
            if (!head.caseHash().isEmpty() && scan.entries < head.next()) {
                cases.add(head.caseHash());
            }
        }
        return new Check(List.copyOf(scan.problems), warnings, scan.entries, cases);
    }

    @Override
    public JournalEntry append(String action, Map<String, String> details) throws IOException {
        return append(List.of(new Draft(action, details)), "", () -> {}).getLast();
    }

    /**
     * Appends entries with one write, and saves the case file along with them. If saving fails nothing is appended.
     *
     * @param drafts   at least one
     * @param caseHash SHA-256 the case file will have once saved; empty if it isn't saved
     * @param save     replaces the case file as a whole or not at all
     */
    public List<JournalEntry> append(List<Draft> drafts, String caseHash, Save save) throws IOException {
        lock.lock();
        try {
            FileChannel file = channel(lines);
            if (broken) {
                throw new CaseException("The journal in " + folder + " could not be written before; close the case and open it again");
            }
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            List<JournalEntry> made = new ArrayList<>();
            long[] starts = new long[drafts.size()];
            String previous = hash;
            for (Draft draft : drafts) {
                Map<String, String> details = new LinkedHashMap<>(draft.details());
                Instant time = clock.instant().truncatedTo(ChronoUnit.MILLIS);
                long number = entries + made.size() + 1;
                byte[] line = JournalLine.write(number, time, who, draft.action(), details, previous);
                starts[made.size()] = bytes + text.size();
                text.write(line);
                text.write('\n');
                JournalEntry entry = new JournalEntry(number, time, who, draft.action(), details, previous, JournalLine.hash(line));
                made.add(entry);
                previous = entry.hash();
            }
            new JournalHead(entries, hash, entries + made.size(), previous, caseHash).write(channel(headFile), true);
            try {
                save.run();
            } catch (IOException | RuntimeException e) {
                JournalHead.settled(entries, hash).write(channel(headFile), true);
                throw e;
            }
            write(file, text.toByteArray());
            for (int i = 0; i < starts.length; i++) {
                if (entries + i >= offsets.length) {
                    offsets = Arrays.copyOf(offsets, offsets.length * 2);
                }
                offsets[(int) entries + i] = starts[i];
            }
            entries += made.size();
            bytes += text.size();
            hash = previous;
            // Not forced: if this write is lost the head still says that these lines were to come.
            JournalHead.settled(entries, hash).write(channel(headFile), false);
            return made;
        } finally {
            lock.unlock();
        }
    }

    private void write(FileChannel file, byte[] text) throws IOException {
        // Whatever fails from here on, the head on disk says what may be found: opening the case again mends it.
        broken = true;
        ByteBuffer buffer = ByteBuffer.wrap(text);
        while (buffer.hasRemaining()) {
            file.write(buffer, bytes + buffer.position());
        }
        file.force(false);
        broken = false;
    }

    @Override
    public List<JournalEntry> read(long from, int most) throws IOException {
        long first;
        long last;
        long start;
        lock.lock();
        try {
            first = Math.max(1, from);
            last = Math.min(entries, first + Math.max(0, most) - 1);
            start = first > entries ? 0 : offsets[(int) first - 1];
        } finally {
            lock.unlock();
        }
        List<JournalEntry> found = new ArrayList<>();
        if (first > last) {
            return found;
        }
        try (FileChannel file = FileChannel.open(folder.resolve(FILE), StandardOpenOption.READ)) {
            file.position(start);
            try (InputStream in = new BufferedInputStream(Channels.newInputStream(file), 1 << 14)) {
                for (long number = first; number <= last; number++) {
                    found.add(JournalLine.read(line(in)));
                }
            }
        }
        return found;
    }

    private static byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b;
        while ((b = in.read()) >= 0 && b != '\n' && line.size() <= JournalScan.MAX_LINE) {
            line.write(b);
        }
        return line.toByteArray();
    }

    @Override
    public long size() {
        lock.lock();
        try {
            return entries;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String head() {
        lock.lock();
        try {
            return hash;
        } finally {
            lock.unlock();
        }
    }

    private static FileChannel channel(@Nullable FileChannel channel) throws CaseException {
        if (channel == null) {
            throw new CaseException("The case is open for reading only");
        }
        return channel;
    }

    @Override
    public void close() throws IOException {
        lock.lock();
        try (FileChannel one = lines; FileChannel other = headFile) {
            broken = true;
        } finally {
            lock.unlock();
        }
    }
}
