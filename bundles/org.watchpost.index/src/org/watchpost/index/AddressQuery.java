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
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.text.IpAddresses;

/**
 * Events with an address between two, both included. Each segment knows its addresses in their order, so a look at that list
 * tells how many of them come into question, and with it the cheapest way: none at all; the words of records, which name the
 * events of few addresses; or the column from its beginning to its end.
 */
final class AddressQuery extends Query {

    /** So many documents of a column are read in the time in which one word is looked up. */
    private static final int DOCUMENTS_PER_WORD = 200;
    private static final int MOST_WORDS = 1024;
    /** Reading the whole column pays where another condition leaves more than one event in so many. */
    private static final int LEAST_SHARE = 8;

    private final String column;
    private final BytesRef from;
    private final BytesRef to;

    /**
     * @param from the least address, 16 bytes
     * @param to   the greatest address, 16 bytes
     */
    AddressQuery(String column, byte[] from, byte[] to) {
        this.column = column;
        this.from = new BytesRef(from.clone());
        this.to = new BytesRef(to.clone());
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {

            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
                LeafReader reader = context.reader();
                SortedDocValues values = DocValues.getSorted(reader, column);
                int least = first(values, from);
                int greatest = last(values, to);
                if (least > greatest) {
                    return null;
                }
                long events = values.cost();
                long wanted = greatest - least + 1L;
                long estimate = Math.max(1, (long) ((double) events * wanted / values.getValueCount()));
                boolean byWords = wanted <= MOST_WORDS && wanted * DOCUMENTS_PER_WORD < events && allIpv4(values, least, greatest);
                return new ConstantScoreScorerSupplier(score(), mode, reader.maxDoc()) {

                    @Override
                    public DocIdSetIterator iterator(long leadCost) throws IOException {
                        if (byWords) {
                            return byWords(searcher, context, values, least, greatest, leadCost);
                        }
                        return leadCost < events / LEAST_SHARE ? TwoPhaseIterator.asDocIdSetIterator(check(values, values, least, greatest))
                                : read(values, reader.maxDoc(), least, greatest, estimate);
                    }

                    @Override
                    public long cost() {
                        return estimate;
                    }
                };
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return true;
            }
        };
    }

    /** Number of the first address that is not less. */
    private static int first(SortedDocValues values, BytesRef address) throws IOException {
        int found = values.lookupTerm(address);
        return found < 0 ? -found - 1 : found;
    }

    /** Number of the last address that is not greater. */
    private static int last(SortedDocValues values, BytesRef address) throws IOException {
        int found = values.lookupTerm(address);
        return found < 0 ? -found - 2 : found;
    }

    private static boolean allIpv4(SortedDocValues values, int least, int greatest) throws IOException {
        // They ascend, and those of version 4 stand together.
        return isIpv4(values.lookupOrd(least)) && isIpv4(values.lookupOrd(greatest));
    }

    private static boolean isIpv4(BytesRef address) {
        return IpAddresses.isIpv4(address.bytes, address.offset);
    }

    private DocIdSetIterator byWords(IndexSearcher searcher, LeafReaderContext context, SortedDocValues values, int least, int greatest,
            long leadCost) throws IOException {
        List<Query> words = new ArrayList<>();
        for (int number = least; number <= greatest; number++) {
            BytesRef address = values.lookupOrd(number);
            words.add(WordQueries.address(IpAddresses.format(address.bytes, address.offset)));
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        words.forEach(word -> any.add(word, Occur.SHOULD));
        Weight weight = searcher.createWeight(searcher.rewrite(any.build()), ScoreMode.COMPLETE_NO_SCORES, 1);
        ScorerSupplier supplier = weight.scorerSupplier(context);
        if (supplier == null) {
            return DocIdSetIterator.empty();
        }
        Scorer scorer = supplier.get(leadCost);
        return TwoPhaseIterator.asDocIdSetIterator(check(scorer.iterator(), values, least, greatest));
    }

    /** The address stands in this field, not elsewhere in the record. */
    private static TwoPhaseIterator check(DocIdSetIterator candidates, SortedDocValues values, int least, int greatest) {
        return new TwoPhaseIterator(candidates) {

            private int untilCheck = Passes.BETWEEN_CANCEL_CHECKS;

            @Override
            public boolean matches() throws IOException {
                if (--untilCheck == 0) {
                    untilCheck = Passes.BETWEEN_CANCEL_CHECKS;
                    Cancellation.check();
                }
                if (candidates != values && !values.advanceExact(candidates.docID())) {
                    return false;
                }
                int address = values.ordValue();
                return address >= least && address <= greatest;
            }

            @Override
            public float matchCost() {
                return DocCheck.COLUMN;
            }
        };
    }

    private static DocIdSetIterator read(SortedDocValues values, int documents, int least, int greatest, long estimate)
            throws IOException {
        FixedBitSet found = new FixedBitSet(documents);
        int visited = 0;
        for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
            int address = values.ordValue();
            if (address >= least && address <= greatest) {
                found.set(doc);
            }
            if ((++visited & Passes.BETWEEN_CANCEL_CHECKS) == 0) {
                Cancellation.check();
            }
        }
        return new BitSetIterator(found, estimate);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return column + ":[" + IpAddresses.format(from.bytes, 0) + " TO " + IpAddresses.format(to.bytes, 0) + "]";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AddressQuery query && query.column.equals(column) && query.from.equals(from) && query.to.equals(to);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * column.hashCode() + from.hashCode()) + to.hashCode();
    }
}
