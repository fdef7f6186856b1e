/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.basics;

import java.util.List;

/** SplitMix64: small, fast and the same everywhere. Each purpose gets its own named stream. */
public final class Rng {
    private static final String BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private long state;

    /** Another name for the stream gives other numbers for the same seed. */
    public Rng(long seed, String stream) {
        long h = 1125899906842597L;
        for (int i = 0; i < stream.length(); i++) {
            h = 31 * h + stream.charAt(i);
        }
        state = seed * 0x9E3779B97F4A7C15L ^ h;
        next();
        next();
    }

    /** The next 64 bits. */
    public long next() {
        long z = state += 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A whole number from 0 to below {@code n}. */
    public int below(int n) {
        return (int) (((next() >>> 32) * n) >>> 32);
    }

    /** A whole number from {@code lo} to {@code hi}, both included. */
    public int range(int lo, int hi) {
        return lo + below(hi - lo + 1);
    }

    /** A whole number from 0 to below {@code n}. */
    public long longBelow(long n) {
        return (next() >>> 1) % n;
    }

    /** A number from 0 to below 1. */
    public double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** True with that probability. */
    public boolean chance(double p) {
        return unit() < p;
    }

    /** An exponentially distributed number of that mean. */
    public double exp(double mean) {
        return -mean * StrictMath.log(1 - unit());
    }

    /** A factor around 1, between 1-spread and 1+spread. */
    public double around(double spread) {
        return 1 - spread + 2 * spread * unit();
    }

    @SafeVarargs
    /** One of them, all as likely. */
    public final <T> T pick(T... items) {
        return items[below(items.length)];
    }

    /** One of them, all as likely. */
    public <T> T pick(List<T> items) {
        return items.get(below(items.size()));
    }

    /** An index, as likely as its weight. */
    public int weighted(double[] weights) {
        double sum = 0;
        for (double w : weights) {
            sum += w;
        }
        double u = unit() * sum;
        for (int i = 0; i < weights.length; i++) {
            u -= weights[i];
            if (u < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    /** That many digits and letters. */
    public String base62(int n) {
        return from(BASE62, n);
    }

    /** That many lower-case hexadecimal digits. */
    public String hex(int n) {
        return from("0123456789abcdef", n);
    }

    /** That many upper-case hexadecimal digits. */
    public String upperHex(int n) {
        return from("0123456789ABCDEF", n);
    }

    /** That many characters of an alphabet. */
    public String from(String alphabet, int n) {
        StringBuilder b = new StringBuilder(n);
        for (int i = 0; i < n; i++) {
            b.append(alphabet.charAt(below(alphabet.length())));
        }
        return b.toString();
    }

    /** That many bytes. */
    public byte[] bytes(int n) {
        byte[] b = new byte[n];
        for (int i = 0; i < n; i++) {
            b[i] = (byte) next();
        }
        return b;
    }
}
