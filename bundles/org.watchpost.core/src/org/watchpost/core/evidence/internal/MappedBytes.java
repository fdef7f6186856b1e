/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.evidence.internal;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.watchpost.core.evidence.EvidenceBytes;

/**
 * A file that does not change any more, read through memory mappings of a gigabyte each: reading a record costs no system
 * call. Not for Windows, where a mapped file can't be deleted until the mapping happens to be collected.
 */
public final class MappedBytes implements EvidenceBytes {

    private static final int CHUNK_BITS = 30;
    private static final long CHUNK = 1L << CHUNK_BITS;

    private final Path file;
    private final FileChannel channel;
    private final long size;
    private final AtomicReferenceArray<MappedByteBuffer> chunks;

    public MappedBytes(Path file) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(file, StandardOpenOption.READ);
        this.size = channel.size();
        this.chunks = new AtomicReferenceArray<>((int) ((size + CHUNK - 1) >>> CHUNK_BITS));
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public int read(long offset, byte[] into, int at, int length) throws IOException {
        int wanted = (int) Math.min(length, Math.max(0, size - offset));
        int done = 0;
        while (done < wanted) {
            long position = offset + done;
            int chunk = (int) (position >>> CHUNK_BITS);
            int within = (int) (position & CHUNK - 1);
            int n = (int) Math.min(wanted - done, CHUNK - within);
            try {
                chunk(chunk).get(within, into, at + done, n);
            } catch (InternalError | IndexOutOfBoundsException e) {
                // The virtual machine's way to say that the file was cut short behind the mapping, or its disk failed.
                throw new IOException(file + " can't be read at byte " + position + ": it was changed or its disk fails", e);
            }
            done += n;
        }
        return done;
    }

    private MappedByteBuffer chunk(int index) throws IOException {
        MappedByteBuffer chunk = chunks.get(index);
        if (chunk == null) {
            long start = (long) index << CHUNK_BITS;
            chunk = channel.map(FileChannel.MapMode.READ_ONLY, start, Math.min(CHUNK, size - start));
            chunks.set(index, chunk);
        }
        return chunk;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        for (int i = 0; i < chunks.length(); i++) {
            chunks.set(i, null);
        }
    }
}
