/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilteredDocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TaskExecutor;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;

/** Goes through the events that a query finds, segments in parallel on a few threads of its own and the caller's. */
final class Passes implements AutoCloseable {

    /** How many events are visited between two looks at the monitor. */
    static final int BETWEEN_CANCEL_CHECKS = 8191;

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ExecutorService threads;
    private final TaskExecutor tasks;

    Passes() {
        int count = Math.max(1, Math.min(8, Runtime.getRuntime().availableProcessors() - 1));
        ThreadPoolExecutor pool = new ThreadPoolExecutor(count, count, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            Thread thread = new Thread(task, "watchpost-search-" + NUMBER.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        pool.allowCoreThreadTimeOut(true);
        threads = pool;
        tasks = new TaskExecutor(pool);
    }

    /** What is done with the events of one segment. */
    @FunctionalInterface
    interface SegmentTask<T> {
        /** @param docs the events in ascending order, those that were deleted left out */
        T run(LeafReaderContext leaf, DocIdSetIterator docs) throws IOException;
    }

    /** The results of a task on each segment where the query finds anything, in no order. */
    <T> List<T> run(IndexSearcher searcher, Query query, @Nullable IProgressMonitor monitor, SegmentTask<T> task) throws IOException {
        Query rewritten = searcher.rewrite(query);
        Weight weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
        List<LeafReaderContext> leaves = new ArrayList<>(searcher.getIndexReader().leaves());
        leaves.sort(Comparator.comparingInt(leaf -> -leaf.reader().maxDoc()));
        List<Callable<@Nullable T>> work = new ArrayList<>();
        for (LeafReaderContext leaf : leaves) {
            work.add(() -> {
                IProgressMonitor before = Cancellation.get();
                Cancellation.set(monitor);
                try {
                    Cancellation.check();
                    DocIdSetIterator docs = docs(weight, leaf);
                    return docs == null ? null : task.run(leaf, docs);
                } finally {
                    Cancellation.set(before);
                }
            });
        }
        List<T> results = new ArrayList<>();
        for (T result : tasks.invokeAll(work)) {
            if (result != null) {
                results.add(result);
            }
        }
        return results;
    }

    /** The events of one segment that a query finds, those that were deleted left out; null if there are none. */
    private static @Nullable DocIdSetIterator docs(Weight weight, LeafReaderContext leaf) throws IOException {
        Scorer scorer = weight.scorer(leaf);
        if (scorer == null) {
            return null;
        }
        Bits live = leaf.reader().getLiveDocs();
        DocIdSetIterator all = scorer.iterator();
        return live == null ? all : new FilteredDocIdSetIterator(all) {
            @Override
            protected boolean match(int doc) {
                return live.get(doc);
            }
        };
    }

    /** Number of events that a query finds, where the index knows it without looking at them; else -1. */
    long knownCount(IndexSearcher searcher, Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        long sum = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            int known = weight.count(leaf);
            if (known < 0) {
                return -1;
            }
            sum += known;
        }
        return sum;
    }

    /** Number of events that a query finds. */
    long count(IndexSearcher searcher, Query query, @Nullable IProgressMonitor monitor) throws IOException {
        long known = knownCount(searcher, query);
        if (known >= 0) {
            return known;
        }
        long visited = 0;
        for (long part : run(searcher, query, monitor, (leaf, docs) -> {
            long count = 0;
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                if ((++count & BETWEEN_CANCEL_CHECKS) == 0) {
                    Cancellation.check();
                }
            }
            return count;
        })) {
            visited += part;
        }
        return visited;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
