/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.syslog;

import org.watchpost.core.text.Bytes;

/** Small tools for scanning text in bytes. All of them stay within {@code [from, to)} and take linear time. */
public final class Scan {

    private Scan() {
    }

    /** Whether the bytes are exactly a word. */
    public static boolean is(byte[] b, int from, int to, byte[] word) {
        return to - from == word.length && Bytes.startsWith(b, from, to, word);
    }

    /** Position of a byte, or {@code to}. */
    public static int to(byte[] b, int from, int to, char wanted) {
        int i = from;
        while (i < to && b[i] != wanted) {
            i++;
        }
        return i;
    }

    /** The first position that is not a blank, or {@code to}. */
    public static int skipBlanks(byte[] b, int from, int to) {
        int i = from;
        while (i < to && (b[i] == ' ' || b[i] == '\t')) {
            i++;
        }
        return i;
    }

    /** The end without trailing blanks. */
    public static int trim(byte[] b, int from, int to) {
        int i = to;
        while (i > from && (b[i - 1] == ' ' || b[i - 1] == '\t')) {
            i--;
        }
        return i;
    }

    /** Position of a sequence, or -1. */
    public static int find(byte[] b, int from, int to, byte[] wanted) {
        int last = to - wanted.length;
        byte first = wanted[0];
        for (int i = from; i <= last; i++) {
            if (b[i] == first && Bytes.startsWith(b, i, to, wanted)) {
                return i;
            }
        }
        return -1;
    }

    /** Position of the last occurrence of a sequence, or -1. */
    public static int findLast(byte[] b, int from, int to, byte[] wanted) {
        for (int i = to - wanted.length; i >= from; i--) {
            if (b[i] == wanted[0] && Bytes.startsWith(b, i, to, wanted)) {
                return i;
            }
        }
        return -1;
    }

    public static boolean digit(byte c) {
        return c >= '0' && c <= '9';
    }

    public static boolean letter(byte c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    public static boolean alphanumeric(byte c) {
        return digit(c) || letter(c);
    }

    /** Whether all bytes are digits and there is one. */
    public static boolean number(byte[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!digit(b[i])) {
                return false;
            }
        }
        return to > from;
    }
}
