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
import org.jspecify.annotations.Nullable;

/**
 * A stream whose first bytes have been looked at. Where the stream fails within them, what was had before the failure is
 * read first: the beginning of a damaged log is better than nothing.
 */
final class Peeked extends ByteStream {

    private final InputStream stream;
    private final byte[] head = new byte[Kind.HEAD];
    private int length;
    private int position;
    private @Nullable Exception failure;

    /**
     * @throws Abort if a limit was passed
     */
    Peeked(InputStream stream) throws Abort {
        this.stream = stream;
        try {
            int n = 0;
            while (n >= 0 && length < head.length) {
                n = stream.read(head, length, head.length - length);
                length += Math.max(0, n);
            }
        } catch (Abort e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            failure = e;
        }
    }

    /** What the stream is. */
    Kind kind(String name) {
        return Kind.of(name, head, length);
    }

    @Override
    int next(byte[] buffer, int offset, int wanted) throws IOException {
        if (position < length) {
            int n = Math.min(wanted, length - position);
            System.arraycopy(head, position, buffer, offset, n);
            position += n;
            return n;
        }
        Exception before = failure;
        if (before instanceof IOException e) {
            throw e;
        }
        if (before != null) {
            throw new IOException(before);
        }
        return stream.read(buffer, offset, wanted);
    }

    @Override
    public int available() throws IOException {
        return length - position + (failure == null ? stream.available() : 0);
    }
}
