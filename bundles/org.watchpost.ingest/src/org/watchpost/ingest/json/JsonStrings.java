/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.json;

import org.watchpost.core.text.Bytes;

/** Escapes of JSON strings (RFC 8259 section 7). */
public final class JsonStrings {

    private JsonStrings() {
    }

    /**
     * Decodes a string between its quotation marks. Never fails: a broken escape stays as it stands, half a surrogate pair
     * becomes U+FFFD.
     */
    public static String unescape(byte[] buffer, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        int run = from;
        int i = from;
        while (i < to) {
            if (buffer[i] != '\\' || i + 1 == to) {
                i++;
                continue;
            }
            append(text, buffer, run, i);
            int length = 2;
            switch (buffer[i + 1]) {
                case 'n' -> text.append('\n');
                case 't' -> text.append('\t');
                case 'r' -> text.append('\r');
                case 'b' -> text.append('\b');
                case 'f' -> text.append('\f');
                case 'u' -> {
                    int unit = hex(buffer, i + 2, to);
                    if (unit < 0) {
                        text.append("\\u");
                    } else {
                        length = 6 + surrogates(text, (char) unit, buffer, i + 6, to);
                    }
                }
                default -> text.append((char) (buffer[i + 1] & 0xff));
            }
            i += length;
            run = i;
        }
        append(text, buffer, run, to);
        return text.toString();
    }

    /** Appends a UTF-16 unit, with the low half that follows as an escape of its own; answers how many more bytes were used. */
    private static int surrogates(StringBuilder text, char unit, byte[] buffer, int next, int to) {
        if (Character.isHighSurrogate(unit) && next + 1 < to && buffer[next] == '\\' && buffer[next + 1] == 'u') {
            int low = hex(buffer, next + 2, to);
            if (low >= 0 && Character.isLowSurrogate((char) low)) {
                text.append(unit).append((char) low);
                return 6;
            }
        }
        text.append(Character.isSurrogate(unit) ? '\ufffd' : unit);
        return 0;
    }

    private static int hex(byte[] buffer, int from, int to) {
        if (from + 4 > to) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit((char) (buffer[i] & 0xff), 16);
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }

    private static void append(StringBuilder text, byte[] buffer, int from, int to) {
        if (to > from) {
            text.append(Bytes.decode(buffer, from, to));
        }
    }
}
