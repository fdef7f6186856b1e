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
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.store.EventReader;

/** Reads events back from the evidence. */
final class Rows {

    private Rows() {
    }

    private record Place(int row, EventRef ref, long time) {
    }

    /** The events of some documents, in the order of the documents given; read in the order of the evidence. */
    static List<Event> read(IndexSearcher searcher, EventReader evidence, int[] docs, int count) throws IOException {
        long[] order = new long[count];
        for (int i = 0; i < count; i++) {
            order[i] = (long) docs[i] << 32 | i;
        }
        Arrays.sort(order);
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        List<Place> places = new ArrayList<>(count);
        int leaf = -1;
        Places columns = null;
        NumericDocValues times = null;
        for (long entry : order) {
            int doc = (int) (entry >>> 32);
            int at = ReaderUtil.subIndex(doc, leaves);
            if (at != leaf || columns == null || times == null) {
                leaf = at;
                columns = new Places(leaves.get(leaf).reader());
                times = DocValues.getNumeric(leaves.get(leaf).reader(), Schema.TIME);
            }
            int local = doc - leaves.get(leaf).docBase;
            long time = times.advanceExact(local) ? times.longValue() : 0;
            places.add(new Place((int) entry, columns.of(local), time));
        }
        places.sort((a, b) -> a.ref.compareTo(b.ref));
        @Nullable
        Event[] events = new @Nullable Event[count];
        for (Place place : places) {
            events[place.row] = evidence.read(place.ref, place.time);
        }
        List<Event> rows = new ArrayList<>(count);
        for (Event event : events) {
            if (event != null) {
                rows.add(event);
            }
        }
        return rows;
    }
}
