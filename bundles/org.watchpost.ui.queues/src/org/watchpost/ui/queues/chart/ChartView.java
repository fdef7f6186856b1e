/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.queues.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.monitor.BoardRow;
import org.watchpost.core.monitor.Monitor;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.text.Times;
import org.watchpost.core.text.VisibleText;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.chart.ChartCanvas;
import org.watchpost.ui.queues.Pivot;
import org.watchpost.ui.queues.QueueWatch;
import org.watchpost.ui.util.ContextView;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Ui;

/** The selected queue over time, and others beside it; a click leads to the log lines of that minute. */
public final class ChartView extends ContextView {

    public static final String ID = "org.watchpost.ui.queues.chart";

    private static final String[] RANGES = { "15 minutes", "1 hour", "6 hours", "1 day", "7 days", "30 days", "all" };
    private static final long MINUTE = 60 * Times.SECOND;
    private static final long[] LENGTHS = { 15 * MINUTE, 60 * MINUTE, 360 * MINUTE, 1440 * MINUTE, 7 * 1440 * MINUTE, 30 * 1440 * MINUTE,
            0 };
    private static final String[] METRICS = { "depth", "oldest", "in", "out", "bytes", "answer", "free bytes" };
    /** A shorter stretch is a slip of the mouse. */
    private static final long LEAST_ZOOM = 2 * Times.SECOND;

    private @Nullable TimeRange zoom;
    private int back;

    @Override
    protected Runnable create(Composite parent, InvestigationContext context) {
        QueueWatch watch = QueueWatch.get();
        Composite all = new Composite(parent, SWT.NONE);
        all.setLayout(Layouts.tight(1));
        Composite bar = new Composite(all, SWT.NONE);
        bar.setLayoutData(Layouts.wide());
        bar.setLayout(Layouts.roomy(7, 4));
        Combo metric = combo(bar, METRICS, 0, "queues.metric");
        Combo range = combo(bar, RANGES, 0, "queues.range");
        Button earlier = button(bar, "◀", "Earlier");
        Button later = button(bar, "▶", "Later");
        Button whole = button(bar, "Zoom out", "Back from what was dragged over (Backspace)");
        whole.setEnabled(false);
        Button log = new Button(bar, SWT.CHECK);
        log.setText("log scale");
        Label forecast = Keyed.id(new Label(bar, SWT.NONE), "queues.forecast");
        forecast.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        ChartCanvas canvas = new ChartCanvas(all, "queues.chart");
        canvas.control().setLayoutData(Layouts.fill());
        canvas.onChosen(what -> {
            if (what instanceof Long time) {
                watch.selected().ifPresent(row -> Pivot.toMinute(getSite().getWorkbenchWindow(), row.server(), time));
            }
        });
        Latest<QueueChart> latest = new Latest<>(Ui.executor(canvas.control()), "Reading the history");
        Runnable draw = () -> {
            BoardRow row = watch.selected().orElse(null);
            Monitor monitor = watch.monitor().orElse(null);
            whole.setEnabled(zoom != null);
            if (row == null || monitor == null) {
                canvas.message("Select a queue on the board");
                forecast.setText("");
                return;
            }
            ChartData data = new ChartData(monitor, row, metric.getSelectionIndex(), watch.compared(), watch.alarms(), context.openCase(),
                    context.zone(), log.getSelection());
            TimeRange wanted = range(range.getSelectionIndex(), monitor.now());
            latest.whenIdle(() -> latest.run(progress -> data.read(wanted), chart -> {
                forecast.setText(VisibleText.line(data.words()));
                if (chart.series().stream().allMatch(one -> one.points().isEmpty())) {
                    canvas.message("No values of this kind in this time");
                } else {
                    canvas.show(chart);
                }
            }, failed -> canvas.message("The history can't be read: " + failed.getMessage())));
        };
        watch.on(all, draw);
        Runnable out = () -> {
            zoom = null;
            draw.run();
        };
        canvas.onDragged((from, to) -> {
            if (canvas.chart() instanceof QueueChart chart) {
                int width = canvas.size().x;
                TimeRange chosen = new TimeRange(chart.time(from, width), chart.time(to, width));
                zoom = chosen.to() - chosen.from() < LEAST_ZOOM ? zoom : chosen;
                draw.run();
            }
        });
        canvas.control().addListener(SWT.KeyDown, e -> {
            if (e.character == SWT.BS) {
                out.run();
            }
        });
        metric.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> draw.run()));
        range.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            back = 0;
            out.run();
        }));
        log.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> draw.run()));
        whole.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> out.run()));
        earlier.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> step(1, draw)));
        later.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> step(-1, draw)));
        return () -> canvas.control().setFocus();
    }

    /** Goes a whole length earlier or later. */
    private void step(int earlier, Runnable draw) {
        TimeRange zoomed = zoom;
        if (zoomed == null) {
            back = Math.max(0, back + earlier);
        } else {
            long length = zoomed.to() - zoomed.from();
            zoom = new TimeRange(zoomed.from() - earlier * length, zoomed.to() - earlier * length);
        }
        draw.run();
    }

    private TimeRange range(int length, long now) {
        TimeRange zoomed = zoom;
        if (zoomed != null) {
            return zoomed;
        }
        return LENGTHS[length] == 0 ? TimeRange.ALL
                : new TimeRange(now - LENGTHS[length] * (back + 1), now - LENGTHS[length] * back + 1);
    }

    private static Combo combo(Composite bar, String[] items, int selected, String id) {
        Combo combo = Keyed.id(new Combo(bar, SWT.READ_ONLY), id);
        combo.setItems(items);
        combo.select(selected);
        return combo;
    }

    private static Button button(Composite bar, String text, String tip) {
        Button button = Keyed.id(new Button(bar, SWT.PUSH), "queues.chart." + text);
        button.setText(text);
        button.setToolTipText(tip);
        return button;
    }
}
