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
import org.watchpost.core.evidence.EvidenceBytes;

/** Bytes that are kept, as a stream. Closing it leaves them open. */
class StoredStream extends InputStream {

    private final EvidenceBytes bytes;
    private final long end;
    private long at;

    /**
     * @param from first byte
     * @param to   after the last byte
     */
    StoredStream(EvidenceBytes bytes, long from, long to) {
        this.bytes = bytes;
        this.at = from;
        this.end = to;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    @SuppressWarnings("null")
    public int read(byte[] into, int offset, int length) throws IOException {
        int wanted = (int) Math.min(length, end - at);
        if (length > 0 && wanted <= 0) {
            return -1;
        }
        int n = bytes.read(at, into, offset, wanted);
        if (n == 0 && length > 0) {
            return -1;
        }
        at += n;
        return n;
    }
}
