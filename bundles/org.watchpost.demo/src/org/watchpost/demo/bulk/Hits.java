/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.bulk;

/** The lines that each query hits, counted while they are made. */
final class Hits {

    private final long[] counts = new long[BulkQuery.values().length];

    /** Counts a line if it is hit. */
    void add(BulkQuery query, boolean hit) {
        counts[query.ordinal()] += hit ? 1 : 0;
    }

    long count(BulkQuery query) {
        return counts[query.ordinal()];
    }
}
