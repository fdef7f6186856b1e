/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.quarantine.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.query.SortOrder;
import org.watchpost.ui.events.EventRows;
import org.watchpost.ui.events.ValueMenu;
import org.watchpost.ui.quarantine.Review;
import org.watchpost.ui.quarantine.Words;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Keyed;

/** The table of messages: only rows that are looked at are read. */
final class MessageTable {

    /** More than can be told apart by scrolling; a search finds the rest. */
    private static final int MOST = 1_000_000;

    /** Values of one field that the menu names. */
    private static final int MOST_VALUES = 8;

    private final Table table;
    private final Review review;
    private final EventRows rows;
    private SortOrder sort = SortOrder.BY_TIME;

    MessageTable(Composite parent, Review review, EventRows rows, Runnable sorted) {
        this.review = review;
        this.rows = rows;
        table = Keyed.id(new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER), "quarantine.messages");
        table.setHeaderVisible(true);
        for (MessageColumn column : MessageColumn.values()) {
            TableColumn made = new TableColumn(table, column.style());
            made.setText(column.label());
            made.setWidth(column.width());
            made.setMoveable(true);
            Field field = column.sort();
            if (field != null) {
                made.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
                    sortBy(made, field);
                    sorted.run();
                }));
                if (field.equals(Fields.TIMESTAMP)) {
                    table.setSortColumn(made);
                    table.setSortDirection(SWT.UP);
                }
            }
        }
        table.addListener(SWT.SetData, e -> {
            if (e.item instanceof TableItem item) {
                fill(item, e.index);
            }
        });
        Theme.onChange(table, table::clearAll);
    }

    Table control() {
        return table;
    }

    SortOrder sort() {
        return sort;
    }

    private void sortBy(TableColumn column, Field field) {
        boolean down = table.getSortColumn() == column && table.getSortDirection() == SWT.UP;
        table.setSortColumn(column);
        table.setSortDirection(down ? SWT.DOWN : SWT.UP);
        sort = new SortOrder(field, down);
    }

    private void fill(TableItem item, int index) {
        Event event = rows.row(index);
        MessageColumn[] columns = MessageColumn.values();
        for (int i = 0; i < columns.length; i++) {
            item.setText(i, event == null ? i == MessageColumn.SUBJECT.ordinal() ? "…" : "" : columns[i].text(event, review));
        }
        if (event != null) {
            item.setForeground(MessageColumn.VERDICT.ordinal(), Words.colour(MessageColumn.verdict(event), Theme.palette()));
        }
    }

    /** The rows are others, or more. */
    void changed() {
        int count = (int) Math.min(MOST, Math.max(0, rows.total()));
        if (table.getItemCount() != count) {
            table.setItemCount(count);
        }
        table.clearAll();
    }

    /** Selects a row and shows it. */
    void select(int row) {
        if (row >= 0 && row < table.getItemCount()) {
            table.setSelection(row);
            table.showSelection();
        }
    }

    /** Moves the selection. */
    void move(int by) {
        int now = table.getSelectionIndex();
        select(now < 0 ? 0 : Math.max(0, Math.min(table.getItemCount() - 1, now + by)));
    }

    /** The selected messages, the one with the focus first; those that have not been read yet are left out. */
    List<Event> selected() {
        List<Event> found = new ArrayList<>();
        int[] indices = table.getSelectionIndices();
        for (int index : indices) {
            @Nullable
            Event event = rows.row(index);
            if (event != null) {
                found.add(event);
            }
        }
        return found;
    }

    /** The values of the row with the focus: that of the column under the pointer, or all if it is elsewhere. */
    List<ValueMenu.Shown> values() {
        Event event = selected().stream().findFirst().orElse(null);
        if (event == null) {
            return List.of();
        }
        Point pointer = table.toControl(table.getDisplay().getCursorLocation());
        TableItem item = table.getItem(pointer);
        List<ValueMenu.Shown> all = new ArrayList<>();
        for (MessageColumn column : MessageColumn.values()) {
            Field field = column.field();
            List<ValueMenu.Shown> shown = field == null ? List.of()
                    : event.values().stream().filter(value -> value.field().equals(field)).limit(MOST_VALUES)
                            .map(value -> new ValueMenu.Shown(field, value.text())).toList();
            if (item != null && !shown.isEmpty() && item.getBounds(column.ordinal()).contains(pointer)) {
                return shown;
            }
            all.addAll(shown);
        }
        return all;
    }

    /** Calls back when the person selects. */
    void onSelect(Consumer<List<Event>> what) {
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> what.accept(selected())));
    }
}
