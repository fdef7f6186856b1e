/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.query;

/**
 * A half-open stretch of time, microseconds since 1970-01-01T00:00:00Z.
 *
 * @param from first moment inside
 * @param to   first moment after it
 */
public record TimeRange(long from, long to) {

    /** No limit on either side. */
    public static final TimeRange ALL = new TimeRange(Long.MIN_VALUE, Long.MAX_VALUE);

    public TimeRange {
        if (from > to) {
            throw new IllegalArgumentException("Time range ends before it begins: " + from + " to " + to);
        }
    }

    public boolean contains(long micros) {
        return micros >= from && micros < to;
    }

    public boolean isAll() {
        return equals(ALL);
    }
}
