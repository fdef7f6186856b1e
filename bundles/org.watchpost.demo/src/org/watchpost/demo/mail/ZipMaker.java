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
import org.jspecify.annotations.Nullable;

/** Writes ZIP files byte by byte, so that odd ones (wrong sizes, flags, names) can be made too. */
final class ZipMaker {
    static final int STORED = 0;
    static final int DEFLATED = 8;
    private static final int DOS_TIME = 8 << 11 | 33 << 5 | 15;
    private static final int DOS_DATE = (2004 - 1980) << 9 | 7 << 5 | 26;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final ByteArrayOutputStream central = new ByteArrayOutputStream();
    private int members;

    ZipMaker add(String name, byte[] data, int method) {
        return add(name, data, method, data.length, null);
    }

    /** {@code claimedSize} is the size the headers state; a password makes a traditionally encrypted member. */
    ZipMaker add(String name, byte[] data, int method, int claimedSize, @Nullable String password) {
        CRC32 crc = new CRC32();
        crc.update(data);
        byte[] packed = method == STORED ? data : deflate(data);
        int flags = 0;
        if (password != null) {
            packed = ZipCrypto.encrypt(packed, password, (int) crc.getValue());
            flags |= 1;
        }
        byte[] n = name.getBytes(StandardCharsets.UTF_8);
        int offset = body.size();
        le(body, 0x04034b50, 4);
        common(body, flags, method, crc.getValue(), packed.length, claimedSize, n.length);
        body.writeBytes(n);
        body.writeBytes(packed);
        le(central, 0x02014b50, 4);
        le(central, 20, 2);
        common(central, flags, method, crc.getValue(), packed.length, claimedSize, n.length);
        le(central, 0, 2);
        le(central, 0, 2);
        le(central, 0, 2);
        le(central, 0x20, 4);
        le(central, offset, 4);
        central.writeBytes(n);
        members++;
        return this;
    }

    byte[] build() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(body.toByteArray());
        all.writeBytes(central.toByteArray());
        le(all, 0x06054b50, 4);
        le(all, 0, 2);
        le(all, 0, 2);
        le(all, members, 2);
        le(all, members, 2);
        le(all, central.size(), 4);
        le(all, body.size(), 4);
        le(all, 0, 2);
        return all.toByteArray();
    }

    private static void common(ByteArrayOutputStream o, int flags, int method, long crc, int packed, int size, int name) {
        le(o, 20, 2);
        le(o, flags, 2);
        le(o, method, 2);
        le(o, DOS_TIME, 2);
        le(o, DOS_DATE, 2);
        le(o, crc, 4);
        le(o, packed, 4);
        le(o, size, 4);
        le(o, name, 2);
        le(o, 0, 2);
    }

    private static void le(ByteArrayOutputStream o, long v, int width) {
        for (int i = 0; i < width; i++) {
            o.write((int) (v >>> (8 * i)));
        }
    }

    private static byte[] deflate(byte[] data) {
        return deflate(data, true);
    }

    static byte[] deflate(byte[] data, boolean raw) {
        Deflater d = new Deflater(6, raw);
        d.setInput(data);
        d.finish();
        ByteArrayOutputStream o = new ByteArrayOutputStream();
        byte[] buf = new byte[8192];
        while (!d.finished()) {
            o.write(buf, 0, d.deflate(buf));
        }
        d.end();
        return o.toByteArray();
    }
}
