/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.chart;

import java.util.Locale;
import org.eclipse.swt.graphics.Color;
import org.watchpost.ui.theme.Palette;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.util.Format;

/**
 * Draws charts as SVG 1.1 text (https://www.w3.org/TR/SVG11/), without scripts, links or anything from outside. Texts are of unknown
 * origin and escaped. May be used on any thread.
 */
public final class SvgDrawing implements Drawing {

    private static final int LONGEST = 300;
    private static final double FONT = 12;
    /** Width of a character of a common sans serif font, on average, as a share of its height. */
    private static final double NARROW = 0.55;

    private final StringBuilder out = new StringBuilder(8192);
    private final Palette palette;
    private final double width;
    private final double height;

    public SvgDrawing(Palette palette, double width, double height, String title) {
        this.palette = palette;
        this.width = width;
        this.height = height;
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"").append(number(width)).append("\" height=\"")
                .append(number(height)).append("\" viewBox=\"0 0 ").append(number(width)).append(' ').append(number(height))
                .append("\" font-family=\"sans-serif\" font-size=\"").append(number(FONT)).append("\">\n<title>").append(escape(title))
                .append("</title>\n");
        fill(Ink.BACKGROUND, 0, 0, width, height);
    }

    /** A chart as SVG. */
    public static String of(Chart chart, Palette palette, double width, double height) {
        SvgDrawing drawing = new SvgDrawing(palette, width, height, chart.title());
        chart.draw(drawing);
        return drawing.end();
    }

    /** The finished text. */
    public String end() {
        return out + "</svg>\n";
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceFirst("\\.?0+$", "");
    }

    private String colour(Ink ink) {
        Color colour = palette.get(ink);
        return String.format(Locale.ROOT, "#%02x%02x%02x", colour.getRed(), colour.getGreen(), colour.getBlue());
    }

    private static String escape(String text) {
        return Format.line(text, LONGEST).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return height;
    }

    private StringBuilder rectangle(double x, double y, double w, double h) {
        return out.append("<rect x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\" width=\"")
                .append(number(Math.max(0, w)))
                .append("\" height=\"").append(number(Math.max(0, h))).append('"');
    }

    @Override
    public void fill(Ink ink, double opacity, double x, double y, double w, double h) {
        rectangle(x, y, w, h).append(" fill=\"").append(colour(ink)).append('"');
        if (opacity < 1) {
            out.append(" fill-opacity=\"").append(number(opacity)).append('"');
        }
        out.append("/>\n");
    }

    @Override
    public void frame(Ink ink, double x, double y, double w, double h) {
        rectangle(x, y, w, h).append(" fill=\"none\" stroke=\"").append(colour(ink)).append("\"/>\n");
    }

    @Override
    public void line(Ink ink, double stroke, double... points) {
        out.append("<polyline fill=\"none\" stroke=\"").append(colour(ink)).append("\" stroke-width=\"").append(number(stroke))
                .append("\" points=\"");
        for (int i = 0; i + 1 < points.length; i += 2) {
            out.append(i == 0 ? "" : " ").append(number(points[i])).append(',').append(number(points[i + 1]));
        }
        out.append("\"/>\n");
    }

    @Override
    public void dot(Ink ink, double x, double y, double radius) {
        out.append("<circle cx=\"").append(number(x)).append("\" cy=\"").append(number(y)).append("\" r=\"").append(number(radius))
                .append("\" fill=\"").append(colour(ink)).append("\"/>\n");
    }

    @Override
    public void text(Ink ink, String text, double x, double y, Anchor anchor) {
        write(ink, text, x, y, anchor, "");
    }

    @Override
    public void bold(Ink ink, String text, double x, double y, Anchor anchor) {
        write(ink, text, x, y, anchor, " font-weight=\"bold\"");
    }

    private void write(Ink ink, String text, double x, double y, Anchor anchor, String more) {
        out.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y + FONT)).append("\" fill=\"").append(colour(ink))
                .append('"');
        if (anchor != Anchor.START) {
            out.append(" text-anchor=\"").append(anchor == Anchor.MIDDLE ? "middle" : "end").append('"');
        }
        out.append(more).append('>').append(escape(text)).append("</text>\n");
    }

    @Override
    public double textWidth(String text) {
        return Math.min(LONGEST, text.length()) * FONT * NARROW;
    }

    @Override
    public void spot(double x, double y, double w, double h, String tip, Object what) {
        rectangle(x, y, w, h).append(" fill-opacity=\"0\"><title>").append(escape(tip.replace('\n', ' '))).append("</title></rect>\n");
    }
}
