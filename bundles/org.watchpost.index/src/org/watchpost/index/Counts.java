/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.util.BytesRef;
import org.watchpost.core.store.Facet;

/** Keeps the most frequent of many values. */
final class Counts {

    /** Most frequent first, equal counts by value. */
    private static final Comparator<Facet.Count> ORDER = Comparator.comparingLong(Facet.Count::count).reversed()
            .thenComparing(Facet.Count::value, Counts::compare);

    private final int top;
    private final PriorityQueue<Facet.Count> best = new PriorityQueue<>(ORDER.reversed());
    private long distinct;

    Counts(int top) {
        this.top = top;
    }

    /** By characters, not by UTF-16 units. */
    static int compare(String a, String b) {
        return new BytesRef(a).compareTo(new BytesRef(b));
    }

    /** Whether a value with that count may be among the most frequent. */
    boolean wants(long count) {
        Facet.Count worst = best.peek();
        return best.size() < top || worst != null && count >= worst.count();
    }

    /** Counts a value that was not counted before. */
    void add(String value, long count) {
        distinct++;
        offer(new Facet.Count(value, count));
    }

    /** Counts a value that {@link #wants} has refused. */
    void skip() {
        distinct++;
    }

    private void offer(Facet.Count count) {
        if (best.size() < top) {
            best.add(count);
            return;
        }
        Facet.Count worst = best.peek();
        if (worst != null && ORDER.compare(count, worst) < 0) {
            best.poll();
            best.add(count);
        }
    }

    Facet facet(long events) {
        List<Facet.Count> values = new ArrayList<>(best);
        values.sort(ORDER);
        return new Facet(values, distinct, events);
    }
}
