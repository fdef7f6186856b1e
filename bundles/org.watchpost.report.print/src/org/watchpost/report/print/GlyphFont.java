/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.print;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.text.VisibleText;

/**
 * The font of printed reports, Liberation Sans, which PDFBox brings along: measured and drawn without the fonts of the machine, so
 * that a report looks the same everywhere. Used by one thread.
 */
final class GlyphFont implements AutoCloseable {

    private static final String RESOURCE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int CACHED = 0x3000;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final float unitsPerEm;
    /** Widths in thousandths of the size; -1: not asked yet, -2: no glyph. */
    private final float[] widths = new float[CACHED];

    GlyphFont() throws IOException {
        try (@Nullable
        InputStream in = PDFont.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("The font of printed reports is missing from the program");
            }
            font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        }
        // ligatures would join letters of raw records, and cost most of the time of a long report
        font.setEnableGsub(false);
        glyphs = font.getUnicodeCmapLookup();
        unitsPerEm = font.getUnitsPerEm();
        java.util.Arrays.fill(widths, -1);
    }

    TrueTypeFont trueType() {
        return font;
    }

    private float unit(int codePoint) throws IOException {
        if (codePoint < CACHED && widths[codePoint] != -1) {
            return widths[codePoint];
        }
        int glyph = glyphs.getGlyphId(codePoint);
        float width = glyph == 0 ? -2 : font.getAdvanceWidth(glyph) / unitsPerEm;
        if (codePoint < CACHED) {
            widths[codePoint] = width;
        }
        return width;
    }

    /** A text in which everything that is hidden or has no glyph stands as an escape. */
    String safe(String text, boolean layout) throws IOException {
        StringBuilder out = new StringBuilder(text.length() + 16);
        VisibleText.walk(text, layout, new VisibleText.Sink() {
            @Override
            public void visible(String all, int from, int to) {
                out.append(all, from, to);
            }

            @Override
            public void hidden(int codePoint) {
                out.append(VisibleText.escape(codePoint));
            }
        });
        boolean whole = true;
        for (int i = 0; i < out.length() && whole; i++) {
            char c = out.charAt(i);
            whole = c == '\n' || c == '\t' || !Character.isSurrogate(c) && unit(c) >= 0;
        }
        String visible = out.toString();
        if (whole) {
            return visible;
        }
        StringBuilder safe = new StringBuilder(visible.length() + 64);
        for (int i = 0; i < visible.length();) {
            int c = visible.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\n' || c == '\t' || unit(c) >= 0) {
                safe.appendCodePoint(c);
            } else {
                safe.append(c == 0x2611 ? "[x]" : c == 0x2610 ? "[ ]" : String.format(Locale.ROOT, c > 0xFFFF ? "\\u{%X}" : "\\u%04X", c));
            }
        }
        return safe.toString();
    }

    /** Width of a safe text without line feeds. */
    float width(String text, float size) throws IOException {
        float sum = 0;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            sum += Math.max(0, unit(c));
        }
        return sum * size;
    }

    /** Lines of a safe text, none wider than that: broken at blanks, and within words that are too wide. Tabs become blanks. */
    List<String> lines(String text, float size, float most) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.replace("\t", "    ").split("\n", -1)) {
            wrap(paragraph, size, most, lines);
        }
        return lines;
    }

    private void wrap(String text, float size, float most, List<String> lines) throws IOException {
        int start = 0;
        int blank = -1;
        float sum = 0;
        float sinceBlank = 0;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            float width = Math.max(0, unit(c)) * size;
            if (sum + width > most && i > start) {
                boolean atBlank = blank > start && c != ' ';
                int end = atBlank ? blank : i;
                lines.add(text.substring(start, end));
                start = atBlank ? blank + 1 : i;
                sum = atBlank ? sinceBlank : 0;
                blank = -1;
                sinceBlank = 0;
                if (c == ' ' && !atBlank) {
                    i++;
                    start = i;
                    continue;
                }
            }
            sum += width;
            sinceBlank += width;
            if (c == ' ') {
                blank = i;
                sinceBlank = 0;
            }
            i += Character.charCount(c);
        }
        lines.add(text.substring(start));
    }

    /** The shape of a safe text at the origin, for pictures; its base line is y = 0, y grows downwards. */
    GeneralPath shape(String text, float size) throws IOException {
        GeneralPath all = new GeneralPath();
        float x = 0;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            var glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(c));
            if (glyph != null && c != ' ') {
                float scale = size / unitsPerEm;
                all.append(glyph.getPath().createTransformedShape(new java.awt.geom.AffineTransform(scale, 0, 0, -scale, x, 0)), false);
            }
            x += Math.max(0, unit(c)) * size;
        }
        return all;
    }

    @Override
    public void close() throws IOException {
        font.close();
    }
}
