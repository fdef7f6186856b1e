/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports.internal;

import java.io.InterruptedIOException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Buffers for blocks, of bounded size together: whoever reads waits until those who parse, hash and copy have let go of
 * enough. Buffers of the usual size are used again.
 */
final class Buffers {

    /** Usual size of a block. */
    static final int BLOCK = 1024 * 1024;

    /** Least size of a block. */
    static final int UNIT = 64 * 1024;

    private final Semaphore units;
    private final ConcurrentLinkedQueue<byte[]> free = new ConcurrentLinkedQueue<>();

    /** Bytes shared by a reader and others; free again when all have let go of them. */
    final class Buffer {
        final byte[] bytes;
        private final AtomicInteger users = new AtomicInteger(1);

        private Buffer(byte[] bytes) {
            this.bytes = bytes;
        }

        /** One more user. */
        void retain() {
            users.incrementAndGet();
        }

        /** One user less. */
        void release() {
            if (users.decrementAndGet() == 0) {
                if (bytes.length == BLOCK) {
                    free.add(bytes);
                }
                units.release(bytes.length / UNIT);
            }
        }
    }

    /**
     * @param limit bytes in use at a time; at least three times the longest record
     */
    Buffers(long limit) {
        this.units = new Semaphore((int) (limit / UNIT));
    }

    /** Buffers that suit this virtual machine's heap. */
    static Buffers forHeap() {
        return new Buffers(Math.clamp(Runtime.getRuntime().maxMemory() / 8, 4L * Records.MAX_RECORD, 256L << 20));
    }

    /** A buffer of that many bytes, a multiple of 64 KiB; waits until there is room. */
    Buffer take(int size) throws InterruptedIOException {
        try {
            units.acquire(size / UNIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted");
        }
        byte[] pooled = size == BLOCK ? free.poll() : null;
        return new Buffer(pooled != null ? pooled : new byte[size]);
    }
}
