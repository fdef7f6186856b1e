/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.watchpost.core.event.Field;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.events.EventCopy;
import org.watchpost.ui.events.ValueMenu;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;

/**
 * A table of values with figures beside them, of as many rows as there are: items are made when they are looked at. The same
 * menu as everywhere on each value; Ctrl+C copies what is selected. For the UI thread.
 *
 * @param <T> what a row stands for
 */
final class ValueTable<T> {

    private static final int LONGEST = 300;

    private final Table table;
    private final Function<T, String[]> cells;
    private List<T> rows = List.of();
    private Field field = Field.own("value");

    /**
     * @param cells the cells of a row in the order of the columns, the value first
     */
    ValueTable(Composite holder, String id, InvestigationContext context, Function<T, String[]> cells, List<String> figures) {
        this.cells = cells;
        table = Keyed.id(new Table(holder, SWT.FULL_SELECTION | SWT.MULTI | SWT.VIRTUAL), id);
        table.setHeaderVisible(true);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        layout.setColumnData(column("Value", SWT.LEFT), new ColumnWeightData(100, 160));
        for (String figure : figures) {
            layout.setColumnData(column(figure, SWT.RIGHT), new ColumnPixelData(90));
        }
        table.addListener(SWT.SetData, e -> {
            if (e.item instanceof TableItem item && e.index < rows.size()) {
                String[] texts = cells.apply(rows.get(e.index)).clone();
                texts[0] = texts[0].isEmpty() ? "<>" : Format.line(texts[0], LONGEST);
                item.setText(texts);
            }
        });
        table.addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.keyCode == 'c' && (e.stateMask & SWT.MOD1) != 0) {
                copy(false);
            }
        }));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(m -> selected().ifPresent(row -> {
            ValueMenu.fill(menu, context, field, cells.apply(row)[0]);
            menu.add(new org.eclipse.jface.action.Separator());
            menu.add(ValueMenu.action("Copy Rows\tCtrl+C", () -> copy(false)));
            menu.add(ValueMenu.action("Copy Table", () -> copy(true)));
        }));
        table.setMenu(menu.createContextMenu(table));
    }

    private TableColumn column(String text, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(text);
        return column;
    }

    Table control() {
        return table;
    }

    /** Shows other rows, of values of a field. */
    void show(Field of, List<T> next) {
        field = of;
        rows = List.copyOf(next);
        table.getColumn(0).setText(of.name());
        table.setItemCount(0);
        table.setItemCount(rows.size());
        table.clearAll();
    }

    Field field() {
        return field;
    }

    /** The row that has the focus. */
    Optional<T> selected() {
        int at = table.getSelectionIndex();
        return at >= 0 && at < rows.size() ? Optional.of(rows.get(at)) : Optional.empty();
    }

    private void copy(boolean all) {
        List<String> lines = new ArrayList<>();
        if (all) {
            List<String> heads = new ArrayList<>();
            for (TableColumn column : table.getColumns()) {
                heads.add(column.getText());
            }
            lines.add(String.join("\t", heads));
            rows.forEach(row -> lines.add(line(row)));
        } else {
            for (int at : table.getSelectionIndices()) {
                lines.add(line(rows.get(at)));
            }
        }
        if (!lines.isEmpty()) {
            EventCopy.text(String.join("\n", lines));
        }
    }

    private String line(T row) {
        List<String> texts = new ArrayList<>();
        for (String cell : cells.apply(row)) {
            texts.add(cell.replace('\t', ' ').replace('\n', ' '));
        }
        return String.join("\t", texts);
    }
}
