/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.chart;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Keyed;

/**
 * Shows a chart in the colours of the theme. What stands for something has a tip and can be chosen by mouse, or by arrow keys and
 * Enter; the context menu copies, saves and prints. For the UI thread.
 */
public final class ChartCanvas {

    /** A mouse that moves less between press and release has clicked. */
    private static final int LEAST_DRAG = 5;

    private final Canvas canvas;
    private Consumer<Object> chosen = what -> {
    };
    private @Nullable Chart chart;
    private String message = "";
    private List<Spot> spots = List.of();
    private int cursor = -1;
    private @Nullable Dragged dragged;
    private int pressed = -1;
    private int reached;

    /** Is told of a stretch that was dragged over with the mouse. */
    @FunctionalInterface
    public interface Dragged {

        /** From and to: pixels from the left edge, ascending. */
        void over(int from, int to);
    }

    /** @param id for tests and tools, see {@link Keyed} */
    public ChartCanvas(Composite parent, String id) {
        canvas = Keyed.id(new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND), id);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.MouseMove, e -> {
            if (pressed >= 0) {
                reached = e.x;
                canvas.redraw();
            } else {
                tip(at(e.x, e.y));
            }
        });
        canvas.addListener(SWT.MouseDown, e -> {
            canvas.setFocus();
            if (e.button == 1 && dragged == null) {
                choose(at(e.x, e.y));
            } else if (e.button == 1) {
                pressed = e.x;
                reached = e.x;
            }
        });
        canvas.addListener(SWT.MouseUp, this::released);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
        canvas.addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            @SuppressWarnings("null") // the platform says nothing of null
            public void getName(AccessibleEvent e) {
                Chart shown = chart;
                e.result = cursor >= 0 && cursor < spots.size() ? spots.get(cursor).tip() : shown == null ? message : shown.title();
            }
        });
        ChartExport.menu(canvas, () -> chart);
        ViewKeys.install(canvas, "a chart", List.of(new ViewKeys.Line("Left / Right", "Previous / next value"),
                new ViewKeys.Line("Enter", "Show the events behind it"), new ViewKeys.Line("Shift+F10", "Copy, save, print")));
        Theme.onChange(canvas, canvas::redraw);
    }

    public Canvas control() {
        return canvas;
    }

    /** What is shown, or null. */
    public @Nullable Chart chart() {
        return chart;
    }

    /** Calls back with what a chosen place stands for. */
    public void onChosen(Consumer<Object> listener) {
        chosen = listener;
    }

    /** Calls back with what was dragged over; a place is then chosen when the button is let go, not when it is pressed. */
    public void onDragged(Dragged listener) {
        dragged = listener;
    }

    private void released(Event e) {
        int from = pressed;
        pressed = -1;
        Dragged listener = dragged;
        if (from < 0 || listener == null || e.button != 1) {
            return;
        }
        canvas.redraw();
        if (Math.abs(e.x - from) < LEAST_DRAG) {
            choose(at(e.x, e.y));
        } else {
            listener.over(Math.min(from, e.x), Math.max(from, e.x));
        }
    }

    /** Shows a chart. */
    public void show(Chart next) {
        chart = next;
        cursor = -1;
        canvas.redraw();
    }

    /** Shows a line of text in place of a chart. */
    public void message(String text) {
        chart = null;
        message = text;
        spots = List.of();
        cursor = -1;
        canvas.redraw();
    }

    /** What stands where, as it was drawn last. */
    public List<Spot> spots() {
        return spots;
    }

    private void paint(Event e) {
        Rectangle area = canvas.getClientArea();
        SwtDrawing drawing = new SwtDrawing(e.gc, Theme.palette(), area.width, area.height);
        Chart shown = chart;
        if (shown == null) {
            drawing.text(Ink.MUTED, message, area.width / 2.0, Math.max(0, area.height / 2.0 - 8), Drawing.Anchor.MIDDLE);
            return;
        }
        shown.draw(drawing);
        spots = drawing.spots();
        if (pressed >= 0 && Math.abs(reached - pressed) >= LEAST_DRAG) {
            drawing.fill(Ink.ACCENT, 0.2, Math.min(pressed, reached), 0, Math.abs(reached - pressed), area.height);
        }
        if (canvas.isFocusControl() && cursor >= 0 && cursor < spots.size()) {
            Spot spot = spots.get(cursor);
            drawing.frame(Ink.FOCUS, spot.x() - 1, spot.y() - 1, spot.width() + 2, spot.height() + 1);
        }
    }

    private int at(int x, int y) {
        // What was drawn last lies on top.
        for (int i = spots.size() - 1; i >= 0; i--) {
            if (spots.get(i).contains(x, y)) {
                return i;
            }
        }
        return -1;
    }

    private void tip(int spot) {
        String tip = spot < 0 ? "" : spots.get(spot).tip();
        if (!tip.equals(canvas.getToolTipText())) {
            canvas.setToolTipText(tip);
        }
    }

    private void choose(int spot) {
        if (spot >= 0) {
            cursor = spot;
            canvas.redraw();
            chosen.accept(spots.get(spot).what());
        }
    }

    private void key(Event e) {
        int by = e.keyCode == SWT.ARROW_LEFT || e.keyCode == SWT.ARROW_UP ? -1
                : e.keyCode == SWT.ARROW_RIGHT || e.keyCode == SWT.ARROW_DOWN ? 1 : 0;
        if (by != 0 && !spots.isEmpty()) {
            cursor = cursor < 0 ? 0 : Math.clamp((long) cursor + by, 0, spots.size() - 1);
            tip(cursor);
            canvas.redraw();
        } else if ((e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) && cursor >= 0 && cursor < spots.size()) {
            chosen.accept(spots.get(cursor).what());
        }
    }

    /** Its size on the screen. */
    public Point size() {
        return canvas.getSize();
    }
}
