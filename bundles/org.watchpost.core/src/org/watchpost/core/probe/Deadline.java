/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.probe;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The moment by which a reading must be over. What is {@linkplain #register registered} is closed at that moment or when the
 * reading is cancelled, whichever comes first: a blocked read on it then fails. Safe for several threads. Must be closed.
 */
public final class Deadline implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Deadline.class);
    private static final ScheduledThreadPoolExecutor TIMER = timer();

    private final Duration length;
    private final long end;
    private final ScheduledFuture<?> alarm;
    private final List<AutoCloseable> open = new ArrayList<>();
    private boolean over;
    private boolean cancelled;

    private Deadline(Duration length) {
        this.length = length;
        this.end = System.nanoTime() + length.toNanos();
        this.alarm = TIMER.schedule(this::expire, length.toNanos(), TimeUnit.NANOSECONDS);
    }

    private static ScheduledThreadPoolExecutor timer() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1,
                task -> Thread.ofPlatform().daemon().name("Watchpost probe deadlines").unstarted(task));
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    /** A deadline that many milliseconds or more from now. */
    public static Deadline in(Duration length) {
        return new Deadline(length);
    }

    /** The whole time that was allowed. */
    public Duration length() {
        return length;
    }

    /** Milliseconds left, at least 1, for time limits of sockets, where 0 means none. */
    public int remainingMillis() {
        return Math.clamp((end - System.nanoTime()) / 1_000_000L, 1, Integer.MAX_VALUE);
    }

    /** Whether time is over or the reading was cancelled. */
    public synchronized boolean isOver() {
        return over || end - System.nanoTime() <= 0;
    }

    /** Whether it ended because someone wanted it to. */
    public synchronized boolean isCancelled() {
        return cancelled;
    }

    /**
     * Has something closed when time is over.
     *
     * @return the same thing
     * @throws IOException if time is over already; the thing is closed then
     */
    public <T extends AutoCloseable> T register(T resource) throws IOException {
        synchronized (this) {
            if (!over) {
                open.add(resource);
                return resource;
            }
        }
        close(resource);
        throw new IOException("time is over");
    }

    /** Ends it now. */
    public void cancel() {
        synchronized (this) {
            cancelled = !over;
        }
        expire();
    }

    private void expire() {
        List<AutoCloseable> closing;
        synchronized (this) {
            over = true;
            closing = List.copyOf(open);
            open.clear();
        }
        closing.forEach(Deadline::close);
    }

    private static void close(@Nullable AutoCloseable resource) {
        try {
            if (resource != null) {
                resource.close();
            }
        } catch (Exception e) {
            LOG.debug("A connection that was given up can't be closed", e);
        }
    }

    /** The reading is over: closes whatever is still open. */
    @Override
    public void close() {
        alarm.cancel(false);
        expire();
    }
}
