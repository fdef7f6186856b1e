/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.bulk;

import java.io.IOException;
import java.time.ZoneOffset;
import org.watchpost.demo.mail.Filler;
import org.watchpost.demo.output.FileSink;
import org.watchpost.demo.text.LogTime;
import org.watchpost.demo.text.RandomStream;

/** Lines under construction: ASCII bytes, and formats of numbers and times that make no strings. */
final class LineBuffer {

    private static final int SIZE = 1 << 20;
    /** More than the lines of any record need. */
    private static final int RECORD = 8192;
    private static final byte[] HEX = Filler.ascii("0123456789abcdef");
    private static final byte[] BASE62 = Filler.ascii(RandomStream.BASE62);
    private static final int DIGITS_OF_A_LONG = 9;

    private final byte[] bytes = new byte[SIZE];
    private int used;
    private long lines;
    /** The day whose texts are kept, since midnight of the epoch. */
    private long day = Long.MIN_VALUE;
    private byte[] isoDay = {};
    private byte[] syslogDay = {};

    /** How many bytes are in it. */
    int length() {
        return used;
    }

    /** Whether another record might not fit. */
    boolean isFull() {
        return used > SIZE - RECORD;
    }

    /** Counts lines that were completed. */
    void complete(int count) {
        lines += count;
    }

    /** Writes all lines and begins anew. */
    void drainTo(FileSink sink) throws IOException {
        sink.events(bytes, used, lines);
        used = 0;
        lines = 0;
    }

    LineBuffer put(byte[] ascii) {
        System.arraycopy(ascii, 0, bytes, used, ascii.length);
        used += ascii.length;
        return this;
    }

    /** ASCII only. */
    LineBuffer put(String ascii) {
        int length = ascii.length();
        for (int i = 0; i < length; i++) {
            bytes[used + i] = (byte) ascii.charAt(i);
        }
        used += length;
        return this;
    }

    private void put(char ascii) {
        bytes[used++] = (byte) ascii;
    }

    /** A number that is not negative. */
    LineBuffer number(long value) {
        return padded(value, digits(value));
    }

    /** The last digits of a number, with leading zeros. */
    LineBuffer padded(long value, int width) {
        long left = value;
        for (int i = used + width - 1; i >= used; i--) {
            bytes[i] = (byte) ('0' + left % 10);
            left /= 10;
        }
        used += width;
        return this;
    }

    /** A number with leading blanks. */
    LineBuffer blankPadded(long value, int width) {
        for (int i = digits(value); i < width; i++) {
            put(' ');
        }
        return number(value);
    }

    private static int digits(long value) {
        int digits = 1;
        for (long left = value; left >= 10; left /= 10) {
            digits++;
        }
        return digits;
    }

    /** Hexadecimal digits by chance. */
    LineBuffer hex(RandomStream random, int width) {
        long drawn = 0;
        for (int i = 0; i < width; i++) {
            drawn = i % 16 == 0 ? random.next() : drawn >>> 4;
            bytes[used++] = HEX[(int) (drawn & 15)];
        }
        return this;
    }

    /** Digits of base 62 by chance. */
    LineBuffer base62(RandomStream random, int width) {
        long drawn = 0;
        for (int i = 0; i < width; i++) {
            drawn = i % DIGITS_OF_A_LONG == 0 ? random.next() >>> 4 : drawn / 62;
            bytes[used++] = BASE62[(int) (drawn % 62)];
        }
        return this;
    }

    /** {@code 2024-03-01} and {@code 08:33:30} with a character between them. */
    LineBuffer iso(long time, char between) {
        keepDay(time);
        put(isoDay).put(between);
        return clock(time);
    }

    /** {@code 2024-03-01T08:33:30.123456+0000} */
    LineBuffer eve(long time) {
        return iso(time, 'T').put(".").padded(time % LogTime.SECOND, 6).put("+0000");
    }

    /** {@code Mar  1 08:33:30} */
    LineBuffer syslog(long time) {
        keepDay(time);
        return put(syslogDay).clock(time);
    }

    /** Seconds since the epoch with three or six more digits. */
    LineBuffer epoch(long time, int digits) {
        return number(time / LogTime.SECOND).put(".").padded(digits == 3 ? time % LogTime.SECOND / 1000 : time % LogTime.SECOND, digits);
    }

    private void keepDay(long time) {
        if (time / LogTime.DAY != day) {
            day = time / LogTime.DAY;
            isoDay = Filler.ascii(LogTime.plain(time, ZoneOffset.UTC).substring(0, 10));
            syslogDay = Filler.ascii(LogTime.syslog(time, ZoneOffset.UTC).substring(0, 7));
        }
    }

    private LineBuffer clock(long time) {
        int seconds = (int) (time % LogTime.DAY / LogTime.SECOND);
        padded(seconds / 3600, 2).put(':');
        padded(seconds / 60 % 60, 2).put(':');
        return padded(seconds % 60, 2);
    }
}
