/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.tree;

import java.io.IOException;
import java.util.Arrays;
import org.watchpost.core.text.Bytes;

/**
 * The headers of RAR archives, versions 4 and 5, as UnRAR's technote describes them. Members are listed; the content of those
 * that are stored is read. Compressed ones are sealed: the compression may be read by UnRAR's code only.
 */
final class RarOpener implements Opener {

    private static final int MOST = 10_000;

    @Override
    public void open(Node node, byte[] b, int from, int to, Opening opening) throws IOException {
        node.archive = true;
        if (to - from > 8 && b[from + 6] == 1) {
            five(node, b, from + 8, to, opening);
        } else {
            four(node, b, from + 7, to, opening);
        }
    }

    private static void four(Node node, byte[] b, int start, int to, Opening opening) throws IOException {
        int at = start;
        for (int i = 0; i < MOST && at + 7 <= to; i++) {
            int type = b[at + 2] & 0xff;
            int flags = u16(b, at + 3, to);
            int size = u16(b, at + 5, to);
            if (size < 7) {
                node.fact("container.damaged", "a header of the RAR archive has no size");
                return;
            }
            long added = (flags & 0x8000) != 0 || type == 0x74 ? u32(b, at + 7, to) : 0;
            if (type == 0x73) {
                if ((flags & 0x80) != 0) {
                    node.fact("archive.encrypted", "its list of members too");
                    node.note("encrypted with its list of members");
                    return;
                }
                if ((flags & 1) != 0) {
                    node.note("one part of several");
                }
            } else if (type == 0x74) {
                member4(node, b, at, size, flags, added, to, opening);
            } else if (type == 0x7b) {
                return;
            }
            at = (int) Math.min(Integer.MAX_VALUE / 2, at + size + added);
        }
    }

    private static void member4(Node node, byte[] b, int at, int header, int flags, long packed, int to, Opening opening)
            throws IOException {
        long size = u32(b, at + 11, to);
        int method = at + 25 < to ? b[at + 25] & 0xff : 0;
        int nameLength = u16(b, at + 26, to);
        int nameAt = at + 32 + ((flags & 0x100) != 0 ? 8 : 0);
        if ((flags & 0x100) != 0) {
            size |= u32(b, at + 36, to) << 32;
        }
        int end = Math.min(Math.min(to, at + header), nameAt + nameLength);
        if (nameAt >= end) {
            node.fact("container.damaged", "a member of the RAR archive has no name");
            return;
        }
        int zero = Bytes.indexOf(b, nameAt, end, (byte) 0);
        String name = (flags & 0x200) != 0 && zero > 0 ? unicode(b, nameAt, zero, end) : Bytes.decode(b, nameAt, end);
        if ((flags & 0xe0) == 0xe0) {
            return;
        }
        add(node, name, size, (flags & 4) != 0, method == 0x30, b, at + header, packed, to, opening);
    }

    /** Names in RAR's own packing of UTF-16: high byte, then two flag bits for each char. */
    private static String unicode(byte[] b, int from, int zero, int to) {
        StringBuilder name = new StringBuilder();
        int e = zero + 1;
        if (e >= to) {
            return Bytes.decode(b, from, zero);
        }
        int high = b[e++] & 0xff;
        int flags = 0;
        int bits = 0;
        while (e < to && name.length() < 2048) {
            if (bits == 0) {
                flags = b[e++] & 0xff;
                bits = 8;
                if (e >= to) {
                    break;
                }
            }
            bits -= 2;
            switch (flags >> bits & 3) {
                case 0 -> name.append((char) (b[e++] & 0xff));
                case 1 -> name.append((char) (b[e++] & 0xff | high << 8));
                case 2 -> {
                    if (e + 1 >= to) {
                        return name.toString();
                    }
                    name.append((char) (b[e] & 0xff | (b[e + 1] & 0xff) << 8));
                    e += 2;
                }
                default -> {
                    int run = b[e++] & 0xff;
                    boolean corrected = (run & 0x80) != 0;
                    int correction = corrected && e < to ? b[e++] & 0xff : 0;
                    for (int k = (run & 0x7f) + 2; k > 0 && from + name.length() < zero; k--) {
                        int low = b[from + name.length()] & 0xff;
                        name.append((char) (corrected ? low + correction & 0xff | high << 8 : low));
                    }
                }
            }
        }
        return name.toString();
    }

    private static void five(Node node, byte[] b, int start, int to, Opening opening) throws IOException {
        int[] at = { start };
        for (int i = 0; i < MOST && at[0] + 7 <= to; i++) {
            at[0] += 4;
            long size = vint(b, at, to);
            int header = at[0];
            long type = vint(b, at, to);
            long flags = vint(b, at, to);
            long extra = (flags & 1) != 0 ? vint(b, at, to) : 0;
            long data = (flags & 2) != 0 ? vint(b, at, to) : 0;
            if (size <= 0 || size > to - header) {
                node.fact("container.damaged", "a header of the RAR archive is damaged");
                return;
            }
            int end = (int) (header + size);
            if (type == 4) {
                node.fact("archive.encrypted", "its list of members too");
                node.note("encrypted with its list of members");
                return;
            }
            if (type == 2) {
                member5(node, b, at, end, extra, data, to, opening);
            } else if (type == 5) {
                return;
            }
            if (data < 0 || end + data > to) {
                return;
            }
            at[0] = (int) (end + data);
        }
    }

    private static void member5(Node node, byte[] b, int[] at, int end, long extra, long data, int to, Opening opening) throws IOException {
        long flags = vint(b, at, to);
        long size = vint(b, at, to);
        vint(b, at, to);
        at[0] += ((flags & 2) != 0 ? 4 : 0) + ((flags & 4) != 0 ? 4 : 0);
        long compression = vint(b, at, to);
        vint(b, at, to);
        long nameLength = vint(b, at, to);
        if (nameLength <= 0 || nameLength > end - at[0]) {
            node.fact("container.damaged", "a member of the RAR archive has no name");
            return;
        }
        String name = Bytes.decode(b, at[0], (int) (at[0] + nameLength));
        if ((flags & 1) != 0) {
            return;
        }
        boolean encrypted = false;
        int[] more = { (int) Math.max(at[0], end - extra) };
        while (extra > 0 && more[0] < end) {
            long length = vint(b, more, end);
            int next = (int) Math.clamp(more[0] + length, more[0] + 1L, end);
            encrypted |= vint(b, more, end) == 1;
            more[0] = next;
        }
        add(node, name, size, encrypted, (compression >> 7 & 7) == 0, b, end, data, to, opening);
    }

    private static void add(Node node, String name, long size, boolean encrypted, boolean stored, byte[] b, long from, long length, int to,
            Opening opening) throws IOException {
        if (encrypted) {
            node.fact("archive.encrypted", name + ", " + Opening.number(size) + " bytes");
            opening.sealed(node, name, size, "rar").note("encrypted");
        } else if (stored && from >= 0 && length >= 0 && from + length <= to) {
            opening.unpacked(node, length);
            opening.child(node, name, Arrays.copyOfRange(b, (int) from, (int) (from + length)), "rar", true);
        } else {
            opening.sealed(node, name, size, "rar").note("compressed by RAR; its content is not read");
        }
    }

    private static long vint(byte[] b, int[] at, int to) {
        long value = 0;
        for (int shift = 0; shift < 63 && at[0] < to; shift += 7) {
            int c = b[at[0]++];
            value |= (long) (c & 0x7f) << shift;
            if (c >= 0) {
                break;
            }
        }
        return value;
    }

    private static int u16(byte[] b, int at, int to) {
        return at + 2 > to ? 0 : b[at] & 0xff | (b[at + 1] & 0xff) << 8;
    }

    private static long u32(byte[] b, int at, int to) {
        return u16(b, at, to) | (long) u16(b, at + 2, to) << 16;
    }
}
