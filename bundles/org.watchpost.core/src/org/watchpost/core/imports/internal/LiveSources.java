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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.internal.CaseFiling;
import org.watchpost.core.cases.internal.CaseSession;
import org.watchpost.core.cases.internal.Intake;
import org.watchpost.core.evidence.internal.Sha256;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.live.LiveWriter;

/**
 * Sources of a case that grow. What is appended goes to a file at once; a thread follows these files, parses what is new, block
 * by block, makes it visible and commits. It adds events beside an import that runs: each block is added, and noted in the
 * ledger, under the {@linkplain CaseSession#gate() gate} a commit closes. Only who may import commits; while an import runs, that
 * does it.
 */
public final class LiveSources {

    private static final Logger LOG = LoggerFactory.getLogger(LiveSources.class);
    private static final long REFRESH_NANOS = TimeUnit.MILLISECONDS.toNanos(700);
    private static final long COMMIT_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final long RETRY_NANOS = TimeUnit.SECONDS.toNanos(3);
    private static final long IDLE_MILLIS = 250;
    private static final long CLOSE_NANOS = TimeUnit.SECONDS.toNanos(60);
    /** Bytes that may wait to be parsed before whoever appends has to wait; tests make it small. */
    private static final String BACKLOG_PROPERTY = "watchpost.live.backlog.bytes";
    private static final long BACKLOG = 256L << 20;

    private final CaseSession session;
    private final long mostBacklog = Long.getLong(BACKLOG_PROPERTY, BACKLOG);
    private final List<LivePart> parts = new CopyOnWriteArrayList<>();
    private final List<LiveStream> streams = new CopyOnWriteArrayList<>();
    /** Held by whoever reads on or commits. Taken before the gate, never while it is held. */
    private final ReentrantLock work = new ReentrantLock();
    private final Object signal = new Object();
    private final Object rhythm = new Object();
    private boolean signalled;
    private @Nullable Thread worker;
    private @Nullable Thread refresher;
    private volatile boolean closing;
    private volatile boolean stopped;
    private volatile boolean fresh;
    private volatile String problem = "";
    private boolean dirty;
    private long lastCommit = System.nanoTime();
    private long failedAt;

    public LiveSources(CaseSession session) {
        this.session = session;
    }

    /** Begins a live source, see {@link org.watchpost.core.cases.OpenCase#openLive}. */
    public LiveWriter open(String name, String origin, Settings settings) throws IOException {
        if (session.readOnly()) {
            throw new CaseException("The case is open for reading only; nothing can be taken in");
        }
        if (closing) {
            throw new CaseException("The case has been closed");
        }
        String format = settings.format();
        if (format != null && session.parsers().find(format).isEmpty()) {
            throw new CaseException("There is no format " + format + "; there are " + String.join(", ", session.parsers().formats()));
        }
        session.writer();
        LiveStream stream = new LiveStream(this, name, origin, settings);
        streams.add(stream);
        start();
        return stream;
    }

    private synchronized void start() {
        if (worker == null && !closing) {
            worker = Thread.ofPlatform().name("watchpost-live").daemon().start(this::run);
            refresher = Thread.ofPlatform().name("watchpost-live-refresh").daemon().start(this::refreshes);
        }
    }

    /** Whether the case is being closed. */
    boolean closing() {
        return closing;
    }

    /** A new part of a live source, entered in the ledger. */
    LivePart begin(String name, String origin, Settings settings) throws IOException {
        Files.createDirectories(session.folder().evidence());
        int number = session.ledger().nextIntake();
        while (Files.exists(session.folder().incoming(number)) || Files.exists(session.folder().live(number))) {
            number = session.ledger().nextIntake();
        }
        LiveNote note = new LiveNote(number, name, origin, settings, System.currentTimeMillis());
        note.write(session.folder());
        LiveSegment segment;
        try {
            segment = LiveSegment.create(note, session.folder().incoming(number));
        } catch (IOException e) {
            Files.deleteIfExists(session.folder().live(number));
            throw e;
        }
        CaseFiling.forceFolder(session.folder().evidence());
        LivePart part = new LivePart(session, segment, "");
        session.gate().readLock().lock();
        try {
            part.attach();
        } finally {
            session.gate().readLock().unlock();
        }
        parts.add(part);
        return part;
    }

    /** Waits while too much is waiting to be parsed. */
    void awaitRoom() throws IOException {
        while (backlog() > mostBacklog && !closing) {
            wake();
            pause(IDLE_MILLIS / 5);
        }
    }

    private long backlog() {
        long bytes = 0;
        for (LivePart part : parts) {
            bytes += part.backlog();
        }
        return bytes;
    }

    /** There is something to do. */
    void wake() {
        synchronized (signal) {
            if (!signalled) {
                signalled = true;
                signal.notifyAll();
            }
        }
    }

    private void pause(long millis) throws IOException {
        synchronized (signal) {
            try {
                signal.wait(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new java.io.InterruptedIOException("Interrupted");
            }
        }
    }

    private void run() {
        while (!stopped) {
            boolean more = false;
            work.lock();
            try {
                more = pass(false);
            } finally {
                work.unlock();
            }
            if (!more) {
                await(parts.isEmpty() ? TimeUnit.SECONDS.toMillis(5) : IDLE_MILLIS);
            }
        }
    }

    private void await(long millis) {
        synchronized (signal) {
            long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
            long left = millis;
            while (!signalled && left > 0 && !stopped) {
                try {
                    signal.wait(left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    stopped = true;
                    return;
                }
                left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
            }
            signalled = false;
        }
    }

    /** Reads on a little of each part and commits if it is time. @return whether there is more to do at once */
    private boolean pass(boolean urged) {
        if (!problem.isEmpty() && System.nanoTime() - failedAt < RETRY_NANOS && !closing) {
            return false;
        }
        try {
            if (!problem.isEmpty() && !mend()) {
                return false;
            }
            for (LiveStream stream : streams) {
                stream.divideOld();
            }
            boolean more = false;
            for (LivePart part : parts) {
                more |= step(part, urged);
            }
            // An import may have filed some meanwhile: their files are let go of, so nothing may be asked of them below.
            parts.removeIf(LivePart::settled);
            commitIfDue();
            parts.removeIf(LivePart::settled);
            return more;
        } catch (IOException | RuntimeException e) {
            if (!closing || problem.isEmpty()) {
                LOG.warn("Live sources of the case in {} can't be read on", session.folder().root(), e);
            }
            problem = e.getMessage() != null ? e.getMessage() : e.getClass().getSimpleName();
            failedAt = System.nanoTime();
            return false;
        }
    }

    /** After a failure: forgets what was not committed and begins anew from there, unless an import is about to do so. */
    private boolean mend() throws IOException {
        if (!session.tryBeginImport()) {
            problem = "";
            return true;
        }
        try {
            session.reopenIndex();
            if (!session.indexProblem().isEmpty()) {
                throw new CaseException(session.indexProblem());
            }
            problem = "";
            return true;
        } finally {
            session.endImport();
        }
    }

    private boolean step(LivePart part, boolean urged) throws IOException {
        if (!session.indexProblem().isEmpty()) {
            throw new CaseException(session.indexProblem());
        }
        session.gate().readLock().lock();
        try {
            if (part.settled()) {
                return false;
            }
            LiveReader reader = part.attach();
            long before = reader.base();
            boolean more = !part.sealed() && reader.step(TimeUnit.NANOSECONDS.toMillis(System.nanoTime()), urged);
            if (reader.base() != before) {
                dirty = true;
                fresh = true;
            }
            dirty |= part.seal();
            return more;
        } finally {
            session.gate().readLock().unlock();
        }
    }

    /** Whether a part waits for a commit to become evidence. */
    public boolean waiting() {
        for (LivePart part : parts) {
            if (part.sealed()) {
                return true;
            }
        }
        return false;
    }

    private void commitIfDue() throws IOException {
        boolean sealed = waiting();
        if (!dirty || !sealed && System.nanoTime() - lastCommit < COMMIT_NANOS || !session.tryBeginImport()) {
            return;
        }
        try {
            // What can be made durable while blocks are still added need not be waited for within the gate.
            for (LivePart part : parts) {
                part.segment().force();
            }
            session.commit();
            if (sealed) {
                CaseFiling.settle(session);
                CaseFiling.record(session, Set.of(), List.of());
                // Once more, so that the index too forgets what the case file names now.
                session.commit();
            }
            dirty = false;
            lastCommit = System.nanoTime();
        } finally {
            session.endImport();
        }
    }

    /** Notes how far all parts are, with their bytes durable; called by {@link CaseSession#commit} with the gate held alone. */
    public void beforeCommit() throws IOException {
        for (LivePart part : parts) {
            part.beforeCommit();
        }
    }

    private void refreshes() {
        while (!stopped) {
            synchronized (rhythm) {
                try {
                    TimeUnit.NANOSECONDS.timedWait(rhythm, REFRESH_NANOS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
            refresh();
        }
    }

    private void refresh() {
        if (!fresh) {
            return;
        }
        fresh = false;
        try {
            session.store().refresh();
            session.ledger().changed();
        } catch (IOException | RuntimeException e) {
            LOG.warn("Events received live could not be made visible yet", e);
            fresh = true;
        }
    }

    /** Reads on to the end of what has been appended and makes it visible. */
    void flush() throws IOException {
        work.lock();
        try {
            boolean more = true;
            while (more && !closing) {
                more = pass(true);
                if (!problem.isEmpty()) {
                    throw new CaseException(problem);
                }
            }
        } finally {
            work.unlock();
        }
        fresh = true;
        refresh();
    }

    /** Waits until a source that has ended is evidence. */
    void finish(LiveStream stream) throws IOException {
        streams.remove(stream);
        long until = System.nanoTime() + CLOSE_NANOS;
        while (!stream.part().recorded() && !stopped) {
            wake();
            pause(IDLE_MILLIS / 10);
            if (!problem.isEmpty() && System.nanoTime() > until) {
                throw new CaseException(
                        problem + ". What was received is kept in the case folder and becomes evidence when the case is opened again");
            }
        }
        refresh();
    }

    /**
     * What a program left that ended while it received: it is read to its end and becomes evidence. Only while nothing is being
     * received, except when the index is built again.
     */
    public void recover() throws IOException {
        if (!session.indexProblem().isEmpty()) {
            return;
        }
        List<LivePart> left = new ArrayList<>();
        for (LiveNote note : LiveNote.all(session.folder())) {
            boolean known = parts.stream().anyMatch(part -> part.segment().note().number() == note.number());
            Path file = session.folder().incoming(note.number());
            Intake intake = session.ledger().intake(note.number());
            if (known) {
                continue;
            }
            if (!Files.exists(file)) {
                Files.deleteIfExists(session.folder().live(note.number()));
            } else if (intake == null || !intake.ended()) {
                left.add(leftOver(note, file, intake));
            }
        }
        if (left.isEmpty()) {
            return;
        }
        parts.addAll(left);
        work.lock();
        try {
            while (left.stream().anyMatch(part -> !part.sealed())) {
                for (LivePart part : left) {
                    step(part, true);
                }
            }
            commitIfDue();
            parts.removeIf(LivePart::settled);
        } finally {
            work.unlock();
        }
        session.store().refresh();
    }

    private LivePart leftOver(LiveNote note, Path file, @Nullable Intake intake) throws IOException {
        LOG.info("Going on with {}, which was being received when the program ended", note.name());
        String remark = "the program ended while it was being received";
        if (intake != null && intake.copied() > 0 && Files.size(file) >= intake.copied()) {
            try (java.io.InputStream in = Files.newInputStream(file)) {
                if (!Sha256.of(in, intake.copied(), new org.eclipse.core.runtime.NullProgressMonitor()).equals(intake.prefix())) {
                    remark += ", and its first " + intake.copied() + " bytes were changed before it was sealed";
                }
            }
        }
        return new LivePart(session, LiveSegment.leftOver(note, file), remark);
    }

    /** Seals what is open and ends the threads; the case is about to be closed. */
    public void close() {
        List<Thread> threads = new ArrayList<>();
        synchronized (this) {
            closing = true;
            if (worker != null) {
                threads.add(worker);
            }
            if (refresher != null) {
                threads.add(refresher);
            }
        }
        streams.forEach(LiveStream::end);
        try {
            long until = System.nanoTime() + CLOSE_NANOS;
            while (!parts.isEmpty() && problem.isEmpty() && System.nanoTime() < until) {
                wake();
                pause(IDLE_MILLIS / 10);
            }
        } catch (IOException e) {
            LOG.warn("What was received live was not sealed; that is done when the case is opened again", e);
        }
        stopped = true;
        synchronized (signal) {
            signalled = true;
            signal.notifyAll();
        }
        synchronized (rhythm) {
            rhythm.notifyAll();
        }
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        parts.forEach(LivePart::release);
    }

    /** What keeps live sources from being read on, or an empty string. */
    public String problem() {
        return problem;
    }
}
