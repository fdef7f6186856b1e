/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.details;

import java.util.List;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.watchpost.core.event.Event;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.text.Times;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.events.CopyMenu;
import org.watchpost.ui.events.EventCopy;
import org.watchpost.ui.events.ValueMenu;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.query.Searches;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.TimeLabels;
import org.watchpost.ui.util.Ui;

/** The twenty records before and after an event in its own source. */
final class ContextTab implements DetailsPane.Tab {

    private static final int AROUND = 20;
    private static final int LONGEST = 1000;
    /** Records shown above the event itself. */
    private static final int ABOVE = 2;

    private final InvestigationContext context;
    private final Composite holder;
    private final Table table;
    private final Latest<List<Event>> work;

    ContextTab(Composite parent, InvestigationContext context) {
        this.context = context;
        holder = new Composite(parent, SWT.NONE);
        table = Keyed.id(new Table(holder, SWT.FULL_SELECTION | SWT.MULTI), "details.context");
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        layout.setColumnData(new TableColumn(table, SWT.NONE), new ColumnPixelData(170));
        layout.setColumnData(new TableColumn(table, SWT.NONE), new ColumnPixelData(130));
        layout.setColumnData(new TableColumn(table, SWT.NONE), new ColumnWeightData(100, 200));
        work = new Latest<>(Ui.executor(table), "Reading what came before and after");
        table.addListener(SWT.DefaultSelection, e -> {
            if (e.item.getData() instanceof Event event) {
                around(event);
            }
        });
        CopyMenu.install(table, menu -> {
            if (table.getSelectionCount() > 0 && table.getSelection()[0].getData() instanceof Event event) {
                menu.add(ValueMenu.action("Show the Minute around It\tEnter", () -> around(event)));
                menu.add(ValueMenu.action("Copy Raw Record", () -> EventCopy.text(event.raw())));
            }
        });
        ViewKeys.install(table, "the context", List.of(new ViewKeys.Line("Enter", "Show the minute around it"),
                new ViewKeys.Line("Ctrl+C", "Copy the rows")));
    }

    private void around(Event event) {
        Searches.within(context, new TimeRange(event.micros() - 60 * Times.SECOND, event.micros() + 60 * Times.SECOND));
    }

    @Override
    public Control control() {
        return holder;
    }

    @Override
    public void show(Event event) {
        context.openCase()
                .ifPresent(open -> work.run(60, monitor -> open.events().around(event.ref(), AROUND, AROUND), list -> fill(list, event),
                        problem -> {
                            table.removeAll();
                            new TableItem(table, SWT.NONE).setText(2, "✕ " + Errors.reason(problem));
                        }));
    }

    private void fill(List<Event> events, Event centre) {
        table.setRedraw(false);
        table.removeAll();
        int centreAt = 0;
        for (Event event : events) {
            TableItem item = new TableItem(table, SWT.NONE);
            boolean own = event.ref().equals(centre.ref());
            item.setData(event);
            item.setText(new String[] { TimeLabels.full(event.micros(), context.zone()),
                    own ? "▸ this event" : TimeLabels.distance(event.micros(), centre.micros()), Format.line(event.raw(), LONGEST) });
            item.setFont(2, Theme.mono());
            item.setForeground(1, Theme.palette().get(Ink.MUTED));
            if (own) {
                item.setBackground(Theme.palette().get(Ink.SELECTION));
                item.setForeground(Theme.palette().get(Ink.SELECTION_TEXT));
                centreAt = table.getItemCount() - 1;
            }
        }
        table.setTopIndex(Math.max(0, centreAt - ABOVE));
        table.setRedraw(true);
    }
}
