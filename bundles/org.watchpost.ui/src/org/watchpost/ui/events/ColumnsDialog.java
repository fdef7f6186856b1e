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
import java.util.Locale;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.ui.util.Layouts;

/** Lets the person choose columns: a list of all fields with ticks, and a filter that also takes a record's own field names. */
final class ColumnsDialog extends Dialog {

    private final List<Column> chosen;

    ColumnsDialog(Shell parent, List<Column> now) {
        super(parent);
        chosen = new ArrayList<>(now);
    }

    /** What was chosen: old columns in their order, then the new ones. */
    List<Column> columns() {
        return List.copyOf(chosen);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText("Columns");
        Composite area = (Composite) super.createDialogArea(parent);
        Text filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage("Filter, or the whole name of any field");
        filter.setLayoutData(Layouts.wide());
        CheckboxTableViewer list = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.V_SCROLL);
        GridData data = Layouts.fill();
        data.widthHint = 360;
        data.heightHint = 360;
        list.getControl().setLayoutData(data);
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(LabelProvider.createTextProvider(element -> label((Column) element)));
        List<Column> all = all();
        list.setInput(all);
        list.setFilters(new ViewerFilter() {
            @Override
            public boolean select(@Nullable Viewer viewer, @Nullable Object parentElement, @Nullable Object element) {
                return element instanceof Column column
                        && label(column).toLowerCase(Locale.ROOT).contains(filter.getText().strip().toLowerCase(Locale.ROOT));
            }
        });
        all.stream().filter(this::isChosen).forEach(c -> list.setChecked(c, true));
        list.addCheckStateListener(e -> toggle((Column) e.getElement(), e.getChecked()));
        filter.addModifyListener(e -> {
            String name = filter.getText().strip();
            if (name.matches("[A-Za-z_@][\\w.@-]*\\.[\\w.@-]+") && all.stream().noneMatch(c -> c.id().equals(name))) {
                all.removeIf(c -> !c.sortField().inCatalogue() && !isChosen(c));
                all.add(0, Column.of(Field.own(name)));
            }
            list.refresh();
            all.stream().filter(this::isChosen).forEach(c -> list.setChecked(c, true));
        });
        return area;
    }

    private static String label(Column column) {
        return column.fields().size() > 1 ? column.label() + " (first of several fields)" : column.id();
    }

    private List<Column> all() {
        List<Column> all = new ArrayList<>(chosen);
        for (Column joint : Columns.joint()) {
            addMissing(all, joint);
        }
        for (Field field : Fields.all()) {
            addMissing(all, Column.of(field));
        }
        return all;
    }

    private static void addMissing(List<Column> all, Column column) {
        if (all.stream().noneMatch(c -> c.id().equals(column.id()))) {
            all.add(column);
        }
    }

    private boolean isChosen(Column column) {
        return chosen.stream().anyMatch(c -> c.id().equals(column.id()));
    }

    private void toggle(Column column, boolean on) {
        if (!on && chosen.size() > 1) {
            chosen.removeIf(c -> c.id().equals(column.id()));
        } else if (on && !isChosen(column)) {
            // The last column is the one that takes the room left over; new ones go before it.
            chosen.add(Math.max(0, chosen.size() - 1), column);
        }
    }
}
