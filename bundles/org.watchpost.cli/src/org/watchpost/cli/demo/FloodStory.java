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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.Fields;
import org.watchpost.core.store.Facet;
import org.watchpost.model.incident.AffectedSystem;
import org.watchpost.model.incident.EntryKind;
import org.watchpost.model.incident.IndicatorKind;
import org.watchpost.model.incident.ItemKind;
import org.watchpost.model.incident.Tlp;

/** How the mail flood was handled: runs of a script, a queue that was forgotten, a power failure, a crash, a full disk. */
final class FloodStory {

    private static final String SCRIPT = "url.path:\"/cdomail.asp\"";
    private static final String ACCEPTED = "event.dataset:exchange.tracking AND event.action:1019";
    private static final String FULL = "event.dataset:queue.csv AND watchpost.free_bytes:0";

    private final Findings findings;
    private final Story story;
    private final ZoneId zone;

    FloodStory(Findings findings, Story story, ZoneId zone) {
        this.findings = findings;
        this.story = story;
        this.zone = zone;
    }

    /** Writes it and answers the main numbers. */
    Map<String, String> write() throws IOException {
        List<Event> runs = findings.first(SCRIPT, 20);
        Facet senders = findings.values(ACCEPTED, Fields.EMAIL_FROM_ADDRESS, 1);
        if (runs.isEmpty() || senders.values().isEmpty()) {
            return Map.of();
        }
        String sender = senders.values().get(0).value();
        String flood = ACCEPTED + " AND email.from.address:\"" + sender + "\"";
        story.begin("flood");
        story.set("chartQuery", flood);
        story.set("chartField", "");
        List<Event> power = findings.first("\"power failure was detected\"", 5);
        List<Event> restart = findings.first("\"running state\" AND DEVWEB17 AND @timestamp:>=\"" + after(power, runs) + "\"", 1);
        List<Event> crash = findings.first("\"terminated unexpectedly\"", 1);
        List<Event> full = findings.first(FULL, 1);
        List<Event> disk = findings.first("event.code:2013 AND \"capacity\"", 5);
        List<Event> restored = findings.first("\"information store was started\"", 1);
        List<Event> again = findings.first("\"running state\" AND MAILINT1", 1);
        String leftover = flood + " AND @timestamp:>=\"" + (restart.isEmpty() ? runs.get(runs.size() - 1) : restart.get(0)).time() + "\"";
        long left = findings.count(leftover);
        head(runs, restored, sender, full);
        for (int i = 0; i < runs.size(); i++) {
            story.fact("Run " + (i + 1) + " of the test script", "devweb17", List.of(runs.get(i)));
        }
        story.fact("Power failure", "server room", power);
        story.fact("The service starts by itself after the power failure, with the queue of run " + runs.size() + " that was forgotten",
                "devweb17", restart);
        story.fact("First message of the forgotten queue reaches the gateway; " + left + " follow", "mailint1",
                findings.first(leftover, 1));
        story.fact("The connector crashes", "mailint1", crash);
        story.fact("Disk at or near capacity", "mailhub1", disk);
        story.fact("The disk is full: no free bytes", full.isEmpty() ? "mailhub1" : full.get(0).text(Fields.WATCHPOST_SERVER), full);
        story.fact("The connector runs again", "mailint1", again);
        story.fact("Mail service restored", "mailhub1", restored);
        LocalDate day = (restart.isEmpty() ? runs.get(0) : restart.get(0)).time().atZone(zone).toLocalDate();
        story.line(EntryKind.ACTION, story.at(day, 11, 45), "The development server is switched off", "operations", "devweb17", List.of());
        phases(day, left, sender, flood, crash, full, restored);
        systems(restart, crash, full);
        story.indicator(IndicatorKind.EMAIL, sender, "sender of the flood", senders.values().get(0).count(), findings.first(flood, 1));
        story.indicator(IndicatorKind.ADDRESS, runs.get(0).text(Fields.SOURCE_IP), "called the script", runs.size(), List.of(runs.get(0)));
        story.update(story.at(day, 10, 0), "mail team", "Gateway takes in mail of one sender without end.");
        story.update(story.at(day, 12, 0), "mail team", "Connector has crashed, sending server is off.");
        items();
        story.write();
        return Map.of("messages from the forgotten queue", Long.toString(left));
    }

    private static Instant after(List<Event> power, List<Event> runs) {
        return (power.isEmpty() ? runs.get(runs.size() - 1) : power.get(power.size() - 1)).time();
    }

    private void head(List<Event> runs, List<Event> restored, String sender, List<Event> full) throws IOException {
        story.set("title", "Mail flood from a test script");
        story.set("organisation", "TCompany");
        story.set("author", "worked example");
        story.set("tlp", Tlp.GREEN);
        story.set("began", runs.get(0).time());
        if (!restored.isEmpty()) {
            story.set("ended", restored.get(0).time());
        }
        story.set("cause",
                "A test script on a development server was run " + runs.size()
                        + " times; its last run was stopped with most messages still "
                        + "queued. After a power failure the service started by itself and sent them.");
        story.set("summary", "A test script and a queue that was forgotten flooded the mail servers with messages of " + sender
                + ". The gateway's connector crashed and the disk of the mail hub filled up; mail was down until the next morning.");
        story.impact("gateway, mail hub, scan gateway", "all people of the company",
                "mail down from the crash until the service was restored", "none lost",
                findings.count(ACCEPTED) + " messages taken in, most of one sender" + (full.isEmpty() ? "" : "; disk full"));
    }

    private void phases(LocalDate day, long left, String sender, String flood, List<Event> crash, List<Event> full, List<Event> restored)
            throws IOException {
        story.did("identification", story.at(day, 9, 40), "mail team", "One sender and one recipient make up almost all mail", sender,
                "mailint1",
                findings.first(flood, 2));
        story.did("identification", story.at(day, 11, 30), "mail team", "Connector down", "", "mailint1", crash);
        story.did("containment", story.at(day, 11, 45), "operations", "Sending server switched off", left + " messages had left it by then",
                "devweb17", List.of());
        story.did("eradication", story.at(day, 15, 45), "mail team", "Queued messages of the flood removed", "", "mailhub1", full);
        story.did("recovery", story.at(day.plusDays(1), 5, 45), "mail team", "Information store started, mail runs", "", "mailhub1",
                restored);
        story.did("lessons_learned", story.at(day.plusDays(7), 10, 0), "all teams", "Meeting", "", "", List.of());
    }

    private void systems(List<Event> restart, List<Event> crash, List<Event> full) {
        system("devweb17", "development web server", "sent the flood", restart);
        system("mailint1", "mail gateway", "connector crashed", crash);
        system("mailhub1", "mail hub", "disk full", full);
    }

    private void system(String name, String role, String note, List<Event> events) {
        AffectedSystem system = Story.NEW.createAffectedSystem();
        system.setName(name);
        system.setRole(role);
        system.setNote(note);
        if (!events.isEmpty()) {
            system.setFirst(events.get(0).time());
        }
        system.getReferences().addAll(findings.references(events));
        story.add("systems", system);
    }

    private void items() {
        story.item(ItemKind.ACTION, "Queues of test systems are emptied before they are left", "development", "at once", 100);
        story.item(ItemKind.RECOMMENDATION, "Test systems may not reach mail servers that people work with", "network team", "next month",
                0);
        story.item(ItemKind.RECOMMENDATION, "The gateway limits messages per sender and hour", "mail team", "next month", 0);
        story.item(ItemKind.LESSON, "After a power failure nobody knew which services start by themselves", "", "", 0);
        story.participant("D. Leader", "incident leader", "operations");
    }
}
