/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.json;

import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.Field;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.ingest.text.Values;

/**
 * What readers of JSON records have in common: members with a catalogue field go there, all others to their own field, and
 * members with a {@linkplain JsonPath#code(int) code} to the subclass.
 */
public abstract class JsonRecords implements RecordParser, JsonReader.Sink {

    /** Takes the values of the current record. */
    protected final Values values = new Values();
    /** The current record. */
    protected EventBuilder record = new EventBuilder();
    private final JsonReader reader = new JsonReader(this);
    private @Nullable JsonPath top;
    private String problem = "";

    /** Builds the tree of known places. Called again when hostile input has filled the one before. */
    protected abstract JsonPath layout();

    /** A record begins. */
    protected abstract void begin();

    /** A value at a place with a code. */
    protected abstract void coded(JsonPath path, int from, int to, int kind);

    /** All values of the record have been seen. Must set the dataset. */
    protected abstract void finish();

    @Override
    public Result parse(EventBuilder builder) {
        record = builder;
        byte[] buffer = builder.buffer();
        if (isPunctuation(buffer, builder.start(), builder.end())) {
            return Result.HEADER;
        }
        JsonPath tree = top;
        if (tree == null || tree.full()) {
            tree = layout();
            top = tree;
        }
        values.start(builder);
        begin();
        String wrong = reader.read(buffer, builder.start(), builder.end(), tree);
        if (wrong != null) {
            problem = wrong;
            builder.clear();
            return Result.ERROR;
        }
        finish();
        return Result.EVENT;
    }

    @Override
    public String problem() {
        return problem;
    }

    @Override
    public final void value(JsonPath path, int from, int to, int kind) {
        if (to <= from) {
            return;
        }
        if (path.code() != 0) {
            coded(path, from, to, kind);
        } else {
            keep(path, from, to, kind);
        }
    }

    /** Puts a value under its catalogue field, or its own if it has none or doesn't fit. */
    protected final void keep(JsonPath path, int from, int to, int kind) {
        Field mapped = path.mapped();
        if (mapped == null || !put(mapped, from, to, kind)) {
            put(path.own(), from, to, kind);
        }
    }

    /** Puts a value under a field; answers whether it was taken. */
    protected final boolean put(Field field, int from, int to, int kind) {
        if (kind == JsonReader.ESCAPED) {
            return values.put(field, JsonStrings.unescape(record.buffer(), from, to));
        }
        return values.put(field, from, to);
    }

    /** Brackets, commas and a byte order mark: what stands between the objects of an array. */
    private static boolean isPunctuation(byte[] buffer, int from, int to) {
        for (int i = from; i < to; i++) {
            byte c = buffer[i];
            boolean mark = c == (byte) 0xef || c == (byte) 0xbb || c == (byte) 0xbf;
            if (c != '[' && c != ']' && c != ',' && c != ' ' && c != '\t' && c != '\r' && c != '\n' && !mark) {
                return false;
            }
        }
        return true;
    }
}
