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
 * A query and the time range it is confined to.
 *
 * @param query what is looked for
 * @param range when; {@link TimeRange#ALL} for always
 */
public record EventQuery(Query query, TimeRange range) {

    /** Every event. */
    public static final EventQuery ALL = new EventQuery(new Query.All(), TimeRange.ALL);

    public EventQuery(Query query) {
        this(query, TimeRange.ALL);
    }

    /** The same within another range. */
    public EventQuery within(TimeRange newRange) {
        return new EventQuery(query, newRange);
    }
}
