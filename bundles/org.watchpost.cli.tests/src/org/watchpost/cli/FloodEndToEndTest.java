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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mail flood from generated logs to answers, against what is true about it. */
class FloodEndToEndTest {

    @TempDir
    static Path folder;

    private static ScenarioCase flood;
    private static Run imported;

    @BeforeAll
    static void take() throws Exception {
        flood = ScenarioCase.generate(TestServices.get(), "flood", 5, 0.02, folder.resolve("logs"));
        imported = run(flood.importCommand(folder.resolve("case"), "--zone", "Asia/Dubai"));
    }

    private static Run run(Object... words) {
        return Run.of(TestServices.get(), words);
    }

    private static Run ask(String command, Object... words) {
        Object[] all = new Object[words.length + 5];
        System.arraycopy(new Object[] { command, "--case", folder.resolve("case"), "--output", "json" }, 0, all, 0, 5);
        System.arraycopy(words, 0, all, 5, words.length);
        return run(all).is(ExitStatus.DONE);
    }

    @Test
    void everyRecordBecomesAnEvent() throws Exception {
        imported.is(ExitStatus.DONE);
        Map<String, Long> events = new TreeMap<>();
        for (Map<String, Object> line : imported.json()) {
            events.put(flood.logs().relativize(Path.of((String) line.get("source"))).toString().replace('\\', '/'),
                    (Long) line.get("events"));
        }
        assertEquals(flood.events(), events);
    }

    @Test
    void theRunsOfTheScript() throws Exception {
        List<Map<String, Object>> runs = ask("search", "url.path:\"" + flood.text("script", "uri") + "\"").json();
        assertEquals(flood.truth("script", "requests"), runs.stream().map(run -> run.get("@timestamp")).toList());
        assertEquals(flood.text("script", "client_ip"), runs.get(0).get("source.ip"));
    }

    @Test
    void theMostFrequentPair() throws Exception {
        Map<?, ?> top = (Map<?, ?>) flood.truth("top_pair_gateway");
        String taken = "event.dataset:exchange.tracking AND log.file.name:*mailint1* AND event.action:1019";
        Map<String, Object> sender = ask("count", "--by", "email.from.address", "--top", "1", taken).json().get(0);
        assertEquals(flood.text("sender"), sender.get("value"));
        long pair = ask("count",
                taken + " AND email.from.address:\"" + flood.text("sender") + "\" AND email.to.address:\"" + flood.text("recipient") + "\"")
                .count();
        assertEquals(((Number) top.get("messages")).longValue(), pair, top.toString());
    }

    @Test
    void theQueueMonitorNamesWhoFloods(@TempDir Path scratch) throws Exception {
        Path config = Files.writeString(scratch.resolve("watch.json"), "{\"servers\": []}");
        Path samples = flood.logs().resolve("queue/queue-depth.csv");
        Run replayed = run("monitor", "--config", config, "--replay", samples, "--case", folder.resolve("case"), "--output", "json")
                .is(ExitStatus.DONE);
        String server = flood.text("gateway_queue", "server");
        Map<String, Object> named = replayed.json().stream().filter(line -> "flood".equals(line.get("rule.name"))
                && "raised".equals(line.get("event.action")) && server.equals(line.get("watchpost.server"))).findFirst().orElseThrow(
                        () -> new AssertionError(replayed.out()));
        String said = (String) named.get("event.reason");
        assertTrue(said.matches(server + ": \\d+ % of [\\d,]+ mails logged within the hour are from " + flood.text("sender") + " to "
                + flood.text("recipient") + ", first seen .*"), said);
        Map<?, ?> crossing = (Map<?, ?>) ((List<?>) flood.truth("gateway_queue", "crossings")).get(0);
        assertTrue(((String) named.get("@timestamp")).compareTo((String) crossing.get("first_sample_at_or_over")) >= 0, named.toString());
        // without the log lines nobody can be named
        assertTrue(run("monitor", "--config", config, "--replay", samples).is(ExitStatus.DONE).out().indexOf(flood.text("sender")) < 0);
    }

    @Test
    void theQueueCrossesItsThresholds() throws Exception {
        for (Object one : (List<?>) flood.truth("gateway_queue", "crossings")) {
            Map<?, ?> crossing = (Map<?, ?>) one;
            if (crossing.get("first_sample_at_or_over") == null) {
                continue;
            }
            Map<String, Object> first = ask("search", "--limit", "1",
                    "event.dataset:queue.csv AND watchpost.server:" + flood.text("gateway_queue", "server")
                            + " AND watchpost.depth:>=" + crossing.get("threshold"))
                    .json().get(0);
            assertEquals(crossing.get("first_sample_at_or_over"), first.get("@timestamp"));
        }
        Map<String, Object> peak = ask("search", "--limit", "1", "--sort", "watchpost.depth:desc",
                "watchpost.server:" + flood.text("gateway_queue", "server")).json().get(0);
        assertEquals(flood.truth("gateway_queue", "peak"), peak.get("watchpost.depth"));
    }

    @Test
    void theDiskIsFull() throws Exception {
        Map<String, Object> first = ask("search", "--limit", "1",
                "watchpost.free_bytes:0 AND watchpost.server:" + flood.text("disk_full", "server")).json().get(0);
        assertEquals(flood.truth("disk_full", "first_sample_with_no_free_bytes"), first.get("@timestamp"));
    }

    @Test
    void histogramsByFieldAddUp() throws Exception {
        long sum = 0;
        Instant last = Instant.MIN;
        for (Map<String, Object> line : ask("count", "--histogram", "1d", "--by", "event.dataset", "").json()) {
            Instant from = Instant.parse((String) line.get("from"));
            assertEquals(0, from.getEpochSecond() % 86_400);
            assertEquals(from.plusSeconds(86_400), Instant.parse((String) line.get("to")));
            assertEquals(false, from.isBefore(last));
            last = from;
            sum += (Long) line.get("count");
        }
        assertEquals(flood.events().values().stream().mapToLong(Long::longValue).sum(), sum);
    }
}
