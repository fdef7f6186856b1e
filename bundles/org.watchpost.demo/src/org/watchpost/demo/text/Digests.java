/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests as lower-case hexadecimal text. */
public final class Digests {

    private Digests() {
    }

    /** SHA-256 of bytes. */
    public static String sha256(byte[] data) {
        return hex(sha256(), data);
    }

    /** MD5 of bytes: what older sensors name files by. */
    public static String md5(byte[] data) {
        return hex(get("MD5"), data);
    }

    /** A fresh SHA-256. */
    public static MessageDigest sha256() {
        return get("SHA-256");
    }

    private static String hex(MessageDigest digest, byte[] data) {
        return HexFormat.of().formatHex(digest.digest(data));
    }

    private static MessageDigest get(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has these two
        }
    }
}
