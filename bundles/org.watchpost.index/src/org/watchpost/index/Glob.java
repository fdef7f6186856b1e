/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.index;

import org.jspecify.annotations.Nullable;

/** A pattern with {@code *} and {@code ?}, without regard to case. Immutable; equal for equal patterns. */
final class Glob {

    private static final int ANY = -1;
    private static final int ONE = -2;

    private final String pattern;
    private final int[] elements;

    Glob(String pattern) {
        this.pattern = Fold.fold(pattern);
        int[] points = pattern.codePoints().toArray();
        int[] into = new int[points.length];
        int n = 0;
        for (int i = 0; i < points.length; i++) {
            int c = points[i];
            if (c == '*') {
                if (n == 0 || into[n - 1] != ANY) {
                    into[n++] = ANY;
                }
            } else if (c == '?') {
                into[n++] = ONE;
            } else {
                into[n++] = Fold.fold(c == '\\' && i + 1 < points.length ? points[++i] : c);
            }
        }
        this.elements = java.util.Arrays.copyOf(into, n);
    }

    /** Whether the pattern covers the whole value. */
    boolean covers(Chars chars) {
        int i = 0;
        int p = 0;
        int afterAny = -1;
        int resume = 0;
        while (i < chars.size) {
            if (p < elements.length && elements[p] == ANY) {
                afterAny = ++p;
                resume = i;
            } else if (p < elements.length && (elements[p] == ONE || elements[p] == chars.folded[i])) {
                p++;
                i++;
            } else if (afterAny >= 0) {
                p = afterAny;
                i = ++resume;
            } else {
                return false;
            }
        }
        while (p < elements.length && elements[p] == ANY) {
            p++;
        }
        return p == elements.length;
    }

    /**
     * Whether the pattern covers a stretch of the value between word boundaries, where {@code *} and {@code ?} stand for
     * anything but white space; an end of the pattern that is {@code *} needs no boundary.
     */
    boolean in(Chars chars) {
        // The states of all attempts at once, one bit for each element: linear in the length of the value.
        int count = elements.length;
        boolean[] now = new boolean[count + 1];
        boolean[] next = new boolean[count + 1];
        boolean openStart = count == 0 || elements[0] == ANY;
        boolean openEnd = count == 0 || elements[count - 1] == ANY;
        for (int i = 0;; i++) {
            if (openStart || !chars.joined(i) && !chars.withinAddress(i)) {
                now[0] = true;
            }
            for (int p = 0; p < count; p++) {
                if (now[p] && elements[p] == ANY) {
                    now[p + 1] = true;
                }
            }
            if (now[count] && (openEnd || !chars.joined(i) && !chars.withinFirstOctet(i))) {
                return true;
            }
            if (i == chars.size) {
                return false;
            }
            int c = chars.folded[i];
            boolean space = TextMatcher.isSpace(c);
            for (int p = 0; p < count; p++) {
                int e = elements[p];
                if (now[p] && e == ANY && !space) {
                    next[p] = true;
                } else if (now[p] && (e == c || e == ONE && !space)) {
                    next[p + 1] = true;
                }
                now[p] = false;
            }
            now[count] = false;
            boolean[] swap = now;
            now = next;
            next = swap;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Glob glob && glob.pattern.equals(pattern);
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }

    @Override
    public String toString() {
        return pattern;
    }
}
