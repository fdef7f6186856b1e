/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.queues.wall;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.watchpost.core.monitor.Alarm;
import org.watchpost.core.monitor.BoardRow;
import org.watchpost.core.text.VisibleText;
import org.watchpost.ui.queues.QueueText;
import org.watchpost.ui.queues.QueueWatch;
import org.watchpost.ui.theme.Palette;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Keyed;

/** The board on the whole screen, readable from across the room: a tile for each queue, the worst first. Escape ends it. */
public final class WallScreen {

    private static final int GAP = 16;

    private final QueueWatch watch;
    private final Canvas canvas;
    private final Font large;
    private final Font huge;

    private WallScreen(Shell shell, QueueWatch watch) {
        this.watch = watch;
        canvas = Keyed.id(new Canvas(shell, SWT.DOUBLE_BUFFERED), "queues.wall");
        LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), canvas);
        large = fonts.create(FontDescriptor.createFrom(canvas.getFont()).increaseHeight(6));
        huge = fonts.create(FontDescriptor.createFrom(canvas.getFont()).increaseHeight(26).setStyle(SWT.BOLD));
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ESC) {
                shell.close();
            }
        });
        canvas.addListener(SWT.MouseDoubleClick, e -> shell.close());
        watch.on(canvas, canvas::redraw);
    }

    /** Opens it. */
    public static void open(Display display, QueueWatch watch) {
        Shell shell = Keyed.id(new Shell(display, SWT.NO_TRIM | SWT.ON_TOP), "queues.wall.shell");
        shell.setText("Watchpost");
        shell.setLayout(new FillLayout());
        WallScreen screen = new WallScreen(shell, watch);
        shell.setBounds(display.getPrimaryMonitor().getBounds());
        shell.setFullScreen(true);
        shell.open();
        screen.canvas.setFocus();
    }

    private void paint(GC gc) {
        Palette palette = Theme.palette();
        Rectangle area = canvas.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.get(Ink.BACKGROUND));
        gc.fillRectangle(area);
        List<BoardRow> rows = watch.board().stream().sorted(Comparator.comparingInt(BoardRow::alarm).reversed()
                .thenComparing(Comparator.comparing(BoardRow::state).reversed())
                .thenComparing(Comparator.comparingDouble((BoardRow row) -> Double.isNaN(row.depth()) ? 0 : row.depth()).reversed()))
                .toList();
        int head = head(gc, palette, area);
        if (rows.isEmpty()) {
            return;
        }
        int columns = Math.max(1, Math.min((int) Math.ceil(Math.sqrt(rows.size() * 1.6)), area.width / 260));
        int lines = (rows.size() + columns - 1) / columns;
        int width = (area.width - GAP) / columns - GAP;
        int height = Math.max(110, Math.min(220, (area.height - head - GAP) / lines - GAP));
        for (int i = 0; i < rows.size(); i++) {
            int x = GAP + i % columns * (width + GAP);
            int y = head + i / columns * (height + GAP);
            if (y + height <= area.height) {
                tile(gc, palette, rows.get(i), x, y, width, height);
            }
        }
    }

    private int head(GC gc, Palette palette, Rectangle area) {
        gc.setFont(large);
        gc.setForeground(palette.get(Ink.TEXT));
        gc.drawText(watch.summary(), GAP, GAP, true);
        int y = GAP + gc.getFontMetrics().getHeight() + 8;
        gc.setFont(canvas.getFont());
        for (Alarm alarm : watch.alarms().stream().filter(Alarm::active).limit(3).toList()) {
            gc.setForeground(palette.get(QueueText.ink(alarm.severity().ordinal())));
            gc.setClipping(GAP, y, area.width - 2 * GAP, gc.getFontMetrics().getHeight());
            gc.drawText("⚑ " + VisibleText.line(alarm.message()), GAP, y, true);
            gc.setClipping((Rectangle) null);
            y += gc.getFontMetrics().getHeight() + 4;
        }
        return y + 8;
    }

    private void tile(GC gc, Palette palette, BoardRow row, int x, int y, int width, int height) {
        Ink ink = row.alarm() >= 1 ? QueueText.ink(row.alarm()) : QueueText.ink(row.state());
        gc.setBackground(palette.get(Ink.STRIPE));
        gc.fillRectangle(x, y, width, height);
        gc.setBackground(palette.get(ink));
        gc.fillRectangle(x, y, 8, height);
        gc.setClipping(x + 16, y, width - 20, height);
        gc.setFont(large);
        gc.setForeground(palette.get(Ink.TEXT));
        gc.drawText(VisibleText.line(row.server()) + (row.queue().isEmpty() ? "" : " · " + VisibleText.line(row.queue())), x + 16, y + 6,
                true);
        int at = y + 6 + gc.getFontMetrics().getHeight();
        gc.setFont(huge);
        String number = Double.isNaN(row.depth()) ? QueueText.millis(row.answer()) : QueueText.number(row.depth());
        gc.setForeground(palette.get(row.alarm() >= 0 ? ink : Ink.TEXT));
        gc.drawText(number + " " + QueueText.arrow(row.forecast()), x + 16, at, true);
        at += gc.getFontMetrics().getHeight();
        gc.setFont(canvas.getFont());
        gc.setForeground(palette.get(QueueText.ink(row.state())));
        gc.drawText(QueueText.shape(row.state()) + " " + QueueText.state(row), x + 16, at, true);
        at += gc.getFontMetrics().getHeight() + 2;
        gc.setForeground(palette.get(Ink.MUTED));
        if (!Double.isNaN(row.depth())) {
            gc.drawText(String.format(Locale.ENGLISH, "%s / min   %s", QueueText.change(row.rate()), row.forecast().text()), x + 16, at,
                    true);
        }
        spark(gc, palette, row.spark(), x + 16, at + gc.getFontMetrics().getHeight() + 4, width - 28,
                y + height - at - gc.getFontMetrics().getHeight() - 10);
        gc.setClipping((Rectangle) null);
    }

    private static void spark(GC gc, Palette palette, double[] values, int x, int y, int width, int height) {
        if (height < 12 || values.length < 2) {
            return;
        }
        double most = 1;
        for (double value : values) {
            most = Double.isNaN(value) ? most : Math.max(most, value);
        }
        gc.setForeground(palette.get(Ink.ACCENT));
        int px = 0;
        int py = -1;
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i])) {
                py = -1;
                continue;
            }
            int nextX = x + i * width / (values.length - 1);
            int nextY = y + height - (int) Math.round(values[i] / most * height);
            if (py >= 0) {
                gc.drawLine(px, py, nextX, nextY);
            } else {
                gc.drawPoint(nextX, nextY);
            }
            px = nextX;
            py = nextY;
        }
    }
}
