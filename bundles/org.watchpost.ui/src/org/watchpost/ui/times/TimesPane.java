/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.times;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.watchpost.core.analysis.time.ClockComparison;
import org.watchpost.core.analysis.time.ClockProposal;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.event.Fields;
import org.watchpost.core.op.CorrectClockOperation;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.store.DenseRange;
import org.watchpost.core.store.EventStore;
import org.watchpost.core.store.Histogram;
import org.watchpost.ui.InvestigationContext.Topic;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.chart.ChartCanvas;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.events.ValueMenu;
import org.watchpost.ui.imports.Imports;
import org.watchpost.ui.imports.SourceSettingsDialog;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.query.Searches;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Pages;
import org.watchpost.ui.util.Services;
import org.watchpost.ui.util.Ui;

/** Bands of the sources above, what their clocks differ by below, with the offer to set them right. For the UI thread. */
final class TimesPane {

    private static final int BUCKETS = 240;
    private static final int MOST_SOURCES = 200;

    private record Bands(long[] bounds, List<BandChart.Band> bands) {
    }

    private final InvestigationContext context;
    private final Pages pages;
    private final SashForm sash;
    private final ScrolledComposite scroll;
    private final ChartCanvas chart;
    private final Label hint;
    private final Button compare;
    private final Button apply;
    private final Table table;
    private final Latest<Bands> bands;
    private final Latest<List<ClockProposal>> proposals;

    TimesPane(Composite parent, InvestigationContext context) {
        this.context = context;
        pages = new Pages(parent);
        sash = new SashForm(pages.stack(), SWT.VERTICAL | SWT.SMOOTH);
        scroll = new ScrolledComposite(sash, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        chart = new ChartCanvas(scroll, "times.bands");
        scroll.setContent(chart.control());
        Composite below = new Composite(sash, SWT.NONE);
        below.setLayout(Layouts.tight(3));
        compare = Keyed.id(new Button(below, SWT.PUSH), "times.compare");
        compare.setText("Compare Clocks");
        apply = Keyed.id(new Button(below, SWT.PUSH), "times.apply");
        apply.setText("Set the Clock");
        apply.setEnabled(false);
        hint = Keyed.id(new Label(below, SWT.NONE), "times.hint");
        hint.setLayoutData(Layouts.wide());
        hint.setText(" Messages and connections that two sources saw tell by how much their clocks differ.");
        Composite holder = new Composite(below, SWT.NONE);
        org.eclipse.swt.layout.GridData fill = Layouts.fill();
        fill.horizontalSpan = 3;
        holder.setLayoutData(fill);
        table = Keyed.id(new Table(holder, SWT.FULL_SELECTION | SWT.SINGLE), "times.table");
        table.setHeaderVisible(true);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        layout.setColumnData(column("Source", SWT.LEFT), new ColumnWeightData(60, 140));
        layout.setColumnData(column("Add to it", SWT.RIGHT), new ColumnPixelData(110));
        layout.setColumnData(column("Spread", SWT.RIGHT), new ColumnPixelData(80));
        layout.setColumnData(column("Drift", SWT.RIGHT), new ColumnPixelData(110));
        layout.setColumnData(column("Matches", SWT.RIGHT), new ColumnPixelData(80));
        layout.setColumnData(column("To agree with", SWT.LEFT), new ColumnWeightData(60, 140));
        layout.setColumnData(column("Judged by", SWT.LEFT), new ColumnWeightData(50, 120));
        sash.setWeights(55, 45);
        bands = new Latest<>(Ui.executor(sash), "Laying sources over each other");
        proposals = new Latest<>(Ui.executor(sash), "Comparing clocks");
        listen();
        update();
    }

    private TableColumn column(String text, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(text);
        return column;
    }

    private void listen() {
        compare.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> compare()));
        apply.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> selected().ifPresent(this::apply)));
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> apply.setEnabled(selected().isPresent() && canWrite())));
        table.addListener(SWT.DefaultSelection, e -> selected().ifPresent(this::apply));
        chart.onChosen(what -> {
            if (what instanceof TimeRange range) {
                Searches.within(context, range);
            }
        });
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(m -> selected().ifPresent(proposal -> {
            menu.add(ValueMenu.action("Set the Clock", () -> apply(proposal)));
            menu.add(ValueMenu.action("Zone, Year, Shift…", () -> settings(proposal.source())));
            menu.add(ValueMenu.action("Show a Match", () -> show(proposal)));
        }));
        table.setMenu(menu.createContextMenu(table));
        ViewKeys.install(table, "the clocks",
                List.of(new ViewKeys.Line("Enter", "Set the clock as proposed"), new ViewKeys.Line("Shift+F10", "Settings, a match")));
        context.on(sash, EnumSet.of(Topic.CASE), this::anew);
        context.on(sash, EnumSet.of(Topic.MODEL, Topic.ZONE), this::update);
        Theme.onChange(sash, this::update);
    }

    private boolean canWrite() {
        return context.openCase().map(open -> !open.readOnly()).orElse(false);
    }

    private Optional<ClockProposal> selected() {
        TableItem[] items = table.getSelection();
        return items.length == 1 && items[0].getData() instanceof ClockProposal proposal ? Optional.of(proposal) : Optional.empty();
    }

    private void anew() {
        proposals.cancel();
        table.removeAll();
        apply.setEnabled(false);
        update();
    }

    private void update() {
        OpenCase open = context.openCase().orElse(null);
        if (open == null) {
            pages.message("Times", "Open a case: its sources are laid over each other here, and their clocks compared.", List.of());
            return;
        }
        if (open.sources().isEmpty()) {
            pages.message("No sources yet", "Drop logs here, or File > Import.", List.of());
            return;
        }
        bands.run(200, monitor -> {
            EventStore events = open.events();
            Optional<TimeRange> extent = DenseRange.of(events, EventQuery.ALL, monitor);
            if (extent.isEmpty()) {
                return new Bands(new long[0], List.of());
            }
            long[] bounds = bounds(extent.get());
            Histogram histogram = events.histogram(EventQuery.ALL, bounds, Fields.WATCHPOST_SOURCE, MOST_SOURCES, monitor);
            return new Bands(bounds, bands(open.sources(), histogram));
        }, this::show, problem -> pages.message("The sources could not be read", Errors.reason(problem),
                List.of(new Pages.Action("Try again", this::update))));
    }

    private static long[] bounds(TimeRange extent) {
        long step = Math.max(1, (extent.to() - extent.from() + BUCKETS - 1) / BUCKETS);
        long[] bounds = new long[(int) ((extent.to() - extent.from() + step - 1) / step) + 1];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = extent.from() + i * step;
        }
        return bounds;
    }

    private static List<BandChart.Band> bands(List<SourceInfo> sources, Histogram histogram) {
        List<BandChart.Band> bands = new ArrayList<>();
        for (Histogram.Series series : histogram.series()) {
            if (!series.value().isEmpty()) {
                SourceInfo source = sources.get(Integer.parseInt(series.value()));
                bands.add(new BandChart.Band(source.id(), source.path(), clock(source), series.counts()));
            }
        }
        bands.sort(Comparator.comparingInt(BandChart.Band::source));
        return bands;
    }

    /** How a source's clock is set, where that is not as it comes. */
    private static String clock(SourceInfo source) {
        String zone = source.zoneless() ? source.zone() : "";
        String shift = source.shiftMicros() == 0 ? "" : " " + seconds(source.shiftMicros());
        return (zone + shift + (source.drift().isNone() ? "" : " ~")).strip();
    }

    private static String seconds(long micros) {
        return String.format(Locale.ENGLISH, "%+,.1f s", micros / 1e6);
    }

    private void show(Bands made) {
        BandChart next = new BandChart(made.bounds, made.bands, context.zone());
        chart.show(next);
        scroll.setMinSize(400, next.height());
        pages.content(sash);
    }

    private void compare() {
        OpenCase open = context.openCase().orElse(null);
        if (open == null) {
            return;
        }
        hint.setText(" Comparing…");
        compare.setEnabled(false);
        EventQuery query = context.search().toQuery();
        proposals.run(monitor -> Services.get(ClockComparison.class).compare(open.events(), query, monitor), found -> {
            compare.setEnabled(true);
            fill(open, found);
        }, problem -> {
            compare.setEnabled(true);
            hint.setText(" ✕ " + Errors.reason(problem));
        });
    }

    private void fill(OpenCase open, List<ClockProposal> found) {
        List<SourceInfo> sources = open.sources();
        Map<Integer, String> names = new HashMap<>();
        sources.forEach(source -> names.put(source.id(), Format.line(source.path(), 200)));
        table.setRedraw(false);
        table.removeAll();
        int telling = 0;
        for (ClockProposal one : found) {
            TableItem item = new TableItem(table, SWT.NONE);
            telling += one.telling() ? 1 : 0;
            item.setText(new String[] { (one.telling() ? "▲ " : "✓ ") + names.getOrDefault(one.source(), ""), seconds(one.shiftMicros()),
                    String.format(Locale.ENGLISH, "± %.1f s", one.spreadMicros() / 1e6),
                    one.drift().isNone() ? "" : String.format(Locale.ENGLISH, "%+.1f ppm", one.drift().ppb() / 1e3),
                    Format.number(one.matches()), names.getOrDefault(one.reference(), ""), one.how() });
            item.setForeground(Theme.palette().get(one.telling() ? Ink.TEXT : Ink.MUTED));
            item.setData(one);
        }
        table.setRedraw(true);
        hint.setText(found.isEmpty() ? " No two sources saw the same message or connection often enough."
                : telling == 0 ? " All clocks that can be compared agree."
                        : " " + Format.count(telling, "clock") + (telling == 1 ? " differs" : " differ") + " by more than chance.");
        if (!found.isEmpty()) {
            table.setSelection(0);
            apply.setEnabled(canWrite());
        }
    }

    /** Reads the source again with the proposed clock. */
    private void apply(ClockProposal proposal) {
        OpenCase open = context.openCase().orElse(null);
        if (open == null || !canWrite()) {
            return;
        }
        SourceInfo source = open.sources().get(proposal.source());
        Imports.again(context, open, source.id(), CorrectClockOperation.settings(source, proposal));
        table.removeAll();
        apply.setEnabled(false);
        hint.setText(" " + Format.line(source.path(), 200) + " is read again, its times " + seconds(proposal.shiftMicros())
                + "; its own times stay in the evidence. Compare again when that is done.");
    }

    private void settings(int number) {
        OpenCase open = context.openCase().orElse(null);
        if (open == null) {
            return;
        }
        SourceInfo source = open.sources().get(number);
        SourceSettingsDialog dialog = new SourceSettingsDialog(table.getShell(), source);
        if (dialog.open() == Window.OK) {
            Imports.again(context, open, source.id(), dialog.settings());
        }
    }

    /** Narrows the search to the moments at which both saw the same. */
    private void show(ClockProposal proposal) {
        if (proposal.examples().isEmpty()) {
            return;
        }
        ClockProposal.Match match = proposal.examples().get(0);
        long from = Math.min(match.referenceMicros(), match.sourceMicros());
        long to = Math.max(match.referenceMicros(), match.sourceMicros());
        Searches.within(context, new TimeRange(from, to + 1));
        context.reveal(match.reference());
    }

    void setFocus() {
        if (pages.showsMessage()) {
            pages.stack().setFocus();
        } else {
            compare.setFocus();
        }
    }
}
