/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.watchpost.core.text.VisibleText;

/** Writes hostile text into HTML so that it stays text. Used by one thread. */
final class HtmlText {

    private final Writer out;
    private final VisibleText.Sink sink = new VisibleText.Sink() {
        @Override
        public void visible(String text, int from, int to) {
            try {
                escape(text, from, to);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void hidden(int codePoint) {
            try {
                // set apart, so that it can't be taken for a backslash that stands in the text
                out.append("<span class=\"hid\">").append(VisibleText.escape(codePoint)).append("</span>");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    HtmlText(Writer out) {
        this.out = out;
    }

    /**
     * Writes a text.
     *
     * @param layout whether line feeds and tabs are kept
     */
    void text(String text, boolean layout) throws IOException {
        try {
            VisibleText.walk(text, layout, sink);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Writes a text into an attribute between double quotes, where no element can stand; every character comes back on reading. */
    void attribute(String value) throws IOException {
        for (int i = 0; i < value.length();) {
            int c = value.codePointAt(i);
            i += Character.charCount(c);
            if (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || " ./!_-:".indexOf(c) >= 0) {
                out.write(c);
            } else {
                // what no XML can hold gets an escape that HTML keeps as text
                boolean held = c >= ' ' && c != 0x7F && (c < 0x80 || !VisibleText.isHidden(c, false));
                out.write(held ? "&#" + c + ";" : "\\u{" + Integer.toHexString(c) + "}");
            }
        }
    }

    private void escape(String text, int from, int to) throws IOException {
        int done = from;
        for (int i = from; i < to; i++) {
            String entity = switch (text.charAt(i)) {
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '&' -> "&amp;";
                case '"' -> "&quot;";
                case '\'' -> "&#39;";
                case '`' -> "&#96;";
                case '=' -> "&#61;";
                default -> "";
            };
            if (!entity.isEmpty()) {
                out.write(text, done, i - done);
                out.write(entity);
                done = i + 1;
            }
        }
        out.write(text, done, to - done);
    }
}
