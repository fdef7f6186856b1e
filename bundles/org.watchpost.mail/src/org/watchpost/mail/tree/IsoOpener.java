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
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.watchpost.core.text.Bytes;

/** Images of CDs (ECMA-119), with Joliet names where there are any. */
final class IsoOpener implements Opener {

    private static final int SECTOR = 2048;
    private static final int MOST = 5000;

    /** A directory to be read. */
    private record Folder(long sector, long length, String path) {
    }

    @Override
    public void open(Node node, byte[] b, int from, int to, Opening opening) throws IOException {
        node.archive = true;
        int descriptor = from + 16 * SECTOR;
        boolean joliet = false;
        int root = -1;
        for (int at = descriptor; at + SECTOR <= to && (b[at] & 0xff) != 255; at += SECTOR) {
            int type = b[at] & 0xff;
            boolean unicode = type == 2 && at + 91 < to && b[at + 88] == '%' && b[at + 89] == '/';
            if (type == 1 && root < 0 || unicode) {
                root = at + 156;
                joliet = unicode;
            }
        }
        if (root < 0) {
            throw new IOException("no directory");
        }
        Deque<Folder> folders = new ArrayDeque<>();
        Set<Long> seen = new HashSet<>();
        folders.add(new Folder(u32(b, root + 2, to), u32(b, root + 10, to), ""));
        int count = 0;
        while (!folders.isEmpty()) {
            Folder folder = folders.removeFirst();
            if (!seen.add(folder.sector())) {
                continue;
            }
            long start = from + folder.sector() * SECTOR;
            long end = Math.min(to, start + folder.length());
            long at = start;
            while (at >= from && at + 34 <= end && count < MOST) {
                int length = b[(int) at] & 0xff;
                if (length < 34) {
                    // records don't cross sectors
                    at = from + ((at - from) / SECTOR + 1) * SECTOR;
                    continue;
                }
                count++;
                entry(node, b, (int) at, from, to, joliet, folder.path(), folders, opening);
                at += length;
            }
        }
    }

    private static void entry(Node node, byte[] b, int at, int from, int to, boolean joliet, String path, Deque<Folder> folders,
            Opening opening) throws IOException {
        int nameLength = b[at + 32] & 0xff;
        int nameEnd = Math.min(to, at + 33 + nameLength);
        if (nameLength == 1 && (b[at + 33] == 0 || b[at + 33] == 1)) {
            return;
        }
        String name = joliet ? new String(b, at + 33, Math.max(0, nameEnd - at - 33), StandardCharsets.UTF_16BE)
                : Bytes.decode(b, at + 33, nameEnd);
        int version = name.lastIndexOf(';');
        name = path + (version > 0 ? name.substring(0, version) : name);
        long sector = u32(b, at + 2, to);
        long size = u32(b, at + 10, to);
        if ((b[at + 25] & 2) != 0) {
            folders.add(new Folder(sector, size, name.length() > 500 ? "" : name + "/"));
            return;
        }
        long start = from + sector * SECTOR;
        if (start < from || start + size > to) {
            opening.sealed(node, name, size, "iso").note("its bytes are not there");
        } else {
            opening.unpacked(node, size);
            opening.child(node, name, Arrays.copyOfRange(b, (int) start, (int) (start + size)), "iso", false);
        }
    }

    private static long u32(byte[] b, int at, int to) {
        return at < 0 || at + 4 > to ? 0
                : b[at] & 0xffL | (b[at + 1] & 0xffL) << 8 | (b[at + 2] & 0xffL) << 16 | (b[at + 3] & 0xffL) << 24;
    }
}
