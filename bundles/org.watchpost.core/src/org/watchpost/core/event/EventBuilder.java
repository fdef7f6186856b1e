/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.event;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One record being read: parsers write its fields into it, the index and the views read them out again. It is reused from
 * record to record so that reading a hundred thousand records a second makes no garbage; hence it is mutable and belongs to
 * one thread.
 * <p>
 * Values which stand in the record unchanged are given as slices of the buffer. They cost nothing, are found by the words
 * of the raw record and are marked in it for the reader. A value that had to be decoded is given as text. A word of
 * Watchpost's own choosing goes to a {@linkplain Field#derived() derived} field.
 * <p>
 * Values longer than {@link #MAX_VALUE} bytes are cut for columns; the raw record keeps everything.
 */
public final class EventBuilder {

    /** Longest value, in bytes, that is kept in a column. */
    public static final int MAX_VALUE = 1024;
    /** Most values one event can hold; what a hostile record has beyond that stays searchable in its raw text. */
    public static final int MAX_VALUES = 512;
    /** No time has been set: the importer then uses that of the record before, or of the file. */
    public static final long NO_TIME = Long.MIN_VALUE;

    private byte[] buffer = {};
    private int start;
    private int end;
    private long offset;

    private long micros = NO_TIME;
    private String dataset = "";
    private EventKind kind = EventKind.EVENT;

    private int size;
    private Field[] fields = new Field[48];
    private int[] from = new int[48];
    private int[] to = new int[48];
    private long[] numbers = new long[48];
    private @Nullable String[] texts = new @Nullable String[48];

    /**
     * Starts a new record. Called by the importer, not by parsers.
     *
     * @param buffer bytes of the block; owned by the caller, not changed until the record has been consumed
     * @param start  first byte of the record
     * @param end    after its last byte, line end excluded
     * @param offset position of {@code start} in the source
     */
    public void start(byte[] buffer, int start, int end, long offset) {
        this.buffer = buffer;
        this.start = start;
        this.end = end;
        this.offset = offset;
        clear();
    }

    /** Forgets all values, the dataset, the kind and the time, but not the record. */
    public void clear() {
        micros = NO_TIME;
        dataset = "";
        kind = EventKind.EVENT;
        size = 0;
    }

    public byte[] buffer() {
        return buffer;
    }

    /** First byte of the record in {@link #buffer()}. */
    public int start() {
        return start;
    }

    /** After the record's last byte in {@link #buffer()}. */
    public int end() {
        return end;
    }

    /** Position of the record in its source. */
    public long offset() {
        return offset;
    }

    /** Bytes of the record. */
    public int length() {
        return end - start;
    }

    /** Sets {@code event.dataset}. */
    public void dataset(String name) {
        dataset = name;
    }

    public String dataset() {
        return dataset;
    }

    /** Sets {@code event.kind}; {@link EventKind#EVENT} unless set. */
    public void kind(EventKind newKind) {
        kind = newKind;
    }

    public EventKind kind() {
        return kind;
    }

    /** Sets {@code @timestamp} in microseconds since 1970-01-01T00:00:00Z. */
    public void time(long epochMicros) {
        micros = epochMicros;
    }

    /** {@code @timestamp}, or {@link #NO_TIME}. */
    public long time() {
        return micros;
    }

    /** A value that stands in the buffer as it is; an empty one is left out. */
    public void slice(Field field, int valueStart, int valueEnd) {
        if (valueEnd > valueStart) {
            add(field, valueStart, valueEnd, 0, null);
        }
    }

    /** A value that had to be decoded, for example from JSON escapes; an empty one is left out. */
    public void text(Field field, String value) {
        if (!value.isEmpty()) {
            add(field, -1, -1, 0, value);
        }
    }

    /** A number, and where it stands in the buffer. */
    public void number(Field field, long value, int valueStart, int valueEnd) {
        add(field, valueStart, valueEnd, value, null);
    }

    /** A number that was computed. */
    public void number(Field field, long value) {
        add(field, -1, -1, value, null);
    }

    /** A number with a fraction, and where it stands in the buffer, or -1. */
    public void decimal(Field field, double value, int valueStart, int valueEnd) {
        add(field, valueStart, valueEnd, Double.doubleToRawLongBits(value), null);
    }

    private void add(Field field, int valueStart, int valueEnd, long number, @Nullable String text) {
        if (size == fields.length) {
            if (size >= MAX_VALUES) {
                return;
            }
            int more = Math.min(MAX_VALUES, size * 2);
            fields = Arrays.copyOf(fields, more);
            from = Arrays.copyOf(from, more);
            to = Arrays.copyOf(to, more);
            numbers = Arrays.copyOf(numbers, more);
            texts = Arrays.copyOf(texts, more);
        }
        fields[size] = field;
        from[size] = valueStart;
        to[size] = valueEnd;
        numbers[size] = number;
        texts[size] = text;
        size++;
    }

    /** Number of values. */
    public int size() {
        return size;
    }

    public Field field(int index) {
        return fields[index];
    }

    /** First byte of the value in {@link #buffer()}, or -1 if it does not stand there. */
    public int valueStart(int index) {
        return from[index];
    }

    /** After the last byte of the value in {@link #buffer()}, or -1. */
    public int valueEnd(int index) {
        return to[index];
    }

    /** The value of a {@link FieldType#LONG} or {@link FieldType#TIME} field. */
    public long number(int index) {
        return numbers[index];
    }

    /** The value of a {@link FieldType#DOUBLE} field. */
    public double decimal(int index) {
        return Double.longBitsToDouble(numbers[index]);
    }

    /** The decoded value, or null if it is a slice or a number. */
    public @Nullable String text(int index) {
        return texts[index];
    }

    /** The value as text, whatever its kind: slices decoded, numbers in decimal. */
    public String valueAsText(int index) {
        String text = texts[index];
        if (text != null) {
            return text;
        }
        return switch (fields[index].type()) {
            case LONG -> Long.toString(numbers[index]);
            case DOUBLE -> org.watchpost.core.text.Numbers.plain(decimal(index));
            case TIME -> org.watchpost.core.text.Times.iso(numbers[index]);
            default -> org.watchpost.core.text.Bytes.decode(buffer, from[index], to[index]);
        };
    }

    /** Index of the first value of a field, or -1. */
    public int indexOf(Field field) {
        for (int i = 0; i < size; i++) {
            if (fields[i].equals(field)) {
                return i;
            }
        }
        return -1;
    }
}
