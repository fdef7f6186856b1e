/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.triage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventKind;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.QueryText;
import org.watchpost.core.query.SortOrder;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.store.EventStore;

/**
 * Joins alerts with what sensors wrote of the same mail: EVE {@code smtp} and {@code fileinfo} by flow, Zeek {@code smtp} and
 * {@code files} by the ends of the connection and then by uid. For the rows of a page; one query for all of them.
 */
public final class MailJoin {

    /** How far apart an alert and the record of its mail may be; microseconds. */
    private static final long NEAR = 300_000_000L;
    /** The same where the alert does not tell the source port. */
    private static final long NEARER = 3_000_000L;
    private static final int MOST = 4000;
    private static final Field FLOW = Field.own("suricata.eve.flow_id");
    private static final Query DATASETS = new Query.Or(List.of(QueryText.equal(Fields.EVENT_DATASET, "suricata.eve"),
            QueryText.equal(Fields.EVENT_DATASET, "zeek.smtp"), QueryText.equal(Fields.EVENT_DATASET, "zeek.files")));

    private MailJoin() {
    }

    /** Whether there can be a mail behind an event: it tells so, or its target port is one of SMTP. */
    public static boolean isMail(Event event) {
        String port = event.text(Fields.DESTINATION_PORT);
        return port.equals("25") || port.equals("587") || port.equals("465") || event.text(Fields.NETWORK_PROTOCOL).equals("smtp")
                || !event.text(Fields.EMAIL_ATTACHMENTS_FILE_NAME).isEmpty() || !event.text(Fields.EMAIL_FROM_ADDRESS).isEmpty();
    }

    /** What is known of the mails behind some alerts; alerts without a mail are left out. */
    public static Map<EventRef, MailFacts> of(EventStore store, List<Event> alerts, IProgressMonitor monitor) throws IOException {
        List<Event> mails = alerts.stream().filter(MailJoin::isMail).toList();
        Map<EventRef, MailFacts> facts = new LinkedHashMap<>();
        if (mails.isEmpty()) {
            return facts;
        }
        Map<String, List<Event>> byEnds = candidates(store, mails, monitor);
        for (Event alert : mails) {
            facts.put(alert.ref(), join(alert, byEnds.getOrDefault(ends(alert, hasPort(alert)), List.of())));
        }
        return facts;
    }

    private static Map<String, List<Event>> candidates(EventStore store, List<Event> mails, IProgressMonitor monitor) throws IOException {
        Map<String, TimeRange> wanted = new LinkedHashMap<>();
        Map<String, Query> conditions = new HashMap<>();
        for (Event alert : mails) {
            if (!alert.text(Fields.SOURCE_IP).isEmpty() && !alert.text(Fields.DESTINATION_IP).isEmpty()) {
                boolean port = hasPort(alert);
                long near = port ? NEAR : NEARER;
                String key = ends(alert, port);
                TimeRange range = new TimeRange(alert.micros() - near, alert.micros() + near);
                wanted.merge(key + '@' + (port ? "" : Long.toString(alert.micros() / NEARER)), range,
                        (a, b) -> new TimeRange(Math.min(a.from(), b.from()), Math.max(a.to(), b.to())));
                conditions.put(key + '@' + (port ? "" : Long.toString(alert.micros() / NEARER)), condition(alert, port));
            }
        }
        List<Query> any = new ArrayList<>();
        wanted.forEach(
                (key, range) -> any.add(new Query.And(List.of(conditions.getOrDefault(key, Decision.NOTHING), Decision.times(range)))));
        Map<String, List<Event>> found = new HashMap<>();
        if (!any.isEmpty()) {
            Query query = new Query.And(List.of(DATASETS, QueryText.equal(Fields.EVENT_KIND, EventKind.EVENT.word()),
                    QueryText.equal(Fields.NETWORK_PROTOCOL, "smtp"), new Query.Or(any)));
            for (Event event : store.page(new EventQuery(query), SortOrder.BY_TIME, 0, MOST, monitor).rows()) {
                found.computeIfAbsent(ends(event, true), added -> new ArrayList<>()).add(event);
                found.computeIfAbsent(ends(event, false), added -> new ArrayList<>()).add(event);
            }
        }
        return found;
    }

    private static Query condition(Event alert, boolean port) {
        List<Query> all = new ArrayList<>();
        all.add(QueryText.equal(Fields.SOURCE_IP, alert.text(Fields.SOURCE_IP)));
        all.add(QueryText.equal(Fields.DESTINATION_IP, alert.text(Fields.DESTINATION_IP)));
        if (port) {
            all.add(QueryText.equal(Fields.SOURCE_PORT, alert.text(Fields.SOURCE_PORT)));
        }
        return new Query.And(all);
    }

    private static boolean hasPort(Event alert) {
        return !alert.text(Fields.SOURCE_PORT).isEmpty();
    }

    private static String ends(Event event, boolean port) {
        return event.text(Fields.SOURCE_IP) + '|' + (port ? event.text(Fields.SOURCE_PORT) : "") + '|' + event.text(Fields.DESTINATION_IP);
    }

    private static MailFacts join(Event alert, List<Event> candidates) {
        long near = hasPort(alert) ? NEAR : NEARER;
        String flow = alert.text(FLOW);
        List<Event> own = candidates.stream().filter(event -> Math.abs(event.micros() - alert.micros()) <= near)
                .filter(event -> flow.isEmpty() || event.text(FLOW).isEmpty() || event.text(FLOW).equals(flow))
                .sorted(Comparator.comparingLong(event -> Math.abs(event.micros() - alert.micros()))).toList();
        List<Event> joined = new ArrayList<>();
        String uid = "";
        String joinedFlow = flow;
        // Nearest first: without a flow or a port the nearest of each kind decides which connection it is.
        for (Event event : own) {
            String zeek = event.text(Field.own(event.dataset() + ".uid"));
            String eve = event.text(FLOW);
            if (!zeek.isEmpty() && (uid.isEmpty() || uid.equals(zeek))) {
                uid = zeek;
                joined.add(event);
            } else if (!eve.isEmpty() && (joinedFlow.isEmpty() || joinedFlow.equals(eve))) {
                joinedFlow = eve;
                joined.add(event);
            }
        }
        return facts(alert, joined);
    }

    private static MailFacts facts(Event alert, List<Event> joined) {
        List<Event> all = new ArrayList<>();
        all.add(alert);
        all.addAll(joined);
        String attachment = first(all, Fields.EMAIL_ATTACHMENTS_FILE_NAME);
        String inner = first(all, Fields.FILE_NAME);
        return new MailFacts(attachment.isEmpty() ? inner : attachment, inner, first(all, Fields.FILE_SIZE),
                sender(all), first(all, Fields.EMAIL_TO_ADDRESS), first(all, Fields.EMAIL_SUBJECT),
                first(all, Fields.FILE_HASH_SHA256), joined.stream().map(Event::ref).toList());
    }

    /** The first sender that is an address: some sensors write only the name people see. */
    private static String sender(List<Event> events) {
        for (Event event : events) {
            if (event.text(Fields.EMAIL_FROM_ADDRESS).indexOf('@') > 0) {
                return event.text(Fields.EMAIL_FROM_ADDRESS);
            }
        }
        return first(events, Fields.EMAIL_FROM_ADDRESS);
    }

    private static String first(List<Event> events, Field field) {
        for (Event event : events) {
            String text = event.text(field);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}
