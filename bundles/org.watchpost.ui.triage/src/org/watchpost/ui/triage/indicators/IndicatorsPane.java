/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage.indicators;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Event;
import org.watchpost.core.indicators.AllowList;
import org.watchpost.core.indicators.AttackTechniques;
import org.watchpost.core.indicators.Indicator;
import org.watchpost.core.indicators.IndicatorFormat;
import org.watchpost.core.indicators.IndicatorService;
import org.watchpost.core.indicators.Indicators;
import org.watchpost.core.indicators.Sighting;
import org.watchpost.core.indicators.WatchList;
import org.watchpost.core.indicators.WatchLists;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.QueryText;
import org.watchpost.core.query.TimeRange;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.Search;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.events.SelectedEvents;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.triage.rows.RowList;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Pages;
import org.watchpost.ui.util.Services;
import org.watchpost.ui.util.Ui;

/** Buttons above, indicators below. For the UI thread. */
final class IndicatorsPane {

    /** Events from which indicators are taken at once. */
    private static final int MOST_EVENTS = 10_000;

    private final InvestigationContext context;
    private final Composite content;
    private final Pages pages;
    private final Label state;
    private final IndicatorRows rows;
    private final RowList list;
    private final Latest<List<IndicatorRows.Row>> loads;

    IndicatorsPane(Composite parent, InvestigationContext context) {
        this.context = context;
        content = new Composite(parent, SWT.NONE);
        content.setLayout(Layouts.tight(1));
        Composite bar = new Composite(content, SWT.NONE);
        bar.setLayoutData(Layouts.wide());
        bar.setLayout(Layouts.roomy(7, 4));
        state = Keyed.id(new Label(bar, SWT.NONE), "indicators.state");
        state.setLayoutData(Layouts.wide());
        button(bar, "indicators.add", "Add from Selection", "Takes indicators from the selected or marked events", this::addSelection);
        button(bar, "indicators.text", "Add Text\u2026", "Adds values, defanged or not", this::addText);
        button(bar, "indicators.import", "Import\u2026", "MISP event, STIX bundle, CSV or a value a line", this::importFile);
        button(bar, "indicators.export", "Export\u2026", "CSV, MISP event, STIX 2.1 bundle or defanged text, by the file's name",
                this::exportFile);
        button(bar, "indicators.own", "Own\u2026", "Own domains and networks, which are no indicators", this::own);
        button(bar, "indicators.check", "Look Up", "Looks all indicators up in the case again", this::load);
        pages = new Pages(content);
        pages.stack().setLayoutData(Layouts.fill());
        rows = new IndicatorRows(context::zone);
        list = new RowList(pages.stack(), "indicators.list", IndicatorRows.COLUMNS, rows);
        loads = new Latest<>(Ui.executor(content), "Looking up indicators");
        keys();
        context.on(list.control(), EnumSet.of(InvestigationContext.Topic.CASE), this::load);
        context.on(list.control(), EnumSet.of(InvestigationContext.Topic.ZONE), list.control()::redraw);
        load();
    }

    private static void button(Composite bar, String id, String label, String tip, Runnable what) {
        Button button = Keyed.id(new Button(bar, SWT.PUSH), id);
        button.setText(label);
        button.setToolTipText(tip);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> what.run()));
    }

    private void keys() {
        list.onChosen(this::search);
        list.onKey(e -> {
            if (e.keyCode == SWT.DEL) {
                remove();
            } else if (e.character == 'c' || e.character == 3) {
                copy(false);
            } else {
                return false;
            }
            return true;
        });
        ViewKeys.install(list.control(), "the indicators", List.of(new ViewKeys.Line("j / k", "Next / previous indicator"),
                new ViewKeys.Line("Enter", "The events it was seen in"), new ViewKeys.Line("c", "Copy it, defanged"),
                new ViewKeys.Line("Delete", "Take it off its list")));
        Menu menu = new Menu(list.control());
        item(menu, "Show Its Events\tEnter", this::search);
        item(menu, "Copy Defanged\tc", () -> copy(false));
        item(menu, "Copy All Defanged", () -> copy(true));
        item(menu, "Remove\tDelete", this::remove);
        list.control().setMenu(menu);
    }

    private static void item(Menu menu, String text, Runnable what) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, e -> what.run());
    }

    private void load() {
        Optional<OpenCase> open = context.openCase();
        if (open.isEmpty()) {
            loads.cancel();
            show(List.of());
            return;
        }
        state.setText("Looking up\u2026");
        if (rows.rows() == 0) {
            pages.message("Looking up\u2026", "All data of the case is asked.", List.of());
        }
        loads.run(monitor -> read(open.get(), monitor), this::show, e -> pages.message("The indicators could not be looked up",
                Errors.reason(e), List.of(new Pages.Action("Try again", this::load))));
    }

    private static List<IndicatorRows.Row> read(OpenCase open, IProgressMonitor monitor) throws IOException {
        IndicatorService service = Services.get(IndicatorService.class);
        List<IndicatorRows.Row> read = new ArrayList<>();
        for (WatchList watched : WatchLists.read(open).lists()) {
            for (Sighting sighting : service.seen(open, watched.indicators(), monitor)) {
                read.add(new IndicatorRows.Row(watched.name(), sighting));
            }
        }
        return read;
    }

    private void show(List<IndicatorRows.Row> next) {
        rows.set(next);
        list.rowsChanged();
        long seen = next.stream().filter(row -> row.sighting().seen()).count();
        state.setText(next.isEmpty() ? "" : Format.count(next.size(), "indicator") + ", " + Format.number(seen) + " seen in this case");
        state.getParent().layout();
        if (next.isEmpty()) {
            pages.message("No indicators", "Select events and choose Add to Indicators in their menu, or import a list from others.",
                    List.of(new Pages.Action("Add from Selection", this::addSelection),
                            new Pages.Action("Import\u2026", this::importFile)));
        } else {
            pages.content(list.control());
        }
    }

    private void search() {
        if (list.cursor() >= 0) {
            EventQuery query = Services.get(IndicatorService.class).query(rows.row(list.cursor()).sighting().indicator());
            context.search(new Search(QueryText.of(query.query()), query.query(), TimeRange.ALL));
        }
    }

    private void copy(boolean all) {
        List<IndicatorRows.Row> chosen = all ? rows.all() : list.cursor() < 0 ? List.of() : List.of(rows.row(list.cursor()));
        if (!chosen.isEmpty()) {
            String text = chosen.stream().map(row -> Format.line(row.sighting().indicator().defanged(), 4096))
                    .collect(Collectors.joining("\n"));
            Clipboard clipboard = new Clipboard(content.getDisplay());
            clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        }
    }

    /** Changes the lists and looks them up again. */
    private void change(String name, String action, Change change) {
        context.openCase().ifPresent(open -> Background.run(name, "Is the case open for writing?", monitor -> {
            change.of(open, WatchLists.read(open), monitor).save(open, action);
            Ui.async(content, this::load);
        }));
    }

    /** A change of the lists. */
    @FunctionalInterface
    private interface Change {
        WatchLists of(OpenCase open, WatchLists lists, IProgressMonitor monitor) throws IOException;
    }

    private void change(String name, String action, UnaryOperator<WatchLists> change) {
        change(name, action, (open, lists, monitor) -> change.apply(lists));
    }

    void addSelection() {
        Optional<OpenCase> open = context.openCase();
        if (open.isEmpty()) {
            return;
        }
        SelectedEvents selected = SelectedEvents.of(context, open.get());
        Event focus = context.selection().focus();
        change("Adding indicators", "indicators.added", (there, lists, monitor) -> {
            List<Event> events = selected.count() > 0 ? selected.read(MOST_EVENTS, monitor) : focus == null ? List.of() : List.of(focus);
            List<Indicator> found = new ArrayList<>();
            events.forEach(event -> found.addAll(Indicators.of(event)));
            return lists.adding(WatchLists.DEFAULT, Indicators.distinct(found));
        });
    }

    void add(String text) {
        List<Indicator> found = found(text);
        if (!found.isEmpty()) {
            change("Adding indicators", "indicators.added", lists -> lists.adding(WatchLists.DEFAULT, found));
        }
    }

    private void addText() {
        InputDialog dialog = new InputDialog(content.getShell(), "Add Indicators",
                "Addresses, names, URLs, e-mail addresses, file names, hashes; defanged or not:", "",
                typed -> found(typed).isEmpty() ? "Nothing in it is an indicator" : null);
        if (dialog.open() == Window.OK) {
            List<Indicator> found = found(String.valueOf(dialog.getValue()));
            change("Adding indicators", "indicators.added", lists -> lists.adding(WatchLists.DEFAULT, found));
        }
    }

    private static List<Indicator> found(String text) {
        List<Indicator> all = new ArrayList<>(Indicators.in(text));
        Indicators.guess(text).ifPresent(all::add);
        return Indicators.distinct(all);
    }

    private void importFile() {
        FileDialog dialog = new FileDialog(content.getShell(), SWT.OPEN);
        dialog.setText("Import Indicators");
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = Path.of(chosen);
            String name = String.valueOf(file.getFileName());
            change("Importing indicators", "indicators.imported", (open, lists, monitor) -> {
                try (InputStream in = Files.newInputStream(file)) {
                    return lists.adding(name, Services.get(IndicatorService.class).read(in));
                }
            });
        }
    }

    private void exportFile() {
        Optional<OpenCase> open = context.openCase();
        FileDialog dialog = new FileDialog(content.getShell(), SWT.SAVE);
        dialog.setText("Export Indicators");
        dialog.setOverwrite(true);
        IndicatorFormat[] formats = IndicatorFormat.values();
        dialog.setFilterNames(Arrays.stream(formats).map(IndicatorFormat::label).toArray(String[]::new));
        dialog.setFilterExtensions(
                Arrays.stream(formats).map(format -> "*." + format.word() + "." + format.extension()).toArray(String[]::new));
        dialog.setFileName("indicators." + IndicatorFormat.CSV.extension());
        String chosen = dialog.open();
        if (chosen == null || open.isEmpty()) {
            return;
        }
        IndicatorFormat format = format(chosen, formats, dialog.getFilterIndex());
        List<Indicator> all = rows.all().stream().map(row -> row.sighting().indicator()).toList();
        String title = open.get().name();
        List<String> techniques = AttackTechniques.of(open.get()).stream().map(AttackTechniques.Technique::id).toList();
        Background.run("Exporting indicators", "Choose another place.", monitor -> {
            try (OutputStream out = Files.newOutputStream(Path.of(chosen))) {
                Services.get(IndicatorService.class).write(format,
                        new IndicatorService.Heading(title, Instant.now().truncatedTo(ChronoUnit.SECONDS), techniques), all, out);
            }
        });
    }

    private static IndicatorFormat format(String file, IndicatorFormat[] formats, int filter) {
        for (IndicatorFormat format : formats) {
            if (file.endsWith("." + format.word() + "." + format.extension()) || format == IndicatorFormat.TEXT && file.endsWith(".txt")) {
                return format;
            }
        }
        return filter >= 0 && filter < formats.length ? formats[filter] : IndicatorFormat.CSV;
    }

    private void own() {
        Optional<OpenCase> open = context.openCase();
        if (open.isEmpty()) {
            return;
        }
        Background.run("Reading own domains", "", monitor -> {
            AllowList allowed = WatchLists.read(open.get()).allowed();
            List<String> all = new ArrayList<>(allowed.domains());
            all.addAll(allowed.networks());
            Ui.async(content, () -> askOwn(String.join(" ", all)));
        });
    }

    private void askOwn(String before) {
        InputDialog dialog = new InputDialog(content.getShell(), "Own Domains and Networks",
                "What is one's own is no indicator. Domains and networks, with blanks between:", before, null);
        if (dialog.open() == Window.OK) {
            AllowList allowed = AllowList.of(List.of(String.valueOf(dialog.getValue()).strip().split("[\\s,;]+")));
            change("Saving own domains", "indicators.own", lists -> {
                WatchLists changed = lists.allowing(allowed);
                for (WatchList each : lists.lists()) {
                    changed = changed.with(new WatchList(each.name(),
                            each.indicators().stream().filter(one -> !allowed.allows(one)).toList()));
                }
                return changed;
            });
        }
    }

    private void remove() {
        if (list.cursor() >= 0) {
            IndicatorRows.Row row = rows.row(list.cursor());
            change("Removing an indicator", "indicators.removed", lists -> lists.with(new WatchList(row.list(),
                    lists.list(row.list()).indicators().stream().filter(one -> !one.equals(row.sighting().indicator())).toList())));
        }
    }

    void setFocus() {
        if (pages.showsMessage()) {
            pages.stack().setFocus();
        } else {
            list.control().setFocus();
        }
    }
}
