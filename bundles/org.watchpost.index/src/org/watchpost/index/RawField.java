/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.index;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.document.InvertableType;
import org.apache.lucene.document.StoredValue;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.IndexableFieldType;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** A field of a document that is used again for the next one, so that a hundred thousand events a second make no garbage. */
final class RawField implements IndexableField {

    private final String name;
    private final IndexableFieldType type;
    private final @Nullable Terms terms;
    private final Value number = new Value();

    /** The value of a field with bytes. */
    final BytesRef bytes = new BytesRef();

    /** A field with one value. */
    RawField(String name, IndexableFieldType type) {
        this(name, type, null);
    }

    /** A field with terms. */
    RawField(String name, IndexableFieldType type, @Nullable Terms terms) {
        this.name = name;
        this.type = type;
        this.terms = terms;
    }

    RawField set(byte[] buffer, int from, int to) {
        bytes.bytes = buffer;
        bytes.offset = from;
        bytes.length = to - from;
        return this;
    }

    RawField set(long value) {
        number.value = value;
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public IndexableFieldType fieldType() {
        return type;
    }

    @Override
    public @Nullable TokenStream tokenStream(@Nullable Analyzer analyzer, @Nullable TokenStream reuse) {
        return terms;
    }

    @Override
    public BytesRef binaryValue() {
        return bytes;
    }

    @Override
    public @Nullable String stringValue() {
        return null;
    }

    @Override
    public @Nullable Reader readerValue() {
        return null;
    }

    @Override
    public Number numericValue() {
        return number;
    }

    @Override
    public @Nullable StoredValue storedValue() {
        return null;
    }

    @Override
    public InvertableType invertableType() {
        return terms == null ? InvertableType.BINARY : InvertableType.TOKEN_STREAM;
    }

    /** A number that changes. */
    private static final class Value extends Number {

        private static final long serialVersionUID = 1L;

        private long value;

        @Override
        public long longValue() {
            return value;
        }

        @Override
        public int intValue() {
            return (int) value;
        }

        @Override
        public double doubleValue() {
            return value;
        }

        @Override
        public float floatValue() {
            return value;
        }
    }

    /** Hands out words which {@link Words} has cut. */
    static final class Terms extends TokenStream {

        private final BytesTermAttribute attribute = addAttribute(BytesTermAttribute.class);
        private final BytesRef term = new BytesRef();
        private byte[] words = {};
        private int at;
        private int end;

        void set(byte[] buffer, int from, int to) {
            words = buffer;
            at = from;
            end = to;
            term.bytes = buffer;
        }

        /** The end of the stream before has left a position increment of 0 behind, which a first word must not have. */
        @Override
        public void reset() {
            clearAttributes();
            attribute.setBytesRef(term);
        }

        @Override
        public boolean incrementToken() {
            if (at >= end) {
                return false;
            }
            int length = words[at];
            term.offset = at + 1;
            term.length = length;
            at += length + 1;
            return true;
        }
    }
}
