/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.evidence.internal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.watchpost.core.evidence.EvidenceBytes;

/** A file read by position, without a mapping: one that is still growing, may be cut short by others, or must stay deletable. */
public class ChannelBytes implements EvidenceBytes {

    private final FileChannel channel;

    public ChannelBytes(Path file) throws IOException {
        this.channel = FileChannel.open(file, StandardOpenOption.READ);
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public int read(long offset, byte[] into, int at, int length) throws IOException {
        return readFully(channel, offset, into, at, length);
    }

    static int readFully(FileChannel channel, long offset, byte[] into, int at, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(into, at, length);
        while (buffer.hasRemaining()) {
            int n = channel.read(buffer, offset + buffer.position() - at);
            if (n < 0) {
                break;
            }
        }
        return buffer.position() - at;
    }

    static void readExactly(FileChannel channel, long offset, byte[] into, int at, int length) throws IOException {
        if (readFully(channel, offset, into, at, length) < length) {
            throw new EOFException("ends before byte " + (offset + length));
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
