/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.analysis.message;

import java.util.ArrayList;
import java.util.List;

import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventKind;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;

/** Lines as the parsers make them, one after the other. */
public final class TestLines {

    /** A second in microseconds. */
    public static final long SECOND = 1_000_000;

    private final List<Event> events = new ArrayList<>();
    private final long[] offsets = new long[64];

    /** One line: fields and their values in turn. */
    public Event add(int source, long seconds, String dataset, String raw, Object... fieldsAndValues) {
        List<Event.Value> values = new ArrayList<>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            Field field = fieldsAndValues[i] instanceof Field known ? known : Field.own((String) fieldsAndValues[i]);
            values.add(new Event.Value(field, String.valueOf(fieldsAndValues[i + 1]), -1, -1));
        }
        Event event = new Event(new EventRef(source, offsets[source], raw.length()), seconds * SECOND, dataset, EventKind.EVENT, raw,
                values);
        offsets[source] += raw.length() + 1;
        events.add(event);
        return event;
    }

    /** {@code client=}. */
    public Event client(int source, long seconds, String host, String id, String ip) {
        return add(source, seconds, "postfix", id + ": client=x[" + ip + "]", Fields.HOST_NAME, host, Fields.PROCESS_NAME, "postfix/smtpd",
                Fields.PROCESS_PID, id.hashCode() & 0xffff, Fields.WATCHPOST_MAIL_QUEUE_ID, id, Fields.SOURCE_IP, ip);
    }

    /** {@code message-id=}. */
    public Event messageId(int source, long seconds, String host, String id, String messageId) {
        return add(source, seconds, "postfix", id + ": message-id=<" + messageId + ">", Fields.HOST_NAME, host, Fields.PROCESS_NAME,
                "postfix/cleanup", Fields.WATCHPOST_MAIL_QUEUE_ID, id, Fields.EMAIL_MESSAGE_ID, messageId);
    }

    /** {@code from=, size=, nrcpt=}. */
    public Event queued(int source, long seconds, String host, String id, String from, long size) {
        return add(source, seconds, "postfix", id + ": from=<" + from + ">, size=" + size + ", nrcpt=1 (queue active)", Fields.HOST_NAME,
                host,
                Fields.PROCESS_NAME, "postfix/qmgr", Fields.WATCHPOST_MAIL_QUEUE_ID, id, Fields.EMAIL_FROM_ADDRESS, from,
                Fields.WATCHPOST_MAIL_SIZE, size, Fields.WATCHPOST_MAIL_STATUS, "queued");
    }

    /** {@code to=, status=}. */
    public Event attempt(int source, long seconds, String host, String id, String to, String status, String reason) {
        return add(source, seconds, "postfix", id + ": to=<" + to + ">, relay=r, delay=2, status=" + status + " (" + reason + ")",
                Fields.HOST_NAME, host, Fields.PROCESS_NAME, "postfix/smtp", Fields.WATCHPOST_MAIL_QUEUE_ID, id, Fields.EMAIL_TO_ADDRESS,
                to,
                Fields.EVENT_ACTION, status, Fields.WATCHPOST_MAIL_STATUS, status, Fields.EVENT_REASON, reason, Fields.WATCHPOST_MAIL_DELAY,
                "2", Fields.WATCHPOST_MAIL_RELAY, "r");
    }

    /** {@code removed}. */
    public Event removed(int source, long seconds, String host, String id) {
        return add(source, seconds, "postfix", id + ": removed", Fields.HOST_NAME, host, Fields.PROCESS_NAME, "postfix/qmgr",
                Fields.WATCHPOST_MAIL_QUEUE_ID, id, Fields.EVENT_ACTION, "removed", Fields.WATCHPOST_MAIL_STATUS, "removed");
    }

    /** All lines so far, in time order. */
    public List<Event> inOrder() {
        List<Event> sorted = new ArrayList<>(events);
        sorted.sort(java.util.Comparator.comparingLong(Event::micros).thenComparing(Event::ref));
        return sorted;
    }
}
