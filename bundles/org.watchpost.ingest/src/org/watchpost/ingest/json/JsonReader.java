/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.json;

import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON object (RFC 8259) from bytes in one pass and tells its values and where they stand. Made for log records: no
 * garbage, no decoding of what nobody asks for, lenient about what does no harm (bare words, control characters and bytes that
 * are not UTF-8 in strings), linear in the length, and bounded: objects nested deeper than {@link #DEEPEST} are skipped as a whole.
 * Belongs to one thread.
 */
public final class JsonReader {

    /** Deepest nesting that is read. */
    public static final int DEEPEST = 32;

    /** Sees each value that is not an object, array or null. */
    @FunctionalInterface
    public interface Sink {
        /**
         * @param path where it stands
         * @param from first byte of the value, of a string: after the quotation mark
         * @param to   after its last byte
         * @param kind one of {@link JsonReader#STRING}, {@link JsonReader#ESCAPED}, {@link JsonReader#BARE}
         */
        void value(JsonPath path, int from, int to, int kind);
    }

    /** A string that stands in the bytes as it is. */
    public static final int STRING = 0;
    /** A string with escapes: see {@link JsonStrings#unescape}. */
    public static final int ESCAPED = 1;
    /** A number, {@code true} or {@code false}. */
    public static final int BARE = 2;

    private final Sink sink;
    private byte[] b = {};
    private int to;
    private int at;
    private @Nullable String problem;

    /** @param sink sees the values */
    public JsonReader(Sink sink) {
        this.sink = sink;
    }

    /**
     * Reads an object that fills {@code [from, to)} but for white space around it and a comma behind it.
     *
     * @param top where its members stand
     * @return null if all is well, else what is wrong and at which byte of the record
     */
    public @Nullable String read(byte[] buffer, int from, int end, JsonPath top) {
        b = buffer;
        to = end;
        at = from;
        problem = null;
        skipSpace();
        if (at >= to || b[at] != '{') {
            return "no JSON object";
        }
        object(top, 1);
        if (problem == null) {
            skipSpace();
            if (at < to && b[at] == ',') {
                at++;
                skipSpace();
            }
            if (at < to) {
                fail("something follows the object");
            }
        }
        return problem == null ? null : problem + " at byte " + (at - from);
    }

    private void object(JsonPath path, int depth) {
        at++;
        skipSpace();
        if (at < to && b[at] == '}') {
            at++;
            return;
        }
        JsonPath before = null;
        while (true) {
            if (at >= to) {
                fail("the object is cut off");
                return;
            }
            if (b[at] != '"') {
                fail("a name is missing");
                return;
            }
            at++;
            JsonPath member = path.expected(before, b, at, to);
            if (member != null) {
                at += member.nameLength() + 1;
            } else {
                int nameStart = at;
                string();
                if (problem != null) {
                    return;
                }
                member = path.child(before, b, nameStart, at - 1);
            }
            before = member;
            skipSpace();
            if (at >= to || b[at] != ':') {
                fail("a colon is missing");
                return;
            }
            at++;
            value(member, depth);
            if (problem != null) {
                return;
            }
            skipSpace();
            if (at >= to) {
                fail("the object is cut off");
                return;
            }
            int next = b[at++];
            if (next == '}') {
                return;
            }
            if (next != ',') {
                at--;
                fail("a comma is missing");
                return;
            }
            skipSpace();
        }
    }

    private void array(JsonPath path, int depth) {
        at++;
        skipSpace();
        if (at < to && b[at] == ']') {
            at++;
            return;
        }
        while (true) {
            value(path, depth);
            if (problem != null) {
                return;
            }
            skipSpace();
            if (at >= to) {
                fail("the array is cut off");
                return;
            }
            int next = b[at++];
            if (next == ']') {
                return;
            }
            if (next != ',') {
                at--;
                fail("a comma is missing");
                return;
            }
        }
    }

    private void value(JsonPath path, int depth) {
        skipSpace();
        if (at >= to) {
            fail("a value is missing");
            return;
        }
        switch (b[at]) {
            case '"' -> {
                int start = ++at;
                boolean escaped = string();
                if (problem == null) {
                    sink.value(path, start, at - 1, escaped ? ESCAPED : STRING);
                }
            }
            case '{' -> {
                if (depth < DEEPEST) {
                    object(path, depth + 1);
                } else {
                    skipNested();
                }
            }
            case '[' -> {
                if (depth < DEEPEST) {
                    array(path, depth + 1);
                } else {
                    skipNested();
                }
            }
            default -> bare(path);
        }
    }

    private void bare(JsonPath path) {
        int start = at;
        while (at < to && isBare(b[at])) {
            at++;
        }
        if (at == start) {
            fail("no value");
        } else if (!(at - start == 4 && b[start] == 'n' && b[start + 1] == 'u')) {
            sink.value(path, start, at, BARE);
        }
    }

    private static boolean isBare(byte c) {
        return c >= '0' && c <= '9' || c == '.' || c == '-' || c == '+' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Moves behind the string that {@link #at} is in; answers whether it has escapes. */
    private boolean string() {
        byte[] bytes = b;
        int end = to;
        int i = at;
        boolean escaped = false;
        while (i < end) {
            byte c = bytes[i++];
            if (c == '"') {
                at = i;
                return escaped;
            }
            if (c == '\\') {
                escaped = true;
                i++;
            }
        }
        at = end;
        fail("a string is cut off");
        return escaped;
    }

    /** Moves behind the array or object at {@link #at} without looking into it. */
    private void skipNested() {
        int depth = 0;
        while (at < to) {
            byte c = b[at++];
            if (c == '"') {
                string();
                if (problem != null) {
                    return;
                }
            } else if (c == '{' || c == '[') {
                depth++;
            } else if ((c == '}' || c == ']') && --depth == 0) {
                return;
            }
        }
        fail("the object is cut off");
    }

    private void skipSpace() {
        while (at < to && b[at] <= ' ' && b[at] >= 0) {
            at++;
        }
    }

    private void fail(String what) {
        if (problem == null) {
            problem = what;
        }
    }
}
