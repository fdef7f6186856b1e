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

/** A log format: makes the lines of one record at a time. */
abstract class BulkFormat {

    protected final RandomStream random;
    protected final Pools pools;
    private final Planting addresses;
    private final Hits hits;

    /** A format with its own stream of random numbers, and that many planted addresses. */
    BulkFormat(long seed, String stream, Pools pools, Hits hits, int plantedAddresses) {
        random = new RandomStream(seed, stream);
        this.pools = pools;
        this.hits = hits;
        addresses = new Planting(plantedAddresses);
    }

    /** Appends the lines of a record of that time, when that share of the file is written; returns their number. */
    abstract int lines(LineBuffer out, long time, double share);

    /** Whether the address is to be planted in this record. */
    protected boolean plantsAddress(double share) {
        return count(BulkQuery.PLANTED_IP, addresses.isDue(share));
    }

    /** Counts a hit, and returns whether it was one. */
    protected boolean count(BulkQuery query, boolean hit) {
        hits.add(query, hit);
        return hit;
    }

    /** A size: many small ones, some large ones. */
    protected int size(int mean) {
        return 60 + (int) (mean * 2.0 * random.unit() * random.unit());
    }
}
