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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.Fields;
import org.watchpost.core.store.Facet;
import org.watchpost.model.incident.AffectedSystem;
import org.watchpost.model.incident.EntryKind;
import org.watchpost.model.incident.IndicatorKind;
import org.watchpost.model.incident.ItemKind;
import org.watchpost.model.incident.SystemState;
import org.watchpost.model.incident.Tlp;

/** How the outbreak of the worm was handled. What logs tell is asked from the case; what only people know is told. */
final class WormStory {

    private static final String ZIP = "rule.name:Email_Virus_Suspicious_Zip";
    private static final String DENIED = "event.dataset:squid AND event.action:TCP_DENIED";
    private static final String BACKDOOR = "destination.port:1034 AND event.action:Deny";

    private final Findings findings;
    private final Story story;
    private final ZoneId zone;
    private final Map<String, Instant> acts;

    /**
     * @param acts when people did what stands in no log, by name, as they report it
     */
    WormStory(Findings findings, Story story, ZoneId zone, Map<String, Instant> acts) {
        this.acts = Map.copyOf(acts);
        this.findings = findings;
        this.story = story;
        this.zone = zone;
    }

    /** Writes it and answers the main numbers. */
    Map<String, String> write() throws IOException {
        List<Event> first = findings.first(ZIP, 1);
        if (first.isEmpty()) {
            return Map.of();
        }
        Event alert = first.get(0);
        Event last = findings.last(ZIP).orElse(alert);
        LocalDate day = alert.time().atZone(zone).toLocalDate();
        String zero = alert.text(Fields.SOURCE_IP);
        Facet hosts = findings.values(ZIP, Fields.SOURCE_IP, Integer.MAX_VALUE);
        Facet again = findings.values(ZIP + " AND @timestamp:>=\"" + story.at(day, 20, 0) + "\"", Fields.SOURCE_IP, 100);
        story.begin("worm");
        head(day, alert, last, zero, hosts);
        timeline(day, alert, last, zero, again);
        phases(day, zero, hosts, again);
        systems(hosts, again);
        indicators(zero);
        for (int hour = 9; hour <= 20; hour++) {
            story.update(story.at(day, hour, 0), "IT operations",
                    hour == 13 ? "Filter for zip attachments is on; it holds mail, it doesn't delete it."
                            : hour == 16 ? "Signatures arrive on workstations since "
                                    + LocalTime.ofInstant(act("av_signatures_deployed", day, 15, 35), zone).withSecond(0) + "." : "");
        }
        people(day);
        story.evidence("E-001", "realsecure-events.csv", "Export of the intrusion sensor", "export of its console, read only");
        story.evidence("E-002", "squid-access.log", "Log of the web proxy", "copied from the proxy with scp");
        story.evidence("E-003", "all.mbox", "Messages held at the gateway", "copied from the gateway");
        story.write();
        return Map.of("re-infected hosts", Long.toString(again.distinct()));
    }

    private Instant act(String name, LocalDate day, int hour, int minute) {
        return acts.getOrDefault(name, story.at(day, hour, minute));
    }

    private void head(LocalDate day, Event alert, Event last, String zero, Facet hosts) throws IOException {
        story.set("title", "Outbreak of a mail worm");
        story.set("organisation", "GZAC");
        story.set("author", "worked example");
        story.set("tlp", Tlp.AMBER);
        story.set("finished", Boolean.TRUE);
        story.set("zones", "UTC");
        List<Event> fetched = fetched(zero);
        story.set("began", fetched.isEmpty() ? alert.time() : fetched.get(0).time());
        story.set("detected", alert.time());
        story.set("contained", act("av_signatures_deployed", day, 15, 35));
        story.set("ended", last.time());
        story.set("cause", "The notebook " + zero + " fetched private mail from outside past the gateway; the worm in it was opened.");
        story.set("summary", "A worm that mails itself as a zip file infected " + hosts.distinct()
                + " workstations in one day. It came in through "
                + "private mail on one notebook, spread until signatures for the virus scanner were deployed, and was gone the same evening.");
        story.impact(hosts.distinct() + " workstations", "all people of the company, by slow mail",
                Duration.between(alert.time(), last.time()).toHours()
                        + " hours of slow mail",
                "none known; the port of the backdoor was denied at the firewall in both directions",
                findings.count(ZIP) + " messages with the worm");
    }

    private List<Event> fetched(String zero) throws IOException {
        return findings.first("source.ip:\"" + zero + "\" AND destination.port:110", 1);
    }

    private void timeline(LocalDate day, Event alert, Event last, String zero, Facet again) throws IOException {
        story.fact("Patient zero fetches mail from a server outside (POP3)", zero, fetched(zero));
        story.fact("First alert about a suspicious zip file", zero, List.of(alert));
        story.line(EntryKind.ACTION, act("zip_filter_at_gateway", day, 12, 30), "Filter for zip attachments at the gateway", "mail team",
                "mail gateway",
                List.of());
        story.line(EntryKind.ACTION, act("proxy_filter", day, 12, 45), "Filter for search pages at the proxy", "network team", "web proxy",
                List.of());
        story.fact("First search of the worm that the proxy denies", "web proxy", findings.first(DENIED, 1));
        story.fact("First connection to the backdoor port that the firewall denies", "firewall", findings.first(BACKDOOR, 1));
        story.line(EntryKind.ACTION, act("virus_scan_at_gateway", day, 15, 5), "Virus scan at the gateway", "mail team", "mail gateway",
                List.of());
        story.line(EntryKind.ACTION, act("av_signatures_deployed", day, 15, 35), "Signatures deployed to workstations", "desktop team",
                "workstations",
                List.of());
        story.line(EntryKind.ACTION, story.at(day, 20, 0), "All hosts of the list are reported as cleaned", "desktop team", "workstations",
                List.of());
        for (Facet.Count host : again.values()) {
            story.fact("Re-infection: the host sends again after it was reported as cleaned", host.value(),
                    findings.first(ZIP + " AND source.ip:\"" + host.value() + "\" AND @timestamp:>=\"" + story.at(day, 20, 0) + "\"", 1));
        }
        story.fact("Last alert", last.text(Fields.SOURCE_IP), List.of(last));
    }

    private void phases(LocalDate day, String zero, Facet hosts, Facet again) throws IOException {
        story.did("preparation", story.at(day, 8, 45), "analyst", "Case opened, logs of sensor, firewall, proxy and mail servers taken", "",
                "", List.of());
        story.did("identification", story.at(day, 9, 10), "analyst", "Patient zero found: " + zero,
                "First alert of the sensor, and its mail from outside before",
                zero, findings.first(ZIP, 2));
        story.did("identification", story.at(day, 11, 20), "analyst", "The attachment is a zip with a program stored without compression",
                "Sample sent to the vendor of the scanner", "", List.of());
        story.did("containment", act("zip_filter_at_gateway", day, 12, 30), "mail team", "Zip attachments are held at the gateway",
                "nothing is deleted",
                "mail gateway", List.of());
        story.did("containment", act("proxy_filter", day, 12, 45), "network team", "Search pages are denied at the proxy",
                findings.count(DENIED) + " requests denied until the end", "web proxy", findings.first(DENIED, 3));
        story.did("containment", story.at(day, 12, 50), "network team", "Port 1034 stays closed in both directions",
                findings.count(BACKDOOR) + " connections denied", "firewall", findings.first(BACKDOOR, 3));
        story.did("eradication", act("virus_scan_at_gateway", day, 15, 5), "mail team", "Gateway scans for the worm", "", "mail gateway",
                List.of());
        story.did("eradication", act("av_signatures_deployed", day, 15, 35), "desktop team",
                "Signatures deployed, hosts cleaned one by one",
                hosts.distinct() + " hosts on the list",
                "workstations", List.of());
        story.did("recovery", story.at(day, 20, 30), "desktop team", "Hosts that sent again are cleaned again",
                again.distinct() + " re-infections",
                "workstations", List.of());
        story.did("recovery", story.at(day.plusDays(1), 9, 0), "mail team", "Held mail released after a scan", "", "mail gateway",
                List.of());
        story.did("lessons_learned", story.at(day.plusDays(10), 10, 0), "all teams", "Meeting", "see lessons and recommendations", "",
                List.of());
    }

    private void systems(Facet hosts, Facet again) throws IOException {
        Map<String, String[]> assets = new HashMap<>();
        List<AffectedSystem> systems = new ArrayList<>();
        for (Event event : findings.first("log.file.name:assets.csv", 5000)) {
            String[] cells = event.raw().split(",", -1);
            if (cells.length >= 4) {
                assets.put(cells[0], cells);
            }
        }
        for (Facet.Count host : hosts.values()) {
            String query = ZIP + " AND source.ip:\"" + host.value() + "\"";
            List<Event> events = findings.first(query, 1);
            AffectedSystem system = Story.NEW.createAffectedSystem();
            String[] asset = assets.get(host.value());
            system.setAddress(host.value());
            system.setName(asset == null ? "" : asset[1]);
            system.setRole(asset == null ? "" : asset[2]);
            system.setOwner(asset == null ? "" : asset[3]);
            system.setState(SystemState.CLEANED);
            system.setEvents(host.count());
            system.setFirst(events.get(0).time());
            system.setLast(findings.last(query).orElse(events.get(0)).time());
            system.getReferences().addAll(findings.references(events));
            system.setNote(again.values().stream().anyMatch(one -> one.value().equals(host.value())) ? "re-infected once" : "");
            systems.add(system);
        }
        systems.sort((a, b) -> first(a).compareTo(first(b)));
        for (AffectedSystem system : systems) {
            story.add("systems", system);
        }
    }

    private static Instant first(AffectedSystem system) {
        Instant first = system.getFirst();
        return first == null ? Instant.MAX : first;
    }

    private void indicators(String zero) throws IOException {
        story.indicator(IndicatorKind.ADDRESS, zero, "patient zero", findings.count(ZIP + " AND source.ip:\"" + zero + "\""),
                findings.first(ZIP, 1));
        for (Facet.Count name : findings.values(ZIP, Fields.FILE_NAME, 5).values()) {
            story.indicator(IndicatorKind.FILE_NAME, name.value(), "attachment of the worm", name.count(),
                    findings.first(ZIP + " AND file.name:\"" + name.value().replace("\\", "\\\\").replace("\"", "\\\"") + "\"", 1));
        }
        story.indicator(IndicatorKind.PORT, "1034/tcp", "backdoor of the worm", findings.count(BACKDOOR), findings.first(BACKDOOR, 1));
        for (Facet.Count host : findings.values(DENIED, Fields.URL_DOMAIN, 4).values()) {
            story.indicator(IndicatorKind.DOMAIN, host.value(), "search page the worm asks for addresses (not malicious itself)",
                    host.count(), List.of());
        }
    }

    private void people(LocalDate day) {
        story.item(ItemKind.ACTION, "Compare the list of cleaned hosts with the sensor for a week", "desktop team", "one week", 100);
        story.item(ItemKind.ACTION, "Private mail on notebooks only through the gateway", "network team", "end of month", 40);
        story.item(ItemKind.RECOMMENDATION, "Hold archives with programs at the gateway always, not only in an outbreak", "mail team",
                "next quarter", 0);
        story.item(ItemKind.RECOMMENDATION, "Deny POP3 and IMAP to servers outside at the firewall", "network team", "next month", 0);
        story.item(ItemKind.LESSON, "The first alert stood in the console for hours before somebody looked: alerts of this kind now ring",
                "", "", 0);
        story.item(ItemKind.LESSON, "Hosts were cleaned before all neighbours were: some were infected again the same evening", "", "", 0);
        story.notice(story.at(day, 12, 40), "incident leader", "all people", "intranet and loudspeaker", "Don't open zip attachments",
                "Also not those from colleagues. Mail is slow today.");
        story.notice(story.at(day, 17, 0), "incident leader", "management", "telephone", "Contained",
                "Signatures are deployed, numbers are falling.");
        story.participant("A. Leader", "incident leader", "IT operations");
        story.participant("B. Writer", "writer", "IT operations");
        story.participant("C. Analyst", "analyst", "security");
    }
}
