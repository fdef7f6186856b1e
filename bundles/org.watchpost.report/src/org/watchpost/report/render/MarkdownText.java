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
 * itself; so all of it gets one, except where an entity is needed because something else looks at the line first (the bar of
 * tables, the angle brackets of HTML). What autolinks look for ({@code ://}, {@code www.}) is broken up by the same means.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#backslash-escapes">CommonMark, backslash escapes</a>
 * @see <a href="https://github.github.com/gfm/#tables-extension-">GitHub Flavored Markdown, tables</a>
 */
final class MarkdownText {

    private MarkdownText() {
    }

    /** A text on one line, for headings, cells and paragraphs. */
    static String line(String text) {
        String visible = VisibleText.line(text);
        StringBuilder out = new StringBuilder(visible.length() + visible.length() / 4);
        boolean blank = true;
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            switch (c) {
                case ' ' -> {
                    // several blanks at the beginning would make a code block, and at the end a line break
                    if (!blank) {
                        out.append(c);
                    }
                }
                case '|' -> out.append("&#124;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '@' -> out.append("&#64;");
                case '\u00a0' -> out.append("&nbsp;");
                default -> {
                    if (c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c)) {
                        out.append('\\');
                    }
                    out.append(c);
                }
            }
            blank = c == ' ';
        }
        return out.toString().stripTrailing();
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
