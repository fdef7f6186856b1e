/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.analysis.message;

import java.util.Map;
import java.util.TreeMap;

/**
 * What mail servers did with how many messages, counted line by line as the usual tools count: pflogsumm for Postfix, eximstats
 * for Exim, mailstats for sendmail; Exchange and others by the same words.
 *
 * @param byDataset one for each kind of server
 */
public record MailTotals(Map<String, Counts> byDataset) {

    /**
     * Counts.
     *
     * @param received       messages taken in
     * @param delivered      recipients that it was delivered to or handed on for
     * @param forwarded      of which it was only sent on under another address
     * @param deferred       messages that had to wait at least once
     * @param deferrals      failed attempts that will be tried again
     * @param bounced        recipients whose delivery failed for good; with Exim messages with such a recipient
     * @param rejected       messages or recipients refused while they were handed in
     * @param warned         those that would have been refused
     * @param held           put on hold
     * @param discarded      thrown away silently
     * @param bytesReceived  bytes of the messages taken in
     * @param bytesDelivered bytes of each message as often as it was delivered
     */
    public record Counts(long received, long delivered, long forwarded, long deferred, long deferrals, long bounced, long rejected,
            long warned, long held, long discarded, long bytesReceived, long bytesDelivered) {

        /** Nothing. */
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

        /** Both together. */
        public Counts plus(Counts other) {
            return new Counts(received + other.received, delivered + other.delivered, forwarded + other.forwarded,
                    deferred + other.deferred, deferrals + other.deferrals, bounced + other.bounced, rejected + other.rejected,
                    warned + other.warned, held + other.held, discarded + other.discarded, bytesReceived + other.bytesReceived,
                    bytesDelivered + other.bytesDelivered);
        }
    }

    public MailTotals {
        byDataset = java.util.Collections.unmodifiableMap(new TreeMap<>(byDataset));
    }

    /** All kinds together; a message that two servers took in counts twice. */
    public Counts all() {
        Counts sum = Counts.NONE;
        for (Counts counts : byDataset.values()) {
            sum = sum.plus(counts);
        }
        return sum;
    }

    /** Those of one kind of server. */
    public Counts of(String dataset) {
        return byDataset.getOrDefault(dataset, Counts.NONE);
    }
}
