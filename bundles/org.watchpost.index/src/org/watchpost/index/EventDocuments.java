/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.index;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexableField;
import org.watchpost.core.event.Field;

/** Shows a batch to Lucene as documents: one document object with its fields, filled again for each event. */
final class EventDocuments implements Iterable<Iterable<? extends IndexableField>> {

    private final List<IndexableField> document = new ArrayList<>();
    private final RawField.Terms terms = new RawField.Terms();
    private final RawField words = new RawField(Schema.WORDS, Schema.words(), terms);
    private final RawField time = new RawField(Schema.TIME, Schema.column(DocValuesType.NUMERIC, true));
    private final RawField position = new RawField(Schema.POSITION, Schema.column(DocValuesType.NUMERIC, true));
    private final RawField row = new RawField(Schema.ROW, Schema.column(DocValuesType.BINARY, false));
    private final RawField[] groups = new RawField[Schema.GROUPS];
    /** Per column; several for one that can have several values. */
    private final List<List<RawField>> columns = new ArrayList<>();
    private final int[] used;
    private EventBatch batch;

    EventDocuments(EventBatch batch) {
        this.batch = batch;
        for (int group = 0; group < Schema.GROUPS; group++) {
            groups[group] = new RawField(Schema.GROUP[group], Schema.group());
        }
        for (Field field : Schema.columns()) {
            columns.add(new ArrayList<>(List.of(column(field))));
        }
        used = new int[columns.size()];
    }

    private static RawField column(Field field) {
        return new RawField(Schema.column(field), Schema.column(field.multi() ? DocValuesType.SORTED_SET : DocValuesType.SORTED, false));
    }

    EventDocuments of(EventBatch newBatch) {
        batch = newBatch;
        return this;
    }

    @Override
    public Iterator<Iterable<? extends IndexableField>> iterator() {
        return new Iterator<>() {

            private int next;

            @Override
            public boolean hasNext() {
                return next < batch.count();
            }

            @Override
            public Iterable<? extends IndexableField> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                fill(next++);
                return document;
            }
        };
    }

    private void fill(int event) {
        document.clear();
        terms.set(batch.words.bytes, batch.wordsStart(event), batch.wordsEnd(event));
        document.add(words);
        document.add(time.set(batch.time(event)));
        document.add(position.set(batch.position(event)));
        byte[] values = batch.values.bytes;
        for (int group = 0; group < Schema.GROUPS; group++) {
            int from = batch.groupStart(event, group);
            int to = batch.groupEnd(event, group);
            if (to > from) {
                document.add(groups[group].set(values, from, to));
            }
        }
        int at = batch.groupEnd(event, Schema.GROUPS - 1);
        document.add(row.set(values, at, batch.rowEnd(event)));
        at = batch.rowEnd(event);
        int end = batch.columnsEnd(event);
        int from = at;
        while (at < end) {
            int slot = values[at++];
            int length = values[at++] & 0xff;
            if (length >= 0x80) {
                length = length & 0x7f | values[at++] << 7;
            }
            List<RawField> fields = columns.get(slot);
            int index = used[slot]++;
            if (index == fields.size()) {
                fields.add(column(Schema.columns().get(slot)));
            }
            document.add(fields.get(index).set(values, at, at + length));
            at += length;
        }
        for (at = from; at < end;) {
            used[values[at++]] = 0;
            int length = values[at++] & 0xff;
            if (length >= 0x80) {
                length = length & 0x7f | values[at++] << 7;
            }
            at += length;
        }
    }
}
