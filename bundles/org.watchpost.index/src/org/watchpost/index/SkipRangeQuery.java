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
import java.util.Arrays;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Events whose time or position lies between two numbers, both included. The column's skip list gives the stretches of
 * documents that come into question; logs being mostly in order, these are few and short, and so is the cost that other
 * conditions are weighed against.
 */
final class SkipRangeQuery extends Query {

    private final String column;
    private final long from;
    private final long to;

    SkipRangeQuery(String column, long from, long to) {
        this.column = column;
        this.from = from;
        this.to = to;
    }

    String column() {
        return column;
    }

    long from() {
        return from;
    }

    long to() {
        return to;
    }

    /** Stretches of documents in ascending order. */
    private static final class Stretches {

        private int[] ends = new int[64];
        private boolean[] whole = new boolean[32];
        private int size;
        private long docs;

        void add(int first, int afterLast, boolean all) {
            docs += afterLast - first;
            if (size > 0 && ends[2 * size - 1] == first && whole[size - 1] == all) {
                ends[2 * size - 1] = afterLast;
                return;
            }
            if (size == whole.length) {
                ends = Arrays.copyOf(ends, 4 * size);
                whole = Arrays.copyOf(whole, 2 * size);
            }
            ends[2 * size] = first;
            ends[2 * size + 1] = afterLast;
            whole[size++] = all;
        }
    }

    private Stretches stretches(LeafReader reader) throws IOException {
        Stretches stretches = new Stretches();
        DocValuesSkipper skipper = reader.getDocValuesSkipper(column);
        if (skipper == null || skipper.minValue() > to || skipper.maxValue() < from) {
            return stretches;
        }
        int doc = 0;
        while (doc < reader.maxDoc()) {
            if (skipper.maxDocID(0) < doc) {
                skipper.advance(doc);
            }
            if (skipper.minDocID(0) == DocIdSetIterator.NO_MORE_DOCS) {
                break;
            }
            doc = step(skipper, Math.max(doc, skipper.minDocID(0)), stretches);
        }
        return stretches;
    }

    /** Decides on as many documents at once as the skip list allows; answers the one after them. */
    private int step(DocValuesSkipper skipper, int doc, Stretches stretches) {
        for (int level = skipper.numLevels() - 1; level >= 0; level--) {
            int after = skipper.maxDocID(level) + 1;
            if (skipper.minValue(level) > to || skipper.maxValue(level) < from) {
                return after;
            }
            boolean dense = skipper.docCount(level) == after - skipper.minDocID(level);
            if (dense && skipper.minValue(level) >= from && skipper.maxValue(level) <= to) {
                stretches.add(doc, after, true);
                return after;
            }
        }
        int after = skipper.maxDocID(0) + 1;
        stretches.add(doc, after, false);
        return after;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {

            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
                LeafReader reader = context.reader();
                Stretches stretches = stretches(reader);
                if (stretches.size == 0) {
                    return null;
                }
                return new ConstantScoreScorerSupplier(score(), mode, reader.maxDoc()) {

                    @Override
                    public DocIdSetIterator iterator(long leadCost) throws IOException {
                        return new Documents(stretches, DocValues.getNumeric(reader, column));
                    }

                    @Override
                    public long cost() {
                        return stretches.docs;
                    }
                };
            }

            @Override
            public int count(LeafReaderContext context) throws IOException {
                LeafReader reader = context.reader();
                if (reader.hasDeletions()) {
                    return -1;
                }
                Stretches stretches = stretches(reader);
                int count = 0;
                NumericDocValues values = null;
                for (int i = 0; i < stretches.size; i++) {
                    if (stretches.whole[i]) {
                        count += stretches.ends[2 * i + 1] - stretches.ends[2 * i];
                        continue;
                    }
                    values = values == null ? DocValues.getNumeric(reader, column) : values;
                    for (int doc = stretches.ends[2 * i]; doc < stretches.ends[2 * i + 1]; doc++) {
                        count += values.advanceExact(doc) && inside(values.longValue()) ? 1 : 0;
                    }
                }
                return count;
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return true;
            }
        };
    }

    private boolean inside(long value) {
        return value >= from && value <= to;
    }

    private final class Documents extends DocIdSetIterator {

        private final Stretches stretches;
        private final NumericDocValues values;
        private int at;
        private int doc = -1;

        Documents(Stretches stretches, NumericDocValues values) {
            this.stretches = stretches;
            this.values = values;
        }

        @Override
        public int docID() {
            return doc;
        }

        @Override
        public int nextDoc() throws IOException {
            return advance(doc + 1);
        }

        @Override
        public int advance(int target) throws IOException {
            int next = target;
            while (at < stretches.size) {
                if (next >= stretches.ends[2 * at + 1]) {
                    at++;
                    continue;
                }
                next = Math.max(next, stretches.ends[2 * at]);
                if (stretches.whole[at] || values.advanceExact(next) && inside(values.longValue())) {
                    doc = next;
                    return doc;
                }
                next++;
            }
            doc = NO_MORE_DOCS;
            return doc;
        }

        @Override
        public int docIDRunEnd() throws IOException {
            return at < stretches.size && stretches.whole[at] ? stretches.ends[2 * at + 1] : super.docIDRunEnd();
        }

        @Override
        public long cost() {
            return stretches.docs;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(column)) {
            visitor.visitLeaf(this);
        }
    }

    @Override
    public String toString(String field) {
        return column + ":[" + from + " TO " + to + "]";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SkipRangeQuery query && query.column.equals(column) && query.from == from && query.to == to;
    }

    @Override
    public int hashCode() {
        return Objects.hash(column, from, to);
    }
}
