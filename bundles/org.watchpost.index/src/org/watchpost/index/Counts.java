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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.watchpost.core.store.Facet;

/**
 * Keeps the most frequent of many values.
 *
 * @param <K> what stands for a value; orders as values do
 */
final class Counts<K extends Comparable<? super K>> {

    /** Makes a text of a value, once it is known to be among the most frequent. */
    @FunctionalInterface
    interface Text<K> {
        String of(K value) throws IOException;
    }

    private record Entry<K>(K value, long count) {
    }

    /** Most frequent first, equal counts by value. */
    private final Comparator<Entry<K>> order = (a, b) -> {
        int byCount = Long.compare(b.count, a.count);
        return byCount != 0 ? byCount : a.value.compareTo(b.value);
    };
    private final int top;
    private final PriorityQueue<Entry<K>> best = new PriorityQueue<>(order.reversed());
    private long distinct;

    Counts(int top) {
        this.top = top;
    }

    /** Counts a value that was not counted before. */
    void add(K value, long count) {
        distinct++;
        if (best.size() < top) {
            best.add(new Entry<>(value, count));
            return;
        }
        Entry<K> worst = best.peek();
        if (worst != null && (count > worst.count || count == worst.count && value.compareTo(worst.value) < 0)) {
            best.poll();
            best.add(new Entry<>(value, count));
        }
    }

    Facet facet(long events, Text<K> text) throws IOException {
        List<Entry<K>> sorted = new ArrayList<>(best);
        sorted.sort(order);
        List<Facet.Count> values = new ArrayList<>(sorted.size());
        for (Entry<K> entry : sorted) {
            values.add(new Facet.Count(text.of(entry.value), entry.count));
        }
        return new Facet(values, distinct, events);
    }
}
