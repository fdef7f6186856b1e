/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.index;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a text stands in a record or value between word boundaries: the definition of what
 * {@link org.watchpost.core.query.Query.Word} and phrases find. Immutable; equal for equal texts.
 */
final class TextMatcher {

    /** Stands for a run of white space. */
    private static final int SPACE = -1;

    private final String text;
    private final int[] wanted;
    private final boolean escapable;
    /** The same as {@link #wanted} where it is ASCII without white space and can't stand amid an address; else empty. */
    private final byte[] simple;

    TextMatcher(String text) {
        this.text = Fold.fold(text);
        int[] points = text.codePoints().toArray();
        int[] into = new int[points.length];
        int n = 0;
        boolean special = false;
        for (int c : points) {
            if (isSpace(c)) {
                if (n == 0 || into[n - 1] != SPACE) {
                    into[n++] = SPACE;
                }
            } else {
                special |= c == '"' || c == '\\' || c == '/';
                into[n++] = Fold.fold(c);
            }
        }
        this.wanted = java.util.Arrays.copyOf(into, n);
        this.escapable = special;
        this.simple = simple(wanted) && !special ? new String(wanted, 0, n).getBytes(StandardCharsets.US_ASCII) : new byte[0];
    }

    private static boolean simple(int[] wanted) {
        for (int c : wanted) {
            if (c <= ' ' || c >= 128) {
                return false;
            }
        }
        return wanted.length > 0 && !ofAddress(wanted[0]) && !ofAddress(wanted[wanted.length - 1]);
    }

    private static boolean ofAddress(int c) {
        return c == '.' || c >= '0' && c <= '9';
    }

    /** Whether the text stands in a raw record, or would if JSON's escapes of punctuation were undone. */
    boolean inRaw(byte[] buffer, int from, int to, Chars chars, Chars scratch) {
        byte[] text = simple;
        if (text.length == 0) {
            return inRaw(chars.set(buffer, from, to), scratch);
        }
        int first = text[0];
        int last = to - text.length;
        byte[] fold = Fold.ASCII;
        for (int i = from; i < to; i++) {
            int b = buffer[i];
            if (b < 0) {
                // Beyond ASCII, where characters fold in other ways.
                return in(chars.set(buffer, from, to));
            }
            if (fold[b] == first && i <= last && ends(buffer, i, from, to)) {
                return true;
            }
        }
        return false;
    }

    private boolean ends(byte[] buffer, int start, int from, int to) {
        byte[] text = simple;
        byte[] fold = Fold.ASCII;
        for (int k = 1; k < text.length; k++) {
            int b = buffer[start + k];
            if (b < 0 || fold[b] != text[k]) {
                return false;
            }
        }
        int end = start + text.length;
        // A word that goes on beyond ASCII is for the caller to find out, when it comes to that byte.
        return (start == from || !joins(buffer[start - 1], buffer[start]))
                && (end == to || buffer[end] >= 0 && !joins(buffer[end - 1], buffer[end]));
    }

    private static boolean joins(byte left, byte right) {
        return left >= 0 && Fold.WORD[left] != 0 && Fold.WORD[right] != 0;
    }

    static boolean isSpace(int c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether the text stands in a value. */
    boolean in(Chars chars) {
        int last = chars.size;
        if (wanted.length == 0) {
            return true;
        }
        int first = wanted[0];
        int[] folded = chars.folded;
        for (int i = 0; i < last; i++) {
            int c = folded[i];
            if ((c == first || first == SPACE && isSpace(c)) && !chars.joined(i) && !chars.withinAddress(i) && ends(chars, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean ends(Chars chars, int start) {
        int[] folded = chars.folded;
        int size = chars.size;
        int i = start;
        for (int c : wanted) {
            if (i == size) {
                return false;
            }
            if (c == SPACE) {
                int from = i;
                while (i < size && isSpace(folded[i])) {
                    i++;
                }
                if (i == from) {
                    return false;
                }
            } else if (folded[i++] != c) {
                return false;
            }
        }
        return !chars.joined(i) && !chars.withinFirstOctet(i);
    }

    /** Whether the text stands in a raw record, or would if JSON's escapes of punctuation were undone. */
    boolean inRaw(Chars chars, Chars scratch) {
        return in(chars) || escapable && chars.backslash && in(scratch.setUnescaped(chars));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextMatcher matcher && matcher.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
