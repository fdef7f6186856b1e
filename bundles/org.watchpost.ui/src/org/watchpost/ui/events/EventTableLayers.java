/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.events;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.nebula.widgets.nattable.command.ILayerCommandHandler;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.reorder.event.ColumnReorderEvent;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultRowSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

/** The stack of NatTable layers of the event table: cells, column order, selection, viewport, headings. */
final class EventTableLayers {

    /** Pixels of a row. */
    static final int ROW = 22;
    private static final int HEADER = 24;
    private static final int FLAGS = 30;
    /** Least width of the last column, which takes the room that is left. */
    private static final int LAST = 120;

    private final DataLayer cells;
    private final ColumnReorderLayer order;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private final GridLayer whole;
    private final DataLayer headings;

    EventTableLayers(IDataProvider body, IDataProvider header, IDataProvider flags, IDataProvider corner, ISortModel sort) {
        cells = new DataLayer(body);
        cells.setDefaultRowHeight(ROW);
        cells.setRowsResizableByDefault(false);
        order = new ColumnReorderLayer(cells);
        selection = new SelectionLayer(order, false);
        selection.setSelectionModel(new RowSelectionModel(selection));
        selection.addConfiguration(new DefaultRowSelectionLayerConfiguration());
        viewport = new ViewportLayer(selection);
        viewport.setRegionName(GridRegion.BODY);
        headings = new DataLayer(header);
        headings.setDefaultRowHeight(HEADER);
        ColumnHeaderLayer columnHeader = new ColumnHeaderLayer(headings, viewport, selection);
        SortHeaderLayer<Object> sortable = new SortHeaderLayer<>(columnHeader, sort, false);
        sortable.addConfiguration(new SingleClickSortConfiguration(EventTableStyle.headerPainter()));
        DataLayer flagCells = new DataLayer(flags, FLAGS, ROW);
        RowHeaderLayer rowHeader = new RowHeaderLayer(flagCells, viewport, selection, false);
        DataLayer cornerCell = new DataLayer(corner, FLAGS, HEADER);
        whole = new GridLayer(viewport, sortable, rowHeader, new CornerLayer(cornerCell, rowHeader, sortable), false);
    }

    GridLayer whole() {
        return whole;
    }

    DataLayer cells() {
        return cells;
    }

    SelectionLayer selection() {
        return selection;
    }

    ViewportLayer viewport() {
        return viewport;
    }

    /** Takes over widths and order after the list of columns has become another one. */
    void columnsChanged(List<Column> columns) {
        // Widths of columns that are gone would go on taking room away from the last one.
        cells.resetColumnWidthConfiguration(false);
        for (int i = 0; i < columns.size(); i++) {
            boolean last = i == columns.size() - 1;
            cells.setColumnPercentageSizing(i, last);
            if (last) {
                cells.setMinColumnWidth(i, LAST);
            } else {
                cells.resetMinColumnWidth(i, false);
                cells.setColumnWidthByPosition(i, columns.get(i).width(), false);
            }
        }
        order.resetReorder();
        cells.fireLayerEvent(new StructuralRefreshEvent(cells));
        headings.fireLayerEvent(new StructuralRefreshEvent(headings));
    }

    /** The number of rows has changed. */
    void rowsChanged() {
        cells.fireLayerEvent(new RowStructuralRefreshEvent(cells));
    }

    /** Index into the list of columns by position on the screen, -1 if there is none. */
    int columnIndex(int position) {
        return position < 0 ? -1 : order.getColumnIndexByPosition(position);
    }

    /** The order of columns on the screen, as indexes. */
    List<Integer> order() {
        return order.getColumnIndexOrder();
    }

    int width(int index) {
        return cells.getColumnWidthByPosition(index);
    }

    /** Calls back when the person has moved or resized columns. */
    void onLayout(Consumer<Boolean> changed) {
        order.addLayerListener(event -> {
            if (event instanceof ColumnReorderEvent || event instanceof ColumnResizeEvent) {
                changed.accept(event instanceof ColumnReorderEvent);
            }
        });
    }

    void handle(ILayerCommandHandler<?> handler) {
        whole.registerCommandHandler(handler);
    }
}
