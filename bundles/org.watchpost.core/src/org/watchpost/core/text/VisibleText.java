/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.text;

import java.util.Locale;

/**
 * Makes the characters of hostile text that a reader can't see, or that would move, hide or recolour what stands beside them,
 * visible as escapes: control characters (and with them terminal sequences), characters that change the direction of
 * writing, zero-width and other invisible characters, lone surrogates, private use characters, and combining marks piled
 * upon each other. Escapes look like those of Java: {@code \n}, {@code \}{@code u202E}, and {@code \}{@code u{E0001}} beyond
 * the first plane. Backslashes themselves are left as they are: the result is for reading, not for reading back.
 * <p>
 * Stateless, linear in time.
 */
public final class VisibleText {

    /** More combining marks on one character than any writing needs; the ones beyond are escaped. */
    private static final int MOST_MARKS = 4;

    private VisibleText() {
    }

    /** Sees a text piece by piece. */
    public interface Sink {
        /** A stretch that can be shown as it is (after what the format of the output needs). */
        void visible(String text, int from, int to);

        /** A character that has to be shown as {@link VisibleText#escape(int)}. */
        void hidden(int codePoint);
    }

    /**
     * Takes a text apart.
     *
     * @param layout whether line feeds and tabs count as visible
     */
    public static void walk(String text, boolean layout, Sink sink) {
        int done = 0;
        int marks = 0;
        int length = text.length();
        for (int i = 0; i < length;) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                marks = 0;
                i++;
                continue;
            }
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            marks = isMark(codePoint) ? marks + 1 : 0;
            if (isHidden(codePoint, layout) || marks > MOST_MARKS) {
                if (done < i) {
                    sink.visible(text, done, i);
                }
                sink.hidden(codePoint);
                done = next;
            }
            i = next;
        }
        if (done < length) {
            sink.visible(text, done, length);
        }
    }

    /** The text on one line, with everything hidden escaped; the argument itself if nothing is. */
    public static String line(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) >= ' ' && text.charAt(i) < 0x7F) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        walk(text, false, new Sink() {
            @Override
            public void visible(String all, int from, int to) {
                out.append(all, from, to);
            }

            @Override
            public void hidden(int codePoint) {
                out.append(escape(codePoint));
            }
        });
        return out.toString();
    }

    /** Whether a reader can't see the character, or it would change how others look. */
    public static boolean isHidden(int codePoint, boolean layout) {
        if (codePoint < 0x7F) {
            return codePoint < ' ' && !(layout && (codePoint == '\n' || codePoint == '\t'));
        }
        if (codePoint == 0x34F || codePoint == 0x115F || codePoint == 0x1160 || codePoint == 0x17B4 || codePoint == 0x17B5
                || codePoint >= 0x180B && codePoint <= 0x180F || codePoint == 0x2800 || codePoint == 0x3164 || codePoint == 0xFFA0
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0000 && codePoint <= 0xE0FFF) {
            return true; // fillers and selectors, which have a visible category but no shape
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> (codePoint & 0xFFFE) == 0xFFFE; // not characters at all
        };
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** How a hidden character is shown. */
    public static String escape(int codePoint) {
        return switch (codePoint) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format(Locale.ROOT, codePoint > 0xFFFF ? "\\u{%X}" : "\\u%04X", codePoint);
        };
    }
}
