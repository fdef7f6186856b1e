/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.chart;

import java.util.EnumSet;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.store.Histogram;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.InvestigationContext.Topic;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.query.Searches;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.TimeLabels;
import org.watchpost.ui.util.Ui;

/** Events over time. Drag to zoom, double-click to go back; arrows, Shift and Enter do the same by keyboard. */
public final class HistogramPane {

    private static final int BAR = 5;

    private final InvestigationContext context;
    private final Canvas canvas;
    private final HistogramController controller;
    private int dragFrom = -1;
    private int dragTo = -1;
    private int cursor = -1;
    private int asked;

    public HistogramPane(Composite parent, InvestigationContext context) {
        this.context = context;
        canvas = Keyed.id(new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND), "histogram");
        controller = new HistogramController(context, Ui.executor(canvas), this::room, this::changed);
        canvas.addListener(SWT.Paint, e -> paint(e));
        canvas.addListener(SWT.Resize, e -> resized());
        canvas.addListener(SWT.MouseDown, this::mouseDown);
        canvas.addListener(SWT.MouseMove, this::mouseMove);
        canvas.addListener(SWT.MouseUp, this::mouseUp);
        canvas.addListener(SWT.MouseDoubleClick, e -> context.back());
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
        canvas.addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        ViewKeys.install(canvas, "the histogram", List.of(new ViewKeys.Line("Left / Right", "Previous / next bar"),
                new ViewKeys.Line("Shift+Left / Shift+Right", "Select a stretch"),
                new ViewKeys.Line("Enter", "Zoom to the bar or the stretch"),
                new ViewKeys.Line("Backspace", "Go back"),
                new ViewKeys.Line("a", "Show events far away from all others, or leave them out"), new ViewKeys.Line("Drag", "Zoom"),
                new ViewKeys.Line("Double-click", "Go back")));
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            @SuppressWarnings("null") // the platform says nothing of null
            public void getName(AccessibleEvent e) {
                e.result = cursor < 0 ? "Events over time" : tip(cursor);
            }
        });
        context.on(canvas, EnumSet.of(Topic.CASE, Topic.SEARCH, Topic.ZONE), controller::request);
        context.on(canvas, EnumSet.of(Topic.EVENTS), controller::refresh);
        context.on(canvas, EnumSet.of(Topic.SELECTION), canvas::redraw);
        Theme.onChange(canvas, canvas::redraw);
        controller.request();
    }

    private int room() {
        return Math.max(20, HistogramPainter.plot(canvas.getClientArea()).width / BAR);
    }

    private void resized() {
        canvas.redraw();
        if (Math.abs(room() - asked) > asked / 4) {
            asked = room();
            controller.request();
        }
    }

    private void changed() {
        Histogram histogram = histogram();
        if (histogram == null || cursor >= histogram.total().length) {
            cursor = -1;
        }
        canvas.redraw();
    }

    private void paint(Event e) {
        HistogramPainter painter = new HistogramPainter(e.gc, Theme.palette(), canvas.getClientArea());
        painter.background();
        Histogram histogram = histogram();
        if (histogram == null) {
            painter.message(!controller.problem().isEmpty() ? controller.problem() : controller.busy() ? "Counting…" : "");
        } else {
            painter.draw(geometry(histogram), context.zone(), dragTo < 0 ? -1 : dragFrom, dragTo, canvas.isFocusControl() ? cursor : -1);
            HistogramController.Picture picture = controller.picture();
            if (picture != null && picture.outside() > 0) {
                painter.note(Format.count(picture.outside(), "event") + " far away not shown (a)");
            } else if (controller.everything()) {
                painter.note("events far away shown too (a)");
            }
        }
    }

    private @Nullable Histogram histogram() {
        HistogramController.Picture picture = controller.picture();
        return picture == null ? null : picture.histogram();
    }

    private HistogramGeometry geometry(Histogram histogram) {
        return new HistogramGeometry(histogram, HistogramPainter.plot(canvas.getClientArea()));
    }

    private int bucket(int x) {
        Histogram histogram = histogram();
        return histogram == null ? -1 : geometry(histogram).bucket(x);
    }

    private void mouseDown(Event e) {
        canvas.setFocus();
        HistogramController.Picture picture = controller.picture();
        if (e.button == 1 && e.y < HistogramPainter.TOP && picture != null && (picture.outside() > 0 || controller.everything())) {
            controller.toggleEverything();
        } else if (e.button == 1) {
            dragFrom = bucket(e.x);
            dragTo = -1;
        }
    }

    private void mouseMove(Event e) {
        int bucket = bucket(e.x);
        if (dragFrom >= 0 && (e.stateMask & SWT.BUTTON1) != 0) {
            if (dragTo >= 0 || bucket != dragFrom) {
                dragTo = bucket;
                canvas.redraw();
            }
        }
        String tip = bucket < 0 ? "" : dragTo >= 0 ? span(Math.min(dragFrom, dragTo), Math.max(dragFrom, dragTo)) : tip(bucket);
        if (!tip.equals(canvas.getToolTipText())) {
            canvas.setToolTipText(tip);
        }
    }

    private void mouseUp(Event e) {
        if (e.button == 1 && dragFrom >= 0) {
            int from = dragFrom;
            int to = dragTo;
            dragFrom = -1;
            dragTo = -1;
            if (to >= 0) {
                zoom(Math.min(from, to), Math.max(from, to));
            } else {
                cursor = from;
                canvas.redraw();
            }
        }
    }

    private void key(Event e) {
        Histogram histogram = histogram();
        if (histogram == null) {
            return;
        }
        int last = histogram.total().length - 1;
        if (e.keyCode == SWT.ARROW_LEFT || e.keyCode == SWT.ARROW_RIGHT) {
            int before = cursor < 0 ? 0 : cursor;
            cursor = cursor < 0 ? 0 : Math.max(0, Math.min(last, cursor + (e.keyCode == SWT.ARROW_LEFT ? -1 : 1)));
            if ((e.stateMask & SWT.SHIFT) != 0) {
                dragFrom = dragFrom < 0 ? before : dragFrom;
                dragTo = cursor;
            } else {
                dragFrom = -1;
                dragTo = -1;
            }
            canvas.setToolTipText(tip(cursor));
            canvas.redraw();
        } else if ((e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) && cursor >= 0) {
            int from = dragFrom >= 0 ? dragFrom : cursor;
            int to = dragTo >= 0 ? dragTo : cursor;
            dragFrom = -1;
            dragTo = -1;
            zoom(Math.min(from, to), Math.max(from, to));
        } else if (e.character == 'a') {
            controller.toggleEverything();
        } else if (e.keyCode == SWT.BS) {
            context.back();
        }
    }

    /** Confines the search to some buckets. */
    void zoom(int from, int to) {
        Histogram histogram = histogram();
        if (histogram != null) {
            cursor = -1;
            Searches.within(context, new TimeRange(histogram.bounds()[from], histogram.bounds()[to + 1]));
        }
    }

    private String tip(int bucket) {
        Histogram histogram = histogram();
        return histogram == null ? "" : span(bucket, bucket);
    }

    private String span(int from, int to) {
        Histogram histogram = histogram();
        if (histogram == null || from < 0 || to >= histogram.total().length) {
            return "";
        }
        long sum = 0;
        for (int i = from; i <= to; i++) {
            sum += histogram.total()[i];
        }
        TimeRange range = new TimeRange(histogram.bounds()[from], histogram.bounds()[to + 1]);
        StringBuilder text = new StringBuilder(TimeLabels.range(range, context.zone())).append(' ')
                .append(TimeLabels.zoneName(context.zone(), range.from())).append('\n').append(Format.count(sum, "event"));
        for (Histogram.Series series : histogram.series()) {
            long part = 0;
            for (int i = from; i <= to; i++) {
                part += series.counts()[i];
            }
            if (part > 0 && part < sum) {
                text.append('\n').append(series.value()).append(": ").append(Format.number(part));
            }
        }
        return text.toString();
    }
}
