/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Builds ZIP files field by field (PKWARE APPNOTE.TXT 6.3), so that odd ones (wrong sizes, encryption, names that lead out of
 * the target folder) can be made too. Deflated members depend on the platform's zlib, everything else is the same everywhere.
 */
public final class ZipBuilder {

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED_FLAG = 1;
    private static final int VERSION = 20;
    private static final int ARCHIVE_ATTRIBUTE = 0x20;
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int END_OF_CENTRAL = 0x06054b50;
    /** 08:33:30. */
    private static final int DOS_TIME = 8 << 11 | 33 << 5 | 15;
    /** 2004-07-26. */
    private static final int DOS_DATE = 2004 - 1980 << 9 | 7 << 5 | 26;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final ByteArrayOutputStream central = new ByteArrayOutputStream();
    private int members;

    /** Adds a member without compression. */
    public ZipBuilder stored(String name, byte[] data) {
        return member(name, data, data, STORED, data.length, 0);
    }

    /** Adds a compressed member. */
    public ZipBuilder deflated(String name, byte[] data) {
        return deflatedClaiming(name, data, data.length);
    }

    /** Adds a compressed member whose headers state another size. */
    public ZipBuilder deflatedClaiming(String name, byte[] data, int claimedSize) {
        return member(name, data, deflate(data, true), DEFLATED, claimedSize, 0);
    }

    /** Adds a compressed member with the traditional encryption. */
    public ZipBuilder encrypted(String name, byte[] data, String password) {
        byte[] packed = ZipCipher.encrypt(deflate(data, true), password, (int) crc(data));
        return member(name, data, packed, DEFLATED, data.length, ENCRYPTED_FLAG);
    }

    private ZipBuilder member(String name, byte[] data, byte[] packed, int method, int claimedSize, int flags) {
        byte[] encodedName = name.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream common = new ByteArrayOutputStream();
        littleEndian(common, VERSION, 2);
        littleEndian(common, flags, 2);
        littleEndian(common, method, 2);
        littleEndian(common, DOS_TIME, 2);
        littleEndian(common, DOS_DATE, 2);
        littleEndian(common, crc(data), 4);
        littleEndian(common, packed.length, 4);
        littleEndian(common, claimedSize, 4);
        littleEndian(common, encodedName.length, 2);
        littleEndian(common, 0, 2); // length of the extra field
        int offset = body.size();
        littleEndian(body, LOCAL_HEADER, 4);
        body.writeBytes(common.toByteArray());
        body.writeBytes(encodedName);
        body.writeBytes(packed);
        littleEndian(central, CENTRAL_HEADER, 4);
        littleEndian(central, VERSION, 2);
        central.writeBytes(common.toByteArray());
        littleEndian(central, 0, 6); // length of the comment, disk, internal attributes
        littleEndian(central, ARCHIVE_ATTRIBUTE, 4);
        littleEndian(central, offset, 4);
        central.writeBytes(encodedName);
        members++;
        return this;
    }

    /** The archive of the members so far. */
    public byte[] build() {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        archive.writeBytes(body.toByteArray());
        archive.writeBytes(central.toByteArray());
        littleEndian(archive, END_OF_CENTRAL, 4);
        littleEndian(archive, 0, 4); // numbers of this disk and of the first
        littleEndian(archive, members, 2);
        littleEndian(archive, members, 2);
        littleEndian(archive, central.size(), 4);
        littleEndian(archive, body.size(), 4);
        littleEndian(archive, 0, 2); // length of the comment
        return archive.toByteArray();
    }

    /** Compresses bytes, raw as in ZIP or with the zlib header as in PNG. */
    static byte[] deflate(byte[] data, boolean raw) {
        Deflater deflater = new Deflater(6, raw);
        try {
            deflater.setInput(data);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static long crc(byte[] data) {
        CRC32 crc = new CRC32();
        crc.update(data);
        return crc.getValue();
    }

    private static void littleEndian(ByteArrayOutputStream out, long value, int width) {
        for (int i = 0; i < width; i++) {
            out.write((int) (value >>> 8 * i));
        }
    }
}
