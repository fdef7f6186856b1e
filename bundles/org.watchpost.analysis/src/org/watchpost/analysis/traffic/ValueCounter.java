/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.analysis.traffic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.watchpost.core.analysis.traffic.TrafficReport;

/**
 * Counts messages by value. Beyond {@link #MOST} different values the rarer half is dropped, so that memory is bounded; what is
 * frequent is still counted right, unless it becomes so only after it was dropped. Used by one thread.
 */
final class ValueCounter {

    private static final int MOST = 100_000;

    /** One value. */
    private static final class Count {

        long messages;
        long bytes;
        long failures;
        final DelaySample delays = new DelaySample();
    }

    private final Map<String, Count> counts = new HashMap<>();
    private final int most;
    private boolean approximate;

    ValueCounter() {
        this(MOST);
    }

    ValueCounter(int most) {
        this.most = most;
    }

    /**
     * Counts a message.
     *
     * @param size  bytes, negative if not known
     * @param delay seconds, negative if not known
     */
    void add(String value, long size, boolean failed, double delay) {
        Count count = counts.get(value);
        if (count == null) {
            if (counts.size() >= most) {
                prune();
            }
            count = new Count();
            counts.put(value, count);
        }
        count.messages++;
        count.bytes += Math.max(0, size);
        count.failures += failed ? 1 : 0;
        if (delay >= 0) {
            count.delays.add(delay);
        }
    }

    private void prune() {
        approximate = true;
        long[] sorted = counts.values().stream().mapToLong(count -> count.messages).sorted().toArray();
        long median = sorted[sorted.length / 2];
        counts.values().removeIf(count -> count.messages < median);
        if (counts.size() > most / 2) {
            // All alike: any half will do.
            List<String> names = new ArrayList<>(counts.keySet());
            names.sort(Comparator.naturalOrder());
            for (int i = most / 2; i < names.size(); i++) {
                if (counts.get(names.get(i)) instanceof Count count && count.messages == median) {
                    counts.remove(names.get(i));
                }
            }
        }
    }

    boolean approximate() {
        return approximate;
    }

    /** Different values. */
    int size() {
        return counts.size();
    }

    /** Messages of a value. */
    long messages(String value) {
        Count count = counts.get(value);
        return count == null ? 0 : count.messages;
    }

    /** The most frequent ones, most messages first, those alike by name. */
    List<TrafficReport.Row> top(int rows, long all) {
        String[] names = counts.keySet().toArray(new String[0]);
        Arrays.sort(names, Comparator.comparingLong((String name) -> -messages(name)).thenComparing(Comparator.naturalOrder()));
        List<TrafficReport.Row> top = new ArrayList<>();
        for (int i = 0; i < Math.min(rows, names.length); i++) {
            Count count = counts.get(names[i]);
            if (count != null) {
                top.add(new TrafficReport.Row(names[i], count.messages, count.bytes, count.failures,
                        all == 0 ? 0 : count.messages / (double) all, count.delays.toDelays()));
            }
        }
        return top;
    }

    /** The values that begin with a text, in no order. */
    List<String> beginningWith(String prefix) {
        return counts.keySet().stream().filter(name -> name.startsWith(prefix)).toList();
    }

    /** All values, in no order. */
    List<String> values() {
        return List.copyOf(counts.keySet());
    }
}
