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
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.watchpost.core.event.EventRef;

/** Events by their place in the evidence. */
final class Neighbours {

    private static final long FIRST_WINDOW = 1 << 16;

    private final Passes passes;

    Neighbours(DocCheck.Sources sources, Passes passes) {
        this.passes = passes;
    }

    private record Found(int doc, long position) {
    }

    /** The document of an event, or -1. */
    int find(IndexSearcher searcher, EventRef ref) throws IOException {
        long position = Schema.position(ref.source(), ref.offset());
        List<Found> found = between(searcher, position, position);
        return found.isEmpty() ? -1 : found.getFirst().doc;
    }

    /** The documents of an event and of those around it in its source, in their order; empty if it is not there. */
    int[] around(IndexSearcher searcher, EventRef ref, int before, int after) throws IOException {
        long position = Schema.position(ref.source(), ref.offset());
        long first = Schema.position(ref.source(), 0);
        long last = first | (1L << Schema.OFFSET_BITS) - 1;
        List<Found> self = between(searcher, position, position);
        if (self.isEmpty()) {
            return new int[0];
        }
        List<Found> all = new ArrayList<>(before(searcher, first, position, before));
        all.add(self.getFirst());
        all.addAll(after(searcher, last, position, after));
        return all.stream().mapToInt(Found::doc).toArray();
    }

    /** Looks in growing stretches: the skip list makes short ones cheap, wherever they are. */
    private List<Found> before(IndexSearcher searcher, long first, long position, int count) throws IOException {
        if (count <= 0 || position == first) {
            return List.of();
        }
        for (long window = FIRST_WINDOW;; window *= 8) {
            long from = Math.max(first, position - window);
            List<Found> found = between(searcher, from, position - 1);
            if (found.size() >= count || from == first) {
                return found.subList(Math.max(0, found.size() - count), found.size());
            }
        }
    }

    private List<Found> after(IndexSearcher searcher, long last, long position, int count) throws IOException {
        if (count <= 0 || position == last) {
            return List.of();
        }
        for (long window = FIRST_WINDOW;; window *= 8) {
            long to = window > last - position ? last : position + window;
            List<Found> found = between(searcher, position + 1, to);
            if (found.size() >= count || to == last) {
                return found.subList(0, Math.min(count, found.size()));
            }
        }
    }

    private List<Found> between(IndexSearcher searcher, long from, long to) throws IOException {
        List<Found> all = new ArrayList<>();
        for (List<Found> part : passes.run(searcher, LuceneEventStore.positions(from, to), null, (leaf, docs) -> {
            NumericDocValues positions = DocValues.getNumeric(leaf.reader(), Schema.POSITION);
            List<Found> found = new ArrayList<>();
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                if (positions.advanceExact(doc)) {
                    found.add(new Found(leaf.docBase + doc, positions.longValue()));
                }
            }
            return found;
        })) {
            all.addAll(part);
        }
        all.sort(Comparator.comparingLong(Found::position));
        return all;
    }
}
