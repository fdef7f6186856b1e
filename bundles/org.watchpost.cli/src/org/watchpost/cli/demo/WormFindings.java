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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.Fields;
import org.watchpost.core.store.Facet;
import org.watchpost.core.store.Histogram;
import org.watchpost.core.text.Times;
import org.watchpost.model.Phase;
import org.watchpost.model.Severity;

/** What happened in the outbreak of the worm, asked from the case. */
final class WormFindings {

    private static final String ZIP = "rule.name:Email_Virus_Suspicious_Zip";
    private static final String DENIED = "event.dataset:squid AND event.action:TCP_DENIED";
    private static final String ALLOWED = "event.dataset:squid AND NOT event.action:TCP_DENIED";
    private static final String BACKDOOR = "destination.port:1034 AND event.action:Deny";

    private final Findings findings;
    private final DateTimeFormatter clock;
    private final Map<String, String> numbers = new LinkedHashMap<>();

    WormFindings(Findings findings, ZoneId zone) {
        this.findings = findings;
        clock = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(zone);
    }

    /** Writes the findings and answers the main numbers, by what they are. */
    Map<String, String> write() throws IOException {
        List<Event> first = findings.first(ZIP, 5);
        if (!first.isEmpty()) {
            patientZero(first);
            wave(first.get(0));
        }
        denials();
        backdoor();
        return numbers;
    }

    private void patientZero(List<Event> first) throws IOException {
        String host = first.get(0).text(Fields.SOURCE_IP);
        List<Event> events = new ArrayList<>(findings.first("source.ip:\"" + host + "\" AND destination.port:110", 1));
        String before = events.isEmpty() ? ""
                : " Before that it fetched mail from " + events.get(0).text(Fields.DESTINATION_IP) + " outside, at " + time(events.get(0))
                        + ".";
        events.addAll(first.stream().filter(event -> event.text(Fields.SOURCE_IP).equals(host)).toList());
        findings.add("Patient zero is " + host,
                "The first alert about a suspicious zip attachment is of " + time(first.get(0)) + ", and its source is " + host + "."
                        + before,
                Severity.CRITICAL, Phase.IDENTIFICATION, events);
        numbers.put("patient zero", host);
        numbers.put("first alert", time(first.get(0)));
    }

    private void wave(Event first) throws IOException {
        Histogram hours = findings.hours(ZIP);
        long all = 0;
        int peak = 0;
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < hours.total().length; i++) {
            all += hours.total()[i];
            peak = hours.total()[i] > hours.total()[peak] ? i : peak;
            table.append('\n').append(clock.format(Times.instant(hours.bounds()[i]))).append(": ").append(hours.total()[i]);
        }
        Facet sources = findings.values(ZIP, Fields.SOURCE_IP, 10);
        Event last = findings.last(ZIP).orElse(first);
        findings.add(String.format(Locale.ROOT, "%d hosts sent %d mails with a suspicious zip", sources.distinct(), all),
                "From " + time(first) + " to " + time(last) + "; most in the hour that began at "
                        + clock.format(Times.instant(hours.bounds()[peak])) + ". By hour:" + table,
                Severity.HIGH, Phase.IDENTIFICATION, findings.firstOfHours(ZIP, hours));
        numbers.put("mails with a suspicious zip", Long.toString(all));
        numbers.put("hosts that sent them", Long.toString(sources.distinct()));
        numbers.put("last alert", time(last));
    }

    private void denials() throws IOException {
        long denied = findings.count(DENIED);
        List<Event> events = findings.first(DENIED, 5);
        if (!events.isEmpty()) {
            findings.add(String.format(Locale.ROOT, "The proxy denied %d requests", denied),
                    "The worm asks search engines for mail addresses. From " + time(events.get(0)) + " on the proxy denies these searches. "
                            + findings.count(ALLOWED) + " other requests went through.",
                    Severity.MEDIUM, Phase.CONTAINMENT, events);
        }
        numbers.put("requests the proxy denied", Long.toString(denied));
    }

    private void backdoor() throws IOException {
        long denied = findings.count(BACKDOOR);
        List<Event> events = findings.first(BACKDOOR, 5);
        Facet sources = findings.values(BACKDOOR, Fields.SOURCE_IP, 1);
        findings.add(String.format(Locale.ROOT, "%d connections to the backdoor port were denied", denied),
                String.format(Locale.ROOT,
                        "The firewall denied connections to port 1034 from %d addresses, inside and outside. None was permitted: %d.",
                        sources.distinct(), findings.count("destination.port:1034 AND event.action:Permit")),
                Severity.LOW, Phase.CONTAINMENT, events);
        numbers.put("denied connections to port 1034", Long.toString(denied));
    }

    private String time(Event event) {
        return clock.format(event.time());
    }
}
