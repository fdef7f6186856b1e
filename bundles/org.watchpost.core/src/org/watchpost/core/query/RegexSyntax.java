/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.query;

import org.jspecify.annotations.Nullable;

/**
 * Checks that a regular expression keeps to the syntax of Lucene's {@code RegExp}, so that a mistake is shown where it was
 * made. What is optional there is left out: {@code ~} (complement), {@code &} (intersection), {@code #}, {@code @},
 * {@code <>} and quotation marks stand for themselves, as anybody expects in a log search.
 */
final class RegexSyntax {

    private static final int MAX_REPEAT = 1000;
    private static final int MAX_DEPTH = 50;
    private static final String CLASSES = "dDsSwW";

    /**
     * A mistake.
     *
     * @param message    what is wrong
     * @param position   in the pattern, from 0
     * @param suggestion what to write instead, or empty
     */
    record Problem(String message, int position, String suggestion) {
    }

    private final String pattern;
    private int at;
    private int depth;
    private @Nullable Problem problem;

    private RegexSyntax(String pattern) {
        this.pattern = pattern;
    }

    /** The first mistake, or null if there is none. */
    static @Nullable Problem check(String pattern) {
        RegexSyntax run = new RegexSyntax(pattern);
        run.alternatives();
        if (run.problem == null && run.at < pattern.length()) {
            run.fail("A parenthesis is closed that was not opened", run.at, "\\)");
        }
        return run.problem;
    }

    private void alternatives() {
        sequence();
        while (problem == null && at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            sequence();
        }
    }

    private void sequence() {
        while (problem == null && at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            if ("*+?".indexOf(pattern.charAt(at)) >= 0) {
                fail("Nothing stands before " + pattern.charAt(at) + " to be repeated", at, "\\" + pattern.charAt(at));
                return;
            }
            atom();
            while (problem == null && at < pattern.length() && "*+?{".indexOf(pattern.charAt(at)) >= 0) {
                repeat();
            }
        }
    }

    private void atom() {
        int start = at;
        char c = pattern.charAt(at++);
        switch (c) {
            case '(' -> {
                if (++depth > MAX_DEPTH) {
                    fail("More than " + MAX_DEPTH + " levels of parentheses", start, "");
                    return;
                }
                alternatives();
                depth--;
                if (problem == null && at == pattern.length()) {
                    fail("The parenthesis is not closed", start, "");
                }
                at++;
            }
            case '[' -> characters(start);
            case '{' -> fail("Nothing stands before { to be repeated", start, "\\{");
            case '\\' -> {
                if (at == pattern.length()) {
                    fail("A backslash needs a character after it", start, "\\\\");
                } else if (Character.isLetterOrDigit(pattern.charAt(at)) && CLASSES.indexOf(pattern.charAt(at)) < 0) {
                    fail("There is no class of characters \\" + pattern.charAt(at), start, "\\w");
                }
                at++;
            }
            case '^', '$' -> fail("A regular expression covers the whole value: " + c + " is not needed", start, "\\" + c);
            default -> {
                // Stands for itself.
            }
        }
    }

    private void characters(int start) {
        if (at < pattern.length() && pattern.charAt(at) == '^') {
            at++;
        }
        boolean any = false;
        while (at < pattern.length() && (pattern.charAt(at) != ']' || !any)) {
            at += pattern.charAt(at) == '\\' ? 2 : 1;
            any = true;
        }
        if (at >= pattern.length()) {
            fail("The bracket is not closed", start, "");
        }
        at++;
    }

    private void repeat() {
        int start = at;
        if (pattern.charAt(at++) != '{') {
            return;
        }
        int close = pattern.indexOf('}', at);
        String counts = close < 0 ? "" : pattern.substring(at, close);
        if (!counts.matches("[0-9]{1,4}(,([0-9]{1,4})?)?")) {
            fail("A repetition is written {2}, {2,} or {2,5}", start, "\\{");
            return;
        }
        String[] ends = counts.split(",");
        int from = Integer.parseInt(ends[0]);
        int to = ends.length > 1 ? Integer.parseInt(ends[1]) : from;
        if (from > MAX_REPEAT || to > MAX_REPEAT || to < from) {
            fail("A repetition goes up to " + MAX_REPEAT + ", the smaller number first", start, "");
        }
        at = close + 1;
    }

    private void fail(String message, int position, String suggestion) {
        if (problem == null) {
            problem = new Problem(message, position, suggestion);
        }
        at = pattern.length();
    }
}
