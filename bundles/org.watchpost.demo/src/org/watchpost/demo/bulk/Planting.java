/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.bulk;

/** How many of something are planted, spread evenly over a file. */
final class Planting {

    private final int total;
    private int done;

    Planting(int total) {
        this.total = total;
    }

    /** Whether one is due when that share of the file is written; then it counts as planted. */
    boolean isDue(double share) {
        if (done < total && share >= (done + 0.5) / (total + 1)) {
            done++;
            return true;
        }
        return false;
    }
}
