/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.unpack;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.watchpost.core.imports.UnpackException;

/**
 * Reads gzip files (RFC 1952): all members one after the other, as log rotation that appends leaves them. Bytes behind the
 * last member are ignored with a note; header fields that make no sense are skipped rather than refused, for only the data
 * matters here.
 */
final class GzipStream extends ByteStream {

    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int HEADER_CRC = 2;
    private static final int LONGEST_TEXT = 1 << 20;

    private final BufferedInputStream in;
    private final Consumer<String> notes;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] input = new byte[1 << 15];
    private int from;
    private int to;
    private long member;
    private boolean ended;

    /**
     * @param in    at the first member
     * @param notes is told of bytes that were ignored
     */
    GzipStream(BufferedInputStream in, Consumer<String> notes) throws IOException {
        this.in = in;
        this.notes = notes;
        if (!header()) {
            throw new UnpackException("not a gzip file");
        }
    }

    @Override
    int next(byte[] buffer, int offset, int length) throws IOException {
        while (!ended) {
            int n;
            try {
                n = inflater.inflate(buffer, offset, length);
            } catch (DataFormatException e) {
                throw new UnpackException("damaged: " + e.getMessage(), e);
            }
            if (n > 0) {
                crc.update(buffer, offset, n);
                member += n;
                return n;
            }
            if (inflater.finished()) {
                from = to - inflater.getRemaining();
                trailer();
            } else if (inflater.needsDictionary()) {
                throw new UnpackException("damaged: needs a dictionary");
            } else if (!fill()) {
                throw new EOFException("the compressed data ends too early");
            } else {
                inflater.setInput(input, from, to - from);
                from = to;
            }
        }
        return -1;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(input, 0, input.length));
        return to > 0;
    }

    /** Checks the end of a member and begins the next one. */
    private void trailer() throws IOException {
        long sum = little(4);
        long size = little(4);
        if (sum != crc.getValue() || size != (member & 0xffff_ffffL)) {
            throw new UnpackException("damaged: the checksum at the end of the data is wrong");
        }
        if (!header()) {
            ended = true;
            inflater.end();
        }
    }

    /** Reads a member's header; false if there is none. */
    private boolean header() throws IOException {
        int first = raw();
        if (first < 0) {
            return false;
        }
        if (first != 0x1f || raw() != 0x8b || raw() != 8) {
            notes.accept("bytes behind the end of the compressed data were ignored");
            return false;
        }
        int flags = raw();
        little(4);
        little(2);
        if ((flags & EXTRA) != 0) {
            for (long left = little(2); left > 0; left--) {
                raw();
            }
        }
        if ((flags & NAME) != 0) {
            text();
        }
        if ((flags & COMMENT) != 0) {
            text();
        }
        if ((flags & HEADER_CRC) != 0) {
            little(2);
        }
        inflater.reset();
        inflater.setInput(input, from, to - from);
        from = to;
        crc.reset();
        member = 0;
        return true;
    }

    private void text() throws IOException {
        int left = LONGEST_TEXT;
        int c = raw();
        while (c > 0 && left-- > 0) {
            c = raw();
        }
        if (c != 0) {
            throw new UnpackException("damaged: a name in the header has no end");
        }
    }

    private long little(int bytes) throws IOException {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            int c = raw();
            if (c < 0) {
                throw new EOFException("the compressed data ends too early");
            }
            value |= (long) c << 8 * i;
        }
        return value;
    }

    private int raw() throws IOException {
        if (from == to && !fill()) {
            return -1;
        }
        return input[from++] & 0xff;
    }

    @Override
    public void close() {
        inflater.end();
        ended = true;
    }
}
