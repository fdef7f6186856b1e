/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.index;

import java.util.Arrays;

/** A growing stretch of bytes that is filled and then used again. */
final class ByteArena {

    byte[] bytes = new byte[1 << 12];
    int size;

    /** Makes room for more bytes after {@link #size}. */
    byte[] reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length + (bytes.length >> 1)));
        }
        return bytes;
    }

    void append(byte[] from, int start, int end) {
        reserve(end - start);
        System.arraycopy(from, start, bytes, size, end - start);
        size += end - start;
    }

    void append(int b) {
        reserve(1);
        bytes[size++] = (byte) b;
    }

    /** A whole number, seven bits a byte, least significant first. */
    void appendVarLong(long value) {
        reserve(10);
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            bytes[size++] = (byte) (rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** A number in decimal. */
    void appendDecimal(long value) {
        reserve(20);
        if (value == Long.MIN_VALUE) {
            byte[] digits = Long.toString(value).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            append(digits, 0, digits.length);
            return;
        }
        long rest = Math.abs(value);
        if (value < 0) {
            bytes[size++] = '-';
        }
        int length = 1;
        for (long power = 10; length < 19 && rest >= power; power *= 10) {
            length++;
        }
        for (int i = size + length - 1; i >= size; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += length;
    }
}
