/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage.outbreak;

import java.time.ZoneId;
import java.util.List;
import org.watchpost.core.outbreak.Outbreak;
import org.watchpost.core.query.TimeRange;
import org.watchpost.ui.chart.Chart;
import org.watchpost.ui.chart.Drawing;
import org.watchpost.ui.chart.Drawing.Anchor;
import org.watchpost.ui.chart.TimeAxis;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.TimeLabels;

/** The infection curve: newly seen hosts as bars, all hosts so far as a line, active hosts as a thin line. */
record CurveChart(List<Outbreak.Stretch> curve, ZoneId zone) implements Chart {

    private static final double LEFT = 46;
    private static final double RIGHT = 46;
    private static final double TOP = 20;
    private static final double BOTTOM = 22;

    @Override
    public String title() {
        return "Infection curve";
    }

    @Override
    public void draw(Drawing on) {
        if (curve.isEmpty()) {
            return;
        }
        double width = Math.max(10, on.width() - LEFT - RIGHT);
        double bottom = on.height() - BOTTOM;
        double height = Math.max(10, bottom - TOP);
        TimeRange range = new TimeRange(curve.getFirst().from(), curve.getLast().to());
        TimeAxis axis = new TimeAxis(range, zone, LEFT, width);
        axis.draw(on, TOP, bottom);
        int bars = 1;
        for (Outbreak.Stretch stretch : curve) {
            bars = Math.max(bars, Math.max(stretch.fresh(), stretch.active()));
        }
        int all = Math.max(1, curve.getLast().cumulative());
        double[] line = new double[2 * curve.size() + 2];
        double[] active = new double[2 * curve.size()];
        line[0] = LEFT;
        line[1] = bottom;
        for (int i = 0; i < curve.size(); i++) {
            Outbreak.Stretch stretch = curve.get(i);
            double from = axis.x(stretch.from());
            double to = axis.x(stretch.to());
            double bar = height * stretch.fresh() / bars;
            on.fill(Ink.BAR_ALERT, from, bottom - bar, Math.max(1, to - from - 1), bar);
            line[2 * i + 2] = to;
            line[2 * i + 3] = bottom - height * stretch.cumulative() / all;
            active[2 * i] = (from + to) / 2;
            active[2 * i + 1] = bottom - height * stretch.active() / bars;
        }
        on.line(Ink.SEVERITY3, 1, active);
        on.line(Ink.ACCENT, 2, line);
        on.line(Ink.BORDER, 1, LEFT, bottom, LEFT + width, bottom);
        on.text(Ink.MUTED, Format.number(bars), LEFT - 4, TOP - 6, Anchor.END);
        on.text(Ink.MUTED, "0", LEFT - 4, bottom - 12, Anchor.END);
        on.text(Ink.ACCENT, Format.number(all), LEFT + width + 4, TOP - 6, Anchor.START);
        double x = legend(on, LEFT, Ink.BAR_ALERT, "newly infected");
        x = legend(on, x, Ink.ACCENT, "infected so far (right)");
        legend(on, x, Ink.SEVERITY3, "active");
        for (Outbreak.Stretch stretch : curve) {
            double from = axis.x(stretch.from());
            on.spot(from, TOP, axis.x(stretch.to()) - from, height, tip(stretch), Pick.of(new TimeRange(stretch.from(), stretch.to())));
        }
    }

    private static double legend(Drawing on, double x, Ink ink, String text) {
        on.fill(ink, x, 5, 9, 9);
        on.text(Ink.TEXT, text, x + 13, 1, Anchor.START);
        return x + 13 + on.textWidth(text) + 16;
    }

    private String tip(Outbreak.Stretch stretch) {
        return TimeLabels.range(new TimeRange(stretch.from(), stretch.to()), zone) + "\n" + stretch.fresh() + " newly infected, "
                + stretch.cumulative() + " so far, " + stretch.active() + " active, " + Format.count(stretch.events(), "event");
    }
}
