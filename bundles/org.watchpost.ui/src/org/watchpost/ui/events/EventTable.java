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
import java.util.function.BiFunction;
import java.util.function.IntSupplier;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.grid.command.ClientAreaResizeCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Event;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.Selection;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.TimeLabels;

/** The table of events: a NatTable over {@link EventRows}. It shows, selects and scrolls; what rows there are is not its business. */
final class EventTable {

    /** NatTable counts pixels of height in an int: rows beyond can't be scrolled to, only searched for. */
    static final int MOST_ROWS = Integer.MAX_VALUE / EventTableLayers.ROW - 1000;

    private final InvestigationContext context;
    private final EventRows rows;
    private final EventTableLayers layers;
    private final NatTable nat;
    private List<Column> columns = Columns.defaults("");
    private Runnable layoutChanged = () -> {
    };
    private boolean selecting;

    EventTable(Composite parent, InvestigationContext context, EventRows rows) {
        this.context = context;
        this.rows = rows;
        layers = new EventTableLayers(provider(() -> columns.size(), this::rowCount, this::cell), provider(() -> columns.size(), () -> 1,
                (column, row) -> heading(column)), provider(() -> 1, this::rowCount, (column, row) -> flag(row)),
                provider(() -> 1, () -> 1, (column, row) -> ""), new SortByHeading(context, this::column));
        nat = new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL,
                layers.whole(),
                false);
        Keyed.id(nat, "events.table");
        ConfigRegistry registry = new ConfigRegistry();
        nat.setConfigRegistry(registry);
        nat.addConfiguration(new EventTableStyle());
        layers.cells().setConfigLabelAccumulator(this::label);
        nat.configure();
        layers.columnsChanged(columns);
        layers.selection().addLayerListener(event -> {
            if (event instanceof ISelectionEvent && !selecting) {
                publishSelection();
            }
        });
        nat.addListener(SWT.MouseMove, this::tip);
        layers.onLayout(reordered -> layoutChanged.run());
    }

    /** Says in words what the flags before a row mean. */
    private void tip(org.eclipse.swt.widgets.Event e) {
        boolean before = nat.getColumnPositionByX(e.x) == 0;
        long row = before ? rowAt(e.y) : -1;
        String words = row < 0 || row >= rowCount() ? "" : flag((int) row).words();
        String tip = words.isEmpty() ? null : words;
        if (!java.util.Objects.equals(tip, nat.getToolTipText())) {
            nat.setToolTipText(tip);
        }
    }

    NatTable control() {
        return nat;
    }

    EventTableLayers layers() {
        return layers;
    }

    /** Applies the colours of the theme that is on. */
    void restyle() {
        new EventTableStyle().configureRegistry(nat.getConfigRegistry());
        nat.refresh(false);
    }

    private void label(LabelStack labels, int columnIndex, int row) {
        Event event = rows.row(row);
        Column column = column(columnIndex);
        if (column != null && column.numeric()) {
            labels.addLabel(EventTableStyle.NUMBER);
        }
        EventTableStyle.label(labels, RowFlag.of(event, rows.tint(row), context), row % 2 == 1, event == null);
    }

    private int rowCount() {
        return (int) Math.min(MOST_ROWS, Math.max(0, rows.total()));
    }

    private Object cell(int columnIndex, int row) {
        Event event = rows.row(row);
        Column column = column(columnIndex);
        return event == null || column == null ? "…" : column.text(event, context.zone());
    }

    private RowFlag flag(int row) {
        return RowFlag.of(rows.row(row), rows.tint(row), context);
    }

    private String heading(int columnIndex) {
        Column column = column(columnIndex);
        if (column == null) {
            return "";
        }
        Event event = rows.total() > 0 ? rows.row(Math.max(0, firstVisible())) : null;
        return column.id().equals("@timestamp") ? "time (" + TimeLabels.zoneName(context.zone(), event == null ? 0 : event.micros()) + ")"
                : column.label();
    }

    /** The columns in the order of the screen, with their widths. */
    List<Column> columns() {
        List<Column> shown = new ArrayList<>();
        List<Integer> order = layers.order();
        for (int index : order) {
            Column column = column(index);
            if (column != null) {
                boolean stretched = index == columns.size() - 1;
                shown.add(stretched ? column : column.withWidth(layers.width(index)));
            }
        }
        return shown;
    }

    /** Shows other columns. */
    void setColumns(List<Column> next) {
        columns = List.copyOf(next);
        layers.columnsChanged(columns);
        // Lets the last column take the room that is left.
        nat.doCommand(new ClientAreaResizeCommand(nat));
    }

    /** Calls back when the person has moved or resized columns. */
    void onLayout(Runnable changed) {
        layoutChanged = changed;
    }

    private @Nullable Column column(int index) {
        return index >= 0 && index < columns.size() ? columns.get(index) : null;
    }

    /** The column at a position of the screen, counted in the table's own coordinates; null beside all columns. */
    @Nullable
    Column columnAt(int x) {
        int position = nat.getColumnPositionByX(x);
        return position < 0 ? null : column(nat.getColumnIndexByPosition(position));
    }

    /** The rank of the row there, -1 for the heading and beyond the last row. */
    long rowAt(int y) {
        int position = nat.getRowPositionByY(y);
        return position < 1 ? -1 : nat.getRowIndexByPosition(position);
    }

    /** The column that has the focus. */
    @Nullable
    Column focusColumn() {
        PositionCoordinate anchor = layers.selection().getSelectionAnchor();
        return anchor.columnPosition < 0 ? null : column(layers.columnIndex(anchor.columnPosition));
    }

    /** The rank of the row that has the focus, -1 if none has. */
    int focusRow() {
        return layers.selection().getSelectionAnchor().rowPosition;
    }

    /** The rank of the first row on the screen. */
    int firstVisible() {
        int origin = layers.viewport().getOriginRowPosition();
        return Math.max(0, origin);
    }

    boolean isSelected(int row) {
        return layers.selection().isRowPositionSelected(row);
    }

    /** Selects one row and scrolls to it. */
    void select(int row) {
        if (row >= 0 && row < rowCount()) {
            int column = Math.max(0, layers.selection().getSelectionAnchor().columnPosition);
            layers.selection().doCommand(new SelectRowsCommand(layers.selection(), column, row, false, false));
        }
    }

    /** Selects rows of several ranges, at most a page of each. */
    void selectRows(List<Selection.Rows> ranges, int focus) {
        int[] positions = ranges.stream()
                .flatMapToInt(
                        range -> java.util.stream.IntStream.range((int) range.from(), (int) Math.min(range.to(), range.from() + 1000)))
                .filter(row -> row < rowCount()).toArray();
        if (positions.length > 0) {
            int column = Math.max(0, layers.selection().getSelectionAnchor().columnPosition);
            layers.selection().doCommand(new SelectRowsCommand(layers.selection(), column, positions, false, true, focus));
        }
    }

    /** Forgets the selection and stays where it is. */
    void clearFocus() {
        selecting = true;
        layers.selection().clear();
        selecting = false;
    }

    /** Scrolls to the last row, or to the first. */
    void showEnd(boolean last) {
        if (rowCount() > 0) {
            layers.viewport().moveRowPositionIntoViewport(last ? rowCount() - 1 : 0);
        }
    }

    /** Moves the focus so many rows. */
    void move(int by) {
        int now = focusRow();
        select(now < 0 ? firstVisible() : Math.min(rowCount() - 1, Math.max(0, now + by)));
    }

    /** Forgets the selection without telling anybody, and scrolls to the top: the result is another one. */
    void reset() {
        selecting = true;
        layers.selection().clear();
        selecting = false;
        layers.viewport().setOriginY(0);
        rowsChanged();
    }

    /** Tells the window what is selected. */
    void publishSelection() {
        List<Selection.Rows> ranges = new ArrayList<>();
        for (Range range : layers.selection().getSelectedRowPositions()) {
            ranges.add(new Selection.Rows(range.start, range.end));
        }
        ranges.sort((a, b) -> Long.compare(a.from(), b.from()));
        int focus = focusRow();
        context.select(new Selection(focus < 0 ? null : rows.row(focus), ranges));
    }

    /** The number of rows has changed. */
    void rowsChanged() {
        layers.rowsChanged();
        nat.redraw();
    }

    private static IDataProvider provider(IntSupplier columns, IntSupplier rows, BiFunction<Integer, Integer, Object> value) {
        return new IDataProvider() {
            @Override
            public int getColumnCount() {
                return columns.getAsInt();
            }

            @Override
            public int getRowCount() {
                return rows.getAsInt();
            }

            @Override
            public @Nullable Object getDataValue(int column, int row) {
                return value.apply(column, row);
            }

            @Override
            public void setDataValue(int column, int row, @Nullable Object newValue) {
                throw new UnsupportedOperationException("Events can't be changed");
            }
        };
    }
}
