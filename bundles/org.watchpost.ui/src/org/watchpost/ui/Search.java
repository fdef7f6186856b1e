/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui;

import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.TimeRange;

/**
 * What a window looks for.
 *
 * @param text  the query as the person wrote it
 * @param query what it means
 * @param range when
 */
public record Search(String text, Query query, TimeRange range) {

    /** Everything, always. */
    public static final Search ALL = new Search("", new Query.All(), TimeRange.ALL);

    /** For the store. */
    public EventQuery toQuery() {
        return new EventQuery(query, range);
    }

    /** The same within another range. */
    public Search within(TimeRange newRange) {
        return new Search(text, query, newRange);
    }
}
