/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import org.watchpost.core.event.EventBuilder;

/**
 * Adds events to a case's index. One writer exists per case that is open for writing. {@link #batch(int)} may be used by
 * several threads at once, each with its own batch.
 */
public interface EventWriter extends Closeable {

    /** Collects the events of one block of one source; used by one thread; must be closed. */
    interface Batch extends Closeable {

        /**
         * Adds what the builder holds; the builder may be reused at once. Time, dataset and kind must be set.
         */
        void add(EventBuilder event) throws IOException;

        /** Hands the events over; they become visible with the next refresh. */
        @Override
        void close() throws IOException;
    }

    /** A batch for events of that source. */
    Batch batch(int source) throws IOException;

    /** Removes all events of a source. */
    void delete(int source) throws IOException;

    /**
     * Makes durable all batches closed so far, together with a small state: after a crash {@link #committedState()} answers
     * the state of the last commit, and the index holds exactly the events added before it.
     */
    void commit(Map<String, String> state) throws IOException;

    /** The state given to the last commit; empty for a new index. */
    Map<String, String> committedState();

    /** Forgets events that were not committed, then closes. {@link #close()} commits nothing either. */
    void rollback() throws IOException;
}
