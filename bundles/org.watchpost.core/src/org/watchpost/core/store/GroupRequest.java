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
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.FieldType;

/**
 * What {@link EventStore#groups} is asked for. Events are in the same group when they have the same values in all fields of
 * {@code by}; an event without a value has an empty one, an event with several values is in one group for each.
 *
 * @param by       one to four fields
 * @param distinct fields whose different values are counted in each group
 * @param worst    a field of whole numbers whose least value is wanted, or null
 * @param bounds   ascending moments in microseconds between which the events of each group are counted as in
 *                 {@link Histogram}; events outside are in no stretch; empty if that is not asked for
 * @param top      how many groups are wanted, those with most events first, equal ones by their values; at least 1
 */
public record GroupRequest(List<Field> by, List<Field> distinct, @Nullable Field worst, long[] bounds, int top) {

    /** Most fields to group by. */
    public static final int MOST_FIELDS = 4;

    public GroupRequest {
        by = List.copyOf(by);
        distinct = List.copyOf(distinct);
        bounds = bounds.clone();
        if (by.isEmpty() || by.size() > MOST_FIELDS || top < 1 || bounds.length == 1) {
            throw new IllegalArgumentException("Groups by " + by + ", top " + top + ", " + bounds.length + " bounds");
        }
        if (worst != null && (worst.type() != FieldType.LONG || !worst.column())) {
            throw new IllegalArgumentException(worst + " has no column of whole numbers");
        }
        for (int i = 1; i < bounds.length; i++) {
            if (bounds[i] <= bounds[i - 1]) {
                throw new IllegalArgumentException("The moments must ascend");
            }
        }
    }

    /** Counts and times of all groups by some fields. */
    public static GroupRequest by(Field... fields) {
        return new GroupRequest(List.of(fields), List.of(), null, new long[0], Integer.MAX_VALUE);
    }
}
