/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.bulk;

import org.watchpost.demo.text.RandomStream;

/** Ranks with probability 1/rank^s, drawn in constant time by the alias method (Vose, 1991). */
final class Zipf {

    private final int size;
    /** The probability to keep a rank that was drawn evenly. */
    private final double[] keep;
    /** The rank to take instead. */
    private final int[] alias;

    Zipf(int size, double exponent) {
        this.size = size;
        keep = new double[size];
        alias = new int[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            keep[i] = StrictMath.pow(i + 1, -exponent);
            sum += keep[i];
        }
        int[] small = new int[size];
        int[] large = new int[size];
        int smalls = 0;
        int larges = 0;
        for (int i = 0; i < size; i++) {
            keep[i] *= size / sum;
            if (keep[i] < 1) {
                small[smalls++] = i;
            } else {
                large[larges++] = i;
            }
        }
        while (smalls > 0 && larges > 0) {
            int poor = small[--smalls];
            int rich = large[larges - 1];
            alias[poor] = rich;
            keep[rich] -= 1 - keep[poor];
            if (keep[rich] < 1) {
                larges--;
                small[smalls++] = rich;
            }
        }
        // what is left is full but for errors of rounding
        while (larges > 0) {
            keep[large[--larges]] = 1;
        }
        while (smalls > 0) {
            keep[small[--smalls]] = 1;
        }
    }

    /** A rank from 0. */
    int draw(RandomStream random) {
        int rank = random.below(size);
        return random.unit() < keep[rank] ? rank : alias[rank];
    }
}
