/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.unpack;

import java.io.ByteArrayOutputStream;
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
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an archive within an archive, for formats that must be read from their end: in memory while small, else in
 * a temporary file which is gone when this is closed.
 */
final class Spool implements Closeable {

    private static final int IN_MEMORY = 4 << 20;

    private final SeekableByteChannel channel;
    private final @Nullable Exception failure;

    private Spool(SeekableByteChannel channel, @Nullable Exception failure) {
        this.channel = channel;
        this.failure = failure;
    }

    /** Copies a stream, which is bounded by whoever made it; where it fails, what was had before is kept. */
    static Spool of(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                head.write(buffer, 0, n);
                if (head.size() >= IN_MEMORY) {
                    return onDisk(head.toByteArray(), in);
                }
            }
        } catch (Abort e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return new Spool(new SeekableInMemoryByteChannel(head.toByteArray()), e);
        }
        return new Spool(new SeekableInMemoryByteChannel(head.toByteArray()), null);
    }

    private static Spool onDisk(byte[] head, InputStream in) throws IOException {
        Path file = Files.createTempFile("watchpost", ".part");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        Exception failure = null;
        try {
            write(channel, head, head.length);
            byte[] buffer = new byte[1 << 16];
            int n = 0;
            while (n >= 0) {
                write(channel, buffer, n);
                try {
                    n = in.read(buffer);
                } catch (Abort e) {
                    throw e;
                } catch (IOException | RuntimeException e) {
                    failure = e;
                    n = -1;
                }
            }
            return new Spool(channel.position(0), failure);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** What ended the stream too early, or null. */
    @Nullable
    Exception failure() {
        return failure;
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
