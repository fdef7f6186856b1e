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
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.watchpost.core.evidence.EvidenceBytes;

/** Writes a {@link DerivedFile} and lets it be read while it grows. */
public final class DerivedTap extends Tap {

    private final FileChannel channel;
    private final BlockCache cache;
    private final MessageDigest digest = Sha256.digest();
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    private final byte[] packed = new byte[DerivedFile.BLOCK];
    private final byte[] current = new byte[DerivedFile.BLOCK];
    private final Object lock = new Object();
    private int filled;
    private int count;
    private long[] starts = new long[64];
    private int[] checks = new int[64];

    /** Begins a file, replacing what there is. */
    public DerivedTap(Path file, BlockCache cache) throws IOException {
        this.cache = cache;
        this.channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING);
        write(ByteBuffer.wrap(DerivedFile.MAGIC), 0);
        starts[0] = DerivedFile.MAGIC.length;
    }

    @Override
    protected void take(byte[] buffer, int from, int to) throws IOException {
        digest.update(buffer, from, to - from);
        int at = from;
        while (at < to) {
            int n = Math.min(to - at, DerivedFile.BLOCK - filled);
            System.arraycopy(buffer, at, current, filled, n);
            at += n;
            synchronized (lock) {
                filled += n;
            }
            if (filled == DerivedFile.BLOCK) {
                writeBlock();
            }
        }
    }

    private void writeBlock() throws IOException {
        deflater.reset();
        deflater.setInput(current, 0, filled);
        deflater.finish();
        int length = deflater.deflate(packed, 0, filled);
        boolean stored = !deflater.finished() || length >= filled;
        byte[] bytes = stored ? current : packed;
        int size = stored ? filled : length;
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, size);
        write(ByteBuffer.wrap(bytes, 0, size), starts[count]);
        synchronized (lock) {
            if (count + 2 > starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
                checks = Arrays.copyOf(checks, checks.length * 2);
            }
            starts[count + 1] = starts[count] + size;
            checks[count] = (int) crc.getValue();
            count++;
            filled = 0;
        }
    }

    private void write(ByteBuffer bytes, long position) throws IOException {
        int start = bytes.position();
        while (bytes.hasRemaining()) {
            channel.write(bytes, position + bytes.position() - start);
        }
    }

    /**
     * Ends the file. Nothing may be taken after it; the file is not forced yet.
     *
     * @return SHA-256 of the decompressed bytes
     */
    public String finish() throws IOException {
        check();
        long total = taken();
        if (filled > 0) {
            writeBlock();
        }
        byte[] hash = digest.digest();
        ByteBuffer end = ByteBuffer.allocate(8 * count + DerivedFile.FOOTER);
        for (int i = 0; i < count; i++) {
            end.putInt((int) (starts[i + 1] - starts[i])).putInt(checks[i]);
        }
        end.put(hash).putLong(total).putLong(starts[count]).putInt(count);
        CRC32 crc = new CRC32();
        crc.update(DerivedFile.MAGIC);
        crc.update(end.array(), 0, end.position());
        end.putInt((int) crc.getValue()).put(DerivedFile.MAGIC);
        write(end.flip(), starts[count]);
        return java.util.HexFormat.of().formatHex(hash);
    }

    @Override
    public void force() throws IOException {
        check();
        channel.force(false);
    }

    /** The bytes while the file grows; reading beyond their end waits for those that were already handed over. */
    public EvidenceBytes growing() {
        return new Growing();
    }

    private final class Growing implements EvidenceBytes {

        @Override
        public long size() {
            return taken();
        }

        @Override
        public int read(long offset, byte[] into, int at, int length) throws IOException {
            await(offset + length);
            int wanted = (int) Math.min(length, Math.max(0, taken() - offset));
            int done = 0;
            while (done < wanted) {
                long position = offset + done;
                int block = (int) (position >>> DerivedFile.BLOCK_BITS);
                int within = (int) (position & DerivedFile.BLOCK - 1);
                done += copy(block, within, into, at + done, wanted - done);
            }
            return done;
        }

        private int copy(int block, int within, byte[] into, int at, int length) throws IOException {
            synchronized (lock) {
                if (block >= count) {
                    int n = Math.min(length, filled - within);
                    if (n <= 0) {
                        throw new IOException("These bytes could not be kept");
                    }
                    System.arraycopy(current, within, into, at, n);
                    return n;
                }
            }
            byte[] bytes = cache.get(DerivedTap.this, block, this::load);
            int n = Math.min(length, bytes.length - within);
            System.arraycopy(bytes, within, into, at, n);
            return n;
        }

        private byte[] load(int block) throws IOException {
            long start;
            int length;
            synchronized (lock) {
                start = starts[block];
                length = (int) (starts[block + 1] - start);
            }
            byte[] bytes = new byte[length];
            ChannelBytes.readExactly(channel, start, bytes, 0, length);
            boolean last = (block + 1L) << DerivedFile.BLOCK_BITS > taken();
            return DerivedFile.unpack(bytes, last ? (int) (taken() - ((long) block << DerivedFile.BLOCK_BITS)) : DerivedFile.BLOCK, cache);
        }

        @Override
        public void close() {
            // The tap owns the file.
        }
    }

    @Override
    public void close() throws IOException {
        ended();
        cache.forget(this);
        deflater.end();
        channel.close();
    }
}
