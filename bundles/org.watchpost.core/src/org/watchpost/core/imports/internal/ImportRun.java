/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.internal.CaseFiling;
import org.watchpost.core.cases.internal.CaseSession;
import org.watchpost.core.cases.internal.Intake;
import org.watchpost.core.evidence.internal.EvidenceTap;
import org.watchpost.core.evidence.internal.Taker;
import org.watchpost.core.evidence.internal.Tap;
import org.watchpost.core.imports.ImportListener;
import org.watchpost.core.imports.ImportSummary.SourceResult;
import org.watchpost.core.journal.internal.FileJournal.Draft;
import org.watchpost.core.store.EventWriter;

/**
 * What belongs to one import: its threads, its buffers, its progress, and the rhythm of commits, refreshes and saves.
 * <p>
 * A commit is a barrier: nothing is read while it is made, so that the index holds exactly the events before the offset the
 * ledger names, and the evidence up to that offset has reached the disk before.
 */
final class ImportRun implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);
    private static final long COMMIT_NANOS = TimeUnit.SECONDS.toNanos(5);
    /** Bytes read between two commits; tests make it small. */
    private static final String COMMIT_PROPERTY = "watchpost.import.commit.bytes";
    private static final long COMMIT_BYTES = 256L << 20;
    private static final int COMMIT_FILES = 512;
    /** Least time between two commits a live source asks for that has ended. */
    private static final long LIVE_COMMIT_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final int FORCING = 8;
    private static final long SAVE_NANOS = TimeUnit.SECONDS.toNanos(2);
    /** Saving the case file may take this share of the time of an import, one part in so many. */
    private static final int SAVE_SHARE = 20;
    private static final long PROGRESS_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
    /** Between two looks whether the first events are there to be shown. */
    private static final long FIRST_REFRESH_MILLIS = 40;
    private static final long REFRESH_MILLIS = 1000;
    private static final long MAX_REFRESH_MILLIS = 5000;

    private final CaseSession session;
    private final EventWriter writer;
    private final ImportListener listener;
    private final IProgressMonitor monitor;
    private final Buffers buffers = Buffers.forHeap();
    private final Workers workers;
    private final Taker originals = new Taker("watchpost-evidence");
    private final Taker copies = new Taker("watchpost-derived");
    private final Meter meter = new Meter();
    private final long commitBytes = Long.getLong(COMMIT_PROPERTY, COMMIT_BYTES);
    private final ScheduledExecutorService refresher;
    private final ExecutorService forcing = Executors.newFixedThreadPool(FORCING,
            task -> Thread.ofPlatform().name("watchpost-force").daemon().unstarted(task));
    private final List<@Nullable SourceResult> results = Collections.synchronizedList(new ArrayList<>());
    private final Map<Integer, EvidenceTap> growing = new java.util.TreeMap<>();
    private final List<Tap> written = new ArrayList<>();
    private final Set<Integer> changed = Collections.synchronizedSet(new HashSet<>());
    private long lastCommit = System.nanoTime();
    private long lastCommitBytes;
    private long lastSave = System.nanoTime();
    private long saveNanos;
    private long lastProgress;
    private volatile boolean shown;
    private volatile boolean ended;

    ImportRun(CaseSession session, ImportListener listener, IProgressMonitor monitor) throws IOException {
        this.session = session;
        this.writer = session.writer();
        this.listener = listener;
        this.monitor = monitor;
        this.workers = new Workers(Math.max(1, Runtime.getRuntime().availableProcessors()), writer);
        this.refresher = Executors
                .newSingleThreadScheduledExecutor(run -> Thread.ofPlatform().name("watchpost-refresh").daemon().unstarted(run));
        refreshIn(FIRST_REFRESH_MILLIS);
    }

    private void refreshIn(long millis) {
        refresher.schedule(() -> {
            boolean any = workers.parsed();
            if (any) {
                try {
                    session.store().refresh();
                    session.ledger().changed();
                } catch (IOException | RuntimeException e) {
                    LOG.warn("Events of a running import could not be made visible", e);
                }
                shown = true;
            }
            if (!ended) {
                // The longer it runs the less a person waits for the next rows, and the fewer small segments there are.
                refreshIn(!any ? FIRST_REFRESH_MILLIS
                        : millis < REFRESH_MILLIS ? REFRESH_MILLIS : Math.min(MAX_REFRESH_MILLIS, millis * 5 / 4));
            }
        }, millis, TimeUnit.MILLISECONDS);
    }

    /** Size of the first block of a source: small as long as a person sees nothing yet. */
    int firstBlock() {
        return shown ? Buffers.BLOCK : Buffers.UNIT;
    }

    CaseSession session() {
        return session;
    }

    EventWriter writer() {
        return writer;
    }

    /**
     * Deletes the events of a source.
     *
     * @throws IndexFailure if the index can't be written: then the whole import ends, not this source alone
     */
    void deleteEvents(int source) throws IOException {
        try {
            writer.delete(source);
        } catch (IOException e) {
            throw new IndexFailure(e);
        }
    }

    Buffers buffers() {
        return buffers;
    }

    Workers workers() {
        return workers;
    }

    /** Feeds taps of originals. */
    Taker originals() {
        return originals;
    }

    /** Feeds taps of decompressed copies. */
    Taker copies() {
        return copies;
    }

    Meter meter() {
        return meter;
    }

    IProgressMonitor monitor() {
        return monitor;
    }

    /** Ends the import if the person cancelled it. */
    void monitorCancelled() {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    void note(String text) {
        LOG.info("{}", text);
        listener.note(text);
    }

    /** Keeps a place for the result of a source, so that results stay in the order of reading. */
    int slot() {
        synchronized (results) {
            results.add(null);
            return results.size() - 1;
        }
    }

    /** A source is done; may be called on any thread. */
    void result(int slot, SourceResult result) {
        results.set(slot, result);
        if (result.id() >= 0) {
            changed.add(result.id());
        }
        listener.finished(result);
    }

    List<SourceResult> results() {
        List<SourceResult> known = new ArrayList<>();
        synchronized (results) {
            for (SourceResult result : results) {
                if (result != null) {
                    known.add(result);
                }
            }
        }
        return known;
    }

    /** A source has changed in a way the case file must know. */
    void changed(int source) {
        changed.add(source);
    }

    /** An original begins to come in. */
    void begin(Intake intake, EvidenceTap tap) {
        session.ledger().put(intake);
        growing.put(intake.number(), tap);
    }

    /** An original has been read to its end, or will not be read on. */
    void end(int intake) {
        EvidenceTap tap = growing.remove(intake);
        if (tap != null) {
            written.add(tap);
        }
    }

    /** An original will not become evidence. */
    void abandon(int intake) throws IOException {
        EvidenceTap tap = growing.remove(intake);
        if (tap != null) {
            tap.close();
        }
    }

    /** A copy has been written to its end and is to be made durable with the next commit. */
    void written(Tap tap) {
        written.add(tap);
    }

    /** Between blocks. @return false if the person cancelled */
    boolean tick(@Nullable SourceReader active) throws IOException {
        if (monitor.isCanceled()) {
            return false;
        }
        workers.check();
        long now = System.nanoTime();
        if (now - lastProgress > PROGRESS_NANOS) {
            lastProgress = now;
            listener.progress(meter.progress());
        }
        boolean asked = session.live().waiting() && now - lastCommit > LIVE_COMMIT_NANOS;
        // Half a member of an archive is read again from its beginning anyway, and its copy can't be read before it is whole.
        boolean useful = active == null || !active.unpacking();
        if (asked || useful
                && (now - lastCommit > COMMIT_NANOS || meter.bytes() - lastCommitBytes > commitBytes || written.size() > COMMIT_FILES)) {
            commit(active);
        }
        return true;
    }

    /** Between sources. */
    void between() throws IOException {
        if (!tick(null)) {
            throw new OperationCanceledException();
        }
    }

    /** Waits until all that was read has been parsed, hashed and copied. */
    void drain() throws IOException {
        workers.drain();
        originals.drain();
        copies.drain();
    }

    /**
     * Makes durable what has been read so far.
     *
     * @param active who reads now, if anyone does
     */
    void commit(@Nullable SourceReader active) throws IOException {
        drain();
        if (active != null) {
            active.settle();
        }
        for (Map.Entry<Integer, EvidenceTap> entry : growing.entrySet()) {
            EvidenceTap tap = entry.getValue();
            tap.force();
            Intake intake = session.ledger().intake(entry.getKey());
            if (intake != null) {
                session.ledger().put(intake.at(tap.taken(), tap.hash()));
            }
        }
        forceWritten();
        commitIndex();
        CaseFiling.settle(session);
        lastCommit = System.nanoTime();
        lastCommitBytes = meter.bytes();
        if (session.live().waiting() || lastCommit - lastSave > Math.max(SAVE_NANOS, saveNanos * SAVE_SHARE)) {
            save(List.of());
        }
    }

    /** Makes copies durable that have been written; several at a time, for a disk takes many in hardly more time than one. */
    private void forceWritten() throws IOException {
        List<Future<?>> forced = new ArrayList<>();
        for (Tap tap : written) {
            forced.add(forcing.submit(() -> {
                tap.force();
                tap.close();
                return null;
            }));
        }
        written.clear();
        for (Future<?> one : forced) {
            try {
                one.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("Interrupted");
            } catch (ExecutionException e) {
                throw new IndexFailure("Evidence can't be written", e.getCause() != null ? e.getCause() : e);
            }
        }
    }

    private void commitIndex() throws IOException {
        try {
            session.commit();
        } catch (IOException | RuntimeException e) {
            throw new IndexFailure(e);
        }
    }

    /** Saves the case file. */
    void save(List<Draft> drafts) throws IOException {
        long start = System.nanoTime();
        Set<Integer> sources;
        synchronized (changed) {
            sources = new HashSet<>(changed);
            changed.clear();
        }
        CaseFiling.record(session, sources, drafts);
        lastSave = System.nanoTime();
        saveNanos = lastSave - start;
    }

    /** Ends it: all that was read is committed, visible and in the case file. */
    void finish(List<Draft> drafts) throws IOException {
        commit(null);
        save(drafts);
        // Once more, so that the index too forgets the originals the case file names now.
        commitIndex();
        session.store().refresh();
        listener.progress(meter.progress());
        session.ledger().changed();
    }

    @Override
    public void close() throws IOException {
        ended = true;
        refresher.shutdownNow();
        forcing.shutdown();
        workers.close();
        originals.close();
        copies.close();
        for (Tap tap : written) {
            tap.close();
        }
        for (Tap tap : growing.values()) {
            tap.close();
        }
    }
}
