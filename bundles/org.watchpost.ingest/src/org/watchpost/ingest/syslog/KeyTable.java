/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.syslog;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Finds which of a few known words some bytes are, without making a string of them. Immutable. */
public final class KeyTable {

    private final byte[][] words;
    private final int[] slots;

    /** A table of words; {@link #find} answers their positions here. */
    public KeyTable(String... words) {
        this.words = new byte[words.length][];
        int size = Integer.highestOneBit(Math.max(1, words.length)) * 8;
        slots = new int[size];
        Arrays.fill(slots, -1);
        for (int i = 0; i < words.length; i++) {
            byte[] word = words[i].getBytes(StandardCharsets.US_ASCII);
            this.words[i] = word;
            int slot = slot(word, 0, word.length);
            while (slots[slot] >= 0) {
                slot = slot + 1 & size - 1;
            }
            slots[slot] = i;
        }
    }

    private int slot(byte[] b, int from, int to) {
        // First, middle and last byte and the length tell the words of one table apart well enough.
        int length = to - from;
        int hash = length * 31 + b[from] * 7 + b[from + length / 2] * 131 + b[to - 1] * 17;
        return (hash ^ hash >>> 7) & slots.length - 1;
    }

    /** The position of the word that is {@code [from, to)}, or -1. */
    public int find(byte[] b, int from, int to) {
        if (to <= from) {
            return -1;
        }
        int slot = slot(b, from, to);
        while (true) {
            int word = slots[slot];
            if (word < 0) {
                return -1;
            }
            if (Scan.is(b, from, to, words[word])) {
                return word;
            }
            slot = slot + 1 & slots.length - 1;
        }
    }
}
