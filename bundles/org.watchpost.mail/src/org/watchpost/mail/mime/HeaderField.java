/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.mime;

import org.watchpost.core.text.Bytes;

/**
 * One field of a header.
 *
 * @param name in lower case
 * @param b    bytes of the message
 * @param line first byte of the field
 * @param from first byte of its value, space skipped
 * @param to   after the last byte of its value, space and line end skipped
 */
public record HeaderField(String name, byte[] b, int line, int from, int to) {

    /** The value in one line: folds undone, otherwise as it stands; bytes that are no UTF-8 are taken for Windows-1252. */
    public String raw() {
        String text = Bytes.decode(b, from, to);
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return text;
        }
        StringBuilder lineText = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\r' && c != '\n') {
                lineText.append(c == '\t' ? ' ' : c);
            }
        }
        return lineText.toString();
    }

    /** The value with encoded words (RFC 2047) decoded. */
    public String text() {
        return HeaderText.decodeWords(raw());
    }
}
