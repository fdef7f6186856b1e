/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes of log records: searching, comparing and decoding without making strings where none are needed. */
public final class Bytes {

    /** What windows-1252 makes of 0x80 to 0x9F; undefined bytes keep their value as C1 controls. */
    private static final char[] WINDOWS_1252 = ("\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f"
            + "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178").toCharArray();

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;

    private Bytes() {
    }

    /** Position of a byte in {@code [from, to)}, or -1. */
    public static int indexOf(byte[] buffer, int from, int to, byte wanted) {
        int i = from;
        // Eight bytes at a time: a byte of the difference is zero where the wanted one stands (Hacker's Delight, 6-1).
        long pattern = (wanted & 0xffL) * ONES;
        for (int stop = to - 8; i <= stop; i += 8) {
            long difference = (long) LONGS.get(buffer, i) ^ pattern;
            long zeros = difference - ONES & ~difference & HIGHS;
            if (zeros != 0) {
                return i + (Long.numberOfTrailingZeros(zeros) >>> 3);
            }
        }
        for (; i < to; i++) {
            if (buffer[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Position of the first of two bytes in {@code [from, to)}, or -1. One pass over the bytes. */
    public static int indexOf(byte[] buffer, int from, int to, byte one, byte other) {
        int i = from;
        long first = (one & 0xffL) * ONES;
        long second = (other & 0xffL) * ONES;
        for (int stop = to - 8; i <= stop; i += 8) {
            long eight = (long) LONGS.get(buffer, i);
            long a = eight ^ first;
            long b = eight ^ second;
            // What a borrow marks by mistake stands above a true mark: the lowest one is always right.
            long zeros = (a - ONES & ~a | b - ONES & ~b) & HIGHS;
            if (zeros != 0) {
                return i + (Long.numberOfTrailingZeros(zeros) >>> 3);
            }
        }
        for (; i < to; i++) {
            if (buffer[i] == one || buffer[i] == other) {
                return i;
            }
        }
        return -1;
    }

    /** Position of a sequence in {@code [from, to)}, or -1; an empty sequence is found at {@code from}. */
    public static int indexOf(byte[] buffer, int from, int to, byte[] wanted) {
        int last = to - wanted.length;
        if (wanted.length == 0) {
            return from <= last ? from : -1;
        }
        int i = indexOf(buffer, from, last + 1, wanted[0]);
        outer : for (; i >= 0; i = indexOf(buffer, i + 1, last + 1, wanted[0])) {
            for (int k = 1; k < wanted.length; k++) {
                if (buffer[i + k] != wanted[k]) {
                    continue outer;
                }
            }
            return i;
        }
        return -1;
    }

    /** Whether the bytes from {@code from} on begin with a sequence. */
    public static boolean startsWith(byte[] buffer, int from, int to, byte[] prefix) {
        if (to - from < prefix.length) {
            return false;
        }
        for (int k = 0; k < prefix.length; k++) {
            if (buffer[from + k] != prefix[k]) {
                return false;
            }
        }
        return true;
    }

    /** The ASCII bytes of a constant. */
    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Decodes bytes of unknown origin so that nothing is lost to the eye: UTF-8 where it is valid, otherwise each byte as
     * windows-1252. Never fails.
     */
    public static String decode(byte[] buffer, int from, int to) {
        int i = from;
        while (i < to && buffer[i] >= 0) {
            i++;
        }
        if (i == to) {
            return new String(buffer, from, to - from, StandardCharsets.ISO_8859_1);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            CharBuffer chars = decoder.decode(ByteBuffer.wrap(buffer, from, to - from));
            return chars.toString();
        } catch (CharacterCodingException e) {
            // Not UTF-8 throughout: a log whose writers disagree about charsets is common, so go piece by piece.
            return decodePieces(buffer, from, to);
        }
    }

    private static String decodePieces(byte[] buffer, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        int i = from;
        while (i < to) {
            int length = utf8Length(buffer, i, to);
            if (length > 0) {
                text.append(new String(buffer, i, length, StandardCharsets.UTF_8));
                i += length;
            } else {
                text.append(windows1252(buffer[i++]));
            }
        }
        return text.toString();
    }

    /** The character windows-1252 has for a byte. */
    public static char windows1252(byte b) {
        int code = b & 0xff;
        return code >= 0x80 && code < 0xa0 ? WINDOWS_1252[code - 0x80] : (char) code;
    }

    /** Length of the valid UTF-8 sequence at {@code i}, 0 if there is none. */
    public static int utf8Length(byte[] buffer, int i, int to) {
        int b = buffer[i] & 0xff;
        if (b < 0x80) {
            return 1;
        }
        int more = b >= 0xc2 && b <= 0xdf ? 1 : b >= 0xe0 && b <= 0xef ? 2 : b >= 0xf0 && b <= 0xf4 ? 3 : 0;
        if (more == 0 || i + more + 1 > to) {
            return 0;
        }
        for (int k = 1; k <= more; k++) {
            if ((buffer[i + k] & 0xc0) != 0x80) {
                return 0;
            }
        }
        int second = buffer[i + 1] & 0xff;
        boolean wrong = b == 0xe0 && second < 0xa0 || b == 0xed && second > 0x9f || b == 0xf0 && second < 0x90
                || b == 0xf4 && second > 0x8f;
        return wrong ? 0 : more + 1;
    }
}
