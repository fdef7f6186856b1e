/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.store;

import java.util.List;

/**
 * Events over time.
 *
 * @param bounds  {@code n + 1} moments in microseconds since the epoch; bucket {@code i} is {@code [bounds[i], bounds[i+1])}
 * @param total   events of each of the {@code n} buckets
 * @param series  the same split by the values of a field, most frequent first; empty if it was not asked for
 */
public record Histogram(long[] bounds, long[] total, List<Series> series) {

    /**
     * One value's events over time.
     *
     * @param value  the value; empty for the rest
     * @param counts events of each bucket
     */
    public record Series(String value, long[] counts) {
    }

    public Histogram {
        series = List.copyOf(series);
        if (bounds.length != total.length + 1) {
            throw new IllegalArgumentException(bounds.length + " bounds for " + total.length + " buckets");
        }
    }
}
