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

/** The text of a query and where in it reading has come to: words, quoted texts, regular expressions, operators. */
class QueryScanner {

    final String text;
    int at;

    QueryScanner(String text) {
        this.text = text;
    }

    /** Reads a quoted text and the space after it. */
    String phrase() throws QuerySyntaxException {
        int open = at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length() && (text.charAt(at + 1) == '"' || text.charAt(at + 1) == '\\')) {
                c = text.charAt(++at);
            }
            value.append(c);
            at++;
        }
        if (at == text.length()) {
            throw error("The quotation mark is not closed", open, 1, text + "\"");
        }
        at++;
        if (at < text.length() && (text.charAt(at) == '~' || text.charAt(at) == '^')) {
            throw error("Neither distance nor weight can be given to a phrase", at, 1, text.substring(open, at));
        }
        if (value.isEmpty()) {
            throw error("There is nothing between the quotation marks", open, 2, "");
        }
        space();
        return value.toString();
    }

    /** The slash that ends the regular expression which begins here, or -1 if this is no regular expression. */
    int regexEnd() {
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '/') {
                boolean ends = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)) || text.charAt(i + 1) == ')';
                return ends && i > at + 1 ? i : -1;
            }
        }
        return -1;
    }

    String regex() throws QuerySyntaxException {
        int start = at + 1;
        int end = regexEnd();
        StringBuilder pattern = new StringBuilder();
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
                if (text.charAt(i) != '/') {
                    pattern.append(c);
                }
                c = text.charAt(i);
            }
            pattern.append(c);
        }
        RegexSyntax.Problem problem = RegexSyntax.check(pattern.toString());
        if (problem != null) {
            throw error(problem.message(), Math.min(end, start + problem.position()), 1, problem.suggestion());
        }
        at = end + 1;
        space();
        return pattern.toString();
    }

    /** Position of the first colon of the word here that is not escaped, or -1. */
    int colon() {
        int end = wordEnd(at);
        for (int i = at; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == ':') {
                return i;
            }
        }
        return -1;
    }

    int wordEnd(int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\\') {
                i = Math.min(i + 2, text.length());
            } else if (Character.isWhitespace(c) || c == '(' || c == ')' || c == '"') {
                break;
            } else {
                i++;
            }
        }
        return i;
    }

    boolean operator(String word) {
        if (!peekOperator(word)) {
            return false;
        }
        at += word.length();
        space();
        return true;
    }

    boolean peekOperator(String word) {
        if (!text.startsWith(word, at)) {
            return false;
        }
        int after = at + word.length();
        char next = after < text.length() ? text.charAt(after) : ' ';
        return Character.isWhitespace(next) || next == '(' || next == ')' || next == '"' || word.equals("&&") || word.equals("||");
    }

    boolean prefix(char sign) throws QuerySyntaxException {
        if (at == text.length() || text.charAt(at) != sign) {
            return false;
        }
        if (at + 1 == text.length() || text.charAt(at + 1) == ')' || sign != '!' && Character.isWhitespace(text.charAt(at + 1))) {
            throw error("Nothing follows " + sign, at, 1, "\\" + sign);
        }
        at++;
        space();
        return true;
    }

    void space() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /** One end of a range; null if it is open. */
    @Nullable
    String bound(int open) throws QuerySyntaxException {
        if (at < text.length() && text.charAt(at) == '"') {
            return phrase();
        }
        int start = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && "]}".indexOf(text.charAt(at)) < 0) {
            at += text.charAt(at) == '\\' && at + 1 < text.length() ? 2 : 1;
        }
        if (at == start) {
            throw error("The range needs a value or * here", open, at - open, "");
        }
        String raw = text.substring(start, at);
        space();
        return raw.equals("*") ? null : unescape(raw);
    }

    QuerySyntaxException error(String message, int position, int length, String suggestion) {
        return new QuerySyntaxException(message, position, Math.max(0, length), suggestion);
    }

    static int trailingBackslashes(String raw) {
        int count = 0;
        while (count < raw.length() && raw.charAt(raw.length() - 1 - count) == '\\') {
            count++;
        }
        return count;
    }

    static boolean isPattern(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '*' || c == '?') {
                return true;
            }
        }
        return false;
    }

    /** Keeps the escapes that matter in a pattern, drops the others. */
    static String normalPattern(String raw) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\\' && i + 1 < raw.length()) {
                c = raw.charAt(++i);
                if (c == '*' || c == '?' || c == '\\') {
                    pattern.append('\\');
                }
            }
            pattern.append(c);
        }
        return pattern.toString();
    }

    static String unescape(String raw) {
        if (raw.indexOf('\\') < 0) {
            return raw;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            plain.append(c == '\\' && i + 1 < raw.length() ? raw.charAt(++i) : c);
        }
        return plain.toString();
    }
}
