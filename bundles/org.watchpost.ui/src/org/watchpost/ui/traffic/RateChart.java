/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.traffic;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import org.watchpost.core.analysis.traffic.TrafficReport;
import org.watchpost.core.query.TimeRange;
import org.watchpost.ui.chart.Chart;
import org.watchpost.ui.chart.Drawing.Anchor;
import org.watchpost.ui.chart.Drawing;
import org.watchpost.ui.chart.TimeAxis;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.TimeLabels;

/** Messages over time as bars, what did not arrive in another colour, the mean delay as a line. */
record RateChart(TrafficReport.Rate rate, ZoneId zone, long all) implements Chart {

    private static final double LEFT = 46;
    private static final double RIGHT = 52;
    private static final double TOP = 20;
    private static final double BOTTOM = 22;

    @Override
    public String title() {
        return "Messages over time";
    }

    @Override
    public void draw(Drawing on) {
        int buckets = rate.messages().length;
        if (buckets == 0) {
            return;
        }
        double width = Math.max(10, on.width() - LEFT - RIGHT);
        double bottom = on.height() - BOTTOM;
        double height = Math.max(10, bottom - TOP);
        long[] bounds = rate.bounds();
        TimeAxis axis = new TimeAxis(new TimeRange(bounds[0], bounds[buckets]), zone, LEFT, width);
        axis.draw(on, TOP, bottom);
        long most = 1;
        double longest = 1;
        for (int i = 0; i < buckets; i++) {
            most = Math.max(most, rate.messages()[i]);
            longest = Double.isNaN(rate.delay()[i]) ? longest : Math.max(longest, rate.delay()[i]);
        }
        for (int i = 0; i < buckets; i++) {
            double from = axis.x(bounds[i]);
            double wide = Math.max(1, axis.x(bounds[i + 1]) - from - 1);
            double all = height * rate.messages()[i] / most;
            double failed = height * rate.failures()[i] / most;
            on.fill(Ink.BAR, from, bottom - all, wide, all);
            on.fill(Ink.BAR_ERROR, from, bottom - failed, wide, failed);
        }
        delay(on, axis, longest, height, bottom);
        on.line(Ink.BORDER, 1, LEFT, bottom, LEFT + width, bottom);
        on.text(Ink.MUTED, Format.number(most), LEFT - 4, TOP - 6, Anchor.END);
        on.text(Ink.MUTED, "0", LEFT - 4, bottom - 12, Anchor.END);
        on.text(Ink.ACCENT, Format.duration(longest), LEFT + width + 4, TOP - 6, Anchor.START);
        double x = legend(on, LEFT, Ink.BAR, "messages");
        x = legend(on, x, Ink.BAR_ERROR, "not arrived");
        x = legend(on, x, Ink.ACCENT, "mean delay (right)");
        long away = all - Arrays.stream(rate.messages()).sum();
        if (away > 0) {
            on.text(Ink.MUTED, "· " + Format.number(away) + " far away not shown", x, 1, Anchor.START);
        }
        for (int i = 0; i < buckets; i++) {
            double from = axis.x(bounds[i]);
            if (rate.messages()[i] > 0) {
                on.spot(from, TOP, axis.x(bounds[i + 1]) - from, height, tip(i), new TimeRange(bounds[i], bounds[i + 1]));
            }
        }
    }

    /** The line is broken where nothing arrived. */
    private void delay(Drawing on, TimeAxis axis, double longest, double height, double bottom) {
        double beforeX = Double.NaN;
        double beforeY = 0;
        for (int i = 0; i < rate.delay().length; i++) {
            double seconds = rate.delay()[i];
            if (Double.isNaN(seconds)) {
                beforeX = Double.NaN;
                continue;
            }
            double x = (axis.x(rate.bounds()[i]) + axis.x(rate.bounds()[i + 1])) / 2;
            double y = bottom - height * seconds / longest;
            if (Double.isNaN(beforeX)) {
                on.dot(Ink.ACCENT, x, y, 1.5);
            } else {
                on.line(Ink.ACCENT, 2, beforeX, beforeY, x, y);
            }
            beforeX = x;
            beforeY = y;
        }
    }

    private static double legend(Drawing on, double x, Ink ink, String text) {
        on.fill(ink, x, 5, 9, 9);
        on.text(Ink.TEXT, text, x + 13, 1, Anchor.START);
        return x + 13 + on.textWidth(text) + 16;
    }

    private String tip(int i) {
        String delay = Double.isNaN(rate.delay()[i]) ? "" : String.format(Locale.ENGLISH, ", mean delay %.1f s", rate.delay()[i]);
        return TimeLabels.range(new TimeRange(rate.bounds()[i], rate.bounds()[i + 1]), zone) + "\n"
                + Format.count(rate.messages()[i], "message") + ", " + Format.number(rate.failures()[i]) + " not arrived" + delay;
    }
}
