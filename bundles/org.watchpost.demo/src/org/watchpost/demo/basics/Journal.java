/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.basics;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Lines gathered in any order and written in order of time; an observer sees each line as it is written. */
public final class Journal<M> {
    private record Entry<T>(long time, int seq, String text, @Nullable T meta) {
    }

    private final List<Entry<M>> entries = new ArrayList<>();
    private BiConsumer<Long, M> observer = (t, m) -> {
    };

    /** Adds a line. */
    public void add(long time, String text) {
        add(time, text, null);
    }

    /** Adds a line with a note of what it means, for the ground truth. */
    public void add(long time, String text, @Nullable M meta) {
        entries.add(new Entry<>(time, entries.size(), text, meta));
    }

    /** Sets who sees the lines. */
    public void observe(BiConsumer<Long, M> o) {
        observer = o;
    }

    /** Number of lines. */
    public int size() {
        return entries.size();
    }

    /** Times of all lines, in no order. */
    public LongStream times() {
        return entries.stream().mapToLong(Entry::time);
    }

    /** Time of the earliest line; 0 if there is none. */
    public long firstTime() {
        return entries.stream().mapToLong(Entry::time).min().orElse(0);
    }

    /** Time of the latest line; 0 if there is none. */
    public long lastTime() {
        return entries.stream().mapToLong(Entry::time).max().orElse(0);
    }

    /** Writes all lines. */
    public void writeTo(FileSink sink) throws IOException {
        writeTo(sink, t -> true);
    }

    /** Writes the lines whose time passes the filter (one file per day, for instance). */
    public void writeTo(FileSink sink, LongPredicate when) throws IOException {
        entries.sort(Comparator.comparingLong((Entry<M> e) -> e.time()).thenComparingInt(Entry::seq));
        for (Entry<M> e : entries) {
            if (when.test(e.time())) {
                sink.event(e.text());
                if (e.meta() != null) {
                    observer.accept(e.time(), e.meta());
                }
            }
        }
    }
}
