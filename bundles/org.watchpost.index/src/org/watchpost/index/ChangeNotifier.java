/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.index;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells listeners of changes on a thread of its own, a few times a second at most. */
final class ChangeNotifier implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeNotifier.class);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(250);

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean due = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor thread;
    private volatile long last = System.nanoTime() - PAUSE;

    ChangeNotifier() {
        thread = new ScheduledThreadPoolExecutor(1, task -> {
            Thread named = new Thread(task, "watchpost-index-changes");
            named.setDaemon(true);
            return named;
        });
        thread.setKeepAliveTime(10, TimeUnit.SECONDS);
        thread.allowCoreThreadTimeOut(true);
    }

    Runnable add(Runnable listener) {
        // Wrapped so that a listener which is added twice is also removed once at a time.
        Runnable own = () -> listener.run();
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    /** Something has changed. */
    void changed() {
        if (listeners.isEmpty() || !due.compareAndSet(false, true)) {
            return;
        }
        long wait = Math.max(0, PAUSE - (System.nanoTime() - last));
        try {
            thread.schedule(this::tell, wait, TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("The index was closed while it changed", e);
        }
    }

    private void tell() {
        last = System.nanoTime();
        due.set(false);
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException e) {
                LOG.error("A listener of the index failed", e);
            }
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
