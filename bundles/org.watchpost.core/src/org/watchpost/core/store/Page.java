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
import org.watchpost.core.event.Event;

/**
 * Some rows of a result.
 *
 * @param generation the state of the index it was read from, see {@link EventStore#generation()}
 * @param total      rows of the whole result at that state
 * @param from       rank of the first row, from 0
 * @param rows       the rows; fewer than asked for at the end of the result
 */
public record Page(long generation, long total, long from, List<Event> rows) {
    public Page {
        rows = List.copyOf(rows);
    }
}
