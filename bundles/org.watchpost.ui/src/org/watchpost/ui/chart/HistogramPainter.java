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
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.watchpost.core.event.EventKind;
import org.watchpost.core.store.Histogram;
import org.watchpost.core.text.Times;
import org.watchpost.ui.theme.Palette;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.util.Format;

/** Draws the histogram: bars by kind, axis, legend, the stretch being dragged, the bucket that has the keyboard. */
final class HistogramPainter {

    private static final int LEFT = 56;
    private static final int RIGHT = 10;
    /** Height of the legend above the bars. */
    static final int TOP = 16;
    private static final int BOTTOM = 18;
    private static final int NOTE = 150;

    private final GC gc;
    private final Palette palette;
    private final Rectangle area;

    HistogramPainter(GC gc, Palette palette, Rectangle area) {
        this.gc = gc;
        this.palette = palette;
        this.area = area;
    }

    /** Where the bars stand on a canvas of that size. */
    static Rectangle plot(Rectangle area) {
        return new Rectangle(LEFT, TOP, Math.max(1, area.width - LEFT - RIGHT), Math.max(1, area.height - TOP - BOTTOM));
    }

    void background() {
        gc.setBackground(palette.get(Ink.BACKGROUND));
        gc.fillRectangle(area);
    }

    /** A line of text in the middle. */
    void message(String text) {
        gc.setForeground(palette.get(Ink.MUTED));
        Point size = gc.textExtent(text);
        gc.drawText(text, Math.max(4, (area.width - size.x) / 2), Math.max(0, (area.height - size.y) / 2), true);
    }

    /** A remark beside what a bar stands for. */
    void note(String text) {
        gc.setForeground(palette.get(Ink.MUTED));
        gc.drawText("· " + text, LEFT + NOTE, 0, true);
    }

    void draw(HistogramGeometry geometry, ZoneId zone, int from, int to, int cursor) {
        Histogram histogram = geometry.histogram();
        long max = geometry.max();
        Rectangle plot = geometry.plot();
        gc.setForeground(palette.get(Ink.GRID));
        gc.drawLine(plot.x, plot.y, plot.x + plot.width, plot.y);
        gc.drawLine(plot.x, plot.y + plot.height, plot.x + plot.width, plot.y + plot.height);
        gc.setForeground(palette.get(Ink.MUTED));
        right(Format.number(max), plot.x - 4, plot.y - 6);
        right("0", plot.x - 4, plot.y + plot.height - 8);
        for (int i = 0; i < geometry.buckets(); i++) {
            bar(geometry, histogram, i, max);
        }
        axis(geometry, zone);
        legend(histogram, geometry);
        if (cursor >= 0) {
            gc.setForeground(palette.get(Ink.FOCUS));
            gc.drawRectangle(geometry.x(cursor), plot.y, Math.max(1, geometry.x(cursor + 1) - geometry.x(cursor)), plot.height);
        }
        if (from >= 0) {
            zoom(geometry, from, to);
        }
    }

    private void zoom(HistogramGeometry geometry, int from, int to) {
        Rectangle plot = geometry.plot();
        int left = geometry.x(Math.min(from, to));
        int right = geometry.x(Math.max(from, to) + 1);
        gc.setAlpha(60);
        gc.setBackground(palette.get(Ink.ZOOM));
        gc.fillRectangle(left, plot.y, right - left, plot.height);
        gc.setAlpha(255);
        gc.setForeground(palette.get(Ink.ZOOM));
        gc.drawRectangle(left, plot.y, right - left, plot.height);
    }

    private void bar(HistogramGeometry geometry, Histogram histogram, int bucket, long max) {
        int left = geometry.x(bucket);
        int width = Math.max(1, geometry.x(bucket + 1) - left - (geometry.plot().width / geometry.buckets() > 3 ? 1 : 0));
        int bottom = geometry.plot().y + geometry.plot().height;
        int whole = geometry.height(histogram.total()[bucket], max);
        gc.setBackground(palette.get(Ink.BAR));
        gc.fillRectangle(left, bottom - whole, width, whole);
        int up = 0;
        for (Histogram.Series series : histogram.series()) {
            Ink ink = ink(series.value());
            if (ink != Ink.BAR) {
                int height = Math.min(whole - up, geometry.height(series.counts()[bucket], max));
                gc.setBackground(palette.get(ink));
                gc.fillRectangle(left, bottom - up - height, width, height);
                up += height;
            }
        }
    }

    private static Ink ink(String kind) {
        return kind.equals(EventKind.ALERT.word()) ? Ink.BAR_ALERT
                : kind.equals(EventKind.PIPELINE_ERROR.word()) ? Ink.BAR_ERROR
                        : kind.equals(EventKind.METRIC.word()) ? Ink.BAR_OTHER : Ink.BAR;
    }

    private static String name(String kind) {
        return kind.equals(EventKind.PIPELINE_ERROR.word()) ? "unparsed" : kind.isEmpty() ? "other" : kind + "s";
    }

    private void legend(Histogram histogram, HistogramGeometry geometry) {
        int x = area.width - RIGHT;
        List<Histogram.Series> series = histogram.series();
        for (int i = series.size() - 1; i >= 0; i--) {
            long sum = 0;
            for (long count : series.get(i).counts()) {
                sum += count;
            }
            if (sum > 0) {
                String text = name(series.get(i).value()) + " " + Format.number(sum);
                x -= gc.textExtent(text).x;
                gc.setForeground(palette.get(Ink.MUTED));
                gc.drawText(text, x, 0, true);
                x -= 12;
                Color colour = palette.get(ink(series.get(i).value()));
                gc.setBackground(colour);
                gc.fillRectangle(x, 4, 8, 8);
                x -= 12;
            }
        }
        long[] bounds = histogram.bounds();
        gc.setForeground(palette.get(Ink.MUTED));
        gc.drawText("events per " + Buckets.words(bounds[1] - bounds[0]), geometry.plot().x, 0, true);
    }

    private void axis(HistogramGeometry geometry, ZoneId zone) {
        long[] bounds = geometry.histogram().bounds();
        long step = bounds[1] - bounds[0];
        int y = geometry.plot().y + geometry.plot().height + 2;
        int free = geometry.plot().x;
        gc.setForeground(palette.get(Ink.MUTED));
        ZonedDateTime before = null;
        for (int i = 0; i < geometry.buckets(); i++) {
            ZonedDateTime time = Times.instant(bounds[i]).atZone(zone);
            if (geometry.x(i) >= free && isRound(time, step, i)) {
                boolean date = before == null || !before.toLocalDate().equals(time.toLocalDate());
                String text = DateTimeFormatter.ofPattern(pattern(step, date), Locale.ENGLISH).format(time);
                int width = gc.textExtent(text).x;
                if (geometry.x(i) + width > area.width) {
                    break;
                }
                gc.drawLine(geometry.x(i), y - 2, geometry.x(i), y + 1);
                gc.drawText(text, geometry.x(i) + 2, y, true);
                free = geometry.x(i) + width + 24;
                before = time;
            }
        }
    }

    private static boolean isRound(ZonedDateTime time, long step, int bucket) {
        long hour = 3600 * Times.SECOND;
        if (bucket == 0) {
            return true;
        }
        return step >= hour * 24 || (step >= hour / 2 ? time.getMinute() == 0 : step >= 60 * Times.SECOND ? time.getMinute() % 5 == 0
                : time.getSecond() % 5 == 0);
    }

    private static String pattern(long step, boolean date) {
        if (step >= 24 * 3600 * Times.SECOND) {
            return "yyyy-MM-dd";
        }
        String time = step >= 60 * Times.SECOND ? "HH:mm" : "HH:mm:ss";
        return date ? "MM-dd " + time : time;
    }

    private void right(String text, int x, int y) {
        gc.drawText(text, x - gc.textExtent(text).x, y, SWT.DRAW_TRANSPARENT);
    }
}
