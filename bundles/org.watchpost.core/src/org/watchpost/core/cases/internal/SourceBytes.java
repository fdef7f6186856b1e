/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.cases.internal;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.evidence.EvidenceBytes;
import org.watchpost.core.evidence.internal.BlockCache;
import org.watchpost.core.evidence.internal.ChannelBytes;
import org.watchpost.core.evidence.internal.DerivedFile;
import org.watchpost.core.evidence.internal.LinkedBytes;
import org.watchpost.core.evidence.internal.MappedBytes;
import org.watchpost.model.Evidence;
import org.watchpost.model.util.Models;

/**
 * Finds the bytes of each source: in the evidence, in a copy that is still growing, in a decompressed copy, or where a link
 * leads. Keeps a bounded number of files open. Safe for use by several threads.
 */
public final class SourceBytes implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SourceBytes.class);
    private static final int MAX_OPEN = 256;
    /** How often a source may be closed under a reader before that is taken for a failure. */
    private static final int MOST_MOVES = 8;
    private static final boolean WINDOWS = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

    private final CaseFolder folder;
    private final Ledger ledger;
    private final ModelStore models;
    private final BlockCache cache = BlockCache.forHeap();
    private final Map<Integer, EvidenceBytes> open = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<Integer, EvidenceBytes> growing = new HashMap<>();
    private boolean closed;

    SourceBytes(CaseFolder folder, Ledger ledger, ModelStore models) {
        this.folder = folder;
        this.ledger = ledger;
        this.models = models;
    }

    /** The cache of decompressed blocks. */
    public BlockCache cache() {
        return cache;
    }

    /** While a source is being read its bytes come from there. */
    public synchronized void growing(int source, EvidenceBytes bytes) throws IOException {
        growing.put(source, bytes);
        forget(source);
    }

    /** It has been read: from now on its bytes come from where they are kept. */
    public synchronized void grown(int source) throws IOException {
        EvidenceBytes bytes = growing.remove(source);
        if (bytes != null) {
            bytes.close();
        }
        forget(source);
    }

    /** Lets go of all files: the numbers of sources may mean others from now on. */
    synchronized void forgetAll() throws IOException {
        for (Integer source : List.copyOf(growing.keySet())) {
            grown(source);
        }
        for (Integer source : List.copyOf(open.keySet())) {
            forget(source);
        }
    }

    private void forget(int source) throws IOException {
        EvidenceBytes bytes = open.remove(source);
        if (bytes != null) {
            bytes.close();
        }
    }

    /** Reads bytes of a source, see {@link EvidenceBytes#read}. */
    public int read(int source, long offset, byte[] into, int at, int length) throws IOException {
        return ask(source, bytes -> bytes.read(offset, into, at, length));
    }

    /** Something that is asked of the bytes of a source. */
    @FunctionalInterface
    private interface Question<T> {
        T ask(EvidenceBytes bytes) throws IOException;
    }

    /**
     * Another thread may need the room, or the source may just have been read to its end and be moved to its place: then it is
     * opened where it is now.
     */
    private <T> T ask(int source, Question<T> question) throws IOException {
        for (int left = MOST_MOVES;; left--) {
            EvidenceBytes bytes = null;
            try {
                bytes = open(source);
                return question.ask(bytes);
            } catch (ClosedChannelException | NoSuchFileException e) {
                dropClosed(source, bytes);
                if (left == 0 || e instanceof ClosedByInterruptException) {
                    throw e;
                }
            }
        }
    }

    /** What the interruption of a thread has closed for all is opened anew by the next who asks. */
    private synchronized void dropClosed(int source, @Nullable EvidenceBytes bytes) throws IOException {
        if (bytes != null && open.get(source) == bytes) {
            forget(source);
        }
    }

    /** The bytes of a source as others use them; closing is not necessary. */
    public EvidenceBytes of(int source) throws IOException {
        open(source);
        return new EvidenceBytes() {
            @Override
            public long size() throws IOException {
                return ask(source, EvidenceBytes::size);
            }

            @Override
            public int read(long offset, byte[] into, int at, int length) throws IOException {
                return SourceBytes.this.read(source, offset, into, at, length);
            }

            @Override
            public void close() {
                // The case keeps files open as it sees fit.
            }
        };
    }

    private synchronized EvidenceBytes open(int source) throws IOException {
        if (closed) {
            throw new IOException("The case has been closed");
        }
        EvidenceBytes bytes = growing.get(source);
        if (bytes == null) {
            bytes = open.get(source);
        }
        if (bytes == null) {
            bytes = locate(ledger.get(source));
            open.put(source, bytes);
            if (open.size() > MAX_OPEN) {
                Iterator<EvidenceBytes> oldest = open.values().iterator();
                EvidenceBytes last = oldest.next();
                oldest.remove();
                last.close();
            }
        }
        return bytes;
    }

    private EvidenceBytes locate(CaseSource source) throws IOException {
        if (source.derived()) {
            Path copy = folder.derived(source.id());
            if (!Files.exists(copy)) {
                throw new IOException("The decompressed copy " + copy + " is missing; read the source again from its evidence");
            }
            return new DerivedFile(copy, cache);
        }
        Intake intake = ledger.intake(source.intake());
        if (intake != null && intake.linked()) {
            return new LinkedBytes(Path.of(intake.origin()), intake.size(), intake.modifiedMillis());
        }
        Path growingFile = folder.incoming(source.intake());
        if (intake != null && Files.exists(growingFile)) {
            return new ChannelBytes(growingFile);
        }
        return evidence(source.sha256());
    }

    /** The bytes of an evidence file. */
    public EvidenceBytes evidence(String sha256) throws IOException {
        Optional<Evidence> found = models.read(model -> Models.evidence(model, sha256));
        if (found.isPresent() && found.get().isLinked()) {
            Evidence linked = found.get();
            Instant modified = linked.getModified();
            return new LinkedBytes(Path.of(linked.getLinkTarget()), linked.getSize(), modified == null ? 0 : modified.toEpochMilli());
        }
        Path file = folder.evidence(sha256);
        if (sha256.isEmpty() || !Files.exists(file)) {
            throw new IOException("The evidence file " + file + " is missing");
        }
        return WINDOWS ? new ChannelBytes(file) : new MappedBytes(file);
    }

    @Override
    public void close() {
        Map<Integer, EvidenceBytes> all = new HashMap<>();
        synchronized (this) {
            closed = true;
            all.putAll(open);
            all.putAll(growing);
            open.clear();
            growing.clear();
        }
        for (EvidenceBytes bytes : all.values()) {
            try {
                bytes.close();
            } catch (IOException e) {
                LOG.warn("A file of the case in {} could not be closed", folder.root(), e);
            }
        }
        cache.close();
    }
}
