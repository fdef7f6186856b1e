/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.incident;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.incident.AttachOperation;
import org.watchpost.core.incident.BeginIncidentOperation;
import org.watchpost.core.incident.IncidentBook;
import org.watchpost.core.incident.IncidentTemplate;
import org.watchpost.core.incident.PhaseSet;
import org.watchpost.core.incident.UpdateSheet;
import org.watchpost.core.query.TimeText;
import org.watchpost.core.text.Times;
import org.watchpost.model.incident.CustodyRecord;
import org.watchpost.model.incident.Element;
import org.watchpost.model.incident.Incident;
import org.watchpost.model.incident.IncidentPackage;
import org.watchpost.model.incident.PhaseRecord;
import org.watchpost.model.incident.TeamUpdate;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.InvestigationContext.Topic;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Pages;
import org.watchpost.ui.util.TimeLabels;
import org.watchpost.ui.util.Ui;

/** Pages of the incident left, the chosen one right. For the UI thread. */
final class IncidentPane {

    private static final String ADVICE = "Check that the case can be written to.";

    private record Page(String name, Control control, Runnable show, Runnable flush, Runnable focus) {
    }

    private final InvestigationContext context;
    private final Pages pages;
    private final SashForm content;
    private final org.eclipse.swt.widgets.List names;
    private final Composite stack;
    private final StackLayout layout = new StackLayout();
    private final List<Page> all = new ArrayList<>();
    private Runnable forget = () -> {
    };
    private @Nullable Incident incident;
    private String chosen = "";
    private int loads;

    IncidentPane(Composite parent, InvestigationContext context) {
        this.context = context;
        pages = new Pages(parent);
        content = new SashForm(pages.stack(), SWT.HORIZONTAL);
        names = Keyed.id(new org.eclipse.swt.widgets.List(content, SWT.SINGLE | SWT.V_SCROLL), "incident.pages");
        names.addListener(SWT.Selection, e -> choose(names.getSelectionIndex()));
        stack = new Composite(content, SWT.NONE);
        stack.setLayout(layout);
        content.setWeights(16, 84);
        context.on(pages.stack(), EnumSet.of(Topic.CASE, Topic.ZONE), this::open);
        pages.stack().addDisposeListener(e -> forget.run());
        open();
    }

    void setFocus() {
        if (pages.showsMessage()) {
            pages.stack().setFocus();
        } else {
            names.setFocus();
        }
    }

    private void open() {
        forget.run();
        forget = () -> {
        };
        OpenCase open = context.openCase().orElse(null);
        if (open == null) {
            incident = null;
            pages.message("Incident", "What happened, what was done, by whom: open a case to write it down.", List.of());
            return;
        }
        forget = IncidentBook.of(open).onChange(() -> Ui.async(pages.stack(), this::load));
        load();
    }

    private void load() {
        OpenCase open = context.openCase().orElse(null);
        if (open == null) {
            return;
        }
        int mine = ++loads;
        Background.run("Reading the incident", "Run Verify Case: the file may have been changed.", monitor -> {
            IncidentBook book = IncidentBook.of(open);
            boolean there = book.exists();
            Incident copy = book.copy();
            Ui.async(pages.stack(), () -> {
                if (mine == loads && context.openCase().filter(now -> now == open).isPresent()) {
                    show(open, there, copy);
                }
            });
        });
    }

    private void show(OpenCase open, boolean there, Incident copy) {
        if (!there) {
            incident = null;
            if (open.readOnly()) {
                pages.message("Nothing was written about the incident", "The case is open for reading only.", List.of());
                return;
            }
            pages.message("No incident yet", "Begin with the checklist that fits; you can change all of it.",
                    List.of(begin(open, "Mail Worm", "worm", PhaseSet.CLASSIC), begin(open, "Mail Flood", "flood", PhaseSet.CLASSIC),
                            begin(open, "Phishing", "phishing", PhaseSet.CLASSIC),
                            begin(open, "Worm, NIST CSF 2.0", "worm", PhaseSet.CSF)));
            return;
        }
        Incident before = incident;
        incident = copy;
        if (before == null || !keys(before).equals(keys(copy))) {
            build(open, copy);
        }
        pages.content(content);
        for (Page page : all) {
            if (page.control() == layout.topControl) {
                page.show().run();
            }
        }
    }

    private static List<String> keys(Incident of) {
        List<String> keys = new ArrayList<>(List.of(of.getId()));
        of.getPhases().forEach(phase -> keys.add(phase.getId() + phase.getTitle()));
        return keys;
    }

    private Pages.Action begin(OpenCase open, String label, String template, PhaseSet phases) {
        return new Pages.Action(label, () -> Background.run("Beginning the incident", ADVICE,
                monitor -> new BeginIncidentOperation(open, IncidentTemplate.load(template), phases).run(monitor)));
    }

    private ElementForm.Saver saver(OpenCase open) {
        return (what, change) -> {
            if (!open.readOnly()) {
                IncidentUndo.run(what, open, "incident.edited", change);
            }
        };
    }

    private void build(OpenCase open, Incident from) {
        all.forEach(page -> page.flush().run());
        for (Control old : stack.getChildren()) {
            old.dispose();
        }
        all.clear();
        boolean writable = !open.readOnly();
        overview(open, writable);
        for (PhaseRecord phase : from.getPhases()) {
            phase(open, phase, writable);
        }
        list("Timeline", "timeline", ListSpec.TIMELINE, open, writable);
        list("Systems", "systems", ListSpec.SYSTEMS, open, writable);
        list("Accounts", "accounts", ListSpec.ACCOUNTS, open, writable);
        list("Indicators", "indicators", ListSpec.INDICATORS, open, writable);
        updates(open, writable);
        list("Actions and lessons", "items", ListSpec.ITEMS, open, writable);
        list("Notices", "notices", ListSpec.NOTICES, open, writable);
        list("Participants", "participants", ListSpec.PARTICIPANTS, open, writable);
        list("Jump kit", "jumpkit", ListSpec.JUMP_KIT, open, writable);
        custody(open, writable);
        ReportPreview preview = new ReportPreview(stack, context);
        all.add(new Page("Report", preview.control(), preview::show, () -> {
        }, preview::setFocus));
        names.setItems(all.stream().map(Page::name).toArray(String[]::new));
        int index = Math.max(0, names.indexOf(chosen));
        names.select(index);
        choose(index);
    }

    private void overview(OpenCase open, boolean writable) {
        SashForm both = new SashForm(stack, SWT.VERTICAL);
        ElementForm facts = new ElementForm(both, "incident", IncidentPackage.Literals.INCIDENT, ListSpec.OVERVIEW, saver(open));
        ElementForm impact = new ElementForm(both, "impact", IncidentPackage.Literals.IMPACT, ListSpec.IMPACT, saver(open));
        both.setWeights(66, 34);
        facts.setEditable(writable);
        impact.setEditable(writable);
        all.add(new Page("Overview", both, () -> {
            Incident now = incident;
            facts.show(now, context.zone());
            impact.show(now == null ? null : now.getImpact(), context.zone());
        }, () -> {
            facts.flush();
            impact.flush();
        }, facts::focus));
    }

    private void phase(OpenCase open, PhaseRecord phase, boolean writable) {
        String id = phase.getId();
        SashForm both = new SashForm(stack, SWT.HORIZONTAL);
        ListPane entries = new ListPane(both, "phase." + phase.getKey(), ListSpec.ENTRIES, saver(open));
        ListPane checks = new ListPane(both, "checklist." + phase.getKey(), ListSpec.CHECKLIST, saver(open));
        both.setWeights(66, 34);
        entries.setEditable(writable);
        checks.setEditable(writable);
        Runnable take = () -> EventDrops.read(context, open, stack, events -> entries.add(EventDrops.phase(open, events)));
        entries.button("From Selected Events", "phase." + phase.getKey() + ".events", take);
        entries.arrange();
        checks.arrange();
        EventDrops.install(entries.viewer().getTable(), take);
        String title = phase.getTitle().isBlank() ? FieldSpec.words(phase.getKey()) : phase.getTitle();
        all.add(new Page(title, both, () -> {
            Element now = find(id);
            entries.show(now, context.zone());
            checks.show(now, context.zone());
        }, () -> {
            entries.flush();
            checks.flush();
        }, entries::setFocus));
    }

    private @Nullable Element find(String id) {
        Incident now = incident;
        return now == null ? null : now.getPhases().stream().filter(phase -> phase.getId().equals(id)).findFirst().orElse(null);
    }

    private void list(String name, String id, ListSpec spec, OpenCase open, boolean writable) {
        ListPane pane = new ListPane(stack, id, spec, saver(open));
        pane.setEditable(writable);
        if (spec == ListSpec.TIMELINE || spec == ListSpec.SYSTEMS) {
            Runnable take = () -> EventDrops.read(context, open, stack, events -> pane
                    .add(spec == ListSpec.TIMELINE ? EventDrops.timeline(open, events) : EventDrops.system(open, events)));
            pane.button("From Selected Events", id + ".events", take);
            EventDrops.install(pane.viewer().getTable(), take);
        }
        pane.arrange();
        all.add(new Page(name, pane.control(), () -> pane.show(incident, context.zone()), pane::flush, pane::setFocus));
    }

    private void updates(OpenCase open, boolean writable) {
        SashForm both = new SashForm(stack, SWT.HORIZONTAL);
        ListPane updates = new ListPane(both, "updates", ListSpec.UPDATES, saver(open));
        ListPane figures = new ListPane(both, "figures", ListSpec.FIGURES, saver(open));
        both.setWeights(60, 40);
        updates.button("Numbers of an Hour…", "updates.fill", () -> fill(open, updates));
        updates.setEditable(writable);
        figures.setEditable(writable);
        updates.arrange();
        figures.arrange();
        updates.onSelect(update -> figures.show(update, context.zone()));
        all.add(new Page("Updates", both, () -> updates.show(incident, context.zone()), () -> {
            updates.flush();
            figures.flush();
        }, updates::setFocus));
    }

    private void fill(OpenCase open, ListPane updates) {
        Incident now = incident;
        if (now == null) {
            return;
        }
        var focus = context.selection().focus();
        long micros = focus == null ? Times.micros(TimeLabels.now()) : focus.micros();
        String hour = TimeLabels.second(micros, context.zone()).substring(0, 13) + ":00";
        InputDialog dialog = new InputDialog(stack.getShell(), "Numbers of an Hour", "The hour begins at", hour,
                text -> TimeText.parse(text.strip(), context.zone()).isPresent() ? null : "A time is written like 2004-07-26 08:00");
        if (dialog.open() == Window.OK) {
            long from = TimeText.parse(dialog.getValue().strip(), context.zone()).orElseThrow().from();
            Background.run("Counting the hour", "", monitor -> {
                TeamUpdate update = new UpdateSheet(open, monitor).fill(now.getChartQuery(), now.getChartField(), from);
                Ui.async(stack, () -> updates.add(update));
            });
        }
    }

    private void custody(OpenCase open, boolean writable) {
        SashForm both = new SashForm(stack, SWT.HORIZONTAL);
        ListPane records = new ListPane(both, "records", ListSpec.RECORDS, saver(open));
        ListPane steps = new ListPane(both, "steps", ListSpec.STEPS, saver(open));
        both.setWeights(52, 48);
        records.button("Attach Photo…", "records.attach", () -> attach(open, records));
        records.setEditable(writable);
        steps.setEditable(writable);
        records.arrange();
        steps.arrange();
        records.onSelect(record -> steps.show(record, context.zone()));
        all.add(new Page("Custody", both, () -> records.show(incident, context.zone()), () -> {
            records.flush();
            steps.flush();
        }, records::setFocus));
    }

    private void attach(OpenCase open, ListPane records) {
        if (!(records.selected() instanceof CustodyRecord record) || open.readOnly()) {
            Errors.show("A photo belongs to a record", "Select a line of the list first.", null);
            return;
        }
        FileDialog dialog = new FileDialog(stack.getShell(), SWT.OPEN);
        String file = dialog.open();
        if (file != null) {
            Background.run("Keeping the file", ADVICE,
                    monitor -> new AttachOperation(open, record.getId(), java.nio.file.Path.of(file)).run(monitor));
        }
    }

    private void choose(int index) {
        if (index < 0 || index >= all.size()) {
            return;
        }
        for (Page page : all) {
            if (page.control() == layout.topControl) {
                page.flush().run();
            }
        }
        Page page = all.get(index);
        chosen = page.name();
        layout.topControl = page.control();
        stack.layout();
        page.show().run();
    }
}
