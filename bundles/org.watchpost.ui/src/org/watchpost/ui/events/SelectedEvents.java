/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.events;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Event;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.SortOrder;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.Selection;

/**
 * The selected events of a window as they were at a moment, to be read in the background: marked ones if there are any, else
 * the selected rows.
 */
public final class SelectedEvents {

    private static final int PAGE = 1000;

    private final OpenCase open;
    private final EventQuery query;
    private final SortOrder sort;
    private final List<Selection.Rows> ranges;
    private final List<Event> marked;

    private SelectedEvents(OpenCase open, EventQuery query, SortOrder sort, List<Selection.Rows> ranges, List<Event> marked) {
        this.open = open;
        this.query = query;
        this.sort = sort;
        this.ranges = ranges;
        this.marked = marked;
    }

    /** The selection of a window; to be called on the UI thread. */
    public static SelectedEvents of(InvestigationContext context, OpenCase open) {
        return new SelectedEvents(open, context.search().toQuery(), context.sort(), context.selection().rows(), context.marks());
    }

    /** The selected rows alone, whatever is marked. */
    static SelectedEvents rows(InvestigationContext context, OpenCase open) {
        return new SelectedEvents(open, context.search().toQuery(), context.sort(), context.selection().rows(), List.of());
    }

    /** The first so many events a query finds, by time. */
    public static SelectedEvents matching(OpenCase open, EventQuery query, long count) {
        return new SelectedEvents(open, query, SortOrder.BY_TIME, List.of(new Selection.Rows(0, count)), List.of());
    }

    /** How many there are. */
    public long count() {
        return marked.isEmpty() ? ranges.stream().mapToLong(r -> r.to() - r.from()).sum() : marked.size();
    }

    /** Reads them, at most so many; not for the UI thread. */
    public List<Event> read(int most, IProgressMonitor monitor) throws IOException {
        if (!marked.isEmpty()) {
            return marked.subList(0, Math.min(most, marked.size()));
        }
        List<Event> events = new ArrayList<>();
        for (Selection.Rows range : ranges) {
            for (long from = range.from(); from < range.to() && events.size() < most; from += PAGE) {
                int count = (int) Math.min(Math.min(PAGE, range.to() - from), most - events.size());
                events.addAll(open.events().page(query, sort, from, count, monitor).rows());
            }
        }
        return events;
    }
}
