/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture.stream;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.capture.out.EventLine;
import org.watchpost.capture.out.EventLines;
import org.watchpost.core.capture.Conversation;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.SortOrder;
import org.watchpost.core.text.Numbers;

/** Finds the {@code capture.flow} event another event belongs to. */
final class ConversationFinder {

    /** More conversations between the same ports are not compared. */
    private static final int MOST = 2000;
    private static final Pattern MESSAGE = Pattern.compile("(?:^|/)stream-([0-9]{1,12})/message-[0-9]+\\.eml$");
    private static final Field LAST_OFFSET = Field.own("capture.last_offset");

    private final OpenCase open;
    private final IProgressMonitor monitor;

    ConversationFinder(OpenCase open, IProgressMonitor monitor) {
        this.open = open;
        this.monitor = monitor;
    }

    Optional<Conversation> find(Event event) throws IOException {
        if (event.dataset().equals(EventLines.FLOW)) {
            return conversation(event);
        }
        SourceInfo source = open.sources().get(event.ref().source());
        Matcher message = MESSAGE.matcher(source.member());
        if (message.find()) {
            return ofMessage(event, source, message);
        }
        List<Query> parts = new ArrayList<>();
        parts.add(word(Fields.EVENT_DATASET, EventLines.FLOW));
        if (event.dataset().startsWith("capture.")) {
            parts.add(word(Fields.WATCHPOST_SOURCE, Integer.toString(event.ref().source())));
            parts.add(word(EventLine.STREAM, event.text(EventLine.STREAM)));
        }
        String ip = event.find(Fields.SOURCE_IP).orElse("");
        String port = event.find(Fields.SOURCE_PORT).orElse("");
        String otherIp = event.find(Fields.DESTINATION_IP).orElse("");
        String otherPort = event.find(Fields.DESTINATION_PORT).orElse("");
        if (ip.isEmpty() || port.isEmpty() || otherIp.isEmpty() || otherPort.isEmpty()) {
            return Optional.empty();
        }
        parts.add(new Query.Or(List.of(ends(ip, port, otherIp, otherPort), ends(otherIp, otherPort, ip, port))));
        String transport = event.find(Fields.NETWORK_TRANSPORT).orElse("").toLowerCase(Locale.ROOT);
        return nearest(new Query.And(parts), event.micros(),
                flow -> transport.isEmpty() || flow.text(Fields.NETWORK_TRANSPORT).equals(transport));
    }

    private Optional<Conversation> ofMessage(Event event, SourceInfo source, Matcher message) throws IOException {
        String before = source.member().substring(0, message.start() + (source.member().startsWith("stream-", message.start()) ? 0 : 1));
        List<Query> captures = new ArrayList<>();
        for (SourceInfo other : open.sources()) {
            boolean beside = other.sha256().equals(source.sha256()) && other.member().startsWith(before)
                    && other.member().endsWith(".jsonl")
                    && other.member().indexOf('/', before.length()) < 0;
            if (beside) {
                captures.add(word(Fields.WATCHPOST_SOURCE, Integer.toString(other.id())));
            }
        }
        if (captures.isEmpty()) {
            return Optional.empty();
        }
        Query query = new Query.And(List.of(word(Fields.EVENT_DATASET, EventLines.FLOW), new Query.Or(captures),
                word(EventLine.STREAM, message.group(1))));
        return nearest(query, event.micros(), flow -> flow.text(Fields.NETWORK_TRANSPORT).equals("tcp"));
    }

    private static Query word(Field field, String text) {
        return new Query.Word(field, text);
    }

    private static Query ends(String ip, String port, String otherIp, String otherPort) {
        return new Query.And(List.of(word(Fields.SOURCE_IP, ip), word(Fields.SOURCE_PORT, port), word(Fields.DESTINATION_IP, otherIp),
                word(Fields.DESTINATION_PORT, otherPort)));
    }

    private Optional<Conversation> nearest(Query query, long micros, java.util.function.Predicate<Event> fits) throws IOException {
        List<Conversation> found = new ArrayList<>();
        open.events().scan(new EventQuery(query), SortOrder.BY_TIME, flow -> {
            if (fits.test(flow)) {
                conversation(flow).ifPresent(found::add);
            }
            return found.size() < MOST;
        }, monitor);
        Conversation best = null;
        for (Conversation one : found) {
            if (best == null || distance(one, micros) < distance(best, micros)) {
                best = one;
            }
        }
        return Optional.ofNullable(best);
    }

    private static long distance(Conversation one, long micros) {
        return micros < one.from() ? one.from() - micros : Math.max(0, micros - one.to());
    }

    private Optional<Conversation> conversation(Event flow) {
        long offset = number(flow, EventLine.OFFSET);
        long last = number(flow, LAST_OFFSET);
        if (offset < 0 || last < 0) {
            return Optional.empty();
        }
        SourceInfo source = open.sources().get(flow.ref().source());
        long duration = Math.max(0, number(flow, Fields.EVENT_DURATION)) / 1000;
        String path = source.path();
        int member = path.lastIndexOf("!/");
        return Optional.of(new Conversation(source.id(), flow.text(Fields.NETWORK_TRANSPORT), flow.text(Fields.SOURCE_IP),
                (int) Math.max(0, number(flow, Fields.SOURCE_PORT)), flow.text(Fields.DESTINATION_IP),
                (int) Math.max(0, number(flow, Fields.DESTINATION_PORT)), flow.micros(), flow.micros() + duration, offset, last,
                Math.max(0, number(flow, EventLine.STREAM)), flow.text(Fields.NETWORK_PROTOCOL),
                member < 0 ? path : path.substring(0, member)));
    }

    private static long number(Event event, Field field) {
        byte[] text = event.text(field).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        return Numbers.parseLong(text, 0, text.length);
    }
}
