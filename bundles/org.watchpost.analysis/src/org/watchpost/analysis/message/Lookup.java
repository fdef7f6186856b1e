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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.analysis.message.MessageLife;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.SortOrder;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.store.EventStore;

/** Looks for one message: from id to id until no new one turns up, then joins what was found. Used once, by one thread. */
final class Lookup {

    private static final long MINUTE = 60_000_000L;
    private static final long CONNECTION = 15 * MINUTE;
    private static final long QUEUE = 8L * 24 * 60 * MINUTE;
    /** Most events of one id: a loop, or a word that is no id. */
    private static final int MOST_OF_ID = 1000;
    private static final int MOST = 4000;
    private static final int MOST_IDS = 60;
    /** Lines of a protocol log without ids, before and after. */
    private static final int NEIGHBOURS = 40;

    private record Step(Query query, TimeRange range) {
    }

    private final EventStore events;
    private final IProgressMonitor monitor;
    private final Map<EventRef, Event> found = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Queue<Step> steps = new ArrayDeque<>();

    Lookup(EventStore events, IProgressMonitor monitor) {
        this.events = events;
        this.monitor = monitor;
    }

    Optional<MessageLife> find(Event event) throws IOException {
        take(event);
        while (!steps.isEmpty() && found.size() < MOST && seen.size() <= MOST_IDS) {
            Step step = steps.remove();
            int[] left = { MOST_OF_ID };
            events.scan(new EventQuery(step.query, step.range), SortOrder.BY_TIME, one -> {
                take(one);
                return --left[0] > 0;
            }, monitor);
        }
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        List<Event> ordered = new ArrayList<>(found.values());
        ordered.sort(Comparator.comparingLong(Event::micros).thenComparing(Event::ref));
        List<MessageLife> lives = new ArrayList<>();
        Joiner joiner = new Joiner(lives::add);
        for (Event one : ordered) {
            joiner.add(LineFacts.of(one));
        }
        joiner.finish();
        for (MessageLife life : lives) {
            for (MessageLife.Line line : life.lines()) {
                if (line.ref().equals(event.ref())) {
                    return Optional.of(life);
                }
            }
        }
        return Optional.empty();
    }

    private void take(Event event) throws IOException {
        if (found.putIfAbsent(event.ref(), event) != null) {
            return;
        }
        LineFacts line = LineFacts.of(event);
        if (!line.messageId.isEmpty() && seen.add("m:" + line.messageId)) {
            steps.add(new Step(MailQueries.is(Fields.EMAIL_MESSAGE_ID, line.messageId), TimeRange.ALL));
        }
        if (!line.queueId.isEmpty() && seen.add("q:" + line.queueId)) {
            steps.add(new Step(MailQueries.is(Fields.WATCHPOST_MAIL_QUEUE_ID, line.queueId),
                    MailQueries.around(line.micros, QUEUE, QUEUE)));
        }
        if (!line.next.isEmpty() && seen.add("q:" + line.next)) {
            steps.add(new Step(MailQueries.is(Fields.WATCHPOST_MAIL_QUEUE_ID, line.next), MailQueries.around(line.micros, QUEUE, QUEUE)));
        }
        if (!line.flow.isEmpty() && seen.add("f:" + line.flow)) {
            int equals = line.flow.indexOf('=');
            String field = line.flow.substring(0, equals);
            String id = line.flow.substring(equals + 1);
            // Zeek's logs each have their own field for the connection: the id is unlike any other word.
            Query query = field.startsWith("zeek.") ? new Query.Word(null, id) : MailQueries.is(Field.own(field), id);
            steps.add(new Step(query, MailQueries.around(line.micros, QUEUE, QUEUE)));
        }
        if (!line.tuple.isEmpty() && seen.add("t:" + line.tuple)) {
            steps.add(new Step(MailQueries.connection(line.tuple), MailQueries.around(line.micros, CONNECTION, CONNECTION)));
        }
        if (!line.connection.isEmpty() && seen.add("s:" + line.connection)) {
            for (Event neighbour : events.around(event.ref(), NEIGHBOURS, NEIGHBOURS)) {
                take(neighbour);
            }
        }
        if (line.refusal) {
            seen.add("r");
        }
    }
}
