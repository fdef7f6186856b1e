/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.traffic;

import java.util.EnumSet;
import java.util.List;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewSite;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.analysis.traffic.Dimension;
import org.watchpost.core.analysis.traffic.Observation;
import org.watchpost.core.analysis.traffic.TrafficAnalysis;
import org.watchpost.core.analysis.traffic.TrafficReport;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.QuerySyntaxException;
import org.watchpost.core.query.TimeRange;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.InvestigationContext.Topic;
import org.watchpost.ui.chart.ChartCanvas;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.events.ValueMenu;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.query.Searches;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Icons;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Pages;
import org.watchpost.ui.util.Services;
import org.watchpost.ui.util.Ui;

/** What stands out on the left; traffic over time and the most frequent values on the right. For the UI thread. */
final class TrafficPane {

    private static final int TOP = 200;
    private static final int LONGEST = 300;

    private final InvestigationContext context;
    private final Pages pages;
    private final SashForm sash;
    private final Table observations;
    private final Text words;
    private final Label summary;
    private final ChartCanvas chart;
    private final Combo dimensions;
    private final TrafficTable table;
    private final Latest<TrafficReport> work;
    private @Nullable TrafficReport shown;
    private boolean stale = true;

    TrafficPane(Composite parent, InvestigationContext context, IViewSite site) {
        this.context = context;
        pages = new Pages(parent);
        sash = new SashForm(pages.stack(), SWT.HORIZONTAL | SWT.SMOOTH);
        SashForm left = new SashForm(sash, SWT.VERTICAL | SWT.SMOOTH);
        Composite list = new Composite(left, SWT.NONE);
        observations = Keyed.id(new Table(list, SWT.FULL_SELECTION | SWT.SINGLE), "traffic.observations");
        observations.setHeaderVisible(true);
        TableColumnLayout layout = new TableColumnLayout();
        list.setLayout(layout);
        TableColumn column = new TableColumn(observations, SWT.NONE);
        column.setText("What stands out");
        layout.setColumnData(column, new ColumnWeightData(100, 200));
        words = Keyed.id(new Text(left, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL), "traffic.words");
        left.setWeights(60, 40);
        Composite right = new Composite(sash, SWT.NONE);
        right.setLayout(Layouts.tight(2));
        summary = Keyed.id(new Label(right, SWT.NONE), "traffic.summary");
        summary.setLayoutData(Layouts.wide());
        dimensions = Keyed.id(new Combo(right, SWT.READ_ONLY), "traffic.dimension");
        for (Dimension dimension : Dimension.values()) {
            dimensions.add(dimension.label());
        }
        dimensions.select(Dimension.PAIR.ordinal());
        SashForm figures = new SashForm(right, SWT.VERTICAL | SWT.SMOOTH);
        org.eclipse.swt.layout.GridData wide = Layouts.fill();
        wide.horizontalSpan = 2;
        figures.setLayoutData(wide);
        chart = new ChartCanvas(figures, "traffic.chart");
        table = new TrafficTable(new Composite(figures, SWT.NONE));
        figures.setWeights(42, 58);
        sash.setWeights(36, 64);
        work = new Latest<>(Ui.executor(sash), "Reading mail traffic");
        listen(site);
        update();
    }

    private void listen(IViewSite site) {
        dimensions.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> fillTable()));
        observations.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> explain()));
        observations.addListener(SWT.DefaultSelection, e -> follow());
        table.control().addListener(SWT.DefaultSelection, e -> table.selected().ifPresent(this::pivot));
        chart.onChosen(what -> {
            if (what instanceof TimeRange range) {
                Searches.within(context, range);
            }
        });
        menu();
        ViewKeys.install(observations, "what stands out", List.of(new ViewKeys.Line("Enter", "Show its events"),
                new ViewKeys.Line("Up / Down", "Read why it stands out")));
        ViewKeys.install(table.control(), "the traffic",
                List.of(new ViewKeys.Line("Enter", "Include the value in the search"), new ViewKeys.Line("Shift+F10", "Exclude, copy, …")));
        site.getActionBars().getToolBarManager().add(Icons.tool("refresh", "Read again", this::request));
        context.on(sash, EnumSet.of(Topic.CASE, Topic.SEARCH, Topic.ZONE), this::again);
        Theme.onChange(sash, this::fill);
    }

    private void menu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(m -> table.selected().ifPresent(row -> {
            Field field = field(dimension());
            if (field == null) {
                menu.add(ValueMenu.action("Include", () -> pivot(row)));
            } else {
                ValueMenu.fill(menu, context, field, row.value());
            }
        }));
        table.control().setMenu(menu.createContextMenu(table.control()));
    }

    private Dimension dimension() {
        return Dimension.values()[Math.max(0, dimensions.getSelectionIndex())];
    }

    private static @Nullable Field field(Dimension dimension) {
        return switch (dimension) {
            case SENDER -> Fields.EMAIL_FROM_ADDRESS;
            case RECIPIENT -> Fields.EMAIL_TO_ADDRESS;
            case RELAY -> Fields.WATCHPOST_MAIL_RELAY;
            case HOST -> Fields.SOURCE_IP;
            case SERVER -> Fields.HOST_NAME;
            case PAIR -> null;
        };
    }

    /** Asks anew, at once if it can be seen, else when it is looked at. */
    private void again() {
        stale = true;
        if (sash.isVisible() || pages.stack().isVisible()) {
            update();
        }
    }

    private void update() {
        if (context.openCase().isEmpty()) {
            shown = null;
            pages.message("Traffic", "Open a case: who sends how much mail to whom, how late it arrives and what stands out appears here.",
                    List.of());
        } else if (stale) {
            request();
        }
    }

    private void request() {
        OpenCase open = context.openCase().orElse(null);
        if (open == null) {
            return;
        }
        stale = false;
        EventQuery query = context.search().toQuery();
        TrafficAnalysis.Options options = new TrafficAnalysis.Options(TOP, context.zone(), true);
        if (shown == null) {
            pages.message("Reading mail traffic…", "All messages of the search are followed through the logs.",
                    List.of(new Pages.Action("Cancel", () -> {
                        work.cancel();
                        pages.message("Cancelled", "Mail traffic was not read.", List.of(new Pages.Action("Read", this::request)));
                    })));
        }
        work.run(300, monitor -> Services.get(TrafficAnalysis.class).analyse(open.events(), query, options, monitor), report -> {
            shown = report;
            fill();
        }, problem -> pages.message("Mail traffic could not be read", Errors.reason(problem),
                List.of(new Pages.Action("Try again", this::request))));
    }

    private void fill() {
        TrafficReport report = shown;
        if (report == null) {
            return;
        }
        if (report.messages() == 0) {
            pages.message("No mail here", "No event of the search is about a message. Import logs of mail servers, or search for more.",
                    List.of(new Pages.Action("Read again", this::request)));
            return;
        }
        String delay = report.delays().count() == 0 ? ""
                : "   half in " + Format.duration(report.delays().median()) + ", 99 % in " + Format.duration(report.delays().p99());
        summary.setText(" " + Format.count(report.messages(), "message") + "   " + Format.bytes(report.bytes()) + "   "
                + Format.number(report.failures()) + " did not arrive" + delay + (report.approximate() ? "   rare values left out" : ""));
        summary.setToolTipText(summary.getText().strip());
        observations.removeAll();
        for (Observation observation : report.observations()) {
            TableItem item = new TableItem(observations, SWT.NONE);
            item.setText(shape(observation.kind()) + " " + Format.line(observation.title(), LONGEST));
            item.setData(observation);
        }
        if (report.observations().isEmpty()) {
            new TableItem(observations, SWT.NONE).setText("Nothing stands out.");
        }
        observations.setSelection(0);
        explain();
        chart.show(new RateChart(report.rate(), context.zone(), report.messages()));
        fillTable();
        pages.content(sash);
    }

    private static String shape(Observation.Kind kind) {
        return switch (kind) {
            case DOMINANT_PAIR, NEW_SENDERS -> "▲";
            case SOURCE_HOST, TRIGGER, RESTART, DELAY_RISE, LOOP -> "◆";
            case RUN, BURST -> "●";
        };
    }

    private void explain() {
        TableItem[] items = observations.getSelection();
        words.setText(items.length == 1 && items[0].getData() instanceof Observation observation
                ? observation.title() + "\n\n" + observation.text()
                : "");
    }

    private void fillTable() {
        TrafficReport report = shown;
        if (report != null) {
            table.show(dimension(), report.top(dimension()));
        }
    }

    /** Shows the events an observation is about. */
    private void follow() {
        TableItem[] items = observations.getSelection();
        if (items.length == 1 && items[0].getData() instanceof Observation observation) {
            run(observation.query());
        }
    }

    private void pivot(TrafficReport.Row row) {
        Field field = field(dimension());
        if (field != null) {
            Searches.include(context, field, row.value());
            return;
        }
        int divider = row.value().indexOf(TrafficReport.PAIR_DIVIDER);
        Searches.include(context, Fields.EMAIL_FROM_ADDRESS, row.value().substring(0, divider));
        Searches.include(context, Fields.EMAIL_TO_ADDRESS, row.value().substring(divider + TrafficReport.PAIR_DIVIDER.length()));
    }

    private void run(String query) {
        try {
            Searches.run(context, query);
        } catch (QuerySyntaxException e) {
            Errors.show("The query could not be made", "Write it into the query bar.", e);
        }
    }

    void setFocus() {
        update();
        if (pages.showsMessage()) {
            pages.stack().setFocus();
        } else {
            observations.setFocus();
        }
    }
}
