/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.tree;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.watchpost.core.text.Bytes;

/**
 * The headers of a zip file in memory, both the directory at its end and those before the members, so that they can be compared.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE.TXT</a>
 */
final class Zip {

    private static final byte[] LOCAL = { 'P', 'K', 3, 4 };
    private static final byte[] CENTRAL = { 'P', 'K', 1, 2 };
    private static final byte[] END = { 'P', 'K', 5, 6 };
    private static final byte[] END64_LOCATOR = { 'P', 'K', 6, 7 };
    private static final int MOST = 10_000;
    private static final Charset CP437 = Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

    /**
     * One header of a member.
     *
     * @param at       position of the local header, -1 if the directory points nowhere
     * @param data     position of its bytes, -1 if unknown
     * @param unixMode upper half of the external attributes, 0 if there are none
     */
    record Entry(String name, int flags, int method, long crc, long packed, long size, int at, int data, int unixMode) {

        boolean encrypted() {
            return (flags & 1) != 0;
        }

        boolean descriptor() {
            return (flags & 8) != 0;
        }

        boolean directory() {
            return name.endsWith("/") && size == 0;
        }

        boolean link() {
            return (unixMode & 0xf000) == 0xa000;
        }
    }

    private final byte[] b;
    private final int from;
    private final int to;
    final List<Entry> directory = new ArrayList<>();
    final List<Entry> locals = new ArrayList<>();
    final List<String> problems = new ArrayList<>();
    boolean hasEnd;
    boolean zip64;
    boolean split;
    int prefix;
    int trailer;
    String comment = "";

    Zip(byte[] b, int from, int to) {
        this.b = b;
        this.from = from;
        this.to = to;
        int end = findEnd();
        if (end >= 0) {
            hasEnd = true;
            readDirectory(end);
        }
        readLocals();
    }

    private int u16(int at) {
        return at < from || at + 2 > to ? 0 : b[at] & 0xff | (b[at + 1] & 0xff) << 8;
    }

    private long u32(int at) {
        return at < from || at + 4 > to ? 0
                : b[at] & 0xffL | (b[at + 1] & 0xffL) << 8 | (b[at + 2] & 0xffL) << 16 | (b[at + 3] & 0xffL) << 24;
    }

    private long u64(int at) {
        return u32(at) | u32(at + 4) << 32;
    }

    private int findEnd() {
        for (int i = to - 22; i >= Math.max(from, to - 22 - 65_535 - 1024); i--) {
            if (b[i] == 'P' && Bytes.startsWith(b, i, to, END)) {
                return i;
            }
        }
        return -1;
    }

    private void readDirectory(int end) {
        long count = u16(end + 10);
        long size = u32(end + 12);
        long offset = u32(end + 16);
        int commentLength = u16(end + 20);
        comment = Bytes.decode(b, end + 22, Math.min(to, end + 22 + commentLength));
        trailer = Math.max(0, to - (end + 22 + commentLength));
        split = u16(end + 4) != 0 && u16(end + 4) != 0xffff;
        int directoryEnd = end;
        if (end - 20 >= from && Bytes.startsWith(b, end - 20, to, END64_LOCATOR)) {
            zip64 = true;
            long at = from + u64(end - 20 + 8);
            if (at >= from && at + 56 <= to && u32((int) at) == 0x06064b50L) {
                count = u64((int) at + 32);
                size = u64((int) at + 40);
                offset = u64((int) at + 48);
                directoryEnd = (int) at;
            }
        }
        long start = directoryEnd - size;
        if (size < 0 || start < from || start > to || !Bytes.startsWith(b, (int) start, to, CENTRAL) && count > 0) {
            long stated = from + offset;
            if (stated >= from && stated < to && Bytes.startsWith(b, (int) stated, to, CENTRAL)) {
                start = stated;
                problems.add("the directory is not where its size says");
            } else if (count > 0) {
                problems.add("the directory is not where the end record says");
                int found = Bytes.indexOf(b, from, to, CENTRAL);
                if (found < 0) {
                    return;
                }
                start = found;
            }
        }
        prefix = Math.clamp(start - from - offset, 0, to - from);
        int at = (int) start;
        while (at + 46 <= to && directory.size() < MOST && Bytes.startsWith(b, at, to, CENTRAL)) {
            at = centralEntry(at);
        }
        if (directory.size() != count && directory.size() < MOST && count <= 0xffff) {
            problems.add("the end record counts " + count + " members, the directory has " + directory.size());
        }
    }

    private int centralEntry(int at) {
        int flags = u16(at + 8);
        int nameLength = u16(at + 28);
        int extraLength = u16(at + 30);
        long packed = u32(at + 20);
        long size = u32(at + 24);
        long local = u32(at + 42);
        int extra = at + 46 + nameLength;
        for (int i = extra; i + 4 <= Math.min(to, extra + extraLength);) {
            int id = u16(i);
            int length = u16(i + 2);
            if (id == 1) {
                int value = i + 4;
                if (size == 0xffffffffL) {
                    size = u64(value);
                    value += 8;
                }
                if (packed == 0xffffffffL) {
                    packed = u64(value);
                    value += 8;
                }
                if (local == 0xffffffffL) {
                    local = u64(value);
                }
            }
            i += 4 + length;
        }
        long position = from + prefix + local;
        if (position < from || position + 30 > to || !Bytes.startsWith(b, (int) position, to, LOCAL)) {
            position = from + local;
        }
        boolean there = position >= from && position + 30 <= to && Bytes.startsWith(b, (int) position, to, LOCAL);
        int data = there ? (int) position + 30 + u16((int) position + 26) + u16((int) position + 28) : -1;
        int host = u16(at + 4) >> 8;
        directory.add(
                new Entry(name(at + 46, nameLength, flags), flags, u16(at + 10), u32(at + 16), packed, size, there ? (int) position : -1,
                        data <= to ? data : -1, host == 3 || host == 19 ? u16(at + 40) : 0));
        return extra + extraLength + u16(at + 32);
    }

    private String name(int at, int length, int flags) {
        int end = Math.min(to, at + length);
        if (at >= end) {
            return "";
        }
        boolean plain = true;
        for (int i = at; i < end && plain; i++) {
            plain = b[i] >= 0;
        }
        return plain || (flags & 0x800) != 0 ? Bytes.decode(b, at, end) : new String(b, at, end - at, CP437);
    }

    /** The headers before the members, one after the other as far as the sizes in them lead; where they don't, by search. */
    private void readLocals() {
        int at = Bytes.indexOf(b, from, to, LOCAL);
        while (at >= 0 && at + 30 <= to && locals.size() < MOST) {
            int flags = u16(at + 6);
            int nameLength = u16(at + 26);
            int extraLength = u16(at + 28);
            long packed = u32(at + 18);
            long size = u32(at + 22);
            int data = at + 30 + nameLength + extraLength;
            for (int i = at + 30 + nameLength; i + 4 <= Math.min(to, data);) {
                if (u16(i) == 1 && size == 0xffffffffL) {
                    size = u64(i + 4);
                    packed = u64(i + 12);
                }
                i += 4 + u16(i + 2);
            }
            String name = name(at + 30, nameLength, flags);
            locals.add(new Entry(name, flags, u16(at + 8), u32(at + 14), packed, size, at, data <= to ? data : -1, 0));
            long next = data + packed;
            boolean known = (flags & 8) == 0 && packed >= 0 && next <= to;
            at = Bytes.indexOf(b, known && next > at ? (int) next : Math.min(to, data), to, LOCAL);
        }
    }
}
