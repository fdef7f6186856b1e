/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.queues.board;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.watchpost.core.monitor.BoardRow;
import org.watchpost.core.text.VisibleText;
import org.watchpost.ui.keys.ViewKeys;
import org.watchpost.ui.queues.QueueText;
import org.watchpost.ui.queues.QueueWatch;
import org.watchpost.ui.theme.Palette;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.theme.Theme;
import org.watchpost.ui.util.Keyed;

/** The table of the board. */
final class BoardTable {

    private static final int SPARK = 11;
    private static final String[] TITLES = { "", "Server", "Queue", "Depth", "", "± / min", "In / min", "Out / min", "Oldest", "Answer",
            "Forecast", "Last hour", "State" };
    private static final int[] WIDTHS = { 28, 108, 100, 70, 28, 70, 66, 74, 84, 72, 150, 108, 330 };

    private final Table table;
    private final QueueWatch watch;
    private List<BoardRow> rows = List.of();

    BoardTable(Composite parent, QueueWatch watch) {
        this.watch = watch;
        table = Keyed.id(new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE), "queues.board");
        table.setHeaderVisible(true);
        for (int i = 0; i < TITLES.length; i++) {
            TableColumn column = new TableColumn(table, i >= 3 && i <= 9 && i != 4 ? SWT.RIGHT : SWT.NONE);
            // a heading of its own for each: the platform shows an empty first one as a space
            column.setText(TITLES[i]);
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.PaintItem, this::paint);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            int index = table.getSelectionIndex();
            if (index >= 0 && index < rows.size()) {
                watch.select(rows.get(index));
            }
        }));
        table.addListener(SWT.KeyDown, e -> {
            if (e.character == 'm') {
                measure();
            } else if (e.character == 'c') {
                compare();
            }
        });
        Menu menu = new Menu(table);
        item(menu, "Measure now\tm", this::measure);
        item(menu, "Add to chart, or take away\tc", this::compare);
        table.setMenu(menu);
        ViewKeys.install(table, "the board", List.of(new ViewKeys.Line("m", "Measure the server now"),
                new ViewKeys.Line("c", "Add the queue to the chart, or take it away"), new ViewKeys.Line("Up / Down", "Other queue")));
        Theme.onChange(table, () -> show(List.copyOf(rows)));
    }

    Control control() {
        return table;
    }

    void setFocus() {
        table.setFocus();
    }

    private static void item(Menu menu, String text, Runnable what) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> what.run()));
    }

    private void measure() {
        watch.selected().ifPresent(row -> watch.work("Measuring", monitor -> monitor.probeNow(row.server())));
    }

    private void compare() {
        watch.selected().ifPresent(row -> watch.compare(row.key()));
    }

    /** Shows rows; texts that stay the same are not touched, so that nothing flickers. */
    void show(List<BoardRow> next) {
        rows = next;
        while (table.getItemCount() > next.size()) {
            table.remove(table.getItemCount() - 1);
        }
        Palette palette = Theme.palette();
        for (int i = 0; i < next.size(); i++) {
            TableItem item = i < table.getItemCount() ? table.getItem(i) : new TableItem(table, SWT.NONE);
            fill(item, next.get(i), palette);
        }
        BoardRow selected = watch.selected().orElse(null);
        for (int i = 0; selected != null && i < next.size(); i++) {
            if (QueueWatch.same(next.get(i), selected) && table.getSelectionIndex() != i) {
                table.setSelection(i);
            }
        }
        table.redraw();
    }

    private static void fill(TableItem item, BoardRow row, Palette palette) {
        String[] texts = { "", VisibleText.line(row.server()),
                row.queue().isEmpty() ? Double.isNaN(row.depth()) ? "(" + row.type() + ")" : "(all)" : VisibleText.line(row.queue()),
                QueueText.number(row.depth()), QueueText.arrow(row.forecast()), QueueText.change(row.rate()), QueueText.number(row.in()),
                QueueText.number(row.out()), QueueText.age(row.oldest()), QueueText.millis(row.answer()),
                Double.isNaN(row.depth()) ? "" : row.forecast().text(), "", (row.alarm() >= 1 ? "⚑ " : "") + QueueText.state(row) };
        for (int i = 0; i < texts.length; i++) {
            if (!item.getText(i).equals(texts[i])) {
                item.setText(i, texts[i]);
            }
        }
        item.setForeground(palette.get(Ink.TEXT));
    }

    private void paint(Event e) {
        int index = e.item instanceof TableItem item ? table.indexOf(item) : -1;
        if (index < 0 || index >= rows.size() || e.index != SPARK && e.index != 0) {
            return;
        }
        Palette palette = Theme.palette();
        boolean selected = (e.detail & SWT.SELECTED) != 0;
        if (e.index == 0) {
            // drawn here: the platform forgets the colours of single cells in a table that is drawn in part
            if (!selected) {
                e.gc.setForeground(palette.get(QueueText.ink(rows.get(index).state())));
            }
            e.gc.drawText(QueueText.shape(rows.get(index).state()), e.x + 6, e.y + (e.height - e.gc.getFontMetrics().getHeight()) / 2,
                    true);
            return;
        }
        spark(e.gc, palette, rows.get(index).spark(), selected, e.x + 2, e.y + 3, WIDTHS[SPARK] - 8, Math.max(8, e.height - 6));
    }

    /** A line through values, from zero; values that are missing leave a gap. */
    private static void spark(GC gc, Palette palette, double[] values, boolean selected, int x, int y, int width, int height) {
        double most = 1;
        for (double value : values) {
            most = Double.isNaN(value) ? most : Math.max(most, value);
        }
        gc.setForeground(selected ? gc.getForeground() : palette.get(Ink.ACCENT));
        int before = -1;
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i])) {
                before = -1;
                continue;
            }
            int px = x + (values.length == 1 ? width : i * width / (values.length - 1));
            int py = y + height - (int) Math.round(values[i] / most * height);
            if (before >= 0) {
                gc.drawLine(x + (i - 1) * width / (values.length - 1), before, px, py);
            } else {
                gc.drawPoint(px, py);
            }
            before = py;
        }
    }
}
