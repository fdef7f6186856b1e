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
import org.watchpost.core.text.Bytes;
import org.watchpost.mail.type.ContentType;

/** OneNote sections: files embedded in them, found by the GUID before each ([MS-ONESTORE] 2.6.13). */
final class OneNoteOpener implements Opener {

    private static final byte[] FILE = { (byte) 0xe7, 0x16, (byte) 0xe3, (byte) 0xbd, 0x65, 0x26, 0x11, 0x45, (byte) 0xa4, (byte) 0xc4,
            (byte) 0x8d, 0x4d, 0x0b, 0x7a, (byte) 0x9e, (byte) 0xac };
    private static final int MOST = 200;

    @Override
    public void open(Node node, byte[] data, int from, int to, Opening opening) throws IOException {
        int at = Bytes.indexOf(data, from, to, FILE);
        for (int i = 0; at >= 0 && i < MOST; i++) {
            int start = at + 36;
            if (start > to) {
                break;
            }
            long length = 0;
            for (int k = 7; k >= 0; k--) {
                length = length << 8 | data[at + 16 + k] & 0xff;
            }
            int end = length < 0 || length > to - start ? to : (int) (start + length);
            opening.unpacked(node, end - start);
            Node child = opening.child(node, "", java.util.Arrays.copyOfRange(data, start, end), "office", false);
            if (!child.type.startsWith("image/")) {
                node.fact(child.type.equals(ContentType.PROGRAM) || child.type.startsWith("text/") || child.type.contains("script")
                        || child.type.equals(ContentType.LNK) ? "onenote.embedded" : "office.embedded",
                        Opening.number(child.size) + " bytes, " + child.type);
            }
            at = Bytes.indexOf(data, Math.max(end, start), to, FILE);
        }
    }
}
