/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.graphics.Point;
import org.watchpost.core.event.Event;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.text.Times;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.colours.ColourActions;
import org.watchpost.ui.details.DetailsView;
import org.watchpost.ui.findings.FindingActions;
import org.watchpost.ui.query.QueryEdit;
import org.watchpost.ui.query.Searches;
import org.watchpost.ui.util.Commands;
import org.watchpost.ui.util.Parts;

/** The context menu of the event table: for the value under the pointer, the event, the rows, the columns. */
final class EventTableMenu {

    private final EventTable table;
    private final InvestigationContext context;
    private final EventsController controller;
    private Point at = new Point(-1, -1);

    EventTableMenu(EventTable table, InvestigationContext context, EventsController controller) {
        this.table = table;
        this.context = context;
        this.controller = controller;
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        table.control().addMenuDetectListener(e -> at = table.control().toControl(e.x, e.y));
        table.control().setMenu(menu.createContextMenu(table.control()));
    }

    private void fill(IMenuManager menu) {
        Column column = table.columnAt(at.x);
        long row = table.rowAt(at.y);
        Event event = row < 0 ? null : controller.rows().row(row);
        if (event != null) {
            if (!table.isSelected((int) row)) {
                table.select((int) row);
            }
            if (column != null && !column.value(event).isEmpty()) {
                ValueMenu.fill(menu, context, column.shown(event), column.value(event));
                menu.add(new Separator());
            }
            fillEvent(menu, event, column);
            menu.add(new Separator());
            menu.add(copyMenu());
            menu.add(new Separator());
        }
        menu.add(columnMenu(column));
    }

    private void fillEvent(IMenuManager menu, Event event, @org.jspecify.annotations.Nullable Column column) {
        menu.add(ValueMenu.action("New Finding…\tf", () -> FindingActions.create(context)));
        menu.add(ValueMenu.action(context.isMarked(event.ref()) ? "Unmark\tx" : "Mark\tx", () -> context.toggleMark(event)));
        menu.add(ValueMenu.action("Tags and Comment…\tt", () -> NoteActions.ask(context, table.control().getShell())));
        menu.add(ValueMenu.action("Bookmark\tb", () -> NoteActions.bookmark(context, table.control().getShell())));
        if (column != null && !column.value(event).isEmpty()) {
            String clause = QueryEdit.clause(column.shown(event), column.value(event));
            menu.add(ValueMenu.action("Colour Rows Like It…", () -> ColourActions.add(context, table.control().getShell(), clause)));
        }
        menu.add(ValueMenu.action("Only Newer Than It",
                () -> Searches.within(context, new TimeRange(event.micros() + 1, TimeRange.ALL.to()))));
        MenuManager around = new MenuManager("Time Around It");
        around.add(ValueMenu.action("1 Minute", () -> around(event, 60)));
        around.add(ValueMenu.action("5 Minutes", () -> around(event, 300)));
        around.add(ValueMenu.action("1 Hour", () -> around(event, 3600)));
        menu.add(around);
        command(menu, "Follow Stream\tCtrl+Alt+W", "org.watchpost.ui.triage.stream.follow");
        command(menu, "Add Its Indicators\tCtrl+Alt+I", "org.watchpost.ui.triage.indicators.add");
        command(menu, "Add to Timeline\tCtrl+Alt+T", "org.watchpost.ui.incident.quick");
        menu.add(ValueMenu.action("Show in Evidence", () -> {
            if (Parts.activate(DetailsView.ID) instanceof DetailsView details) {
                details.showEvidence();
            }
        }));
    }

    /** An entry for a command of another bundle, if that is there. */
    private static void command(IMenuManager menu, String label, String id) {
        if (Commands.isThere(id)) {
            menu.add(ValueMenu.action(label, () -> Commands.run(id, Map.of())));
        }
    }

    private void around(Event event, long seconds) {
        Searches.within(context, new TimeRange(event.micros() - seconds * Times.SECOND, event.micros() + seconds * Times.SECOND));
    }

    private MenuManager copyMenu() {
        MenuManager copy = new MenuManager("Copy Rows");
        copy.add(ValueMenu.action("As Text\tCtrl+C", () -> EventCopy.selection(context, table.columns(), EventCopy.Form.TEXT)));
        copy.add(ValueMenu.action("As CSV", () -> EventCopy.selection(context, table.columns(), EventCopy.Form.CSV)));
        copy.add(ValueMenu.action("As JSON", () -> EventCopy.selection(context, table.columns(), EventCopy.Form.JSON)));
        copy.add(ValueMenu.action("Raw Records", () -> EventCopy.selection(context, table.columns(), EventCopy.Form.RAW)));
        return copy;
    }

    private MenuManager columnMenu(@org.jspecify.annotations.Nullable Column column) {
        MenuManager menu = new MenuManager("Columns");
        menu.add(ValueMenu.action("Choose…", this::choose));
        if (column != null && table.columns().size() > 1) {
            menu.add(ValueMenu.action("Hide " + column.label(), () -> {
                List<Column> left = new ArrayList<>(table.columns());
                left.removeIf(c -> c.id().equals(column.id()));
                apply(left);
            }));
        }
        menu.add(ValueMenu.action("Reset", () -> table.setColumns(Columns.reset(controller.dataset()))));
        return menu;
    }

    private void choose() {
        ColumnsDialog dialog = new ColumnsDialog(table.control().getShell(), table.columns());
        if (dialog.open() == org.eclipse.jface.window.Window.OK) {
            apply(dialog.columns());
        }
    }

    private void apply(List<Column> columns) {
        table.setColumns(columns);
        Columns.save(controller.dataset(), columns);
    }
}
