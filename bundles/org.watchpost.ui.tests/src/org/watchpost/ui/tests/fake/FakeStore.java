/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.tests.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventKind;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.SortOrder;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.store.EventStore;
import org.watchpost.core.store.EventVisitor;
import org.watchpost.core.store.Facet;
import org.watchpost.core.store.Histogram;
import org.watchpost.core.store.Page;

/**
 * A store of invented events, one a second, made as they are asked for: ten million cost nothing. A query of one word keeps
 * every tenth event. Can be told to wait or to fail.
 */
public final class FakeStore implements EventStore {

    /** 2004-07-26T12:00:00Z. */
    public static final long START = 1_090_843_200_000_000L;

    private static final long STEP = 1_000_000;

    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();
    private final AtomicInteger pages = new AtomicInteger();
    private volatile long size;
    private volatile long generation = 1;
    private volatile @Nullable CountDownLatch gate;
    private volatile @Nullable RuntimeException failure;

    public FakeStore(long size) {
        this.size = size;
    }

    /** Adds events and tells whoever listens. */
    public void grow(long more) {
        size += more;
        generation++;
        listeners.forEach(Runnable::run);
    }

    /** Lets every call wait until the latch is down; null lets them go on. */
    public void setGate(@Nullable CountDownLatch latch) {
        gate = latch;
    }

    /** Lets every call fail; null makes it well again. */
    public void setFailure(@Nullable RuntimeException problem) {
        failure = problem;
    }

    /** How many pages were asked for. */
    public int pagesRead() {
        return pages.get();
    }

    private void pass(IProgressMonitor monitor) {
        CountDownLatch latch = gate;
        if (latch != null) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        RuntimeException problem = failure;
        if (problem != null) {
            throw problem;
        }
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    private static long every(EventQuery query) {
        return query.query() instanceof Query.All ? 1 : 10;
    }

    /** Ranks of all events the range lets through: first and after the last. */
    private long[] ranks(EventQuery query) {
        long from = Math.max(0, query.range().from() <= START ? 0 : Math.ceilDiv(query.range().from() - START, STEP));
        long to = query.range().to() >= START + size * STEP ? size : Math.max(0, Math.ceilDiv(query.range().to() - START, STEP));
        long every = every(query);
        return new long[] { Math.ceilDiv(from, every), Math.max(Math.ceilDiv(from, every), Math.ceilDiv(to, every)) };
    }

    private long total(EventQuery query) {
        long[] ranks = ranks(query);
        return ranks[1] - ranks[0];
    }

    /** The event of a number. */
    public static Event event(long number) {
        String ip = "10.40.0." + number % 250;
        String raw = number + " alert rule-" + number % 7 + " from " + ip;
        int at = raw.indexOf(ip);
        List<Event.Value> values = List.of(new Event.Value(Fields.SOURCE_IP, ip, at, at + ip.length()),
                new Event.Value(Fields.RULE_NAME, "rule-" + number % 7, -1, -1),
                new Event.Value(Fields.EVENT_SEVERITY, Long.toString(1 + number % 4), -1, -1));
        return new Event(new EventRef(0, number * 64, raw.length()), START + number * STEP, "fake",
                number % 3 == 0 ? EventKind.ALERT : EventKind.EVENT,
                raw, values);
    }

    @Override
    public long generation() {
        return generation;
    }

    @Override
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void refresh() {
        // always fresh
    }

    @Override
    public long count(EventQuery query, IProgressMonitor monitor) {
        pass(monitor);
        return total(query);
    }

    @Override
    public Page page(EventQuery query, SortOrder sort, long from, int count, IProgressMonitor monitor) {
        pass(monitor);
        pages.incrementAndGet();
        long total = total(query);
        List<Event> rows = new ArrayList<>();
        for (long i = from; i < Math.min(total, from + count); i++) {
            rows.add(event(number(query, sort, i, total)));
        }
        return new Page(generation, total, from, rows);
    }

    private long number(EventQuery query, SortOrder sort, long rank, long total) {
        return (ranks(query)[0] + (sort.descending() ? total - 1 - rank : rank)) * every(query);
    }

    @Override
    public long rank(EventQuery query, SortOrder sort, EventRef ref, IProgressMonitor monitor) {
        pass(monitor);
        long number = ref.offset() / 64;
        if (number % every(query) != 0) {
            return -1;
        }
        long rank = number / every(query) - ranks(query)[0];
        return sort.descending() ? total(query) - 1 - rank : rank;
    }

    @Override
    public Facet facet(EventQuery query, Field field, int top, IProgressMonitor monitor) {
        pass(monitor);
        long total = total(query);
        if (field.equals(Fields.EVENT_DATASET)) {
            return new Facet(List.of(new Facet.Count("fake", total)), 1, total);
        }
        if (field.equals(Fields.RULE_NAME)) {
            return new Facet(List.of(new Facet.Count("rule-0", total / 2), new Facet.Count("rule-1", total / 3)), 7, total);
        }
        return new Facet(List.of(), 0, 0);
    }

    @Override
    public Histogram histogram(EventQuery query, long[] bounds, @Nullable Field by, int top, IProgressMonitor monitor) {
        pass(monitor);
        long[] total = new long[bounds.length - 1];
        for (int i = 0; i < total.length; i++) {
            long from = Math.max(bounds[i], query.range().from());
            long to = Math.max(from, Math.min(bounds[i + 1], query.range().to()));
            total[i] = total(query.within(new TimeRange(from, to)));
        }
        return new Histogram(bounds, total, List.of(new Histogram.Series("event", total)));
    }

    @Override
    public Optional<TimeRange> extent(EventQuery query, IProgressMonitor monitor) {
        pass(monitor);
        return size == 0 ? Optional.empty() : Optional.of(new TimeRange(START, START + size * STEP));
    }

    @Override
    public void scan(EventQuery query, SortOrder sort, EventVisitor visitor, IProgressMonitor monitor) throws java.io.IOException {
        long total = total(query);
        for (long i = 0; i < total; i++) {
            if (!visitor.visit(event(number(query, sort, i, total)))) {
                return;
            }
        }
    }

    @Override
    public List<Optional<Event>> find(List<EventRef> refs) {
        return refs.stream().map(r -> Optional.of(event(r.offset() / 64))).toList();
    }

    @Override
    public List<Event> around(EventRef ref, int before, int after) {
        long number = ref.offset() / 64;
        List<Event> events = new ArrayList<>();
        for (long i = Math.max(0, number - before); i <= Math.min(size - 1, number + after); i++) {
            events.add(event(i));
        }
        return events;
    }

    @Override
    public List<String> complete(Field field, String prefix, int most) {
        return List.of("rule-0", "rule-1").stream().filter(v -> v.startsWith(prefix)).toList();
    }

    @Override
    public long[] eventsPerSource(int sources) {
        return new long[] { size };
    }

    @Override
    public void close() {
        // nothing is held
    }
}
