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
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NonNull;

/** A temporary file of runs, each a sorted part of a journal. It vanishes when it is closed. */
final class RunFile implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int HEAD = Long.BYTES + 2 * Integer.BYTES;

    private final FileChannel channel;
    /** Where each run begins; the next begins where it ends. */
    private final List<Long> starts = new ArrayList<>();

    RunFile(Path folder) throws IOException {
        channel = FileChannel.open(Files.createTempFile(folder, ".lines-", ".tmp"), StandardOpenOption.READ, StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** Appends lines that are sorted as a new run. */
    void append(List<TimedLine> lines) throws IOException {
        starts.add(channel.size());
        channel.position(channel.size());
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        for (TimedLine line : lines) {
            byte[] text = line.text().getBytes(StandardCharsets.UTF_8);
            if (buffer.remaining() < HEAD + text.length) {
                write(buffer.flip());
                buffer = buffer.capacity() < HEAD + text.length ? ByteBuffer.allocate(HEAD + text.length) : buffer.clear();
            }
            buffer.putLong(line.time()).putInt(line.note()).putInt(text.length).put(text);
        }
        write(buffer.flip());
    }

    private void write(ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    /** A cursor before the first line of each run. */
    List<Cursor> open() throws IOException {
        List<Cursor> cursors = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            cursors.add(new Cursor(i, starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : channel.size()));
        }
        return cursors;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Reads one run. Cursors are ordered by the time of their lines, those of the same time by their runs. */
    final class Cursor implements Comparable<@NonNull Cursor> {

        private final int run;
        private final long end;
        private long position;
        private ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);
        private TimedLine line = new TimedLine(0, "", 0);

        private Cursor(int run, long position, long end) {
            this.run = run;
            this.position = position;
            this.end = end;
        }

        /** The line it stands on. */
        TimedLine line() {
            return line;
        }

        /** Goes to the next line; false if there is none. */
        boolean advance() throws IOException {
            if (!buffer.hasRemaining() && position >= end) {
                return false;
            }
            require(HEAD);
            long time = buffer.getLong();
            int note = buffer.getInt();
            byte[] text = new byte[buffer.getInt()];
            require(text.length);
            buffer.get(text);
            line = new TimedLine(time, new String(text, StandardCharsets.UTF_8), note);
            return true;
        }

        private void require(int length) throws IOException {
            if (buffer.remaining() >= length) {
                return;
            }
            ByteBuffer filled = buffer.capacity() < length ? ByteBuffer.allocate(length).put(buffer) : buffer.compact();
            filled.limit((int) Math.min(filled.capacity(), filled.position() + end - position));
            while (filled.position() < length) {
                int read = channel.read(filled, position);
                if (read <= 0) {
                    throw new EOFException("A temporary file became shorter");
                }
                position += read;
            }
            buffer = filled.flip();
        }

        @Override
        public int compareTo(Cursor other) {
            int byTime = Long.compare(line.time(), other.line.time());
            return byTime != 0 ? byTime : Integer.compare(run, other.run);
        }
    }
}
