/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.index;

import java.util.Arrays;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.jspecify.annotations.Nullable;

/** A condition on a value that is a text. Immutable; equal conditions are equal. */
sealed interface ValueTest {

    /** Whether the value fulfils it. */
    boolean test(Chars value);

    /** The text stands in it between word boundaries. */
    record Contains(TextMatcher matcher) implements ValueTest {
        @Override
        public boolean test(Chars value) {
            return matcher.in(value);
        }
    }

    /** It is the text, without regard to case. */
    record Equal(String folded) implements ValueTest {
        @Override
        public boolean test(Chars value) {
            int n = 0;
            for (int i = 0; i < folded.length();) {
                int c = folded.codePointAt(i);
                if (n == value.size || value.folded[n++] != c) {
                    return false;
                }
                i += Character.charCount(c);
            }
            return n == value.size;
        }
    }

    /** The pattern covers it. */
    record Covers(Glob glob) implements ValueTest {
        @Override
        public boolean test(Chars value) {
            return glob.covers(value);
        }
    }

    /** The regular expression covers it. */
    final class Matches implements ValueTest {

        private final String pattern;
        private final CharacterRunAutomaton automaton;

        Matches(String pattern, CharacterRunAutomaton automaton) {
            this.pattern = pattern;
            this.automaton = automaton;
        }

        @Override
        public boolean test(Chars value) {
            int state = 0;
            for (int i = 0; i < value.size && state >= 0; i++) {
                state = automaton.step(state, value.original[i]);
            }
            return state >= 0 && automaton.isAccept(state);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Matches matches && matches.pattern.equals(pattern);
        }

        @Override
        public int hashCode() {
            return pattern.hashCode();
        }
    }

    /** It lies between two texts, compared by folded characters; null is open. */
    record Between(int @Nullable [] from, boolean fromIncluded, int @Nullable [] to, boolean toIncluded) implements ValueTest {

        static Between of(@Nullable String from, boolean fromIncluded, @Nullable String to, boolean toIncluded) {
            return new Between(points(from), fromIncluded, points(to), toIncluded);
        }

        private static int @Nullable [] points(@Nullable String text) {
            return text == null ? null : Fold.fold(text).codePoints().toArray();
        }

        @Override
        public boolean test(Chars value) {
            int[] low = from;
            if (low != null) {
                int order = Arrays.compare(value.folded, 0, value.size, low, 0, low.length);
                if (order < 0 || order == 0 && !fromIncluded) {
                    return false;
                }
            }
            int[] high = to;
            if (high == null) {
                return true;
            }
            int order = Arrays.compare(value.folded, 0, value.size, high, 0, high.length);
            return order < 0 || order == 0 && toIncluded;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Between between && Arrays.equals(between.from, from) && Arrays.equals(between.to, to)
                    && between.fromIncluded == fromIncluded && between.toIncluded == toIncluded;
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(from) + Arrays.hashCode(to);
        }
    }

    /** It is there at all. */
    record Any() implements ValueTest {
        @Override
        public boolean test(Chars value) {
            return true;
        }
    }
}
