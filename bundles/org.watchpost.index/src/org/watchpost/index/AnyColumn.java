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
import org.apache.lucene.index.LeafReader;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.FieldType;

/**
 * The values which the events of one segment have in any field, as small numbers and texts, wherever the values are kept:
 * what {@link KeywordColumn} is for words and addresses, for numbers and for what is only in the evidence too.
 */
final class AnyColumn {

    private AnyColumn() {
    }

    static KeywordColumn open(LeafReader reader, DocCheck.Sources sources, Field field) throws IOException {
        if (Facets.isMessage(field) || Schema.place(field) == Schema.Place.EVIDENCE) {
            return new OfEvidence(new Facets.ValueReader(sources, reader, field));
        }
        return field.type() == FieldType.KEYWORD || field.type() == FieldType.IP
                ? KeywordColumn.open(reader, sources.segments().of(reader), sources.evidence(), field)
                : new OfNumbers(NumberColumn.open(reader, sources.segments().of(reader), field), field);
    }

    private static final class OfNumbers extends KeywordColumn {

        private final NumberColumn column;
        private final Field field;
        private final LongIds ids = new LongIds();
        private int current = -1;

        OfNumbers(NumberColumn column, Field field) {
            this.column = column;
            this.field = field;
        }

        @Override
        boolean advance(int doc) throws IOException {
            boolean has = column.advance(doc);
            current = has ? ids.add(column.value()) : -1;
            return has;
        }

        @Override
        int next() {
            int number = current;
            current = -1;
            return number;
        }

        @Override
        int size() {
            return ids.size();
        }

        @Override
        String text(int number) {
            return NumberColumn.text(field, ids.key(number));
        }
    }

    private static final class OfEvidence extends KeywordColumn {

        private final Facets.ValueReader reader;
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> texts = new ArrayList<>();
        private List<Integer> current = List.of();
        private int at;

        OfEvidence(Facets.ValueReader reader) {
            this.reader = reader;
        }

        @Override
        boolean advance(int doc) throws IOException {
            List<Integer> found = new ArrayList<>(1);
            for (String value : reader.values(doc)) {
                Integer number = numbers.computeIfAbsent(value, added -> {
                    texts.add(added);
                    return texts.size() - 1;
                });
                if (!found.contains(number)) {
                    found.add(number);
                }
            }
            current = found;
            at = 0;
            return !found.isEmpty();
        }

        @Override
        int next() {
            return at < current.size() ? current.get(at++) : -1;
        }

        @Override
        int size() {
            return texts.size();
        }

        @Override
        String text(int number) {
            return texts.get(number);
        }
    }
}
