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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
        keepForOtherReaders(base);
        Run second = Run.of(TestServices.get(), "demo", "--dir", base).is(ExitStatus.DONE);
        assertTrue(second.out().contains("findings: 4"), second.out());
    }

    /** What {@code releng/org.watchpost.readers} reads with programs that are not ours. */
    private void keepForOtherReaders(Path base) throws Exception {
        String root = System.getProperty("watchpost.root");
        if (root == null) {
            return;
        }
        Path kept = Path.of(root, "bundles", "org.watchpost.cli.tests", "target", "reports");
        Files.createDirectories(kept);
        try (Stream<Path> files = Files.list(base)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, kept.resolve(file.getFileName()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
        for (String bag : List.of("bag.zip", "selection.zip")) {
            Files.deleteIfExists(kept.resolve(bag));
        }
        Run.of(TestServices.get(), "bag", "export", "--case", base.resolve("flood-case"), "--out", kept.resolve("bag.zip"))
                .is(ExitStatus.DONE);
        Run.of(TestServices.get(), "bag", "export", "--case", base.resolve("flood-case"), "--redact", "DEVWEB17", "--out",
                kept.resolve("selection.zip")).is(ExitStatus.DONE);
        Run.of(TestServices.get(), "verify", "--case", kept.resolve("bag.zip")).is(ExitStatus.DONE);
        Path elsewhere = folder.resolve("elsewhere");
        Run.of(TestServices.get(), "bag", "import", "--bag", kept.resolve("bag.zip"), "--out", elsewhere).is(ExitStatus.DONE);
        Run.of(TestServices.get(), "verify", "--case", elsewhere, "--report", base.resolve("flood-report.html")).is(ExitStatus.DONE);
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

    @ParameterizedTest
    @ValueSource(longs = { 7, 20040726 })
    void otherIncidentsOfTheSameKindAreToldAsTrueAsThis(long seed) throws Exception {
        Path base = folder.resolve("demo");
        Run run = Run.of(TestServices.get(), "demo", "--seed", seed, "--dir", base).is(ExitStatus.DONE);
        numbersEqualTheTruth((Map<?, ?>) Json.read(Files.readString(base.resolve("report.json")), Integer.MAX_VALUE),
                new ScenarioCase(base.resolve("logs")), run.out());
        floodEqualsTheTruth((Map<?, ?>) Json.read(Files.readString(base.resolve("flood-report.json")), Integer.MAX_VALUE),
                new ScenarioCase(base.resolve("flood-logs")), run.out());
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
