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
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.FieldType;
import org.watchpost.core.query.SortOrder;

/**
 * What events are ordered by, as a few whole numbers each that are compared one after another: whether the value is
 * missing, the value, the time, the position.
 */
final class SortKeys {

    /** Position as last key makes the order total. */
    private final SortOrder sort;
    private final boolean byTime;
    private final DocCheck.Sources sources;
    private final @Nullable Ranks ranks;

    SortKeys(DocCheck.Sources sources, SortOrder sort, @Nullable Ranks ranks) {
        this.sources = sources;
        this.sort = sort;
        this.byTime = sort.field().type() == FieldType.TIME;
        this.ranks = ranks;
    }

    /** Number of keys. */
    int levels() {
        return byTime ? 2 : 4;
    }

    /** Whether that key is the time, or its opposite. */
    boolean isTime(int level) {
        return byTime ? level == 0 : level == 2;
    }

    /** The least time or greatest time a range of keys stands for. */
    long time(int level, long key) {
        return byTime && level == 0 && sort.descending() ? ~key : key;
    }

    /** A range that holds all keys of a level, as far as it is known without looking at them; else all numbers. */
    long[] bounds(IndexSearcher searcher, int level) throws IOException {
        if (!byTime && level == 0) {
            return new long[] { 0, 1 };
        }
        Ranks order = ranks;
        if (!byTime && level == 1 && order != null) {
            return sort.descending() ? new long[] { ~order.size(), ~0L } : new long[] { 0, order.size() };
        }
        if (!byTime && level == 1) {
            return new long[] { Long.MIN_VALUE, Long.MAX_VALUE };
        }
        String column = isTime(level) ? Schema.TIME : Schema.POSITION;
        long least = DocValuesSkipper.globalMinValue(searcher.getIndexReader(), column);
        long greatest = DocValuesSkipper.globalMaxValue(searcher.getIndexReader(), column);
        return byTime && level == 0 && sort.descending() ? new long[] { ~greatest, ~least } : new long[] { least, greatest };
    }

    /** Keys of the events of one segment. For one thread; documents are visited in ascending order. */
    final class OfSegment {

        private final NumericDocValues times;
        private final NumericDocValues positions;
        private final @Nullable NumberColumn numbers;
        private final @Nullable KeywordColumn words;
        private final int @Nullable [] rankOf;
        /** Keys of the current event. */
        final long[] keys = new long[levels()];

        OfSegment(LeafReaderContext leaf) throws IOException {
            times = DocValues.getNumeric(leaf.reader(), Schema.TIME);
            positions = DocValues.getNumeric(leaf.reader(), Schema.POSITION);
            Segment segment = sources.segments().of(leaf.reader());
            Ranks order = ranks;
            if (byTime) {
                numbers = null;
                words = null;
                rankOf = null;
            } else if (order == null) {
                numbers = NumberColumn.open(leaf.reader(), segment, sort.field());
                words = null;
                rankOf = null;
            } else {
                numbers = null;
                words = KeywordColumn.open(leaf.reader(), segment, sources.evidence(), sort.field());
                rankOf = order.of(leaf);
            }
        }

        /** Goes to an event. */
        void advance(int doc) throws IOException {
            long time = times.advanceExact(doc) ? times.longValue() : 0;
            long position = positions.advanceExact(doc) ? positions.longValue() : 0;
            if (byTime) {
                keys[0] = sort.descending() ? ~time : time;
                keys[1] = position;
                return;
            }
            long key = 0;
            boolean missing = true;
            NumberColumn column = numbers;
            KeywordColumn values = words;
            int[] order = rankOf;
            if (column != null) {
                if (column.advance(doc)) {
                    key = column.value();
                    missing = false;
                }
            } else if (values != null && order != null && values.advance(doc)) {
                // Of several values the least counts.
                int least = Integer.MAX_VALUE;
                for (int number = values.next(); number >= 0; number = values.next()) {
                    least = Math.min(least, order[number]);
                }
                key = least;
                missing = false;
            }
            keys[0] = missing ? 1 : 0;
            keys[1] = missing || !sort.descending() ? key : ~key;
            keys[2] = time;
            keys[3] = position;
        }
    }
}
