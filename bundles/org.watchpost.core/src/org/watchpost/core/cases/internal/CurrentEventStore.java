/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.cases.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Field;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.SortOrder;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.store.ColumnVisitor;
import org.watchpost.core.store.EventStore;
import org.watchpost.core.store.EventVisitor;
import org.watchpost.core.store.Facet;
import org.watchpost.core.store.GroupRequest;
import org.watchpost.core.store.Groups;
import org.watchpost.core.store.Histogram;
import org.watchpost.core.store.Page;

/**
 * The store views hold on to while the index behind it may be built anew. Without an index there are no events.
 */
public final class CurrentEventStore implements EventStore {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Map<Object, Runnable> removers = new HashMap<>();
    private volatile @Nullable EventStore store;
    private volatile long past;
    private volatile Expander expander = query -> query;

    /** Changes a query before the index is asked. */
    @FunctionalInterface
    interface Expander {
        EventQuery of(EventQuery query) throws IOException;
    }

    /** Changes queries from now on. */
    void expand(Expander newExpander) {
        expander = newExpander;
    }

    /** Tells the listeners that queries may answer otherwise than before, though the index is the same. */
    void answersChanged() {
        past++;
        changed();
    }

    synchronized void use(EventStore newStore) {
        store = newStore;
        past++;
        removers.put(newStore, newStore.onChange(this::changed));
        changed();
    }

    synchronized void useNone() {
        EventStore before = store;
        if (before != null) {
            past += before.generation() + 1;
            Runnable remover = removers.remove(before);
            if (remover != null) {
                remover.run();
            }
        }
        store = null;
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    @Override
    public long generation() {
        EventStore current = store;
        return past + (current == null ? 0 : current.generation());
    }

    @Override
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void refresh() throws IOException {
        EventStore current = store;
        if (current != null) {
            current.refresh();
        }
    }

    @Override
    public long count(EventQuery query, IProgressMonitor monitor) throws IOException {
        EventStore current = store;
        return current == null ? 0 : current.count(expander.of(query), monitor);
    }

    @Override
    public Page page(EventQuery query, SortOrder sort, long from, int count, IProgressMonitor monitor) throws IOException {
        EventStore current = store;
        long before = past;
        if (current == null) {
            return new Page(before, 0, from, List.of());
        }
        Page page = current.page(expander.of(query), sort, from, count, monitor);
        return new Page(before + page.generation(), page.total(), page.from(), page.rows());
    }

    @Override
    public long rank(EventQuery query, SortOrder sort, EventRef ref, IProgressMonitor monitor) throws IOException {
        EventStore current = store;
        return current == null ? -1 : current.rank(expander.of(query), sort, ref, monitor);
    }

    @Override
    public Facet facet(EventQuery query, Field field, int top, IProgressMonitor monitor) throws IOException {
        EventStore current = store;
        return current == null ? new Facet(List.of(), 0, 0) : current.facet(expander.of(query), field, top, monitor);
    }

    @Override
    public Groups groups(EventQuery query, GroupRequest request, IProgressMonitor monitor) throws IOException {
        EventStore current = store;
        return current == null ? new Groups(List.of(), 0, 0) : current.groups(expander.of(query), request, monitor);
    }

    @Override
    public void columns(EventQuery query, List<Field> fields, ColumnVisitor visitor, IProgressMonitor monitor) throws IOException {
        EventStore current = store;
        if (current != null) {
            current.columns(expander.of(query), fields, visitor, monitor);
        }
    }

    @Override
    public Histogram histogram(EventQuery query, long[] bounds, @Nullable Field by, int top, IProgressMonitor monitor) throws IOException {
        EventStore current = store;
        return current == null ? new Histogram(bounds, new long[bounds.length - 1], List.of())
                : current.histogram(expander.of(query), bounds, by, top, monitor);
    }

    @Override
    public Optional<TimeRange> extent(EventQuery query, IProgressMonitor monitor) throws IOException {
        EventStore current = store;
        return current == null ? Optional.empty() : current.extent(expander.of(query), monitor);
    }

    @Override
    public void scan(EventQuery query, SortOrder sort, EventVisitor visitor, IProgressMonitor monitor) throws IOException {
        EventStore current = store;
        if (current != null) {
            current.scan(expander.of(query), sort, visitor, monitor);
        }
    }

    @Override
    public List<Optional<Event>> find(List<EventRef> refs) throws IOException {
        EventStore current = store;
        if (current != null) {
            return current.find(refs);
        }
        List<Optional<Event>> none = new ArrayList<>();
        refs.forEach(ref -> none.add(Optional.empty()));
        return none;
    }

    @Override
    public List<Event> around(EventRef ref, int before, int after) throws IOException {
        EventStore current = store;
        return current == null ? List.of() : current.around(ref, before, after);
    }

    @Override
    public List<String> complete(Field field, String prefix, int most) throws IOException {
        EventStore current = store;
        return current == null ? List.of() : current.complete(field, prefix, most);
    }

    @Override
    public long[] eventsPerSource(int sources) throws IOException {
        EventStore current = store;
        return current == null ? new long[sources] : current.eventsPerSource(sources);
    }

    @Override
    public void close() {
        // Its index is closed by the case.
    }
}
