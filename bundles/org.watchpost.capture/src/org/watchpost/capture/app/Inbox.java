/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture.app;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.watchpost.core.text.Bytes;

/** Bytes of one side that have not been understood yet. Looking for a line's end is linear however the bytes arrive. */
final class Inbox {

    private byte[] b = new byte[256];
    private int from;
    private int to;
    private int searched;

    void add(byte[] bytes, int start, int end) {
        int length = end - start;
        if (to + length > b.length) {
            int size = to - from;
            byte[] room = size + length > b.length ? new byte[Math.max(size + length, b.length * 2)] : b;
            System.arraycopy(b, from, room, 0, size);
            b = room;
            searched -= from;
            from = 0;
            to = size;
        }
        System.arraycopy(bytes, start, b, to, length);
        to += length;
    }

    int size() {
        return to - from;
    }

    byte[] bytes() {
        return b;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    void drop(int count) {
        from += count;
        if (from >= to) {
            from = 0;
            to = 0;
            searched = 0;
            if (b.length > 1 << 15) {
                b = new byte[256];
            }
        } else {
            searched = Math.max(searched, from);
        }
    }

    void clear() {
        drop(to - from);
    }

    /** Length of the first line, its end included; -1 if it isn't here as a whole. */
    int line() {
        for (int i = Math.max(searched, from); i < to; i++) {
            if (b[i] == '\n') {
                searched = i;
                return i + 1 - from;
            }
        }
        searched = to;
        return -1;
    }

    /** A line without its end. */
    String text(int length) {
        int end = from + length;
        while (end > from && (b[end - 1] == '\n' || b[end - 1] == '\r')) {
            end--;
        }
        return Bytes.decode(b, from, Math.min(end, from + 8192));
    }

    /** Whether it begins with these ASCII characters, letters in any case. */
    boolean begins(String word) {
        byte[] wanted = word.getBytes(StandardCharsets.US_ASCII);
        if (size() < wanted.length) {
            return false;
        }
        byte[] head = Arrays.copyOfRange(b, from, from + wanted.length);
        return new String(head, StandardCharsets.ISO_8859_1).equalsIgnoreCase(word);
    }
}
