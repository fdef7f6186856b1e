/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.live;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.live.LiveCounters;
import org.watchpost.core.live.LiveWriter;

/**
 * The way into the case: what can't be kept now is tried again until it can be, so that whoever delivers is held back. Safe for
 * use by several threads, which are let through one after the other.
 */
final class Outlet {

    private static final Logger LOG = LoggerFactory.getLogger(Outlet.class);
    private static final long RETRY_MILLIS = 1000;

    private final OpenCase open;
    private final String name;
    private final String origin;
    private final Settings settings;
    private final LiveCounters counters;
    private final ReentrantLock lock = new ReentrantLock();
    private final Object pause = new Object();
    private volatile @Nullable LiveWriter writer;
    private volatile boolean closing;

    Outlet(OpenCase open, String name, String origin, Settings settings, LiveCounters counters) {
        this.open = open;
        this.name = name;
        this.origin = origin;
        this.settings = settings;
        this.counters = counters;
    }

    /** Opens the way, so that it shows at once if there is none. */
    void begin() throws IOException {
        lock.lock();
        try {
            writer();
        } finally {
            lock.unlock();
        }
    }

    private LiveWriter writer() throws IOException {
        LiveWriter known = writer;
        if (known == null) {
            known = open.openLive(name, origin, settings);
            writer = known;
        }
        return known;
    }

    /**
     * Keeps whole records. Waits as long as that can't be.
     *
     * @return false if they were not kept, since the feed is being closed
     */
    boolean deliver(byte[] bytes, int from, int to, long records) {
        if (to <= from) {
            return true;
        }
        lock.lock();
        try {
            while (true) {
                try {
                    writer().append(bytes, from, to);
                    counters.kept(records, to - from);
                    return true;
                } catch (IOException e) {
                    LOG.warn("{} waits: {}", name, e.getMessage());
                    counters.waiting(e.getMessage() + "; trying again");
                    if (closing) {
                        return false;
                    }
                    waitFor(RETRY_MILLIS);
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits a while, or until the feed is closed. @return false if it is being closed */
    boolean waitFor(long millis) {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        synchronized (pause) {
            try {
                long left = millis;
                while (!closing && left > 0) {
                    pause.wait(left);
                    left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                closing = true;
            }
        }
        return !closing;
    }

    /** Nobody waits any longer. */
    void closing() {
        synchronized (pause) {
            closing = true;
            pause.notifyAll();
        }
    }

    boolean isClosing() {
        return closing;
    }

    /** Bytes on their way to being searchable. */
    long unparsed() {
        LiveWriter known = writer;
        return known == null ? 0 : known.unparsed();
    }

    /** Seals what was kept; what comes after begins a new source. */
    void seal() {
        lock.lock();
        try {
            LiveWriter known = writer;
            writer = null;
            if (known != null) {
                known.close();
            }
        } catch (IOException e) {
            LOG.warn("{} could not be sealed", name, e);
            counters.note(e.getMessage() != null ? e.getMessage() : e.getClass().getSimpleName());
        } finally {
            lock.unlock();
        }
    }
}
