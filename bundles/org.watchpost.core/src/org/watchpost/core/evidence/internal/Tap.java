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

/** Takes the bytes of a stream while they are being read. Fed by one thread, in order; asked by others how far it is. */
public abstract class Tap implements Closeable {

    private long taken;
    private boolean closed;
    private volatile boolean failed;
    private IOException failure = new IOException("not failed");

    /** Takes the next bytes; called on the thread of a {@link Taker}. */
    final void accept(byte[] buffer, int from, int to) {
        if (failed) {
            return;
        }
        try {
            take(buffer, from, to);
        } catch (IOException e) {
            failure = e;
            failed = true;
        }
        synchronized (this) {
            taken += to - from;
            notifyAll();
        }
    }

    /** Takes the next bytes; those of the buffer are only valid during the call. */
    protected abstract void take(byte[] buffer, int from, int to) throws IOException;

    /** Bytes taken so far. */
    public final synchronized long taken() {
        return taken;
    }

    protected final synchronized void taken(long before) {
        taken = before;
    }

    /** Waits until bytes up to {@code position} have been taken, or no more will come. */
    protected final synchronized void await(long position) throws IOException {
        while (taken < position && !closed && !failed) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("Interrupted", e);
            }
        }
    }

    /** Wakes whoever waits for bytes. */
    protected final synchronized void ended() {
        closed = true;
        notifyAll();
    }

    /**
     * @throws IOException what went wrong on the way, if anything did
     */
    public final void check() throws IOException {
        if (failed) {
            throw new IOException(failure.getMessage(), failure);
        }
    }

    /** Makes durable what has been taken. */
    public abstract void force() throws IOException;
}
