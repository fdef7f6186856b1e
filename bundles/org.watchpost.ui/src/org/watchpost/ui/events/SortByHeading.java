/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.events;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.query.SortOrder;
import org.watchpost.ui.InvestigationContext;

/** Clicks on headings become the order of the result; the store sorts, never the table. */
final class SortByHeading implements ISortModel {

    private final InvestigationContext context;
    private final IntFunction<@Nullable Column> columns;

    SortByHeading(InvestigationContext context, IntFunction<@Nullable Column> columns) {
        this.context = context;
        this.columns = columns;
    }

    @Override
    public List<Integer> getSortedColumnIndexes() {
        for (int i = 0; columns.apply(i) != null; i++) {
            if (isColumnIndexSorted(i)) {
                return List.of(i);
            }
        }
        return List.of();
    }

    @Override
    public boolean isColumnIndexSorted(int index) {
        Column column = columns.apply(index);
        return column != null && column.sortField().equals(context.sort().field());
    }

    @Override
    public SortDirectionEnum getSortDirection(int index) {
        return !isColumnIndexSorted(index) ? SortDirectionEnum.NONE
                : context.sort().descending() ? SortDirectionEnum.DESC : SortDirectionEnum.ASC;
    }

    @Override
    public int getSortOrder(int index) {
        return isColumnIndexSorted(index) ? 0 : -1;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List<Comparator> getComparatorsForColumnIndex(int index) {
        return List.of();
    }

    @Override
    public @Nullable Comparator<?> getColumnComparator(int index) {
        return null;
    }

    @Override
    @SuppressWarnings("null") // NatTable says nothing of null
    public void sort(int index, SortDirectionEnum direction, boolean accumulate) {
        Column column = columns.apply(index);
        if (column == null) {
            return;
        }
        // Two directions, no third "unsorted" one: a result always has an order.
        boolean descending = isColumnIndexSorted(index) && !context.sort().descending();
        context.setSort(new SortOrder(column.sortField(), descending));
    }

    @Override
    public void clear() {
        context.setSort(SortOrder.BY_TIME);
    }
}
