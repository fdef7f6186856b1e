/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage.outbreak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.outbreak.Asset;
import org.watchpost.core.outbreak.CaseAssets;
import org.watchpost.core.outbreak.Outbreak;
import org.watchpost.core.outbreak.OutbreakAnalysis;
import org.watchpost.core.outbreak.OutbreakRequest;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.query.TimeText;
import org.watchpost.core.text.Times;
import org.watchpost.core.triage.AlertGroup;
import org.watchpost.core.triage.TriageBook;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.Selection;
import org.watchpost.ui.chart.ChartCanvas;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.triage.TriageModel;
import org.watchpost.ui.triage.rows.RowList;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Services;
import org.watchpost.ui.util.TimeLabels;
import org.watchpost.ui.util.Ui;

/** Analyses the alerts of the chosen groups as an outbreak, and shows it from several sides. */
final class OutbreakPane {

    private static final Outbreak.Matrix NONE = new Outbreak.Matrix(List.of(), List.of(), new long[0][0]);
    private static final Outbreak EMPTY = new Outbreak(TimeRange.ALL, 0, List.of(), null, List.of(), List.of(), List.of(), 0, NONE, NONE);

    private final InvestigationContext context;
    private final TriageModel model;
    private final Composite content;
    private final CTabFolder tabs;
    private final Link summary;
    private final Text cleaned;
    private final Label problem;
    private final ChartCanvas curve;
    private final ChartCanvas sources;
    private final ChartCanvas spread;
    private final ChartCanvas attacks;
    private final ChartCanvas heat;
    private final OutbreakTables.Hours hours;
    private final OutbreakTables.Hosts hosts;
    private final RowList hourList;
    private final RowList hostList;
    private final Latest<Outbreak> analysis;
    private Outbreak outbreak = EMPTY;

    OutbreakPane(Composite parent, InvestigationContext context) {
        this.context = context;
        model = TriageModel.of(context);
        content = new Composite(parent, SWT.NONE);
        content.setLayout(Layouts.tight(1));
        Composite bar = new Composite(content, SWT.NONE);
        bar.setLayoutData(Layouts.wide());
        bar.setLayout(Layouts.roomy(4, 4));
        summary = Keyed.id(new Link(bar, SWT.NONE), "outbreak.summary");
        summary.setLayoutData(Layouts.wide(300));
        summary.setToolTipText("Shows the event that proves who was first");
        summary.addListener(SWT.Selection, e -> showEvidence());
        new Label(bar, SWT.NONE).setText("Cleaned by:");
        cleaned = Keyed.id(new Text(bar, SWT.BORDER), "outbreak.cleaned");
        cleaned.setMessage("2004-07-26 20:00");
        cleaned.setToolTipText("When all hosts had been cleaned; who shows up later was infected again");
        GridData width = new GridData(SWT.END, SWT.CENTER, false, false);
        width.widthHint = 130;
        cleaned.setLayoutData(width);
        Button assets = Keyed.id(new Button(bar, SWT.PUSH), "outbreak.assets");
        assets.setText("Assets…");
        assets.setToolTipText("Take in a CSV list of hosts: ip, host, role, owner, os, cleaned");
        assets.addListener(SWT.Selection, e -> chooseAssets());
        problem = new Label(content, SWT.NONE);
        GridData hidden = Layouts.wide();
        hidden.exclude = true;
        problem.setLayoutData(hidden);
        tabs = Keyed.id(new CTabFolder(content, SWT.BOTTOM | SWT.FLAT), "outbreak.tabs");
        tabs.setLayoutData(Layouts.fill());
        curve = chart("Curve", "outbreak.curve");
        sources = chart("Sources", "outbreak.sources");
        hours = new OutbreakTables.Hours(context, EMPTY);
        hourList = new RowList(tabs, "outbreak.hours", OutbreakTables.HOUR_COLUMNS, hours);
        tab("Hours", hourList.control());
        hourList.onChosen(() -> {
            if (hourList.cursor() >= 0) {
                Outbreak.Hour hour = outbreak.hours().get(hourList.cursor());
                Pick.of(new TimeRange(hour.from(), hour.from() + step())).apply(context);
            }
        });
        hosts = new OutbreakTables.Hosts(context, EMPTY);
        hostList = new RowList(tabs, "outbreak.hosts", OutbreakTables.HOST_COLUMNS, hosts);
        tab("Hosts", hostList.control());
        hostList.onChosen(() -> {
            if (hostList.cursor() >= 0) {
                Pick.of(Fields.SOURCE_IP, outbreak.hosts().get(hostList.cursor()).ip()).apply(context);
            }
        });
        spread = chart("Spread", "outbreak.spread");
        attacks = chart("Attacks × targets", "outbreak.attacks");
        heat = chart("Heat map", "outbreak.heat");
        tabs.setSelection(0);
        analysis = new Latest<>(Ui.executor(content), "Analysing the outbreak");
        cleaned.addModifyListener(e -> request(400));
        context.on(content, EnumSet.of(InvestigationContext.Topic.CASE, InvestigationContext.Topic.SEARCH), () -> request(150));
        context.on(content, EnumSet.of(InvestigationContext.Topic.ZONE), () -> request(0));
        context.on(content, EnumSet.of(InvestigationContext.Topic.EVENTS), () -> analysis.whenIdle(() -> request(1000)));
        model.on(content, EnumSet.of(TriageModel.Topic.CHOSEN, TriageModel.Topic.SHOWN), () -> request(250));
        request(0);
    }

    private ChartCanvas chart(String title, String id) {
        ChartCanvas canvas = new ChartCanvas(tabs, id);
        canvas.onChosen(what -> {
            if (what instanceof Pick pick) {
                pick.apply(context);
            }
        });
        tab(title, canvas.control());
        return canvas;
    }

    private void tab(String title, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(title);
        item.setControl(control);
    }

    private long step() {
        return outbreak.hours().size() < 2 ? OutbreakRequest.HOUR : outbreak.hours().get(1).from() - outbreak.hours().getFirst().from();
    }

    /** Analyses what is shown now, after so many milliseconds. */
    private void request(int delay) {
        OpenCase open = context.openCase().orElse(null);
        if (open == null) {
            analysis.cancel();
            show(EMPTY);
            return;
        }
        List<AlertGroup> chosen = model.chosen();
        Query search = context.search().query();
        Query what = new Query.And(chosen.isEmpty() ? List.of(TriageBook.ALERTS, search)
                : List.of(TriageBook.ALERTS, search, TriageModel.any(chosen)));
        EventQuery query = new EventQuery(what, context.search().range());
        long until = cleaned.getText().isBlank() ? OutbreakRequest.UNKNOWN
                : TimeText.parse(cleaned.getText().strip().replace(' ', 'T'), context.zone()).map(TimeRange::from)
                        .orElse(OutbreakRequest.UNKNOWN);
        var zone = context.zone();
        Field host = Fields.SOURCE_IP;
        analysis.run(delay, monitor -> Services.get(OutbreakAnalysis.class).analyse(open.events(),
                new OutbreakRequest(query, host, 0, zone, until, 0, CaseAssets.of(open)), monitor), this::show, e -> {
                    problem("The outbreak could not be analysed: " + Format.line(Errors.reason(e), 200));
                });
    }

    private void problem(String text) {
        problem.setText(text);
        if (problem.getLayoutData() instanceof GridData data && data.exclude != text.isEmpty()) {
            data.exclude = text.isEmpty();
            problem.setVisible(!text.isEmpty());
            content.layout();
        }
    }

    private void show(Outbreak next) {
        outbreak = next;
        problem("");
        hours.outbreak = next;
        hosts.show(next);
        hourList.rowsChanged();
        hostList.rowsChanged();
        summary.setText(summary(next));
        summary.getParent().layout();
        if (next.hosts().isEmpty()) {
            for (ChartCanvas canvas : List.of(curve, sources, spread, attacks, heat)) {
                canvas.message("Choose a group of alerts: its sources are shown as infected hosts");
            }
            return;
        }
        curve.show(new CurveChart(next.curve(), context.zone()));
        sources.show(new SourcesChart(next, Fields.SOURCE_IP, context.zone(), step()));
        spread.show(new SpreadChart(next, Fields.SOURCE_IP, context.zone()));
        attacks.show(new MatrixChart("Attacks by target", next.attacks(), label -> label.isEmpty() ? "(none)" : label,
                (row, column) -> new Pick(List.of(Fields.RULE_NAME, Fields.DESTINATION_IP),
                        List.of(next.attacks().rows().get(row), next.attacks().columns().get(column)), null)));
        var zone = context.zone();
        long step = step();
        heat.show(new MatrixChart("Events by host and hour", next.heat(), label -> clock(label, zone), (row, column) -> {
            long from = next.hours().get(column).from();
            return new Pick(List.of(Fields.SOURCE_IP), List.of(next.heat().rows().get(row)), new TimeRange(from, from + step));
        }));
    }

    private static String clock(String iso, java.time.ZoneId zone) {
        String text = TimeLabels.second(Times.micros(java.time.Instant.parse(iso)), zone);
        return text.substring(11, 16);
    }

    private String summary(Outbreak next) {
        if (next.hosts().isEmpty()) {
            return "No infected hosts";
        }
        Outbreak.Host first = next.hosts().getFirst();
        Asset asset = first.asset();
        int again = next.reinfected().size();
        return Format.count(next.hosts().size(), "host") + ", first <a>" + Format.line(first.ip(), 60)
                + (asset == null || asset.host().isEmpty() ? "" : " " + Format.line(asset.host(), 60).replace("<", "‹")) + "</a> at "
                + TimeLabels.second(first.first(), context.zone()) + (again == 0 ? "" : ", " + Format.number(again) + " infected again");
    }

    /** Shows the event that proves who was first. */
    private void showEvidence() {
        Event evidence = outbreak.patientZeroEvidence();
        if (evidence != null) {
            context.select(new Selection(evidence, List.of()));
        }
    }

    private void chooseAssets() {
        OpenCase open = context.openCase().orElse(null);
        if (open == null) {
            return;
        }
        FileDialog dialog = new FileDialog(content.getShell(), SWT.OPEN);
        dialog.setText("Asset list");
        dialog.setFilterExtensions(new String[] { "*.csv;*.txt", "*" });
        String file = dialog.open();
        if (file != null) {
            takeAssets(open, Path.of(file));
        }
    }

    /** Keeps an asset list with the case. */
    void takeAssets(OpenCase open, Path file) {
        Background.run("Taking the asset list in", "The list needs a heading with a column called ip.", (IProgressMonitor monitor) -> {
            if (Files.size(file) > CaseAssets.LARGEST) {
                throw new IOException("The asset list is larger than " + Format.bytes(CaseAssets.LARGEST));
            }
            CaseAssets.put(open, Files.readAllBytes(file), String.valueOf(file.getFileName()));
            Ui.async(content, () -> request(0));
        });
    }

    /** The chart that is shown, or null. */
    @Nullable
    Control shown() {
        CTabItem item = tabs.getSelection();
        return item == null ? null : item.getControl();
    }

    void setFocus() {
        Control control = shown();
        if (control != null) {
            control.setFocus();
        }
    }
}
