/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.store;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Events summed up by the values they have in common.
 *
 * @param groups   most events first, equal ones by their values
 * @param distinct how many groups there are in all
 * @param events   events of the query
 */
public record Groups(List<Group> groups, long distinct, long events) {

    /** {@link Group#worst()} where no event of the group has a value. */
    public static final long NONE = Long.MAX_VALUE;

    /**
     * One group.
     *
     * @param keys     its values, in the order of the fields; empty where its events have none
     * @param count    its events
     * @param first    time of its first event, microseconds since the epoch
     * @param last     time of its last event
     * @param distinct number of different values of each field asked for
     * @param worst    least value of the field asked for, {@link #NONE} if there is none
     * @param buckets  events of each stretch of time asked for
     */
    public record Group(List<String> keys, long count, long first, long last, int[] distinct, long worst, int[] buckets) {
        public Group {
            keys = List.copyOf(keys);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Group group && group.keys.equals(keys) && group.count == count && group.first == first
                    && group.last == last && group.worst == worst && Arrays.equals(group.distinct, distinct)
                    && Arrays.equals(group.buckets, buckets);
        }

        @Override
        public int hashCode() {
            return Objects.hash(keys, count);
        }

        @Override
        public String toString() {
            return keys + " " + count + " [" + first + ", " + last + "] " + Arrays.toString(distinct) + " " + worst + " "
                    + Arrays.toString(buckets);
        }
    }

    public Groups {
        groups = List.copyOf(groups);
    }
}
