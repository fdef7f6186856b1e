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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.EventRef;

/**
 * A sorted result in memory that does not grow with it: counts of events per bucket of keys. Where a page is asked for, its
 * bucket is divided until few enough events are left to be sorted.
 */
final class RankTree implements Order {

    private static final int BUCKETS = 2048;
    /** Buckets with at most so many events are sorted. */
    private static final int LEAF = 1 << 15;
    private static final int KEPT_LEAVES = 4;

    private final IndexSearcher searcher;
    private final Query query;
    private final Passes passes;
    private final SortKeys keys;
    private @Nullable IProgressMonitor monitor;
    private @Nullable Node root;
    private boolean closed;
    private final Map<Node, int[]> leaves = new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<Node, int[]> eldest) {
            return size() > KEPT_LEAVES;
        }
    };

    /** Events whose first keys are {@code before} and whose next one is between {@code low} and {@code high}. */
    private static final class Node {

        private final long[] before;
        private final long low;
        private final long high;
        private final long count;
        private List<Node> children = List.of();

        Node(long[] before, long low, long high, long count) {
            this.before = before;
            this.low = low;
            this.high = high;
            this.count = count;
        }

        int level() {
            return before.length;
        }
    }

    RankTree(IndexSearcher searcher, Query query, Passes passes, SortKeys keys) {
        this.searcher = searcher;
        this.query = query;
        this.passes = passes;
        this.keys = keys;
    }

    private Node root() throws IOException {
        Node known = root;
        if (known == null) {
            known = makeRoot();
            root = known;
        }
        return known;
    }

    private Node makeRoot() throws IOException {
        long count = passes.knownCount(searcher, query);
        long[] bounds = count == 0 || searcher.getIndexReader().maxDoc() == 0 ? new long[2] : keys.bounds(searcher, 0);
        if (count >= 0 || bounds[0] == bounds[1]) {
            return new Node(new long[0], bounds[0], bounds[1], count >= 0 ? count : passes.count(searcher, query, monitor));
        }
        // Counting and dividing at once saves a pass.
        Node all = new Node(new long[0], bounds[0], bounds[1], Long.MAX_VALUE);
        divide(all);
        Node counted = new Node(all.before, all.low, all.high, all.children.stream().mapToLong(child -> child.count).sum());
        counted.children = all.children;
        return counted;
    }

    /** A node for all keys of the next level. */
    private Node node(long[] before, long count) throws IOException {
        if (count == 0) {
            return new Node(before, 0, 0, 0);
        }
        long[] bounds = keys.bounds(searcher, before.length);
        if (bounds[0] == Long.MIN_VALUE && bounds[1] == Long.MAX_VALUE && count > LEAF) {
            long[] found = { Long.MAX_VALUE, Long.MIN_VALUE };
            Node all = new Node(before, Long.MIN_VALUE, Long.MAX_VALUE, count);
            for (long[] part : collect(all, () -> new long[] { Long.MAX_VALUE, Long.MIN_VALUE }, (into, key, doc, allKeys) -> {
                into[0] = Math.min(into[0], key);
                into[1] = Math.max(into[1], key);
            })) {
                found[0] = Math.min(found[0], part[0]);
                found[1] = Math.max(found[1], part[1]);
            }
            bounds = found;
        }
        return new Node(before, bounds[0], bounds[1], count);
    }

    @Override
    public long size(@Nullable IProgressMonitor newMonitor) throws IOException {
        monitor = newMonitor;
        return root().count;
    }

    @Override
    public void visit(long from, Visitor visitor, @Nullable IProgressMonitor newMonitor) throws IOException {
        monitor = newMonitor;
        visit(root(), from, visitor);
    }

    private boolean visit(Node node, long from, Visitor visitor) throws IOException {
        if (node.count <= LEAF || node.level() == keys.levels()) {
            int[] docs = leaf(node);
            for (int i = (int) Math.max(0, from); i < docs.length; i++) {
                if (!visitor.visit(docs[i])) {
                    return false;
                }
            }
            return true;
        }
        divide(node);
        long skipped = 0;
        for (Node child : node.children) {
            if (skipped + child.count > from && !visit(child, from - skipped, visitor)) {
                return false;
            }
            skipped += child.count;
        }
        return true;
    }

    private void divide(Node node) throws IOException {
        if (!node.children.isEmpty()) {
            return;
        }
        if (node.low == node.high) {
            long[] before = Arrays.copyOf(node.before, node.before.length + 1);
            before[node.before.length] = node.low;
            node.children = List.of(before.length == keys.levels() ? new Node(before, 0, 0, node.count) : node(before, node.count));
            return;
        }
        long width = Long.divideUnsigned(node.high - node.low, BUCKETS) + 1;
        // Per bucket: events, least and greatest key.
        long[] sums = new long[3 * BUCKETS];
        reset(sums);
        for (long[] part : collect(node, () -> {
            long[] fresh = new long[3 * BUCKETS];
            reset(fresh);
            return fresh;
        }, (into, key, doc, all) -> {
            int bucket = 3 * (int) Long.divideUnsigned(key - node.low, width);
            into[bucket]++;
            into[bucket + 1] = Math.min(into[bucket + 1], key);
            into[bucket + 2] = Math.max(into[bucket + 2], key);
        })) {
            for (int i = 0; i < sums.length; i += 3) {
                sums[i] += part[i];
                sums[i + 1] = Math.min(sums[i + 1], part[i + 1]);
                sums[i + 2] = Math.max(sums[i + 2], part[i + 2]);
            }
        }
        node.children = children(node, sums);
    }

    private static void reset(long[] sums) {
        for (int i = 0; i < sums.length; i += 3) {
            sums[i + 1] = Long.MAX_VALUE;
            sums[i + 2] = Long.MIN_VALUE;
        }
    }

    /** Neighbouring buckets with few events become one child. */
    private static List<Node> children(Node node, long[] sums) {
        List<Node> children = new ArrayList<>();
        long count = 0;
        long low = 0;
        long high = 0;
        for (int i = 0; i < sums.length; i += 3) {
            if (sums[i] == 0) {
                continue;
            }
            if (count > 0 && count + sums[i] > LEAF) {
                children.add(new Node(node.before, low, high, count));
                count = 0;
            }
            low = count == 0 ? sums[i + 1] : low;
            high = sums[i + 2];
            count += sums[i];
        }
        if (count > 0) {
            children.add(new Node(node.before, low, high, count));
        }
        return List.copyOf(children);
    }

    /** What is done with each event of a node. */
    @FunctionalInterface
    private interface Step<T> {
        void take(T into, long key, int doc, long[] all);
    }

    private <T> List<T> collect(Node node, java.util.function.Supplier<T> fresh, Step<T> step) throws IOException {
        int level = node.level();
        Query within = query;
        for (int i = 0; i <= level && i < keys.levels(); i++) {
            if (keys.isTime(i)) {
                long a = keys.time(i, i < level ? node.before[i] : node.low);
                long b = keys.time(i, i < level ? node.before[i] : node.high);
                within = new BooleanQuery.Builder().add(query, Occur.FILTER)
                        .add(new SkipRangeQuery(Schema.TIME, Math.min(a, b), Math.max(a, b)), Occur.FILTER).build();
            }
        }
        return passes.run(searcher, within, monitor, (leaf, docs) -> {
            SortKeys.OfSegment segment = keys.new OfSegment(leaf);
            T into = fresh.get();
            int visited = 0;
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                if ((++visited & Passes.BETWEEN_CANCEL_CHECKS) == 0) {
                    Cancellation.check();
                }
                segment.advance(doc);
                long[] all = segment.keys;
                if (!Arrays.equals(all, 0, level, node.before, 0, level)) {
                    continue;
                }
                long key = level < all.length ? all[level] : 0;
                if (level == all.length || key >= node.low && key <= node.high) {
                    step.take(into, key, leaf.docBase + doc, all);
                }
            }
            return into;
        });
    }

    /** Documents with their keys. */
    private static final class Rows {

        private final int levels;
        private int[] docs = new int[256];
        private long[] keys;
        private int size;

        Rows(int levels) {
            this.levels = levels;
            keys = new long[256 * levels];
        }

        void add(int doc, long[] all) {
            if (size == docs.length) {
                docs = Arrays.copyOf(docs, 2 * size);
                keys = Arrays.copyOf(keys, 2 * size * levels);
            }
            docs[size] = doc;
            System.arraycopy(all, 0, keys, size++ * levels, levels);
        }
    }

    private int[] leaf(Node node) throws IOException {
        int[] known = leaves.get(node);
        if (known != null) {
            return known;
        }
        int levels = keys.levels();
        Rows all = new Rows(levels);
        for (Rows part : collect(node, () -> new Rows(levels), (into, key, doc, each) -> into.add(doc, each))) {
            for (int i = 0; i < part.size; i++) {
                all.add(part.docs[i], Arrays.copyOfRange(part.keys, i * levels, (i + 1) * levels));
            }
        }
        Integer[] order = new Integer[all.size];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Arrays.compare(all.keys, a * levels, (a + 1) * levels, all.keys, b * levels, (b + 1) * levels));
        int[] docs = new int[all.size];
        for (int i = 0; i < docs.length; i++) {
            docs[i] = all.docs[order[i]];
        }
        leaves.put(node, docs);
        return docs;
    }

    @Override
    public long rank(EventRef ref, @Nullable IProgressMonitor newMonitor) throws IOException {
        monitor = newMonitor;
        long position = Schema.position(ref.source(), ref.offset());
        Query place = new SkipRangeQuery(Schema.POSITION, position, position);
        Query one = new BooleanQuery.Builder().add(place, Occur.FILTER).add(query, Occur.FILTER).build();
        List<long[]> found = passes.run(searcher, one, monitor, (leaf, docs) -> {
            int doc = docs.nextDoc();
            if (doc == DocIdSetIterator.NO_MORE_DOCS) {
                return new long[0];
            }
            SortKeys.OfSegment segment = keys.new OfSegment(leaf);
            segment.advance(doc);
            return segment.keys.clone();
        });
        for (long[] wanted : found) {
            if (wanted.length > 0) {
                return before(wanted);
            }
        }
        return -1;
    }

    private long before(long[] wanted) throws IOException {
        long sum = 0;
        for (long[] part : passes.run(searcher, query, monitor, (leaf, docs) -> {
            SortKeys.OfSegment segment = keys.new OfSegment(leaf);
            long[] count = new long[1];
            int visited = 0;
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                if ((++visited & Passes.BETWEEN_CANCEL_CHECKS) == 0) {
                    Cancellation.check();
                }
                segment.advance(doc);
                if (Arrays.compare(segment.keys, wanted) < 0) {
                    count[0]++;
                }
            }
            return count;
        })) {
            sum += part[0];
        }
        return sum;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
        leaves.clear();
    }
}
