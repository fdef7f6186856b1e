/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.queues.chart;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.watchpost.core.monitor.Forecast;
import org.watchpost.core.monitor.Series;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.text.VisibleText;
import org.watchpost.ui.chart.Chart;
import org.watchpost.ui.chart.Drawing;
import org.watchpost.ui.chart.TimeAxis;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.TimeLabels;

/**
 * Series over time, with what happened laid over them. Immutable.
 *
 * @param series what is drawn, the most important one first
 * @param marks  what happened
 * @param range  from the left to the right end
 * @param zone   of the labels
 * @param log    whether the scale is logarithmic
 * @param limit  a line at an alarm's limit; NaN for none
 */
public record QueueChart(List<Series> series, List<Mark> marks, TimeRange range, ZoneId zone, boolean log, double limit, Forecast forecast)
        implements
            Chart {

    private static final Ink[] INKS = { Ink.ACCENT, Ink.FIELD2, Ink.FIELD3, Ink.FIELD4, Ink.FIELD1, Ink.BAR_OTHER };
    private static final int LEFT = 64;
    private static final int RIGHT = 12;

    public QueueChart {
        series = List.copyOf(series);
        marks = List.copyOf(marks);
    }

    /**
     * Something that happened.
     *
     * @param time microseconds since the epoch
     * @param text what
     * @param ink  its colour
     * @param shape its sign, so that it isn't told by colour alone
     */
    public record Mark(long time, String text, Ink ink, String shape) {
    }

    @Override
    public String title() {
        return series.isEmpty() ? "Queue" : "Queue " + series.get(0).key().label();
    }

    @Override
    public void draw(Drawing on) {
        double top = 8 + Drawing.LINE + 4;
        double bottom = on.height() - Drawing.LINE - 8;
        double right = on.width() - RIGHT;
        if (bottom - top < 20 || right - LEFT < 40) {
            return;
        }
        double most = most();
        TimeAxis axis = new TimeAxis(range, zone, LEFT, right - LEFT);
        axis.draw(on, top, bottom);
        scale(on, most, top, bottom, right);
        if (!Double.isNaN(limit) && limit > 0 && limit <= most) {
            double y = y(limit, most, top, bottom);
            on.line(Ink.SEVERITY2, 1, LEFT, y, right, y);
            on.text(Ink.SEVERITY2, "limit " + Format.number(Math.round(limit)), right, y - Drawing.LINE - 1, Drawing.Anchor.END);
        }
        forecast(on, axis, most, top, bottom, right);
        for (int i = series.size() - 1; i >= 0; i--) {
            line(on, series.get(i), INKS[i % INKS.length], axis, most, top, bottom);
        }
        for (Mark mark : marks) {
            if (mark.time() >= range.from() && mark.time() < range.to()) {
                double x = axis.x(mark.time());
                on.line(mark.ink(), 1, x, top, x, bottom);
                on.text(mark.ink(), mark.shape(), x, top - 2, Drawing.Anchor.MIDDLE);
                on.spot(x - 5, top - 4, 10, bottom - top + 4, TimeLabels.second(mark.time(), zone) + "  " + VisibleText.line(mark.text()),
                        mark.time());
            }
        }
        legend(on);
    }

    /** The moment at a place of the chart, for a chart that was drawn so wide. */
    long time(double x, double width) {
        double share = Math.clamp((x - LEFT) / Math.max(1, width - RIGHT - LEFT), 0, 1);
        return range.from() + (long) (share * (range.to() - range.from()));
    }

    /** Where the first series goes from its last value: most likely, at the earliest and at the latest, up to what it reaches. */
    private void forecast(Drawing on, TimeAxis axis, double most, double top, double bottom, double right) {
        List<Series.Point> points = series.isEmpty() ? List.of() : series.get(0).points();
        if (points.isEmpty() || !forecast.reaches()) {
            return;
        }
        Series.Point last = points.get(points.size() - 1);
        double target = last.mean() + forecast.perMinute() * forecast.likely() / 60;
        ray(on, axis, last, forecast.soonest(), target, 0.8, new double[] { most, top, bottom, right });
        ray(on, axis, last, forecast.likely(), target, 2, new double[] { most, top, bottom, right });
        if (forecast.latest() != Long.MAX_VALUE) {
            ray(on, axis, last, forecast.latest(), target, 0.8, new double[] { most, top, bottom, right });
        }
    }

    /** @param frame greatest value, upper, lower and right end of the plot */
    private void ray(Drawing on, TimeAxis axis, Series.Point from, long seconds, double target, double stroke, double[] frame) {
        int steps = 12;
        double x = axis.x(from.time());
        double y = y(from.mean(), frame[0], frame[1], frame[2]);
        double end = Math.min(frame[3], axis.x(from.time() + Math.min(seconds, 100_000_000L) * 1_000_000L));
        double whole = axis.x(from.time() + Math.min(seconds, 100_000_000L) * 1_000_000L) - x;
        double endValue = whole <= 0 ? target : from.mean() + (target - from.mean()) * (end - x) / whole;
        double toY = y(Math.min(endValue, frame[0]), frame[0], frame[1], frame[2]);
        // in dashes: it is not measured
        for (int i = 0; i < steps; i++) {
            double a = i / (double) steps;
            double b = (i + 0.55) / steps;
            on.line(Ink.MUTED, stroke, x + (end - x) * a, y + (toY - y) * a, x + (end - x) * b, y + (toY - y) * b);
        }
    }

    private double most() {
        double most = 1;
        for (Series one : series) {
            for (Series.Point point : one.points()) {
                most = Math.max(most, point.max());
            }
        }
        double step = Math.pow(10, Math.floor(Math.log10(most)));
        return log ? step * 10 : Math.ceil(most / step * 2) * step / 2;
    }

    private double y(double value, double most, double top, double bottom) {
        double share = log ? Math.log10(Math.max(1, value) + 0.0) / Math.log10(most) : Math.max(0, value) / most;
        return bottom - share * (bottom - top);
    }

    private void scale(Drawing on, double most, double top, double bottom, double right) {
        boolean bytes = !series.isEmpty() && series.get(0).key().metric().contains("bytes");
        if (log) {
            for (double value = 1; value <= most; value *= 10) {
                tick(on, value, bytes, y(value, most, top, bottom), right);
            }
        } else {
            int ticks = Math.max(1, Math.min(5, (int) ((bottom - top) / 30)));
            for (int i = 0; i <= ticks; i++) {
                double value = most * i / ticks;
                tick(on, value, bytes, y(value, most, top, bottom), right);
            }
        }
    }

    private static void tick(Drawing on, double value, boolean bytes, double y, double right) {
        on.line(Ink.GRID, 1, LEFT, y, right, y);
        String text = bytes ? Format.bytes(value) : value < 10 && value != Math.rint(value) ? String.format(Locale.ENGLISH, "%.1f", value)
                : Format.number(Math.round(value));
        on.text(Ink.MUTED, text, LEFT - 6, y - Drawing.LINE / 2.0, Drawing.Anchor.END);
    }

    private void line(Drawing on, Series one, Ink ink, TimeAxis axis, double most, double top, double bottom) {
        double x = 0;
        double y = 0;
        boolean joined = false;
        double lastSpot = -100;
        for (Series.Point point : one.points()) {
            double px = axis.x(point.time());
            double py = y(point.mean(), most, top, bottom);
            if (point.max() > point.min()) {
                on.fill(ink, 0.25, px - 0.5, y(point.max(), most, top, bottom), 1.5,
                        y(point.min(), most, top, bottom) - y(point.max(), most,
                                top, bottom));
            }
            if (joined && !point.afterGap()) {
                on.line(ink, 1.6, x, y, px, py);
            } else {
                on.dot(ink, px, py, 1.5);
            }
            if (px - lastSpot >= 4) {
                String value = one.key().metric().contains("bytes") ? Format.bytes(point.mean()) : Format.number(Math.round(point.mean()));
                on.spot(px - 2, top, 4, bottom - top,
                        TimeLabels.second(point.time(), zone) + "  " + VisibleText.line(one.key().label()) + ": "
                                + value + " (click: log lines of this minute)",
                        point.time());
                lastSpot = px;
            }
            x = px;
            y = py;
            joined = true;
        }
    }

    private void legend(Drawing on) {
        double x = LEFT;
        for (int i = 0; i < series.size(); i++) {
            String text = VisibleText.line(series.get(i).key().label());
            on.fill(INKS[i % INKS.length], x, 8, 10, 10);
            on.text(Ink.TEXT, text, x + 14, 4, Drawing.Anchor.START);
            x += on.textWidth(text) + 30;
        }
    }
}
