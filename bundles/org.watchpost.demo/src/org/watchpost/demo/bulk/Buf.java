/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.bulk;

import java.time.ZoneOffset;
import org.watchpost.demo.basics.Rng;
import org.watchpost.demo.basics.Ts;
import org.watchpost.demo.mail.Payload;

/** The line under construction: ASCII bytes and fast number formats. */
final class Buf {
    private static final byte[] HEX = Payload.ascii("0123456789abcdef");
    private static final byte[] BASE62 = Payload.ascii("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    byte[] b = new byte[1 << 20];
    int n;
    private long day = Long.MIN_VALUE;
    private byte[] iso = {};
    private byte[] syslog = {};

    Buf put(byte[] s) {
        System.arraycopy(s, 0, b, n, s.length);
        n += s.length;
        return this;
    }

    /** ASCII only; the low byte of each character is copied. */
    @SuppressWarnings("deprecation")
    Buf put(String s) {
        int len = s.length();
        s.getBytes(0, len, b, n);
        n += len;
        return this;
    }

    Buf num(long v) {
        if (v < 10) {
            b[n++] = (byte) ('0' + v);
            return this;
        }
        int width = 1;
        for (long x = v; x >= 10; x /= 10) {
            width++;
        }
        return pad(v, width);
    }

    Buf pad(long v, int width) {
        for (int i = n + width - 1; i >= n; i--) {
            b[i] = (byte) ('0' + v % 10);
            v /= 10;
        }
        n += width;
        return this;
    }

    Buf blankPad(long v, int width) {
        int start = n;
        for (long x = Math.max(v, 1); x > 0; x /= 10) {
            width--;
        }
        while (width-- > 0) {
            b[n++] = ' ';
        }
        return start > n ? this : num(v);
    }

    Buf hex(Rng r, int width) {
        long v = 0;
        for (int i = 0; i < width; i++) {
            v = i % 16 == 0 ? r.next() : v >>> 4;
            b[n++] = HEX[(int) (v & 15)];
        }
        return this;
    }

    Buf base62(Rng r, int width) {
        long v = 0;
        for (int i = 0; i < width; i++) {
            v = i % 9 == 0 ? r.next() >>> 4 : v / 62;
            b[n++] = BASE62[(int) (v % 62)];
        }
        return this;
    }

    private void day(long t) {
        long d = t / (24 * Ts.HOUR);
        if (d != day) {
            day = d;
            iso = Payload.ascii(Ts.plain(t, ZoneOffset.UTC).substring(0, 10));
            syslog = Payload.ascii(Ts.syslog(t, ZoneOffset.UTC).substring(0, 7));
        }
    }

    private Buf clock(long t) {
        int s = (int) (t % (24 * Ts.HOUR) / Ts.SECOND);
        pad(s / 3600, 2).b[n++] = ':';
        pad(s / 60 % 60, 2).b[n++] = ':';
        return pad(s % 60, 2);
    }

    Buf iso(long t, char between) {
        day(t);
        put(iso).b[n++] = (byte) between;
        return clock(t);
    }

    Buf eve(long t) {
        return iso(t, 'T').put(".").pad(t % Ts.SECOND, 6).put("+0000");
    }

    Buf syslog(long t) {
        day(t);
        return put(syslog).clock(t);
    }

    Buf epoch(long t, int digits) {
        return num(t / Ts.SECOND).put(".").pad(digits == 3 ? t % Ts.SECOND / 1000 : t % Ts.SECOND, digits);
    }
}
