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
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.FieldType;
import org.watchpost.core.text.IpAddresses;

/** Numbers for the values of a column that are the same in all segments and order as the values do. */
final class GlobalValues {

    private final Searchers.Snapshot snapshot;
    private final Field field;
    private final OrdinalMap map;

    private GlobalValues(Searchers.Snapshot snapshot, Field field, OrdinalMap map) {
        this.snapshot = snapshot;
        this.field = field;
        this.map = map;
    }

    int size() {
        return (int) map.getValueCount();
    }

    /** From the numbers of a segment. */
    LongValues of(LeafReaderContext leaf) {
        return map.getGlobalOrds(leaf.ord);
    }

    /** The value of a number. To be asked only while the snapshot is held. */
    String text(int number) throws IOException {
        LeafReaderContext leaf = snapshot.getIndexReader().leaves().get(map.getFirstSegmentNumber(number));
        long local = map.getFirstSegmentOrd(number);
        if (field.multi()) {
            return DocValues.getSortedSet(leaf.reader(), Schema.column(field)).lookupOrd(local).utf8ToString();
        }
        BytesRef value = DocValues.getSorted(leaf.reader(), Schema.column(field)).lookupOrd((int) local);
        return field.type() == FieldType.IP ? IpAddresses.format(value.bytes, value.offset) : value.utf8ToString();
    }

    private static GlobalValues build(Searchers.Snapshot snapshot, Field field) throws IOException {
        List<LeafReaderContext> leaves = snapshot.getIndexReader().leaves();
        IndexReader.CacheHelper owner = snapshot.getIndexReader().getReaderCacheHelper();
        IndexReader.CacheKey key = owner == null ? null : owner.getKey();
        if (field.multi()) {
            SortedSetDocValues[] columns = new SortedSetDocValues[leaves.size()];
            for (int i = 0; i < columns.length; i++) {
                columns[i] = DocValues.getSortedSet(leaves.get(i).reader(), Schema.column(field));
            }
            return new GlobalValues(snapshot, field, OrdinalMap.build(key, columns, PackedInts.FASTEST));
        }
        SortedDocValues[] columns = new SortedDocValues[leaves.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = DocValues.getSorted(leaves.get(i).reader(), Schema.column(field));
        }
        return new GlobalValues(snapshot, field, OrdinalMap.build(key, columns, PackedInts.FASTEST));
    }

    /** Those made before, as long as the index does not change. */
    static final class Cache {

        private static final int MOST_KEPT = 8;
        /** Making them takes as long as finding the same value in several segments one by one does for one value in so many. */
        private static final int WORTH = 6;

        private final Map<Field, GlobalValues> known = new LinkedHashMap<>(16, 0.75f, true);
        private final Map<Field, Long> spent = new LinkedHashMap<>();
        private long generation;

        /**
         * Global numbers, or null if for so many values it is faster to do without.
         *
         * @param counted values that were counted, segment by segment
         */
        synchronized @Nullable GlobalValues of(Searchers.Snapshot snapshot, Field field, long counted) throws IOException {
            if (snapshot.generation != generation) {
                known.clear();
                spent.clear();
                generation = snapshot.generation;
            }
            GlobalValues ready = known.get(field);
            if (ready != null) {
                return ready;
            }
            long values = 0;
            for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
                values += field.multi() ? DocValues.getSortedSet(leaf.reader(), Schema.column(field)).getValueCount()
                        : DocValues.getSorted(leaf.reader(), Schema.column(field)).getValueCount();
            }
            // What was counted without them so far would have paid for them once it is as much as making them costs.
            long sofar = spent.merge(field, counted, Long::sum);
            boolean fits = values * Integer.BYTES < Runtime.getRuntime().maxMemory() / 16;
            if (!fits || sofar < values / WORTH) {
                return null;
            }
            GlobalValues made = build(snapshot, field);
            known.put(field, made);
            Iterator<Field> each = known.keySet().iterator();
            while (known.size() > MOST_KEPT) {
                each.next();
                each.remove();
            }
            return made;
        }
    }
}
