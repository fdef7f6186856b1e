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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.FieldType;
import org.watchpost.core.store.Facet;
import org.watchpost.core.store.Histogram;

/** Counts events over time. */
final class Histograms {

    private final DocCheck.Sources sources;
    private final Passes passes;
    private final Facets facets;

    Histograms(DocCheck.Sources sources, Passes passes, Facets facets) {
        this.sources = sources;
        this.passes = passes;
        this.facets = facets;
    }

    Histogram histogram(Searchers.Snapshot searcher, Query query, long[] bounds, @Nullable Field by, int top, IProgressMonitor monitor)
            throws IOException {
        if (bounds.length < 2) {
            throw new IllegalArgumentException("A histogram needs two moments at least");
        }
        for (int i = 1; i < bounds.length; i++) {
            if (bounds[i] <= bounds[i - 1]) {
                throw new IllegalArgumentException("The moments of a histogram must ascend");
            }
        }
        Query when = new SkipRangeQuery(Schema.TIME, bounds[0], bounds[bounds.length - 1] - 1);
        Query within = new BooleanQuery.Builder().add(query, Occur.FILTER).add(when, Occur.FILTER).build();
        List<Facet.Count> values = by == null ? List.of() : facets.facet(searcher, within, by, top, monitor).values();
        Map<String, Integer> series = new HashMap<>();
        for (Facet.Count value : values) {
            series.put(value.value(), series.size());
        }
        int buckets = bounds.length - 1;
        long[] total = new long[buckets];
        long[][] split = new long[by == null ? 0 : values.size() + 1][buckets];
        boolean timeOnly = by == null && (query instanceof MatchAllDocsQuery
                || query instanceof SkipRangeQuery range && range.column().equals(Schema.TIME));
        for (long[][] part : passes.run(searcher, timeOnly ? MatchAllDocsQuery.INSTANCE : within, monitor,
                (leaf, docs) -> timeOnly ? bySkipping(leaf, docs, query, bounds) : count(leaf, docs, bounds, by, series))) {
            add(part[0], total);
            for (int i = 1; i < part.length; i++) {
                add(part[i], split[i - 1]);
            }
        }
        List<Histogram.Series> lines = new ArrayList<>();
        for (int i = 0; i < split.length; i++) {
            boolean rest = i == values.size();
            if (!rest || Arrays.stream(split[i]).anyMatch(count -> count > 0)) {
                lines.add(new Histogram.Series(rest ? "" : values.get(i).value(), split[i]));
            }
        }
        return new Histogram(bounds.clone(), total, lines);
    }

    private static void add(long[] from, long[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i];
        }
    }

    /** Totals of all events in a stretch of time: where the skip list shows that all of a block are in one bucket, it is not read. */
    private static long[][] bySkipping(LeafReaderContext leaf, DocIdSetIterator docs, Query range, long[] bounds) throws IOException {
        long[][] counts = new long[1][bounds.length - 1];
        long from = Math.max(bounds[0], range instanceof SkipRangeQuery times ? times.from() : Long.MIN_VALUE);
        long to = Math.min(bounds[bounds.length - 1] - 1, range instanceof SkipRangeQuery times ? times.to() : Long.MAX_VALUE);
        NumericDocValues times = DocValues.getNumeric(leaf.reader(), Schema.TIME);
        DocValuesSkipper skipper = leaf.reader().hasDeletions() ? null : leaf.reader().getDocValuesSkipper(Schema.TIME);
        if (skipper == null) {
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                count(times, doc, from, to, bounds, counts[0]);
            }
            return counts;
        }
        int doc = 0;
        while (doc < leaf.reader().maxDoc()) {
            Cancellation.check();
            if (skipper.maxDocID(0) < doc) {
                skipper.advance(doc);
            }
            if (skipper.minDocID(0) == DocIdSetIterator.NO_MORE_DOCS) {
                break;
            }
            int level = skipper.numLevels() - 1;
            while (level > 0 && !decided(skipper, level, from, to, bounds)) {
                level--;
            }
            if (!decided(skipper, level, from, to, bounds)) {
                for (int each = Math.max(doc, skipper.minDocID(0)); each <= skipper.maxDocID(0); each++) {
                    count(times, each, from, to, bounds, counts[0]);
                }
            } else if (skipper.minValue(level) >= from && skipper.maxValue(level) <= to) {
                counts[0][bucket(bounds, skipper.minValue(level))] += skipper.docCount(level);
            }
            doc = skipper.maxDocID(level) + 1;
        }
        return counts;
    }

    /** Whether a block is outside, or inside one bucket. */
    private static boolean decided(DocValuesSkipper skipper, int level, long from, long to, long[] bounds) {
        long least = skipper.minValue(level);
        long greatest = skipper.maxValue(level);
        return greatest < from || least > to || least >= from && greatest <= to && bucket(bounds, least) == bucket(bounds, greatest);
    }

    private static int bucket(long[] bounds, long time) {
        int found = Arrays.binarySearch(bounds, time);
        return found >= 0 ? found : -found - 2;
    }

    private static void count(NumericDocValues times, int doc, long from, long to, long[] bounds, long[] counts) throws IOException {
        if (times.advanceExact(doc) && times.longValue() >= from && times.longValue() <= to) {
            counts[bucket(bounds, times.longValue())]++;
        }
    }

    /** Totals, and after them the series, the rest last. */
    private long[][] count(LeafReaderContext leaf, DocIdSetIterator docs, long[] bounds, @Nullable Field by, Map<String, Integer> series)
            throws IOException {
        NumericDocValues times = DocValues.getNumeric(leaf.reader(), Schema.TIME);
        SeriesOf split = by == null ? null : seriesOf(leaf.reader(), by, series);
        long[][] counts = new long[split == null ? 1 : series.size() + 2][bounds.length - 1];
        int bucket = 0;
        int visited = 0;
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if ((++visited & Passes.BETWEEN_CANCEL_CHECKS) == 0) {
                Cancellation.check();
            }
            if (!times.advanceExact(doc)) {
                continue;
            }
            long time = times.longValue();
            // Events mostly come in the order of time.
            if (time < bounds[bucket] || time >= bounds[bucket + 1]) {
                bucket = bucket(bounds, time);
            }
            counts[0][bucket]++;
            if (split != null) {
                split.count(doc, bucket, counts);
            }
        }
        return counts;
    }

    /** Counts an event for the series its values have. */
    @FunctionalInterface
    private interface SeriesOf {
        void count(int doc, int bucket, long[][] counts) throws IOException;
    }

    private SeriesOf seriesOf(LeafReader reader, Field by, Map<String, Integer> series) throws IOException {
        int rest = series.size() + 1;
        if (Facets.isMessage(by) || Schema.place(by) == Schema.Place.EVIDENCE) {
            Facets.ValueReader values = new Facets.ValueReader(sources, reader, by);
            return (doc, bucket, counts) -> {
                boolean any = false;
                for (String value : new java.util.LinkedHashSet<>(values.values(doc))) {
                    Integer number = series.get(value);
                    if (number != null) {
                        counts[1 + number][bucket]++;
                        any = true;
                    }
                }
                counts[rest][bucket] += any ? 0 : 1;
            };
        }
        if (by.type() == FieldType.KEYWORD || by.type() == FieldType.IP) {
            KeywordColumn column = KeywordColumn.open(reader, sources.segments().of(reader), sources.evidence(), by);
            int[] known = new int[column.size()];
            return (doc, bucket, counts) -> {
                boolean any = false;
                if (column.advance(doc)) {
                    for (int number = column.next(); number >= 0; number = column.next()) {
                        if (known[number] == 0) {
                            known[number] = 1 + series.getOrDefault(column.text(number), rest - 1);
                        }
                        if (known[number] < rest) {
                            counts[known[number]][bucket]++;
                            any = true;
                        }
                    }
                }
                counts[rest][bucket] += any ? 0 : 1;
            };
        }
        NumberColumn column = NumberColumn.open(reader, sources.segments().of(reader), by);
        Map<Long, Integer> known = new HashMap<>();
        return (doc, bucket, counts) -> {
            int line = rest;
            if (column.advance(doc)) {
                long value = column.value();
                Integer number = known.get(value);
                if (number == null) {
                    number = 1 + series.getOrDefault(NumberColumn.text(by, value), rest - 1);
                    if (known.size() < 100_000) {
                        known.put(value, number);
                    }
                }
                line = number;
            }
            counts[line][bucket]++;
        };
    }
}
