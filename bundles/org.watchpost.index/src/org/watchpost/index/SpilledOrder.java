/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.index;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.query.SortOrder;

/**
 * A sorted result by a field that is read back from the evidence: read once, sorted in runs on the disk, kept there as
 * document numbers in their order. Values count with their first {@link EventBuilder#MAX_VALUE} bytes.
 */
final class SpilledOrder implements Order {

    private static final int RUN_BYTES = 8 << 20;
    private static final int ENTRY_BYTES = 64;
    private static final int DOC_BYTES = Integer.BYTES;

    private final IndexSearcher searcher;
    private final Query query;
    private final Passes passes;
    private final Path file;
    private final long size;
    private boolean closed;

    private record Entry(boolean missing, byte[] value, long time, long position, int doc) {
    }

    private SpilledOrder(IndexSearcher searcher, Query query, Passes passes, Path file, long size) {
        this.searcher = searcher;
        this.query = query;
        this.passes = passes;
        this.file = file;
        this.size = size;
    }

    static SpilledOrder of(IndexSearcher searcher, Query query, Passes passes, DocCheck.Sources sources, SortOrder sort,
            @Nullable IProgressMonitor monitor)
            throws IOException {
        List<Path> runs = java.util.Collections.synchronizedList(new ArrayList<>());
        Path file = Files.createTempFile("watchpost-order", ".tmp");
        boolean done = false;
        try {
            passes.run(searcher, query, monitor, (leaf, docs) -> {
                Facets.ValueReader values = new Facets.ValueReader(sources, leaf.reader(), sort.field());
                NumericDocValues times = DocValues.getNumeric(leaf.reader(), Schema.TIME);
                NumericDocValues positions = DocValues.getNumeric(leaf.reader(), Schema.POSITION);
                List<Entry> entries = new ArrayList<>();
                int bytes = 0;
                for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                    if ((entries.size() & 63) == 0) {
                        Cancellation.check();
                    }
                    byte @Nullable [] value = least(values.values(doc));
                    long time = times.advanceExact(doc) ? times.longValue() : 0;
                    long position = positions.advanceExact(doc) ? positions.longValue() : 0;
                    entries.add(new Entry(value == null, value == null ? new byte[0] : value, time, position, leaf.docBase + doc));
                    bytes += ENTRY_BYTES + (value == null ? 0 : value.length);
                    if (bytes > RUN_BYTES) {
                        runs.add(write(entries, sort.descending()));
                        entries.clear();
                        bytes = 0;
                    }
                }
                if (!entries.isEmpty()) {
                    runs.add(write(entries, sort.descending()));
                }
                return 0;
            });
            long size = merge(runs, file, sort.descending());
            done = true;
            return new SpilledOrder(searcher, query, passes, file, size);
        } finally {
            for (Path run : runs) {
                Files.deleteIfExists(run);
            }
            if (!done) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Of several values the least counts. */
    private static byte @Nullable [] least(List<String> values) {
        byte[] least = null;
        for (String value : values) {
            byte[] sortable = Fold.sortable(value);
            if (sortable.length > EventBuilder.MAX_VALUE) {
                sortable = Arrays.copyOf(sortable, EventBatch.cut(sortable, 0, sortable.length));
            }
            if (least == null || Arrays.compareUnsigned(sortable, least) < 0) {
                least = sortable;
            }
        }
        return least;
    }

    private static int compare(Entry a, Entry b, boolean descending) {
        if (a.missing != b.missing) {
            return a.missing ? 1 : -1;
        }
        int order = Arrays.compareUnsigned(a.value, b.value);
        if (order != 0) {
            return descending ? -order : order;
        }
        int time = Long.compare(a.time, b.time);
        return time != 0 ? time : Long.compare(a.position, b.position);
    }

    private static Path write(List<Entry> entries, boolean descending) throws IOException {
        entries.sort((a, b) -> compare(a, b, descending));
        Path run = Files.createTempFile("watchpost-run", ".tmp");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), 1 << 16))) {
            for (Entry entry : entries) {
                out.writeShort(entry.missing ? -1 : entry.value.length);
                out.write(entry.value);
                out.writeLong(entry.time);
                out.writeLong(entry.position);
                out.writeInt(entry.doc);
            }
        }
        return run;
    }

    /** A sorted run being read. */
    private static final class Run implements Closeable {

        private final DataInputStream in;
        private Entry entry = new Entry(true, new byte[0], 0, 0, 0);

        Run(Path path) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 14));
        }

        boolean next() throws IOException {
            int length;
            try {
                length = in.readShort();
            } catch (EOFException e) {
                // The run has been read to its end.
                return false;
            }
            byte[] value = new byte[Math.max(0, length)];
            in.readFully(value);
            entry = new Entry(length < 0, value, in.readLong(), in.readLong(), in.readInt());
            return true;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    private static long merge(List<Path> paths, Path file, boolean descending) throws IOException {
        List<Run> runs = new ArrayList<>();
        long size = 0;
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            PriorityQueue<Run> queue = new PriorityQueue<>((a, b) -> compare(a.entry, b.entry, descending));
            for (Path path : paths) {
                Run run = new Run(path);
                runs.add(run);
                if (run.next()) {
                    queue.add(run);
                }
            }
            while (!queue.isEmpty()) {
                Run least = queue.poll();
                out.writeInt(least.entry.doc);
                size++;
                if (least.next()) {
                    queue.add(least);
                }
            }
        } finally {
            for (Run run : runs) {
                run.close();
            }
        }
        return size;
    }

    @Override
    public long size(@Nullable IProgressMonitor monitor) {
        return size;
    }

    @Override
    public void visit(long from, Visitor visitor, @Nullable IProgressMonitor monitor) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 13))) {
            in.skipNBytes(Math.min(from, size) * DOC_BYTES);
            for (long i = from; i < size; i++) {
                if (!visitor.visit(in.readInt())) {
                    return;
                }
            }
        }
    }

    @Override
    public long rank(EventRef ref, @Nullable IProgressMonitor monitor) throws IOException {
        long position = Schema.position(ref.source(), ref.offset());
        Query place = new SkipRangeQuery(Schema.POSITION, position, position);
        Query one = new BooleanQuery.Builder().add(place, Occur.FILTER).add(query, Occur.FILTER).build();
        for (int found : passes.run(searcher, one, monitor, (leaf, docs) -> {
            int doc = docs.nextDoc();
            return doc == DocIdSetIterator.NO_MORE_DOCS ? -1 : leaf.docBase + doc;
        })) {
            if (found >= 0) {
                long[] rank = { -1 };
                long[] at = { 0 };
                visit(0, doc -> {
                    if (doc == found) {
                        rank[0] = at[0];
                        return false;
                    }
                    at[0]++;
                    return true;
                }, monitor);
                return rank[0];
            }
        }
        return -1;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        Files.deleteIfExists(file);
    }
}
