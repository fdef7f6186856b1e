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

/** LHA archives, header levels 0 to 2: members are listed, stored ones read. */
final class LzhOpener implements Opener {

    private static final int MOST = 10_000;

    @Override
    public void open(Node node, byte[] b, int from, int to, Opening opening) throws IOException {
        node.archive = true;
        int at = from;
        for (int i = 0; i < MOST && at + 22 <= to && b[at] != 0; i++) {
            int level = b[at + 20] & 0xff;
            String method = Bytes.decode(b, at + 2, at + 7);
            long packed = u32(b, at + 7, to);
            long size = u32(b, at + 11, to);
            int header = level == 2 ? u16(b, at, to) : (b[at] & 0xff) + 2;
            int nameLength = level < 2 ? b[at + 21] & 0xff : 0;
            String name = level < 2 ? Bytes.decode(b, at + 22, Math.min(to, at + 22 + nameLength)) : "";
            int extension = level == 0 ? to : level == 1 ? at + header - 2 : at + 24;
            int next = level == 0 ? 0 : u16(b, extension, to);
            int data = at + header;
            extension += 2;
            long skipped = 0;
            while (level > 0 && next >= 3 && extension + next <= to) {
                int type = b[extension] & 0xff;
                if (type == 1) {
                    name = Bytes.decode(b, extension + 1, extension + next - 2) + "";
                } else if (type == 2) {
                    name = Bytes.decode(b, extension + 1, extension + next - 2).replace('\u00ff', '/') + name;
                }
                skipped += next;
                extension += next;
                next = u16(b, extension - 2, to);
            }
            if (level == 1) {
                data += (int) skipped;
                packed -= skipped;
            }
            if (!method.startsWith("-") || packed < 0 || header < 22) {
                throw new IOException("a header is damaged");
            }
            if (method.equals("-lhd-")) {
                at = (int) Math.min(to, data + packed);
                continue;
            }
            boolean stored = method.equals("-lh0-") || method.equals("-lz4-");
            if (stored && data + packed <= to) {
                opening.unpacked(node, packed);
                opening.child(node, name, Arrays.copyOfRange(b, data, (int) (data + packed)), "lzh", true);
            } else {
                opening.sealed(node, name, size, "lzh").note("compressed by LHA; its content is not read");
            }
            at = (int) Math.min(to, data + packed);
        }
    }

    private static int u16(byte[] b, int at, int to) {
        return at < 0 || at + 2 > to ? 0 : b[at] & 0xff | (b[at + 1] & 0xff) << 8;
    }

    private static long u32(byte[] b, int at, int to) {
        return u16(b, at, to) | (long) u16(b, at + 2, to) << 16;
    }
}
