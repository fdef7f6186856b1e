/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.messages;

import java.time.ZoneId;

import org.watchpost.core.analysis.message.MessageLife;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.text.Times;
import org.watchpost.ui.chart.Chart;
import org.watchpost.ui.chart.Drawing;
import org.watchpost.ui.chart.Drawing.Anchor;
import org.watchpost.ui.chart.TimeAxis;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.TimeLabels;

/** The hops of a message, one below the other, from its first line to its last. */
record HopChart(MessageLife life, ZoneId zone) implements Chart {

    private static final double LABEL = 150;
    private static final double RIGHT = 14;
    private static final double TOP = 6;
    private static final int ROW = 22;

    @Override
    public String title() {
        return "Hops of " + Format.line(life.name(), 80);
    }

    @Override
    public void draw(Drawing on) {
        long length = Math.max(Times.SECOND, life.last() - life.first());
        TimeRange range = new TimeRange(life.first() - length / 50, life.first() + length + length / 50);
        TimeAxis axis = new TimeAxis(range, zone, LABEL, on.width() - LABEL - RIGHT);
        double bottom = TOP + ROW * life.hops().size();
        axis.draw(on, TOP, bottom);
        double y = TOP;
        for (MessageLife.Hop hop : life.hops()) {
            double from = axis.x(hop.first());
            double to = Math.max(from + 4, axis.x(hop.last()));
            on.clipped(Ink.TEXT, Format.line(hop.server(), 60) + (hop.queueId().isEmpty() ? "" : "  " + Format.line(hop.queueId(), 40)), 4,
                    y + 3, LABEL - 12, Anchor.START);
            on.fill(hop.queue() ? Ink.BAR : Ink.BAR_OTHER, from, y + 5, to - from, ROW - 10);
            if (!hop.arrived()) {
                on.text(Ink.MUTED, "◂", from - 10, y + 3, Anchor.START);
            }
            if (!hop.ended()) {
                on.text(Ink.MUTED, "▸", to + 2, y + 3, Anchor.START);
            }
            on.spot(from, y + 3, to - from, ROW - 6, tip(hop), hop);
            y += ROW;
        }
        on.line(Ink.BORDER, 1, LABEL, bottom, on.width() - RIGHT, bottom);
    }

    private String tip(MessageLife.Hop hop) {
        StringBuilder tip = new StringBuilder(Format.line(hop.server(), 100)).append('\n').append(TimeLabels.full(hop.first(), zone))
                .append(" to ").append(TimeLabels.full(hop.last(), zone)).append("\n").append(Format.count(hop.lines(), "line"));
        if (hop.delay() >= 0) {
            tip.append(", ").append(Format.duration(hop.delay())).append(" there");
        }
        if (!hop.arrived()) {
            tip.append("\nIts arrival is not in the log");
        }
        if (!hop.ended()) {
            tip.append("\nIts end is not in the log");
        }
        return tip.toString();
    }
}
