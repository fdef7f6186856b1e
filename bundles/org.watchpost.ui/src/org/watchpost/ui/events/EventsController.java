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
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executor;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Fields;
import org.watchpost.core.marks.Marks;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.SortOrder;
import org.watchpost.core.store.EventStore;
import org.watchpost.core.store.Facet;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.util.Latest;

/** What the events view does: which result is shown, with which columns, and keeping the place while events are added. */
final class EventsController implements EventRows.Listener {

    /** What shows it. */
    interface Screen {

        /** Other columns are to be shown. */
        void columns(List<Column> columns);

        /** Another result is to be shown, from its start. */
        void newResult();

        /** See {@link EventRows.Listener#arrived}. */
        void arrived(boolean counted);

        /** The event that has the focus stands in another row now. */
        void focusMoved(int row);

        void failed(Exception problem);
    }

    private final InvestigationContext context;
    private final Screen screen;
    private final EventRows rows;
    private final Latest<Facet> datasets;
    private final Latest<Long> totals;
    private final Latest<Long> ranks;
    private String dataset = "";
    private boolean failed;

    EventsController(InvestigationContext context, Executor ui, Screen screen) {
        this.context = context;
        this.screen = screen;
        rows = new EventRows(ui, this, this::tints);
        datasets = new Latest<>(ui, "Choosing columns");
        totals = new Latest<>(ui, "Counting events");
        ranks = new Latest<>(ui, "Keeping the place");
    }

    private EventRows.Tints tints() {
        ZoneId zone = context.zone();
        return context.openCase()
                .map(OpenCase::colours).<EventRows.Tints>map(rules -> (store, shown, monitor) -> rules.match(store, shown, zone, monitor))
                .orElse(EventRows.Tints.NONE);
    }

    EventRows rows() {
        return rows;
    }

    /** The dataset of all events shown, empty if there are several: columns are remembered by it. */
    String dataset() {
        return dataset;
    }

    /** Shows the result of the window's search. */
    void show() {
        EventStore store = context.openCase().<@Nullable EventStore>map(OpenCase::events).orElse(null);
        ranks.cancel();
        rows.show(store, context.search().toQuery(), context.sort());
        screen.newResult();
        if (store == null) {
            datasets.cancel();
            totals.cancel();
            screen.arrived(true);
        } else {
            chooseColumns(store);
            count(store);
        }
    }

    /** Whether what is shown is that the search failed. */
    boolean failed() {
        return failed;
    }

    /** Goes to an event of the result, if it is in it. */
    void reveal(EventRef ref) {
        context.openCase().ifPresent(open -> {
            EventQuery query = context.search().toQuery();
            SortOrder sort = context.sort();
            ranks.run(monitor -> open.events().rank(query, sort, ref, monitor), this::moved,
                    problem -> Errors.log("Finding the event's row", problem));
        });
    }

    /**
     * Goes to the next event of the result that is a bookmark or has another tag, or to the one before.
     *
     * @param row where to begin, -1 for before the first
     */
    void noted(int row, boolean forward) {
        context.openCase().ifPresent(open -> {
            Query tagged = new Query.And(List.of(context.search().query(), new Query.Exists(Marks.TAGS)));
            EventQuery all = context.search().toQuery();
            EventQuery query = new EventQuery(tagged, all.range());
            SortOrder sort = context.sort();
            ranks.run(monitor -> {
                // The tagged ones stand in the order of all: so the next one is found by halving.
                long low = 0;
                long high = open.events().count(query, monitor);
                while (low < high) {
                    long middle = (low + high) >>> 1;
                    long rank = rank(open.events(), query, all, sort, middle, monitor);
                    if (forward ? rank <= row : rank < row) {
                        low = middle + 1;
                    } else {
                        high = middle;
                    }
                }
                long wanted = forward ? low : low - 1;
                return wanted < 0 ? -1 : rank(open.events(), query, all, sort, wanted, monitor);
            }, this::moved, problem -> Errors.log("Finding a bookmark", problem));
        });
    }

    private static long rank(EventStore store, EventQuery query, EventQuery all, SortOrder sort, long at, IProgressMonitor monitor)
            throws IOException {
        List<Event> found = store.page(query, sort, at, 1, monitor).rows();
        return found.isEmpty() ? -1 : store.rank(all, sort, found.get(0).ref(), monitor);
    }

    private void moved(long rank) {
        if (rank >= 0 && rank < EventTable.MOST_ROWS) {
            screen.focusMoved((int) rank);
        }
    }

    /** Fetches again what is looked at, after events have been added. */
    void refresh(int firstVisible, int focusRow) {
        context.openCase().ifPresent(open -> {
            rows.refresh(firstVisible);
            totals.whenIdle(() -> count(open.events()));
            datasets.whenIdle(() -> chooseColumns(open.events()));
            Event focus = context.selection().focus();
            if (focus != null && focusRow >= 0 && context.selection().count() <= 1 && !ranks.busy()) {
                EventQuery query = context.search().toQuery();
                SortOrder sort = context.sort();
                ranks.run(monitor -> open.events().rank(query, sort, focus.ref(), monitor), this::moved, problem -> {
                    // The place is lost, nothing else; the page fetch tells of real trouble.
                });
            }
        });
    }

    private void count(EventStore store) {
        totals.run(monitor -> store.count(EventQuery.ALL, monitor), context::setTotal, problem -> context.setTotal(-1));
    }

    private void chooseColumns(EventStore store) {
        EventQuery query = context.search().toQuery();
        datasets.run(monitor -> store.facet(query, Fields.EVENT_DATASET, 2, monitor), this::chosen, problem -> {
            // The columns stay as they are.
        });
    }

    private void chosen(Facet facet) {
        String next = facet.values().size() == 1 ? facet.values().get(0).value() : facet.values().isEmpty() ? dataset : "";
        if (!next.equals(dataset)) {
            dataset = next;
            screen.columns(Columns.load(dataset));
        }
    }

    @Override
    public void arrived(boolean counted) {
        boolean recovered = failed;
        failed = false;
        context.setMatching(rows.total());
        screen.arrived(counted || recovered);
    }

    @Override
    public void failed(Exception problem) {
        failed = true;
        screen.failed(problem);
    }
}
