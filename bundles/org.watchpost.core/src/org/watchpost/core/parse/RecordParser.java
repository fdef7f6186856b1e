/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.parse;

import org.watchpost.core.event.EventBuilder;

/** Reads one record after another. Belongs to one thread. */
@FunctionalInterface
public interface RecordParser {

    /** What a record turned out to be. */
    enum Result {
        /** The builder holds an event. */
        EVENT,
        /** A comment or a line that names columns: no event. Counted as header. */
        HEADER,
        /** Not of this format; see {@link RecordParser#problem()}. */
        ERROR
    }

    /**
     * Reads the record the builder was started on (its buffer, start and end; the line end is not part of it; empty lines
     * never arrive here). Must not throw for any bytes, must take time linear in the record's length, and must set at least
     * the dataset when it answers {@link Result#EVENT}.
     */
    Result parse(EventBuilder record);

    /** Why the last record answered {@link Result#ERROR}: one short clause with the byte position where it helps. */
    default String problem() {
        return "not a record of this format";
    }
}
