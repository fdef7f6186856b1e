/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.print;

import java.awt.Color;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * The operators that draw text, as they stand in a page. Glyphs are written as numbers, so that no character of a text can end
 * the text. Used by one thread.
 *
 * @see <a href="https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf">ISO 32000-1, 9.4</a>
 */
final class PdfText {

    private final PDFont font;
    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<Color, String> colours = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    PdfText(PDFont font) {
        this.font = font;
    }

    /**
     * Draws a safe text on one line.
     *
     * @param name of the font among the resources of the page
     * @param x    points from the left edge of the page
     * @param y    points from its lower edge
     */
    String operators(String name, String text, float x, float y, float size, boolean bold, Color colour) throws IOException {
        out.setLength(0);
        String ink = colours.computeIfAbsent(colour, PdfText::components);
        out.append("BT\n").append(ink).append("rg\n");
        if (bold) {
            out.append(ink).append("RG\n");
            number(size / 36).append("w\n2 Tr\n");
        }
        out.append('/').append(name).append(' ');
        number(size).append("Tf\n");
        number(x);
        number(y).append("Td\n<");
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            out.append(code(c));
        }
        out.append("> Tj\n");
        if (bold) {
            out.append("0 Tr\n");
        }
        return out.append("ET\n").toString();
    }

    private String code(int c) throws IOException {
        String known = codes.get(c);
        if (known == null) {
            StringBuilder hex = new StringBuilder(4);
            for (byte one : font.encode(Character.toString(c))) {
                hex.append(String.format(java.util.Locale.ROOT, "%02X", one));
            }
            font.addToSubset(c);
            known = hex.toString();
            codes.put(c, known);
        }
        return known;
    }

    private static String components(Color colour) {
        StringBuilder text = new StringBuilder();
        for (int part : new int[] { colour.getRed(), colour.getGreen(), colour.getBlue() }) {
            number(text, part / 255f);
        }
        return text.toString();
    }

    private StringBuilder number(float value) {
        return number(out, value);
    }

    /** In thousandths, which is finer than any printer. */
    private static StringBuilder number(StringBuilder to, float value) {
        long thousandths = Math.round(value * 1000.0);
        if (thousandths < 0) {
            to.append('-');
            thousandths = -thousandths;
        }
        to.append(thousandths / 1000);
        long rest = thousandths % 1000;
        if (rest > 0) {
            to.append('.').append((char) ('0' + rest / 100));
            if (rest % 100 > 0) {
                to.append((char) ('0' + rest / 10 % 10));
            }
            if (rest % 10 > 0) {
                to.append((char) ('0' + rest % 10));
            }
        }
        return to.append(' ');
    }
}
