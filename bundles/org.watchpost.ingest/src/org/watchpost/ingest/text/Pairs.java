/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.text;

import org.watchpost.core.text.Bytes;

/** Finds {@code key=value} pairs where they stand. All methods take linear time. */
public final class Pairs {

    /** Takes a pair. */
    @FunctionalInterface
    public interface Sink {
        /** @param escaped whether the value has backslashes before quotes or backslashes */
        void pair(int keyFrom, int keyTo, int from, int to, boolean escaped);
    }

    private Pairs() {
    }

    /**
     * Pairs divided by blanks or one other divider; a value in double quotes may hold dividers, and quotes behind a backslash. Words
     * without a mark are passed over.
     *
     * @param divider between pairs, besides blanks: {@code ,} or {@code ;}, or a blank for none
     * @param mark    between key and value: {@code =} or {@code :}
     */
    public static void divided(byte[] b, int from, int to, char divider, char mark, Sink sink) {
        int i = from;
        while (i < to) {
            while (i < to && (b[i] == ' ' || b[i] == '\t' || b[i] == divider)) {
                i++;
            }
            int key = i;
            while (i < to && b[i] != mark && b[i] != ' ' && b[i] != '\t' && b[i] != divider) {
                i++;
            }
            if (i >= to || b[i] != mark || i == key) {
                i = i < to && b[i] == mark ? i + 1 : i;
                continue;
            }
            int keyTo = i++;
            if (i < to && b[i] == '"') {
                i = quoted(b, key, keyTo, i + 1, to, sink);
                continue;
            }
            int value = i;
            while (i < to && b[i] != ' ' && b[i] != '\t' && b[i] != divider) {
                i++;
            }
            sink.pair(key, keyTo, value, i, false);
        }
    }

    private static int quoted(byte[] b, int key, int keyTo, int from, int to, Sink sink) {
        int i = from;
        boolean escaped = false;
        while (i < to && b[i] != '"') {
            if (b[i] == '\\' && i + 1 < to && (b[i + 1] == '"' || b[i + 1] == '\\')) {
                escaped = true;
                i++;
            }
            i++;
        }
        int end = Math.min(i, to);
        sink.pair(key, keyTo, from, end, escaped);
        return Math.min(to, end + 1);
    }

    /** Pairs divided by a byte that values don't hold, such as a tab or a bar. */
    public static void cells(byte[] b, int from, int to, byte divider, char mark, Sink sink) {
        int i = from;
        while (i < to) {
            int end = Bytes.indexOf(b, i, to, divider);
            end = end < 0 ? to : end;
            int key = i;
            while (key < end && b[key] == ' ') {
                key++;
            }
            int at = key;
            while (at < end && b[at] != mark) {
                at++;
            }
            if (at < end && at > key) {
                sink.pair(key, at, at + 1, end, false);
            }
            i = end + 1;
        }
    }

    /**
     * Pairs whose values run up to the blank before the next key, as in the extension of CEF; {@code =} and backslashes within values
     * stand behind a backslash.
     */
    public static void open(byte[] b, int from, int to, Sink sink) {
        int key = skip(b, from, to);
        int keyTo = keyEnd(b, key, to);
        while (keyTo >= 0) {
            int value = keyTo + 1;
            boolean escaped = false;
            int word = value;
            int nextKey = -1;
            int nextKeyTo = -1;
            int i = value;
            while (i < to) {
                byte c = b[i];
                if (c == '\\') {
                    escaped = true;
                    i++;
                } else if (c == ' ') {
                    word = i + 1;
                } else if (c == '=' && i > word && word > value && name(b, word, i)) {
                    nextKey = word;
                    nextKeyTo = i;
                    break;
                }
                i++;
            }
            int end = nextKey < 0 ? to : nextKey - 1;
            int trimmed = end;
            while (trimmed > value && b[trimmed - 1] == ' ') {
                trimmed--;
            }
            sink.pair(key, keyTo, value, Math.max(value, trimmed), escaped);
            key = nextKey;
            keyTo = nextKeyTo;
        }
    }

    private static int skip(byte[] b, int from, int to) {
        int i = from;
        while (i < to && b[i] == ' ') {
            i++;
        }
        return i;
    }

    private static int keyEnd(byte[] b, int from, int to) {
        int i = from;
        while (i < to && b[i] != '=' && b[i] != ' ') {
            i++;
        }
        return i < to && b[i] == '=' && i > from ? i : -1;
    }

    /** Whether a key may be called that: a URL's parameters within a value are not. */
    private static boolean name(byte[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            byte c = b[i];
            boolean fits = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '.' || c == '-'
                    || c == '[' || c == ']';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** A value without the backslashes before what they protect; {@code \n} and {@code \r} are line ends. */
    public static String unescape(byte[] b, int from, int to) {
        byte[] plain = new byte[to - from];
        int n = 0;
        for (int i = from; i < to; i++) {
            byte c = b[i];
            if (c == '\\' && i + 1 < to) {
                c = b[++i];
                c = c == 'n' ? (byte) '\n' : c == 'r' ? (byte) '\r' : c;
                if (c != '=' && c != '|' && c != '\\' && c != '"' && c != '\n' && c != '\r' && c != ']') {
                    plain[n++] = '\\';
                }
            }
            plain[n++] = c;
        }
        return Bytes.decode(plain, 0, n);
    }
}
