/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.chart;

import org.watchpost.ui.theme.Palette.Ink;

/**
 * What charts are drawn on: a widget, a picture, a printer or an SVG text. Points are pixels from the upper left, or their
 * equivalent where pixels are finer. Used by one thread.
 */
public interface Drawing {

    /** Where a text stands at its point: its upper left, upper middle or upper right is there. */
    enum Anchor {
        START, MIDDLE, END
    }

    /** Height of a line of text. */
    int LINE = 16;

    double width();

    double height();

    /** Fills a rectangle. */
    default void fill(Ink ink, double x, double y, double width, double height) {
        fill(ink, 1, x, y, width, height);
    }

    /**
     * Fills a rectangle.
     *
     * @param opacity 0 for nothing to 1 for opaque
     */
    void fill(Ink ink, double opacity, double x, double y, double width, double height);

    /** Draws the outline of a rectangle, one pixel wide. */
    void frame(Ink ink, double x, double y, double width, double height);

    /** Draws a line through points given as x, y, x, y… */
    void line(Ink ink, double stroke, double... points);

    /** Fills a circle. */
    void dot(Ink ink, double x, double y, double radius);

    /** Writes one line of text; what can't be shown is spelled out. */
    void text(Ink ink, String text, double x, double y, Anchor anchor);

    /** Writes one line of bold text. */
    void bold(Ink ink, String text, double x, double y, Anchor anchor);

    /** Width of a text. */
    double textWidth(String text);

    /**
     * Says what a rectangle stands for: views show it as a tip and let it be chosen, SVG keeps the tip.
     *
     * @param what what is chosen with it
     */
    void spot(double x, double y, double width, double height, String tip, Object what);

    /** Writes a text cut to a width, with an ellipsis. */
    default void clipped(Ink ink, String text, double x, double y, double width, Anchor anchor) {
        String shown = text;
        while (shown.length() > 1 && textWidth(shown) > width) {
            int keep = Math.min(shown.length() - 2, (int) (shown.length() * width / textWidth(shown)));
            shown = shown.substring(0, Math.max(0, keep)) + "…";
            if (keep <= 0) {
                break;
            }
        }
        text(ink, shown, x, y, anchor);
    }
}
