/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.queues.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.watchpost.core.monitor.Alarm;
import org.watchpost.core.monitor.BoardRow;
import org.watchpost.core.monitor.Forecast;
import org.watchpost.core.monitor.Monitor;
import org.watchpost.core.monitor.Series;
import org.watchpost.core.monitor.SeriesKey;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.text.Times;
import org.watchpost.core.text.VisibleText;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.chart.ChartCanvas;
import org.watchpost.ui.queues.Pivot;
import org.watchpost.ui.queues.QueueText;
import org.watchpost.ui.queues.QueueWatch;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.util.ContextView;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.TimeLabels;
import org.watchpost.ui.util.Ui;

/** The selected queue over time, and others beside it; a click leads to the log lines of that minute. */
public final class ChartView extends ContextView {

    public static final String ID = "org.watchpost.ui.queues.chart";

    private static final String[] RANGES = { "15 minutes", "1 hour", "6 hours", "1 day", "7 days", "30 days", "all" };
    private static final long MINUTE = 60 * Times.SECOND;
    private static final long[] LENGTHS = { 15 * MINUTE, 60 * MINUTE, 360 * MINUTE, 1440 * MINUTE, 7 * 1440 * MINUTE, 30 * 1440 * MINUTE,
            0 };
    private static final String[] METRICS = { "depth", "oldest", "in", "out", "bytes", "answer", "free bytes" };
    private static final int POINTS = 600;
    private static final int MOST = 6;

    @Override
    protected Runnable create(Composite parent, InvestigationContext context) {
        QueueWatch watch = QueueWatch.get();
        Composite all = new Composite(parent, SWT.NONE);
        all.setLayout(Layouts.tight(1));
        Composite bar = new Composite(all, SWT.NONE);
        bar.setLayoutData(Layouts.wide());
        bar.setLayout(Layouts.roomy(6, 4));
        Combo metric = combo(bar, METRICS, 0, "queues.metric");
        Combo range = combo(bar, RANGES, 0, "queues.range");
        Button earlier = button(bar, "◀", "Earlier");
        Button later = button(bar, "▶", "Later");
        Button log = new Button(bar, SWT.CHECK);
        log.setText("log scale");
        Label forecast = Keyed.id(new Label(bar, SWT.NONE), "queues.forecast");
        forecast.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        ChartCanvas canvas = new ChartCanvas(all, "queues.chart");
        canvas.control().setLayoutData(Layouts.fill());
        canvas.onChosen(what -> {
            if (what instanceof Long time) {
                Pivot.toMinute(getSite().getWorkbenchWindow(), time);
            }
        });
        Latest<QueueChart> latest = new Latest<>(Ui.executor(canvas.control()), "Reading the history");
        int[] back = { 0 };
        Runnable draw = () -> {
            BoardRow row = watch.selected().orElse(null);
            Monitor monitor = watch.monitor().orElse(null);
            if (row == null || monitor == null) {
                canvas.message("Select a queue on the board");
                forecast.setText("");
                return;
            }
            Set<SeriesKey> keys = keys(row, metric.getSelectionIndex(), watch);
            int length = range.getSelectionIndex();
            boolean logarithmic = log.getSelection();
            List<Alarm> alarms = watch.alarms();
            forecast.setText(forecast(row));
            latest.whenIdle(() -> latest.run(progress -> chart(monitor, keys, length, back[0], alarms, context, logarithmic), chart -> {
                if (chart.series().stream().allMatch(one -> one.points().isEmpty())) {
                    canvas.message("No values of this kind in this time");
                } else {
                    canvas.show(chart);
                }
            }, failed -> canvas.message("The history can't be read: " + failed.getMessage())));
        };
        watch.on(all, draw);
        metric.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> draw.run()));
        range.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            back[0] = 0;
            draw.run();
        }));
        log.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> draw.run()));
        earlier.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            back[0]++;
            draw.run();
        }));
        later.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            back[0] = Math.max(0, back[0] - 1);
            draw.run();
        }));
        return () -> canvas.control().setFocus();
    }

    private static Combo combo(Composite bar, String[] items, int selected, String id) {
        Combo combo = Keyed.id(new Combo(bar, SWT.READ_ONLY), id);
        combo.setItems(items);
        combo.select(selected);
        return combo;
    }

    private static Button button(Composite bar, String text, String tip) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tip);
        return button;
    }

    private static String forecast(BoardRow row) {
        Forecast forecast = row.forecast();
        return VisibleText.line(row.server()) + (row.queue().isEmpty() ? "" : " · " + VisibleText.line(row.queue()))
                + (Double.isNaN(row.depth()) ? "" : ": " + QueueText.arrow(forecast) + " " + forecast.text());
    }

    private static Set<SeriesKey> keys(BoardRow row, int metric, QueueWatch watch) {
        Set<SeriesKey> keys = new LinkedHashSet<>();
        keys.add(switch (metric) {
            case 1 -> new SeriesKey(row.server(), row.queue(), SeriesKey.OLDEST);
            case 2 -> new SeriesKey(row.server(), row.queue(), SeriesKey.IN);
            case 3 -> new SeriesKey(row.server(), row.queue(), SeriesKey.OUT);
            case 4 -> new SeriesKey(row.server(), row.queue(), SeriesKey.BYTES);
            case 5 -> new SeriesKey(row.server(), "", SeriesKey.ANSWER + "." + row.type());
            case 6 -> new SeriesKey(row.server(), "", SeriesKey.FREE_BYTES);
            default -> row.key();
        });
        if (metric == 0) {
            watch.compared().stream().limit(MOST - 1L).forEach(keys::add);
        }
        return keys;
    }

    private static QueueChart chart(Monitor monitor, Set<SeriesKey> keys, int length, int back, List<Alarm> alarms,
            InvestigationContext context,
            boolean log) {
        long now = Times.micros(TimeLabels.now());
        List<Series> series = new ArrayList<>();
        TimeRange range = LENGTHS[length] == 0 ? TimeRange.ALL
                : new TimeRange(now - LENGTHS[length] * (back + 1), now - LENGTHS[length] * back + 1);
        for (SeriesKey key : keys) {
            series.add(monitor.history(key, range, POINTS));
        }
        if (LENGTHS[length] == 0) {
            long first = series.stream().flatMap(s -> s.points().stream()).mapToLong(Series.Point::time).min().orElse(now - MINUTE);
            range = new TimeRange(first, now + 1);
        }
        Set<String> servers = new LinkedHashSet<>();
        keys.forEach(key -> servers.add(key.server()));
        List<QueueChart.Mark> marks = new ArrayList<>();
        for (Alarm alarm : alarms) {
            if (servers.contains(alarm.key().server())) {
                marks.add(new QueueChart.Mark(alarm.since(), alarm.rule() + ": " + alarm.message(),
                        QueueText.ink(alarm.severity().ordinal()), "⚑"));
                if (!alarm.active()) {
                    marks.add(new QueueChart.Mark(alarm.recovered(), alarm.rule() + " is over", Ink.GOOD, "✓"));
                }
            }
        }
        return new QueueChart(series, marks, range, context.zone(), log, Double.NaN);
    }
}
