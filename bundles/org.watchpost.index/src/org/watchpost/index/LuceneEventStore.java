/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.AlreadyClosedException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Field;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.SortOrder;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.store.ColumnVisitor;
import org.watchpost.core.store.EventReader;
import org.watchpost.core.store.EventStore;
import org.watchpost.core.store.EventVisitor;
import org.watchpost.core.store.Facet;
import org.watchpost.core.store.GroupRequest;
import org.watchpost.core.store.Groups;
import org.watchpost.core.store.Histogram;
import org.watchpost.core.store.IndexDamagedException;
import org.watchpost.core.store.Page;

/** Answers from a Lucene index and the evidence. */
final class LuceneEventStore implements EventStore {

    /** Events that a scan reads back at a time. */
    private static final int SCAN_ROWS = 256;

    private final EventReader evidence;
    private final DocCheck.Sources sources;
    private final Searchers searchers;
    private final QueryCompiler compiler;
    private final Passes passes = new Passes();
    private final ChangeNotifier notifier = new ChangeNotifier();
    private final Facets facets;
    private final Histograms histograms;
    private final Groupings groupings;
    private final Neighbours neighbours;

    private final Orders orders;

    LuceneEventStore(Searchers searchers, EventReader evidence, long roomForGroups) {
        this.searchers = searchers;
        this.evidence = evidence;
        this.sources = new DocCheck.Sources(evidence, new Segment.Cache());
        this.compiler = new QueryCompiler(sources);
        this.orders = new Orders(sources, passes);
        this.facets = new Facets(sources, passes);
        this.histograms = new Histograms(sources, passes, facets);
        this.groupings = new Groupings(sources, passes, roomForGroups);
        this.neighbours = new Neighbours(sources, passes);
    }

    /** Something that is asked of one state of the index. */
    @FunctionalInterface
    private interface Question<T> {
        T ask(Searchers.Snapshot snapshot) throws IOException;
    }

    private <T> T ask(@Nullable IProgressMonitor monitor, Question<T> question) throws IOException {
        if (monitor != null && monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        Searchers.Snapshot snapshot;
        try {
            snapshot = searchers.acquire();
        } catch (AlreadyClosedException e) {
            throw closed(e);
        }
        IProgressMonitor before = Cancellation.get();
        Cancellation.set(monitor);
        try {
            return question.ask(snapshot);
        } catch (CorruptIndexException | EOFException | FileNotFoundException | NoSuchFileException e) {
            throw e instanceof CorruptIndexException ? new IndexDamagedException("The index is damaged: " + e.getMessage(), e) : e;
        } catch (AlreadyClosedException | RejectedExecutionException e) {
            // The case was closed while a view still asked for something: nobody waits for the answer.
            throw closed(e);
        } finally {
            Cancellation.set(before);
            searchers.release(snapshot);
        }
    }

    private static OperationCanceledException closed(RuntimeException cause) {
        OperationCanceledException closed = new OperationCanceledException("The index is closed");
        closed.initCause(cause);
        return closed;
    }

    @Override
    public long generation() {
        try {
            return ask(null, snapshot -> snapshot.generation);
        } catch (IOException e) {
            throw new IllegalStateException("The index is closed", e);
        }
    }

    @Override
    public Runnable onChange(Runnable listener) {
        return notifier.add(listener);
    }

    @Override
    public void refresh() throws IOException {
        long before = generation();
        searchers.maybeRefreshBlocking();
        if (generation() != before) {
            notifier.changed();
        }
    }

    @Override
    public long count(EventQuery query, IProgressMonitor monitor) throws IOException {
        return ask(monitor, snapshot -> passes.count(snapshot, compiler.compile(query), monitor));
    }

    @Override
    public Page page(EventQuery query, SortOrder sort, long from, int count, IProgressMonitor monitor) throws IOException {
        if (from < 0 || count < 0) {
            throw new IllegalArgumentException("Rows from " + from + ", " + count + " of them");
        }
        return ask(monitor, snapshot -> {
            int[] docs = new int[count];
            int[] found = { 0 };
            long total = orders.ask(snapshot, compiler.compile(query), sort, monitor, order -> {
                long size = order.size(monitor);
                if (count > 0 && from < size) {
                    order.visit(from, doc -> {
                        docs[found[0]++] = doc;
                        return found[0] < count;
                    }, monitor);
                }
                return size;
            });
            return new Page(snapshot.generation, total, from, Rows.read(snapshot, evidence, docs, found[0]));
        });
    }

    @Override
    public long rank(EventQuery query, SortOrder sort, EventRef ref, IProgressMonitor monitor) throws IOException {
        return ask(monitor, snapshot -> orders.ask(snapshot, compiler.compile(query), sort, monitor, order -> order.rank(ref, monitor)));
    }

    @Override
    public Facet facet(EventQuery query, Field field, int top, IProgressMonitor monitor) throws IOException {
        if (top < 1) {
            throw new IllegalArgumentException("Top " + top);
        }
        return ask(monitor, snapshot -> facets.facet(snapshot, compiler.compile(query), field, top, monitor));
    }

    @Override
    public Histogram histogram(EventQuery query, long[] bounds, @Nullable Field by, int top, IProgressMonitor monitor) throws IOException {
        return ask(monitor, snapshot -> histograms.histogram(snapshot, compiler.compile(query), bounds, by, top, monitor));
    }

    @Override
    public Groups groups(EventQuery query, GroupRequest request, IProgressMonitor monitor) throws IOException {
        return ask(monitor, snapshot -> groupings.groups(snapshot, compiler.compile(query), request, monitor));
    }

    @Override
    public void columns(EventQuery query, List<Field> fields, ColumnVisitor visitor, IProgressMonitor monitor) throws IOException {
        ask(monitor, snapshot -> {
            Query compiled = compiler.compile(query);
            ColumnReader reader = new ColumnReader(snapshot, sources, fields, visitor);
            boolean[] more = { true };
            try (Order order = orders.fresh(snapshot, compiled, SortOrder.BY_TIME, monitor)) {
                order.visit(0, doc -> {
                    more[0] = reader.add(doc);
                    return more[0];
                }, monitor);
            }
            return more[0] && reader.flush();
        });
    }

    @Override
    public Optional<TimeRange> extent(EventQuery query, IProgressMonitor monitor) throws IOException {
        return ask(monitor, snapshot -> {
            Query compiled = compiler.compile(query);
            if (compiled instanceof MatchAllDocsQuery && !snapshot.getIndexReader().hasDeletions()) {
                return snapshot.getIndexReader().maxDoc() == 0 ? Optional.empty()
                        : Optional.of(extent(DocValuesSkipper.globalMinValue(snapshot.getIndexReader(), Schema.TIME),
                                DocValuesSkipper.globalMaxValue(snapshot.getIndexReader(), Schema.TIME)));
            }
            long least = Long.MAX_VALUE;
            long greatest = Long.MIN_VALUE;
            for (long[] part : passes.run(snapshot, compiled, monitor, (leaf, docs) -> {
                NumericDocValues times = DocValues.getNumeric(leaf.reader(), Schema.TIME);
                long[] extent = { Long.MAX_VALUE, Long.MIN_VALUE };
                int visited = 0;
                for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                    if ((++visited & Passes.BETWEEN_CANCEL_CHECKS) == 0) {
                        Cancellation.check();
                    }
                    if (times.advanceExact(doc)) {
                        extent[0] = Math.min(extent[0], times.longValue());
                        extent[1] = Math.max(extent[1], times.longValue());
                    }
                }
                return extent;
            })) {
                least = Math.min(least, part[0]);
                greatest = Math.max(greatest, part[1]);
            }
            return least > greatest ? Optional.empty() : Optional.of(extent(least, greatest));
        });
    }

    private static TimeRange extent(long first, long last) {
        return new TimeRange(first, last == Long.MAX_VALUE ? last : last + 1);
    }

    @Override
    public void scan(EventQuery query, SortOrder sort, EventVisitor visitor, IProgressMonitor monitor) throws IOException {
        ask(monitor, snapshot -> {
            // An order of its own: a scan may take minutes, and pages are not to wait for it.
            Query compiled = compiler.compile(query);
            try (Order order = orders.fresh(snapshot, compiled, sort, monitor)) {
                int[] docs = new int[SCAN_ROWS];
                int[] size = { 0 };
                boolean[] more = { true };
                order.visit(0, doc -> {
                    docs[size[0]++] = doc;
                    if (size[0] == SCAN_ROWS) {
                        more[0] = visit(snapshot, docs, size[0], visitor, monitor);
                        size[0] = 0;
                    }
                    return more[0];
                }, monitor);
                if (more[0]) {
                    visit(snapshot, docs, size[0], visitor, monitor);
                }
            }
            return true;
        });
    }

    private boolean visit(Searchers.Snapshot snapshot, int[] docs, int count, EventVisitor visitor, IProgressMonitor monitor)
            throws IOException {
        for (Event event : Rows.read(snapshot, evidence, docs, count)) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (!visitor.visit(event)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<Optional<Event>> find(List<EventRef> refs) throws IOException {
        return ask(null, snapshot -> {
            List<Optional<Event>> found = new ArrayList<>();
            for (EventRef ref : refs) {
                int doc = neighbours.find(snapshot, ref);
                found.add(doc < 0 ? Optional.empty() : Optional.of(Rows.read(snapshot, evidence, new int[] { doc }, 1).getFirst()));
            }
            return found;
        });
    }

    @Override
    public List<Event> around(EventRef ref, int before, int after) throws IOException {
        return ask(null, snapshot -> {
            int[] docs = neighbours.around(snapshot, ref, before, after);
            return Rows.read(snapshot, evidence, docs, docs.length);
        });
    }

    @Override
    public List<String> complete(Field field, String prefix, int most) throws IOException {
        return ask(null, snapshot -> new Completions(sources, facets).complete(snapshot, field, prefix, most));
    }

    @Override
    public long[] eventsPerSource(int count) throws IOException {
        return ask(null, snapshot -> {
            long[] events = new long[count];
            for (long[] part : passes.run(snapshot, MatchAllDocsQuery.INSTANCE, null, (leaf, docs) -> {
                long[] counts = new long[count];
                NumericDocValues positions = DocValues.getNumeric(leaf.reader(), Schema.POSITION);
                for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                    int source = positions.advanceExact(doc) ? Schema.source(positions.longValue()) : count;
                    if (source < count) {
                        counts[source]++;
                    }
                }
                return counts;
            })) {
                for (int i = 0; i < count; i++) {
                    events[i] += part[i];
                }
            }
            return events;
        });
    }

    /** Both conditions. */
    static Query both(Query a, Query b) {
        return new BooleanQuery.Builder().add(a, Occur.FILTER).add(b, Occur.FILTER).build();
    }

    /** Positions between two, both included. */
    static Query positions(long from, long to) {
        return new SkipRangeQuery(Schema.POSITION, from, to);
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        passes.close();
        notifier.close();
        orders.close();
    }
}
