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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.watchpost.core.evidence.EvidenceBytes;

/**
 * A seekable compressed copy of a decompressed member. Layout, all numbers big-endian:
 * <pre>
 * 8 bytes   "WPBLOCK1"
 * blocks    raw DEFLATE (RFC 1951) of 128 KiB each, the last one shorter; stored as it is where that is not longer
 * index     for each block: int compressed length, int CRC-32 of the compressed bytes
 * footer    32 bytes SHA-256 of the decompressed bytes, long their number, long offset of the index, int number of blocks,
 *           int CRC-32 of header, index and the footer so far, 8 bytes "WPBLOCK1"
 * </pre>
 * Each byte of the file is covered by a checksum.
 */
public final class DerivedFile implements EvidenceBytes {

    static final byte[] MAGIC = "WPBLOCK1".getBytes(StandardCharsets.US_ASCII);
    static final int BLOCK_BITS = 17;
    static final int BLOCK = 1 << BLOCK_BITS;
    static final int FOOTER = 32 + 8 + 8 + 4 + 4 + 8;

    private final Path file;
    private final FileChannel channel;
    private final BlockCache cache;
    private final long size;
    private final long[] starts;
    private final int[] checks;
    private final String hash;

    /**
     * @throws IOException if the file is damaged, incomplete or something else
     */
    public DerivedFile(Path file, BlockCache cache) throws IOException {
        this.file = file;
        this.cache = cache;
        this.channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            long length = channel.size();
            if (length < MAGIC.length + FOOTER) {
                throw damaged("it is too short");
            }
            ByteBuffer footer = read(length - FOOTER, FOOTER);
            byte[] digest = new byte[32];
            footer.get(digest);
            this.hash = HexFormat.of().formatHex(digest);
            this.size = footer.getLong();
            long index = footer.getLong();
            int count = footer.getInt();
            int check = footer.getInt();
            byte[] magic = new byte[MAGIC.length];
            footer.get(magic);
            boolean sane = Arrays.equals(magic, MAGIC) && count >= 0 && size >= 0 && (size + BLOCK - 1) >>> BLOCK_BITS == count
                    && index == length - FOOTER - 8L * count && index >= MAGIC.length && 8L * count < Integer.MAX_VALUE;
            if (!sane) {
                throw damaged("its footer does not fit");
            }
            ByteBuffer table = read(index, 8 * count);
            CRC32 crc = new CRC32();
            crc.update(read(0, MAGIC.length));
            crc.update(table.duplicate());
            crc.update(footer.array(), 0, FOOTER - MAGIC.length - 4);
            if (check != (int) crc.getValue()) {
                throw damaged("its index or footer was changed");
            }
            this.starts = new long[count + 1];
            this.checks = new int[count];
            starts[0] = MAGIC.length;
            for (int i = 0; i < count; i++) {
                starts[i + 1] = starts[i] + table.getInt();
                checks[i] = table.getInt();
                if (starts[i + 1] <= starts[i] || starts[i + 1] - starts[i] > BLOCK) {
                    throw damaged("its index does not fit");
                }
            }
            if (starts[count] != index) {
                throw damaged("its index does not fit");
            }
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private ByteBuffer read(long offset, int length) throws IOException {
        byte[] bytes = new byte[length];
        ChannelBytes.readExactly(channel, offset, bytes, 0, length);
        return ByteBuffer.wrap(bytes);
    }

    private IOException damaged(String why) {
        return new IOException("The copy " + file + " is damaged: " + why + "; delete it and read its source again from the evidence");
    }

    @Override
    public long size() {
        return size;
    }

    /** SHA-256 of the decompressed bytes, as the file says. */
    public String hash() {
        return hash;
    }

    @Override
    public int read(long offset, byte[] into, int at, int length) throws IOException {
        int wanted = (int) Math.min(length, Math.max(0, size - offset));
        int done = 0;
        while (done < wanted) {
            long position = offset + done;
            int block = (int) (position >>> BLOCK_BITS);
            int within = (int) (position & BLOCK - 1);
            byte[] bytes = cache.get(this, block, this::load);
            int n = Math.min(wanted - done, bytes.length - within);
            System.arraycopy(bytes, within, into, at + done, n);
            done += n;
        }
        return done;
    }

    private byte[] load(int block) throws IOException {
        int length = (int) (starts[block + 1] - starts[block]);
        int full = (int) Math.min(BLOCK, size - ((long) block << BLOCK_BITS));
        byte[] packed = new byte[length];
        ChannelBytes.readExactly(channel, starts[block], packed, 0, length);
        CRC32 crc = new CRC32();
        crc.update(packed);
        if ((int) crc.getValue() != checks[block]) {
            throw damaged("block " + block + " was changed");
        }
        return unpack(packed, full, cache);
    }

    static byte[] unpack(byte[] packed, int full, BlockCache cache) throws IOException {
        if (packed.length == full) {
            return packed;
        }
        byte[] bytes = new byte[full];
        Inflater inflater = cache.inflater();
        try {
            inflater.setInput(packed);
            int n = 0;
            while (n < full) {
                int more = inflater.inflate(bytes, n, full - n);
                if (more == 0) {
                    throw new IOException("A compressed block ends early");
                }
                n += more;
            }
        } catch (DataFormatException e) {
            throw new IOException("A compressed block can't be read", e);
        } finally {
            cache.release(inflater);
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        cache.forget(this);
        channel.close();
    }
}
