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
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.watchpost.core.analysis.message.MessageTracer;

/**
 * Joins lines that come in time order. Every open message has keys (queue id within a server, Message-ID, flow, addresses and
 * ports of a connection, the id at the next server); a line belongs to the message that has one of its keys. Two messages
 * that have different Message-IDs are never joined; a key that leads to such another message is taken over by the newer one.
 * <p>
 * Memory is bounded: at most {@link #MAX_OPEN} messages are open, those that are done with are closed first.
 */
public final class Joiner {

    /** Is told of each line by which a server says that it handed a message on. */
    @FunctionalInterface
    public interface Deliveries {

        /**
         * @param line     the line
         * @param delay    seconds since the message arrived at that server
         * @param deferred whether an attempt had failed before
         */
        void delivered(LineFacts line, double delay, boolean deferred);
    }

    /** Most messages open at a time. */
    static final int MAX_OPEN = 60_000;

    private static final long MINUTE = 60_000_000L;
    /** A message that all servers are done with may still appear at another one, or in the log of a server whose clock is slow. */
    private static final long QUIET_DONE = 6 * 60 * MINUTE;
    /** Servers try for five days as a rule. */
    private static final long QUIET_WAITING = 8L * 24 * 60 * MINUTE;
    /** Connections in which no message was seen. */
    private static final long QUIET_OTHER = 15 * MINUTE;
    /** Ports are used again. */
    private static final long CONNECTION = 15 * MINUTE;

    private final MessageTracer.Visitor visitor;
    private final Deliveries deliveries;
    private final int most;
    private final Map<String, OpenMessage> byKey = new HashMap<>();
    private final Set<OpenMessage> done = new LinkedHashSet<>();
    private final Set<OpenMessage> waiting = new LinkedHashSet<>();
    private final Set<OpenMessage> other = new LinkedHashSet<>();
    private boolean stopped;

    Joiner(MessageTracer.Visitor visitor) {
        this(visitor, (line, delay, deferred) -> {
        }, MAX_OPEN);
    }

    /** Hands messages to a visitor and deliveries to another. */
    public Joiner(MessageTracer.Visitor visitor, Deliveries deliveries) {
        this(visitor, deliveries, MAX_OPEN);
    }

    Joiner(MessageTracer.Visitor visitor, Deliveries deliveries, int most) {
        this.visitor = visitor;
        this.deliveries = deliveries;
        this.most = most;
    }

    /** Messages that are open. */
    int open() {
        return done.size() + waiting.size() + other.size();
    }

    /** Keys of open messages. */
    int keys() {
        return byKey.size();
    }

    /**
     * Takes the next line.
     *
     * @return false once the visitor wants no more
     */
    public boolean add(LineFacts line) throws IOException {
        sweep(line.micros);
        if (line.refusal) {
            OpenMessage refused = new OpenMessage(line);
            refused.add(line, refused.hop(line.server, line));
            emit(refused);
            return !stopped;
        }
        String stay = stay(line);
        OpenMessage message = byMessageId(line);
        message = byQueue(line, message);
        message = byConnection(line, message);
        if (message == null) {
            if (!line.mail && line.tuple.isEmpty() && line.flow.isEmpty() && line.connection.isEmpty()) {
                return !stopped;
            }
            message = new OpenMessage(line);
        }
        bind(line, message);
        OpenHop hop = stay.isEmpty() ? null : message.hop(stay, line);
        message.add(line, hop);
        if (hop != null && line.sent()) {
            deliveries.delivered(line, hop.delay, hop.attempts > hop.results);
        }
        message = byNext(line, message, hop);
        touch(message);
        if (line.disconnects && !line.connection.isEmpty()) {
            unbind("s:" + line.connection);
        }
        return !stopped;
    }

    /** Hands over what is still open. */
    public void finish() throws IOException {
        for (Set<OpenMessage> all : java.util.List.of(done, waiting)) {
            for (OpenMessage message : all) {
                emit(message);
            }
            all.clear();
        }
        other.clear();
        byKey.clear();
    }

    private static String stay(LineFacts line) {
        if (!line.mail && !line.sensor) {
            return "";
        }
        return !line.queueId.isEmpty() ? line.server + " " + line.queueId : line.server;
    }

    private @Nullable OpenMessage byMessageId(LineFacts line) {
        return line.messageId.isEmpty() ? null : byKey.get("m:" + line.messageId);
    }

    private @Nullable OpenMessage byQueue(LineFacts line, @Nullable OpenMessage known) {
        if (line.queueId.isEmpty()) {
            return known;
        }
        OpenMessage message = known;
        String key = "q:" + line.server + " " + line.queueId;
        OpenMessage found = byKey.get(key);
        if (found != null && usedAgain(found, line)) {
            unbind(key);
            unbind("i:" + line.queueId);
            found = null;
        }
        if (found != null && found != message) {
            message = together(found, message, line);
        }
        OpenMessage expected = byKey.get("n:" + line.queueId);
        if (expected != null && expected != message && line.micros - expected.last < QUIET_DONE) {
            message = together(expected, message, line);
        }
        return message;
    }

    /** Whether a queue id stands for another message now: it arrives a second time after it was done with, or has another Message-ID. */
    private static boolean usedAgain(OpenMessage found, LineFacts line) {
        if (!line.messageId.isEmpty() && !found.messageId.isEmpty() && !line.messageId.equals(found.messageId)) {
            return true;
        }
        OpenHop hop = found.hop(line.server + " " + line.queueId);
        return hop != null && (line.arrival && hop.done() && !line.dataset.equals("exchange.tracking")
                || line.micros - hop.last > QUIET_WAITING);
    }

    private @Nullable OpenMessage byConnection(LineFacts line, @Nullable OpenMessage known) {
        OpenMessage message = known;
        if (!line.flow.isEmpty()) {
            message = byConnectionKey("f:" + line.flow, line, message);
        }
        if (!line.tuple.isEmpty()) {
            message = byConnectionKey("t:" + line.tuple, line, message);
        }
        if (!line.connection.isEmpty()) {
            OpenMessage before = byKey.get("s:" + line.connection);
            if (line.begins && before != null && before.mail) {
                unbind("s:" + line.connection);
            } else {
                message = byConnectionKey("s:" + line.connection, line, message);
            }
        }
        return message;
    }

    private @Nullable OpenMessage byConnectionKey(String key, LineFacts line, @Nullable OpenMessage known) {
        OpenMessage found = byKey.get(key);
        if (found == null || found == known) {
            return known;
        }
        boolean another = !line.messageId.isEmpty() && !found.messageId.isEmpty() && !line.messageId.equals(found.messageId);
        if (another || line.micros - found.last > CONNECTION) {
            unbind(key);
            return known;
        }
        return together(found, known, line);
    }

    private OpenMessage together(OpenMessage found, @Nullable OpenMessage known, LineFacts line) {
        if (known == null) {
            boolean another = !line.messageId.isEmpty() && !found.messageId.isEmpty() && !line.messageId.equals(found.messageId);
            return another ? new OpenMessage(line) : found;
        }
        if (!found.messageId.isEmpty() && !known.messageId.isEmpty() && !found.messageId.equals(known.messageId)) {
            return known;
        }
        return merge(known, found);
    }

    private OpenMessage merge(OpenMessage one, OpenMessage two) {
        OpenMessage into = one.lines() >= two.lines() ? one : two;
        OpenMessage from = into == one ? two : one;
        for (String key : from.keys) {
            byKey.put(key, into);
        }
        into.merge(from);
        forget(from);
        return into;
    }

    /** What the line says about the id at the next server, whose lines may have come before. */
    private OpenMessage byNext(LineFacts line, OpenMessage message, @Nullable OpenHop hop) {
        if (line.next.isEmpty()) {
            return message;
        }
        OpenMessage found = byKey.get("i:" + line.next);
        boolean same = found == null || found == message || hop == null || found.isAt(hop.server, line.next)
                || !found.messageId.isEmpty() && !message.messageId.isEmpty() && !found.messageId.equals(message.messageId);
        if (found != null && !same) {
            return merge(message, found);
        }
        if (found == null) {
            bind("n:" + line.next, message);
        }
        return message;
    }

    private void bind(LineFacts line, OpenMessage message) {
        if (!line.messageId.isEmpty()) {
            bind("m:" + line.messageId, message);
        }
        if (!line.queueId.isEmpty()) {
            bind("q:" + line.server + " " + line.queueId, message);
            bind("i:" + line.queueId, message);
        }
        if (!line.flow.isEmpty()) {
            bind("f:" + line.flow, message);
        }
        if (!line.tuple.isEmpty()) {
            bind("t:" + line.tuple, message);
        }
        if (!line.connection.isEmpty() && !line.disconnects) {
            bind("s:" + line.connection, message);
        }
    }

    private void bind(String key, OpenMessage message) {
        OpenMessage before = byKey.put(key, message);
        if (before != message) {
            message.keys.add(key);
            if (before != null) {
                before.keys.remove(key);
            }
        }
    }

    private void unbind(String key) {
        OpenMessage before = byKey.remove(key);
        if (before != null) {
            before.keys.remove(key);
        }
    }

    private void forget(OpenMessage message) {
        done.remove(message);
        waiting.remove(message);
        other.remove(message);
    }

    /** Puts a message at the end of the queue it belongs to. */
    private void touch(OpenMessage message) {
        forget(message);
        (!message.mail ? other : message.complete() ? done : waiting).add(message);
    }

    private void sweep(long now) throws IOException {
        sweep(other, now - QUIET_OTHER);
        sweep(done, now - QUIET_DONE);
        sweep(waiting, now - QUIET_WAITING);
        while (open() >= most) {
            Set<OpenMessage> from = !other.isEmpty() ? other : !done.isEmpty() ? done : waiting;
            close(from.iterator().next());
        }
    }

    private void sweep(Set<OpenMessage> from, long before) throws IOException {
        while (!from.isEmpty()) {
            OpenMessage oldest = from.iterator().next();
            if (oldest.last >= before) {
                return;
            }
            close(oldest);
        }
    }

    private void close(OpenMessage message) throws IOException {
        forget(message);
        for (String key : message.keys) {
            byKey.remove(key, message);
        }
        emit(message);
    }

    private void emit(OpenMessage message) throws IOException {
        if (!stopped && message.mail) {
            stopped = !visitor.visit(message.toLife());
        }
    }
}
