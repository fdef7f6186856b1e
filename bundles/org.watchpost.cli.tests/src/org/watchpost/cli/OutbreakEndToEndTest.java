/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchpost.testing.Seeded;

/** Outbreaks: the generated worm's figures are its truth's; random ones are what counting one by one gives. */
class OutbreakEndToEndTest {

    private static final String ZIP = "rule.name:Email_Virus_Suspicious_Zip";

    @TempDir
    Path folder;

    private static Run run(Object... words) {
        return Run.of(TestServices.get(), words).is(ExitStatus.DONE);
    }

    private static List<?> list(Object value) {
        return (List<?>) value;
    }

    private static Map<?, ?> map(Object value) {
        return (Map<?, ?>) value;
    }

    @ParameterizedTest
    @ValueSource(longs = { 2, 3, 4 })
    void theWormsFiguresAreTheTruth(long seed) throws Exception {
        ScenarioCase worm = ScenarioCase.generate(TestServices.get(), "mydoom", seed, 0.3, folder.resolve("logs"));
        run("import", "--case", folder.resolve("case"), "--zone", "America/New_York", worm.logs().resolve("ids/realsecure-events.csv"));
        Map<String, Object> found = run("outbreak", "--case", folder.resolve("case"), "--output", "json", "--assets",
                worm.logs().resolve("assets.csv"), "--cleaned", "2004-07-26T19:55:00-04:00", ZIP).json().get(0);
        Map<?, ?> zero = map(found.get("patient_zero"));
        assertEquals(worm.text("patient_zero", "ip"), zero.get("ip"));
        assertEquals(worm.text("patient_zero", "hostname"), zero.get("host"));
        assertEquals(worm.text("patient_zero", "owner"), zero.get("owner"));
        assertEquals(worm.text("milestones", "first_ids_event"), found.get("first"));
        assertTrue(String.valueOf(map(zero.get("evidence")).get("message")).contains(worm.text("patient_zero", "ip")));
        assertEquals(worm.number("infected_count"), found.get("infected"));
        assertEquals(worm.number("email_virus_suspicious_zip_total"), found.get("events"));
        hours(worm, found);
        List<?> hosts = list(found.get("hosts"));
        List<?> expected = list(worm.truth("infected_hosts"));
        Set<Object> again = new HashSet<>();
        for (int i = 0; i < expected.size(); i++) {
            Map<?, ?> host = map(hosts.get(i));
            Map<?, ?> truth = map(expected.get(i));
            assertEquals(truth.get("first_event"), host.get("first"));
            assertEquals(truth.get("last_event"), find(hosts, truth.get("ip")).get("last"));
            assertEquals(truth.get("events"), find(hosts, truth.get("ip")).get("events"));
            Object reinfected = truth.get("reinfected");
            // Who was infected again but sent nothing any more can't be seen in any log.
            if (reinfected != null && Instant.parse((String) truth.get("last_event")).compareTo(Instant.parse((String) reinfected)) >= 0) {
                again.add(truth.get("ip"));
            }
        }
        Set<Object> foundAgain = new HashSet<>();
        list(found.get("reinfected")).forEach(host -> foundAgain.add(map(host).get("ip")));
        assertEquals(again, foundAgain);
        run("outbreak", "--case", folder.resolve("case"), ZIP);
    }

    private static Map<?, ?> find(List<?> hosts, Object ip) {
        return hosts.stream().map(OutbreakEndToEndTest::map).filter(host -> ip.equals(host.get("ip"))).findFirst().orElseThrow();
    }

    private static void hours(ScenarioCase worm, Map<String, Object> found) {
        Map<Object, Map<?, ?>> hours = new TreeMap<>();
        list(found.get("hours")).forEach(hour -> hours.put(map(hour).get("hour"), map(hour)));
        long infected = 0;
        Long before = null;
        for (Object one : list(worm.truth("per_hour"))) {
            Map<?, ?> truth = map(one);
            Map<?, ?> hour = hours.get(truth.get("hour_utc"));
            long events = (Long) truth.get("zip_events");
            infected += (Long) truth.get("newly_infected");
            if (hour == null) {
                assertEquals(0, events);
            } else {
                assertEquals(events, hour.get("events"));
                assertEquals(truth.get("newly_infected"), hour.get("newly_infected"));
                assertEquals(infected, hour.get("infected"));
                if (before == null || before == 0) {
                    assertNull(hour.get("change_percent"));
                } else {
                    assertEquals(100.0 * (events - before) / before, ((Number) hour.get("change_percent")).doubleValue(), 1e-9);
                }
                before = events;
            }
        }
    }

    @Test
    void theFloodHasOneSourceAndNoAlerts() throws Exception {
        ScenarioCase flood = ScenarioCase.generate(TestServices.get(), "flood", 7, 0.02, folder.resolve("logs"));
        run("import", "--case", folder.resolve("case"), "--zone", flood.text("zone"), flood.logs().resolve("exchange"));
        String pair = "event.action:1019 AND email.from.address:" + flood.text("top_pair_gateway", "sender") + " AND email.to.address:"
                + flood.text("top_pair_gateway", "recipient");
        Map<String, Object> found = run("outbreak", "--case", folder.resolve("case"), "--output", "json", "--host-field",
                "email.from.address",
                pair).json().get(0);
        assertEquals(1L, found.get("infected"));
        assertEquals(flood.text("top_pair_gateway", "sender"), map(found.get("patient_zero")).get("ip"));
        assertEquals(flood.number("top_pair_gateway", "messages"), found.get("events"));
        assertEquals("", run("triage", "--case", folder.resolve("case"), "--output", "json", "inbox").out());
        assertEquals(0L,
                run("outbreak", "--case", folder.resolve("case"), "--output", "json", "event.kind:alert").json().get(0).get("infected"));
    }

    @Test
    void aRandomOutbreakIsWhatCountingGives() throws Exception {
        RandomGenerator random = Seeded.random(this);
        record Sent(long time, String from, String to) {
        }
        List<Sent> mails = new ArrayList<>();
        long start = Instant.parse("2024-03-09T22:10:00Z").getEpochSecond();
        for (int i = 0; i < 800; i++) {
            mails.add(new Sent(start + random.nextInt(40_000), "10.0.0." + random.nextInt(1, 40), "10.0.0." + random.nextInt(1, 60)));
        }
        StringBuilder lines = new StringBuilder();
        for (Sent sent : mails) {
            lines.append("{\"timestamp\":\"").append(Instant.ofEpochSecond(sent.time)).append("\",\"event_type\":\"alert\",\"src_ip\":\"")
                    .append(sent.from).append("\",\"src_port\":1,\"dest_ip\":\"").append(sent.to)
                    .append("\",\"dest_port\":25,\"proto\":\"TCP\",\"alert\":{\"signature_id\":1,\"signature\":\"worm\",\"severity\":1}}\n");
        }
        Path file = Files.writeString(folder.resolve("eve.json"), lines);
        run("import", "--case", folder.resolve("case"), file);
        Map<String, Object> found = run("outbreak", "--case", folder.resolve("case"), "--output", "json", "--zone", "UTC", "--interval",
                "10m",
                "--quiet", "2h", "rule.name:worm").json().get(0);
        Map<String, Long> first = new TreeMap<>();
        Map<String, Long> last = new TreeMap<>();
        Set<String> again = new HashSet<>();
        mails.stream().sorted(java.util.Comparator.comparingLong(Sent::time)).forEach(sent -> {
            Long before = last.put(sent.from, sent.time);
            first.putIfAbsent(sent.from, sent.time);
            if (before != null && sent.time - before >= 7200) {
                again.add(sent.from);
            }
        });
        assertEquals((long) first.size(), found.get("infected"));
        assertEquals(again.size(), list(found.get("reinfected")).size());
        for (Object one : list(found.get("curve"))) {
            Map<?, ?> stretch = map(one);
            long from = Instant.parse((String) stretch.get("from")).getEpochSecond();
            assertEquals(0, from % 600);
            assertEquals(mails.stream().filter(sent -> sent.time >= from && sent.time < from + 600).count(), stretch.get("events"));
            assertEquals(mails.stream().filter(sent -> sent.time >= from && sent.time < from + 600).map(Sent::from).distinct().count(),
                    stretch.get("active"));
            assertEquals(first.values().stream().filter(time -> time >= from && time < from + 600).count(), stretch.get("new"));
            assertEquals(first.values().stream().filter(time -> time < from + 600).count(), stretch.get("infected"));
        }
        for (Object one : list(found.get("edges"))) {
            Map<?, ?> edge = map(one);
            long contact = mails.stream().filter(sent -> sent.to.equals(edge.get("to")) && !sent.from.equals(sent.to)).mapToLong(Sent::time)
                    .min()
                    .orElseThrow();
            assertEquals(contact, Instant.parse((String) edge.get("first")).getEpochSecond());
            Long infected = first.get(edge.get("to"));
            assertEquals(infected != null && contact <= infected, edge.get("infecting"));
        }
    }
}
