/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.tests.driver;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;

/** The event table. Call from the test's thread. */
public final class EventTableDriver {

    private static final int FLAGS = 1;

    private NatTable nat() {
        return Widgets.get(NatTable.class, "events.table");
    }

    public NatTable control() {
        return UiThread.call(this::nat);
    }

    /** Rows on the screen. */
    public int visibleRows() {
        return UiThread.call(() -> nat().getRowCount() - 1);
    }

    /** What a cell on the screen says; rows and columns from 0. */
    public String text(int column, int row) {
        return UiThread.call(() -> String.valueOf(nat().getDataValueByPosition(column + FLAGS, row + 1)));
    }

    /** The heading of a column. */
    public String heading(int column) {
        return UiThread.call(() -> String.valueOf(nat().getDataValueByPosition(column + FLAGS, 0)));
    }

    /** The rank of a row on the screen. */
    public int rank(int row) {
        return UiThread.call(() -> nat().getRowIndexByPosition(row + 1));
    }

    /** Waits until the first row on the screen shows a text. */
    public void waitForFirstRow(String text) {
        UiThread.waitFor("the first row to show " + text, () -> nat().getRowCount() > 1 && firstRow().contains(text));
    }

    private String firstRow() {
        StringBuilder row = new StringBuilder();
        for (int column = FLAGS; column < nat().getColumnCount(); column++) {
            row.append(nat().getDataValueByPosition(column, 1)).append('|');
        }
        return row.toString();
    }

    /** Scrolls to a rank. */
    public void scrollTo(int rank) {
        UiThread.run(() -> {
            org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer grid = (org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer) nat()
                    .getUnderlyingLayerByPosition(0, 0);
            grid.getBodyLayer().doCommand(new ShowRowInViewportCommand(rank));
        });
    }

    /** Clicks on a cell on the screen. */
    public void click(int column, int row) {
        UiThread.run(() -> {
            org.eclipse.swt.graphics.Rectangle cell = nat().getBoundsByPosition(column + FLAGS, row + 1);
            Mouse.click(nat(), cell.x + 8, cell.y + cell.height / 2, 1, 0);
        });
        Workbench.idle();
    }

    /** Clicks on the heading of a column. */
    public void clickHeading(int column) {
        UiThread.run(() -> {
            org.eclipse.swt.graphics.Rectangle cell = nat().getBoundsByPosition(column + FLAGS, 0);
            Mouse.click(nat(), cell.x + cell.width / 2, cell.y + cell.height / 2, 1, 0);
        });
        // A single click is told from a double click by time.
        UiThread.waitFor("the sort order", () -> true);
        Workbench.idle();
    }

    public void focus() {
        Keyboard.focus(control());
    }
}
