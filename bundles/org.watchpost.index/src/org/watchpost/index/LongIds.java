/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.index;

/** Gives different whole numbers small numbers of their own, from 0 in the order of coming. */
final class LongIds {

    private long[] keys = new long[64];
    private int[] slots = new int[128];
    private int size;

    /** The small number of a number, a new one if it had none. */
    int add(long key) {
        int mask = slots.length - 1;
        int slot = Integer.reverse(LongCounts.hash(key)) & mask;
        while (slots[slot] != 0) {
            int id = slots[slot] - 1;
            if (keys[id] == key) {
                return id;
            }
            slot = slot + 1 & mask;
        }
        if (size == keys.length) {
            keys = java.util.Arrays.copyOf(keys, 2 * size);
        }
        keys[size] = key;
        slots[slot] = ++size;
        if (2 * size > slots.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        int mask = slots.length - 1;
        for (int id = 0; id < size; id++) {
            int slot = Integer.reverse(LongCounts.hash(keys[id])) & mask;
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = id + 1;
        }
    }

    /** How many there are. */
    int size() {
        return size;
    }

    /** The number that has a small number. */
    long key(int id) {
        return keys[id];
    }
}
