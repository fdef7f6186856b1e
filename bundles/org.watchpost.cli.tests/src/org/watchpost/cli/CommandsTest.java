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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.model.EventReference;
import org.watchpost.model.Finding;
import org.watchpost.model.util.Models;

/** Commands on a small case: options, exit statuses, what happens when something is wrong. */
class CommandsTest {

    private static final String SQUID = "1090845210.123    12 10.40.1.1 TCP_MISS/200 512 GET http://a.example/x - DIRECT/192.0.2.1 text/html\n"
            + "1090848811.000     1 10.40.1.2 TCP_DENIED/403 900 GET http://b.example/y - NONE/- text/html\n"
            + "1090852412.500    34 10.40.1.1 TCP_MISS/404 100 GET http://a.example/z - DIRECT/192.0.2.1 text/html\n";

    @TempDir
    Path folder;

    private Path open;
    private Path log;

    @BeforeEach
    void prepare() throws IOException {
        open = folder.resolve("case");
        log = Files.writeString(folder.resolve("access.log"), SQUID);
    }

    private Run run(Object... words) {
        return Run.of(TestServices.get(), words);
    }

    private Run take() {
        return run("import", "--case", open, "--output", "json", log).is(ExitStatus.DONE);
    }

    @Test
    void importTellsWhatItDid() throws Exception {
        Map<String, Object> line = take().json().get(0);
        assertEquals(log.toString(), line.get("source"));
        assertEquals("squid", line.get("dataset"));
        assertEquals(3L, line.get("events"));
        assertEquals(0L, line.get("errors"));
        assertEquals(0L, line.get("headers"));
        assertEquals((long) SQUID.length(), line.get("bytes"));
        assertEquals(64, ((String) line.get("sha256")).length());
        assertTrue(line.containsKey("seconds"));
        assertTrue(run("import", "--case", open, log).is(ExitStatus.DONE).out().contains("duplicate"));
    }

    @Test
    void sourcesAreNamedAsThePersonNamedThem() throws Exception {
        Path sub = Files.createDirectories(folder.resolve("logs/proxy"));
        Files.writeString(sub.resolve("a.log"), SQUID);
        assertEquals(folder.resolve("logs").resolve("proxy").resolve("a.log").toString(),
                run("import", "--case", open, "--output", "json", folder.resolve("logs")).is(ExitStatus.DONE).json().get(0).get("source"));
    }

    @Test
    void searchSortsLimitsAndSelects() throws Exception {
        take();
        List<Map<String, Object>> all = run("search", "--case", open, "--output", "json", "").is(0).json();
        assertEquals(List.of("2004-07-26T12:33:30.123Z", "2004-07-26T13:33:31Z", "2004-07-26T14:33:32.500Z"),
                all.stream().map(row -> row.get("@timestamp")).toList());
        assertEquals(200L, all.get(0).get("http.response.status_code"));
        assertEquals(SQUID.split("\n")[0], all.get(0).get("message"));
        assertEquals("access.log", all.get(0).get("log.file.name"));
        assertEquals(64, ((String) all.get(0).get("watchpost.evidence")).length());
        assertEquals(0L, all.get(0).get("watchpost.offset"));
        assertEquals((long) SQUID.split("\n")[0].length(), all.get(0).get("watchpost.length"));
        assertEquals("event", all.get(0).get("event.kind"));
        assertEquals(1, run("search", "--case", open, "--output", "json", "--limit", "1", "").is(0).json().size());
        assertEquals(3, run("search", "--case", open, "--output", "json", "--all", "").is(0).json().size());
        assertEquals(List.of(404L, 403L, 200L),
                run("search", "--case", open, "--output", "json", "--sort", "http.response.status_code:desc", "")
                        .is(0).json().stream().map(row -> row.get("http.response.status_code")).toList());
        assertEquals("source.ip,http.response.status_code\n10.40.1.2,403\n",
                run("search", "--case", open, "--output", "csv", "--fields", "source.ip,http.response.status_code",
                        "event.action:TCP_DENIED").is(0).out());
        assertTrue(run("search", "--case", open, "b.example").is(0).out().contains("TCP_DENIED"));
        assertEquals("", run("search", "--case", open, "nothingofthatkind").is(0).out());
    }

    @Test
    void fromIsIncludedAndToIsNot() throws Exception {
        take();
        assertEquals(1,
                run("count", "--case", open, "--output", "json", "--from", "2004-07-26T13:33:31", "--to", "2004-07-26T14:33:32.5", "")
                        .count());
        assertEquals(2, run("count", "--case", open, "--output", "json", "--from", "2004-07-26T15:33:31+02:00", "").count());
        assertEquals(3, run("count", "--case", open, "--output", "json", "--from", "2004-07-26", "--to", "2004-07-27", "").count());
    }

    @Test
    void countByAndHistogram() throws Exception {
        take();
        assertEquals("3\n", run("count", "--case", open, "").is(0).out());
        assertEquals("{\"value\":\"10.40.1.1\",\"count\":2}\n{\"value\":\"10.40.1.2\",\"count\":1}\n",
                run("count", "--case", open, "--output", "json", "--by", "source.ip", "").is(0).out());
        assertEquals("{\"value\":200,\"count\":1}\n",
                run("count", "--case", open, "--output", "json", "--by", "http.response.status_code", "--top", "1", "").is(0).out());
        assertEquals("""
                {"from":"2004-07-26T12:30:00Z","to":"2004-07-26T13:00:00Z","count":1}
                {"from":"2004-07-26T13:00:00Z","to":"2004-07-26T13:30:00Z","count":0}
                {"from":"2004-07-26T13:30:00Z","to":"2004-07-26T14:00:00Z","count":1}
                {"from":"2004-07-26T14:00:00Z","to":"2004-07-26T14:30:00Z","count":0}
                {"from":"2004-07-26T14:30:00Z","to":"2004-07-26T15:00:00Z","count":1}
                """, run("count", "--case", open, "--output", "json", "--histogram", "30m", "").is(0).out());
        assertEquals("""
                {"from":"2004-07-26T00:00:00Z","to":"2004-07-27T00:00:00Z","value":"10.40.1.1","count":2}
                {"from":"2004-07-26T00:00:00Z","to":"2004-07-27T00:00:00Z","value":"10.40.1.2","count":1}
                """, run("count", "--case", open, "--output", "json", "--histogram", "1d", "--by", "source.ip", "").is(0).out());
        assertEquals("", run("count", "--case", open, "--output", "json", "--histogram", "1d", "nothingofthatkind").is(0).out());
        assertTrue(run("count", "--case", open, "--histogram", "1s", "").is(0).out().lines().count() > 7000);
    }

    @Test
    void unreadableRecordsCountOnlyWhenStrict() throws Exception {
        Files.writeString(log, SQUID + "this is no squid line\n");
        assertEquals(1L, take().json().get(0).get("errors"));
        Run strict = run("import", "--case", folder.resolve("other"), "--strict", log).is(ExitStatus.UNREADABLE);
        assertTrue(strict.out().contains("squid"), strict.out());
        assertEquals(1, run("count", "--case", open, "--output", "json", "event.kind:pipeline_error").count());
    }

    @Test
    void whatIsMissingOrNoCaseFailsWithOneLine() throws Exception {
        for (Run run : List.of(run("search", "--case", folder.resolve("nowhere"), "x"), run("count", "--case", folder, "x"),
                run("import", "--case", open, folder.resolve("nothing.log")), run("import", "--case", folder, log),
                run("verify", "--case", folder.resolve("nowhere")))) {
            run.is(ExitStatus.FAILED);
            assertEquals(1, run.err().lines().count(), run.err());
        }
        Run nonsense = run("import", "--case", open, "--format", "nonsense", log).is(ExitStatus.USAGE);
        assertEquals(1, nonsense.err().lines().count(), nonsense.err());
    }

    @Test
    void aCaseThatIsOpenElsewhereCanStillBeRead() throws Exception {
        take();
        try (OpenCase writing = TestServices.get().cases().open(open, true)) {
            assertFalse(writing.readOnly());
            assertEquals(3, run("count", "--case", open, "--output", "json", "").is(0).count());
            Run run = run("import", "--case", open, log).is(ExitStatus.FAILED);
            assertEquals(1, run.err().lines().count(), run.err());
        }
        take();
    }

    @Test
    void cancelIsAStatusOfItsOwnAndLeavesAWholeCase() throws Exception {
        take();
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        Files.writeString(folder.resolve("more.log"), SQUID.replace("a.example", "c.example"));
        Run.of(TestServices.get(), cancelled, "import", "--case", open, folder.resolve("more.log")).is(ExitStatus.CANCELLED);
        run("verify", "--case", open).is(ExitStatus.DONE);
        run("import", "--case", open, folder.resolve("more.log")).is(ExitStatus.DONE);
        assertEquals(6, run("count", "--case", open, "--output", "json", "").count());
    }

    @Test
    void verifyNamesWhatIsBroken() throws Exception {
        take();
        run("verify", "--case", open).is(ExitStatus.DONE);
        Path evidence;
        try (Stream<Path> files = Files.list(open.resolve("evidence"))) {
            evidence = files.findFirst().orElseThrow();
        }
        assertTrue(evidence.toFile().setWritable(true), "can't make the evidence writable");
        byte[] bytes = Files.readAllBytes(evidence);
        bytes[10] ^= 1;
        Files.write(evidence, bytes);
        Run table = run("verify", "--case", open).is(ExitStatus.INTEGRITY);
        assertTrue(table.out().contains(evidence.getFileName().toString()), table.out());
        assertTrue(run("verify", "--case", open, "--output", "json").is(ExitStatus.INTEGRITY).json().size() >= 1);
    }

    @Test
    void reportsOfEachFormat() throws Exception {
        take();
        for (String format : List.of("html", "md", "json")) {
            Path file = folder.resolve("report." + format);
            run("report", "--case", open, "--format", format, "--out", file, "--date", "2004-08-01").is(ExitStatus.DONE);
            String text = Files.readString(file, StandardCharsets.UTF_8);
            assertTrue(text.replace("\\", "").contains("access.log"), format);
            assertEquals(text, run("report", "--case", open, "--format", format, "--out", "-", "--date", "2004-08-01").is(0).out());
            try (Stream<Path> files = Files.list(folder)) {
                assertTrue(files.noneMatch(path -> path.getFileName().toString().endsWith(".part")), "left-overs");
            }
        }
        Run wrong = run("report", "--case", open, "--format", "odt", "--out", folder.resolve("x.odt")).is(ExitStatus.USAGE);
        assertTrue(wrong.err().contains("html, json, md"), wrong.err());
        run("report", "--case", open, "--format", "md", "--out", folder.resolve("no/such/folder.md")).is(ExitStatus.FAILED);
        run("report", "--case", open, "--format", "md", "--out", folder).is(ExitStatus.FAILED);
    }

    @Test
    void reportsShowWholeRecordsThoughFindingsKeepTheirBeginning() throws Exception {
        String longLine = SQUID.split("\n")[0].replace("http://a.example/x", "http://a.example/" + "x".repeat(9000));
        Files.writeString(log, longLine + "\n");
        take();
        try (OpenCase writing = TestServices.get().cases().open(open, true)) {
            EventReference reference = Models.newEventReference(writing.sources().get(0).sha256(), "", "access.log", 0, longLine.length());
            reference.setText(longLine.substring(0, 100));
            Finding finding = Models.newFinding("x", "y", Instant.EPOCH);
            finding.getEvents().add(reference);
            writing.edit("finding.created", Map.of(), model -> model.getFindings().add(finding));
        }
        assertTrue(run("report", "--case", open, "--format", "json", "--out", "-").is(0).out().contains(longLine));
    }

    @Test
    void sealsAndBags() throws Exception {
        take();
        assertTrue(run("seal", "check", "--case", open).is(ExitStatus.DONE).out().contains("never sealed"));
        assertTrue(run("seal", "--case", open, "--reason", "handed over").is(ExitStatus.DONE).out().contains("SHA-256 "));
        java.net.InetAddress loopback = java.net.InetAddress.getLoopbackAddress();
        int port;
        try (java.net.ServerSocket socket = new java.net.ServerSocket(0, 1, loopback)) {
            port = socket.getLocalPort();
        }
        // nobody listens there any more: the case is sealed nevertheless, and the person is told
        Run alone = run("seal", "--case", open, "--tsa", "http://" + loopback.getHostAddress() + ":" + port + "/").is(ExitStatus.FAILED);
        assertTrue(alone.out().startsWith("sealed: entry") && alone.err().contains("no time stamp"), alone.toString());
        String check = run("seal", "check", "--case", open).is(ExitStatus.DONE).out();
        assertTrue(check.contains("handed over") && check.lines().count() == 2, check);
        run("seal", "--case", open, "--tsa", "tsa.example").is(ExitStatus.FAILED);
        run("seal", "nonsense", "--case", open).is(ExitStatus.USAGE);
        run("verify", "--case", open).is(ExitStatus.DONE);
        Path bag = folder.resolve("bag");
        run("bag", "export", "--case", open, "--out", bag).is(ExitStatus.DONE);
        assertTrue(run("verify", "--case", bag).is(ExitStatus.DONE).out().startsWith("whole:"));
        Files.writeString(bag.resolve("data/case.xmi"), "x");
        run("verify", "--case", bag).is(ExitStatus.INTEGRITY);
    }
}
