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
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.store.EventWriter;

/**
 * Threads that parse and index blocks, one for each core. Blocks are taken in the order they were given. How many may wait is
 * bounded by the {@link Buffers}.
 */
final class Workers implements AutoCloseable {

    private record Item(@Nullable Block block) {
    }

    private final BlockingQueue<Item> queue = new LinkedBlockingQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final Object monitor = new Object();
    private int pending;
    private volatile boolean parsed;

    Workers(int count, EventWriter writer) {
        for (int i = 0; i < count; i++) {
            BlockParser parser = new BlockParser(writer);
            threads.add(Thread.ofPlatform().name("watchpost-import-" + i).daemon().start(() -> work(parser)));
        }
    }

    private void work(BlockParser parser) {
        try {
            for (Block block = queue.take().block(); block != null; block = queue.take().block()) {
                run(parser, block);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(BlockParser parser, Block block) {
        try {
            if (failure.get() == null) {
                parser.run(block);
            } else {
                block.last().complete(EventBuilder.NO_TIME);
            }
        } catch (IOException | RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        } finally {
            parsed = true;
            block.buffer().release();
            block.source().blockDone();
            synchronized (monitor) {
                pending--;
                monitor.notifyAll();
            }
        }
    }

    /** Hands over a block, with its buffer. */
    void submit(Block block) throws IOException {
        check();
        synchronized (monitor) {
            pending++;
        }
        queue.add(new Item(block));
    }

    /** Whether any block has been parsed. */
    boolean parsed() {
        return parsed;
    }

    /** Waits until all blocks have been parsed. */
    void drain() throws IOException {
        synchronized (monitor) {
            while (pending > 0) {
                try {
                    monitor.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new InterruptedIOException("Interrupted");
                }
            }
        }
        check();
    }

    /**
     * @throws IndexFailure if the index did not take an event; nothing more can be added then
     */
    void check() throws IOException {
        Throwable failed = failure.get();
        if (failed != null) {
            throw new IndexFailure(failed);
        }
    }

    /** Ends the threads; blocks that wait are still parsed. */
    @Override
    public void close() {
        for (int i = 0; i < threads.size(); i++) {
            queue.add(new Item(null));
        }
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
