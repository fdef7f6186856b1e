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

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.json.Json;

/** Triage of the generated worm's alerts, from the inbox to an empty one and back. */
class TriageEndToEndTest {

    private static final String ZIP = "rule.name:Email_Virus_Suspicious_Zip";

    @TempDir
    static Path folder;

    private static long alerts;
    private static ScenarioCase worm;

    @BeforeAll
    static void take() throws Exception {
        worm = ScenarioCase.generate(TestServices.get(), "mydoom", 5, 0.25, folder.resolve("logs"));
        run("import", "--case", folder.resolve("case"), "--zone", "America/New_York", worm.logs().resolve("ids"));
        alerts = triage("counts").json().get(0).get("count") instanceof Long count ? count : -1;
    }

    @AfterAll
    static void theCaseIsWhole() {
        run("verify", "--case", folder.resolve("case"));
    }

    private static Run run(Object... words) {
        return Run.of(TestServices.get(), words).is(ExitStatus.DONE);
    }

    private static Run triage(Object... words) {
        Object[] all = new Object[words.length + 5];
        System.arraycopy(new Object[] { "triage", "--case", folder.resolve("case"), "--output", "json" }, 0, all, 0, 5);
        System.arraycopy(words, 0, all, 5, words.length);
        return run(all);
    }

    private static Map<String, Long> counts(Object... words) throws Exception {
        Map<String, Long> counts = new TreeMap<>();
        Object[] all = new Object[words.length + 1];
        all[0] = "counts";
        System.arraycopy(words, 0, all, 1, words.length);
        for (Map<String, Object> line : triage(all).json()) {
            counts.put(String.valueOf(line.get("outcome")), (Long) line.get("count"));
        }
        return counts;
    }

    @Test
    void groupsAddUpAndAFoldCountsEachMailOnce() throws Exception {
        assertEquals(alerts, run("count", "--case", folder.resolve("case"), "--output", "json", "event.kind:alert").count());
        for (String by : List.of("rule", "source", "target", "rule-source", "attachment")) {
            long sum = 0;
            for (Map<String, Object> group : triage("inbox", "--by", by).json()) {
                sum += (Long) group.get("count");
            }
            assertEquals(alerts, sum, by);
        }
        long zips = worm.number("email_virus_suspicious_zip_total");
        long executables = worm.number("mail", "eve_alert_signatures", "LOCAL SMTP executable attachment");
        Map<String, Long> folded = new TreeMap<>();
        for (Map<String, Object> group : triage("inbox", "--fold", "--by", "rule").json()) {
            folded.put(String.valueOf(group.get("label")), (Long) group.get("count"));
        }
        assertEquals(zips, folded.get("Email_Virus_Suspicious_Zip"));
        assertEquals(executables, folded.get("LOCAL SMTP executable attachment"));
        assertTrue(!folded.containsKey("LOCAL SMTP zip attachment with stored executable"), folded::toString);
        // Every stored archive went over the wire once, so each hash is a group of its own, seen by three sensors.
        long triples = triage("inbox", "--by", "attachment").json().stream()
                .filter(group -> String.valueOf(group.get("keys")).length() == 64)
                .filter(group -> String.valueOf(group.get("label")).contains(".zip")).count();
        assertTrue(triples > zips / 2, triples + " hashes of " + zips);
    }

    @Test
    void decisionsRulesAndUndoKeepTheCountsRight() throws Exception {
        long zips = worm.number("email_virus_suspicious_zip_total");
        Map<String, Object> preview = triage("decide", "--preview", "--as", "cat7", ZIP).json().get(0);
        assertEquals(zips, preview.get("decides"));
        Map<String, Object> decision = triage("decide", "--as", "cat7", "--note", "the worm", ZIP).json().get(0);
        assertEquals(zips, decision.get("events"));
        assertEquals(Map.of("new", alerts - zips, "cat7", zips), counts());
        Map<String, Object> rule = triage("rule", "--as", "false-positive", "--to", "2004-07-26T18:00", "event.dataset:snort.fast").json()
                .get(0);
        long early = run("count", "--case", folder.resolve("case"), "--output", "json", "--to", "2004-07-26T18:00",
                "event.dataset:snort.fast").count();
        assertEquals(early, rule.get("events"));
        assertEquals(Map.of("new", alerts - zips - early, "cat7", zips, "false_positive", early), counts());
        // A person's decision beats the rule; what is decided already is left alone unless asked for again.
        long snort = run("count", "--case", folder.resolve("case"), "--output", "json", "event.dataset:snort.fast").count();
        Map<String, Object> rest = triage("decide", "--as", "acknowledged", "event.dataset:snort.fast").json().get(0);
        assertEquals(snort - early, rest.get("events"));
        Map<String, Object> again = triage("decide", "--again", "--as", "Own category", "event.dataset:snort.fast").json().get(0);
        assertEquals(snort, again.get("events"));
        assertEquals(snort, counts().get("Own category"));
        assertEquals(0L, counts().get("acknowledged"));
        triage("undo", again.get("id"));
        triage("undo", rest.get("id"));
        triage("undo", rule.get("id"));
        triage("undo", decision.get("id"));
        assertEquals(Map.of("new", alerts), counts());
        Run.of(TestServices.get(), "triage", "--case", folder.resolve("case"), "undo", "nobody").is(ExitStatus.FAILED);
    }

    @Test
    void escalatingMakesAFindingAndUndoTakesItAway() throws Exception {
        Map<String, Object> decision = triage("decide", "--as", "escalated", "--finding", "The worm mails itself", ZIP).json().get(0);
        assertTrue(!String.valueOf(decision.get("finding")).isEmpty());
        Run report = run("report", "--case", folder.resolve("case"), "--format", "json", "--out", folder.resolve("report.json"));
        assertTrue(report.err().isEmpty() || !report.err().contains("failed"), report::err);
        assertTrue(Json.write(java.nio.file.Files.readString(folder.resolve("report.json"))).contains("The worm mails itself"));
        triage("undo", decision.get("id"));
        run("report", "--case", folder.resolve("case"), "--format", "json", "--out", folder.resolve("report2.json"));
        assertTrue(!java.nio.file.Files.readString(folder.resolve("report2.json")).contains("The worm mails itself"));
    }

    @Test
    void mistakesAreExplained() {
        Run.of(TestServices.get(), "triage", "--case", folder.resolve("case")).is(ExitStatus.USAGE);
        Run.of(TestServices.get(), "triage", "--case", folder.resolve("case"), "decide", "x").is(ExitStatus.USAGE);
        Run.of(TestServices.get(), "triage", "--case", folder.resolve("case"), "rule", "--as", "new", "x").is(ExitStatus.USAGE);
        Run.of(TestServices.get(), "triage", "--case", folder.resolve("case"), "nonsense").is(ExitStatus.USAGE);
    }
}
