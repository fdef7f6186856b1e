/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.model.util;

import org.jspecify.annotations.Nullable;

/**
 * Writes any Java string so that an XML document can hold it and a person can read it, and reads it back unchanged.
 * <p>
 * XML 1.0 has no way to write most control characters, lone surrogates, U+FFFE and U+FFFF (production 2, "Char"), not even
 * as character references. Text from evidence holds all of them. The escapes are those of a Java or JSON string:
 * <code>\\</code> for a backslash, <code>\n</code>, <code>\r</code>, <code>\t</code>, and <code>&#92;uXXXX</code> with
 * four upper-case hexadecimal digits for any other UTF-16 code unit that XML cannot hold or that would be invisible or
 * reorder the line it stands in (C1 controls, U+2028, U+2029, bidirectional controls, zero-width characters, U+FEFF).
 * All other characters, complete surrogate pairs included, stand for themselves. Which characters are escaped is fixed
 * and doesn't depend on the Unicode version of the JDK.
 * <p>
 * Stateless; may be used from any thread.
 */
public final class HostileTexts {

    private static final String HEX = "0123456789ABCDEF";

    private HostileTexts() {
    }

    /**
     * Escapes a text.
     *
     * @param text any text
     * @return the escaped text, all of whose characters XML 1.0 allows; the argument itself if there is nothing to escape
     */
    public static String escape(String text) {
        @Nullable
        StringBuilder out = null;
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (isEscaped(c)) {
                if (out == null) {
                    out = new StringBuilder(text.length() + 32);
                }
                out.append(text, done, i);
                append(out, c);
                done = i + 1;
            }
        }
        return out == null ? text : out.append(text, done, text.length()).toString();
    }

    /**
     * Reverses {@link #escape}.
     *
     * @param escaped an escaped text
     * @return the text; the argument itself if it holds no escapes
     * @throws IllegalArgumentException if a backslash begins none of the escapes above
     */
    public static String unescape(String escaped) {
        int i = escaped.indexOf('\\');
        if (i < 0) {
            return escaped;
        }
        StringBuilder out = new StringBuilder(escaped.length());
        int done = 0;
        while (i >= 0) {
            out.append(escaped, done, i);
            char kind = i + 1 < escaped.length() ? escaped.charAt(i + 1) : 0;
            done = i + 2;
            switch (kind) {
                case '\\' -> out.append('\\');
                case 'n' -> out.append('\n');
                case 'r' -> out.append('\r');
                case 't' -> out.append('\t');
                case 'u' -> {
                    out.append(unit(escaped, i));
                    done = i + 6;
                }
                default -> throw invalid(i);
            }
            i = escaped.indexOf('\\', done);
        }
        return out.append(escaped, done, escaped.length()).toString();
    }

    private static boolean isEscaped(char c) {
        if (c < 0x7F) {
            return c < ' ' || c == '\\';
        }
        return c <= 0x9F // DEL and C1 controls
                || c == 0xAD || c == 0x61C || c == 0xFEFF || c >= 0xFFFE // soft hyphen, Arabic letter mark, BOM
                || c >= 0x200B && c <= 0x200F // zero-width characters, left-to-right and right-to-left marks
                || c >= 0x2028 && c <= 0x202E // line and paragraph separators, embeddings and overrides
                || c >= 0x2060 && c <= 0x206F // word joiner, isolates
                || Character.isSurrogate(c); // a lone one: pairs don't get here
    }

    private static void append(StringBuilder out, char c) {
        out.append('\\');
        switch (c) {
            case '\\' -> out.append('\\');
            case '\n' -> out.append('n');
            case '\r' -> out.append('r');
            case '\t' -> out.append('t');
            default -> {
                out.append('u');
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(HEX.charAt(c >> shift & 0xF));
                }
            }
        }
    }

    private static char unit(String escaped, int backslash) {
        if (backslash + 6 > escaped.length()) {
            throw invalid(backslash);
        }
        int value = 0;
        for (int i = backslash + 2; i < backslash + 6; i++) {
            int digit = HEX.indexOf(escaped.charAt(i));
            if (digit < 0) {
                throw invalid(backslash);
            }
            value = value << 4 | digit;
        }
        return (char) value;
    }

    private static IllegalArgumentException invalid(int index) {
        return new IllegalArgumentException("invalid escape at character " + index);
    }
}
