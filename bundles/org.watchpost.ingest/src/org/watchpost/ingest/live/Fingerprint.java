/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.live;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Tells a log from another by its first bytes, however it is called now. Those of a young log are few; it is taken again when
 * there are more.
 *
 * @param length how many bytes
 * @param sha256 of those
 */
record Fingerprint(int length, String sha256) {

    /** As many bytes as are looked at. */
    static final int MOST = 1024;

    /** Of nothing: fits every file. */
    static final Fingerprint NONE = of(new byte[0]);

    static Fingerprint of(byte[] head) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return new Fingerprint(head.length, HexFormat.of().formatHex(digest.digest(head)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Of a file, of at most so many bytes. */
    static Fingerprint of(FileChannel file, long most) throws IOException {
        return of(head(file, (int) Math.min(most, MOST)));
    }

    private static byte[] head(FileChannel file, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining() && file.read(buffer, buffer.position()) > 0) {
            // until it is full or the file ends
            continue;
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    /** Whether a file begins so. */
    boolean fits(FileChannel file) throws IOException {
        return length == 0 || equals(of(head(file, length)));
    }

    /**
     * Whether a stream begins so; that many bytes have been read then.
     */
    boolean fits(InputStream in) throws IOException {
        return equals(of(in.readNBytes(length)));
    }

    /** Whether it says enough to find a log again among those it was rotated to. */
    boolean tells() {
        return length >= 32;
    }

    /** Whether it says enough to leave out a log because another began the same: two may have the same heading. */
    boolean identifies() {
        return length >= 256;
    }
}
