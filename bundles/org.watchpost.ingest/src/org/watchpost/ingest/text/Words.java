/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Turns short words of records into lower-case strings, the same string for the same word, for fields with a small
 * vocabulary such as {@code network.transport}. Bounded: a hostile source cannot fill memory with words. Belongs to one thread.
 */
public final class Words {

    private static final int SLOTS = 512;
    private static final int MOST = 256;
    private static final int LONGEST = 24;

    private record Word(byte[] bytes, String lower) {
    }

    private final @Nullable Word[] slots = new @Nullable Word[SLOTS];
    private int size;

    /** The word in lower case, or null if it is no plain short word (letters, digits, and {@code -_./+}), or one too many. */
    public @Nullable String lower(byte[] buffer, int from, int to) {
        int length = to - from;
        if (length <= 0 || length > LONGEST) {
            return null;
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + buffer[i];
        }
        int slot = (hash ^ hash >>> 9) & SLOTS - 1;
        while (true) {
            Word word = slots[slot];
            if (word == null) {
                return add(slot, buffer, from, to);
            }
            if (Arrays.equals(word.bytes, 0, word.bytes.length, buffer, from, to)) {
                return word.lower;
            }
            slot = slot + 1 & SLOTS - 1;
        }
    }

    private @Nullable String add(int slot, byte[] buffer, int from, int to) {
        if (size >= MOST) {
            return null;
        }
        byte[] key = Arrays.copyOfRange(buffer, from, to);
        byte[] lower = key.clone();
        for (int i = 0; i < lower.length; i++) {
            int b = lower[i];
            if (b >= 'A' && b <= 'Z') {
                lower[i] = (byte) (b + 32);
            } else if (!(b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '-' || b == '_' || b == '.' || b == '/' || b == '+')) {
                return null;
            }
        }
        String word = new String(lower, StandardCharsets.US_ASCII).intern();
        slots[slot] = new Word(key, word);
        size++;
        return word;
    }
}
