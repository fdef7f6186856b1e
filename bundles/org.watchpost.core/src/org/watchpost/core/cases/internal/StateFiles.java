/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.cases.internal;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.CaseState;
import org.watchpost.core.evidence.internal.Sha256;
import org.watchpost.core.journal.internal.FileJournal;
import org.watchpost.core.journal.internal.FileJournal.Draft;

/**
 * The state files of a case folder. The journal is the truth: of a file only the bytes count that it tells of. A file that is
 * replaced stands aside under another name until the journal has the new one, and comes back if that never happened.
 */
final class StateFiles implements CaseState {

    /** End of the name of a file that is being written. */
    static final String NEW = "~new";
    /** End of the name of a file that is being replaced. */
    static final String BEFORE = "~before";

    private static final Logger LOG = LoggerFactory.getLogger(StateFiles.class);

    private final CaseFolder folder;
    private final FileJournal journal;
    private final boolean readOnly;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable StateLedger ledger;

    StateFiles(CaseFolder folder, FileJournal journal, boolean readOnly) {
        this.folder = folder;
        this.journal = journal;
        this.readOnly = readOnly;
    }

    @Override
    public List<String> names() throws IOException {
        lock.lock();
        try {
            return ledger().names();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long length(String name) throws IOException {
        lock.lock();
        try {
            return ledger().length(name);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public InputStream open(String name) throws IOException {
        lock.lock();
        try {
            long length = ledger().length(name);
            if (length <= 0) {
                return InputStream.nullInputStream();
            }
            FileChannel file = FileChannel.open(current(name, length), StandardOpenOption.READ);
            return new Bounded(Channels.newInputStream(file), length);
        } finally {
            lock.unlock();
        }
    }

    /** While a program that reads only looks on, another may be replacing the file. */
    private Path current(String name, long length) throws IOException {
        Path file = folder.state(name);
        Path before = folder.state(name + BEFORE);
        return Files.exists(before) && (!Files.exists(file) || Files.size(file) < length) ? before : file;
    }

    @Override
    public void put(String name, Content content, String action, Map<String, String> details) throws IOException {
        Path file = path(name);
        Path fresh = folder.state(name + NEW);
        Path before = folder.state(name + BEFORE);
        lock.lock();
        try {
            StateLedger known = ledger();
            Files.createDirectories(parent(file));
            StateLedger.Piece piece = write(fresh, content);
            journal.append(List.of(draft(name, piece.text(), action, details)), "", () -> {
                if (known.length(name) >= 0) {
                    Files.move(file, before, StandardCopyOption.REPLACE_EXISTING);
                }
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            });
            known.add(name, piece);
            Files.deleteIfExists(before);
        } catch (IOException | RuntimeException e) {
            undo(name, e);
            throw e;
        } finally {
            lock.unlock();
        }
    }

    private void undo(String name, Exception cause) {
        try {
            Files.deleteIfExists(folder.state(name + NEW));
            Path before = folder.state(name + BEFORE);
            if (Files.exists(before)) {
                Files.move(before, folder.state(name), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private static StateLedger.Piece write(Path fresh, Content content) throws IOException {
        MessageDigest digest = Sha256.digest();
        long[] written = new long[1];
        try (FileChannel file = FileChannel.open(fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            OutputStream counted = new FilterOutputStream(Channels.newOutputStream(file)) {
                @Override
                public void write(int b) throws IOException {
                    write(new byte[] { (byte) b }, 0, 1);
                }

                @Override
                @SuppressWarnings("null")
                public void write(byte[] bytes, int from, int length) throws IOException {
                    out.write(bytes, from, length);
                    digest.update(bytes, from, length);
                    written[0] += length;
                }
            };
            BufferedOutputStream out = new BufferedOutputStream(counted, 1 << 16);
            content.writeTo(out);
            out.flush();
            file.force(false);
        }
        return new StateLedger.Piece(0, written[0], Sha256.hex(digest));
    }

    @Override
    public void append(String name, byte[] bytes, String action, Map<String, String> details) throws IOException {
        Path file = path(name);
        lock.lock();
        try {
            StateLedger known = ledger();
            long from = Math.max(0, known.length(name));
            StateLedger.Piece piece = new StateLedger.Piece(from, from + bytes.length, Sha256.of(bytes, 0, bytes.length));
            Files.createDirectories(parent(file));
            journal.append(List.of(draft(name, piece.text(), action, details)), "", () -> {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                    channel.truncate(from);
                    ByteBuffer buffer = ByteBuffer.wrap(bytes);
                    while (buffer.hasRemaining()) {
                        channel.write(buffer, from + buffer.position());
                    }
                    channel.force(false);
                }
            });
            known.add(name, piece);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void delete(String name, String action, Map<String, String> details) throws IOException {
        Path file = path(name);
        lock.lock();
        try {
            StateLedger known = ledger();
            if (known.length(name) < 0) {
                return;
            }
            journal.append(List.of(draft(name, StateLedger.DELETED, action, details)), "", () -> {});
            known.remove(name);
            Files.deleteIfExists(file);
        } finally {
            lock.unlock();
        }
    }

    /** Mends what a program left that ended in the middle of a change: only for a case that is open for writing. */
    void recover() throws IOException {
        lock.lock();
        try {
            if (!Files.isDirectory(folder.state())) {
                return;
            }
            StateLedger known = ledger();
            for (String name : StateCheck.list(folder)) {
                if (name.endsWith(NEW)) {
                    Files.delete(folder.state(name));
                } else if (name.endsWith(BEFORE)) {
                    restore(known, name.substring(0, name.length() - BEFORE.length()));
                } else if (known.deleted(name)) {
                    Files.delete(folder.state(name));
                }
            }
            for (String name : known.names()) {
                cut(name, known.length(name));
            }
        } finally {
            lock.unlock();
        }
    }

    private void restore(StateLedger known, String name) throws IOException {
        Path before = folder.state(name + BEFORE);
        if (StateCheck.whole(folder.state(name), known.pieces(name))) {
            Files.delete(before);
        } else if (StateCheck.whole(before, known.pieces(name))) {
            LOG.warn("{}: taken back to what it was before the program ended", name);
            Files.move(before, folder.state(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Bytes behind those the journal tells of were being written when the program ended. Only the newest append can be so. */
    private void cut(String name, long length) throws IOException {
        Path file = folder.state(name);
        if (journal.mended() && Files.exists(file) && Files.size(file) > length) {
            LOG.warn("{}: cut off bytes that were being written when the program ended", name);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(length);
            }
        }
    }

    private StateLedger ledger() throws IOException {
        StateLedger known = ledger;
        if (known == null) {
            StateLedger made = new StateLedger();
            FileJournal.check(folder.root(), made::accept);
            ledger = made;
            known = made;
        }
        return known;
    }

    private static Draft draft(String name, String text, String action, Map<String, String> details) {
        Map<String, String> all = new LinkedHashMap<>(details);
        all.put(DETAIL + name, text);
        return new Draft(action, all);
    }

    private Path path(String name) throws CaseException {
        if (readOnly) {
            throw new CaseException("The case is open for reading only");
        }
        if (!StateLedger.NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a name of a state file: " + name);
        }
        return folder.state(name);
    }

    private static Path parent(Path file) {
        return java.util.Objects.requireNonNull(file.getParent());
    }

    /** The first bytes of a stream. */
    private static final class Bounded extends InputStream {
        private final InputStream in;
        private long left;

        Bounded(InputStream in, long left) {
            this.in = in;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        @SuppressWarnings("null")
        public int read(byte[] buffer, int from, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int n = in.read(buffer, from, (int) Math.min(length, left));
            left -= Math.max(0, n);
            return n;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
