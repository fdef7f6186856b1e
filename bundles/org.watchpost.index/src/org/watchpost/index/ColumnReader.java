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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Field;
import org.watchpost.core.store.ColumnVisitor;

/** Reads columns of events in any order: some thousand at a time, each segment's in the order of its documents. */
final class ColumnReader {

    /** Events read at a time. */
    static final int ROWS = 1 << 14;

    private static final String[] NOTHING = {};

    private final Searchers.Snapshot searcher;
    private final DocCheck.Sources sources;
    private final List<Field> fields;
    private final ColumnVisitor visitor;
    private final int[] docs = new int[ROWS];
    private final @Nullable EventRef[] refs = new @Nullable EventRef[ROWS];
    private final long[] times = new long[ROWS];
    private final String[][][] values;
    private int size;

    ColumnReader(Searchers.Snapshot searcher, DocCheck.Sources sources, List<Field> fields, ColumnVisitor visitor) {
        this.searcher = searcher;
        this.sources = sources;
        this.fields = fields;
        this.visitor = visitor;
        values = new String[ROWS][fields.size()][];
    }

    /** Takes the next event. */
    boolean add(int doc) throws IOException {
        docs[size++] = doc;
        return size < ROWS || flush();
    }

    /** Shows what has been taken. @return false if the visitor wants no more */
    boolean flush() throws IOException {
        Cancellation.check();
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            order[i] = (long) docs[i] << 32 | i;
        }
        Arrays.sort(order);
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        for (int from = 0; from < size;) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex((int) (order[from] >>> 32), leaves));
            int to = from;
            while (to < size && (order[to] >>> 32) < leaf.docBase + (long) leaf.reader().maxDoc()) {
                to++;
            }
            read(leaf, order, from, to);
            from = to;
        }
        int count = size;
        size = 0;
        for (int i = 0; i < count; i++) {
            EventRef ref = refs[i];
            if (ref != null && !visitor.visit(ref, times[i], values[i])) {
                return false;
            }
        }
        return true;
    }

    private void read(LeafReaderContext leaf, long[] order, int from, int to) throws IOException {
        LeafReader reader = leaf.reader();
        Places places = new Places(reader);
        NumericDocValues time = DocValues.getNumeric(reader, Schema.TIME);
        for (int i = from; i < to; i++) {
            int row = (int) order[i];
            int doc = (int) (order[i] >>> 32) - leaf.docBase;
            refs[row] = places.of(doc);
            times[row] = time.advanceExact(doc) ? time.longValue() : 0;
        }
        for (int f = 0; f < fields.size(); f++) {
            KeywordColumn column = AnyColumn.open(reader, sources, fields.get(f));
            Map<Integer, String[]> known = new HashMap<>();
            for (int i = from; i < to; i++) {
                int row = (int) order[i];
                int doc = (int) (order[i] >>> 32) - leaf.docBase;
                values[row][f] = column.advance(doc) ? texts(column, known) : NOTHING;
            }
        }
    }

    private static String[] texts(KeywordColumn column, Map<Integer, String[]> known) throws IOException {
        String[] all = NOTHING;
        for (int number = column.next(); number >= 0; number = column.next()) {
            String[] one = known.get(number);
            if (one == null) {
                one = new String[] { column.text(number) };
                known.put(number, one);
            }
            if (all.length == 0) {
                all = one;
            } else {
                all = Arrays.copyOf(all, all.length + 1);
                all[all.length - 1] = one[0];
            }
        }
        return all;
    }
}
