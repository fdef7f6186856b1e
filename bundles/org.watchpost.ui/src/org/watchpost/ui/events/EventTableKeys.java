/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.events;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.swt.SWT;
import org.watchpost.core.event.Event;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.Selection;
import org.watchpost.ui.details.DetailsView;
import org.watchpost.ui.findings.FindingActions;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.query.QueryBar;
import org.watchpost.ui.query.Searches;
import org.watchpost.ui.util.Parts;

/** The keys of the event table beyond those of every table. */
final class EventTableKeys {

    private EventTableKeys() {
    }

    static void install(EventTable table, InvestigationContext context, EventsController controller) {
        NatTable nat = table.control();
        UiBindingRegistry keys = nat.getUiBindingRegistry();
        key(keys, 'j', () -> table.move(1));
        key(keys, 'k', () -> table.move(-1));
        key(keys, 'x', () -> mark(table, context, controller));
        key(keys, 'f', () -> FindingActions.create(context));
        key(keys, '+', () -> withValue(table, context, true));
        key(keys, '-', () -> withValue(table, context, false));
        key(keys, 't', () -> NoteActions.ask(context, nat.getShell()));
        key(keys, 'b', () -> NoteActions.bookmark(context, nat.getShell()));
        key(keys, 'n', () -> controller.noted(table.focusRow(), true));
        key(keys, 'p', () -> controller.noted(table.focusRow(), false));
        key(keys, '*', () -> pivot(table, context));
        key(keys, '/', () -> QueryBar.focus(nat.getShell()));
        key(keys, SWT.CR, () -> Parts.activate(DetailsView.ID));
        key(keys, SWT.KEYPAD_CR, () -> Parts.activate(DetailsView.ID));
        key(keys, SWT.ESC, () -> {
            table.reset();
            context.select(Selection.NONE);
        });
        keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'c'),
                (n, e) -> EventCopy.selection(context, table.columns(), EventCopy.Form.TEXT));
        keys.registerDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), (n, e) -> Parts.activate(DetailsView.ID));
        keys.registerFirstSingleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.ROW_HEADER, MouseEventMatcher.LEFT_BUTTON),
                (n, e) -> {
                    long row = table.rowAt(e.y);
                    if (row >= 0) {
                        table.select((int) row);
                        mark(table, context, controller);
                    }
                });
        ViewKeys.install(nat, "the event table", List.of(new ViewKeys.Line("j / k", "Next / previous event"),
                new ViewKeys.Line("x", "Mark the event, or take its mark away"), new ViewKeys.Line("Enter", "Details of the event"),
                new ViewKeys.Line("Shift+Up / Shift+Down", "Select several"), new ViewKeys.Line("Ctrl+A", "Select all"),
                new ViewKeys.Line("Ctrl+C", "Copy the selected rows"),
                new ViewKeys.Line("+ / -", "Include / exclude the value of the cell"),
                new ViewKeys.Line("*", "Find the value of the cell in any field"),
                new ViewKeys.Line("t / b", "Tags and comment / bookmark"),
                new ViewKeys.Line("n / p", "Next / previous bookmark or tagged event"),
                new ViewKeys.Line("f", "New finding from marked or selected events"),
                new ViewKeys.Line("Home / End", "First / last column"),
                new ViewKeys.Line("Ctrl+Home / Ctrl+End", "First / last event"), new ViewKeys.Line("/", "Go to the query"),
                new ViewKeys.Line("Esc", "Select nothing")));
    }

    /** Binds a key without modifiers. Mouse buttons that happen to be down don't matter. */
    private static void key(UiBindingRegistry keys, int code, Runnable what) {
        keys.registerFirstKeyBinding(e -> (e.keyCode == code || e.character == code) && (e.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0,
                (nat, e) -> what.run());
    }

    private static void mark(EventTable table, InvestigationContext context, EventsController controller) {
        int row = table.focusRow();
        Event event = row < 0 ? null : controller.rows().row(row);
        if (event != null) {
            context.toggleMark(event);
        }
    }

    private static void pivot(EventTable table, InvestigationContext context) {
        Column column = table.focusColumn();
        Event event = context.selection().focus();
        if (column != null && event != null && !column.value(event).isEmpty()) {
            Searches.anywhere(context, column.value(event));
        }
    }

    private static void withValue(EventTable table, InvestigationContext context, boolean include) {
        Column column = table.focusColumn();
        Event event = context.selection().focus();
        if (column == null || event == null || column.value(event).isEmpty()) {
            return;
        }
        if (include) {
            Searches.include(context, column.shown(event), column.value(event));
        } else {
            Searches.exclude(context, column.shown(event), column.value(event));
        }
    }
}
