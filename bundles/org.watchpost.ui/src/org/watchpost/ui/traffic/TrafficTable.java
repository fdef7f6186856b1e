/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.traffic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.watchpost.core.analysis.traffic.Dimension;
import org.watchpost.core.analysis.traffic.TrafficReport;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;

/** The most frequent values of one dimension, with their share as a bar. For the UI thread. */
final class TrafficTable {

    private static final int LONGEST = 300;

    private final Table table;
    private long most = 1;

    TrafficTable(Composite holder) {
        table = Keyed.id(new Table(holder, SWT.FULL_SELECTION | SWT.SINGLE), "traffic.table");
        table.setHeaderVisible(true);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        layout.setColumnData(column("Value", SWT.LEFT), new ColumnWeightData(100, 160));
        for (String name : List.of("Messages", "Share", "Bytes", "Failed", "Half in", "99 % in")) {
            layout.setColumnData(column(name, SWT.RIGHT), new ColumnPixelData(name.equals("Messages") ? 78 : 62));
        }
        table.addListener(SWT.EraseItem, this::bar);
    }

    private TableColumn column(String text, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(text);
        return column;
    }

    Table control() {
        return table;
    }

    void show(Dimension dimension, List<TrafficReport.Row> rows) {
        table.setRedraw(false);
        table.removeAll();
        table.getColumn(0).setText(dimension.label());
        most = rows.isEmpty() ? 1 : rows.get(0).messages();
        for (TrafficReport.Row row : rows) {
            TableItem item = new TableItem(table, SWT.NONE);
            boolean known = row.delays().count() > 0;
            item.setText(new String[] { row.value().isEmpty() ? "<>" : Format.line(row.value(), LONGEST), Format.number(row.messages()),
                    String.format(Locale.ENGLISH, "%.1f %%", row.share() * 100), Format.bytes(row.bytes()), Format.number(row.failures()),
                    known ? Format.duration(row.delays().median()) : "", known ? Format.duration(row.delays().p99()) : "" });
            item.setData(row);
            if (row.failures() > 0) {
                item.setForeground(4, Theme.palette().get(Ink.ERROR));
            }
        }
        table.setRedraw(true);
    }

    /** The row that is selected. */
    Optional<TrafficReport.Row> selected() {
        TableItem[] items = table.getSelection();
        return items.length == 1 && items[0].getData() instanceof TrafficReport.Row row ? Optional.of(row) : Optional.empty();
    }

    private void bar(Event e) {
        if (e.index == 0 && e.item.getData() instanceof TrafficReport.Row row && (e.detail & SWT.SELECTED) == 0) {
            int width = (int) Math.max(2, (table.getColumn(0).getWidth() - 8) * row.messages() / (double) most);
            e.gc.setBackground(Theme.palette().get(Ink.FIELD1));
            e.gc.fillRectangle(e.x, e.y + 2, width, e.height - 4);
        }
    }
}
