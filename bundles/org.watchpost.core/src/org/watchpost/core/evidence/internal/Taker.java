/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.evidence.internal;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A thread that feeds taps, so that hashing and copying run beside reading and parsing. */
public final class Taker implements Closeable {

    private static final int QUEUED = 16;

    private record Work(Runnable run, boolean last) {
    }

    private final BlockingQueue<Work> queue = new ArrayBlockingQueue<>(QUEUED);
    private final AtomicInteger waiting = new AtomicInteger();
    private final Thread thread;

    public Taker(String name) {
        this.thread = Thread.ofPlatform().name(name).daemon().start(this::run);
    }

    private void run() {
        try {
            Work work;
            do {
                work = queue.take();
                work.run().run();
            } while (!work.last());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Hands over bytes, which must not change until {@code done} is called. Waits while too much is queued.
     *
     * @param done called on the thread of the taker once the bytes have been taken, whether that failed or not
     */
    public void take(Tap tap, byte[] buffer, int from, int to, Runnable done) throws IOException {
        waiting.incrementAndGet();
        put(new Work(() -> {
            try {
                tap.accept(buffer, from, to);
            } finally {
                waiting.decrementAndGet();
                done.run();
            }
        }, false));
    }

    /**
     * Takes bytes on the calling thread: for a tap that has got nothing before, where handing over would cost more than taking.
     */
    public void takeNow(Tap tap, byte[] buffer, int from, int to) {
        tap.accept(buffer, from, to);
    }

    /** Waits until all that was handed over has been taken. */
    public void drain() throws IOException {
        if (waiting.get() == 0) {
            return;
        }
        CountDownLatch reached = new CountDownLatch(1);
        put(new Work(reached::countDown, false));
        try {
            reached.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private void put(Work work) throws IOException {
        try {
            queue.put(work);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    @Override
    public void close() throws IOException {
        put(new Work(() -> {}, true));
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }
}
