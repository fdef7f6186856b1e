/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.watchpost.core.text.VisibleText;

/** Writes hostile text into WordprocessingML so that it stays text. */
final class DocxText {

    private DocxText() {
    }

    /** Escapes a text for elements and attributes; it must hold no hidden characters. */
    static void escape(String text, int from, int to, Writer out) throws IOException {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '&' -> out.write("&amp;");
                case '"' -> out.write("&quot;");
                case '\'' -> out.write("&#39;");
                default -> out.write(c);
            }
        }
    }

    /** A text for an attribute or an element outside of the body. */
    static String plain(String text) {
        java.io.StringWriter out = new java.io.StringWriter();
        String visible = VisibleText.line(text);
        try {
            escape(visible, 0, visible.length(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /**
     * The content of a run: {@code w:t}, {@code w:br} and {@code w:tab} elements.
     *
     * @param layout whether line feeds and tabs are kept
     */
    static void run(String text, boolean layout, Writer out) throws IOException {
        try {
            out.write("<w:t xml:space=\"preserve\">");
            VisibleText.walk(text, layout, new VisibleText.Sink() {
                @Override
                public void visible(String all, int from, int to) {
                    try {
                        int done = from;
                        for (int i = from; i < to; i++) {
                            char c = all.charAt(i);
                            if (c == '\n' || c == '\t') {
                                escape(all, done, i, out);
                                out.write(c == '\n' ? "</w:t><w:br/><w:t xml:space=\"preserve\">"
                                        : "</w:t><w:tab/><w:t xml:space=\"preserve\">");
                                done = i + 1;
                            }
                        }
                        escape(all, done, to, out);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }

                @Override
                public void hidden(int codePoint) {
                    try {
                        out.write(VisibleText.escape(codePoint));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            });
            out.write("</w:t>");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
