/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.preview;

import java.util.ArrayList;
import java.util.List;
import org.watchpost.core.mail.Preview;
import org.watchpost.core.text.Bytes;

/** Bytes in hexadecimal, 16 a line, with marks where structures begin. */
final class HexView {

    private static final int MOST_BYTES = 16 * 1024;
    private static final char[] DIGITS = "0123456789abcdef".toCharArray();

    /** Bytes that begin a structure. */
    private record Magic(byte[] bytes, String label) {
    }

    private static final List<Magic> MAGICS = List.of(new Magic(new byte[] { 'P', 'K', 3, 4 }, "zip: header of a member"),
            new Magic(new byte[] { 'P', 'K', 1, 2 }, "zip: entry of the directory"), new Magic(new byte[] { 'P', 'K', 5, 6 }, "zip: end"),
            new Magic(new byte[] { 'P', 'E', 0, 0 }, "PE header"), new Magic(Bytes.ascii("%PDF-"), "PDF header"),
            new Magic(Bytes.ascii(" obj"), "PDF object"), new Magic(Bytes.ascii("endstream"), "PDF: end of a stream"),
            new Magic(new byte[] { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0 }, "OLE header"),
            new Magic(new byte[] { 'R', 'a', 'r', '!' }, "RAR header"),
            new Magic(new byte[] { '7', 'z', (byte) 0xbc, (byte) 0xaf }, "7z header"),
            new Magic(new byte[] { (byte) 0x89, 'P', 'N', 'G' }, "PNG header"),
            new Magic(new byte[] { 0x7f, 'E', 'L', 'F' }, "ELF header"));

    private HexView() {
    }

    static Preview of(byte[] b, long from) {
        int start = Math.clamp(from, 0, b.length) & ~15;
        int end = Math.min(b.length, start + MOST_BYTES);
        StringBuilder text = new StringBuilder((end - start) * 5);
        for (int line = start; line < end; line += 16) {
            for (int shift = 28; shift >= 0; shift -= 4) {
                text.append(DIGITS[line >>> shift & 15]);
            }
            text.append(' ');
            for (int i = 0; i < 16; i++) {
                text.append(i == 8 ? "  " : " ");
                if (line + i < end) {
                    text.append(DIGITS[b[line + i] >> 4 & 15]).append(DIGITS[b[line + i] & 15]);
                } else {
                    text.append("  ");
                }
            }
            text.append("  ");
            for (int i = line; i < Math.min(end, line + 16); i++) {
                text.append(b[i] >= ' ' && b[i] < 127 ? (char) b[i] : '.');
            }
            text.append('\n');
        }
        return new Preview(Preview.Kind.HEX, b.length + " bytes", text.toString(), marks(b, start, end), List.of(), end < b.length);
    }

    private static List<Preview.Mark> marks(byte[] b, int start, int end) {
        List<Preview.Mark> marks = new ArrayList<>();
        if (start == 0 && end > 1 && b[0] == 'M' && b[1] == 'Z') {
            mark(marks, 0, 2, start, end, "MZ: program");
        }
        for (Magic magic : MAGICS) {
            int at = Bytes.indexOf(b, start, end, magic.bytes());
            for (int i = 0; at >= 0 && i < 500; i++) {
                mark(marks, at, magic.bytes().length, start, end, magic.label());
                at = Bytes.indexOf(b, at + 1, end, magic.bytes());
            }
        }
        marks.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return marks;
    }

    /** Marks the hexadecimal digits of bytes, line by line. */
    private static void mark(List<Preview.Mark> marks, int at, int length, int start, int end, String label) {
        int i = at;
        while (i < at + length && i < end) {
            int lineEnd = Math.min(Math.min(end, at + length), (i & ~15) + 16);
            marks.add(new Preview.Mark(place(i, start), place(lineEnd - 1, start) + 2, label));
            i = lineEnd;
        }
    }

    private static int place(int at, int start) {
        int line = (at - start) / 16;
        int column = at & 15;
        // a full line: 8 digits, space, 48 + 1 for the bytes, 2 spaces, 16 chars, line end
        return line * (9 + 49 + 2 + 16 + 1) + 9 + column * 3 + 1 + (column >= 8 ? 1 : 0);
    }
}
