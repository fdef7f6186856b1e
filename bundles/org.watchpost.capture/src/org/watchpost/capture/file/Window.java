/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream seen through a buffer in which a whole record stands at once. Belongs to one thread. */
final class Window {

    private final InputStream in;
    private byte[] buffer = new byte[1 << 18];
    private int from;
    private int to;
    private long position;

    Window(InputStream in) {
        this.in = in;
    }

    /** Makes the next bytes available; answers false if the stream ends before them. */
    boolean have(int bytes) throws IOException {
        if (to - from >= bytes) {
            return true;
        }
        if (from + bytes > buffer.length) {
            byte[] room = bytes > buffer.length ? new byte[Math.max(bytes, buffer.length * 2)] : buffer;
            System.arraycopy(buffer, from, room, 0, to - from);
            buffer = room;
            to -= from;
            from = 0;
        }
        while (to - from < bytes) {
            int read = in.read(buffer, to, buffer.length - to);
            if (read < 0) {
                return false;
            }
            to += read;
        }
        return true;
    }

    /** Bytes that stand in the buffer. */
    int available() {
        return to - from;
    }

    /** Position of the next byte in the buffer. */
    int at() {
        return from;
    }

    byte[] buffer() {
        return buffer;
    }

    /** Position of the next byte in the stream. */
    long position() {
        return position;
    }

    /** Goes on; answers false if the stream ends before. */
    boolean skip(long bytes) throws IOException {
        long left = bytes;
        while (left > 0) {
            if (to == from && !have(1)) {
                return false;
            }
            int step = (int) Math.min(left, to - from);
            from += step;
            position += step;
            left -= step;
        }
        return true;
    }

    int u8(int offset) {
        return buffer[from + offset] & 0xff;
    }

    int u16(int offset, boolean little) {
        int a = u8(offset);
        int b = u8(offset + 1);
        return little ? b << 8 | a : a << 8 | b;
    }

    long u32(int offset, boolean little) {
        long a = u16(offset, little);
        long b = u16(offset + 2, little);
        return little ? b << 16 | a : a << 16 | b;
    }

    byte[] copy(int offset, int length) {
        return Arrays.copyOfRange(buffer, from + offset, from + offset + length);
    }
}
