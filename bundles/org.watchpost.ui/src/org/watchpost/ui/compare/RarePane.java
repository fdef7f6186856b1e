/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.compare;

import java.util.EnumSet;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.compare.RareValues;
import org.watchpost.core.event.Field;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.store.Facet;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.InvestigationContext.Topic;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.query.Searches;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Latest;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Pages;
import org.watchpost.ui.util.Ui;

/** Values that few events of the search have. For the UI thread. */
final class RarePane {

    private static final int TOP = 10_000;

    private final InvestigationContext context;
    private final Composite area;
    private final FieldChoice fields;
    private final Spinner most;
    private final Label summary;
    private final Pages pages;
    private final Composite holder;
    private final ValueTable<Facet.Count> table;
    private final Latest<List<Facet.Count>> work;

    RarePane(Composite parent, InvestigationContext context) {
        this.context = context;
        area = new Composite(parent, SWT.NONE);
        area.setLayout(Layouts.roomy(1, 4));
        Composite bar = new Composite(area, SWT.NONE);
        bar.setLayout(Layouts.tight(7));
        bar.setLayoutData(Layouts.wide());
        new Label(bar, SWT.NONE).setText("Values of");
        fields = new FieldChoice(bar, context, "rare.field");
        new Label(bar, SWT.NONE).setText("in at most");
        most = Keyed.id(new Spinner(bar, SWT.BORDER), "rare.most");
        most.setValues(2, 1, 1_000_000, 0, 1, 10);
        new Label(bar, SWT.NONE).setText("events");
        Button find = Keyed.id(new Button(bar, SWT.PUSH), "rare.find");
        find.setText("Find");
        summary = Keyed.id(new Label(bar, SWT.NONE), "rare.summary");
        summary.setLayoutData(Layouts.wide());
        pages = new Pages(area);
        pages.stack().setLayoutData(Layouts.fill());
        holder = new Composite(pages.stack(), SWT.NONE);
        table = new ValueTable<>(holder, "rare.table", context, row -> new String[] { row.value(), Format.number(row.count()) },
                List.of("Events"));
        work = new Latest<>(Ui.executor(area), "Finding rare values");
        find.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> find()));
        fields.control().addListener(SWT.DefaultSelection, e -> find());
        most.addListener(SWT.DefaultSelection, e -> find());
        table.control().addListener(SWT.DefaultSelection,
                e -> table.selected().ifPresent(row -> Searches.include(context, table.field(), row.value())));
        ViewKeys.install(table.control(), "rare values", List.of(new ViewKeys.Line("Enter", "Include the value in the search"),
                new ViewKeys.Line("Ctrl+C", "Copy the rows"), new ViewKeys.Line("Shift+F10", "Exclude, new search, copy, …")));
        context.on(area, EnumSet.of(Topic.SEARCH), this::outdated);
        reset();
    }

    Composite control() {
        return area;
    }

    void reset() {
        work.cancel();
        summary.setText("");
        pages.message("Rare values", "Choose a field and Find: values that only few events of the search have, the rarest first.",
                List.of(new Pages.Action("Find", this::find)));
    }

    private void outdated() {
        if (!pages.showsMessage()) {
            summary.setText("of the search before; Find again for the present one");
        }
    }

    private void find() {
        OpenCase open = context.openCase().orElse(null);
        Field field = fields.field().orElse(null);
        if (open == null) {
            return;
        }
        if (field == null) {
            pages.message("There is no such field", "Choose one from the list, or write it as a query would.", List.of());
            return;
        }
        EventQuery query = context.search().toQuery();
        int limit = most.getSelection();
        pages.message("Counting the values of " + field.name() + "…", "", List.of(new Pages.Action("Cancel", this::reset)));
        work.run(monitor -> RareValues.find(open.events(), query, field, limit, TOP, monitor), rows -> show(field, limit, rows),
                problem -> pages.message("Rare values could not be found", Errors.reason(problem),
                        List.of(new Pages.Action("Try again", this::find))));
    }

    private void show(Field field, int limit, List<Facet.Count> rows) {
        if (rows.isEmpty()) {
            pages.message("No value is that rare", "Every value of " + field.name() + " stands in more than "
                    + Format.count(limit, "event") + " of the search, or no event has the field.", List.of());
            return;
        }
        table.show(field, rows);
        summary.setText(Format.count(rows.size(), "value") + (rows.size() == TOP ? ", the rarest" : ""));
        pages.content(holder);
    }

    void setFocus() {
        if (pages.showsMessage()) {
            fields.control().setFocus();
        } else {
            table.control().setFocus();
        }
    }
}
