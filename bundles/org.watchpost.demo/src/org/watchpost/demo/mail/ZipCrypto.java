/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.mail;

import java.nio.charset.StandardCharsets;

/** The traditional PKWARE cipher of ZIP files. */
final class ZipCrypto {
    private static final int[] TABLE = new int[256];

    static {
        for (int i = 0; i < 256; i++) {
            int c = i;
            for (int k = 0; k < 8; k++) {
                c = (c & 1) != 0 ? 0xEDB88320 ^ c >>> 1 : c >>> 1;
            }
            TABLE[i] = c;
        }
    }

    private int k0 = 0x12345678;
    private int k1 = 0x23456789;
    private int k2 = 0x34567890;

    static byte[] encrypt(byte[] data, String password, int crc) {
        ZipCrypto z = new ZipCrypto();
        for (byte b : password.getBytes(StandardCharsets.US_ASCII)) {
            z.update(b & 0xff);
        }
        byte[] out = new byte[data.length + 12];
        for (int i = 0; i < out.length; i++) {
            int plain = i < 11 ? (i * 37 + 11) & 0xff : i == 11 ? crc >>> 24 : data[i - 12] & 0xff;
            int t = (z.k2 | 2) & 0xffff;
            out[i] = (byte) (plain ^ (t * (t ^ 1)) >>> 8);
            z.update(plain);
        }
        return out;
    }

    private void update(int b) {
        k0 = TABLE[(k0 ^ b) & 0xff] ^ k0 >>> 8;
        k1 = (k1 + (k0 & 0xff)) * 134775813 + 1;
        k2 = TABLE[(k2 ^ k1 >>> 24) & 0xff] ^ k2 >>> 8;
    }
}
