/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Field;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.SortOrder;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.store.EventStore;
import org.watchpost.core.store.EventVisitor;
import org.watchpost.core.store.Facet;
import org.watchpost.core.store.Histogram;
import org.watchpost.core.store.Page;

/** Some events in time order; knows as much of queries as analyses ask. */
public final class ListStore implements EventStore {

    private final List<Event> events;

    public ListStore(List<Event> events) {
        this.events = List.copyOf(events);
    }

    private List<Event> select(EventQuery query) {
        return events.stream().filter(event -> query.range().contains(event.micros()) && matches(event, query.query())).toList();
    }

    private static boolean matches(Event event, Query query) {
        return switch (query) {
            case Query.All all -> true;
            case Query.And and -> and.parts().stream().allMatch(part -> matches(event, part));
            case Query.Or or -> or.parts().stream().anyMatch(part -> matches(event, part));
            case Query.Not not -> !matches(event, not.part());
            case Query.Exists exists -> !event.text(exists.field()).isEmpty();
            case Query.Phrase phrase -> has(event, phrase.field(), phrase.text());
            case Query.Word word -> has(event, word.field(), word.text());
            default -> throw new UnsupportedOperationException(query.toString());
        };
    }

    private static boolean has(Event event, @Nullable Field field, String text) {
        return field == null ? event.raw().contains(text) : event.text(field).equalsIgnoreCase(text);
    }

    @Override
    public long generation() {
        return 1;
    }

    @Override
    public Runnable onChange(Runnable listener) {
        return () -> {
        };
    }

    @Override
    public void refresh() {
        // Nothing comes.
    }

    @Override
    public long count(EventQuery query, IProgressMonitor monitor) {
        return select(query).size();
    }

    @Override
    public Page page(EventQuery query, SortOrder sort, long from, int count, IProgressMonitor monitor) {
        List<Event> all = new ArrayList<>(select(query));
        if (sort.descending()) {
            java.util.Collections.reverse(all);
        }
        return new Page(1, all.size(), from, all.stream().skip(from).limit(count).toList());
    }

    @Override
    public long rank(EventQuery query, SortOrder sort, EventRef ref, IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Facet facet(EventQuery query, Field field, int top, IProgressMonitor monitor) {
        Map<String, Long> counts = new HashMap<>();
        select(query).forEach(event -> counts.merge(event.text(field), 1L, Long::sum));
        return new Facet(counts.entrySet().stream().map(entry -> new Facet.Count(entry.getKey(), entry.getValue())).toList(), counts.size(),
                events.size());
    }

    @Override
    public Histogram histogram(EventQuery query, long[] bounds, @Nullable Field by, int top, IProgressMonitor monitor) {
        if (by != null) {
            throw new UnsupportedOperationException();
        }
        long[] counts = new long[bounds.length - 1];
        for (Event event : select(query)) {
            int after = java.util.Arrays.binarySearch(bounds, event.micros());
            int bucket = after >= 0 ? after : -after - 2;
            if (bucket >= 0 && bucket < counts.length) {
                counts[bucket]++;
            }
        }
        return new Histogram(bounds, counts, List.of());
    }

    @Override
    public Optional<TimeRange> extent(EventQuery query, IProgressMonitor monitor) {
        List<Event> all = select(query);
        return all.isEmpty() ? Optional.empty() : Optional.of(new TimeRange(all.get(0).micros(), all.get(all.size() - 1).micros() + 1));
    }

    @Override
    public void scan(EventQuery query, SortOrder sort, EventVisitor visitor, IProgressMonitor monitor) throws IOException {
        for (Event event : select(query)) {
            if (!visitor.visit(event)) {
                return;
            }
        }
    }

    @Override
    public List<Optional<Event>> find(List<EventRef> refs) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Event> around(EventRef ref, int before, int after) {
        return List.of();
    }

    @Override
    public List<String> complete(Field field, String prefix, int most) {
        return List.of();
    }

    @Override
    public long[] eventsPerSource(int sources) {
        return new long[sources];
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
