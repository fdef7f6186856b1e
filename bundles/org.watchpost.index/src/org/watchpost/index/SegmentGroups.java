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
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.watchpost.core.event.Field;
import org.watchpost.core.store.GroupRequest;
import org.watchpost.core.store.Groups;

/**
 * The groups of one segment: sums by small numbers that stand for tuples of values. Used by one thread at a time. Where there
 * is not room for all groups, only those of one share are collected, told by a hash of their values.
 */
final class SegmentGroups {

    private static final int FIRST = 1;
    private static final int LAST = 2;
    private static final int WORST = 3;
    private static final int HEAD = 4;

    private final GroupRequest request;
    private final int share;
    private final int mask;
    private final long room;
    private final KeywordColumn[] by;
    private final KeywordColumn[] others;
    /** Numbers of tuples: of the first field, of the first two, and so on. Values count from 1, 0 being none. */
    private final LongIds[] tuples;
    /** Pairs of a group and a value. */
    private final Pairs[] pairs;
    private final List<int[]> hashes = new ArrayList<>();
    private final int[][] found;
    private final int[] counts;
    /**
     * The sums of each group one after another, so that an event touches one place in memory: events, first, last, worst, then
     * two stretches of time in each number.
     */
    private long[] sums;
    private final int width;
    private final int stretches;
    private int lastBucket = -1;
    private long docs;
    private boolean fits = true;

    SegmentGroups(LeafReader reader, DocCheck.Sources sources, GroupRequest request, int share, int mask, long room) throws IOException {
        this.request = request;
        this.share = share;
        this.mask = mask;
        this.room = room;
        by = open(reader, sources, request.by());
        others = open(reader, sources, request.distinct());
        tuples = ids(by.length);
        pairs = new Pairs[others.length];
        for (int i = 0; i < others.length; i++) {
            // The values of a column of numbers are found as one goes.
            boolean known = others[i].size() > 0;
            pairs[i] = new Pairs(known ? others[i].size() : Long.MAX_VALUE);
        }
        found = new int[Math.max(by.length, others.length)][8];
        counts = new int[found.length];
        stretches = Math.max(0, request.bounds().length - 1);
        width = HEAD + (stretches + 1) / 2;
        sums = new long[64 * width];
        for (int i = 0; i < by.length; i++) {
            hashes.add(new int[64]);
        }
    }

    private static KeywordColumn[] open(LeafReader reader, DocCheck.Sources sources, List<Field> fields) throws IOException {
        KeywordColumn[] columns = new KeywordColumn[fields.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = AnyColumn.open(reader, sources, fields.get(i));
        }
        return columns;
    }

    private static LongIds[] ids(int count) {
        LongIds[] ids = new LongIds[count];
        Arrays.setAll(ids, i -> new LongIds());
        return ids;
    }

    /** Sums the events up; stops when there is no room for all groups. */
    SegmentGroups collect(LeafReaderContext leaf, DocIdSetIterator matching, DocCheck.Sources sources) throws IOException {
        int[] at = new int[by.length];
        NumericDocValues times = DocValues.getNumeric(leaf.reader(), Schema.TIME);
        Field least = request.worst();
        NumberColumn severities = least == null ? null : NumberColumn.open(leaf.reader(), sources.segments().of(leaf.reader()), least);
        for (int doc = matching.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS && fits; doc = matching.nextDoc()) {
            if ((++docs & Passes.BETWEEN_CANCEL_CHECKS) == 0) {
                Cancellation.check();
            }
            long time = times.advanceExact(doc) ? times.longValue() : 0;
            long severity = severities != null && severities.advance(doc) ? severities.value() : Groups.NONE;
            for (int i = 0; i < by.length; i++) {
                read(by[i], doc, i);
            }
            boolean read = false;
            Arrays.fill(at, 0);
            int combinations = 1;
            for (int i = 0; i < by.length; i++) {
                combinations *= Math.max(1, counts[i]);
            }
            // The values of the other fields are read into the same places, so those of the keys are put together first.
            int[] groups = combinations == 1 ? ONE : new int[combinations];
            int group = combinations == 1 ? tuple(at) : -1;
            for (int i = 0; combinations > 1 && i < combinations; i++) {
                groups[i] = tuple(at);
                next(at);
            }
            for (int i = 0; i < combinations; i++) {
                int one = combinations == 1 ? group : groups[i];
                if (one >= 0) {
                    add(one, time, severity);
                    if (!read) {
                        for (int k = 0; k < others.length; k++) {
                            read(others[k], doc, k);
                        }
                        read = true;
                    }
                    for (int k = 0; k < others.length; k++) {
                        for (int v = 0; v < counts[k]; v++) {
                            pairs[k].add(one, found[k][v]);
                        }
                    }
                }
            }
        }
        return this;
    }

    private static final int[] ONE = new int[1];

    private void read(KeywordColumn column, int doc, int i) throws IOException {
        int count = 0;
        if (column.advance(doc)) {
            for (int number = column.next(); number >= 0; number = column.next()) {
                if (count == found[i].length) {
                    found[i] = Arrays.copyOf(found[i], 2 * count);
                }
                found[i][count++] = number;
            }
        }
        counts[i] = count;
    }

    private void next(int[] at) {
        for (int i = at.length - 1; i >= 0; i--) {
            if (++at[i] < counts[i]) {
                return;
            }
            at[i] = 0;
        }
    }

    /** The number of a tuple, -1 if it belongs to another share. */
    private int tuple(int[] at) throws IOException {
        if (mask != 0) {
            int hash = 0;
            for (int i = 0; i < by.length; i++) {
                hash = 31 * hash + (counts[i] == 0 ? 0 : hash(i, found[i][at[i]]));
            }
            if ((Integer.reverse(LongCounts.hash(hash)) & mask) != share) {
                return -1;
            }
        }
        long id = 0;
        for (int i = 0; i < by.length; i++) {
            int value = counts[i] == 0 ? 0 : found[i][at[i]] + 1;
            id = tuples[i].add(id << 32 | value);
        }
        return (int) id;
    }

    /** A hash of a value's text; the same in all segments. */
    private int hash(int i, int number) throws IOException {
        int[] known = hashes.get(i);
        if (number >= known.length) {
            known = Arrays.copyOf(known, Math.max(2 * known.length, number + 1));
            hashes.set(i, known);
        }
        if (known[number] == 0) {
            int hash = by[i].text(number).hashCode();
            known[number] = hash == 0 ? 1 : hash;
        }
        return known[number];
    }

    private void add(int group, long time, long severity) {
        int at = group * width;
        if (at == sums.length) {
            sums = Arrays.copyOf(sums, 2 * at);
        }
        if (sums[at]++ == 0) {
            sums[at + FIRST] = time;
            sums[at + LAST] = time;
            sums[at + WORST] = severity;
            fits = taken(group + 1) <= room;
        } else {
            sums[at + FIRST] = Math.min(sums[at + FIRST], time);
            sums[at + LAST] = Math.max(sums[at + LAST], time);
            sums[at + WORST] = Math.min(sums[at + WORST], severity);
        }
        if (stretches > 0) {
            int bucket = bucket(time);
            if (bucket >= 0 && bucket < stretches) {
                sums[at + HEAD + (bucket >> 1)] += 1L << ((bucket & 1) << 5);
            }
        }
    }

    /** The stretch a moment is in. Events mostly come in the order of time, so it is often that of the event before. */
    private int bucket(long time) {
        long[] bounds = request.bounds();
        if (lastBucket >= 0 && lastBucket < stretches && time >= bounds[lastBucket] && time < bounds[lastBucket + 1]) {
            return lastBucket;
        }
        int found = Arrays.binarySearch(bounds, time);
        lastBucket = found >= 0 ? found : -found - 2;
        return lastBucket;
    }

    /** What so many groups take, in longs. */
    private long taken(int groups) {
        long pairCount = 0;
        for (Pairs each : pairs) {
            pairCount += each.size();
        }
        return (long) groups * (HEAD + width) + pairCount;
    }

    /** Whether there was room for all groups. */
    boolean fits() {
        return fits && taken(size()) <= room;
    }

    /** Events of the segment that match, those of other shares included. */
    long docs() {
        return docs;
    }

    int size() {
        return tuples[tuples.length - 1].size();
    }

    /** The values of a group. */
    List<String> keys(int group) throws IOException {
        String[] keys = new String[by.length];
        long id = group;
        for (int i = by.length - 1; i >= 0; i--) {
            long key = tuples[i].key((int) id);
            int value = (int) key;
            keys[i] = value == 0 ? "" : by[i].text(value - 1);
            id = key >>> 32;
        }
        return List.of(keys);
    }

    int events(int group) {
        return (int) sums[group * width];
    }

    long first(int group) {
        return sums[group * width + FIRST];
    }

    long last(int group) {
        return sums[group * width + LAST];
    }

    long worst(int group) {
        return sums[group * width + WORST];
    }

    /** Adds the events of each stretch of time to those of other segments. */
    void addBuckets(int group, int[] to) {
        for (int i = 0; i < stretches; i++) {
            to[i] += (int) (sums[group * width + HEAD + (i >> 1)] >>> ((i & 1) << 5));
        }
    }

    /** How many values a field has in the segment. */
    int values(int field) {
        return others[field].size();
    }

    /** Pairs of a group and a value of a field. */
    Pairs pairs(int field) {
        return pairs[field];
    }

    /** A value of a field whose values are counted. */
    String other(int field, int number) throws IOException {
        return others[field].text(number);
    }
}
