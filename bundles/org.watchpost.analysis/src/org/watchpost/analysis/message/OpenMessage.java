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
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.watchpost.core.analysis.message.MessageLife;
import org.watchpost.core.analysis.message.MessageStatus;
import org.watchpost.core.event.EventRef;

/** A message that is still being read; used by one thread. */
final class OpenMessage {

    private static final int MAX_RECIPIENTS = 2000;
    private static final int MAX_HOPS = 100;

    /** What became of it for one recipient, by whose word. */
    private record Outcome(String address, MessageStatus status, long micros, long hopFirst, String server, String relay, double delay,
            String reason, @Nullable EventRef evidence) {

        /** A later server knows better, however late the one before it wrote its line; the same server knows better later. */
        boolean yieldsTo(Outcome other) {
            boolean result = status != MessageStatus.UNKNOWN && status != MessageStatus.QUEUED;
            boolean otherResult = other.status != MessageStatus.UNKNOWN && other.status != MessageStatus.QUEUED;
            if (result != otherResult) {
                return otherResult;
            }
            if (!result && status != other.status) {
                return other.status == MessageStatus.QUEUED;
            }
            return other.hopFirst != hopFirst ? other.hopFirst > hopFirst : other.micros >= micros;
        }
    }

    private record OpenLine(EventRef ref, long micros, @Nullable OpenHop hop, String what) {
    }

    String messageId = "";
    String from = "";
    private boolean envelope;
    String subject = "";
    long size = -1;
    long first;
    long last;
    boolean mail;
    boolean refused;
    final List<String> keys = new ArrayList<>(4);
    private final List<OpenHop> hops = new ArrayList<>(2);
    private final Map<String, Outcome> recipients = new LinkedHashMap<>(4);
    private final List<OpenLine> lines = new ArrayList<>(6);
    private long omitted;

    OpenMessage(LineFacts line) {
        first = line.micros;
        last = line.micros;
    }

    /** The stay of that key; null if there is none. */
    @Nullable
    OpenHop hop(String key) {
        for (OpenHop hop : hops) {
            if (hop.key.equals(key)) {
                return hop;
            }
        }
        return null;
    }

    /** The stay of that key, made if need be; null if there are too many. */
    @Nullable
    OpenHop hop(String key, LineFacts line) {
        OpenHop hop = hop(key);
        if (hop == null && hops.size() < MAX_HOPS) {
            hop = new OpenHop(key, line);
            hops.add(hop);
        }
        return hop;
    }

    /** Whether one of its stays is at that server under that queue id. */
    boolean isAt(String server, String queueId) {
        for (OpenHop hop : hops) {
            if (hop.server.equals(server) && hop.queueId.equals(queueId)) {
                return true;
            }
        }
        return false;
    }

    void add(LineFacts line, @Nullable OpenHop hop) {
        first = Math.min(first, line.micros);
        last = Math.max(last, line.micros);
        mail |= line.mail;
        refused |= line.refusal;
        if (messageId.isEmpty()) {
            messageId = line.messageId;
        }
        if (subject.isEmpty()) {
            subject = line.subject;
        }
        if (size < 0) {
            size = line.size;
        }
        sender(line);
        if (hop != null) {
            hop.add(line);
        }
        recipients(line, hop);
        if (lines.size() < MessageLife.MAX_LINES) {
            lines.add(new OpenLine(line.ref, line.micros, hop, line.what()));
        } else {
            omitted++;
        }
    }

    /** A server's word for the sender counts more than what a sensor read from the header. */
    private void sender(LineFacts line) {
        if (!line.envelopeFrom.isEmpty()) {
            from = envelope ? from : line.envelopeFrom;
            envelope = true;
        } else if (!line.from.isEmpty() && (from.isEmpty() || !envelope && !line.sensor)) {
            from = line.from;
            envelope |= !line.sensor;
        }
    }

    private void recipients(LineFacts line, @Nullable OpenHop hop) {
        if (!line.mail) {
            return;
        }
        MessageStatus status = switch (line.status) {
            case "sent" -> MessageStatus.DELIVERED;
            case "deferred" -> MessageStatus.DEFERRED;
            case "bounced" -> MessageStatus.BOUNCED;
            case "expired" -> MessageStatus.EXPIRED;
            case "rejected" -> MessageStatus.REJECTED;
            case "queued" -> MessageStatus.QUEUED;
            default -> MessageStatus.UNKNOWN;
        };
        boolean result = status != MessageStatus.UNKNOWN && status != MessageStatus.QUEUED;
        if (!line.originalTo.isEmpty() && !line.to.isEmpty() && !line.to.contains(line.originalTo)) {
            Outcome original = recipients.get(line.originalTo.toLowerCase(Locale.ROOT));
            if (original != null && (original.status == MessageStatus.UNKNOWN || original.status == MessageStatus.QUEUED)) {
                recipients.remove(line.originalTo.toLowerCase(Locale.ROOT));
            }
        }
        List<String> to = line.to.isEmpty() ? line.envelopeTo : line.to;
        long hopFirst = hop == null ? line.micros : hop.first;
        if (to.isEmpty() && status == MessageStatus.REJECTED) {
            // Refused after its recipients had been taken: none of them has it.
            to = recipients.isEmpty() ? List.of("") : List.copyOf(recipients.keySet());
        }
        for (String address : to) {
            String key = address.toLowerCase(Locale.ROOT);
            Outcome old = recipients.get(key);
            Outcome outcome = new Outcome(old == null ? address : old.address, status, status == MessageStatus.UNKNOWN ? -1 : line.micros,
                    hopFirst, line.server, line.relay.isEmpty() && result ? line.destinationIp : line.relay,
                    line.delay >= 0 ? line.delay : result && hop != null ? (line.micros - hop.first) / 1e6 : -1, result ? line.reason : "",
                    line.ref);
            if (old == null ? recipients.size() < MAX_RECIPIENTS : old.yieldsTo(outcome)) {
                recipients.put(key, outcome);
            }
        }
    }

    /** Takes over everything another one has. */
    void merge(OpenMessage other) {
        first = Math.min(first, other.first);
        last = Math.max(last, other.last);
        mail |= other.mail;
        messageId = messageId.isEmpty() ? other.messageId : messageId;
        subject = subject.isEmpty() ? other.subject : subject;
        size = size < 0 ? other.size : size;
        if (from.isEmpty() || !envelope && other.envelope) {
            from = other.from.isEmpty() ? from : other.from;
            envelope |= other.envelope;
        }
        for (OpenHop hop : other.hops) {
            if (hops.size() < MAX_HOPS) {
                hops.add(hop);
            }
        }
        other.recipients.forEach((key, outcome) -> {
            Outcome old = recipients.get(key);
            if (old == null ? recipients.size() < MAX_RECIPIENTS : old.yieldsTo(outcome)) {
                recipients.put(key, outcome);
            }
        });
        for (OpenLine line : other.lines) {
            if (lines.size() < MessageLife.MAX_LINES) {
                lines.add(line);
            } else {
                omitted++;
            }
        }
        omitted += other.omitted;
        keys.addAll(other.keys);
    }

    /** Whether all servers are done with it. */
    boolean complete() {
        if (hops.isEmpty()) {
            return true;
        }
        for (OpenHop hop : hops) {
            if (!hop.done()) {
                return false;
            }
        }
        return true;
    }

    int lines() {
        return lines.size();
    }

    MessageLife toLife() {
        List<OpenHop> ordered = new ArrayList<>(hops);
        ordered.sort(Comparator.comparingLong((OpenHop hop) -> hop.first).thenComparingLong(hop -> hop.last));
        Map<OpenHop, Integer> numbers = new IdentityHashMap<>();
        List<MessageLife.Hop> hopList = new ArrayList<>(ordered.size());
        boolean before = false;
        boolean after = false;
        String sourceIp = "";
        for (OpenHop hop : ordered) {
            numbers.put(hop, hopList.size());
            MessageLife.Hop made = hop.toHop();
            hopList.add(made);
            before |= !made.arrived() && !refused;
            after |= !made.ended() && !refused;
            sourceIp = sourceIp.isEmpty() ? made.clientIp() : sourceIp;
        }
        List<MessageLife.Line> lineList = new ArrayList<>(lines.size());
        for (OpenLine line : lines) {
            lineList.add(
                    new MessageLife.Line(line.ref, line.micros, line.hop == null ? -1 : numbers.getOrDefault(line.hop, -1), line.what));
        }
        lineList.sort(Comparator.comparingLong(MessageLife.Line::micros).thenComparing(MessageLife.Line::ref));
        List<MessageLife.Recipient> recipientList = new ArrayList<>(recipients.size());
        for (Outcome one : recipients.values()) {
            recipientList.add(new MessageLife.Recipient(one.address, one.status, one.micros, one.server, one.relay, one.delay, one.reason,
                    one.evidence));
        }
        return new MessageLife(messageId, from, subject, size, first, last, sourceIp, hopList, recipientList, lineList, omitted, before,
                after);
    }
}
