/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.watchpost.demo.text.Digests;

/** One output file: UTF-8, buffered, hashed; it counts its lines, events (lines that are records) and bytes. */
public final class FileSink implements Closeable {

    private static final int BUFFER = 1 << 17;

    private final OutputStream out;
    private final byte[] lineEnd;
    private final IProgressMonitor cancel;
    private final MessageDigest digest = Digests.sha256();
    private final byte[] buffer = new byte[BUFFER];
    private int used;
    private long lines;
    private long events;
    private long bytes;
    private String sha256 = "";

    FileSink(OutputStream out, LineEnd lineEnd, IProgressMonitor cancel) {
        this.out = out;
        this.lineEnd = lineEnd.bytes();
        this.cancel = cancel;
    }

    /** Writes a header or comment line: counted as a line, not as an event. */
    public FileSink header(String line) throws IOException {
        byte[] encoded = line.getBytes(StandardCharsets.UTF_8);
        append(encoded, encoded.length);
        append(lineEnd, lineEnd.length);
        lines++;
        return this;
    }

    /** Writes a line that is a record. */
    public FileSink event(String line) throws IOException {
        header(line);
        events++;
        return this;
    }

    /** Writes bytes that hold that many events; line feeds in them are counted. */
    public void write(byte[] content, long newEvents) throws IOException {
        for (byte b : content) {
            lines += b == '\n' ? 1 : 0;
        }
        events += newEvents;
        append(content, content.length);
    }

    /** Writes the first bytes of a buffer; they are that many lines, each a record with its line end. */
    public void events(byte[] content, int length, long count) throws IOException {
        append(content, length);
        lines += count;
        events += count;
    }

    /** How many lines were written. */
    public long lines() {
        return lines;
    }

    /** How many lines that are records were written. */
    public long events() {
        return events;
    }

    /** How many bytes were written. */
    public long bytes() {
        return bytes;
    }

    /** The digest of the file; empty until it is closed. */
    public String sha256() {
        return sha256;
    }

    private void append(byte[] content, int length) throws IOException {
        if (used + length > buffer.length) {
            drain();
        }
        if (length > buffer.length) {
            digest.update(content, 0, length);
            out.write(content, 0, length);
        } else {
            System.arraycopy(content, 0, buffer, used, length);
            used += length;
        }
        bytes += length;
    }

    private void drain() throws IOException {
        if (cancel.isCanceled()) {
            throw new OperationCanceledException();
        }
        flushBuffer();
    }

    private void flushBuffer() throws IOException {
        digest.update(buffer, 0, used);
        out.write(buffer, 0, used);
        used = 0;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            flushBuffer();
        }
        sha256 = HexFormat.of().formatHex(digest.digest());
    }
}
