/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.analysis.message;

import org.watchpost.core.analysis.message.MessageLife;

/** A stay at one server that is still being read; used by one thread. */
final class OpenHop {

    private static final int SECOND = 1_000_000;

    final String key;
    final String server;
    final String queueId;
    final String dataset;
    final int source;
    long first;
    long last;
    long sent = -1;
    String clientIp = "";
    String client = "";
    String relay = "";
    double delay = -1;
    int lines;
    int attempts;
    int results;
    long expected = -1;
    boolean arrived;
    boolean ended;

    OpenHop(String key, LineFacts line) {
        this.key = key;
        server = line.server;
        queueId = line.queueId;
        dataset = line.dataset;
        source = line.ref.source();
        first = line.micros;
        last = line.micros;
    }

    void add(LineFacts line) {
        lines++;
        first = Math.min(first, line.micros);
        last = Math.max(last, line.micros);
        arrived |= line.arrival || line.sensor;
        ended |= line.ends || line.sensor;
        if (line.expected >= 0 && line.arrival) {
            expected = line.expected;
        }
        if (line.status.equals("rejected")) {
            // What is refused at the door is neither waited for nor missed.
            arrived = true;
            ended |= line.to.isEmpty() || line.process.endsWith("cleanup") || queueId.isEmpty();
        }
        boolean result = result(line.status);
        if (line.status.equals("sent") && sent < 0) {
            sent = line.micros;
        }
        if (result || line.status.equals("deferred")) {
            int recipients = Math.max(1, line.to.size());
            attempts += recipients;
            results += result ? recipients : 0;
            delay = line.delay >= 0 ? line.delay : (line.micros - first) / (double) SECOND;
            relay = line.relay.isEmpty() ? line.destinationIp : line.relay;
        } else if (line.arrival || line.sensor) {
            clientIp = clientIp.isEmpty() ? line.clientIp : clientIp;
            client = client.isEmpty() ? line.client : client;
            relay = line.sensor && relay.isEmpty() ? line.destinationIp : relay;
        }
    }

    static boolean result(String status) {
        return status.equals("sent") || status.equals("bounced") || status.equals("expired") || status.equals("rejected");
    }

    /** Whether nothing more of it is to be expected. */
    boolean done() {
        return ended || results > 0 && results >= Math.max(1, expected) && !dataset.equals("postfix") && !dataset.equals("exim");
    }

    MessageLife.Hop toHop() {
        return new MessageLife.Hop(server, queueId, dataset, source, first, last, sent, clientIp, client, relay, delay, lines, attempts,
                arrived, done());
    }
}
