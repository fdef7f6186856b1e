/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.bulk;

import org.watchpost.demo.basics.Rng;

/** Ranks with probability 1/rank^s, drawn in constant time (alias method). */
final class Zipf {
    private final int n;
    private final double[] keep;
    private final int[] other;

    Zipf(int n, double s) {
        this.n = n;
        keep = new double[n];
        other = new int[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            keep[i] = StrictMath.pow(i + 1, -s);
            sum += keep[i];
        }
        int[] small = new int[n];
        int[] large = new int[n];
        int smalls = 0;
        int larges = 0;
        for (int i = 0; i < n; i++) {
            keep[i] *= n / sum;
            if (keep[i] < 1) {
                small[smalls++] = i;
            } else {
                large[larges++] = i;
            }
        }
        while (smalls > 0 && larges > 0) {
            int a = small[--smalls];
            int b = large[larges - 1];
            other[a] = b;
            keep[b] -= 1 - keep[a];
            if (keep[b] < 1) {
                larges--;
                small[smalls++] = b;
            }
        }
        while (larges > 0) {
            keep[large[--larges]] = 1;
        }
        while (smalls > 0) {
            keep[small[--smalls]] = 1;
        }
    }

    int draw(Rng r) {
        int i = r.below(n);
        return r.unit() < keep[i] ? i : other[i];
    }
}
