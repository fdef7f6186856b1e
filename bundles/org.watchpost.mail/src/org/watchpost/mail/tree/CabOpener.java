/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.tree;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.text.Bytes;

/** Cabinet files ([MS-CAB]): all members are listed; those stored or compressed by MSZIP are read, LZX and Quantum are sealed. */
final class CabOpener implements Opener {

    private static final int MOST = 10_000;

    /** A folder: members compressed as one. */
    private record Folder(int data, int blocks, int method) {
    }

    @Override
    public void open(Node node, byte[] b, int from, int to, Opening opening) throws IOException {
        node.archive = true;
        if (to - from < 36) {
            throw new IOException("the header is cut off");
        }
        int files = (int) Math.min(Integer.MAX_VALUE / 2, from + u32(b, from + 16, to));
        int folders = u16(b, from + 26, to);
        int members = u16(b, from + 28, to);
        int flags = u16(b, from + 30, to);
        int at = from + 36;
        int reservedFolder = 0;
        int reservedData = 0;
        if ((flags & 4) != 0) {
            reservedFolder = b[Math.min(to - 1, from + 38)] & 0xff;
            reservedData = b[Math.min(to - 1, from + 39)] & 0xff;
            at = from + 40 + u16(b, from + 36, to);
        }
        for (int flag = 1; flag <= 2; flag <<= 1) {
            if ((flags & flag) != 0) {
                node.note("one part of several");
                at = text(b, text(b, at, to), to);
            }
        }
        List<Folder> all = new ArrayList<>();
        for (int i = 0; i < folders && at + 8 <= to; i++) {
            all.add(new Folder((int) Math.min(Integer.MAX_VALUE / 2, from + u32(b, at, to)), u16(b, at + 4, to), u16(b, at + 6, to) & 15));
            at += 8 + reservedFolder;
        }
        byte @Nullable [][] contents = new byte[all.size()][];
        boolean[] tried = new boolean[all.size()];
        int file = files;
        for (int i = 0; i < Math.min(MOST, members); i++) {
            if (file < from || file + 17 > to) {
                throw new IOException("the list of members is cut off");
            }
            long size = u32(b, file, to);
            long offset = u32(b, file + 4, to);
            int folder = u16(b, file + 8, to);
            int end = text(b, file + 16, to);
            String name = Bytes.decode(b, file + 16, Math.max(file + 16, Math.min(to, end - 1)));
            file = end;
            if (folder < all.size() && !tried[folder]) {
                tried[folder] = true;
                contents[folder] = unpack(node, b, all.get(folder), reservedData, to, opening);
            }
            byte[] content = folder < contents.length ? contents[folder] : null;
            if (content != null && offset + size <= content.length) {
                opening.child(node, name, Arrays.copyOfRange(content, (int) offset, (int) (offset + size)), "cab", false);
            } else {
                opening.sealed(node, name, size, "cab").note(folder >= all.size() ? "continues in another part"
                        : all.get(folder).method() > 1 ? "compressed by a method that is not read" : "can't be read");
            }
        }
    }

    private static byte @Nullable [] unpack(Node node, byte[] b, Folder folder, int reserved, int to, Opening opening) throws OverLimit {
        if (folder.method() > 1) {
            return null;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] window = new byte[0];
        int at = folder.data();
        for (int i = 0; i < folder.blocks() && at >= 0 && at + 8 + reserved <= to; i++) {
            int packed = u16(b, at + 4, to);
            int plain = u16(b, at + 6, to);
            int start = at + 8 + reserved;
            int end = Math.min(to, start + packed);
            byte[] block;
            if (folder.method() == 0) {
                block = Arrays.copyOfRange(b, start, Math.max(start, end));
            } else {
                if (end - start < 2 || b[start] != 'C' || b[start + 1] != 'K') {
                    break;
                }
                block = inflate(b, start + 2, end, plain, window);
            }
            opening.unpacked(node, block.length);
            out.writeBytes(block);
            if (out.size() > opening.limits().member() || block.length == 0) {
                break;
            }
            window = block;
            at = start + packed;
        }
        return out.toByteArray();
    }

    /** A block of MSZIP: deflate whose window is the block before. */
    private static byte[] inflate(byte[] b, int from, int to, int plain, byte[] window) {
        Inflater inflater = new Inflater(true);
        try {
            if (window.length > 0) {
                inflater.setDictionary(window, Math.max(0, window.length - 32_768), Math.min(32_768, window.length));
            }
            inflater.setInput(b, from, to - from);
            byte[] out = new byte[plain];
            int n = 0;
            while (n < plain && !inflater.finished()) {
                int more = inflater.inflate(out, n, plain - n);
                if (more == 0) {
                    break;
                }
                n += more;
            }
            return Arrays.copyOf(out, n);
        } catch (DataFormatException | IllegalArgumentException e) {
            return new byte[0];
        } finally {
            inflater.end();
        }
    }

    /** Position behind a text that ends with a zero. */
    private static int text(byte[] b, int from, int to) {
        int end = from < 0 || from >= to ? -1 : Bytes.indexOf(b, from, Math.min(to, from + 1024), (byte) 0);
        return end < 0 ? Math.min(to, Math.max(0, from) + 1024) : end + 1;
    }

    private static int u16(byte[] b, int at, int to) {
        return at < 0 || at + 2 > to ? 0 : b[at] & 0xff | (b[at + 1] & 0xff) << 8;
    }

    private static long u32(byte[] b, int at, int to) {
        return u16(b, at, to) | (long) u16(b, at + 2, to) << 16;
    }
}
