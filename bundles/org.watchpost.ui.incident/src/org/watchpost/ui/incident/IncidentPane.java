/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.incident;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.incident.ArrangePhasesOperation;
import org.watchpost.core.incident.AutomaticEntries;
import org.watchpost.core.incident.BeginIncidentOperation;
import org.watchpost.core.incident.IncidentBook;
import org.watchpost.core.incident.IncidentTemplate;
import org.watchpost.core.incident.PhaseSet;
import org.watchpost.core.incident.SetLogoOperation;
import org.watchpost.core.incident.UpdateSheet;
import org.watchpost.core.query.TimeText;
import org.watchpost.core.text.Times;
import org.watchpost.model.incident.Element;
import org.watchpost.model.incident.Incident;
import org.watchpost.model.incident.IncidentPackage;
import org.watchpost.model.incident.PhaseRecord;
import org.watchpost.model.incident.TeamUpdate;
import org.watchpost.ui.InvestigationContext.Topic;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Pages;
import org.watchpost.ui.util.TimeLabels;
import org.watchpost.ui.util.Ui;

/** Pages of the incident left, the chosen one right. For the UI thread. */
final class IncidentPane {

    /** More buttons than that don't fit beside each other. */
    private static final int MOST_BEGINNINGS = 6;
    static final String ADVICE = "Check that the case can be written to.";

    /** @param drop what happens when events are dropped on its name */
    private record Page(String name, Control control, Runnable show, Runnable flush, Runnable focus, Runnable drop) {

        Page(String name, Control control, Runnable show, Runnable flush, Runnable focus) {
            this(name, control, show, flush, focus, () -> {
            });
        }
    }

    private final InvestigationContext context;
    private final Pages pages;
    private final SashForm content;
    private final org.eclipse.swt.widgets.List names;
    private final Composite stack;
    private final StackLayout layout = new StackLayout();
    private final List<Page> all = new ArrayList<>();
    private List<? extends Element> automatic = List.of();
    private Runnable forget = () -> {
    };
    private @Nullable Incident incident;
    private String chosen = "";
    private String chosenOf = "";
    private int loads;

    IncidentPane(Composite parent, InvestigationContext context) {
        this.context = context;
        pages = new Pages(parent);
        content = new SashForm(pages.stack(), SWT.HORIZONTAL);
        Composite left = new Composite(content, SWT.NONE);
        left.setLayout(Layouts.tight(1));
        names = Keyed.id(new org.eclipse.swt.widgets.List(left, SWT.SINGLE | SWT.V_SCROLL), "incident.pages");
        names.setLayoutData(Layouts.fill());
        names.addListener(SWT.Selection, e -> choose(names.getSelectionIndex()));
        EventDrops.install(names, y -> {
            int at = names.getItemHeight() == 0 ? -1 : names.getTopIndex() + y / names.getItemHeight();
            if (at >= 0 && at < all.size()) {
                all.get(at).drop().run();
            }
        });
        button(left, "Phases…", "incident.phases", this::arrange);
        button(left, "Templates…", "incident.templates", () -> TemplatesDialog.open(pages.stack().getShell(), this::load));
        stack = new Composite(content, SWT.NONE);
        stack.setLayout(layout);
        content.setWeights(16, 84);
        context.on(pages.stack(), EnumSet.of(Topic.CASE, Topic.ZONE), this::open);
        pages.stack().addDisposeListener(e -> forget.run());
        open();
    }

    private static void button(Composite parent, String text, String id, Runnable what) {
        Button button = Keyed.id(new Button(parent, SWT.PUSH), id);
        button.setText(text);
        button.setLayoutData(Layouts.wide());
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> what.run()));
    }

    private void arrange() {
        Incident now = incident;
        OpenCase open = context.openCase().orElse(null);
        if (now == null || open == null || open.readOnly()) {
            return;
        }
        PhasesDialog dialog = new PhasesDialog(pages.stack().getShell(), now);
        if (dialog.open() == Window.OK) {
            try {
                IncidentUndo.run("Arrange Phases", open, "incident.phases.arranged",
                        ArrangePhasesOperation.change(now, dialog.view(), dialog.phases()));
            } catch (CaseException e) {
                Errors.show("The phases stay as they are", "Join the phase to another one.", e);
            }
        }
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
            List<? extends Element> lines = there ? AutomaticEntries.of(open, monitor) : List.of();
            List<IncidentTemplate> templates = there ? List.of() : templates();
            Ui.async(pages.stack(), () -> {
                if (mine == loads && context.openCase().filter(now -> now == open).isPresent()) {
                    automatic = lines;
                    show(open, there, copy, templates);
                }
            });
        });
    }

    private static List<IncidentTemplate> templates() throws IOException {
        List<IncidentTemplate> templates = new ArrayList<>();
        for (String name : IncidentTemplate.names()) {
            templates.add(IncidentTemplate.load(name));
        }
        return templates;
    }

    private void show(OpenCase open, boolean there, Incident copy, List<IncidentTemplate> templates) {
        if (!there) {
            incident = null;
            if (open.readOnly()) {
                pages.message("Nothing was written about the incident", "The case is open for reading only.", List.of());
                return;
            }
            List<Pages.Action> actions = new ArrayList<>();
            for (IncidentTemplate template : templates.subList(0, Math.min(MOST_BEGINNINGS, templates.size()))) {
                actions.add(begin(open, template));
            }
            actions.add(new Pages.Action("Templates…", () -> TemplatesDialog.open(pages.stack().getShell(), this::load)));
            pages.message("No incident yet", "Begin with the checklist that fits; you can change all of it, its phases too.", actions);
            return;
        }
        Incident before = incident;
        incident = copy;
        if (before == null || !keys(before).equals(keys(copy))) {
            // another case begins with its first page
            chosen = chosenOf.equals(copy.getId()) ? chosen : "";
            chosenOf = copy.getId();
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
        of.getPhases().forEach(phase -> keys.add(phase.getId() + phase.getKey() + phase.getTitle()));
        return keys;
    }

    private static Pages.Action begin(OpenCase open, IncidentTemplate template) {
        return new Pages.Action(template.title(), () -> Background.run("Beginning the incident", ADVICE,
                monitor -> new BeginIncidentOperation(open, template, PhaseSet.CLASSIC).run(monitor)));
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
        custody(open);
        ReportPreview preview = new ReportPreview(stack, context);
        all.add(new Page("Report", preview.control(), preview::show, () -> {
        }, preview::setFocus));
        names.setItems(all.stream().map(Page::name).toArray(String[]::new));
        int index = Math.max(0, names.indexOf(chosen));
        names.select(index);
        choose(index);
    }

    private void overview(OpenCase open, boolean writable) {
        Composite page = new Composite(stack, SWT.NONE);
        page.setLayout(Layouts.tight(1));
        SashForm both = new SashForm(page, SWT.VERTICAL);
        both.setLayoutData(Layouts.fill());
        ElementForm facts = new ElementForm(both, "incident", IncidentPackage.Literals.INCIDENT, ListSpec.OVERVIEW, saver(open));
        ElementForm impact = new ElementForm(both, "impact", IncidentPackage.Literals.IMPACT, ListSpec.IMPACT, saver(open));
        both.setWeights(68, 32);
        Button logo = Keyed.id(new Button(page, SWT.PUSH), "incident.logo");
        logo.setText("Logo of the Organisation…");
        logo.setEnabled(writable);
        logo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> logo(open)));
        facts.setEditable(writable);
        impact.setEditable(writable);
        all.add(new Page("Overview", page, () -> {
            Incident now = incident;
            facts.show(now, context.zone());
            impact.show(now == null ? null : now.getImpact(), context.zone());
        }, () -> {
            facts.flush();
            impact.flush();
        }, facts::focus));
    }

    private void logo(OpenCase open) {
        FileDialog dialog = new FileDialog(stack.getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] { "*.png;*.jpg;*.jpeg;*.gif", "*" });
        String file = dialog.open();
        if (file != null) {
            Background.run("Keeping the logo", "Choose a PNG, JPEG or GIF picture.",
                    monitor -> new SetLogoOperation(open, java.nio.file.Path.of(file)).run(monitor));
        }
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
        EventDrops.install(entries.viewer().getTable(), y -> take.run());
        String title = phase.getTitle().isBlank() ? FieldSpec.words(phase.getKey()) : phase.getTitle();
        all.add(new Page(title, both, () -> {
            Element now = find(id);
            entries.show(now, context.zone());
            checks.show(now, context.zone());
        }, () -> {
            entries.flush();
            checks.flush();
        }, entries::setFocus, () -> EventDrops.read(context, open, stack, events -> {
            entries.show(find(id), context.zone());
            entries.add(EventDrops.phase(open, events));
        })));
    }

    private @Nullable Element find(String id) {
        Incident now = incident;
        return now == null ? null : now.getPhases().stream().filter(phase -> phase.getId().equals(id)).findFirst().orElse(null);
    }

    private void list(String name, String id, ListSpec spec, OpenCase open, boolean writable) {
        ListPane pane = new ListPane(stack, id, spec, saver(open));
        pane.setEditable(writable);
        Runnable show = () -> pane.show(incident, context.zone(), spec == ListSpec.TIMELINE ? automatic : List.of());
        Runnable drop = () -> {
        };
        if (spec == ListSpec.TIMELINE || spec == ListSpec.SYSTEMS) {
            drop = () -> EventDrops.read(context, open, stack, events -> {
                show.run();
                pane.add(spec == ListSpec.TIMELINE ? EventDrops.timeline(open, events) : EventDrops.system(open, events));
            });
            Runnable take = drop;
            pane.button("From Selected Events", id + ".events", take);
            EventDrops.install(pane.viewer().getTable(), y -> take.run());
        }
        pane.arrange();
        all.add(new Page(name, pane.control(), show, pane::flush, pane::setFocus, drop));
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

    private void custody(OpenCase open) {
        CustodyPage page = new CustodyPage(stack, context, open, saver(open));
        all.add(new Page("Custody", page.control(), () -> page.show(incident, context.zone()), page::flush, page::setFocus));
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
