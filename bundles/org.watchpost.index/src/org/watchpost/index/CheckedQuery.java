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
import org.apache.lucene.index.LeafReaderContext;
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
import org.jspecify.annotations.Nullable;

/** What a query finds, of which a check for single events leaves some. */
final class CheckedQuery extends Query {

    private static final int BETWEEN_CANCEL_CHECKS = 64;

    private final Query candidates;
    private final DocCheck check;

    /**
     * @param candidates finds at least all that the check accepts
     * @param check      decides
     */
    CheckedQuery(Query candidates, DocCheck check) {
        this.candidates = candidates;
        this.check = check;
    }

    /** Whether deciding means reading the evidence. */
    boolean reads() {
        return check.cost() >= DocCheck.READING;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = candidates.rewrite(searcher);
        return rewritten == candidates ? super.rewrite(searcher) : new CheckedQuery(rewritten, check);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight weight = searcher.createWeight(candidates, ScoreMode.COMPLETE_NO_SCORES, 1);
        return new ConstantScoreWeight(this, boost) {

            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
                ScorerSupplier supplier = weight.scorerSupplier(context);
                if (supplier == null) {
                    return null;
                }
                return new ConstantScoreScorerSupplier(score(), mode, context.reader().maxDoc()) {

                    @Override
                    public DocIdSetIterator iterator(long leadCost) throws IOException {
                        Scorer scorer = supplier.get(leadCost);
                        return TwoPhaseIterator.asDocIdSetIterator(twoPhase(scorer, check.open(context.reader()), check.cost()));
                    }

                    @Override
                    public long cost() {
                        return supplier.cost();
                    }
                };
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return weight.isCacheable(context);
            }
        };
    }

    private static TwoPhaseIterator twoPhase(Scorer scorer, DocCheck.Checker checker, float cost) {
        TwoPhaseIterator inner = scorer.twoPhaseIterator();
        DocIdSetIterator approximation = inner != null ? inner.approximation() : scorer.iterator();
        return new TwoPhaseIterator(approximation) {

            private int untilCheck = BETWEEN_CANCEL_CHECKS;

            @Override
            public boolean matches() throws IOException {
                if (--untilCheck == 0) {
                    untilCheck = BETWEEN_CANCEL_CHECKS;
                    Cancellation.check();
                }
                return (inner == null || inner.matches()) && checker.test(approximation.docID());
            }

            @Override
            public float matchCost() {
                return cost + (inner == null ? 0 : inner.matchCost());
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "checked(" + candidates.toString(field) + ", " + check.getClass().getSimpleName() + ")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CheckedQuery query && query.candidates.equals(candidates) && query.check.equals(check);
    }

    @Override
    public int hashCode() {
        return 31 * candidates.hashCode() + check.hashCode();
    }
}
