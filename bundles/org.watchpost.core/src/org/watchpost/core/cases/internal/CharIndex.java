/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.cases.internal;

import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.text.Bytes;

/** Finds the char of a decoded record that a byte of it became. */
final class CharIndex {

    private final EventBuilder record;
    private final boolean ascii;
    private int lastByte;
    private int lastChar;

    CharIndex(EventBuilder record, String decoded) {
        this.record = record;
        // As many chars as bytes: each byte became one char, be it ASCII or windows-1252 throughout.
        this.ascii = decoded.length() == record.length();
        this.lastByte = record.start();
    }

    /** Index of the char that begins at or before a position of the record's buffer. */
    int of(int position) {
        if (ascii) {
            return position - record.start();
        }
        if (position < lastByte) {
            lastByte = record.start();
            lastChar = 0;
        }
        byte[] buffer = record.buffer();
        while (lastByte < position) {
            // As Bytes.decode does it: a whole UTF-8 sequence where there is one, else one char a byte.
            int length = Bytes.utf8Length(buffer, lastByte, record.end());
            if (length > 1 && lastByte + length > position) {
                break;
            }
            lastChar += length == 4 ? 2 : 1;
            lastByte += Math.max(1, length);
        }
        return lastChar;
    }
}
