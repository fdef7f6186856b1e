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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.util.BytesRef;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.FieldType;
import org.watchpost.core.store.Facet;

/** Values of a field that begin with what was typed. */
final class Completions {

    /** Fitting values that are looked at in one segment; nobody reads on after the first few dozen proposals. */
    private static final int MOST_LOOKED_AT = 1000;
    private static final int MOST_ADDRESSES = 200_000;
    private static final int TOP = 1000;

    private final DocCheck.Sources sources;
    private final Facets facets;

    Completions(DocCheck.Sources sources, Facets facets) {
        this.sources = sources;
        this.facets = facets;
    }

    List<String> complete(Searchers.Snapshot searcher, Field field, String prefix, int most) throws IOException {
        if (Facets.isMessage(field) || Schema.place(field) == Schema.Place.EVIDENCE || field.type() == FieldType.TIME) {
            return List.of();
        }
        String wanted = Fold.fold(prefix);
        if (prefix.isEmpty() || Schema.place(field) == Schema.Place.GROUP || Schema.place(field) == Schema.Place.FIXED
                || field.type() != FieldType.KEYWORD && field.type() != FieldType.IP) {
            Facet top = facets.facet(searcher, MatchAllDocsQuery.INSTANCE, field, Math.max(TOP, most), new NullProgressMonitor());
            return top.values().stream().map(Facet.Count::value).filter(value -> Fold.fold(value).startsWith(wanted)).limit(most).toList();
        }
        Map<String, Integer> segments = new HashMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            KeywordColumn column = KeywordColumn.open(leaf.reader(), sources.segments().of(leaf.reader()), sources.evidence(), field);
            if (field.type() == FieldType.KEYWORD) {
                TermsEnum values = column.intersect(Patterns.beginning(prefix));
                BytesRef value = values.next();
                for (int i = 0; i < MOST_LOOKED_AT && value != null; i++) {
                    segments.merge(value.utf8ToString(), 1, Integer::sum);
                    value = values.next();
                }
            } else {
                for (int number = 0; number < Math.min(column.size(), MOST_ADDRESSES); number++) {
                    String value = column.text(number);
                    if (value.startsWith(wanted)) {
                        segments.merge(value, 1, Integer::sum);
                    }
                }
            }
        }
        List<Map.Entry<String, Integer>> sorted = new ArrayList<>(segments.entrySet());
        sorted.sort(Map.Entry.<String, Integer>comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())));
        return sorted.stream().limit(most).map(Map.Entry::getKey).toList();
    }
}
