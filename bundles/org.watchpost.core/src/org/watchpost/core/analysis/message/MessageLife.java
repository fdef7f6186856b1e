/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.analysis.message;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.EventRef;

/**
 * One message from its first line to its last, through all servers and sensors whose logs are at hand. Texts are as the logs
 * have them and may be hostile.
 *
 * @param messageId       Message-ID without angle brackets; empty if no line has it
 * @param from            envelope sender; empty if it is the null sender or not known
 * @param subject         empty if not known
 * @param size            bytes; -1 if not known
 * @param first           time of the first line, microseconds since the epoch
 * @param last            time of the last line
 * @param sourceIp        the host that handed it in first; empty if not known
 * @param hops            servers and sensors it went through, by their first lines
 * @param recipients      what became of it for each of them, in order of appearance
 * @param lines           its lines in time order, at most {@link #MAX_LINES}
 * @param omitted         lines beyond these
 * @param beganBeforeLog  a server's part of it begins without an arrival: the log begins in the middle
 * @param endedAfterLog   a server still has it when its log ends
 */
public record MessageLife(String messageId, String from, String subject, long size, long first, long last, String sourceIp,
        List<Hop> hops, List<Recipient> recipients, List<Line> lines, long omitted, boolean beganBeforeLog, boolean endedAfterLog) {

    /** Most lines kept of one message. */
    public static final int MAX_LINES = 1000;

    /**
     * A message's stay at one server, or its passing of one sensor.
     *
     * @param server    host name as far as is known, else the dataset
     * @param queueId   its id there; empty if it has none
     * @param dataset   format of its lines
     * @param source    source of its first line
     * @param first     time of the first line there
     * @param last      time of the last line there
     * @param sent      when it was first handed on from there; -1 if not known
     * @param clientIp  who handed it in; empty if not known
     * @param client    name of who handed it in; empty if not known
     * @param relay     whom it was handed on to; empty if not known
     * @param delay     seconds from arrival to the last attempt as that server says, or between its first line and handing on;
     *                  negative if not known
     * @param lines     lines there
     * @param attempts  delivery attempts there, one for each recipient
     * @param arrived   whether its arrival there was logged
     * @param ended     whether its end there was logged
     */
    public record Hop(String server, String queueId, String dataset, int source, long first, long last, long sent, String clientIp,
            String client, String relay, double delay, int lines, int attempts, boolean arrived, boolean ended) {

        /** Whether it is a server's queue rather than what a sensor saw. */
        public boolean queue() {
            return !isSensor(dataset);
        }
    }

    /** Whether records of a dataset are what a network sensor saw: flows, connections, alerts. */
    public static boolean isSensor(String dataset) {
        return dataset.startsWith("zeek.") || dataset.startsWith("suricata.") || dataset.startsWith("snort.")
                || dataset.startsWith("realsecure") || dataset.equals("netscreen") || dataset.startsWith("cisco.")
                || dataset.equals("iptables") || dataset.startsWith("pcap.");
    }

    /**
     * What became of it for one recipient: by the last line that says so.
     *
     * @param address  without angle brackets
     * @param status   never {@link MessageStatus#PARTLY}
     * @param micros   when that was; -1 if not known
     * @param server   whose word it is
     * @param relay    whom it was handed on to; empty if not known
     * @param delay    seconds from arrival at that server; negative if not known
     * @param reason   in the server's words; empty if none
     * @param evidence the line that says so
     */
    public record Recipient(String address, MessageStatus status, long micros, String server, String relay, double delay, String reason,
            @Nullable EventRef evidence) {

        /** The line that says so. */
        public Optional<EventRef> findEvidence() {
            return Optional.ofNullable(evidence);
        }
    }

    /**
     * One line about it.
     *
     * @param ref    where it is in the evidence
     * @param micros its time
     * @param hop    position in {@link MessageLife#hops()}; -1 if it is of none
     * @param what   what it says, in a word or two
     */
    public record Line(EventRef ref, long micros, int hop, String what) {
    }

    public MessageLife {
        hops = List.copyOf(hops);
        recipients = List.copyOf(recipients);
        lines = List.copyOf(lines);
    }

    /** What became of it altogether. */
    public MessageStatus status() {
        MessageStatus worst = null;
        boolean delivered = false;
        for (Recipient recipient : recipients) {
            MessageStatus status = recipient.status();
            if (status == MessageStatus.DELIVERED) {
                delivered = true;
            } else if (worst == null || status.ordinal() < worst.ordinal()) {
                worst = status;
            }
        }
        if (worst == null) {
            return delivered ? MessageStatus.DELIVERED : MessageStatus.UNKNOWN;
        }
        return !delivered ? worst : worst.failed() ? MessageStatus.PARTLY : MessageStatus.DELIVERED;
    }

    /** Its addresses, joined by commas. */
    public String to() {
        StringBuilder text = new StringBuilder();
        for (Recipient recipient : recipients) {
            text.append(text.isEmpty() ? "" : ", ").append(recipient.address());
        }
        return text.toString();
    }

    /** Seconds from its first line to its last. */
    public double seconds() {
        return (last - first) / 1e6;
    }

    /** Something to tell it by: the Message-ID, else the queue id of the first hop that has one, else the place of its first line. */
    public String name() {
        if (!messageId.isEmpty()) {
            return messageId;
        }
        for (Hop hop : hops) {
            if (!hop.queueId().isEmpty()) {
                return hop.queueId();
            }
        }
        return lines.isEmpty() ? "" : lines.get(0).ref().source() + ":" + lines.get(0).ref().offset();
    }
}
