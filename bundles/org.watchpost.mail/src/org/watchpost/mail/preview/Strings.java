/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.preview;

import org.watchpost.core.mail.Preview;

/** Printable strings of at least five characters, ASCII and UTF-16 little endian, each with its position. */
final class Strings {

    private static final int LEAST = 5;
    private static final int LONGEST = 400;

    private Strings() {
    }

    static Preview of(byte[] b, long from) {
        Shown shown = new Shown(Preview.Kind.STRINGS);
        int i = Math.clamp(from, 0, b.length);
        StringBuilder text = new StringBuilder();
        while (i < b.length && !shown.full()) {
            int start = i;
            text.setLength(0);
            while (i < b.length && printable(b[i]) && text.length() < LONGEST) {
                text.append((char) b[i++]);
            }
            if (text.length() < LEAST) {
                i = start;
                text.setLength(0);
                while (i + 1 < b.length && printable(b[i]) && b[i + 1] == 0 && text.length() < LONGEST) {
                    text.append((char) b[i]);
                    i += 2;
                }
            }
            if (text.length() >= LEAST) {
                shown.line(String.format(java.util.Locale.ROOT, "%08x  %s", start, text));
            } else {
                i = Math.max(i, start + 1);
            }
        }
        if (i < b.length) {
            shown.cut();
        }
        return shown.done();
    }

    private static boolean printable(byte c) {
        return c >= ' ' && c < 127 || c == '\t';
    }
}
