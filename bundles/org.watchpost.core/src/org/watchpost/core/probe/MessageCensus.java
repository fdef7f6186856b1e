/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.probe;

import java.util.List;

/**
 * Who fills the queues of a server: the messages of a listing, counted.
 *
 * @param messages   messages listed
 * @param senders    most frequent senders, most first
 * @param recipients most frequent recipients, most first
 * @param pairs      most frequent pairs of sender and recipient, most first
 * @param hosts      most frequent clients, most first; empty if the source doesn't tell them
 * @param reasons    most frequent reasons for waiting, most first
 * @param ages       for each of the most frequent recipient domains, messages by {@linkplain #BOUNDS age}; the first row is the total
 * @param truncated  whether the listing was longer than what was counted
 */
public record MessageCensus(long messages, List<Count> senders, List<Count> recipients, List<Pair> pairs, List<Count> hosts,
        List<Count> reasons, List<AgeRow> ages, boolean truncated) {

    /** Upper bounds of the age classes in minutes; a last class holds what is older. As qshape has them. */
    public static final List<Integer> BOUNDS = List.of(5, 10, 20, 40, 80, 160, 320, 640, 1280);

    /** A census of nothing. */
    public static final MessageCensus EMPTY = new MessageCensus(0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), false);

    public MessageCensus {
        senders = List.copyOf(senders);
        recipients = List.copyOf(recipients);
        pairs = List.copyOf(pairs);
        hosts = List.copyOf(hosts);
        reasons = List.copyOf(reasons);
        ages = List.copyOf(ages);
    }

    /**
     * A value and how often it occurs.
     *
     * @param value from outside
     * @param count messages
     */
    public record Count(String value, long count) {
    }

    /**
     * A sender with a recipient.
     *
     * @param sender    from outside, empty for bounces
     * @param recipient from outside
     * @param count     messages
     * @param first     arrival of the first of them, microseconds since the epoch; 0 if not told
     * @param host      the client most of them came from, empty if not told
     */
    public record Pair(String sender, String recipient, long count, long first, String host) {
    }

    /**
     * A row of the age table.
     *
     * @param domain the recipients' domain, {@code TOTAL} for all
     * @param counts messages of each age class, one more than there are {@linkplain #BOUNDS bounds}
     */
    public record AgeRow(String domain, List<Long> counts) {

        public AgeRow {
            counts = List.copyOf(counts);
        }

        /** All of them. */
        public long total() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }
    }
}
