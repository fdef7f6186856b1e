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
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.evidence.internal.Tap;

/** The bytes of an archive as the unpacker reads them; on their way they are hashed and copied. */
final class PackedStream extends InputStream {

    private static final int CHUNK = 256 * 1024;

    private final ImportRun run;
    private final InputStream in;
    private final Tap tap;
    private final long skip;
    private Buffers.@Nullable Buffer chunk;
    private int at;
    private int have;
    private long read;

    /**
     * @param tap  takes the bytes
     * @param skip bytes it has got already
     */
    PackedStream(ImportRun run, InputStream in, Tap tap, long skip) {
        this.run = run;
        this.in = in;
        this.tap = tap;
        this.skip = skip;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    @SuppressWarnings("null")
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        Buffers.Buffer current = chunk;
        if (current == null || at == have) {
            current = next();
            if (current == null) {
                return -1;
            }
        }
        int n = Math.min(length, have - at);
        System.arraycopy(current.bytes, at, into, offset, n);
        at += n;
        return n;
    }

    private Buffers.@Nullable Buffer next() throws IOException {
        close();
        tap.check();
        Buffers.Buffer fresh = run.buffers().take(CHUNK);
        int n = in.read(fresh.bytes, 0, CHUNK);
        if (n <= 0) {
            fresh.release();
            return null;
        }
        chunk = fresh;
        at = 0;
        have = n;
        int got = Math.clamp(skip - read, 0, n);
        if (got < n) {
            fresh.retain();
            run.originals().take(tap, fresh.bytes, got, n, fresh::release);
        }
        read += n;
        run.meter().bytes(n);
        return fresh;
    }

    /** Reads what nobody asked for, so that the whole original becomes evidence. */
    void drain() throws IOException {
        at = have;
        while (next() != null) {
            at = have;
            run.monitorCancelled();
        }
    }

    /** Bytes read so far. */
    long position() {
        return read;
    }

    /** Lets go of the buffer; the stream may still be read. */
    @Override
    public void close() {
        Buffers.Buffer current = chunk;
        if (current != null) {
            current.release();
            chunk = null;
        }
    }
}
