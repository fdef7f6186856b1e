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

/**
 * RTF: embedded objects. Hexadecimal data is read whatever is strewn into it: spaces, braces, control words, since Word skips
 * them too.
 */
final class RtfOpener implements Opener {

    private static final int MOST_OBJECTS = 50;
    private static final int MOST = 16 << 20;

    @Override
    public void open(Node node, byte[] data, int from, int to, Opening opening) throws IOException {
        byte[] objdata = Bytes.ascii("objdata");
        int at = Bytes.indexOf(data, from, to, objdata);
        for (int objects = 0; at >= 0 && objects < MOST_OBJECTS; objects++) {
            byte[] object = hex(data, at + objdata.length, to);
            opening.unpacked(node, object.length);
            object(node, object, opening);
            at = Bytes.indexOf(data, at + objdata.length, to, objdata);
        }
        if (Bytes.indexOf(data, from, to, Bytes.ascii("\\objupdate")) >= 0) {
            node.fact("rtf.update", "an object that is updated when the document is opened");
        }
        if (Bytes.indexOf(data, from, to, Bytes.ascii("DDEAUTO")) >= 0) {
            node.fact("office.dde", "a field that starts a program by DDE");
        }
        int template = Bytes.indexOf(data, from, to, Bytes.ascii("\\*\\template"));
        if (template >= 0) {
            String where = Bytes.decode(data, template + 11, Math.min(to, template + 300));
            int end = where.indexOf('}');
            String target = (end < 0 ? where : where.substring(0, end)).strip();
            if (target.contains("://")) {
                node.fact("office.remote", "template from " + target);
            }
        }
    }

    private static void object(Node node, byte[] object, Opening opening) throws OverLimit {
        // OLE 1.0 stream ([MS-OLEDS] 2.2): version, format, length of class name, class name, ...
        String name = "";
        if (object.length > 16) {
            int length = object[8] & 0xff | (object[9] & 0xff) << 8;
            if (length > 0 && length < 64 && 12 + length <= object.length) {
                name = Bytes.decode(object, 12, 12 + length - 1);
            }
        }
        int ole = Bytes.indexOf(object, 0, object.length, new byte[] { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0 });
        if (name.toLowerCase(java.util.Locale.ROOT).startsWith("equation")
                || Bytes.indexOf(object, 0, object.length, Bytes.ascii("Equation.3")) >= 0) {
            node.fact("office.equation", "an object of the Equation Editor, whose holes are well known");
        }
        if (name.equalsIgnoreCase("package")) {
            int start = 12 + 8;
            int found = Bytes.indexOf(object, start, object.length, new byte[] { 2, 0 });
            if (found > 0) {
                byte[] inner = new byte[object.length - found + 4];
                System.arraycopy(object, found, inner, 4, object.length - found);
                OleOpener.Packaged packaged = OleOpener.Packaged.of(inner);
                Node child = opening.child(node, packaged.name(), packaged.content(), "office", false);
                node.fact("office.embedded", child.name() + ", " + Opening.number(child.size) + " bytes, " + child.type);
                return;
            }
        }
        byte[] content = ole > 0 ? java.util.Arrays.copyOfRange(object, ole, object.length) : object;
        Node child = opening.child(node, name, content, "office", false);
        node.fact("office.embedded", (name.isEmpty() ? "an object" : name) + ", " + Opening.number(child.size) + " bytes");
    }

    private static byte[] hex(byte[] b, int from, int to) {
        byte[] out = new byte[Math.min(MOST, (to - from) / 2 + 1)];
        int o = 0;
        int high = -1;
        int depth = 0;
        for (int i = from; i < to && o < out.length; i++) {
            byte c = b[i];
            int digit = c < 0 ? -1 : Character.digit(c, 16);
            if (c == '\\') {
                while (i + 1 < to && (b[i + 1] >= 'a' && b[i + 1] <= 'z' || b[i + 1] >= '0' && b[i + 1] <= '9' || b[i + 1] == '-')) {
                    i++;
                }
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                if (--depth < 0) {
                    break;
                }
            } else if (digit >= 0) {
                if (high < 0) {
                    high = digit;
                } else {
                    out[o++] = (byte) (high << 4 | digit);
                    high = -1;
                }
            }
        }
        return java.util.Arrays.copyOf(out, o);
    }
}
