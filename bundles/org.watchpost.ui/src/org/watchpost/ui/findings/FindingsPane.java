/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.findings;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IViewSite;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.InvestigationContext.Topic;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.events.ValueMenu;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Icons;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.Pages;
import org.watchpost.ui.util.Ui;

/** List of findings left, the selected one to edit in the middle, its events right. */
final class FindingsPane {

    /** Changes are written when the person has stopped typing for so long. */
    private static final int PAUSE = 900;

    private final InvestigationContext context;
    private final Pages pages;
    private final SashForm sash;
    private final TableViewer list;
    private final FindingForm form;
    private final FindingEvents events;
    private final Latest<List<FindingData>> work;
    private final Runnable write = this::write;
    private @Nullable FindingData shown;
    private String wanted = "";

    FindingsPane(Composite parent, InvestigationContext context, IViewSite site) {
        this.context = context;
        pages = new Pages(parent);
        sash = new SashForm(pages.stack(), SWT.HORIZONTAL | SWT.SMOOTH);
        Composite holder = new Composite(sash, SWT.NONE);
        list = list(holder);
        form = new FindingForm(sash);
        events = new FindingEvents(sash, context);
        sash.setWeights(36, 34, 30);
        work = new Latest<>(Ui.executor(sash), "Reading findings");
        list.addSelectionChangedListener(e -> showSelected());
        form.onEdit(() -> sash.getDisplay().timerExec(PAUSE, write));
        site.getActionBars().getToolBarManager().add(Icons.tool("add", "New finding", () -> FindingActions.create(context)));
        context.on(sash, EnumSet.of(Topic.CASE, Topic.MODEL), this::update);
        context.on(sash, EnumSet.of(Topic.ZONE), events::again);
        Theme.onChange(sash, () -> list.refresh(true));
        sash.addListener(SWT.Dispose, e -> write());
        update();
    }

    private TableViewer list(Composite holder) {
        TableViewer viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.SINGLE);
        Keyed.id(viewer.getTable(), "findings.table");
        viewer.getTable().setHeaderVisible(true);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        column(viewer, layout, "Severity", 26, SWT.LEFT,
                f -> shape(f) + " " + f.severity().getLiteral().toLowerCase(Locale.ROOT),
                f -> Theme.palette().severity(f.severity().getValue() + 1));
        column(viewer, layout, "Finding", 70, SWT.LEFT, f -> Format.line(f.title(), 200), f -> null);
        column(viewer, layout, "Phase", 32, SWT.LEFT, f -> FindingForm.words(f.phase().getLiteral()), f -> null);
        column(viewer, layout, "Events", 16, SWT.RIGHT, f -> Format.number(f.events().size()), f -> null);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        MenuManager menu = new MenuManager();
        menu.add(ValueMenu.action("Delete", this::delete));
        viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
        viewer.getTable().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL) {
                delete();
            }
        });
        ViewKeys.install(viewer.getTable(), "the findings", List.of(new ViewKeys.Line("Tab", "Edit the finding"),
                new ViewKeys.Line("Delete", "Delete the finding"), new ViewKeys.Line("Ctrl+Z / Ctrl+Shift+Z", "Undo / redo")));
        return viewer;
    }

    private static String shape(FindingData finding) {
        return List.of("▲", "▲", "◆", "●", "○").get(finding.severity().getValue());
    }

    private static void column(TableViewer viewer, TableColumnLayout layout, String name, int weight, int style,
            Function<FindingData, String> text,
            Function<FindingData, @Nullable Color> colour) {
        TableViewerColumn column = new TableViewerColumn(viewer, style);
        column.getColumn().setText(name);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(@Nullable Object element) {
                return element instanceof FindingData finding ? text.apply(finding) : "";
            }

            @Override
            public @Nullable Color getForeground(@Nullable Object element) {
                return element instanceof FindingData finding ? colour.apply(finding) : null;
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 40));
    }

    private void update() {
        OpenCase open = context.openCase().orElse(null);
        if (open == null) {
            shown = null;
            pages.message("Findings", "What you assert about the case, with the events that support it.", List.of());
            return;
        }
        work.run(monitor -> FindingData.all(open), all -> show(open, all),
                problem -> pages.message("Findings can't be read", Errors.reason(problem),
                        List.of(new Pages.Action("Try again", this::update))));
    }

    private void show(OpenCase open, List<FindingData> all) {
        if (all.isEmpty()) {
            shown = null;
            pages.message("No findings yet", "Select events (or mark them with x) and press f, or Findings > New Finding.", List.of());
            return;
        }
        pages.content(sash);
        form.setEditable(!open.readOnly());
        FindingData before = shown;
        String id = !wanted.isEmpty() ? wanted : before != null ? before.id() : "";
        wanted = "";
        list.setInput(all);
        FindingData next = all.stream().filter(f -> f.id().equals(id)).findFirst().orElse(all.get(all.size() - 1));
        list.setSelection(new StructuredSelection(next), true);
        showSelected();
    }

    private void showSelected() {
        FindingData next = list.getStructuredSelection().getFirstElement() instanceof FindingData data ? data : null;
        FindingData before = shown;
        if (before != null && next != null && !before.id().equals(next.id())) {
            write();
        }
        boolean typing = before != null && next != null && before.id().equals(next.id()) && !form.read(before).sameTexts(before);
        shown = next;
        if (next != null && !typing) {
            form.show(next);
        }
        if (next != null) {
            events.show(next);
        }
    }

    private void write() {
        FindingData before = shown;
        OpenCase open = context.openCase().orElse(null);
        if (before == null || open == null || open.readOnly() || form.control().isDisposed()) {
            return;
        }
        FindingData after = form.read(before);
        if (!after.title().isBlank() && !after.sameTexts(before)) {
            shown = after;
            FindingActions.change(open, before, after);
        }
    }

    private void delete() {
        FindingData data = shown;
        context.openCase().ifPresent(open -> {
            if (data != null && !open.readOnly()) {
                FindingActions.delete(open, data);
            }
        });
    }

    void select(String id) {
        wanted = id;
        update();
    }

    void setFocus() {
        if (pages.showsMessage()) {
            pages.stack().setFocus();
        } else {
            list.getTable().setFocus();
        }
    }
}
