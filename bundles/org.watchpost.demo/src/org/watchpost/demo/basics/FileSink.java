/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.basics;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** One output file with counters for lines, events (lines that are records) and bytes. */
public final class FileSink implements Closeable {
    private final OutputStream out;
    private final byte[] eol;
    private final MessageDigest sha = Hash.digest("SHA-256");
    private final byte[] buffer = new byte[1 << 17];
    private int used;
    /** Lines written. */
    public long lines;
    /** Lines written that are records. */
    public long events;
    /** Bytes written. */
    public long bytes;
    /** Of all that was written; empty until closed. */
    public String sha256 = "";

    /** Writes to a stream, which is closed with this object. */
    public FileSink(OutputStream out, String eol) {
        this.out = out;
        this.eol = eol.getBytes(StandardCharsets.US_ASCII);
    }

    /** A header or comment line: counted as a line, not as an event. */
    public FileSink header(String s) throws IOException {
        raw(s.getBytes(StandardCharsets.UTF_8));
        raw(eol);
        lines++;
        return this;
    }

    /** A record. */
    public FileSink event(String s) throws IOException {
        header(s);
        events++;
        return this;
    }

    /** Raw bytes; line feeds in them are counted. */
    public void write(byte[] b, int off, int len) throws IOException {
        for (int i = off; i < off + len; i++) {
            if (b[i] == '\n') {
                lines++;
            }
        }
        if (used > 0) {
            drain();
        }
        sha.update(b, off, len);
        out.write(b, off, len);
        bytes += len;
    }

    /** As {@link #write}, for a caller that counts its own lines and events (bulk). */
    public void block(byte[] b, int len, long newLines) throws IOException {
        drain();
        sha.update(b, 0, len);
        out.write(b, 0, len);
        bytes += len;
        lines += newLines;
        events += newLines;
    }

    private void raw(byte[] b) throws IOException {
        if (used + b.length > buffer.length) {
            drain();
        }
        if (b.length > buffer.length) {
            sha.update(b);
            out.write(b);
        } else {
            System.arraycopy(b, 0, buffer, used, b.length);
            used += b.length;
        }
        bytes += b.length;
    }

    private void drain() throws IOException {
        sha.update(buffer, 0, used);
        out.write(buffer, 0, used);
        used = 0;
    }

    @Override
    public void close() throws IOException {
        drain();
        out.close();
        sha256 = HexFormat.of().formatHex(sha.digest());
    }
}
