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
import org.jspecify.annotations.Nullable;
import org.watchpost.core.evidence.EvidenceBytes;

/** Hashes an original and, unless it is linked, copies it, in one pass. */
public final class EvidenceTap extends Tap {

    private final @Nullable FileChannel copy;
    private final @Nullable Path file;
    private final MessageDigest digest;

    private EvidenceTap(@Nullable Path file, MessageDigest digest, long before) throws IOException {
        this.file = file;
        this.digest = digest;
        taken(before);
        FileChannel channel = file == null ? null : FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        if (channel != null) {
            channel.truncate(before);
            channel.position(before);
        }
        this.copy = channel;
    }

    /** Copies to a file from its beginning. */
    public static EvidenceTap copying(Path file) throws IOException {
        return new EvidenceTap(file, Sha256.digest(), 0);
    }

    /**
     * Goes on with a copy.
     *
     * @param digest has seen the bytes that are there
     * @param before how many those are; more of the file is cut off
     */
    public static EvidenceTap copyingOn(Path file, MessageDigest digest, long before) throws IOException {
        return new EvidenceTap(file, digest, before);
    }

    /** Hashes only. */
    public static EvidenceTap hashing(MessageDigest digest, long before) throws IOException {
        return new EvidenceTap(null, digest, before);
    }

    @Override
    protected void take(byte[] buffer, int from, int to) throws IOException {
        digest.update(buffer, from, to - from);
        FileChannel channel = copy;
        if (channel != null) {
            ByteBuffer bytes = ByteBuffer.wrap(buffer, from, to - from);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }

    /** SHA-256 of the bytes taken so far; only while nothing is being taken. */
    public String hash() {
        return Sha256.soFar(digest);
    }

    @Override
    public void force() throws IOException {
        check();
        FileChannel channel = copy;
        if (channel != null) {
            channel.force(false);
        }
    }

    /** The copy while it grows; reading beyond its end waits for the bytes that were already handed over. */
    public EvidenceBytes growing() throws IOException {
        Path path = file;
        if (path == null) {
            throw new IOException("A linked original has no copy");
        }
        return new ChannelBytes(path) {
            @Override
            public int read(long offset, byte[] into, int at, int length) throws IOException {
                await(offset + length);
                return super.read(offset, into, at, length);
            }
        };
    }

    @Override
    public void close() throws IOException {
        ended();
        FileChannel channel = copy;
        if (channel != null) {
            channel.close();
        }
    }
}
