/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.tree;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.watchpost.core.text.Bytes;

/** Windows shortcuts ([MS-SHLLINK]): what they would start. */
final class LnkOpener implements Opener {

    private static final int HAS_ID_LIST = 1;
    private static final int HAS_LINK_INFO = 2;
    private static final int NAME = 4;
    private static final int UNICODE = 0x80;

    @Override
    public void open(Node node, byte[] b, int from, int to, Opening opening) {
        if (to - from < 76) {
            return;
        }
        int flags = u16(b, from + 20, to);
        int at = from + 76;
        if ((flags & HAS_ID_LIST) != 0) {
            at += 2 + u16(b, at, to);
        }
        if ((flags & HAS_LINK_INFO) != 0) {
            at += Math.max(4, u16(b, at, to) | u16(b, at + 2, to) << 16);
        }
        List<String> texts = new ArrayList<>();
        for (int flag = NAME; flag <= 0x40 && at > from && at + 2 <= to; flag <<= 1) {
            if ((flags & flag) != 0) {
                int length = u16(b, at, to) * ((flags & UNICODE) != 0 ? 2 : 1);
                int end = Math.min(to, at + 2 + length);
                texts.add((flags & UNICODE) != 0 ? new String(b, at + 2, Math.max(0, end - at - 2), StandardCharsets.UTF_16LE)
                        : Bytes.decode(b, at + 2, end));
                at = end;
            }
        }
        String all = String.join(" | ", texts);
        node.note("leads to " + all);
        node.fact("lnk.command", all.isEmpty() ? "a shortcut" : "a shortcut to " + all);
    }

    private static int u16(byte[] b, int at, int to) {
        return at < 0 || at + 2 > to ? 0 : b[at] & 0xff | (b[at + 1] & 0xff) << 8;
    }
}
