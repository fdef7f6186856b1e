/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.index;

import java.io.IOException;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** Patterns as automata. */
final class Patterns {

    private static final int WORK_LIMIT = 100_000;

    private Patterns() {
    }

    /** The words that a pattern with {@code *} and {@code ?} covers. */
    static Automaton words(String glob) throws IOException {
        java.util.List<Automaton> parts = new java.util.ArrayList<>();
        Automaton any = Automata.makeCharRange(Words.FIRST, Character.MAX_CODE_POINT);
        int[] points = Fold.fold(glob).codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            int c = points[i];
            if (c == '*') {
                parts.add(Operations.repeat(any));
            } else if (c == '?') {
                parts.add(any);
            } else {
                parts.add(Automata.makeChar(c == '\\' && i + 1 < points.length ? points[++i] : c));
            }
        }
        return determinize(Operations.concatenate(parts), glob);
    }

    /** The words that a regular expression covers. */
    static Automaton wordsOfRegex(String pattern) throws IOException {
        Automaton word = Operations.repeat(Automata.makeCharRange(Words.FIRST, Character.MAX_CODE_POINT));
        return determinize(Operations.intersection(regex(pattern), word), pattern);
    }

    /** Values that begin with a text, without regard to the case of ASCII letters and of letters as they stand there. */
    static CompiledAutomaton beginning(String prefix) throws IOException {
        java.util.List<Automaton> parts = new java.util.ArrayList<>();
        prefix.codePoints().forEach(c -> parts.add(Operations.union(java.util.List.of(Automata.makeChar(c), Automata.makeChar(Fold.fold(c)),
                Automata.makeChar(Character.toUpperCase(c))))));
        parts.add(Automata.makeAnyString());
        return new CompiledAutomaton(determinize(Operations.concatenate(parts), prefix));
    }

    /** A regular expression as a test of values. */
    static ValueTest.Matches test(String pattern) throws IOException {
        return new ValueTest.Matches(pattern, new CharacterRunAutomaton(regex(pattern)));
    }

    private static Automaton regex(String pattern) throws IOException {
        try {
            RegExp expression = new RegExp(anyCase(pattern), RegExp.NONE, RegExp.CASE_INSENSITIVE);
            return determinize(expression.toAutomaton(), pattern);
        } catch (IllegalArgumentException e) {
            throw new IOException("The regular expression /" + pattern + "/ can't be read: " + e.getMessage(), e);
        }
    }

    static Automaton determinize(Automaton automaton, String pattern) throws IOException {
        try {
            return Operations.determinize(automaton, WORK_LIMIT);
        } catch (TooComplexToDeterminizeException e) {
            throw new IOException("The pattern " + pattern + " is too complex; use fewer repetitions within repetitions", e);
        }
    }

    /** Lucene leaves the case of ranges in brackets as it is: adds the other case to each. */
    static String anyCase(String pattern) {
        StringBuilder all = new StringBuilder(pattern.length() + 16);
        boolean brackets = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            all.append(c);
            if (c == '\\' && i + 1 < pattern.length()) {
                all.append(pattern.charAt(++i));
            } else if (!brackets && c == '[') {
                brackets = true;
                if (i + 1 < pattern.length() && pattern.charAt(i + 1) == '^') {
                    all.append(pattern.charAt(++i));
                }
                if (i + 1 < pattern.length() && pattern.charAt(i + 1) == ']') {
                    all.append(pattern.charAt(++i));
                }
            } else if (c == ']') {
                brackets = false;
            } else if (brackets && i + 2 < pattern.length() && pattern.charAt(i + 1) == '-' && pattern.charAt(i + 2) != ']'
                    && pattern.charAt(i + 2) != '\\') {
                char to = pattern.charAt(i + 2);
                all.append('-').append(to);
                i += 2;
                other(c, to, 'a', 'z', -32, all);
                other(c, to, 'A', 'Z', 32, all);
            }
        }
        return all.toString();
    }

    private static void other(char from, char to, char first, char last, int shift, StringBuilder all) {
        int low = Math.max(from, first);
        int high = Math.min(to, last);
        if (low <= high) {
            all.append((char) (low + shift)).append('-').append((char) (high + shift));
        }
    }
}
