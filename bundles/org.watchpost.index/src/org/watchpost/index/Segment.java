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
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;

/** What is kept in memory of one segment. Immutable but for what is read when first asked for; shared by all threads. */
final class Segment {

    private final GroupTable[] groups = new GroupTable[Schema.GROUPS];

    private Segment(LeafReader reader) throws IOException {
        for (int group = 0; group < Schema.GROUPS; group++) {
            SortedDocValues column = reader.getSortedDocValues(Schema.GROUP[group]);
            groups[group] = GroupTable.read(column, reader.terms(Schema.GROUP[group]), group);
        }
    }

    /** The tuples of a group. */
    GroupTable group(int group) {
        return groups[group];
    }

    /** The segments of an index that are open. */
    static final class Cache {

        private final Map<IndexReader.CacheKey, Segment> segments = new ConcurrentHashMap<>();

        /** The segment of a reader. */
        Segment of(LeafReader reader) throws IOException {
            IndexReader.CacheHelper helper = reader.getCoreCacheHelper();
            Segment known = segments.get(helper.getKey());
            if (known != null) {
                return known;
            }
            try {
                return segments.computeIfAbsent(helper.getKey(), key -> {
                    try {
                        Segment read = new Segment(reader);
                        helper.addClosedListener(segments::remove);
                        return read;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }
}
