/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.mail;

import java.util.List;

/**
 * A safe view of a message or node: text and marks only, nothing that could execute.
 *
 * @param kind  what is shown
 * @param title a line above it; may be empty
 * @param text  the text, lines ended by {@code \n}; hidden and bidirectional control characters are made visible
 * @param marks stretches of the text that mean something
 * @param rows  for {@link Kind#HEADERS}, {@link Kind#RECEIVED} and {@link Kind#STRUCTURE}: the same as a table; else empty
 * @param cut   whether there is more than is shown
 */
public record Preview(Kind kind, String title, String text, List<Mark> marks, List<List<String>> rows, boolean cut) {

    /** What can be shown. */
    public enum Kind {
        /** The message's text, or the text of a document, HTML without its tags, scripts and targets of links shown as text. */
        TEXT,
        /** All header fields, decoded; rows are name, value. */
        HEADERS,
        /** The way the message took; rows are from, by, protocol, time, seconds since the hop before. */
        RECEIVED,
        /** The bytes as they are, as text. */
        SOURCE,
        /** The parts of a message, objects of a document, members of an archive; rows are level, name, type, size, remark. */
        STRUCTURE,
        /** Bytes in hexadecimal with marks where structures begin. */
        HEX,
        /** Printable strings in the bytes, ASCII and UTF-16. */
        STRINGS,
        /** Macros and scripts in a document, as text. */
        CODE,
        /** Facts of an image: format, width, height; {@link Previews#image} has the picture. */
        IMAGE
    }

    /**
     * A stretch of the text.
     *
     * @param start first char
     * @param end   the char after its last one
     * @param label what it is, for people
     */
    public record Mark(int start, int end, String label) {
    }

    public Preview {
        marks = List.copyOf(marks);
        rows = List.copyOf(rows);
    }
}
