/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.text;

import java.util.List;

/**
 * A named stream of random numbers (SplitMix64: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
 * The same seed and name give the same numbers everywhere. Each purpose has a stream of its own, so that one more draw in one
 * log leaves the others as they are. Not thread-safe.
 */
public final class RandomStream {

    /** Digits of base 62 in the order of their value. */
    public static final String BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private static final String HEX = "0123456789abcdef";
    private static final String UPPER_HEX = "0123456789ABCDEF";
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final long NAME_HASH_START = 1125899906842597L;

    private long state;

    /** The stream of that name. */
    public RandomStream(long seed, String name) {
        long hash = NAME_HASH_START;
        for (int i = 0; i < name.length(); i++) {
            hash = 31 * hash + name.charAt(i);
        }
        state = seed * STEP ^ hash;
        next();
        next();
    }

    /** Any long. */
    public long next() {
        state += STEP;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** From 0 to {@code bound} - 1. */
    public int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** From 0 to {@code bound} - 1. */
    public long longBelow(long bound) {
        return (next() >>> 1) % bound;
    }

    /** From {@code low} to {@code high}, both included. */
    public int range(int low, int high) {
        return low + below(high - low + 1);
    }

    /** From 0 (included) to 1 (excluded). */
    public double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** True with the given probability. */
    public boolean chance(double probability) {
        return unit() < probability;
    }

    /** Exponentially distributed. */
    public double exponential(double mean) {
        return -mean * StrictMath.log(1 - unit());
    }

    /** A factor between 1 - {@code spread} and 1 + {@code spread}. */
    public double around(double spread) {
        return 1 - spread + 2 * spread * unit();
    }

    /** One of the texts. */
    public String pick(String... items) {
        return items[below(items.length)];
    }

    /** One of the items. */
    public <T> T pick(List<T> items) {
        return items.get(below(items.size()));
    }

    /** An index, each with the probability of its share in the weights. */
    public int weighted(double... weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double left = unit() * sum;
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    /** That many digits of base 62. */
    public String base62(int length) {
        return from(BASE62, length);
    }

    /** That many hexadecimal digits, lower case. */
    public String hex(int length) {
        return from(HEX, length);
    }

    /** That many hexadecimal digits, upper case. */
    public String upperHex(int length) {
        return from(UPPER_HEX, length);
    }

    private String from(String alphabet, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(below(alphabet.length())));
        }
        return text.toString();
    }
}
