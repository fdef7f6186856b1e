/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.text;

import java.util.SortedMap;
import java.util.TreeMap;

/** Counts by name, in the order of the names. */
public final class Tally {

    private final SortedMap<String, Long> counts = new TreeMap<>();

    /** One more of a name. */
    public void add(String name) {
        counts.merge(name, 1L, Long::sum);
    }

    /** How many of a name; 0 if it was never counted. */
    public long count(String name) {
        return counts.getOrDefault(name, 0L);
    }

    /** The counts, a live view. */
    public SortedMap<String, Long> counts() {
        return counts;
    }
}
