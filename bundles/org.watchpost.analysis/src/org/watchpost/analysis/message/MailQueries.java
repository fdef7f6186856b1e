/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.analysis.message;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.store.EventStore;
import org.watchpost.core.store.Facet;

/** Queries for the lines that can be about messages, so that a run does not read all the rest. */
public final class MailQueries {

    private static final List<String> PORTS = List.of("25", "465", "587", "2525");

    private MailQueries() {
    }

    /** The events of a query that can be about messages; columns of the index alone tell. */
    public static EventQuery mailOf(EventStore events, EventQuery query, IProgressMonitor monitor) throws IOException {
        Query has = new Query.Or(List.of(new Query.Exists(Fields.WATCHPOST_MAIL_STATUS), new Query.Exists(Fields.EMAIL_FROM_ADDRESS),
                new Query.Exists(Fields.EMAIL_TO_ADDRESS), new Query.Exists(Fields.WATCHPOST_MAIL_SIZE),
                new Query.Phrase(Fields.EVENT_DATASET, "exim")));
        Facet datasets = events.facet(and(query, has), Fields.EVENT_DATASET, Integer.MAX_VALUE, monitor);
        List<Query> any = new ArrayList<>();
        for (Facet.Count dataset : datasets.values()) {
            if (!LineFacts.sensor(dataset.value()) || dataset.value().equals("zeek.smtp")) {
                any.add(new Query.Phrase(Fields.EVENT_DATASET, dataset.value()));
            }
        }
        for (String port : PORTS) {
            any.add(new Query.Word(Fields.DESTINATION_PORT, port));
        }
        return and(query, new Query.Or(any));
    }

    /** Both. */
    public static EventQuery and(EventQuery query, Query more) {
        return query.query() instanceof Query.All ? new EventQuery(more, query.range())
                : new EventQuery(new Query.And(List.of(query.query(), more)), query.range());
    }

    /** Events that name an id in a field. */
    public static Query is(Field field, String id) {
        return new Query.Phrase(field, id);
    }

    /** A connection by addresses and ports; {@code tuple} as {@link LineFacts#tuple()} has it. */
    static Query connection(String tuple) {
        String[] parts = tuple.split(" ");
        return new Query.And(List.of(new Query.Word(Fields.SOURCE_IP, parts[0]), new Query.Word(Fields.SOURCE_PORT, parts[1]),
                new Query.Word(Fields.DESTINATION_IP, parts[2]), new Query.Word(Fields.DESTINATION_PORT, parts[3])));
    }

    /** A stretch of time around a moment, cut at the ends of time. */
    static TimeRange around(long micros, long before, long after) {
        long from = micros - before;
        long to = micros + after;
        return new TimeRange(from > micros ? Long.MIN_VALUE : from, to < micros ? Long.MAX_VALUE : to);
    }
}
