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
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.watchpost.demo.text.RandomStream;

/** Small images. */
public final class Images {

    private static final byte[] PNG_SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };
    private static final byte EIGHT_BITS = 8;
    private static final byte TRUE_COLOUR = 2;

    private Images() {
    }

    /** A square PNG with a colour gradient (ISO/IEC 15948). */
    public static byte[] png(RandomStream random, int side) {
        byte[] rows = new byte[side * (1 + 3 * side)];
        int red = random.below(200);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int pixel = y * (1 + 3 * side) + 1 + 3 * x;
                rows[pixel] = (byte) (red + x * 50 / side);
                rows[pixel + 1] = (byte) (y * 255 / side);
                rows[pixel + 2] = (byte) random.below(40);
            }
        }
        byte high = (byte) (side >> 8);
        byte low = (byte) side;
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        image.writeBytes(PNG_SIGNATURE);
        chunk(image, "IHDR", new byte[] { 0, 0, high, low, 0, 0, high, low, EIGHT_BITS, TRUE_COLOUR, 0, 0, 0 });
        chunk(image, "IDAT", ZipBuilder.deflate(rows, false));
        chunk(image, "IEND", new byte[0]);
        return image.toByteArray();
    }

    /** A GIF of one pixel. */
    public static byte[] gif() {
        return HexFormat.of().parseHex("47494638396101000100800000ffffff0000002c00000000010001000002024401003b");
    }

    /** The head of a JPEG and filler: enough for a look at the type. */
    public static byte[] jpeg(RandomStream random) {
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        image.writeBytes(HexFormat.of().parseHex("ffd8ffe000104a46494600010101004800480000fffe0802"));
        image.writeBytes(Arrays.copyOf(Filler.text(random, 60), 2048));
        image.writeBytes(HexFormat.of().parseHex("ffd9"));
        return image.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream image, String type, byte[] data) {
        byte[] name = Filler.ascii(type);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        bigEndian(image, data.length);
        image.writeBytes(name);
        image.writeBytes(data);
        bigEndian(image, (int) crc.getValue());
    }

    private static void bigEndian(ByteArrayOutputStream image, int value) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            image.write(value >>> shift);
        }
    }
}
