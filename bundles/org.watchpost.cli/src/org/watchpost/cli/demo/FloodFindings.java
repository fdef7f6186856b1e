/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli.demo;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.Fields;
import org.watchpost.core.store.Facet;
import org.watchpost.model.Phase;
import org.watchpost.model.Severity;

/** What happened when a test script flooded the mail servers, asked from the case. */
final class FloodFindings {

    private static final String SCRIPT = "url.path:\"/cdomail.asp\"";
    private static final String ACCEPTED = "event.dataset:exchange.tracking AND event.action:1019";

    private final Findings findings;
    private final DateTimeFormatter clock;
    private final Map<String, String> numbers = new LinkedHashMap<>();

    FloodFindings(Findings findings, ZoneId zone) {
        this.findings = findings;
        clock = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(zone);
    }

    /** Writes the findings and answers the main numbers, by what they are. */
    Map<String, String> write() throws IOException {
        List<Event> runs = findings.first(SCRIPT, 20);
        if (!runs.isEmpty()) {
            findings.add(String.format(Locale.ROOT, "A script on the development server was started %d times", runs.size()),
                    "It was called from " + runs.get(0).text(Fields.SOURCE_IP) + ", for the first time at " + time(runs.get(0)) + ".",
                    Severity.HIGH, Phase.IDENTIFICATION, runs);
            numbers.put("runs of the script", Integer.toString(runs.size()));
        }
        Facet senders = findings.values(ACCEPTED, Fields.EMAIL_FROM_ADDRESS, 1);
        if (!senders.values().isEmpty()) {
            Facet.Count sender = senders.values().get(0);
            String from = ACCEPTED + " AND email.from.address:\"" + sender.value() + "\"";
            List<Event> events = findings.first(from, 5);
            findings.add(String.format(Locale.ROOT, "%d messages of one sender", sender.count()),
                    "Of " + findings.count(ACCEPTED) + " messages that the gateway took in, so many are from " + sender.value() + ".",
                    Severity.HIGH, Phase.IDENTIFICATION, events);
            numbers.put("messages of " + sender.value(), Long.toString(sender.count()));
        }
        List<Event> full = findings.first("event.dataset:queue.csv AND watchpost.free_bytes:0", 3);
        if (!full.isEmpty()) {
            String server = full.get(0).text(Fields.WATCHPOST_SERVER);
            findings.add("The disk of " + server + " was full at " + time(full.get(0)),
                    "From then on its queue has no free bytes; nothing can be delivered.", Severity.CRITICAL, Phase.IDENTIFICATION, full);
            numbers.put("disk of " + server + " full", time(full.get(0)));
        }
        return numbers;
    }

    private String time(Event event) {
        return clock.format(event.time());
    }
}
