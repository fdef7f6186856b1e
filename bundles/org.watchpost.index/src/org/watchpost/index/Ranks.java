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
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.FieldType;

/**
 * The order of all values of a column of words, without regard to case: equal values of all segments have the same rank.
 * Four bytes for each value of each segment.
 */
final class Ranks {

    private final Map<IndexReader.CacheKey, int[]> ranks = new HashMap<>();
    private int size;

    private Ranks() {
    }

    /** Ranks are below this. */
    int size() {
        return size;
    }

    /** Ranks by number of the value. */
    int[] of(LeafReaderContext leaf) {
        int[] known = ranks.get(leaf.reader().getCoreCacheHelper().getKey());
        return known != null ? known : new int[0];
    }

    static Ranks of(IndexSearcher searcher, DocCheck.Sources sources, Field field) throws IOException {
        Ranks all = new Ranks();
        PriorityQueue<Stream> queue = new PriorityQueue<>((a, b) -> a.value.compareTo(b.value));
        boolean address = field.type() == FieldType.IP;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Segment segment = sources.segments().of(leaf.reader());
            KeywordColumn column = KeywordColumn.open(leaf.reader(), segment, sources.evidence(), field);
            int[] into = new int[column.size()];
            all.ranks.put(leaf.reader().getCoreCacheHelper().getKey(), into);
            if (column.sorted()) {
                // The values that are folded already stand in order; only the others have to be held and sorted.
                Stream ready = new Ready(column, into, address);
                if (ready.next()) {
                    queue.add(ready);
                }
                if (!address) {
                    column = KeywordColumn.open(leaf.reader(), segment, sources.evidence(), field);
                }
            }
            Stream sorted = address ? new Sorted(new Value[0], into) : Sorted.of(column, into);
            if (sorted.next()) {
                queue.add(sorted);
            }
        }
        BytesRef last = null;
        int rank = -1;
        while (!queue.isEmpty()) {
            Cancellation.check();
            Stream least = queue.poll();
            if (last == null || !last.bytesEquals(least.value)) {
                rank++;
                last = BytesRef.deepCopyOf(least.value);
            }
            least.into[least.number] = rank;
            if (least.next()) {
                queue.add(least);
            }
        }
        all.size = rank + 1;
        return all;
    }

    /** Values of a segment in ascending order. */
    private abstract static class Stream {

        final int[] into;
        int number = -1;
        BytesRef value = new BytesRef();

        Stream(int[] into) {
            this.into = into;
        }

        abstract boolean next() throws IOException;
    }

    private static final class Ready extends Stream {

        private final KeywordColumn column;
        private final boolean all;

        Ready(KeywordColumn column, int[] into, boolean all) {
            super(into);
            this.column = column;
            this.all = all;
        }

        @Override
        boolean next() throws IOException {
            while (++number < into.length) {
                value = column.bytes(number);
                if (all || Fold.isFolded(value.bytes, value.offset, value.offset + value.length)) {
                    return true;
                }
            }
            return false;
        }
    }

    private record Value(byte[] folded, int number) {
    }

    private static final class Sorted extends Stream {

        private final Value[] values;
        private int at;

        private Sorted(Value[] values, int[] into) {
            super(into);
            this.values = values;
        }

        static Sorted of(KeywordColumn column, int[] into) throws IOException {
            java.util.List<Value> values = new java.util.ArrayList<>();
            for (int number = 0; number < into.length; number++) {
                if (column.sorted()) {
                    BytesRef value = column.bytes(number);
                    if (!Fold.isFolded(value.bytes, value.offset, value.offset + value.length)) {
                        values.add(new Value(Fold.sortable(value.utf8ToString()), number));
                    }
                } else {
                    values.add(new Value(Fold.fold(column.text(number)).getBytes(StandardCharsets.UTF_8), number));
                }
            }
            Value[] sorted = values.toArray(Value[]::new);
            Arrays.sort(sorted, (a, b) -> Arrays.compareUnsigned(a.folded, b.folded));
            return new Sorted(sorted, into);
        }

        @Override
        boolean next() {
            if (at == values.length) {
                return false;
            }
            number = values[at].number;
            value = new BytesRef(values[at++].folded);
            return true;
        }
    }
}
