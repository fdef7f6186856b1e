/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage.outbreak;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.watchpost.core.outbreak.Outbreak;
import org.watchpost.ui.chart.Chart;
import org.watchpost.ui.chart.Drawing;
import org.watchpost.ui.chart.Drawing.Anchor;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.util.Format;

/**
 * Counts by two things: the darker the more, on a logarithmic scale, with the figure where there is room.
 *
 * @param title   what it shows
 * @param matrix  the counts
 * @param columns makes the label of a column
 * @param picks   what a cell stands for, by row and column
 */
record MatrixChart(String title, Outbreak.Matrix matrix, UnaryOperator<String> columns, BiFunction<Integer, Integer, Pick> picks)
        implements
            Chart {

    private static final double LEFT = 170;
    private static final double TOP = 22;
    private static final double WIDEST = 90;
    private static final double TALLEST = 26;
    private static final double LEGIBLE = 12;

    @Override
    public void draw(Drawing on) {
        List<String> rows = matrix.rows();
        int width = matrix.columns().size();
        if (rows.isEmpty() || width == 0) {
            on.text(Ink.MUTED, "Nothing to show", on.width() / 2, on.height() / 2 - 8, Anchor.MIDDLE);
            return;
        }
        double cellWidth = Math.min(WIDEST, (on.width() - LEFT - 6) / width);
        double cellHeight = Math.min(TALLEST, (on.height() - TOP - 4) / rows.size());
        long most = 1;
        for (long[] row : matrix.counts()) {
            for (long count : row) {
                most = Math.max(most, count);
            }
        }
        double free = 0;
        for (int column = 0; column < width; column++) {
            double x = LEFT + column * cellWidth;
            String label = columns.apply(matrix.columns().get(column));
            if (x >= free && x + on.textWidth(label) <= on.width()) {
                on.text(Ink.MUTED, label, x + 2, 3, Anchor.START);
                free = x + on.textWidth(label) + 8;
            }
        }
        double freeRow = 0;
        for (int row = 0; row < rows.size(); row++) {
            double y = TOP + row * cellHeight;
            if (y >= freeRow) {
                on.clipped(Ink.TEXT, rows.get(row).isEmpty() ? "(none)" : rows.get(row), 4, y + cellHeight / 2 - 8, LEFT - 10,
                        Anchor.START);
                freeRow = y + LEGIBLE;
            }
            for (int column = 0; column < width; column++) {
                cell(on, row, column, LEFT + column * cellWidth, y, cellWidth, cellHeight, most);
            }
        }
    }

    private void cell(Drawing on, int row, int column, double x, double y, double width, double height, long most) {
        long count = matrix.counts()[row][column];
        on.fill(Ink.STRIPE, x, y, width - 1, height - 1);
        if (count > 0) {
            double share = 0.15 + 0.6 * Math.log1p(count) / Math.log1p(most);
            on.fill(Ink.BAR_ALERT, share, x, y, width - 1, height - 1);
            String figure = Format.number(count);
            if (height >= LEGIBLE + 2 && on.textWidth(figure) <= width - 4) {
                on.text(Ink.TEXT, figure, x + width / 2, y + height / 2 - 8, Anchor.MIDDLE);
            }
            on.spot(x, y, width, height, (matrix.rows().get(row).isEmpty() ? "(none)" : matrix.rows().get(row)) + "\n"
                    + columns.apply(matrix.columns().get(column)) + ": " + Format.count(count, "event"), picks.apply(row, column));
        }
    }
}
