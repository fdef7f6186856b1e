/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.render;

import org.watchpost.core.text.VisibleText;

/**
 * Makes hostile text safe within Markdown. CommonMark lets a backslash stand before any ASCII punctuation and then takes it as
 * itself: every character that could begin or end something gets one, unless something else looks at the line first (the bar
 * of tables, the angle brackets of HTML, the braces of templates), which needs an entity. Characters that mean something only
 * at the beginning of a line or in company are left readable elsewhere, so that {@code 2004-07-26 08:33} stays what it is.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#backslash-escapes">CommonMark, backslash escapes</a>
 * @see <a href="https://github.github.com/gfm/#tables-extension-">GitHub Flavored Markdown, tables and autolinks</a>
 */
final class MarkdownText {

    private MarkdownText() {
    }

    /** A text on one line, for headings, cells and paragraphs. */
    static String line(String text) {
        String visible = VisibleText.line(text).strip();
        StringBuilder out = new StringBuilder(visible.length() + visible.length() / 4);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            switch (c) {
                case '|', '<', '>', '&', '@', '{', '}' -> out.append("&#").append((int) c).append(';');
                case '\\', '`', '*', '_', '[', ']', '#', '~', '$', '^' -> out.append('\\').append(c);
                case '.', ':', '-', '+', '=', ')' -> out.append(hasMeaning(visible, i) ? "\\" : "").append(c);
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether a character that is mostly harmless would be more than itself where it stands. */
    private static boolean hasMeaning(String text, int at) {
        return switch (text.charAt(at)) {
            // of a list, a line below a heading, a rule
            case '-', '+', '=' -> at == 0;
            // of a numbered list
            case ')' -> digitsOnly(text, at);
            // of a numbered list, or of www.
            case '.' -> digitsOnly(text, at) || at >= 3 && text.regionMatches(true, at - 3, "www", 0, 3);
            // of an address, or of an emoji
            default -> at + 1 < text.length() && (text.charAt(at + 1) == '/' || Character.isLetter(text.charAt(at + 1)));
        };
    }

    private static boolean digitsOnly(String text, int to) {
        // more digits than nine begin no list
        for (int i = 0; i < to; i++) {
            if (i > 9 || !Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return to > 0;
    }

    /** A block of code, fenced by more backticks than the text has anywhere in a row. */
    static String fenced(String text) {
        StringBuilder visible = new StringBuilder(text.length() + 16);
        VisibleText.walk(text, true, new VisibleText.Sink() {
            @Override
            public void visible(String all, int from, int to) {
                visible.append(all, from, to);
            }

            @Override
            public void hidden(int codePoint) {
                visible.append(VisibleText.escape(codePoint));
            }
        });
        int longest = 2;
        int run = 0;
        for (int i = 0; i < visible.length(); i++) {
            run = visible.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        return fence + "text\n" + visible + "\n" + fence;
    }
}
