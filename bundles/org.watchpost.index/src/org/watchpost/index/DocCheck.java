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
import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Field;
import org.watchpost.core.store.EventReader;

/** Decides for single events what postings can't. Immutable; equal checks are equal, so that their results can be kept. */
interface DocCheck {

    /** What Lucene takes as the cost of a check that reads the evidence, in simple operations. */
    float READING = 2000;
    /** The same for a check of a column. */
    float COLUMN = 8;

    /** The check on one segment, for one thread; documents come in ascending order. */
    Checker open(LeafReader reader) throws IOException;

    /** About how many simple operations one check takes. */
    float cost();

    /** A check on one segment. */
    @FunctionalInterface
    interface Checker {
        boolean test(int doc) throws IOException;
    }

    /** What all checks of an index share; equal only to itself. */
    record Sources(EventReader evidence, Segment.Cache segments) {
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /** A condition on a text as it stands in a record or in one of its decoded values. */
    sealed interface RecordTest {

        boolean raw(byte[] buffer, int from, int to, Chars record, Chars scratch);

        boolean value(Chars value);

        /** The text stands there between word boundaries. */
        record Text(TextMatcher matcher) implements RecordTest {
            @Override
            public boolean raw(byte[] buffer, int from, int to, Chars record, Chars scratch) {
                return matcher.inRaw(buffer, from, to, record, scratch);
            }

            @Override
            public boolean value(Chars value) {
                return matcher.in(value);
            }
        }

        /** The pattern covers a stretch of it. */
        record Pattern(Glob glob) implements RecordTest {
            @Override
            public boolean raw(byte[] buffer, int from, int to, Chars record, Chars scratch) {
                return glob.in(record.set(buffer, from, to)) || record.backslash && glob.in(scratch.setUnescaped(record));
            }

            @Override
            public boolean value(Chars value) {
                return glob.in(value);
            }
        }

        /** The condition is true of one of its words. */
        record OneWord(ValueTest test) implements RecordTest {
            @Override
            public boolean raw(byte[] buffer, int from, int to, Chars record, Chars scratch) {
                return record.set(buffer, from, to).anyWord(test, scratch);
            }

            @Override
            public boolean value(Chars value) {
                return value.anyWord(test, new Chars());
            }
        }
    }

    /** The raw record, and unless {@code rawOnly} its decoded values too. */
    record OfRecord(Sources sources, RecordTest test, boolean rawOnly) implements DocCheck {

        @Override
        public Checker open(LeafReader reader) throws IOException {
            Places places = new Places(reader);
            Chars chars = new Chars();
            Chars scratch = new Chars();
            EventBuilder builder = new EventBuilder();
            EventReader.RawSink<Boolean> sink = (buffer, from, to) -> test.raw(buffer, from, to, chars, scratch);
            return doc -> {
                EventRef place = places.of(doc);
                if (sources.evidence.withRaw(place, sink)) {
                    return true;
                }
                if (rawOnly || !places.decoded()) {
                    return false;
                }
                sources.evidence.parse(place, builder);
                for (int i = 0; i < builder.size(); i++) {
                    String text = builder.text(i);
                    if (text != null && !builder.field(i).derived() && test.value(chars.set(text))) {
                        return true;
                    }
                }
                return false;
            };
        }

        @Override
        public float cost() {
            return READING;
        }
    }

    /** The values of a field that the index does not keep. */
    record OfValues(Sources sources, Field field, ValueTest test) implements DocCheck {

        @Override
        public Checker open(LeafReader reader) throws IOException {
            Places places = new Places(reader);
            Chars chars = new Chars();
            EventBuilder builder = new EventBuilder();
            return doc -> {
                sources.evidence.parse(places.of(doc), builder);
                for (int i = 0; i < builder.size(); i++) {
                    if (builder.field(i).equals(field)) {
                        if (test.test(value(builder, i, chars))) {
                            return true;
                        }
                        if (!field.multi()) {
                            return false;
                        }
                    }
                }
                return false;
            };
        }

        @Override
        public float cost() {
            return READING;
        }
    }

    /** The whole raw record as the value of {@code message}. */
    record OfMessage(Sources sources, ValueTest test) implements DocCheck {

        @Override
        public Checker open(LeafReader reader) throws IOException {
            Places places = new Places(reader);
            Chars chars = new Chars();
            EventReader.RawSink<Boolean> sink = (buffer, from, to) -> test.test(chars.set(buffer, from, to));
            return doc -> sources.evidence.withRaw(places.of(doc), sink);
        }

        @Override
        public float cost() {
            return READING;
        }
    }

    /** A value of a builder, for tests. */
    static Chars value(EventBuilder builder, int i, Chars into) {
        String text = builder.text(i);
        if (text != null) {
            return into.set(text);
        }
        boolean slice = switch (builder.field(i).type()) {
            case KEYWORD, TEXT, IP -> true;
            default -> false;
        };
        return slice ? into.set(builder.buffer(), builder.valueStart(i), builder.valueEnd(i)) : into.set(builder.valueAsText(i));
    }

    /** The values of a column of words. Each distinct value is tested once. */
    record OfColumn(Sources sources, Field field, ValueTest test) implements DocCheck {

        private static final byte YES = 1;
        private static final byte NO = 2;

        @Override
        public Checker open(LeafReader reader) throws IOException {
            KeywordColumn column = KeywordColumn.open(reader, sources.segments.of(reader), sources.evidence, field);
            byte[] known = new byte[column.size()];
            Chars chars = new Chars();
            return doc -> {
                if (column.advance(doc)) {
                    for (int number = column.next(); number >= 0; number = column.next()) {
                        if (known[number] == 0) {
                            known[number] = test.test(chars.set(column.text(number))) ? YES : NO;
                        }
                        if (known[number] == YES) {
                            return true;
                        }
                    }
                }
                return false;
            };
        }

        @Override
        public float cost() {
            return COLUMN;
        }
    }

    /** A field of numbers lies between two numbers, both included. */
    record OfNumber(Sources sources, Field field, long from, long to) implements DocCheck {

        @Override
        public Checker open(LeafReader reader) throws IOException {
            NumberColumn column = NumberColumn.open(reader, sources.segments.of(reader), field);
            return doc -> column.advance(doc) && column.value() >= from && column.value() <= to;
        }

        @Override
        public float cost() {
            return COLUMN;
        }
    }

    /** A condition on the text of a number, for patterns. */
    record OfNumberText(Sources sources, Field field, ValueTest test) implements DocCheck {

        @Override
        public Checker open(LeafReader reader) throws IOException {
            NumberColumn column = NumberColumn.open(reader, sources.segments.of(reader), field);
            Chars chars = new Chars();
            return doc -> column.advance(doc) && test.test(chars.set(NumberColumn.text(field, column.value())));
        }

        @Override
        public float cost() {
            return 10 * COLUMN;
        }
    }
}
