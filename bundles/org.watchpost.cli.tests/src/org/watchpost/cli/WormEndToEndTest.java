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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.json.Json;

/** The outbreak from generated logs to answers, against what is true about it. */
class WormEndToEndTest {

    private static final String ZIP = "rule.name:Email_Virus_Suspicious_Zip AND event.dataset:realsecure.csv";

    @TempDir
    static Path folder;

    private static ScenarioCase worm;
    private static Run imported;

    @BeforeAll
    static void take() throws Exception {
        worm = ScenarioCase.generate(TestServices.get(), "mydoom", 11, 0.5, folder.resolve("logs"));
        imported = run(worm.importCommand(folder.resolve("case"), "--zone", "America/New_York"));
    }

    @AfterAll
    static void forget() {
        imported = new Run(0, "", "");
    }

    private static Run run(Object... words) {
        return Run.of(TestServices.get(), words);
    }

    private static Run count(Object... words) {
        return withCase("count", words);
    }

    private static Run search(Object... words) {
        return withCase("search", words);
    }

    private static Run withCase(String command, Object... words) {
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
            String source = worm.logs().relativize(Path.of((String) line.get("source"))).toString().replace('\\', '/');
            events.put(source, (Long) line.get("events"));
            assertEquals(0L, line.get("errors"), line.toString());
            assertEquals(worm.number("files", source, "bytes"), line.get("bytes"), source);
            assertEquals(worm.text("files", source, "sha256"), line.get("sha256"), source);
            assertTrue(!source.startsWith("ids/zeek/") || line.get("dataset").equals(source.replaceAll("ids/zeek/(.*)\\.log", "zeek.$1")),
                    line.toString());
        }
        assertEquals(worm.events(), events);
    }

    @Test
    void theZipWaveByHour() throws Exception {
        Map<String, Long> hours = new TreeMap<>();
        for (Map<String, Object> line : count("--histogram", "1h", ZIP).json()) {
            hours.put((String) line.get("from"), (Long) line.get("count"));
        }
        for (Object hour : (List<?>) worm.truth("per_hour")) {
            Map<?, ?> expected = (Map<?, ?>) hour;
            assertEquals(expected.get("zip_events"), hours.getOrDefault(expected.get("hour_utc"), 0L), expected.toString());
        }
        assertEquals(worm.number("email_virus_suspicious_zip_total"), count(ZIP).count());
    }

    @Test
    void theFirstAlertIsPatientZeros() throws Exception {
        Map<String, Object> first = search("--limit", "1", ZIP).json().get(0);
        assertEquals(worm.text("patient_zero", "ip"), first.get("source.ip"));
        assertEquals(worm.text("milestones", "first_ids_event"), first.get("@timestamp"));
        Map<String, Object> last = search("--limit", "1", "--sort", "@timestamp:desc", ZIP).json().get(0);
        assertEquals(worm.text("milestones", "last_ids_event"), last.get("@timestamp"));
    }

    @Test
    void theInfectedHosts() throws Exception {
        Map<String, Long> found = new TreeMap<>();
        for (Map<String, Object> line : count("--by", "source.ip", ZIP).json()) {
            found.put((String) line.get("value"), (Long) line.get("count"));
        }
        assertEquals(worm.number("infected_count"), found.size());
        for (Object host : (List<?>) worm.truth("infected_hosts")) {
            assertEquals(((Map<?, ?>) host).get("events"), found.get(((Map<?, ?>) host).get("ip")));
        }
    }

    @Test
    void theSearchesThatTheProxyAllowedAndDenied() throws Exception {
        StringBuilder engines = new StringBuilder();
        for (Object host : (List<?>) worm.truth("search_engines", "hosts")) {
            engines.append(engines.isEmpty() ? "" : " OR ").append("url.domain:").append(host);
        }
        String searches = "event.dataset:squid AND (" + engines + ")";
        assertEquals(worm.number("search_engines", "denied"), count(searches + " AND event.action:TCP_DENIED").count());
        assertEquals(worm.number("search_engines", "allowed"), count(searches + " AND NOT event.action:TCP_DENIED").count());
        assertEquals(worm.text("search_engines", "first_denied"),
                ((String) search("--limit", "1", searches + " AND event.action:TCP_DENIED").json().get(0).get("@timestamp"))
                        .replaceAll("\\.\\d+Z", "Z"));
    }

    @Test
    void theBackdoorPort() throws Exception {
        String denied = "event.dataset:netscreen AND event.action:Deny AND destination.port:1034 AND ";
        assertEquals(worm.number("backdoor_port_1034", "outbound_denied"), count(denied + "source.ip:10.40.0.0/16").count());
        assertEquals(worm.number("backdoor_port_1034", "inbound_denied"), count(denied + "NOT source.ip:10.40.0.0/16").count());
    }

    @Test
    void whatTheMailServersSay() throws Exception {
        assertEquals(worm.number("mail", "postfix", "deferred"), count("event.dataset:postfix AND watchpost.mail.status:deferred").count());
        for (Map.Entry<?, ?> type : ((Map<?, ?>) worm.truth("mail", "eve_event_types")).entrySet()) {
            assertEquals(type.getValue(), count("event.dataset:suricata.eve AND suricata.eve.event_type:" + type.getKey()).count(),
                    type.toString());
        }
    }

    @Test
    void reportsVerifyAndTheSameBytesAgain() throws Exception {
        Path report = folder.resolve("r.json");
        run("report", "--case", folder.resolve("case"), "--format", "json", "--out", report, "--date", "2004-08-01").is(ExitStatus.DONE);
        Map<?, ?> object = (Map<?, ?>) Json.read(Files.readString(report), Integer.MAX_VALUE);
        // what is in the messages becomes events, too
        long attachments = count("event.dataset:mail.attachment").count();
        assertTrue(attachments > 0);
        assertEquals(worm.events().values().stream().mapToLong(Long::longValue).sum() + attachments,
                ((Map<?, ?>) object.get("case")).get("events"));
        // the list of machines has no times, so it is dated today: that must not press the day into one bar
        assertEquals(3600L, ((Map<?, ?>) object.get("activity")).get("bucket_seconds"));
        assertTrue((Long) ((Map<?, ?>) object.get("activity")).get("outside") >= worm.events().get("assets.csv"));
        run("verify", "--case", folder.resolve("case")).is(ExitStatus.DONE);
        List<Map<String, Object>> again = run(worm.importCommand(folder.resolve("case"))).is(ExitStatus.DONE).json();
        assertTrue(again.stream().allMatch(line -> line.get("status").equals("duplicate") && line.get("events").equals(0L)),
                again.toString());
        assertEquals(worm.number("email_virus_suspicious_zip_total"), count(ZIP).count());
    }
}
