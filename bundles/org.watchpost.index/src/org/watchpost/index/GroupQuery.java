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
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Field;

/**
 * Events whose tuple in one group fulfils a condition. The condition is tested on the distinct tuples of a segment; the
 * events come from their postings, or, where another condition leaves few events, from the column.
 */
final class GroupQuery extends Query {

    /** A condition on a tuple. Equal conditions are equal. */
    interface TupleTest {
        /** The tuples that fulfil it, by number. */
        FixedBitSet select(GroupTable table);
    }

    /** A value of a field fulfils a condition. */
    record OfText(Field field, ValueTest test) implements TupleTest {
        @Override
        public FixedBitSet select(GroupTable table) {
            GroupTable.Values values = switch (field.name()) {
                case "event.kind" -> table.kind;
                case "event.dataset" -> table.dataset;
                default -> table.field(Schema.slot(field.ordinal()));
            };
            boolean[] right = new boolean[values.texts.size()];
            Chars chars = new Chars();
            for (int i = 0; i < right.length; i++) {
                right[i] = test.test(chars.set(values.texts.get(i)));
            }
            return where(table, values, right);
        }
    }

    /** The number in a field lies between two numbers, both included. */
    record OfNumber(Field field, long from, long to) implements TupleTest {
        @Override
        public FixedBitSet select(GroupTable table) {
            GroupTable.Values values = table.field(Schema.slot(field.ordinal()));
            boolean[] right = new boolean[values.texts.size()];
            for (int i = 0; i < right.length; i++) {
                right[i] = values.numbers[i] >= from && values.numbers[i] <= to;
            }
            return where(table, values, right);
        }
    }

    /** There is a value in a field, or a flag is set. */
    record Has(int field) implements TupleTest {
        @Override
        public FixedBitSet select(GroupTable table) {
            FixedBitSet tuples = new FixedBitSet(Math.max(1, table.size));
            for (int i = 0; i < table.size; i++) {
                if (table.has(i, field)) {
                    tuples.set(i);
                }
            }
            return tuples;
        }
    }

    /** There may be a value in a field of the record's own. */
    record MayHaveOwn(String root) implements TupleTest {
        @Override
        public FixedBitSet select(GroupTable table) {
            FixedBitSet tuples = new FixedBitSet(Math.max(1, table.size));
            for (int i = 0; i < table.size; i++) {
                String dataset = table.dataset.texts.get(table.dataset.value[i]);
                boolean named = dataset.equals(root) || dataset.startsWith(root + ".");
                if (table.has(i, Schema.HAS_OWN) && (named || table.has(i, Schema.HAS_FOREIGN))) {
                    tuples.set(i);
                }
            }
            return tuples;
        }
    }

    /** The source is one of some. */
    record OfSource(java.util.Set<Integer> sources) implements TupleTest {
        @Override
        public FixedBitSet select(GroupTable table) {
            FixedBitSet tuples = new FixedBitSet(Math.max(1, table.size));
            for (int i = 0; i < table.size; i++) {
                if (sources.contains(table.source[i])) {
                    tuples.set(i);
                }
            }
            return tuples;
        }
    }

    private static FixedBitSet where(GroupTable table, GroupTable.Values values, boolean[] right) {
        FixedBitSet tuples = new FixedBitSet(Math.max(1, table.size));
        for (int i = 0; i < table.size; i++) {
            if (values.value[i] >= 0 && right[values.value[i]]) {
                tuples.set(i);
            }
        }
        return tuples;
    }

    private final Segment.Cache segments;
    private final int group;
    private final TupleTest test;

    GroupQuery(Segment.Cache segments, int group, TupleTest test) {
        this.segments = segments;
        this.group = group;
        this.test = test;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {

            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
                LeafReader reader = context.reader();
                GroupTable table = segments.of(reader).group(group);
                FixedBitSet tuples = test.select(table);
                int count = tuples.cardinality();
                if (count == 0) {
                    return null;
                }
                long cost = frequency(table, tuples);
                return new ConstantScoreScorerSupplier(score(), mode, reader.maxDoc()) {

                    @Override
                    public DocIdSetIterator iterator(long leadCost) throws IOException {
                        return GroupQuery.this.iterator(reader, tuples, count, cost, leadCost);
                    }

                    @Override
                    public long cost() {
                        return cost;
                    }
                };
            }

            @Override
            public int count(LeafReaderContext context) throws IOException {
                LeafReader reader = context.reader();
                if (reader.hasDeletions()) {
                    return -1;
                }
                GroupTable table = segments.of(reader).group(group);
                return (int) frequency(table, test.select(table));
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return true;
            }
        };
    }

    private static long frequency(GroupTable table, FixedBitSet tuples) {
        long sum = 0;
        for (int i = next(tuples, 0); i >= 0; i = next(tuples, i + 1)) {
            sum += table.frequency[i];
        }
        return sum;
    }

    private static int next(FixedBitSet bits, int from) {
        if (from >= bits.length()) {
            return -1;
        }
        int next = bits.nextSetBit(from);
        return next == DocIdSetIterator.NO_MORE_DOCS ? -1 : next;
    }

    private DocIdSetIterator iterator(LeafReader reader, FixedBitSet tuples, int count, long cost, long leadCost) throws IOException {
        SortedDocValues column = DocValues.getSorted(reader, Schema.GROUP[group]);
        if (count > 1 && leadCost < cost / 8) {
            return TwoPhaseIterator.asDocIdSetIterator(new TwoPhaseIterator(DocIdSetIterator.all(reader.maxDoc())) {

                @Override
                public boolean matches() throws IOException {
                    return column.advanceExact(approximation.docID()) && tuples.get(column.ordValue());
                }

                @Override
                public float matchCost() {
                    return DocCheck.COLUMN;
                }
            });
        }
        Terms terms = reader.terms(Schema.GROUP[group]);
        if (terms == null) {
            return DocIdSetIterator.empty();
        }
        TermsEnum each = terms.iterator();
        if (count == 1) {
            return each.seekExact(column.lookupOrd(next(tuples, 0))) ? each.postings(null, PostingsEnum.NONE) : DocIdSetIterator.empty();
        }
        FixedBitSet docs = new FixedBitSet(reader.maxDoc());
        PostingsEnum postings = null;
        for (int i = next(tuples, 0); i >= 0; i = next(tuples, i + 1)) {
            if (each.seekExact(column.lookupOrd(i))) {
                postings = each.postings(postings, PostingsEnum.NONE);
                postings.nextDoc();
                postings.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, docs, 0);
            }
        }
        return new BitSetIterator(docs, cost);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return Schema.GROUP[group] + "(" + test + ")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GroupQuery query && query.segments == segments && query.group == group && query.test.equals(test);
    }

    @Override
    public int hashCode() {
        return 31 * group + test.hashCode();
    }
}
