/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.watchpost.core.text.Bytes;

/** Characters without regard to case, and which of them make words. One definition for indexing, searching and sorting. */
final class Fold {

    /** Folded ASCII: lower-case letters and digits stand for themselves, capitals for their small letter, others are 0. */
    static final byte[] WORD = new byte[256];
    /** ASCII without regard to case. */
    static final byte[] ASCII = new byte[128];
    /** In {@link #WORD}: part of a character beyond ASCII. */
    static final byte BEYOND = -1;

    static {
        for (int c = '0'; c <= '9'; c++) {
            WORD[c] = (byte) c;
        }
        for (int c = 'a'; c <= 'z'; c++) {
            WORD[c] = (byte) c;
            WORD[c - 32] = (byte) c;
        }
        Arrays.fill(WORD, 128, 256, BEYOND);
        for (int c = 0; c < 128; c++) {
            ASCII[c] = WORD[c] != 0 ? WORD[c] : (byte) c;
        }
    }

    private Fold() {
    }

    /** A character without regard to case. What is no letter has no case. */
    static int fold(int codePoint) {
        if (codePoint < 128) {
            int word = WORD[codePoint];
            return word != 0 ? word : codePoint;
        }
        return Character.isLetterOrDigit(codePoint) ? Character.toLowerCase(Character.toUpperCase(codePoint)) : codePoint;
    }

    /** Whether the character is part of a word. */
    static boolean isWord(int codePoint) {
        return codePoint < 128 ? WORD[codePoint] != 0 : Character.isLetterOrDigit(codePoint);
    }

    /** Whether the character is a word by itself: Chinese is written without spaces. */
    static boolean isWordAlone(int codePoint) {
        return codePoint >= 0x2e80 && Character.isIdeographic(codePoint);
    }

    /** Whether a word goes on from one character to the next. */
    static boolean joins(int left, int right) {
        return isWord(left) && isWord(right) && !isWordAlone(left) && !isWordAlone(right);
    }

    /** A text without regard to case. */
    static String fold(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) < 128 && (text.charAt(i) < 'A' || text.charAt(i) > 'Z')) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(c -> folded.appendCodePoint(fold(c)));
        return folded.toString();
    }

    /** The folded text as UTF-8, whose bytes compare as its characters do. */
    static byte[] sortable(String text) {
        return fold(text).getBytes(StandardCharsets.UTF_8);
    }

    /** Whether UTF-8 bytes are the same with and without regard to case. */
    static boolean isFolded(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0 || bytes[i] >= 'A' && bytes[i] <= 'Z') {
                return false;
            }
        }
        return true;
    }

    /**
     * The character at {@code i}, decoded as {@link Bytes#decode} does: UTF-8 or else windows-1252.
     *
     * @return code point, and in the upper 32 bits the number of bytes it takes
     */
    static long decode(byte[] buffer, int i, int to) {
        int b = buffer[i];
        if (b >= 0) {
            return 1L << 32 | b;
        }
        int length = Bytes.utf8Length(buffer, i, to);
        int c = switch (length) {
            case 2 -> (b & 0x1f) << 6 | buffer[i + 1] & 0x3f;
            case 3 -> (b & 0x0f) << 12 | (buffer[i + 1] & 0x3f) << 6 | buffer[i + 2] & 0x3f;
            case 4 -> (b & 0x07) << 18 | (buffer[i + 1] & 0x3f) << 12 | (buffer[i + 2] & 0x3f) << 6 | buffer[i + 3] & 0x3f;
            default -> Bytes.windows1252(buffer[i]);
        };
        return (long) Math.max(1, length) << 32 | c;
    }

    /**
     * Writes a code point as UTF-8.
     *
     * @return position after it
     */
    static int encode(int c, byte[] into, int at) {
        if (c < 0x80) {
            into[at] = (byte) c;
            return at + 1;
        }
        if (c < 0x800) {
            into[at] = (byte) (0xc0 | c >> 6);
            into[at + 1] = (byte) (0x80 | c & 0x3f);
            return at + 2;
        }
        if (c < 0x10000) {
            into[at] = (byte) (0xe0 | c >> 12);
            into[at + 1] = (byte) (0x80 | c >> 6 & 0x3f);
            into[at + 2] = (byte) (0x80 | c & 0x3f);
            return at + 3;
        }
        into[at] = (byte) (0xf0 | c >> 18);
        into[at + 1] = (byte) (0x80 | c >> 12 & 0x3f);
        into[at + 2] = (byte) (0x80 | c >> 6 & 0x3f);
        into[at + 3] = (byte) (0x80 | c & 0x3f);
        return at + 4;
    }
}
