/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.live;

import java.util.Arrays;

/**
 * Splits the bytes of one connection into messages, each made a line. Octet counting (RFC 6587, 3.4.1) if the first byte is a
 * digit from 1 to 9, else a line a message, ended by LF or NUL (3.4.2). A line feed within a counted message becomes {@code #012},
 * as other collectors write it. Memory is bounded: what is longer than {@link #MOST} is cut into several lines.
 */
final class SyslogSplitter {

    /** Longest message, in bytes. */
    static final int MOST = 1 << 20;
    private static final int MOST_DIGITS = 7;
    private static final byte[] ESCAPED = { '#', '0', '1', '2' };

    private enum Mode {
        UNKNOWN, COUNT, BODY, LINES
    }

    private Mode mode = Mode.UNKNOWN;
    private final boolean counted;
    private byte[] out = new byte[1 << 16];
    private int size;
    private int complete;
    private long records;
    private int count;
    private int digits;
    private int left;
    private boolean broken;

    /** @param mayBeCounted whether octet counting is recognised */
    SyslogSplitter(boolean mayBeCounted) {
        this.counted = mayBeCounted;
    }

    /** Takes the next bytes. */
    void take(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            byte b = bytes[at];
            switch (mode) {
                case UNKNOWN -> mode = counted && b >= '1' && b <= '9' ? Mode.COUNT : Mode.LINES;
                case COUNT -> {
                    count(b);
                    at++;
                }
                case BODY -> at = body(bytes, at, to);
                case LINES -> at = lines(bytes, at, to);
            }
        }
    }

    private void count(byte b) {
        if (b >= '0' && b <= '9' && digits < MOST_DIGITS) {
            count = count * 10 + b - '0';
            digits++;
        } else if (b == ' ' && digits > 0 && count > 0) {
            left = count;
            count = 0;
            digits = 0;
            mode = Mode.BODY;
        } else if (digits == 0 && (b == '\n' || b == '\r')) {
            // Some senders end counted messages with a line feed that is not counted.
            digits = 0;
        } else {
            // Not what it promised: nothing is thrown away, the rest is taken line by line.
            broken = true;
            if (digits > 0) {
                byte[] text = Integer.toString(count).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
                add(text, 0, text.length);
            }
            count = 0;
            digits = 0;
            mode = Mode.LINES;
            lines(new byte[] { b }, 0, 1);
        }
    }

    private int body(byte[] bytes, int from, int to) {
        int end = Math.min(to, from + left);
        left -= end - from;
        int at = from;
        while (at < end) {
            int feed = at;
            while (feed < end && bytes[feed] != '\n') {
                feed++;
            }
            add(bytes, at, feed);
            // One at the very end is an end, not a part.
            if (feed < end && !(left == 0 && feed == end - 1)) {
                add(ESCAPED, 0, ESCAPED.length);
            }
            at = feed + 1;
        }
        if (left == 0) {
            end();
            mode = Mode.COUNT;
        }
        return end;
    }

    private int lines(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != '\n' && bytes[at] != 0) {
            at++;
        }
        add(bytes, from, at);
        if (at < to) {
            end();
            return at + 1;
        }
        return at;
    }

    private void add(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            int n = Math.min(to - at, MOST - (size - complete));
            room(n);
            System.arraycopy(bytes, at, out, size, n);
            size += n;
            at += n;
            if (size - complete == MOST) {
                end();
            }
        }
    }

    private void room(int more) {
        if (size + more + 1 > out.length) {
            out = Arrays.copyOf(out, Math.max(out.length * 2, size + more + 1));
        }
    }

    /** Ends a message; an empty one is none. */
    private void end() {
        if (size > complete && out[size - 1] == '\r') {
            size--;
        }
        if (size > complete) {
            room(1);
            out[size++] = '\n';
            complete = size;
            records++;
        }
    }

    /** Nothing will follow: what is there is a message. */
    void finish() {
        end();
    }

    /** The bytes of complete messages are at the beginning of this. */
    byte[] buffer() {
        return out;
    }

    /** Bytes of complete messages. */
    int complete() {
        return complete;
    }

    /** Number of complete messages. */
    long records() {
        return records;
    }

    /** Whether the sender began to count octets but did not go on so. */
    boolean broken() {
        return broken;
    }

    /** Forgets the complete messages, which have been delivered. */
    void delivered() {
        System.arraycopy(out, complete, out, 0, size - complete);
        size -= complete;
        complete = 0;
        records = 0;
        if (out.length > 4 * MOST && size < MOST) {
            out = Arrays.copyOf(out, MOST);
        }
    }
}
