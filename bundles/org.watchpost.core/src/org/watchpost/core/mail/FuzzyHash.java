/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.mail;

import java.nio.charset.StandardCharsets;

/**
 * A fuzzy hash: 64 hexadecimal digits that differ in few bits for bytes that are nearly the same. A simhash over hashed windows
 * of eight bytes, made for finding variants of one attachment; not for proofs.
 */
public final class FuzzyHash {

    /** Fewer bytes than this have no fuzzy hash. */
    public static final int LEAST = 64;
    private static final int WINDOW = 8;
    private static final int BITS = 256;
    private static final int MOST = 1 << 20;
    private static final int BUCKETS = 256;
    /** For each bucket what it adds to each bit: 1 or -1, drawn once. */
    private static final int[] SIGNS = new int[BUCKETS * BITS];

    static {
        for (int word = 0; word < BUCKETS * BITS / 64; word++) {
            long pattern = mix((word + 1) * 0x9E3779B97F4A7C15L);
            for (int bit = 0; bit < 64; bit++) {
                SIGNS[word * 64 + bit] = (int) (pattern >>> bit & 1) * 2 - 1;
            }
        }
    }

    private FuzzyHash() {
    }

    /** The hash of the first MiB; an empty string for less than {@value #LEAST} bytes. */
    public static String of(byte[] bytes, int from, int to) {
        if (to - from < LEAST) {
            return "";
        }
        int[] seen = new int[BUCKETS];
        int end = Math.min(to, from + MOST);
        // sampled by content, so that what was inserted shifts nothing: one window of 8 in the mean
        long rolling = 0;
        int samples = 0;
        for (int i = from; i < end; i++) {
            rolling = rolling << 8 | bytes[i] & 0xff;
            long mixed = rolling * 0x9E3779B97F4A7C15L;
            if (mixed >>> 61 == 0 && i - from >= WINDOW - 1) {
                seen[(int) (mixed >>> 53) & BUCKETS - 1]++;
                samples++;
            }
        }
        if (samples < 4) {
            return "";
        }
        return digits(seen);
    }

    private static String digits(int[] seen) {
        int[] sums = new int[BITS];
        for (int bucket = 0; bucket < seen.length; bucket++) {
            int weight = Math.min(seen[bucket], 255);
            if (weight > 0) {
                int at = bucket * BITS;
                for (int bit = 0; bit < BITS; bit++) {
                    sums[bit] += SIGNS[at + bit] * weight;
                }
            }
        }
        byte[] text = new byte[BITS / 4];
        for (int digit = 0; digit < text.length; digit++) {
            int value = 0;
            for (int bit = 0; bit < 4; bit++) {
                value |= sums[digit * 4 + bit] > 0 ? 1 << bit : 0;
            }
            text[digit] = (byte) Character.forDigit(value, 16);
        }
        return new String(text, StandardCharsets.US_ASCII);
    }

    private static long mix(long value) {
        long x = value * 0xBF58476D1CE4E5B9L;
        x ^= x >>> 31;
        x *= 0x94D049BB133111EBL;
        return x ^ x >>> 29;
    }

    /** How alike, 0 to 100; 0 if one of them is empty. Above 80 they have most of their bytes in common. */
    public static int likeness(String one, String other) {
        if (one.length() != BITS / 4 || other.length() != BITS / 4) {
            return 0;
        }
        int different = 0;
        for (int i = 0; i < one.length(); i++) {
            different += Integer.bitCount(Character.digit(one.charAt(i), 16) ^ Character.digit(other.charAt(i), 16));
        }
        return Math.max(0, 100 - different * 200 / BITS);
    }
}
