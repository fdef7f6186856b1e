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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.live.LiveWriter;

/** A live source as its writer sees it: one part after another. */
final class LiveStream implements LiveWriter {

    /** Bytes of a part after which the next begins; tests make it small. */
    private static final String PART_PROPERTY = "watchpost.live.part.bytes";
    private static final long PART_BYTES = 64L << 20;
    private static final long PART_NANOS = TimeUnit.HOURS.toNanos(1);

    private final LiveSources owner;
    private final String name;
    private final String origin;
    private final Settings settings;
    private final long partBytes = Long.getLong(PART_PROPERTY, PART_BYTES);
    private final ReentrantLock lock = new ReentrantLock();
    private volatile LivePart part;
    private long begun = System.nanoTime();
    private volatile long bytes;
    private volatile boolean closed;

    LiveStream(LiveSources owner, String name, String origin, Settings settings) throws IOException {
        this.owner = owner;
        this.name = name;
        this.origin = origin;
        this.settings = settings;
        this.part = owner.begin(name, origin, settings);
    }

    @Override
    public int source() {
        return part.source();
    }

    @Override
    public long bytes() {
        return bytes;
    }

    @Override
    public long unparsed() {
        return part.backlog();
    }

    @Override
    public void append(byte[] buffer, int from, int to) throws IOException {
        if (to <= from) {
            return;
        }
        lock.lock();
        try {
            check();
            owner.awaitRoom();
            check();
            if (due(to - from)) {
                next();
            }
            part.segment().append(buffer, from, to);
            bytes += to - from;
        } catch (CaseException e) {
            throw e;
        } catch (IOException e) {
            throw new IOException(
                    name + " can't be kept in the case: " + (e.getMessage() != null ? e.getMessage() : e.getClass().getSimpleName()), e);
        } finally {
            lock.unlock();
        }
        owner.wake();
    }

    private void check() throws IOException {
        if (closed) {
            throw new CaseException(owner.closing() ? "The case has been closed" : name + " has been closed");
        }
    }

    private boolean due(int more) {
        long written = part.segment().written();
        boolean large = written + more > partBytes;
        boolean old = System.nanoTime() - begun > PART_NANOS;
        return written > 0 && (large || old) && part.divisible();
    }

    private void next() throws IOException {
        LivePart following = owner.begin(name, origin, settings);
        LivePart before = part;
        part = following;
        begun = System.nanoTime();
        before.segment().end();
    }

    /** Begins the next part if this one has been there for long, so that quiet sources become evidence too. */
    void divideOld() throws IOException {
        if (System.nanoTime() - begun > PART_NANOS && lock.tryLock()) {
            try {
                if (!closed && due(0)) {
                    next();
                }
            } finally {
                lock.unlock();
            }
        }
    }

    @Override
    public void flush() throws IOException {
        owner.flush();
    }

    /** Nothing will be appended any more. */
    void end() {
        closed = true;
        lock.lock();
        try {
            part.segment().end();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        end();
        owner.finish(this);
    }

    /** What keeps the live sources of its case. */
    LiveSources owner() {
        return owner;
    }

    /** The part that is being written, or was last. */
    LivePart part() {
        return part;
    }
}
