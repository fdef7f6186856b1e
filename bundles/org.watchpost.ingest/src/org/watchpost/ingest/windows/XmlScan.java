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
import org.watchpost.core.text.Bytes;

/** Reads XML tag by tag where it stands: no DTDs, no entities but the five and numbers, nothing kept. Belongs to one thread. */
final class XmlScan {

    /** Sees what there is. */
    interface Sink {
        /** An element begins; its attributes come next. */
        void element(int nameFrom, int nameTo);

        /** One of its attributes. */
        void attribute(int nameFrom, int nameTo, int from, int to);

        /** Text within the element that began last; not blank. */
        void text(int from, int to);

        /** An element ends. */
        void end();
    }

    private static final byte[] COMMENT = Bytes.ascii("<!--");
    private static final byte[] COMMENT_END = Bytes.ascii("-->");
    private static final byte[] CDATA = Bytes.ascii("<![CDATA[");
    private static final byte[] CDATA_END = Bytes.ascii("]]>");

    private XmlScan() {
    }

    /** Reads {@code [from, to)}; answers whether elements that began have ended. */
    static boolean read(byte[] b, int from, int to, Sink sink) {
        int i = from;
        int depth = 0;
        while (i < to) {
            int tag = Bytes.indexOf(b, i, to, (byte) '<');
            int stop = tag < 0 ? to : tag;
            text(b, i, stop, sink);
            if (tag < 0) {
                break;
            }
            if (Bytes.startsWith(b, tag, to, COMMENT)) {
                int end = Bytes.indexOf(b, tag, to, COMMENT_END);
                i = end < 0 ? to : end + COMMENT_END.length;
            } else if (Bytes.startsWith(b, tag, to, CDATA)) {
                int end = Bytes.indexOf(b, tag, to, CDATA_END);
                text(b, tag + CDATA.length, end < 0 ? to : end, sink);
                i = end < 0 ? to : end + CDATA_END.length;
            } else if (tag + 1 < to && (b[tag + 1] == '?' || b[tag + 1] == '!')) {
                int end = Bytes.indexOf(b, tag, to, (byte) '>');
                i = end < 0 ? to : end + 1;
            } else if (tag + 1 < to && b[tag + 1] == '/') {
                int end = Bytes.indexOf(b, tag, to, (byte) '>');
                i = end < 0 ? to : end + 1;
                depth--;
                sink.end();
            } else {
                i = open(b, tag + 1, to, sink);
                boolean closed = i - 2 > tag && i <= to && b[i - 2] == '/' && b[i - 1] == '>';
                if (closed) {
                    sink.end();
                } else {
                    depth++;
                }
            }
        }
        return depth <= 0;
    }

    private static void text(byte[] b, int from, int to, Sink sink) {
        int start = from;
        int end = to;
        while (start < end && b[start] <= ' ' && b[start] >= 0) {
            start++;
        }
        while (end > start && b[end - 1] <= ' ' && b[end - 1] >= 0) {
            end--;
        }
        if (end > start) {
            sink.text(start, end);
        }
    }

    private static int open(byte[] b, int from, int to, Sink sink) {
        int i = from;
        while (i < to && b[i] != '>' && b[i] != '/' && b[i] > ' ') {
            i++;
        }
        sink.element(from, i);
        while (i < to && b[i] != '>') {
            int name = i;
            while (i < to && b[i] != '=' && b[i] != '>' && b[i] > ' ') {
                i++;
            }
            int nameTo = i;
            if (i + 1 < to && b[i] == '=' && (b[i + 1] == '"' || b[i + 1] == '\'')) {
                int close = Bytes.indexOf(b, i + 2, to, b[i + 1]);
                int end = close < 0 ? to : close;
                if (nameTo > name) {
                    sink.attribute(name, nameTo, i + 2, end);
                }
                i = close < 0 ? to : close + 1;
            } else if (i < to && b[i] != '>') {
                i++;
            }
        }
        return Math.min(to, i + 1);
    }

    /** Text with its entities replaced; those that are not known stay. */
    static String decode(byte[] b, int from, int to) {
        if (Bytes.indexOf(b, from, to, (byte) '&') < 0) {
            return Bytes.decode(b, from, to);
        }
        byte[] plain = new byte[to - from];
        int n = 0;
        int i = from;
        while (i < to) {
            int end = b[i] == '&' ? Bytes.indexOf(b, i, Math.min(to, i + 10), (byte) ';') : -1;
            int c = end < 0 ? -1 : entity(b, i + 1, end);
            if (c < 0) {
                plain[n++] = b[i++];
            } else {
                byte[] bytes = Character.toString(c).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(bytes, 0, plain, n, bytes.length);
                n += bytes.length;
                i = end + 1;
            }
        }
        return Bytes.decode(plain, 0, n);
    }

    private static int entity(byte[] b, int from, int to) {
        if (to - from > 1 && b[from] == '#') {
            boolean hex = b[from + 1] == 'x';
            int value = 0;
            int i = from + (hex ? 2 : 1);
            int start = i;
            for (; i < to; i++) {
                int digit = Character.digit(b[i], hex ? 16 : 10);
                if (digit < 0 || value > 0x10_ffff) {
                    return -1;
                }
                value = value * (hex ? 16 : 10) + digit;
            }
            return i > start && Character.isValidCodePoint(value) && !(value >= 0xd800 && value < 0xe000) ? value : -1;
        }
        return switch (Bytes.decode(b, from, to)) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> -1;
        };
    }
}
