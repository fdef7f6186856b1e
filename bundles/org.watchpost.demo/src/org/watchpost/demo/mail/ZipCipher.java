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

/** The traditional encryption of ZIP files (PKWARE APPNOTE.TXT, section 6.1). Broken since long; here for test archives only. */
final class ZipCipher {

    private static final int HEADER = 12;
    private static final int[] CRC_TABLE = crcTable();

    private int key0 = 0x12345678;
    private int key1 = 0x23456789;
    private int key2 = 0x34567890;

    private ZipCipher(String password) {
        for (byte b : password.getBytes(StandardCharsets.US_ASCII)) {
            update(b & 0xff);
        }
    }

    /** The header of twelve bytes (the last one tells a wrong password by the CRC) and the data, encrypted. */
    static byte[] encrypt(byte[] data, String password, int crc) {
        ZipCipher cipher = new ZipCipher(password);
        byte[] encrypted = new byte[HEADER + data.length];
        for (int i = 0; i < encrypted.length; i++) {
            // the header should be random; it is fixed here, because the same seed has to give the same bytes
            int plain = i < HEADER - 1 ? i * 37 + 11 & 0xff : i == HEADER - 1 ? crc >>> 24 : data[i - HEADER] & 0xff;
            encrypted[i] = (byte) (plain ^ cipher.keyByte());
            cipher.update(plain);
        }
        return encrypted;
    }

    private int keyByte() {
        int word = (key2 | 2) & 0xffff;
        return word * (word ^ 1) >>> 8;
    }

    private void update(int plain) {
        key0 = CRC_TABLE[(key0 ^ plain) & 0xff] ^ key0 >>> 8;
        key1 = (key1 + (key0 & 0xff)) * 134775813 + 1;
        key2 = CRC_TABLE[(key2 ^ key1 >>> 24) & 0xff] ^ key2 >>> 8;
    }

    private static int[] crcTable() {
        int[] table = new int[256];
        for (int i = 0; i < table.length; i++) {
            int crc = i;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 1) != 0 ? 0xEDB88320 ^ crc >>> 1 : crc >>> 1;
            }
            table[i] = crc;
        }
        return table;
    }
}
