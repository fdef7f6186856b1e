/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.index;

/**
 * Cuts records into the words they are found by: runs of letters and digits, folded; an ideograph alone; an IPv4 address as
 * a whole. Reads bytes, makes no strings, takes time linear in their number.
 */
final class Words {

    /** Longest word in folded UTF-8 bytes; longer ones are indexed by their beginning. */
    static final int MAX = 64;
    /** First byte of the term for a word longer than {@link #MAX}; its first {@link #CUT_LENGTH} bytes follow. */
    static final byte CUT = 4;
    static final int CUT_LENGTH = 60;
    /** First byte of the term for a word of a value that is not a word of the record, because the value ends amid one. */
    static final byte VALUE = 6;
    /** Words begin with this byte or a greater one. */
    static final byte FIRST = ' ';
    private static final int ROOM = 2 * MAX;

    private Words() {
    }

    /** Appends the words of {@code [from, to)}, each as its length in one byte and its bytes. */
    static void append(byte[] buffer, int from, int to, ByteArena into) {
        byte[] word = Fold.WORD;
        byte[] out = into.reserve(ROOM);
        int n = into.size;
        int i = from;
        while (i < to) {
            int c = word[buffer[i] & 0xff];
            if (c == 0) {
                i++;
                continue;
            }
            if (out.length - n < ROOM) {
                into.size = n;
                out = into.reserve(ROOM);
            }
            int start = n + 1;
            int end = start;
            if (c <= '9' && c > 0) {
                int after = ipv4End(buffer, i, to);
                if (after > 0) {
                    int length = after - i;
                    System.arraycopy(buffer, i, out, start, length);
                    out[n] = (byte) length;
                    n = start + length;
                    i = after;
                    continue;
                }
            }
            int limit = start + MAX;
            while (c > 0 && end < limit) {
                out[end++] = (byte) c;
                if (++i == to) {
                    break;
                }
                c = word[buffer[i] & 0xff];
            }
            boolean cut = false;
            while (i < to && word[buffer[i] & 0xff] != 0) {
                // Beyond ASCII, or too long.
                long decoded = Fold.decode(buffer, i, to);
                int codePoint = (int) decoded;
                int length = (int) (decoded >>> 32);
                if (!Fold.isWord(codePoint)) {
                    if (end == start && !cut) {
                        i += length;
                    }
                    break;
                }
                boolean alone = Fold.isWordAlone(codePoint);
                if (alone && end > start) {
                    break;
                }
                int folded = Fold.fold(codePoint);
                if (end + utf8Length(folded) <= limit && !cut) {
                    end = Fold.encode(folded, out, end);
                } else {
                    cut = true;
                }
                i += length;
                if (alone) {
                    break;
                }
            }
            if (cut) {
                System.arraycopy(out, start, out, start + 1, CUT_LENGTH);
                out[start] = CUT;
                end = start + 1 + CUT_LENGTH;
            }
            if (end > start) {
                out[n] = (byte) (end - start);
                n = end;
            }
        }
        into.size = n;
    }

    /** Appends the words of a value as {@link #VALUE} terms. */
    static void appendOfValue(byte[] buffer, int from, int to, ByteArena scratch, ByteArena into) {
        scratch.size = 0;
        append(buffer, from, to, scratch);
        for (int i = 0; i < scratch.size;) {
            int length = scratch.bytes[i++];
            into.append(length + 1);
            into.append(VALUE);
            into.append(scratch.bytes, i, i + length);
            i += length;
        }
    }

    private static int utf8Length(int codePoint) {
        return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }

    /**
     * The end of the IPv4 address that begins at a digit which begins a word.
     *
     * @return -1 if there is none
     */
    static int ipv4End(byte[] buffer, int from, int to) {
        int i = from;
        for (int part = 0;; part++) {
            int value = 0;
            int start = i;
            while (i < to && i - start < 3 && buffer[i] >= '0' && buffer[i] <= '9') {
                value = value * 10 + buffer[i++] - '0';
            }
            if (i == start || value > 255) {
                return -1;
            }
            if (part == 3) {
                break;
            }
            if (i >= to || buffer[i] != '.') {
                return -1;
            }
            i++;
        }
        if (i < to) {
            int next = Fold.WORD[buffer[i] & 0xff];
            if (next > 0) {
                return -1;
            }
            if (next < 0) {
                int codePoint = (int) Fold.decode(buffer, i, to);
                if (Fold.isWord(codePoint) && !Fold.isWordAlone(codePoint)) {
                    return -1;
                }
            }
        }
        return i;
    }
}
