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
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.watchpost.report.document.Block.Bar;
import org.watchpost.report.document.Block.Chart;

/** Draws a chart as SVG within HTML; colours come from the page's style, so that it fits light, dark and paper. */
final class SvgChart {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 240;
    private static final int LEFT = 70;
    private static final int TOP = 10;
    private static final int BOTTOM = 34;
    private static final int RIGHT = 10;
    private static final int MOST_LABELS = 6;

    private SvgChart() {
    }

    /** Draws a chart; the id must be unique within the page. */
    static void write(Chart chart, String id, Writer out, HtmlText text) throws IOException {
        List<Bar> bars = chart.bars();
        long most = 1;
        for (Bar bar : bars) {
            most = Math.max(most, bar.total());
        }
        long top = roundUp(most);
        double plot = HEIGHT - TOP - BOTTOM;
        double step = (double) (WIDTH - LEFT - RIGHT) / Math.max(1, bars.size());
        out.write(format("<svg class=\"chart\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"%s\">\n", WIDTH, HEIGHT, id));
        out.write("<title id=\"" + id + "\">");
        text.text(chart.title(), false);
        out.write("</title>\n");
        for (int i = 0; i <= 4; i++) {
            double y = TOP + plot * (4 - i) / 4;
            out.write(format("<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>", LEFT, WIDTH - RIGHT, y, y));
            out.write(format("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%,d</text>\n", LEFT - 6, y + 4, top * i / 4));
        }
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            if (bar.total() > 0) {
                double x = LEFT + i * step;
                double width = Math.max(0.6, step * 0.86);
                out.write("<g><title>");
                text.text(bar.label(), false);
                out.write(format(": %,d", bar.total()));
                if (!chart.partLabel().isEmpty()) {
                    out.write(format(" (%,d ", bar.part()));
                    text.text(chart.partLabel(), false);
                    out.write(")");
                }
                out.write("</title>");
                rectangle(out, "all", x, width, bar.total(), top, plot);
                if (bar.part() > 0) {
                    rectangle(out, "part", x, width, bar.part(), top, plot);
                }
                out.write("</g>\n");
            }
        }
        int every = Math.max(1, (bars.size() + MOST_LABELS - 1) / MOST_LABELS);
        for (int i = 0; i < bars.size(); i += every) {
            out.write(format("<text x=\"%.1f\" y=\"%d\">", LEFT + i * step, HEIGHT - BOTTOM + 18));
            text.text(bars.get(i).label(), false);
            out.write("</text>\n");
        }
        out.write("</svg>\n");
    }

    private static void rectangle(Writer out, String kind, double x, double width, long value, long top, double plot) throws IOException {
        double height = Math.max(0.8, plot * value / top);
        out.write(format("<rect class=\"%s\" x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\"/>", kind, x, TOP + plot - height, width,
                height));
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    /** The next of 4, 8, 20, 40, 80, 200...: quarters of them are whole. */
    private static long roundUp(long value) {
        long top = 4;
        for (int i = 0; top < value; i++) {
            top = i % 3 == 1 ? top / 2 * 5 : top * 2;
        }
        return top;
    }
}
