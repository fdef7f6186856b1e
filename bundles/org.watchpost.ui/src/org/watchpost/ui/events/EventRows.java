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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.marks.ColourRule;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.SortOrder;
import org.watchpost.core.store.EventStore;
import org.watchpost.core.store.Page;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.util.Latest;

/**
 * The rows of the event table: pages of a result, fetched in the background as they are looked at and dropped again, so that
 * ten million rows cost as much as ten. When events are added, what is on the screen stays until newer pages arrive.
 * <p>
 * Confined to the UI thread, except for the fetching itself. Knows no widgets.
 */
public final class EventRows {

    /** Rows of a page. */
    public static final int PAGE = 100;
    private static final int KEPT = 60;
    private static final int WAITING = 6;

    /** Is told what has come; on the UI thread. */
    public interface Listener {

        /** The number of rows is known, or has changed, or rows have arrived. */
        void arrived(boolean counted);

        /** The query failed. */
        void failed(Exception problem);
    }

    /** Says which rows have a colour; called in the background. */
    @FunctionalInterface
    public interface Tints {

        /** Rows without a colour. */
        Tints NONE = (store, rows, monitor) -> Map.of();

        /** The rule of each event that has one. */
        Map<EventRef, ColourRule> of(EventStore store, List<Event> rows, IProgressMonitor monitor) throws IOException;
    }

    private record Kept(long generation, List<Event> rows, Map<EventRef, ColourRule> tints) {
    }

    private final Executor ui;
    private final Listener listener;
    private final Supplier<Tints> tints;
    private final Map<Long, Kept> pages = new LinkedHashMap<>(KEPT, 0.75f, true);
    private final Deque<Long> wanted = new ArrayDeque<>();
    private @Nullable EventStore store;
    private EventQuery query = EventQuery.ALL;
    private SortOrder sort = SortOrder.BY_TIME;
    private long total = -1;
    private long generation = -1;
    private int epoch;
    private long loading = -1;
    private @Nullable Job job;

    /**
     * @param ui       runs things on the UI thread
     * @param listener is told what has come
     */
    public EventRows(Executor ui, Listener listener) {
        this(ui, listener, () -> Tints.NONE);
    }

    /**
     * @param ui       runs things on the UI thread
     * @param listener is told what has come
     * @param tints    gives what colours the rows of the next page; called on the UI thread
     */
    public EventRows(Executor ui, Listener listener, Supplier<Tints> tints) {
        this.ui = ui;
        this.listener = listener;
        this.tints = tints;
    }

    /** Shows another result, from its first page on. */
    public void show(@Nullable EventStore newStore, EventQuery newQuery, SortOrder newSort) {
        epoch++;
        cancelJob();
        store = newStore;
        query = newQuery;
        sort = newSort;
        pages.clear();
        wanted.clear();
        total = newStore == null ? 0 : -1;
        generation = -1;
        if (newStore != null) {
            want(0);
        }
    }

    /** The store has changed: fetches what is looked at again. */
    public void refresh(long firstVisible) {
        if (store != null) {
            generation = Long.MAX_VALUE;
            want(Math.max(0, firstVisible) / PAGE);
        }
    }

    /** Rows may have other colours than before: finds out again for what is looked at. */
    public void retint(long firstVisible) {
        pages.replaceAll((page, kept) -> new Kept(kept.generation(), kept.rows(), Map.of()));
        refresh(firstVisible);
    }

    /** Rows of the result; -1 while that is not known. */
    public long total() {
        return total;
    }

    /** Whether pages are being fetched. */
    public boolean busy() {
        return job != null;
    }

    /** A row, or null if it is still to come; asks for it then. */
    public @Nullable Event row(long index) {
        Kept page = pages.get(index / PAGE);
        if (page == null || page.generation() < generation) {
            want(index / PAGE);
        }
        int at = (int) (index % PAGE);
        return page == null || at >= page.rows().size() ? null : page.rows().get(at);
    }

    /** The rule that colours a row, as far as that is known; null if none does. */
    public @Nullable ColourRule tint(long index) {
        Kept page = pages.get(index / PAGE);
        int at = (int) (index % PAGE);
        return page == null || at >= page.rows().size() ? null : page.tints().get(page.rows().get(at).ref());
    }

    /** Asks for a page; the newest wish is met first, and wishes too old are forgotten: the person has scrolled on. */
    private void want(long page) {
        if (page == loading || total >= 0 && page > 0 && page * PAGE >= total) {
            return;
        }
        wanted.remove(page);
        wanted.push(page);
        while (wanted.size() > WAITING) {
            wanted.removeLast();
        }
        next();
    }

    private void next() {
        Long page = job != null ? null : wanted.poll();
        if (page != null) {
            fetch(page, false);
        }
    }

    private void fetch(long page, boolean ahead) {
        EventStore from = store;
        if (from != null) {
            Fetch fetch = new Fetch(from, query, sort, page, epoch, ahead);
            loading = page;
            job = fetch;
            fetch.schedule();
        }
    }

    private void cancelJob() {
        Job running = job;
        if (running != null) {
            running.cancel();
        }
        job = null;
        loading = -1;
    }

    private void fetched(Fetch fetch, Page page) {
        if (fetch.epoch != epoch) {
            return;
        }
        job = null;
        loading = -1;
        boolean counted = page.total() != total;
        total = page.total();
        generation = page.generation();
        Kept before = pages.get(fetch.page);
        pages.put(fetch.page, new Kept(page.generation(), page.rows(), before == null ? Map.of() : before.tints()));
        for (Iterator<Long> oldest = pages.keySet().iterator(); pages.size() > KEPT && oldest.hasNext();) {
            oldest.next();
            oldest.remove();
        }
        listener.arrived(counted);
        next();
        long after = fetch.page + 1;
        if (!busy() && !fetch.ahead && after * PAGE < total && !pages.containsKey(after)) {
            fetch(after, true);
        }
    }

    private void tinted(Fetch fetch, Page page, Map<EventRef, ColourRule> found) {
        Kept kept = pages.get(fetch.page);
        if (fetch.epoch == epoch && kept != null && kept.generation() == page.generation() && !kept.tints().equals(found)) {
            pages.put(fetch.page, new Kept(kept.generation(), kept.rows(), found));
            listener.arrived(false);
        }
    }

    /** Given up by the store, not by us: the next look at the rows asks again. */
    private void cancelled(Fetch fetch) {
        if (fetch.epoch == epoch) {
            job = null;
            loading = -1;
        }
    }

    private void failed(Fetch fetch, Exception problem) {
        if (fetch.epoch == epoch) {
            job = null;
            loading = -1;
            wanted.clear();
            listener.failed(problem);
        }
    }

    /** Fetches one page. */
    private final class Fetch extends Job {
        private final EventStore from;
        private final EventQuery asked;
        private final SortOrder order;
        private final long page;
        private final int epoch;
        /** Whether nobody has asked for it yet: the page after one that was asked for. */
        private final boolean ahead;
        private final Tints paint = tints.get();

        Fetch(EventStore from, EventQuery asked, SortOrder order, long page, int epoch, boolean ahead) {
            super("Searching");
            this.from = from;
            this.asked = asked;
            this.order = order;
            this.page = page;
            this.epoch = epoch;
            this.ahead = ahead;
            setSystem(true);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                Page result = from.page(asked, order, page * PAGE, PAGE, monitor);
                ui.execute(() -> fetched(this, result));
                tint(result, monitor);
            } catch (OperationCanceledException e) {
                ui.execute(() -> cancelled(this));
            } catch (Exception e) {
                ui.execute(() -> failed(this, e));
            }
            return Status.OK_STATUS;
        }

        /** Colours come after the rows, which nobody is to wait for longer. */
        private void tint(Page result, IProgressMonitor monitor) {
            try {
                Map<EventRef, ColourRule> found = paint.of(from, result.rows(), monitor);
                ui.execute(() -> tinted(this, result, found));
            } catch (OperationCanceledException e) {
                // The rows are there; the next look at them asks again.
            } catch (Exception e) {
                Errors.log("Colouring rows", e);
            }
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == Latest.FAMILY;
        }
    }
}
