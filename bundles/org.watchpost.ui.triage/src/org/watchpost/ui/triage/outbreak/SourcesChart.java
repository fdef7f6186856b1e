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
import org.watchpost.core.event.Field;
import org.watchpost.core.outbreak.Outbreak;
import org.watchpost.core.query.TimeRange;
import org.watchpost.ui.chart.Chart;
import org.watchpost.ui.chart.Drawing;
import org.watchpost.ui.chart.Drawing.Anchor;
import org.watchpost.ui.chart.TimeAxis;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.TimeLabels;

/**
 * Who is behind the events of each hour: a bar for each hour, its parts the busiest sources, always in the same order from below;
 * what is left on top is of all others.
 *
 * @param host the field that names a source
 * @param step length of an hour's stretch, microseconds
 */
record SourcesChart(Outbreak outbreak, Field host, ZoneId zone, long step) implements Chart {

    private static final double LEFT = 56;
    private static final double RIGHT = 14;
    private static final double TOP = 22;
    private static final double BOTTOM = 22;
    private static final List<Ink> INKS = List.of(Ink.BAR_ALERT, Ink.ACCENT, Ink.SEVERITY3, Ink.GOOD, Ink.FIELD1, Ink.FIELD2, Ink.FIELD3);

    @Override
    public String title() {
        return "Events by hour and source";
    }

    @Override
    public void draw(Drawing on) {
        List<Outbreak.Hour> hours = outbreak.hours();
        if (hours.isEmpty()) {
            return;
        }
        double bottom = on.height() - BOTTOM;
        double height = Math.max(10, bottom - TOP);
        TimeAxis axis = new TimeAxis(new TimeRange(hours.getFirst().from(), hours.getLast().from() + step), zone, LEFT,
                Math.max(10, on.width() - LEFT - RIGHT));
        axis.draw(on, TOP, bottom);
        long most = Math.max(1, hours.stream().mapToLong(Outbreak.Hour::events).max().orElse(1));
        int parts = Math.min(INKS.size(), outbreak.heat().rows().size());
        for (int i = 0; i < hours.size(); i++) {
            bar(on, axis, i, parts, bottom, height / most);
        }
        on.line(Ink.BORDER, 1, LEFT, bottom, on.width() - RIGHT, bottom);
        on.text(Ink.MUTED, Format.number(most), LEFT - 4, TOP - 6, Anchor.END);
        on.text(Ink.MUTED, "0", LEFT - 4, bottom - 12, Anchor.END);
        legend(on, parts);
    }

    private void bar(Drawing on, TimeAxis axis, int index, int parts, double bottom, double scale) {
        Outbreak.Hour hour = outbreak.hours().get(index);
        TimeRange range = new TimeRange(hour.from(), hour.from() + step);
        double x = axis.x(range.from());
        double width = Math.max(1, axis.x(range.to()) - x - 1);
        double y = bottom;
        long left = hour.events();
        String when = TimeLabels.range(range, zone);
        for (int row = 0; row < parts; row++) {
            long count = outbreak.heat().counts()[row][index];
            String source = outbreak.heat().rows().get(row);
            double part = scale * count;
            y -= part;
            left -= count;
            if (count > 0) {
                on.fill(INKS.get(row), x, y, width, Math.max(1, part));
                on.spot(x, y, width, Math.max(3, part), source + "\n" + when + ": " + Format.count(count, "event"),
                        new Pick(List.of(host), List.of(source), range));
            }
        }
        if (left > 0) {
            double part = scale * left;
            on.fill(Ink.BAR_OTHER, x, y - part, width, Math.max(1, part));
            on.spot(x, y - part, width, Math.max(3, part), "all others\n" + when + ": " + Format.count(left, "event"), Pick.of(range));
        }
    }

    private void legend(Drawing on, int parts) {
        double x = LEFT;
        for (int row = 0; row <= parts; row++) {
            String text = row == parts ? "all others" : outbreak.heat().rows().get(row);
            double width = 13 + on.textWidth(text) + 14;
            if (x + width > on.width() - RIGHT) {
                return;
            }
            on.fill(row == parts ? Ink.BAR_OTHER : INKS.get(row), x, 5, 9, 9);
            on.text(Ink.TEXT, text, x + 13, 1, Anchor.START);
            x += width;
        }
    }
}
