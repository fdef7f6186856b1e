/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.findings;

import java.time.Instant;
import java.util.List;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Fields;
import org.watchpost.core.text.Times;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.Selection;
import org.watchpost.ui.details.DetailsView;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.events.ValueMenu;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.query.Searches;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Parts;
import org.watchpost.ui.util.TimeLabels;
import org.watchpost.ui.util.Ui;

/** The events of a finding; opening one shows it where it stands. */
final class FindingEvents {

    private static final int LONGEST = 300;

    private final InvestigationContext context;
    private final Table table;
    private @Nullable FindingData shown;

    FindingEvents(Composite parent, InvestigationContext context) {
        this.context = context;
        Composite holder = new Composite(parent, SWT.NONE);
        table = Keyed.id(new Table(holder, SWT.FULL_SELECTION | SWT.SINGLE), "finding.events");
        table.setHeaderVisible(true);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        column(layout, "Time", new ColumnPixelData(150));
        column(layout, "Record", new ColumnWeightData(100, 120));
        table.addListener(SWT.DefaultSelection, e -> jump());
        MenuManager menu = new MenuManager();
        menu.add(ValueMenu.action("Show Event", this::jump));
        menu.add(ValueMenu.action("Remove from Finding", this::remove));
        table.setMenu(menu.createContextMenu(table));
        ViewKeys.install(table, "the events of a finding",
                List.of(new ViewKeys.Line("Enter", "Show the event among all others of its source")));
    }

    private void column(TableColumnLayout layout, String name, org.eclipse.jface.viewers.ColumnLayoutData data) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(name);
        layout.setColumnData(column, data);
    }

    void again() {
        FindingData data = shown;
        if (data != null) {
            show(data);
        }
    }

    void show(FindingData data) {
        shown = data;
        table.setRedraw(false);
        table.removeAll();
        for (FindingData.Reference reference : data.events()) {
            Instant time = reference.time();
            TableItem item = new TableItem(table, SWT.NONE);
            item.setData(reference);
            item.setText(new String[] { time == null ? "" : TimeLabels.full(Times.micros(time), context.zone()),
                    Format.line(reference.text(), LONGEST) });
        }
        table.setRedraw(true);
    }

    private FindingData.@Nullable Reference selected() {
        TableItem[] items = table.getSelection();
        return items.length == 1 && items[0].getData() instanceof FindingData.Reference reference ? reference : null;
    }

    private void jump() {
        FindingData.Reference reference = selected();
        if (reference == null) {
            return;
        }
        context.openCase().ifPresent(open -> Background.run("Showing the event", "Import its evidence again.", monitor -> {
            EventRef ref = reference.find(open.sources())
                    .orElseThrow(() -> new java.io.IOException(reference.path() + " is not in the case any more"));
            Event event = open.events().find(List.of(ref)).get(0)
                    .orElseThrow(() -> new java.io.IOException("There is no event at offset " + ref.offset() + " of " + reference.path()));
            Ui.async(table, () -> {
                Searches.only(context, Fields.WATCHPOST_SOURCE, Integer.toString(ref.source()));
                context.select(new Selection(event, List.of()));
                context.reveal(ref);
                Parts.activate(DetailsView.ID);
            });
        }));
    }

    private void remove() {
        FindingData data = shown;
        FindingData.Reference reference = selected();
        if (data != null && reference != null) {
            context.openCase().ifPresent(open -> {
                if (open.readOnly()) {
                    Errors.show("The case is open for reading only", "", null);
                } else {
                    FindingActions.removeEvent(open, data, reference);
                }
            });
        }
    }
}
