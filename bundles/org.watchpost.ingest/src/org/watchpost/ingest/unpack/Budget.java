/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.unpack;

import java.io.IOException;
import java.io.InputStream;
import org.watchpost.core.imports.UnpackException;
import org.watchpost.core.imports.Unpacker;

/** How much of an evidence file's bounds is used up. Belongs to one thread. */
final class Budget {

    /** What may come out before the ratio is judged. */
    private static final long FREE = 64L << 20;

    private final Unpacker.Limits limits;
    private long in;
    private long out;
    private int members;

    Budget(Unpacker.Limits limits) {
        this.limits = limits;
    }

    /** More bytes of the evidence file have been read, or are known to be there. */
    void read(long bytes) {
        in += bytes;
    }

    /** More bytes were decompressed. */
    void decompressed(long bytes) throws Abort.OverLimit {
        out += bytes;
        if (out > limits.bytes()) {
            throw new Abort.OverLimit("more than " + limits.bytes() + " bytes when unpacked: stopped");
        }
        if (out > FREE && out / limits.ratio() > in) {
            throw new Abort.OverLimit("unpacks to more than " + limits.ratio() + " times its size, as decompression bombs do: stopped");
        }
    }

    /** Another member. */
    void member() throws Abort.OverLimit {
        if (++members > limits.members()) {
            throw new Abort.OverLimit("more than " + limits.members() + " members: stopped");
        }
    }

    /** Another level of archives. */
    void depth(int depth) throws Abort.OverLimit {
        if (depth > limits.depth()) {
            throw new Abort.OverLimit("archives more than " + limits.depth() + " levels deep: stopped");
        }
    }

    /** Counts the bytes of the evidence file. */
    InputStream source(InputStream stream) {
        return new Guarded(stream) {
            @Override
            void passed(int bytes) {
                Budget.this.read(bytes);
            }
        };
    }

    /** Counts decompressed bytes. */
    InputStream decompressor(InputStream stream) {
        return new Guarded(stream) {
            @Override
            void passed(int bytes) throws IOException {
                decompressed(bytes);
            }
        };
    }

    /** A stream that can't be closed and whose decoder may throw anything when its input is damaged. */
    abstract static class Guarded extends ByteStream {

        private final InputStream stream;

        Guarded(InputStream stream) {
            this.stream = stream;
        }

        abstract void passed(int bytes) throws IOException;

        @Override
        int next(byte[] buffer, int offset, int length) throws IOException {
            int n;
            try {
                n = stream.read(buffer, offset, length);
            } catch (RuntimeException e) {
                // Decoders meet damaged input with whatever index or argument goes wrong first.
                throw new UnpackException("damaged: " + e.getMessage(), e);
            }
            if (n > 0) {
                passed(n);
            }
            return n;
        }

        @Override
        public int available() throws IOException {
            return stream.available();
        }
    }
}
