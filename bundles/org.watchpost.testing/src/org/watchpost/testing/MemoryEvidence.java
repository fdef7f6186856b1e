/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.EventKind;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Field;
import org.watchpost.core.store.EventReader;
import org.watchpost.core.text.Bytes;

/** Evidence that exists in memory only: records with the values a parser would have found in them. */
public final class MemoryEvidence implements EventReader {

    /**
     * One value of a record.
     *
     * @param field  the field
     * @param start  first byte within the record, or -1
     * @param end    after the last byte, or -1
     * @param number for fields of numbers; the bits of a fraction
     * @param text   the decoded value, or null if it is a slice or a number
     */
    public record Value(Field field, int start, int end, long number, @Nullable String text) {
    }

    /**
     * One record.
     *
     * @param source  its source
     * @param offset  first byte
     * @param raw     its bytes
     * @param micros  its time
     * @param dataset {@code event.dataset}
     * @param kind    {@code event.kind}
     * @param values  all other values
     */
    public record Item(int source, long offset, byte[] raw, long micros, String dataset, EventKind kind, List<Value> values) {

        public Item {
            values = List.copyOf(values);
        }

        /** Where it is. */
        public EventRef ref() {
            return new EventRef(source, offset, raw.length);
        }

        /** Fills a builder as a parser does. */
        public void fill(EventBuilder into) {
            into.start(raw, 0, raw.length, offset);
            into.time(micros);
            into.dataset(dataset);
            into.kind(kind);
            for (Value value : values) {
                String text = value.text;
                if (text != null) {
                    into.text(value.field, text);
                } else {
                    switch (value.field.type()) {
                        case LONG, TIME -> into.number(value.field, value.number, value.start, value.end);
                        case DOUBLE -> into.decimal(value.field, Double.longBitsToDouble(value.number), value.start, value.end);
                        default -> into.slice(value.field, value.start, value.end);
                    }
                }
            }
        }
    }

    private final List<String> names = new CopyOnWriteArrayList<>();
    private final List<TreeMap<Long, Item>> sources = new CopyOnWriteArrayList<>();
    private final AtomicLong reads = new AtomicLong();

    /** Adds a source and answers its number. */
    public int addSource(String name) {
        names.add(name);
        sources.add(new TreeMap<>());
        return names.size() - 1;
    }

    /** Adds a record to its source. */
    public void add(Item item) {
        TreeMap<Long, Item> source = sources.get(item.source);
        synchronized (source) {
            source.put(item.offset, item);
        }
    }

    /** All records in the order of sources and offsets. */
    public List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (TreeMap<Long, Item> source : sources) {
            synchronized (source) {
                items.addAll(source.values());
            }
        }
        return items;
    }

    /** How many records have been read. */
    public long reads() {
        return reads.get();
    }

    private Item item(EventRef ref) throws IOException {
        reads.incrementAndGet();
        TreeMap<Long, Item> source = sources.get(ref.source());
        Item item;
        synchronized (source) {
            item = source.get(ref.offset());
        }
        if (item == null || item.raw.length != ref.length()) {
            throw new IOException("No record at " + ref);
        }
        return item;
    }

    @Override
    public byte[] raw(EventRef ref) throws IOException {
        return item(ref).raw.clone();
    }

    @Override
    public <T> T withRaw(EventRef ref, RawSink<T> sink) throws IOException {
        byte[] raw = item(ref).raw;
        return sink.accept(raw, 0, raw.length);
    }

    @Override
    public Event read(EventRef ref, long micros) throws IOException {
        Item item = item(ref);
        EventBuilder builder = new EventBuilder();
        item.fill(builder);
        List<Event.Value> values = new ArrayList<>();
        for (int i = 0; i < builder.size(); i++) {
            values.add(new Event.Value(builder.field(i), builder.valueAsText(i), -1, -1));
        }
        return new Event(ref, micros, item.dataset, item.kind, Bytes.decode(item.raw, 0, item.raw.length), values);
    }

    @Override
    public void parse(EventRef ref, EventBuilder into) throws IOException {
        item(ref).fill(into);
    }

    @Override
    public String fileName(int source) {
        String name = names.get(source);
        return name.substring(name.lastIndexOf('/') + 1);
    }

    @Override
    public String filePath(int source) {
        return names.get(source);
    }

    @Override
    public String evidence(int source) {
        return ("" + (char) ('a' + source % 6)).repeat(64);
    }

    @Override
    public int sources() {
        return names.size();
    }
}
