/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture.out;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Hashes a file as it passes by, and looks at its first bytes. Belongs to one thread. */
public final class FileDigest {

    private static final int HEAD = 512;

    /**
     * A file.
     *
     * @param name     as the sender called it, decoded; may be empty
     * @param type     MIME type by its first bytes, or as declared
     * @param complete whether all of it was captured
     */
    public record Result(String name, long size, String sha256, String md5, String type, boolean complete) {
    }

    private final MessageDigest sha256 = digest("SHA-256");
    private final MessageDigest md5 = digest("MD5");
    private final byte[] head = new byte[HEAD];
    private int headLength;
    private long size;
    private boolean complete = true;

    public FileDigest() {
        // Empty so far.
    }

    /** A digest every Java has. */
    static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public void update(byte[] b, int from, int to) {
        if (headLength < HEAD) {
            int part = Math.min(HEAD - headLength, to - from);
            System.arraycopy(b, from, head, headLength, part);
            headLength += part;
        }
        sha256.update(b, from, to - from);
        md5.update(b, from, to - from);
        size += to - from;
    }

    /** Bytes are missing. */
    public void incomplete() {
        complete = false;
    }

    public long size() {
        return size;
    }

    /** That was all. */
    public Result finish(String name, String declared) {
        HexFormat hex = HexFormat.of();
        return new Result(name, size, hex.formatHex(sha256.digest()), hex.formatHex(md5.digest()),
                Magic.type(Arrays.copyOf(head, headLength), declared), complete);
    }
}
