/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import org.watchpost.core.evidence.internal.Sha256;

/**
 * The file of one part of a live source: bytes are added at its end by one thread and read by others. All or none of what is
 * added is kept.
 */
final class LiveSegment implements Closeable {

    private static final int CHUNK = 1 << 20;

    /**
     * How far the file was at a moment.
     *
     * @param bytes  its length
     * @param sha256 of those bytes
     */
    record Mark(long bytes, String sha256) {
    }

    private final LiveNote note;
    private final Path file;
    private final MessageDigest digest = Sha256.digest();
    private long written;
    private boolean ended;
    private boolean closed;
    private FileChannel open;

    private LiveSegment(LiveNote note, Path file, FileChannel channel) {
        this.note = note;
        this.file = file;
        this.open = channel;
    }

    /** A new file. */
    static LiveSegment create(LiveNote note, Path file) throws IOException {
        return new LiveSegment(note, file,
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW));
    }

    /** A file that a program left which ended; nothing can be added. */
    static LiveSegment leftOver(LiveNote note, Path file) throws IOException {
        LiveSegment segment = new LiveSegment(note, file, FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE));
        try {
            segment.digestAll();
        } catch (IOException | RuntimeException e) {
            segment.close();
            throw e;
        }
        segment.end();
        return segment;
    }

    /** The file; opened again if the interruption of a thread that used it has closed it. */
    private synchronized FileChannel channel() throws IOException {
        if (!open.isOpen() && !closed) {
            open = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        }
        return open;
    }

    private synchronized void digestAll() throws IOException {
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        while (channel().read(chunk, written) > 0) {
            written += chunk.position();
            digest.update(chunk.array(), 0, chunk.position());
            chunk.clear();
        }
    }

    LiveNote note() {
        return note;
    }

    /**
     * Adds bytes.
     *
     * @throws IOException if they can't be written: none of them are in the file then
     */
    synchronized void append(byte[] bytes, int from, int to) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, from, to - from);
        try {
            while (buffer.hasRemaining()) {
                channel().write(buffer, written + buffer.position() - from);
            }
        } catch (IOException e) {
            try {
                channel().truncate(written);
            } catch (IOException again) {
                // What is behind the end that is known is overwritten by the next bytes, and not read by anyone.
                e.addSuppressed(again);
            }
            throw e;
        }
        digest.update(bytes, from, to - from);
        written += to - from;
    }

    /** Bytes in it. */
    synchronized long written() {
        return written;
    }

    /** Nothing will be added any more. */
    synchronized void end() {
        ended = true;
    }

    synchronized boolean ended() {
        return ended;
    }

    /** How far it is now. */
    synchronized Mark mark() {
        return new Mark(written, Sha256.soFar(digest));
    }

    /** Makes durable what is in it; others may add meanwhile. */
    void force() throws IOException {
        channel().force(false);
    }

    /** Cuts off what a failed write may have left behind the end. */
    synchronized void trim() throws IOException {
        if (channel().size() > written) {
            channel().truncate(written);
        }
    }

    /** Reads bytes that have been written. */
    int read(long offset, byte[] into, int at, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(into, at, length);
        while (buffer.hasRemaining()) {
            int n = channel().read(buffer, offset + buffer.position() - at);
            if (n < 0) {
                break;
            }
        }
        return buffer.position() - at;
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        open.close();
    }
}
