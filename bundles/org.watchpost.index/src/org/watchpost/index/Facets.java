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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.FieldType;
import org.watchpost.core.store.Facet;
import org.watchpost.core.text.IpAddresses;

/** Counts the values of a field. */
final class Facets {

    /** Distinct values that are counted in memory at a time; more are counted in several passes. */
    private static final int MOST_DISTINCT = 1 << 20;

    private final DocCheck.Sources sources;
    private final Passes passes;
    private final GlobalValues.Cache globals = new GlobalValues.Cache();

    Facets(DocCheck.Sources sources, Passes passes) {
        this.sources = sources;
        this.passes = passes;
    }

    Facet facet(Searchers.Snapshot searcher, Query query, Field field, int top, IProgressMonitor monitor) throws IOException {
        if (isMessage(field) || Schema.place(field) == Schema.Place.EVIDENCE) {
            return ofTexts(searcher, query, field, top, monitor);
        }
        return switch (field.type()) {
            case KEYWORD, IP, TEXT -> ofWords(searcher, query, field, top, monitor);
            case LONG, DOUBLE, TIME -> ofNumbers(searcher, query, field, top, monitor);
        };
    }

    static boolean isMessage(Field field) {
        return field.name().equals("message");
    }

    /** Counts of one segment by number of the value. */
    private record SegmentCounts(LeafReaderContext leaf, int[] counts, int values, long events) {
    }

    private Facet ofWords(Searchers.Snapshot searcher, Query query, Field field, int top, IProgressMonitor monitor) throws IOException {
        List<SegmentCounts> parts = new ArrayList<>(passes.run(searcher, query, monitor, (leaf, docs) -> countWords(leaf, docs, field)));
        long events = parts.stream().mapToLong(SegmentCounts::events).sum();
        parts.removeIf(part -> part.values == 0);
        if (Schema.place(field) != Schema.Place.COLUMN) {
            Map<String, long[]> byText = new HashMap<>();
            for (SegmentCounts part : parts) {
                KeywordColumn column = open(part.leaf, field);
                for (int number = 0; number < part.counts.length; number++) {
                    if (part.counts[number] > 0) {
                        byText.computeIfAbsent(column.text(number), text -> new long[1])[0] += part.counts[number];
                    }
                }
            }
            Counts<BytesRef> all = new Counts<>(top);
            byText.forEach((text, count) -> all.add(new BytesRef(text), count[0]));
            return all.facet(events, BytesRef::utf8ToString);
        }
        if (parts.size() == 1) {
            SegmentCounts only = parts.getFirst();
            KeywordColumn column = open(only.leaf, field);
            return top(only.counts, top).facet(events, number -> column.text(number));
        }
        GlobalValues values = globals.of(searcher, field, parts.stream().mapToLong(SegmentCounts::values).sum());
        return values != null ? ofGlobals(parts, values, top, events) : mergeSorted(parts, field, top, events);
    }

    private SegmentCounts countWords(LeafReaderContext leaf, DocIdSetIterator docs, Field field) throws IOException {
        KeywordColumn column = open(leaf, field);
        int[] counts = new int[column.size()];
        long events = 0;
        int visited = 0;
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if ((++visited & Passes.BETWEEN_CANCEL_CHECKS) == 0) {
                Cancellation.check();
            }
            if (column.advance(doc)) {
                events++;
                for (int number = column.next(); number >= 0; number = column.next()) {
                    counts[number]++;
                }
            }
        }
        int values = 0;
        for (int count : counts) {
            values += count > 0 ? 1 : 0;
        }
        return new SegmentCounts(leaf, counts, values, events);
    }

    private static Counts<Integer> top(int[] counts, int top) {
        Counts<Integer> all = new Counts<>(top);
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 0) {
                all.add(number, counts[number]);
            }
        }
        return all;
    }

    private static Facet ofGlobals(List<SegmentCounts> parts, GlobalValues values, int top, long events) throws IOException {
        int[] sums = new int[values.size()];
        for (SegmentCounts part : parts) {
            LongValues global = values.of(part.leaf);
            for (int number = 0; number < part.counts.length; number++) {
                if (part.counts[number] > 0) {
                    sums[(int) global.get(number)] += part.counts[number];
                }
            }
        }
        return top(sums, top).facet(events, values::text);
    }

    private KeywordColumn open(LeafReaderContext leaf, Field field) throws IOException {
        return KeywordColumn.open(leaf.reader(), sources.segments().of(leaf.reader()), sources.evidence(), field);
    }

    /** A segment's counted values in ascending order. */
    private static final class Cursor {

        private final KeywordColumn column;
        private final int[] counts;
        private int number = -1;
        private BytesRef value = new BytesRef();

        Cursor(KeywordColumn column, int[] counts) {
            this.column = column;
            this.counts = counts;
        }

        boolean next() throws IOException {
            do {
                number++;
            } while (number < counts.length && counts[number] == 0);
            if (number == counts.length) {
                return false;
            }
            value = column.bytes(number);
            return true;
        }
    }

    private Facet mergeSorted(List<SegmentCounts> parts, Field field, int top, long events) throws IOException {
        Counts<BytesRef> all = new Counts<>(top);
        PriorityQueue<Cursor> queue = new PriorityQueue<>((a, b) -> a.value.compareTo(b.value));
        for (SegmentCounts part : parts) {
            Cursor cursor = new Cursor(open(part.leaf, field), part.counts);
            if (cursor.next()) {
                queue.add(cursor);
            }
        }
        while (!queue.isEmpty()) {
            Cursor first = queue.poll();
            long count = first.counts[first.number];
            BytesRef value = BytesRef.deepCopyOf(first.value);
            for (Cursor same = queue.peek(); same != null && same.value.bytesEquals(value); same = queue.peek()) {
                queue.poll();
                count += same.counts[same.number];
                if (same.next()) {
                    queue.add(same);
                }
            }
            if (first.next()) {
                queue.add(first);
            }
            all.add(value, count);
        }
        boolean address = field.type() == FieldType.IP;
        return all.facet(events, value -> address ? IpAddresses.format(value.bytes, value.offset) : value.utf8ToString());
    }

    private Facet ofNumbers(Searchers.Snapshot searcher, Query query, Field field, int top, IProgressMonitor monitor) throws IOException {
        for (int partitions = 1;; partitions *= 4) {
            Counts<Long> all = new Counts<>(top);
            long events = 0;
            boolean fits = true;
            for (int partition = 0; partition < partitions && fits; partition++) {
                LongCounts merged = new LongCounts(MOST_DISTINCT);
                int mine = partition;
                int mask = partitions - 1;
                for (LongCounts part : passes.run(searcher, query, monitor, (leaf, docs) -> count(leaf, docs, field, mask, mine))) {
                    fits &= merged.addAll(part);
                }
                merged.forEach(all::add);
                events += merged.total();
            }
            if (fits) {
                return all.facet(events, value -> NumberColumn.text(field, value));
            }
        }
    }

    private LongCounts count(LeafReaderContext leaf, DocIdSetIterator docs, Field field, int mask, int mine) throws IOException {
        NumberColumn column = NumberColumn.open(leaf.reader(), sources.segments().of(leaf.reader()), field);
        LongCounts counts = new LongCounts(MOST_DISTINCT);
        int visited = 0;
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if ((++visited & Passes.BETWEEN_CANCEL_CHECKS) == 0) {
                Cancellation.check();
            }
            if (column.advance(doc)) {
                long value = column.value();
                if ((LongCounts.hash(value) & mask) == mine && !counts.add(value, 1)) {
                    break;
                }
            }
        }
        return counts;
    }

    private Facet ofTexts(Searchers.Snapshot searcher, Query query, Field field, int top, IProgressMonitor monitor) throws IOException {
        for (int partitions = 1;; partitions *= 4) {
            Counts<BytesRef> all = new Counts<>(top);
            long events = 0;
            boolean fits = true;
            for (int partition = 0; partition < partitions && fits; partition++) {
                Map<String, long[]> merged = new HashMap<>();
                int mine = partition;
                int mask = partitions - 1;
                for (TextCounts part : passes.run(searcher, query, monitor, (leaf, docs) -> countTexts(leaf, docs, field, mask, mine))) {
                    part.counts.forEach((text, count) -> merged.computeIfAbsent(text, added -> new long[1])[0] += count[0]);
                    fits &= part.fits;
                    events += partition == 0 ? part.events : 0;
                }
                fits &= merged.size() <= MOST_DISTINCT;
                merged.forEach((text, count) -> all.add(new BytesRef(text), count[0]));
            }
            if (fits) {
                return all.facet(events, BytesRef::utf8ToString);
            }
        }
    }

    private record TextCounts(Map<String, long[]> counts, long events, boolean fits) {
    }

    private TextCounts countTexts(LeafReaderContext leaf, DocIdSetIterator docs, Field field, int mask, int mine) throws IOException {
        ValueReader reader = new ValueReader(sources, leaf.reader(), field);
        Map<String, long[]> counts = new HashMap<>();
        long events = 0;
        long chars = 0;
        int visited = 0;
        List<String> seen = new ArrayList<>();
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if ((++visited & 63) == 0) {
                Cancellation.check();
            }
            seen.clear();
            for (String value : reader.values(doc)) {
                if (!seen.contains(value)) {
                    seen.add(value);
                    if ((LongCounts.hash(value.hashCode()) & mask) == mine) {
                        long[] count = counts.get(value);
                        if (count == null) {
                            count = new long[1];
                            counts.put(value, count);
                            chars += value.length() + 64L;
                        }
                        count[0]++;
                    }
                }
            }
            events += seen.isEmpty() ? 0 : 1;
            if (chars > Runtime.getRuntime().maxMemory() / 16) {
                return new TextCounts(Map.of(), events, false);
            }
        }
        return new TextCounts(counts, events, true);
    }

    /** Reads the values of a field that the index does not keep. */
    static final class ValueReader {

        private final DocCheck.Sources sources;
        private final Places places;
        private final Field field;
        private final EventBuilder builder = new EventBuilder();

        ValueReader(DocCheck.Sources sources, org.apache.lucene.index.LeafReader reader, Field field) throws IOException {
            this.sources = sources;
            this.places = new Places(reader);
            this.field = field;
        }

        /** The values of an event, in their order; of a field that should have one only, the first. */
        List<String> values(int doc) throws IOException {
            if (isMessage(field)) {
                return List.of(sources.evidence().withRaw(places.of(doc), org.watchpost.core.text.Bytes::decode));
            }
            sources.evidence().parse(places.of(doc), builder);
            List<String> values = new ArrayList<>(1);
            for (int i = 0; i < builder.size(); i++) {
                if (builder.field(i).equals(field)) {
                    values.add(builder.valueAsText(i));
                    if (!field.multi()) {
                        break;
                    }
                }
            }
            return values;
        }
    }
}
