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
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.watchpost.core.text.Bytes;

/** {@code winmail.dat}: Transport-Neutral Encapsulation Format ([MS-OXTNEF]). */
final class TnefOpener implements Opener {

    private static final int ATTACH_TITLE = 0x8010;
    private static final int ATTACH_DATA = 0x800f;
    private static final int ATTACH_REND = 0x9002;
    private static final int ATTACHMENT = 0x9005;
    private static final int MAPI_PROPS = 0x9003;
    private static final int LONG_FILENAME = 0x3707;
    private static final int ATTACH_DATA_PROPERTY = 0x3701;
    private static final int FILENAME = 0x3704;
    private static final int RTF = 0x1009;
    private static final int MOST = 2000;

    @Override
    public void open(Node node, byte[] b, int from, int to, Opening opening) throws IOException {
        int at = from + 6;
        Attached current = null;
        for (int i = 0; i < MOST && at + 9 <= to; i++) {
            int id = u16(b, at + 1);
            long length = u32(b, at + 5);
            int start = at + 9;
            if (length < 0 || start + length > to) {
                node.note("an attribute is longer than the file");
                node.fact("container.damaged", "an attribute of the TNEF file is longer than the file");
                break;
            }
            int end = start + (int) length;
            switch (id) {
                case ATTACH_REND -> {
                    flush(node, current, opening);
                    current = new Attached();
                }
                case ATTACH_TITLE -> {
                    current = current == null ? new Attached() : current;
                    int zero = Bytes.indexOf(b, start, end, (byte) 0);
                    current.title = Bytes.decode(b, start, zero < 0 ? end : zero);
                }
                case ATTACH_DATA -> {
                    current = current == null ? new Attached() : current;
                    current.data = Arrays.copyOfRange(b, start, end);
                }
                case ATTACHMENT -> {
                    current = current == null ? new Attached() : current;
                    properties(b, start, end, current);
                }
                case MAPI_PROPS -> {
                    Attached body = new Attached();
                    properties(b, start, end, body);
                    if (body.rtf) {
                        node.note("the text of the message is compressed RTF");
                    }
                }
                default -> {
                    // says nothing about attachments
                }
            }
            at = end + 2;
        }
        flush(node, current, opening);
    }

    private static void flush(Node node, @org.jspecify.annotations.Nullable Attached attached, Opening opening) throws OverLimit {
        if (attached == null) {
            return;
        }
        byte[] data = attached.data;
        String name = attached.longName.isEmpty() ? attached.title : attached.longName;
        if (data == null) {
            opening.sealed(node, name, 0, "tnef").note("an attachment without content");
            return;
        }
        opening.unpacked(node, data.length);
        // an object's data begins with the identifier of its interface
        boolean object = data.length > 16 && attached.object;
        opening.child(node, name, object ? Arrays.copyOfRange(data, 16, data.length) : data, "tnef", false);
    }

    /** What is known of an attachment so far. */
    private static final class Attached {
        private String title = "";
        private String longName = "";
        private byte @org.jspecify.annotations.Nullable [] data;
        private boolean object;
        private boolean rtf;
    }

    /** MAPI properties: type, id, perhaps a name, values padded to four bytes. */
    private static void properties(byte[] b, int from, int to, Attached into) {
        if (from + 4 > to) {
            return;
        }
        long count = u32(b, from);
        long at = from + 4;
        for (long i = 0; i < count && at + 4 <= to; i++) {
            int type = u16(b, (int) at);
            int id = u16(b, (int) at + 2);
            at += 4;
            if (id >= 0x8000) {
                if (at + 20 > to) {
                    return;
                }
                long kind = u32(b, (int) at + 16);
                at += 20;
                if (kind == 1) {
                    if (at + 4 > to) {
                        return;
                    }
                    at += 4 + padded(u32(b, (int) at));
                } else {
                    at += 4;
                }
            }
            boolean multiple = (type & 0x1000) != 0;
            int base = type & 0xfff;
            boolean variable = base == 0x1e || base == 0x1f || base == 0x102 || base == 0xd;
            long values = 1;
            if (multiple || variable) {
                if (at + 4 > to) {
                    return;
                }
                values = u32(b, (int) at);
                at += 4;
            }
            for (long v = 0; v < values; v++) {
                long length = switch (base) {
                    case 2, 0xb -> 4;
                    case 3, 4, 0xa -> 4;
                    case 5, 6, 7, 0x14, 0x40 -> 8;
                    case 0x48 -> 16;
                    default -> {
                        if (at + 4 > to || !variable) {
                            yield -1;
                        }
                        long stated = u32(b, (int) at);
                        at += 4;
                        yield stated;
                    }
                };
                if (length < 0 || at + length > to) {
                    return;
                }
                property(id, base, b, (int) at, (int) (at + length), into);
                at += padded(length);
            }
        }
    }

    private static void property(int id, int type, byte[] b, int from, int to, Attached into) {
        if (id == LONG_FILENAME || id == FILENAME && into.longName.isEmpty()) {
            String name = type == 0x1f ? new String(b, from, to - from, StandardCharsets.UTF_16LE) : Bytes.decode(b, from, to);
            int zero = name.indexOf(0);
            into.longName = zero < 0 ? name : name.substring(0, zero);
        } else if (id == ATTACH_DATA_PROPERTY && to > from) {
            into.data = Arrays.copyOfRange(b, from, to);
            into.object = type == 0xd;
        } else if (id == RTF) {
            into.rtf = true;
        }
    }

    private static long padded(long length) {
        return length + 3 & ~3L;
    }

    private static int u16(byte[] b, int at) {
        return at < 0 || at + 2 > b.length ? 0 : b[at] & 0xff | (b[at + 1] & 0xff) << 8;
    }

    private static long u32(byte[] b, int at) {
        return (u16(b, at) | (long) u16(b, at + 2) << 16) & 0xffffffffL;
    }
}
