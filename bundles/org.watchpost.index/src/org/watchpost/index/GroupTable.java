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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.EventKind;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.FieldType;

/** The distinct tuples of one group of fields in one segment, taken apart. Immutable; shared by all threads. */
final class GroupTable {

    /** The values of one field. */
    static final class Values {

        /** By group ordinal: index into {@link #texts}, or -1. */
        final int[] value;
        /** Distinct values, in no order. */
        final List<String> texts = new ArrayList<>();
        /** The same as numbers, for a field of numbers. */
        long[] numbers = {};
        private final Map<String, Integer> known = new HashMap<>();

        private Values(int size) {
            value = new int[size];
            Arrays.fill(value, -1);
        }

        private void put(int ordinal, String text) {
            value[ordinal] = known.computeIfAbsent(text, added -> {
                texts.add(added);
                return texts.size() - 1;
            });
        }

        private void done(FieldType type) {
            known.clear();
            if (type == FieldType.LONG) {
                numbers = texts.stream().mapToLong(Long::parseLong).toArray();
            }
        }
    }

    /** Number of tuples. */
    final int size;
    /** By group ordinal: events with the tuple, deleted ones included. */
    final int[] frequency;
    /** Of {@link Schema#SHAPE}, by group ordinal: the source. */
    final int[] source;
    private final byte[] masks;
    /** Of {@link Schema#SHAPE}: {@code event.kind}. */
    final Values kind;
    /** Of {@link Schema#SHAPE}: {@code event.dataset}. */
    final Values dataset;
    private final Values[] fields;

    private GroupTable(int size, int group) {
        this.size = size;
        frequency = new int[size];
        boolean shape = group == Schema.SHAPE;
        source = new int[shape ? size : 0];
        masks = new byte[shape ? size * Schema.MASK_BYTES : 0];
        kind = new Values(shape ? size : 0);
        dataset = new Values(shape ? size : 0);
        fields = new Values[Schema.groupFields(group).size()];
        for (int slot = 0; slot < fields.length; slot++) {
            fields[slot] = new Values(size);
        }
    }

    /**
     * Reads the tuples.
     *
     * @param postings the same tuples as terms
     */
    static GroupTable read(@Nullable SortedDocValues column, @Nullable Terms postings, int group) throws IOException {
        GroupTable table = new GroupTable(column == null ? 0 : column.getValueCount(), group);
        if (column != null && postings != null) {
            TermsEnum tuples = column.termsEnum();
            TermsEnum terms = postings.iterator();
            for (BytesRef tuple = tuples.next(); tuple != null; tuple = tuples.next()) {
                // Both are in the same order.
                BytesRef term = terms.next();
                if (!tuple.equals(term)) {
                    throw new IOException("The columns and the postings of " + Schema.GROUP[group] + " differ");
                }
                int ordinal = (int) tuples.ord();
                table.frequency[ordinal] = terms.docFreq();
                table.decode(ordinal, tuple, group == Schema.SHAPE);
            }
        }
        for (int slot = 0; slot < table.fields.length; slot++) {
            Field field = Schema.groupFields(group).get(slot);
            table.fields[slot].done(field.type());
        }
        return table;
    }

    private void decode(int ordinal, BytesRef tuple, boolean shape) {
        byte[] bytes = tuple.bytes;
        int at = tuple.offset;
        int end = tuple.offset + tuple.length;
        if (shape) {
            source[ordinal] = (bytes[at] & 0xff) << 24 | (bytes[at + 1] & 0xff) << 16 | (bytes[at + 2] & 0xff) << 8 | bytes[at + 3] & 0xff;
            kind.put(ordinal, EventKind.values()[bytes[at + 4]].word());
            System.arraycopy(bytes, at + 5, masks, ordinal * Schema.MASK_BYTES, Schema.MASK_BYTES);
            at += 5 + Schema.MASK_BYTES;
            int length = bytes[at++] & 0xff;
            dataset.put(ordinal, new String(bytes, at, length, StandardCharsets.UTF_8));
            at += length;
        }
        while (at < end) {
            int slot = bytes[at++];
            int length = bytes[at++] & 0xff;
            if (length >= 0x80) {
                length = length & 0x7f | bytes[at++] << 7;
            }
            fields[slot].put(ordinal, new String(bytes, at, length, StandardCharsets.UTF_8));
            at += length;
        }
    }

    /** Of {@link Schema#SHAPE}: whether events of that tuple have a value in the field, or one of the flags. */
    boolean has(int ordinal, int field) {
        return (masks[ordinal * Schema.MASK_BYTES + (field >> 3)] & 1 << (field & 7)) != 0;
    }

    /** The values of the field in a slot. */
    Values field(int slot) {
        return fields[slot];
    }
}
