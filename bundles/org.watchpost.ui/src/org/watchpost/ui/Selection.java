/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Event;

/**
 * What is selected in a window: one event that has the focus, and the selected rows as stretches of ranks in the result of
 * the present search and sort order, so that "all ten million" is one stretch.
 *
 * @param focus the event whose details are shown; null if none
 * @param rows  selected stretches, ascending, not overlapping
 */
public record Selection(@Nullable Event focus, List<Rows> rows) {

    /** Nothing. */
    public static final Selection NONE = new Selection(null, List.of());

    /**
     * A stretch of rows.
     *
     * @param from first rank
     * @param to   rank after the last
     */
    public record Rows(long from, long to) {
    }

    public Selection {
        rows = List.copyOf(rows);
    }

    /** How many rows are selected. */
    public long count() {
        return rows.stream().mapToLong(r -> r.to() - r.from()).sum();
    }
}
