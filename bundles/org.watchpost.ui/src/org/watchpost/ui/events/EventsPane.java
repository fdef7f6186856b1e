/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.events;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.ui.InvestigationContext.Topic;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.Search;
import org.watchpost.ui.cases.CaseActions;
import org.watchpost.ui.chart.HistogramPane;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Pages;
import org.watchpost.ui.util.Ui;

/** Lays histogram and table out, and says what to do where there is nothing to show. */
final class EventsPane implements EventsController.Screen {

    /** Below this height there is only the table. */
    private static final int TOO_LOW = 260;
    private static final int LOWEST = 96;
    private static final int HIGHEST = 180;

    private final InvestigationContext context;
    private final Pages pages;
    private final SashForm sash;
    private final EventTable table;
    private final EventsController controller;
    private int @Nullable [] shared;

    EventsPane(Composite parent, InvestigationContext context) {
        this.context = context;
        pages = new Pages(parent);
        sash = new SashForm(pages.stack(), SWT.VERTICAL | SWT.SMOOTH);
        new HistogramPane(sash, context);
        controller = new EventsController(context, Ui.executor(sash), this);
        table = new EventTable(sash, context, controller.rows());
        EventDrag.install(table.control(), table, context);
        sash.addListener(SWT.Resize, e -> share());
        EventTableKeys.install(table, context, controller);
        new EventTableMenu(table, context, controller);
        table.onLayout(() -> Columns.save(controller.dataset(), table.columns()));
        context.on(sash, EnumSet.of(Topic.CASE, Topic.SEARCH, Topic.SORT), controller::show);
        context.on(sash, EnumSet.of(Topic.EVENTS), () -> controller.refresh(table.firstVisible(), table.focusRow()));
        context.on(sash, EnumSet.of(Topic.IMPORT), () -> {
            if (pages.showsMessage() && !controller.failed()) {
                showState();
            }
        });
        context.on(sash, EnumSet.of(Topic.REVEAL), () -> context.toReveal().ifPresent(controller::reveal));
        context.on(sash, EnumSet.of(Topic.LIVE), () -> {
            if (context.isLive()) {
                context.select(org.watchpost.ui.Selection.NONE);
                table.clearFocus();
            }
            follow();
        });
        context.on(sash, EnumSet.of(Topic.COLOURS), () -> controller.rows().retint(table.firstVisible()));
        context.on(sash, EnumSet.of(Topic.MARKS, Topic.ZONE), () -> table.control().refresh(false));
        Theme.onChange(sash, table::restyle);
        controller.show();
    }

    /** The histogram has a height at which it can be read, or gives its room to the table; a sash that was moved stays. */
    private void share() {
        int height = sash.getClientArea().height;
        if (height < TOO_LOW) {
            sash.setMaximizedControl(table.control());
            return;
        }
        sash.setMaximizedControl(null);
        int[] now = sash.getWeights();
        if (shared == null || Arrays.equals(now, shared)) {
            int chart = Math.max(LOWEST, Math.min(HIGHEST, height * 18 / 100));
            sash.setWeights(chart, height - chart);
            shared = sash.getWeights();
        }
    }

    @Override
    public void columns(List<Column> columns) {
        table.setColumns(columns);
    }

    @Override
    public void newResult() {
        table.reset();
    }

    @Override
    public void arrived(boolean counted) {
        if (counted) {
            table.rowsChanged();
            showState();
            follow();
        } else {
            table.control().redraw();
        }
        if (context.selection().focus() == null && table.focusRow() >= 0) {
            table.publishSelection();
        }
    }

    /** Shows the newest rows, unless somebody reads one. */
    private void follow() {
        if (context.isLive() && context.selection().focus() == null && table.focusRow() < 0) {
            table.showEnd(!context.sort().descending());
        }
    }

    @Override
    public void focusMoved(int row) {
        if (row != table.focusRow()) {
            table.select(row);
        }
    }

    @Override
    public void failed(Exception problem) {
        pages.message("The search failed", Errors.reason(problem), List.of(new Pages.Action("Try again", controller::show),
                new Pages.Action("Rebuild the index", () -> CaseActions.rebuildIndex(context))));
    }

    private void showState() {
        if (context.openCase().isEmpty()) {
            pages.message("No case is open", "Drop logs here: a case is made for them. Or open one with File > Open Case.", List.of());
        } else if (!context.openCase().map(OpenCase::indexProblem).orElse("").isEmpty()) {
            pages.message("The index can't be used", context.openCase().map(OpenCase::indexProblem).orElse(""),
                    List.of(new Pages.Action("Rebuild the index", () -> CaseActions.rebuildIndex(context))));
        } else if (controller.rows().total() != 0) {
            pages.content(sash);
        } else if (!context.search().equals(Search.ALL)) {
            pages.message("No events match", "The query or the time range leaves nothing over.", List.of(
                    new Pages.Action("Back", context::back), new Pages.Action("Show all events", () -> context.search(Search.ALL))));
        } else if (context.imports().running()) {
            pages.message("Reading…", "Events appear here as soon as the first are read.",
                    List.of(new Pages.Action("Cancel", context.imports()::cancel)));
        } else {
            pages.message("Drop logs here, or File > Import", "Files, folders and archives; hold Ctrl to link instead of copying.",
                    List.of(new Pages.Action("Import…", () -> CaseActions.openImportDialog(context))));
        }
    }

    void setFocus() {
        if (pages.showsMessage()) {
            pages.stack().setFocus();
        } else {
            table.control().setFocus();
        }
    }
}
