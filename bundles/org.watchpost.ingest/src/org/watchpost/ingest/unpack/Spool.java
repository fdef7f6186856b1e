/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.unpack;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The bytes of an archive within an archive, for formats that must be read from their end: in memory while small, else in
 * a temporary file which is gone when this is closed.
 */
final class Spool implements Closeable {

    private static final int IN_MEMORY = 4 << 20;

    private final SeekableByteChannel channel;

    private Spool(SeekableByteChannel channel) {
        this.channel = channel;
    }

    /** Copies a stream, which is bounded by whoever made it. */
    static Spool of(InputStream in) throws IOException {
        byte[] head = in.readNBytes(IN_MEMORY);
        if (head.length < IN_MEMORY) {
            return new Spool(new SeekableInMemoryByteChannel(head));
        }
        Path file = Files.createTempFile("watchpost", ".part");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try {
            write(channel, head, head.length);
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                write(channel, buffer, n);
            }
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        return new Spool(channel.position(0));
    }

    private static void write(FileChannel channel, byte[] buffer, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, length);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    SeekableByteChannel channel() {
        return channel;
    }

    /** All bytes from the beginning. */
    static InputStream stream(SeekableByteChannel channel) throws IOException {
        channel.position(0);
        return Channels.newInputStream(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
