/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.index;

/** Counts of whole numbers, up to a limit of distinct ones. */
final class LongCounts {

    /** Sees each number with its count. */
    @FunctionalInterface
    interface Visitor {
        void visit(long value, long count);
    }

    private final int most;
    private long[] values = new long[64];
    private long[] counts = new long[64];
    private int size;
    private long total;
    private boolean full;

    LongCounts(int most) {
        this.most = most;
    }

    static int hash(long value) {
        long mixed = value * 0x9e3779b97f4a7c15L;
        return (int) (mixed ^ mixed >>> 32);
    }

    /** @return false if there are too many distinct numbers */
    boolean add(long value, long count) {
        int mask = values.length - 1;
        int slot = Integer.reverse(hash(value)) & mask;
        while (counts[slot] != 0 && values[slot] != value) {
            slot = slot + 1 & mask;
        }
        if (counts[slot] == 0) {
            if (size == most) {
                full = true;
                return false;
            }
            values[slot] = value;
            size++;
        }
        counts[slot] += count;
        total += count;
        if (2 * size > values.length) {
            grow();
        }
        return true;
    }

    private void grow() {
        long[] oldValues = values;
        long[] oldCounts = counts;
        values = new long[2 * oldValues.length];
        counts = new long[2 * oldValues.length];
        size = 0;
        total = 0;
        for (int i = 0; i < oldValues.length; i++) {
            if (oldCounts[i] != 0) {
                add(oldValues[i], oldCounts[i]);
            }
        }
    }

    /** @return false if there are too many distinct numbers in either */
    boolean addAll(LongCounts other) {
        boolean fits = !other.full;
        for (int i = 0; i < other.values.length && fits; i++) {
            fits = other.counts[i] == 0 || add(other.values[i], other.counts[i]);
        }
        return fits;
    }

    void forEach(Visitor visitor) {
        for (int i = 0; i < values.length; i++) {
            if (counts[i] != 0) {
                visitor.visit(values[i], counts[i]);
            }
        }
    }

    /** Sum of all counts. */
    long total() {
        return total;
    }
}
