/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.csv;

import org.watchpost.core.parse.Framing;
import org.watchpost.core.text.Bytes;

/**
 * Cuts separated values into records: lines, but for line breaks within quoted values (RFC 4180). A quote counts at the
 * beginning of a value only. A value whose end is not found within {@link #LONGEST} bytes was not meant as quoted: the record
 * ends with its line. Linear: where no closing quote was found none is there for the lines that follow either.
 */
public final class CsvFraming implements Framing {

    /** The one there is. */
    public static final CsvFraming INSTANCE = new CsvFraming();
    /** Most bytes of a quoted value, in a record of several lines. */
    public static final int LONGEST = 64 * 1024;

    private CsvFraming() {
    }

    @Override
    public int recordEnd(byte[] b, int from, int to, boolean last) {
        int first = Bytes.indexOf(b, from, to, (byte) '\n', (byte) '"');
        if (first >= 0 && b[first] == '\n') {
            // Most records have no quotes.
            return first + 1;
        }
        int i = from;
        byte before = ',';
        while (i < to) {
            byte c = b[i];
            if (c == '\n') {
                return i + 1;
            }
            if (c == '"' && (before == ',' || before == ';' || before == '\t' || before == '|')) {
                int close = closing(b, i + 1, to);
                if (close < 0 && !last && to - i <= LONGEST) {
                    return -1;
                }
                if (close > 0) {
                    i = close;
                }
            }
            if (c != ' ') {
                before = c;
            }
            i++;
        }
        return last ? to : -1;
    }

    /** Position of the quote that closes a value, or -1. */
    private static int closing(byte[] b, int from, int to) {
        int limit = (int) Math.min(to, (long) from + LONGEST);
        for (int i = from; i < limit; i++) {
            if (b[i] == '"') {
                if (i + 1 < to && b[i + 1] == '"') {
                    i++;
                } else {
                    return i;
                }
            }
        }
        return -1;
    }
}
