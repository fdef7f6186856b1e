/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.monitor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.probe.MessageCensus;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.QueryParser;
import org.watchpost.core.query.QuerySyntaxException;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.store.EventStore;
import org.watchpost.core.store.Facet;
import org.watchpost.core.store.GroupRequest;
import org.watchpost.core.store.Groups;

/** Who mails to whom, by the log lines of a case: what a queue that does not list its messages can't tell. Stateless. */
public final class LogCensus {

    private static final int TOP = 20;
    private static final String MAIL = "NOT event.kind:metric AND ";

    private LogCensus() {
    }

    /**
     * Counts the mails of a stretch of time.
     *
     * @param server a server's name: its own log lines are counted if there are any, else those of all
     * @return senders, recipients, pairs and clients; an empty one if no line tells of senders
     * @throws IOException if the case can't be read
     */
    public static MessageCensus census(EventStore store, TimeRange range, String server, IProgressMonitor monitor) throws IOException {
        String own = hosts(store, range, server, monitor);
        EventQuery sent = query(MAIL + own + "_exists_:email.from.address", range);
        EventQuery both = query(MAIL + own + "_exists_:email.from.address AND _exists_:email.to.address", range);
        long senders = store.count(sent, monitor);
        Groups pairs = store.groups(both, new GroupRequest(List.of(Fields.EMAIL_FROM_ADDRESS, Fields.EMAIL_TO_ADDRESS), List.of(), null,
                new long[0], TOP), monitor);
        if (senders == 0) {
            return MessageCensus.EMPTY;
        }
        // some servers tell sender and recipient in lines of their own
        boolean paired = pairs.events() * 2 >= senders;
        EventQuery counted = paired ? both : sent;
        long messages = paired ? pairs.events() : senders;
        List<MessageCensus.Pair> list = paired
                ? pairs.groups().stream().map(group -> new MessageCensus.Pair(group.keys().get(0), group.keys()
                        .get(1), group.count(), group.first(), "")).toList()
                : List.of();
        if (!list.isEmpty()) {
            MessageCensus.Pair first = list.get(0);
            EventQuery one = query(MAIL + own + pair(first.sender(), first.recipient()), range);
            List<MessageCensus.Count> clients = counts(store.facet(one, Fields.SOURCE_IP, 1, monitor));
            String client = clients.isEmpty() || clients.get(0).count() * 2 < first.count() ? "" : clients.get(0).value();
            list = new ArrayList<>(list);
            list.set(0, new MessageCensus.Pair(first.sender(), first.recipient(), first.count(), first.first(), client));
        }
        return new MessageCensus(messages, top(store, counted, Fields.EMAIL_FROM_ADDRESS, monitor),
                paired ? top(store, counted, Fields.EMAIL_TO_ADDRESS, monitor) : List.of(), list, List.of(), List.of(), List.of(), false);
    }

    /** The query for the mails of a sender to a recipient, of which an empty one is any. */
    public static String pair(String sender, String recipient) {
        String from = sender.isEmpty() ? "" : "email.from.address:" + quote(sender);
        String to = recipient.isEmpty() ? "" : "email.to.address:" + quote(recipient);
        return from.isEmpty() || to.isEmpty() ? from + to : from + " AND " + to;
    }

    /** The part of a query that confines it to a server's own lines; empty if there are none. */
    private static String hosts(EventStore store, TimeRange range, String server, IProgressMonitor monitor) throws IOException {
        if (server.isEmpty()) {
            return "";
        }
        String name = server.toLowerCase(Locale.ROOT);
        String dotted = name + ".";
        List<String> found = store.facet(query(MAIL + "_exists_:email.from.address", range), Fields.HOST_NAME, 200, monitor).values()
                .stream().map(Facet.Count::value).filter(host -> {
                    String lower = host.toLowerCase(Locale.ROOT);
                    return lower.equals(name) || lower.startsWith(dotted) || name.startsWith(lower + ".");
                }).toList();
        return found.isEmpty() ? "" : "(" + String.join(" OR ", found.stream().map(host -> "host.name:" + quote(host)).toList()) + ") AND ";
    }

    private static List<MessageCensus.Count> top(EventStore store, EventQuery query, Field field, IProgressMonitor monitor)
            throws IOException {
        return counts(store.facet(query, field, TOP, monitor));
    }

    private static List<MessageCensus.Count> counts(Facet facet) {
        return facet.values().stream().map(value -> new MessageCensus.Count(value.value(), value.count())).toList();
    }

    private static EventQuery query(String text, TimeRange range) {
        try {
            Query query = new QueryParser(java.time.ZoneOffset.UTC).parse(text);
            return new EventQuery(query, range);
        } catch (QuerySyntaxException e) {
            throw new IllegalStateException("values are quoted: " + text, e);
        }
    }

    private static String quote(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
