/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.chart;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.watchpost.ui.theme.Palette;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.util.Format;

/** Draws charts on widgets, pictures and printers. For the UI thread. */
public final class SwtDrawing implements Drawing {

    private static final int LONGEST = 300;

    private final GC gc;
    private final Palette palette;
    private final double width;
    private final double height;
    private final List<Spot> spots = new ArrayList<>();

    /** @param gc where to draw; stays the caller's */
    public SwtDrawing(GC gc, Palette palette, double width, double height) {
        this.gc = gc;
        this.palette = palette;
        this.width = width;
        this.height = height;
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.get(Ink.BACKGROUND));
        gc.fillRectangle(0, 0, (int) Math.ceil(width), (int) Math.ceil(height));
    }

    /** What stands where, in the order of drawing. */
    public List<Spot> spots() {
        return List.copyOf(spots);
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public void fill(Ink ink, double opacity, double x, double y, double w, double h) {
        gc.setAlpha((int) Math.round(255 * opacity));
        gc.setBackground(palette.get(ink));
        int left = (int) Math.round(x);
        int top = (int) Math.round(y);
        gc.fillRectangle(left, top, (int) Math.round(x + w) - left, (int) Math.round(y + h) - top);
        gc.setAlpha(255);
    }

    @Override
    public void frame(Ink ink, double x, double y, double w, double h) {
        gc.setForeground(palette.get(ink));
        gc.setLineWidth(1);
        gc.drawRectangle((int) Math.round(x), (int) Math.round(y), (int) Math.round(w), (int) Math.round(h));
    }

    @Override
    public void line(Ink ink, double stroke, double... points) {
        gc.setForeground(palette.get(ink));
        gc.setLineWidth((int) Math.max(1, Math.round(stroke)));
        int[] rounded = new int[points.length];
        for (int i = 0; i < points.length; i++) {
            rounded[i] = (int) Math.round(points[i]);
        }
        gc.drawPolyline(rounded);
        gc.setLineWidth(1);
    }

    @Override
    public void dot(Ink ink, double x, double y, double radius) {
        gc.setBackground(palette.get(ink));
        gc.fillOval((int) Math.round(x - radius), (int) Math.round(y - radius), (int) Math.round(2 * radius), (int) Math.round(2 * radius));
    }

    @Override
    public void text(Ink ink, String text, double x, double y, Anchor anchor) {
        String shown = Format.line(text, LONGEST);
        gc.setForeground(palette.get(ink));
        double left = switch (anchor) {
            case START -> x;
            case MIDDLE -> x - gc.textExtent(shown).x / 2.0;
            case END -> x - gc.textExtent(shown).x;
        };
        gc.drawText(shown, (int) Math.round(left), (int) Math.round(y), SWT.DRAW_TRANSPARENT);
    }

    @Override
    public void bold(Ink ink, String text, double x, double y, Anchor anchor) {
        Font before = gc.getFont();
        gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        text(ink, text, x, y, anchor);
        gc.setFont(before);
    }

    @Override
    public double textWidth(String text) {
        return gc.textExtent(Format.line(text, LONGEST)).x;
    }

    @Override
    public void spot(double x, double y, double w, double h, String tip, Object what) {
        spots.add(new Spot(x, y, w, h, tip, what));
    }
}
