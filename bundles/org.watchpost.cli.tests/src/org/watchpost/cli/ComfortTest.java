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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.marks.ColourRule;
import org.watchpost.core.op.CreateFindingOperation;
import org.watchpost.core.op.FindingFields;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.SortOrder;
import org.watchpost.model.Phase;
import org.watchpost.model.Severity;

/** Marks, value lists, own formats, comparing, rare values, exports, context: on a small case, by commands. */
class ComfortTest {

    @TempDir
    Path folder;

    private Path open;

    @BeforeEach
    void prepare() throws IOException {
        System.setProperty("watchpost.parsers", folder.resolve("library").toString());
        open = folder.resolve("case");
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            log.append(1090845210 + i * 60).append(".123    12 10.40.1.").append(i % 4 + 1)
                    .append(i % 10 == 0 ? " TCP_DENIED/403" : " TCP_MISS/200")
                    .append(" 512 GET http://h").append(i).append(".example/x - DIRECT/192.0.2.1 text/html\n");
        }
        Path file = Files.writeString(folder.resolve("access.log"), log);
        run("import", "--case", open, file).is(0);
    }

    @AfterEach
    void usualLibrary() {
        System.clearProperty("watchpost.parsers");
    }

    private Run run(Object... words) {
        return Run.of(TestServices.get(), words);
    }

    private long count(String query) throws Exception {
        return run("count", "--case", open, "--output", "json", query).is(0).count();
    }

    @Test
    void marks() throws Exception {
        run("mark", "--case", open, "--add", "Strange Host,todo", "--comment", "asked the proxy team", "event.action:TCP_DENIED").is(0);
        assertEquals(4, count("watchpost.tags:todo"));
        assertEquals(4, count("watchpost.tags:strange-host AND event.action:TCP_DENIED"));
        assertEquals(36, count("NOT watchpost.tags:*"));
        assertEquals(4, count("watchpost.comment:proxy"));
        assertEquals(0, count("watchpost.tags:other"));
        run("mark", "--case", open, "--remove", "todo", "h0.example").is(0);
        assertEquals(3, count("watchpost.tags:todo"));
        Map<String, Object> row = run("search", "--case", open, "--output", "json", "h10.example").is(0).json().getFirst();
        assertEquals(List.of("strange-host", "todo"), row.get("watchpost.tags"));
        assertEquals("asked the proxy team", row.get("watchpost.comment"));
        assertEquals("strange-host\t4\ntodo\t3\n", run("mark", "--case", open).is(0).out());
        run("mark", "--case", open, "--add", "x", "nothingofthatkind").is(ExitStatus.FAILED);
        assertEquals(0, run("verify", "--case", open).status());
    }

    @Test
    void valueLists() throws Exception {
        Path list = Files.writeString(folder.resolve("Bad Hosts.csv"),
                "id,ip,why\n1,10.40[.]1.2,scan\n2,10.40.1.4,scan\n3,10.99.0.0/16,block\n");
        run("list", "--case", open, "add", list).is(0);
        assertEquals(20, count("source.ip:@bad-hosts"));
        assertEquals(20, count("NOT source.ip:@bad-hosts"));
        assertEquals("bad-hosts\t3\n", run("list", "--case", open).is(0).out());
        run("count", "--case", open, "source.ip:@none").is(ExitStatus.FAILED);
        Path hosts = Files.writeString(folder.resolve("hosts.txt"), "# remark\nh3.example\nh5.example\n");
        run("list", "--case", open, "--name", "h", "add", hosts).is(0);
        assertEquals(2, count("url.domain:@h"));
        run("list", "--case", open, "remove", "h").is(0);
        assertEquals("bad-hosts\t3\n", run("list", "--case", open).is(0).out());
    }

    @Test
    void windowsAndRareValues() throws Exception {
        List<Map<String, Object>> changes = run("compare", "--case", open, "--by", "source.ip", "--first",
                "2004-07-26T12:33..2004-07-26T12:36",
                "--second", "2004-07-26T12:36..2004-07-26T12:39", "--output", "json", "").is(0).json();
        assertEquals("10.40.1.4", changes.getFirst().get("value"));
        assertEquals("new", changes.getFirst().get("change"));
        assertEquals("gone", changes.get(1).get("change"));
        assertEquals("TCP_DENIED\t4", run("rare", "--case", open, "--by", "event.action", "--most", "4", "").is(0).out().lines()
                .filter(line -> line.contains("DENIED")).findFirst().orElse("").strip().replaceAll(" +", "\t"));
    }

    /** The first rule that fits a row colours it, by the real index; rules are kept in the case. */
    @Test
    void colourRules() throws Exception {
        NullProgressMonitor monitor = new NullProgressMonitor();
        run("list", "--case", open, "--name", "odd", "add", Files.writeString(folder.resolve("odd.txt"), "10.40.1.2\n")).is(0);
        List<ColourRule> rules = List.of(new ColourRule("denied", "event.action:TCP_DENIED", ColourRule.Colour.RED, true),
                new ColourRule("off", "squid", ColourRule.Colour.GREY, false),
                new ColourRule("odd", "source.ip:@odd", ColourRule.Colour.BLUE, true),
                new ColourRule("gone", "source.ip:@no-such-list", ColourRule.Colour.TEAL, true),
                new ColourRule("first", "10.40.1.1", ColourRule.Colour.GREEN, true));
        try (OpenCase writing = TestServices.get().cases().open(open, true)) {
            writing.colours().save(rules);
            assertThrows(IOException.class, () -> writing.colours()
                    .save(List.of(new ColourRule("x", "(", ColourRule.Colour.RED, true))));
        }
        try (OpenCase reading = TestServices.get().cases().open(open, false)) {
            assertEquals(rules, reading.colours().all());
            List<Event> rows = reading.events().page(EventQuery.ALL, SortOrder.BY_TIME, 0, 40, monitor).rows();
            Map<EventRef, ColourRule> found = reading.colours().match(reading.events(), rows, ZoneOffset.UTC, monitor);
            for (int i = 0; i < rows.size(); i++) {
                String expected = i % 10 == 0 ? "denied" : i % 4 == 1 ? "odd" : i % 4 == 0 ? "first" : "none";
                ColourRule rule = found.get(rows.get(i).ref());
                assertEquals(expected, rule == null ? "none" : rule.name(), rows.get(i).raw());
            }
        }
        assertEquals(0, run("verify", "--case", open).status());
    }

    /** What was noted on a row stands in its exhibit. */
    @Test
    void reportsHaveTagsAndComments() throws Exception {
        run("mark", "--case", open, "--add", "todo", "--comment", "asked the proxy team", "h10.example").is(0);
        try (OpenCase writing = TestServices.get().cases().open(open, true)) {
            NullProgressMonitor monitor = new NullProgressMonitor();
            List<Event> rows = writing.events().page(EventQuery.ALL, SortOrder.BY_TIME, 10, 2, monitor).rows();
            new CreateFindingOperation(writing, new FindingFields("Denied", "", Severity.LOW, Phase.IDENTIFICATION, ""), rows).run(monitor);
        }
        for (String format : List.of("html", "md", "json")) {
            Path report = folder.resolve("report." + format);
            run("report", "--case", open, "--format", format, "--out", report).is(0);
            String text = Files.readString(report);
            assertTrue(text.contains("todo") && text.contains("asked the proxy team"), format);
        }
    }

    @Test
    void anIndexIsBuiltAgain() throws Exception {
        run("mark", "--case", open, "--add", "todo", "h7.example").is(0);
        try (Stream<Path> files = Files.walk(open.resolve("index"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[] { 1, 2, 3 });
            }
        }
        Run verified = run("verify", "--case", open).is(ExitStatus.INTEGRITY);
        assertTrue(verified.out().contains("index") && verified.out().contains("nothing is lost"), verified.out());
        Run failed = run("search", "--case", open, "").is(ExitStatus.FAILED);
        assertTrue(failed.err().contains("rebuild"), failed.err());
        assertTrue(run("rebuild", "--case", open).is(0).out().startsWith("40 events of 1 sources"));
        assertEquals(1, count("watchpost.tags:todo AND url.domain:h7.example"));
        assertEquals(0, run("verify", "--case", open).status());
    }

    @Test
    void contextLines() throws Exception {
        List<Map<String, Object>> rows = run("search", "--case", open, "--context", "2", "--output", "json", "h20.example").is(0).json();
        assertEquals(List.of("h18.example", "h19.example", "h20.example", "h21.example", "h22.example"),
                rows.stream().map(row -> row.get("url.domain")).toList());
    }

    @Test
    void exports() throws Exception {
        Path csv = folder.resolve("out.csv");
        run("export", "--case", open, "--out", csv, "--fields", "source.ip,http.response.status_code", "event.action:TCP_DENIED").is(0);
        assertEquals(5, Files.readAllLines(csv).size());
        Path json = folder.resolve("out.jsonl");
        run("export", "--case", open, "--out", json, "").is(0);
        assertEquals(40, Files.readAllLines(json).size());
        Path parquet = folder.resolve("out.parquet");
        run("mark", "--case", open, "--add", "todo", "h7.example").is(0);
        run("export", "--case", open, "--out", parquet, "").is(0);
        byte[] bytes = Files.readAllBytes(parquet);
        assertEquals("PAR1", new String(bytes, 0, 4, StandardCharsets.US_ASCII));
        assertEquals("PAR1", new String(bytes, bytes.length - 4, 4, StandardCharsets.US_ASCII));
    }

    /** Where a Parquet reader is installed (node with hyparquet below the folder the system property names) it must agree. */
    @Test
    void parquetIsReadByOthers() throws Exception {
        String modules = System.getProperty("watchpost.hyparquet", "");
        Assumptions.assumeTrue(!modules.isEmpty(), "no folder with hyparquet given; the file is only checked by its frame");
        Path parquet = folder.resolve("out.parquet");
        run("export", "--case", open, "--out", parquet, "").is(0);
        Path script = Files.writeString(Path.of(modules).resolve("watchpost-read.mjs"), """
                import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
                const file = await asyncBufferFromFile(process.argv[2]);
                const rows = await parquetReadObjects({ file });
                console.log(rows.length, rows[7]['source.ip'], rows[7]['http.response.status_code'], rows[7]['@timestamp'].toISOString(),
                    rows[7]['message'].length, rows[7]['email.subject']);
                """);
        Path out = folder.resolve("read.txt");
        Process process = new ProcessBuilder("node", script.toString(), parquet.toString()).redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertEquals(0, process.waitFor(), () -> text(out));
        assertEquals("40 10.40.1.4 200n 2004-07-26T12:40:30.123Z", text(out).strip().replaceAll("^((\\S+ ){3}\\S+).*", "$1"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void ownFormats() throws Exception {
        Path log = Files.writeString(folder.resolve("guard.log"), "day;clock;src;what\n26.07.2004;08:00:01;10.1.2.3;door \"A\" opened\n"
                + "26.07.2004;08:00:05;10.1.2.4;door B closed\nnonsense\n");
        Run run = run("parser", "--case", open, "add", "guard", "--sample", log).is(0);
        assertTrue(run.err().contains("day as dd.MM.yyyy HH:mm:ss"), run.err());
        assertTrue(run.out().contains("2004-07-26T08:00:01Z"), run.out());
        run("import", "--case", open, "--format", "custom.guard", log).is(0);
        assertEquals(2, count("event.dataset:custom.guard AND NOT event.kind:pipeline_error"));
        assertEquals("2004-07-26T08:00:01Z", run("search", "--case", open, "--output", "json", "source.ip:10.1.2.3").is(0).json().getFirst()
                .get("@timestamp"));
        assertEquals(1, count("source.ip:10.1.2.3 AND @timestamp:\"2004-07-26T08:00:01\""));
        assertEquals(1, count("event.dataset:custom.guard AND event.kind:pipeline_error"));
        assertEquals(1, count("custom.guard.what:\"door B closed\""));
        // the format of the library, in another case; by a regular expression; from JSON
        Path other = folder.resolve("other");
        run("import", "--case", other, "--format", "custom.guard", log).is(0);
        Path lines = Files.writeString(folder.resolve("x.log"),
                "[1090845210] <a@b.example> said: hello\n[1090845211] <c@d.example> said: bye\n");
        run("parser", "add", "said", "--regex", "\\[(?<when>\\d+)\\] <(?<from>[^>]*)> said: (?<text>.*)", "--sample", lines).is(0);
        run("import", "--case", other, "--format", "custom.said", lines).is(0);
        assertEquals(1, run("count", "--case", other, "--output", "json", "email.from.address:a@b.example").is(0).count());
        Path json = Files.writeString(folder.resolve("y.log"), "{\"t\":1090845210123,\"net\":{\"src_ip\":\"10.5.5.5\"},\"k\":\"v\"}\n");
        run("parser", "add", "nested", "--json", "--columns", "t,net.src_ip=source.ip,k", "--sample", json).is(0);
        run("import", "--case", other, "--format", "custom.nested", json).is(0);
        assertEquals(1, run("count", "--case", other, "--output", "json", "source.ip:10.5.5.5 AND @timestamp:2004-07-26").is(0).count());
        run("parser", "add", "bad", "--regex", "(", "--sample", lines).is(ExitStatus.USAGE);
        run("import", "--case", other, "--format", "custom.none", json).is(ExitStatus.USAGE);
        assertTrue(run("parser").is(0).out().contains("custom.said\tregex\twhen,from,text"));
        assertEquals(0, run("verify", "--case", other).status());
        // a regular expression that takes forever on some lines is no reason to wait
        Path slow = Files.writeString(folder.resolve("slow.log"), "a".repeat(5000) + "!\n");
        run("parser", "add", "slow", "--regex", "(a+)+b").is(0);
        run("import", "--case", other, "--format", "custom.slow", slow).is(0);
        assertEquals(1,
                run("count", "--case", other, "--output", "json", "event.dataset:custom.slow AND event.kind:pipeline_error").is(0).count());
    }
}
