/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.FieldType;
import org.watchpost.core.event.Fields;
import org.watchpost.core.text.Bytes;
import org.watchpost.core.text.Numbers;

/**
 * Puts values into an {@link EventBuilder} as their field's type asks: addresses only where they are addresses, numbers only
 * where they are numbers, single-valued fields only once. Each method answers whether the value was taken, so that the caller
 * can keep a refused one under the record's own name. Belongs to one thread.
 */
public final class Values {

    private static final int CATALOGUE = Fields.all().size();

    private final long[] seen = new long[CATALOGUE / Long.SIZE + 1];
    private final Words words = new Words();
    private EventBuilder out = new EventBuilder();
    private OwnNames own = new OwnNames("");

    /** Begins a record. */
    public void start(EventBuilder builder) {
        out = builder;
        Arrays.fill(seen, 0);
    }

    /** The builder values go to. */
    public EventBuilder builder() {
        return out;
    }

    /** Puts a value that stands in the buffer as it is. */
    public boolean put(Field field, int from, int to) {
        if (to <= from) {
            return true;
        }
        if (!free(field)) {
            return false;
        }
        switch (field.type()) {
            case LONG -> {
                long number = Numbers.parseLong(out.buffer(), from, to);
                if (number == Numbers.NONE) {
                    return false;
                }
                out.number(field, number, from, to);
            }
            case DOUBLE -> {
                double number = Numbers.parseDecimal(out.buffer(), from, to);
                if (Double.isNaN(number)) {
                    return false;
                }
                out.decimal(field, number, from, to);
            }
            case IP -> {
                int end = Addresses.withoutZone(out.buffer(), from, to);
                if (!Addresses.isAddress(out.buffer(), from, end)) {
                    return false;
                }
                out.slice(field, from, end);
            }
            case TIME -> {
                return false;
            }
            default -> {
                if (field.derived()) {
                    String word = words.lower(out.buffer(), from, to);
                    if (word == null) {
                        return false;
                    }
                    out.text(field, word);
                } else {
                    out.slice(field, from, to);
                }
            }
        }
        take(field);
        return true;
    }

    /** Puts a value that had to be decoded. */
    public boolean put(Field field, String value) {
        if (value.isEmpty()) {
            return true;
        }
        if (!free(field)) {
            return false;
        }
        if (field.type() == FieldType.KEYWORD && !field.derived() || field.type() == FieldType.TEXT) {
            out.text(field, value);
            take(field);
            return true;
        }
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        switch (field.type()) {
            case LONG -> {
                long number = Numbers.parseLong(bytes, 0, bytes.length);
                if (number == Numbers.NONE) {
                    return false;
                }
                out.number(field, number);
            }
            case DOUBLE -> {
                double number = Numbers.parseDecimal(bytes, 0, bytes.length);
                if (Double.isNaN(number)) {
                    return false;
                }
                out.decimal(field, number, -1, -1);
            }
            case IP -> {
                int end = Addresses.withoutZone(bytes, 0, bytes.length);
                if (!Addresses.isAddress(bytes, 0, end)) {
                    return false;
                }
                out.text(field, Bytes.decode(bytes, 0, end));
            }
            case KEYWORD -> {
                String word = words.lower(bytes, 0, bytes.length);
                if (word == null) {
                    return false;
                }
                out.text(field, word);
            }
            default -> {
                return false;
            }
        }
        take(field);
        return true;
    }

    /** Puts a computed number; {@code from} and {@code to} say where it was read from, or -1. */
    public boolean number(Field field, long value, int from, int to) {
        if (!free(field)) {
            return false;
        }
        out.number(field, value, from, to);
        take(field);
        return true;
    }

    /** Puts a word of Watchpost's own choosing. */
    public boolean word(Field field, String word) {
        if (!free(field)) {
            return false;
        }
        out.text(field, word);
        take(field);
        return true;
    }

    /** The record's own field {@code root.name}, the name being bytes of the buffer; the same object for the same name. */
    public Field own(String root, int nameFrom, int nameTo) {
        if (!own.root().equals(root)) {
            own = new OwnNames(root);
        }
        return own.field(out.buffer(), nameFrom, nameTo);
    }

    /** Whether a value can still be put under that field. */
    public boolean free(Field field) {
        int ordinal = field.ordinal();
        return ordinal < 0 || field.multi() || (seen[ordinal >> 6] & 1L << ordinal) == 0;
    }

    private void take(Field field) {
        int ordinal = field.ordinal();
        if (ordinal >= 0) {
            seen[ordinal >> 6] |= 1L << ordinal;
        }
    }
}
