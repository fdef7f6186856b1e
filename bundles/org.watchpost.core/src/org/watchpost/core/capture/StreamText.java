/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.capture;

import java.nio.charset.StandardCharsets;
import org.watchpost.core.text.Bytes;
import org.watchpost.core.text.VisibleText;

/** Bytes of a conversation for people: as lines of text, or in hexadecimal. Nothing in them reaches a terminal or a view as it is. */
public final class StreamText {

    private static final char[] DIGITS = "0123456789abcdef".toCharArray();
    private static final int ROW = 16;

    private StreamText() {
    }

    /** As text: line ends and tabs stay, whatever else can't be seen is shown by its code. */
    public static String text(byte[] bytes) {
        String decoded = Bytes.decode(bytes, 0, bytes.length);
        StringBuilder out = new StringBuilder(decoded.length() + 16);
        int from = 0;
        for (int i = 0; i <= decoded.length(); i++) {
            char c = i < decoded.length() ? decoded.charAt(i) : '\n';
            if (c == '\n' || c == '\t' || c == '\r') {
                out.append(VisibleText.line(decoded.substring(from, i)));
                boolean lineEnd = c == '\r' && i + 1 < decoded.length() && decoded.charAt(i + 1) == '\n';
                if (i < decoded.length() && !lineEnd) {
                    out.append(c == '\r' ? "\\r" : String.valueOf(c));
                }
                from = i + 1;
            }
        }
        return out.toString();
    }

    /**
     * In rows of 16 bytes: place, hexadecimal, characters.
     *
     * @param place number of the first byte
     */
    public static String hex(byte[] bytes, long place) {
        StringBuilder out = new StringBuilder(bytes.length * 5);
        for (int row = 0; row < bytes.length; row += ROW) {
            String number = Long.toHexString(place + row);
            out.append("0".repeat(Math.max(0, 8 - number.length()))).append(number).append("  ");
            for (int i = row; i < row + ROW; i++) {
                if (i < bytes.length) {
                    out.append(DIGITS[bytes[i] >> 4 & 15]).append(DIGITS[bytes[i] & 15]).append(' ');
                } else {
                    out.append("   ");
                }
                if (i == row + 7) {
                    out.append(' ');
                }
            }
            out.append(' ');
            int end = Math.min(bytes.length, row + ROW);
            for (char c : new String(bytes, row, end - row, StandardCharsets.ISO_8859_1).toCharArray()) {
                out.append(c >= ' ' && c < 0x7f ? c : '.');
            }
            out.append('\n');
        }
        return out.toString();
    }
}
