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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.FieldType;
import org.watchpost.core.store.EventReader;
import org.watchpost.core.text.IpAddresses;

/**
 * The words or addresses which the events of one segment have in a field: numbers that stand for values, and the values.
 * For one thread; documents are visited in ascending order.
 */
abstract class KeywordColumn {

    /** Goes to a document; answers whether it has a value. */
    abstract boolean advance(int doc) throws IOException;

    /** The number of the next value of the document, or -1. */
    abstract int next() throws IOException;

    /** How many numbers there are; they count from 0. */
    abstract int size();

    /** The value a number stands for. Two numbers may stand for the same value. */
    abstract String text(int number) throws IOException;

    /** Whether numbers order as values do, in bytes, and no two stand for the same value. */
    boolean sorted() {
        return false;
    }

    /** The bytes of a value, if {@link #sorted()}; valid until the next call. */
    BytesRef bytes(int number) throws IOException {
        throw new IOException("The values of this column have no bytes, asked for " + number);
    }

    /** The values that an automaton on bytes accepts, if {@link #sorted()}. */
    TermsEnum intersect(CompiledAutomaton automaton) throws IOException {
        throw new IOException("The values of this column have no order, asked for " + automaton);
    }

    /** Opens the column of a field that has one in the index. */
    static KeywordColumn open(LeafReader reader, Segment segment, EventReader evidence, Field field) throws IOException {
        int ordinal = field.ordinal();
        return switch (Schema.place(field)) {
            case GROUP -> ofGroup(reader, Schema.group(ordinal), segment.group(Schema.group(ordinal)).field(Schema.slot(ordinal)));
            case COLUMN -> field.multi() ? new OfSets(DocValues.getSortedSet(reader, Schema.column(field)))
                    : new Sorted(DocValues.getSorted(reader, Schema.column(field)), field.type() == FieldType.IP);
            case FIXED -> {
                GroupTable shapes = segment.group(Schema.SHAPE);
                yield switch (field.name()) {
                    case "event.kind" -> ofGroup(reader, Schema.SHAPE, shapes.kind);
                    case "event.dataset" -> ofGroup(reader, Schema.SHAPE, shapes.dataset);
                    default -> ofSource(reader, shapes, evidence, field);
                };
            }
            default -> throw new IllegalArgumentException(field + " has no column of words");
        };
    }

    private static KeywordColumn ofGroup(LeafReader reader, int group, GroupTable.Values values) throws IOException {
        return new OfGroup(DocValues.getSorted(reader, Schema.GROUP[group]), values.value, values.texts);
    }

    private static KeywordColumn ofSource(LeafReader reader, GroupTable shapes, EventReader evidence, Field field) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> texts = new java.util.ArrayList<>();
        int[] values = new int[shapes.size];
        for (int i = 0; i < shapes.size; i++) {
            String text = ofSource(evidence, field, shapes.source[i]);
            values[i] = text.isEmpty() ? -1 : numbers.computeIfAbsent(text, added -> {
                texts.add(added);
                return texts.size() - 1;
            });
        }
        return new OfGroup(DocValues.getSorted(reader, Schema.GROUP[Schema.SHAPE]), values, texts);
    }

    /** What all events of a source have in a field in common; empty if it isn't known. */
    static String ofSource(EventReader evidence, Field field, int source) {
        if (source >= evidence.sources()) {
            return "";
        }
        return switch (field.name()) {
            case "log.file.name" -> evidence.fileName(source);
            case "log.file.path" -> evidence.filePath(source);
            case "watchpost.evidence" -> evidence.evidence(source);
            default -> throw new IllegalArgumentException(field + " is not of a source");
        };
    }

    private static final class OfGroup extends KeywordColumn {

        private final SortedDocValues groups;
        private final int[] values;
        private final List<String> texts;
        private int current = -1;

        OfGroup(SortedDocValues groups, int[] values, List<String> texts) {
            this.groups = groups;
            this.values = values;
            this.texts = texts;
        }

        @Override
        boolean advance(int doc) throws IOException {
            current = groups.advanceExact(doc) ? values[groups.ordValue()] : -1;
            return current >= 0;
        }

        @Override
        int next() {
            int number = current;
            current = -1;
            return number;
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

    private static final class Sorted extends KeywordColumn {

        private final SortedDocValues column;
        private final boolean address;
        private int current = -1;

        Sorted(SortedDocValues column, boolean address) {
            this.column = column;
            this.address = address;
        }

        @Override
        boolean advance(int doc) throws IOException {
            boolean has = column.advanceExact(doc);
            current = has ? column.ordValue() : -1;
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
            return column.getValueCount();
        }

        @Override
        String text(int number) throws IOException {
            BytesRef value = column.lookupOrd(number);
            return address ? IpAddresses.format(value.bytes, value.offset) : value.utf8ToString();
        }

        @Override
        boolean sorted() {
            return true;
        }

        @Override
        BytesRef bytes(int number) throws IOException {
            return column.lookupOrd(number);
        }

        @Override
        TermsEnum intersect(CompiledAutomaton automaton) throws IOException {
            return column.intersect(automaton);
        }
    }

    private static final class OfSets extends KeywordColumn {

        private final SortedSetDocValues column;
        private int left;

        OfSets(SortedSetDocValues column) {
            this.column = column;
        }

        @Override
        boolean advance(int doc) throws IOException {
            boolean has = column.advanceExact(doc);
            left = has ? column.docValueCount() : 0;
            return has;
        }

        @Override
        int next() throws IOException {
            return left-- > 0 ? (int) column.nextOrd() : -1;
        }

        @Override
        int size() {
            return (int) column.getValueCount();
        }

        @Override
        String text(int number) throws IOException {
            return column.lookupOrd(number).utf8ToString();
        }

        @Override
        boolean sorted() {
            return true;
        }

        @Override
        BytesRef bytes(int number) throws IOException {
            return column.lookupOrd(number);
        }

        @Override
        TermsEnum intersect(CompiledAutomaton automaton) throws IOException {
            return column.intersect(automaton);
        }
    }
}
