/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.analysis.message;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.event.Event;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.store.EventStore;

/**
 * Joins the lines of a message: by queue id within a server (an id that is used again is another message), by Message-ID
 * across servers, by {@code queued as} where one server names the id at the next, by flow and connection of network sensors.
 * A service; thread-safe.
 */
public interface MessageTracer {

    /** Gets messages one by one. */
    @FunctionalInterface
    interface Visitor {

        /**
         * @return false to stop
         */
        boolean visit(MessageLife life) throws IOException;
    }

    /**
     * Follows all messages that the events of a query are about. Streaming: memory is bounded, whatever the number of events; a
     * message is handed over once nothing more of it is to be expected. Messages come roughly in the order they ended.
     * A refusal before there was a message is a message of one line with the status
     * {@link MessageStatus#REJECTED}.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    void trace(EventStore events, EventQuery query, Visitor visitor, IProgressMonitor monitor) throws IOException;

    /**
     * Counts what the servers did, as their own tools would.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    MailTotals totals(EventStore events, EventQuery query, IProgressMonitor monitor) throws IOException;

    /**
     * The message an event is about, from all logs of the case. Asks the index for the ids only, so it is quick.
     *
     * @return empty if the event is not about a message
     */
    Optional<MessageLife> find(EventStore events, Event event, IProgressMonitor monitor) throws IOException;
}
