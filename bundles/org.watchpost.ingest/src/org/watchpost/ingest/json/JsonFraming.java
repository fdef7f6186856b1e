/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.json;

import org.watchpost.core.parse.Framing;
import org.watchpost.core.text.Bytes;

/**
 * Cuts JSON into its topmost objects: JSON lines, objects printed over many lines one after another, and one array of objects,
 * whose brackets become records of their own. What is not JSON is cut into lines, and so is an object that is broken or longer
 * than {@link #LONGEST} over several lines, so that one cut-off object doesn't swallow its neighbours.
 */
public final class JsonFraming implements Framing {

    /** The one there is. */
    public static final JsonFraming INSTANCE = new JsonFraming();
    /** Longest object that is looked for across lines, in bytes. */
    public static final int LONGEST = 1024 * 1024;

    private static final int DEEPEST = 62;

    private JsonFraming() {
    }

    @Override
    public int recordEnd(byte[] buffer, int from, int to, boolean last) {
        int i = from;
        while (i < to && (buffer[i] == ' ' || buffer[i] == '\t')) {
            i++;
        }
        int line = Bytes.indexOf(buffer, i, to, (byte) '\n');
        int lineEnd = line >= 0 ? line + 1 : last ? to : -1;
        if (i >= to) {
            return lineEnd;
        }
        byte first = buffer[i];
        if (first == '[') {
            return bracket(buffer, from, i, to, lineEnd);
        }
        if (first != '{') {
            return lineEnd;
        }
        return object(buffer, i, to, last, lineEnd);
    }

    /** An opening bracket before objects is a record of its own; any other bracket is part of a line. */
    private static int bracket(byte[] buffer, int from, int at, int to, int lineEnd) {
        int i = at + 1;
        while (i < to && (buffer[i] == ' ' || buffer[i] == '\t' || buffer[i] == '\r')) {
            i++;
        }
        if (i < to && buffer[i] == '{') {
            return i;
        }
        return lineEnd < 0 && to - from > LONGEST ? to : lineEnd;
    }

    /** The end of the object at {@code from}; {@code lineEnd} if it is broken or too long. */
    private static int object(byte[] buffer, int from, int to, boolean last, int lineEnd) {
        int limit = (int) Math.min(to, (long) from + LONGEST);
        long arrays = 0;
        int depth = 0;
        byte before = ':';
        int i = from;
        while (i < limit) {
            byte c = buffer[i];
            if (c <= ' ' && c >= 0) {
                i++;
                continue;
            }
            if (c == '"') {
                i = string(buffer, i + 1, limit);
                if (i < 0) {
                    return lineEnd;
                }
                before = '"';
                continue;
            }
            if (c == '{' || c == '[') {
                boolean inArray = depth > 0 && (arrays & 1L << depth) != 0;
                if (depth >= DEEPEST || !(inArray ? before == '[' || before == ',' : before == ':')) {
                    return lineEnd;
                }
                depth++;
                arrays = c == '[' ? arrays | 1L << depth : arrays & ~(1L << depth);
            } else if (c == '}' || c == ']') {
                depth--;
                if (depth == 0) {
                    return afterObject(buffer, i + 1, to, last);
                }
            }
            before = c;
            i++;
        }
        return last || limit < to ? lineEnd : -1;
    }

    /** Takes the comma and the line end behind an object with it; what else follows on the line belongs to the record, too. */
    private static int afterObject(byte[] buffer, int from, int to, boolean last) {
        int i = from;
        boolean comma = false;
        while (i < to) {
            byte c = buffer[i];
            if (c == '\n') {
                return i + 1;
            }
            if (c == ',' && !comma) {
                comma = true;
            } else if (c == '{' || c == ']') {
                return i;
            } else if (c != ' ' && c != '\t' && c != '\r') {
                int line = Bytes.indexOf(buffer, i, to, (byte) '\n');
                return line >= 0 ? line + 1 : last ? to : -1;
            }
            i++;
        }
        return last ? to : -1;
    }

    /** Position behind the string's closing mark; -1 if the line ends before; {@code limit} if the bytes do. */
    private static int string(byte[] buffer, int from, int limit) {
        int i = from;
        while (i < limit) {
            byte c = buffer[i++];
            if (c == '"') {
                return i;
            }
            if (c == '\\') {
                i++;
            } else if (c == '\n') {
                return -1;
            }
        }
        return limit;
    }

    @Override
    public int lastRecordEnd(byte[] buffer, int from, int to) {
        // In JSON lines a line end between braces is always an end; going back from the end finds one at once.
        for (int i = to - 1; i > from; i--) {
            if (buffer[i] == '\n' && (i + 1 == to || buffer[i + 1] == '{') && closes(buffer, from, i)) {
                return i + 1;
            }
        }
        return Framing.super.lastRecordEnd(buffer, from, to);
    }

    private static boolean closes(byte[] buffer, int from, int lineEnd) {
        int i = lineEnd - 1;
        while (i > from && buffer[i] == '\r') {
            i--;
        }
        return i > from && buffer[i] == '}';
    }
}
