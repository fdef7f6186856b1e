/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.mail;

import java.io.IOException;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventRef;

/**
 * Who else has it: all messages, log lines, IDS events and hosts with this hash, name, sender, subject or size, in one answer.
 * A Declarative Service; not for the UI thread.
 */
public interface WhoElse {

    /**
     * What an indicator was found in.
     *
     * @param indicator the indicator
     * @param query     finds the same events in any view; in the query language
     * @param total     events in all
     * @param datasets  events by dataset, most first: {@code postfix=12}
     */
    record Found(Indicator indicator, String query, long total, List<Count> datasets) {
    }

    /**
     * How many.
     *
     * @param value a dataset, host or address
     * @param count events
     */
    record Count(String value, long count) {
    }

    /**
     * The answer.
     *
     * @param found      one for each indicator that is in any other event, in the order asked
     * @param query      all of it in one query; empty if nothing was asked
     * @param messages   other messages, by time, at most 1,000
     * @param others     log lines, IDS events and the like, by time, at most 1,000
     * @param hosts      hosts and addresses in those events, most first, at most 100
     * @param recipients who was written to, most first, at most 1,000
     * @param total      events in all
     */
    record Answer(List<Found> found, String query, List<Event> messages, List<Event> others, List<Count> hosts, List<Count> recipients,
            long total) {
    }

    /** Indicators of a message: hashes, names and sizes of its attachments that are not harmless, sender, subject. */
    List<Indicator> indicators(OpenCase open, EventRef message) throws IOException;

    /** Looks for them. */
    Answer ask(OpenCase open, List<Indicator> indicators, IProgressMonitor monitor) throws IOException;
}
