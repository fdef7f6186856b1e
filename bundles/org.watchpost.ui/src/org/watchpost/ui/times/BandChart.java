/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.times;

import java.time.ZoneId;
import java.util.List;

import org.watchpost.core.query.TimeRange;
import org.watchpost.ui.chart.Chart;
import org.watchpost.ui.chart.Drawing;
import org.watchpost.ui.chart.Drawing.Anchor;
import org.watchpost.ui.chart.TimeAxis;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.TimeLabels;

/**
 * Sources below each other, each a band that is dark where it has many events and empty where it has none.
 *
 * @param bounds moments between buckets
 * @param bands  one for each source
 */
record BandChart(long[] bounds, List<Band> bands, ZoneId zone) implements Chart {

    /**
     * One source.
     *
     * @param source its number
     * @param name   for people
     * @param clock  how its clock is set, for people; may be empty
     * @param counts events of each bucket
     */
    record Band(int source, String name, String clock, long[] counts) {
    }

    static final int ROW = 22;
    private static final double LABEL = 260;
    private static final double RIGHT = 12;
    private static final double TOP = 6;
    private static final double BOTTOM = 22;

    @Override
    public String title() {
        return "Sources over time";
    }

    /** Height it needs. */
    int height() {
        return (int) (TOP + BOTTOM) + ROW * Math.max(1, bands.size());
    }

    @Override
    public void draw(Drawing on) {
        if (bounds.length < 2) {
            return;
        }
        TimeAxis axis = new TimeAxis(new TimeRange(bounds[0], bounds[bounds.length - 1]), zone, LABEL, on.width() - LABEL - RIGHT);
        double bottom = TOP + ROW * bands.size();
        axis.draw(on, TOP, bottom);
        double y = TOP;
        for (Band band : bands) {
            double clockWidth = band.clock().isEmpty() ? 0 : on.textWidth(band.clock()) + 10;
            on.clipped(Ink.TEXT, Format.line(band.name(), 120), 4, y + 3, LABEL - 16 - clockWidth, Anchor.START);
            if (!band.clock().isEmpty()) {
                on.text(Ink.MUTED, band.clock(), LABEL - 8, y + 3, Anchor.END);
            }
            band(on, axis, band, y);
            y += ROW;
        }
        on.line(Ink.BORDER, 1, LABEL, bottom, on.width() - RIGHT, bottom);
    }

    private void band(Drawing on, TimeAxis axis, Band band, double y) {
        long most = 1;
        for (long count : band.counts()) {
            most = Math.max(most, count);
        }
        int from = 0;
        while (from < band.counts().length) {
            int to = from + 1;
            long sum = band.counts()[from];
            if (sum == 0) {
                from = to;
                continue;
            }
            double left = axis.x(bounds[from]);
            double right = Math.max(left + 1, axis.x(bounds[to]));
            // The logarithm keeps quiet stretches visible beside a flood.
            on.fill(Ink.BAR, 0.25 + 0.75 * Math.log1p(sum) / Math.log1p(most), left, y + 4, right - left, ROW - 8);
            on.spot(left, y + 2, right - left, ROW - 4, Format.line(band.name(), 120) + "\n"
                    + TimeLabels.range(new TimeRange(bounds[from], bounds[to]), zone) + "\n" + Format.count(sum, "event"),
                    new TimeRange(bounds[from], bounds[to]));
            from = to;
        }
    }
}
