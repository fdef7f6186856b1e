/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A set of pairs of small numbers: which values a group has. A bit for each value where there are few of them, which is what
 * makes counting fast; a hash table where there are many.
 */
final class Pairs {

    /** Values up to which each group has a bit for each. */
    private static final int MOST_BITS = 1 << 16;

    /** Sees each pair. */
    @FunctionalInterface
    interface Visitor {
        void visit(int group, int value);
    }

    private final @Nullable LongIds sparse;
    private long[][] rows = new long[64][];
    private long words;

    /** @param values how many values there can be at most */
    Pairs(long values) {
        sparse = values > MOST_BITS ? new LongIds() : null;
    }

    /** Adds a pair. @return whether it was not there */
    boolean add(int group, int value) {
        LongIds ids = sparse;
        if (ids != null) {
            int before = ids.size();
            return ids.add((long) group << 32 | value) == before;
        }
        if (group >= rows.length) {
            rows = Arrays.copyOf(rows, Math.max(2 * rows.length, group + 1));
        }
        long[] row = rows[group];
        int word = value >> 6;
        if (row == null) {
            row = new long[word + 1];
            rows[group] = row;
            words += row.length;
        } else if (word >= row.length) {
            int length = Math.max(word + 1, row.length + (row.length >> 1));
            words += length - row.length;
            row = Arrays.copyOf(row, length);
            rows[group] = row;
        }
        long bit = 1L << value;
        boolean fresh = (row[word] & bit) == 0;
        row[word] |= bit;
        return fresh;
    }

    /** What it takes, in longs. */
    long size() {
        LongIds ids = sparse;
        return ids != null ? 2L * ids.size() : words;
    }

    void forEach(Visitor visitor) {
        LongIds ids = sparse;
        if (ids != null) {
            for (int i = 0; i < ids.size(); i++) {
                visitor.visit((int) (ids.key(i) >>> 32), (int) ids.key(i));
            }
            return;
        }
        for (int group = 0; group < rows.length; group++) {
            long[] row = rows[group];
            for (int word = 0; row != null && word < row.length; word++) {
                for (long bits = row[word]; bits != 0; bits &= bits - 1) {
                    visitor.visit(group, (word << 6) + Long.numberOfTrailingZeros(bits));
                }
            }
        }
    }
}
