/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.output;

import java.nio.charset.StandardCharsets;

/** What ends a line: Windows products write CRLF, the others LF. */
public enum LineEnd {
    /** A line feed. */
    LF("\n"),
    /** A carriage return and a line feed. */
    CRLF("\r\n");

    private final byte[] bytes;

    LineEnd(String text) {
        bytes = text.getBytes(StandardCharsets.US_ASCII);
    }

    byte[] bytes() {
        return bytes;
    }
}
