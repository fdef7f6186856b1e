/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.windows;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Locale;
import org.watchpost.core.text.Bytes;

/**
 * Prints the typed values of binary XML as Windows does.
 *
 * @see <a href="https://github.com/libyal/libevtx/blob/main/documentation/Windows%20XML%20Event%20Log%20(EVTX).asciidoc">EVTX, value types</a>
 */
final class BinXmlValue {

    static final int NULL = 0x00;
    static final int STRING = 0x01;
    static final int ANSI = 0x02;
    static final int BINARY_XML = 0x21;
    private static final int ARRAY = 0x80;
    private static final long FILETIME_1970 = 116_444_736_000_000_000L;
    /** Most elements of an array that are printed. */
    private static final int MOST = 4096;

    private BinXmlValue() {
    }

    /**
     * Prints a value, not escaped; the elements of an array are divided by line feeds.
     *
     * @throws Damage if the bytes are too few for the type
     */
    static void print(int type, byte[] b, int from, int to, StringBuilder out) throws Damage {
        if ((type & ARRAY) == 0) {
            one(type, b, from, to, out);
            return;
        }
        int element = type & ~ARRAY;
        if (element == STRING || element == ANSI) {
            strings(element, b, from, to, out);
            return;
        }
        int size = size(element);
        if (size <= 0) {
            hex(b, from, to, out);
            return;
        }
        int count = 0;
        for (int at = from; at + size <= to && count < MOST; at += size) {
            if (count++ > 0) {
                out.append('\n');
            }
            one(element, b, at, at + size, out);
        }
    }

    /** Strings that end with a NUL each. */
    private static void strings(int type, byte[] b, int from, int to, StringBuilder out) throws Damage {
        int step = type == STRING ? 2 : 1;
        int start = from;
        int count = 0;
        for (int at = from; at + step <= to && count < MOST; at += step) {
            boolean end = b[at] == 0 && (step == 1 || b[at + 1] == 0);
            if (end || at + 2 * step > to) {
                if (count++ > 0) {
                    out.append('\n');
                }
                one(type, b, start, end ? at : at + step, out);
                start = at + step;
            }
        }
    }

    private static int size(int type) {
        return switch (type) {
            case 0x03, 0x04 -> 1;
            case 0x05, 0x06 -> 2;
            case 0x07, 0x08, 0x0b, 0x0d, 0x14 -> 4;
            case 0x09, 0x0a, 0x0c, 0x11, 0x15, 0x10 -> 8;
            case 0x0f, 0x12 -> 16;
            default -> -1;
        };
    }

    private static void one(int type, byte[] b, int from, int to, StringBuilder out) throws Damage {
        int size = size(type);
        if (size > 0 && to - from < size && !(type == 0x10 && to - from == 4)) {
            throw new Damage("a value of " + (to - from) + " bytes for type " + type);
        }
        switch (type) {
            case NULL -> {
                // Nothing to print.
            }
            case STRING -> utf16(b, from, to, out);
            case ANSI -> out.append(Bytes.decode(b, from, trimmed(b, from, to)));
            case 0x03 -> out.append(b[from]);
            case 0x04 -> out.append(b[from] & 0xff);
            case 0x05 -> out.append((short) Little.u16(b, from));
            case 0x06 -> out.append(Little.u16(b, from));
            case 0x07 -> out.append(Little.i32(b, from));
            case 0x08 -> out.append(Little.i32(b, from) & 0xffff_ffffL);
            case 0x09 -> out.append(Little.i64(b, from));
            case 0x0a -> out.append(Long.toUnsignedString(Little.i64(b, from)));
            case 0x0b -> out.append(Float.intBitsToFloat(Little.i32(b, from)));
            case 0x0c -> out.append(Double.longBitsToDouble(Little.i64(b, from)));
            case 0x0d -> out.append(Little.i32(b, from) != 0);
            case 0x0f -> guid(b, from, out);
            case 0x10 -> out.append("0x").append(to - from == 4 ? Integer.toHexString(Little.i32(b, from)) : Long.toHexString(
                    Little.i64(b, from)));
            case 0x11 -> out.append(fileTime(Little.i64(b, from)));
            case 0x12 -> systemTime(b, from, out);
            case 0x13 -> sid(b, from, to, out);
            case 0x14 -> out.append("0x").append(Integer.toHexString(Little.i32(b, from)));
            case 0x15 -> out.append("0x").append(Long.toHexString(Little.i64(b, from)));
            default -> hex(b, from, to, out);
        }
    }

    /** Text in UTF-16 without the NULs behind it. */
    static void utf16(byte[] b, int from, int to, StringBuilder out) {
        int end = from + (to - from & ~1);
        while (end > from && b[end - 1] == 0 && b[end - 2] == 0) {
            end -= 2;
        }
        out.append(new String(b, from, end - from, StandardCharsets.UTF_16LE));
    }

    private static int trimmed(byte[] b, int from, int to) {
        int end = to;
        while (end > from && b[end - 1] == 0) {
            end--;
        }
        return end;
    }

    private static void hex(byte[] b, int from, int to, StringBuilder out) {
        for (int i = from; i < to; i++) {
            out.append(Character.toUpperCase(Character.forDigit(b[i] >> 4 & 15, 16)))
                    .append(Character.toUpperCase(Character.forDigit(b[i] & 15, 16)));
        }
    }

    static void guid(byte[] b, int from, StringBuilder out) {
        out.append(String.format(Locale.ROOT, "{%08x-%04x-%04x-%02x%02x-%02x%02x%02x%02x%02x%02x}", Little.i32(b, from), Little.u16(b,
                from + 4),
                Little.u16(b, from + 6), b[from + 8], b[from + 9], b[from + 10], b[from + 11], b[from + 12], b[from + 13], b[from + 14],
                b[from + 15]));
    }

    /** 100-nanosecond units since 1601 as ISO 8601 with seven digits, in UTC. */
    static String fileTime(long ticks) {
        long since = ticks - FILETIME_1970;
        long second = Math.floorDiv(since, 10_000_000L);
        long fraction = Math.floorMod(since, 10_000_000L);
        try {
            LocalDateTime time = LocalDateTime.ofEpochSecond(second, 0, java.time.ZoneOffset.UTC);
            if (time.getYear() > 9999) {
                return Long.toString(ticks);
            }
            return String.format(Locale.ROOT, "%04d-%02d-%02dT%02d:%02d:%02d.%07dZ", time.getYear(), time.getMonthValue(),
                    time.getDayOfMonth(),
                    time.getHour(), time.getMinute(), time.getSecond(), fraction);
        } catch (DateTimeException e) {
            return Long.toString(ticks);
        }
    }

    private static void systemTime(byte[] b, int from, StringBuilder out) {
        out.append(String.format(Locale.ROOT, "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", Little.u16(b, from), Little.u16(b, from + 2),
                Little.u16(b, from + 6), Little.u16(b, from + 8), Little.u16(b, from + 10), Little.u16(b, from + 12),
                Little.u16(b, from + 14)));
    }

    private static void sid(byte[] b, int from, int to, StringBuilder out) throws Damage {
        int parts = to - from < 8 ? -1 : b[from + 1] & 0xff;
        if (parts < 0 || to - from < 8 + 4 * parts) {
            throw new Damage("a security id of " + (to - from) + " bytes");
        }
        long authority = 0;
        for (int i = 2; i < 8; i++) {
            authority = authority << 8 | b[from + i] & 0xff;
        }
        out.append("S-").append(b[from] & 0xff).append('-').append(authority);
        for (int i = 0; i < parts; i++) {
            out.append('-').append(Little.i32(b, from + 8 + 4 * i) & 0xffff_ffffL);
        }
    }
}
