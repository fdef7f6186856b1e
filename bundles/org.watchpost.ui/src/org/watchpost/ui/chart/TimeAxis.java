/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.chart;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.text.Times;
import org.watchpost.ui.theme.Palette.Ink;

/** A horizontal axis of time with labels at round moments of a zone. Immutable. */
public final class TimeAxis {

    private final TimeRange range;
    private final ZoneId zone;
    private final double left;
    private final double width;

    /**
     * @param range from the left end to the right end; finite
     * @param left  left end of the plot
     * @param width its width
     */
    public TimeAxis(TimeRange range, ZoneId zone, double left, double width) {
        this.range = range;
        this.zone = zone;
        this.left = left;
        this.width = Math.max(1, width);
    }

    /** Where a moment is. */
    public double x(long micros) {
        return left + width * (micros - range.from()) / Math.max(1, range.to() - range.from());
    }

    /** Draws labels below a line, and fine lines up through the plot. */
    public void draw(Drawing on, double top, double bottom) {
        long[] bounds = Buckets.bounds(range, (int) Math.max(2, width / 70), zone);
        String day = "";
        double free = left - 1;
        for (long moment : bounds) {
            if (moment < range.from() || moment > range.to()) {
                continue;
            }
            ZonedDateTime time = Times.instant(moment).atZone(zone);
            String date = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ENGLISH).format(time);
            long step = bounds[1] - bounds[0];
            String clock = step >= 24 * 3600 * Times.SECOND ? ""
                    : DateTimeFormatter.ofPattern(step < 60 * Times.SECOND ? "HH:mm:ss" : "HH:mm", Locale.ENGLISH).format(time);
            String text = date.equals(day) ? clock : clock.isEmpty() ? date : date.substring(5) + " " + clock;
            double x = x(moment);
            on.line(Ink.GRID, 1, x, top, x, bottom + 3);
            if (x >= free && x + on.textWidth(text) <= on.width()) {
                on.text(Ink.MUTED, text, x, bottom + 3, Drawing.Anchor.START);
                free = x + on.textWidth(text) + 12;
                day = date;
            }
        }
    }
}
