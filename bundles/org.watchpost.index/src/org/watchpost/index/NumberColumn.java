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
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.FieldType;
import org.watchpost.core.text.Numbers;
import org.watchpost.core.text.Times;

/**
 * The numbers which the events of one segment have in a field, as whole numbers that order as the values do: fractions in
 * Lucene's sortable form. For one thread; documents are visited in ascending order.
 */
abstract class NumberColumn {

    /** Goes to a document; answers whether it has a value. */
    abstract boolean advance(int doc) throws IOException;

    /** The value of the document. */
    abstract long value() throws IOException;

    /** Opens the column of a field of numbers or times. */
    static NumberColumn open(LeafReader reader, Segment segment, Field field) throws IOException {
        return switch (field.name()) {
            case "@timestamp" -> new Column(DocValues.getNumeric(reader, Schema.TIME), false, false);
            case "watchpost.offset" -> new Column(DocValues.getNumeric(reader, Schema.POSITION), true, false);
            case "watchpost.source" -> new Column(DocValues.getNumeric(reader, Schema.POSITION), false, true);
            default -> {
                if (Schema.place(field) == Schema.Place.GROUP) {
                    int group = Schema.group(field.ordinal());
                    GroupTable.Values values = segment.group(group).field(Schema.slot(field.ordinal()));
                    yield new OfGroup(DocValues.getSorted(reader, Schema.GROUP[group]), values);
                }
                yield new OfRow(new Row(reader), field);
            }
        };
    }

    /** The value as text. */
    static String text(Field field, long value) {
        return switch (field.type()) {
            case DOUBLE -> Numbers.plain(NumericUtils.sortableLongToDouble(value));
            case TIME -> Times.iso(value);
            default -> Long.toString(value);
        };
    }

    /** Sortable form of what {@link org.watchpost.core.event.EventBuilder#number(int)} holds. */
    static long sortable(Field field, long raw) {
        return field.type() == FieldType.DOUBLE ? NumericUtils.doubleToSortableLong(positiveZero(Double.longBitsToDouble(raw))) : raw;
    }

    /** Zero is zero, whatever its sign. */
    static double positiveZero(double value) {
        return value == 0 ? 0.0 : value;
    }

    private static final class Column extends NumberColumn {

        private final NumericDocValues values;
        private final boolean offset;
        private final boolean source;

        Column(NumericDocValues values, boolean offset, boolean source) {
            this.values = values;
            this.offset = offset;
            this.source = source;
        }

        @Override
        boolean advance(int doc) throws IOException {
            return values.advanceExact(doc);
        }

        @Override
        long value() throws IOException {
            long value = values.longValue();
            return offset ? Schema.offset(value) : source ? Schema.source(value) : value;
        }
    }

    private static final class OfGroup extends NumberColumn {

        private final SortedDocValues groups;
        private final GroupTable.Values values;
        private long current;

        OfGroup(SortedDocValues groups, GroupTable.Values values) {
            this.groups = groups;
            this.values = values;
        }

        @Override
        boolean advance(int doc) throws IOException {
            int value = groups.advanceExact(doc) ? values.value[groups.ordValue()] : -1;
            if (value >= 0) {
                current = values.numbers[value];
            }
            return value >= 0;
        }

        @Override
        long value() {
            return current;
        }
    }

    private static final class OfRow extends NumberColumn {

        private final Row row;
        private final Field field;

        OfRow(Row row, Field field) {
            this.row = row;
            this.field = field;
        }

        @Override
        boolean advance(int doc) throws IOException {
            return row.advance(doc) && (field.name().equals("watchpost.length") ? row.length() : row.find(field));
        }

        @Override
        long value() {
            return row.value;
        }
    }

    /** The row of numbers of an event. */
    static final class Row {

        private final BinaryDocValues rows;
        private byte[] bytes = {};
        private int at;
        private int end;
        private long head;
        long value;

        Row(LeafReader reader) throws IOException {
            rows = DocValues.getBinary(reader, Schema.ROW);
        }

        boolean advance(int doc) throws IOException {
            if (!rows.advanceExact(doc)) {
                return false;
            }
            BytesRef row = rows.binaryValue();
            bytes = row.bytes;
            at = row.offset;
            end = row.offset + row.length;
            head = varLong();
            return true;
        }

        /** Bytes of the record. */
        int recordLength() {
            return (int) (head >>> 1);
        }

        /** Whether values of the event were decoded, so that words may be in it that are not in the raw record. */
        boolean decoded() {
            return (head & 1) != 0;
        }

        boolean length() {
            value = head >>> 1;
            return true;
        }

        boolean find(Field field) {
            boolean fraction = field.type() == FieldType.DOUBLE;
            while (at < end) {
                int ordinal = bytes[at++];
                long raw = varLong();
                if (ordinal == field.ordinal()) {
                    value = fraction ? sortable(field, raw) : raw >>> 1 ^ -(raw & 1);
                    return true;
                }
            }
            return false;
        }

        private long varLong() {
            long number = 0;
            for (int shift = 0;; shift += 7) {
                int b = bytes[at++];
                number |= (b & 0x7fL) << shift;
                if (b >= 0) {
                    return number;
                }
            }
        }
    }
}
