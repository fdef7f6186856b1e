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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.json.Json;

/** The worked examples, as {@code ./watchpost demo} makes them. */
class DemoTest {

    @TempDir
    Path folder;

    @Test
    void casesFindingsAndReports() throws Exception {
        Path base = folder.resolve("demo");
        Run first = Run.of(TestServices.get(), "demo", "--dir", base).is(ExitStatus.DONE);
        assertTrue(first.out().contains("patient zero: 10.40.170.157"), first.out());
        assertTrue(first.out().contains("mails with a suspicious zip: 405"), first.out());
        assertTrue(first.out().contains("hosts that sent them: 90"), first.out());
        for (String report : List.of("report.html", "report.pdf", "report.docx", "report.md", "report.json", "flood-report.html",
                "flood-report.pdf",
                "flood-report.docx")) {
            assertTrue(Files.size(base.resolve(report)) > 1000, report);
        }
        Map<?, ?> report = (Map<?, ?>) Json.read(Files.readString(base.resolve("report.json")), Integer.MAX_VALUE);
        assertEquals(4, ((List<?>) report.get("findings")).size());
        assertTrue(((List<?>) report.get("exhibits")).size() > 15);
        Run.of(TestServices.get(), "verify", "--case", base.resolve("case")).is(ExitStatus.DONE);
        numbersEqualTheTruth(report, new ScenarioCase(base.resolve("logs")), first.out());
        floodEqualsTheTruth((Map<?, ?>) Json.read(Files.readString(base.resolve("flood-report.json")), Integer.MAX_VALUE),
                new ScenarioCase(base.resolve("flood-logs")), first.out());
        for (String format : List.of("html", "json", "docx")) {
            Run.of(TestServices.get(), "verify", "--case", base, "--report", base.resolve("report." + format)).is(ExitStatus.DONE);
        }
        Path forged = base.resolve("forged.html");
        Files.writeString(forged,
                Files.readString(base.resolve("report.html")).replaceFirst("data-offset=\"[0-9]+\"", "data-offset=\"1\""));
        Run.of(TestServices.get(), "verify", "--case", base, "--report", forged).is(ExitStatus.INTEGRITY);
        // the folder of the example is as good as the folder of its case
        assertEquals(405,
                Run.of(TestServices.get(), "count", "--case", base, "--output", "json", "rule.name:Email_Virus_Suspicious_Zip").count());
        Run second = Run.of(TestServices.get(), "demo", "--dir", base).is(ExitStatus.DONE);
        assertTrue(second.out().contains("findings: 4"), second.out());
    }

    private static void numbersEqualTheTruth(Map<?, ?> report, ScenarioCase truth, String out) {
        Map<?, ?> incident = (Map<?, ?>) report.get("incident");
        Map<String, Map<?, ?>> curve = new java.util.TreeMap<>();
        for (Object hour : (List<?>) incident.get("curve")) {
            curve.put((String) ((Map<?, ?>) hour).get("from"), (Map<?, ?>) hour);
        }
        for (Object one : (List<?>) truth.truth("per_hour")) {
            Map<?, ?> expected = (Map<?, ?>) one;
            Map<?, ?> hour = curve.get(expected.get("hour_utc"));
            assertEquals(expected.get("zip_events"), hour == null ? 0L : hour.get("events"), expected.toString());
            assertEquals(expected.get("newly_infected"), hour == null ? 0L : hour.get("first"), expected.toString());
        }
        assertEquals(truth.number("infected_count"), ((List<?>) incident.get("systems")).size());
        assertEquals(truth.text("patient_zero", "pop3_connection"), incident.get("began"));
        assertEquals(truth.text("milestones", "first_ids_event"), incident.get("detected"));
        assertEquals(truth.text("milestones", "av_signatures_deployed"), incident.get("contained"));
        assertEquals(truth.text("milestones", "last_ids_event"), incident.get("ended"));
        String all = incident.get("timeline").toString();
        for (String milestone : List.of("zip_filter_at_gateway", "proxy_filter", "virus_scan_at_gateway", "av_signatures_deployed")) {
            assertTrue(all.contains(truth.text("milestones", milestone)), milestone);
        }
        long again = ((List<?>) truth.truth("infected_hosts")).stream().filter(host -> ((Map<?, ?>) host).get("reinfected") != null)
                .count();
        assertTrue(out.contains("re-infected hosts: " + again), out);
    }

    private static void floodEqualsTheTruth(Map<?, ?> report, ScenarioCase truth, String out) {
        String all = ((Map<?, ?>) report.get("incident")).get("timeline").toString();
        for (Object request : (List<?>) truth.truth("script", "requests")) {
            assertTrue(all.contains((String) request), "run of the script at " + request);
        }
        assertTrue(all.contains(truth.text("gateway_queue", "crash")), "crash");
        assertTrue(all.contains(truth.text("gateway_queue", "connector_restarted")), "restart");
        assertTrue(all.contains(truth.text("disk_full", "first_sample_with_no_free_bytes")), "full disk");
        assertTrue(all.contains(truth.text("disk_full", "service_restored")), "restored");
        assertTrue(out.contains("messages from the forgotten queue: " + truth.number("runs", 3, "messages")), out);
    }

    @Test
    void anotherFolderIsLeftAlone() throws Exception {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        Run run = Run.of(TestServices.get(), "demo", "--dir", folder).is(ExitStatus.FAILED);
        assertTrue(run.err().contains("not empty"), run.err());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }
}
