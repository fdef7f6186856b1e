/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.cases.SourceState;
import org.watchpost.core.cases.internal.DefaultCaseService;
import org.watchpost.core.event.Event;
import org.watchpost.core.fakes.BundleUnpacker;
import org.watchpost.core.fakes.LineParser;
import org.watchpost.core.fakes.MemoryIndex;
import org.watchpost.core.imports.ImportListener;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.imports.ImportSummary;
import org.watchpost.core.imports.ImportSummary.SourceResult;
import org.watchpost.core.imports.ImportSummary.Status;
import org.watchpost.core.parse.Headers;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.SortOrder;
import org.watchpost.testing.Seeded;

/** Files in, events out, every byte accounted for. */
class ImportTest {

    static final List<Parser> PARSERS = List.of(new LineParser("plain", "", Headers.NONE, false),
            new LineParser("hash", "#", Headers.HASH_LINES, false),
            new LineParser("first", "name,", Headers.FIRST_RECORD, false), new LineParser("yearless", "Y ", Headers.NONE, true));

    @TempDir
    Path folder;

    private final MemoryIndex index = new MemoryIndex();
    private final CaseService service = new DefaultCaseService(index, PARSERS, List.of(new BundleUnpacker()));

    private Path file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static ImportSummary take(OpenCase open, Path... paths) throws IOException {
        return open.importFiles(new ImportRequest(List.of(paths), false, ImportRequest.Settings.NONE), ImportListener.NONE,
                new NullProgressMonitor());
    }

    private OpenCase create() throws IOException {
        return service.create(folder.resolve("case"), "A case", ZoneOffset.UTC);
    }

    static List<Event> events(OpenCase open) throws IOException {
        List<Event> events = new ArrayList<>();
        open.events().scan(EventQuery.ALL, SortOrder.BY_TIME, events::add, new NullProgressMonitor());
        events.sort((one, other) -> one.ref().compareTo(other.ref()));
        return events;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aSmallFile() throws Exception {
        Path file = file("a.log", bytes("T1000 one\r\n\nT2000 two\n!bad\nthree"));
        try (OpenCase open = create()) {
            SourceResult result = take(open, file).sources().getFirst();
            assertEquals(Status.IMPORTED, result.status(), result.message());
            assertEquals(List.of(4L, 1L, 0L, 1L, 32L),
                    List.of(result.events(), result.errors(), result.headers(), result.blank(), result.bytes()));
            List<Event> events = events(open);
            assertEquals(List.of("T1000 one", "T2000 two", "!bad", "three"), events.stream().map(Event::raw).toList());
            assertEquals(List.of(1000L, 2000L, 2000L, 2000L), events.stream().map(Event::micros).toList());
            assertEquals(result.sha256(), open.sources().getFirst().sha256());
            assertTrue(Files.exists(open.folder().resolve("evidence").resolve(result.sha256())));
            assertEquals(SourceState.COMPLETE, open.sources().getFirst().state());
        }
    }

    @Test
    void theSameBytesAgain() throws Exception {
        Path file = file("a.log", bytes("T1 one\n"));
        Path copy = file("b.log", bytes("T1 one\n"));
        try (OpenCase open = create()) {
            assertEquals(List.of(Status.IMPORTED, Status.DUPLICATE),
                    take(open, file, copy).sources().stream().map(SourceResult::status).toList());
            assertEquals(Status.DUPLICATE, take(open, file).sources().getFirst().status());
            assertEquals(1, events(open).size());
        }
        try (OpenCase open = service.open(folder.resolve("case"), true)) {
            assertEquals(Status.DUPLICATE, take(open, file).sources().getFirst().status());
            assertEquals(1, events(open).size());
        }
    }

    @Test
    void membersOfArchives() throws Exception {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("x/a.log", bytes("T1 one\nT2 two\n"));
        members.put("b.log", bytes("T3 three\n"));
        members.put("again.log", bytes("T1 one\nT2 two\n"));
        members.put("y.log", bytes("Y first\nJan 03 10:00:00 late\n"));
        Path archive = file("logs.bundle", BundleUnpacker.pack(members));
        Path dated = file("dated.log", bytes("T1073000000000000 in the year 2004\n"));
        try (OpenCase open = create()) {
            ImportSummary summary = take(open, archive, dated);
            assertEquals(1, summary.sources().stream().filter(result -> result.status() == Status.ARCHIVE).count(), summary.toString());
            assertEquals(1, summary.sources().stream().filter(result -> result.status() == Status.DUPLICATE).count(), summary.toString());
            assertEquals(6, events(open).size(), summary.toString());
            SourceInfo info = open.sources().stream().filter(source -> source.member().equals("x/a.log")).findFirst().orElseThrow();
            assertEquals("logs.bundle!/x/a.log", info.path());
            assertEquals("a.log", info.name());
        }
    }

    /** Random records in a reference list and in a file; block limits fall anywhere. */
    @Test
    void randomFiles() throws Exception {
        RandomGenerator random = Seeded.random(this);
        try (OpenCase open = create()) {
            for (int round = 0; round < 9; round++) {
                Reference reference = Reference.make(random, round % 4 == 0 ? 2_500_000 : 40_000);
                Path file = file("r" + round + ".log", reference.bytes);
                SourceResult result = take(open, file).sources().getFirst();
                assertEquals(Status.IMPORTED, result.status(), result.message());
                reference.check(events(open).stream().filter(event -> event.ref().source() == result.id()).toList(), result);
            }
        }
    }

    /** Random lines and what must come of them. */
    static final class Reference {
        private record Line(long offset, byte[] content, boolean error, String header, long micros) {
        }

        private final List<Line> lines = new ArrayList<>();
        private long headers;
        private long blank;
        private byte[] bytes = {};

        static Reference make(RandomGenerator random, int size) {
            Reference made = new Reference();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            boolean hash = random.nextBoolean();
            if (random.nextInt(4) == 0) {
                out.writeBytes(new byte[] { (byte) 0xef, (byte) 0xbb, (byte) 0xbf });
            }
            String header = "";
            StringBuilder group = new StringBuilder();
            if (hash) {
                String first = "#fields " + random.nextInt(5) + "\n";
                group.append(first);
                out.writeBytes(bytes(first));
                made.headers++;
            } else {
                out.writeBytes(bytes("T5 begins\n"));
                made.lines.add(new Line(out.size() - 10, bytes("T5 begins"), false, "", 5));
            }
            long last = 5;
            boolean any = !hash;
            while (out.size() < size) {
                String end = random.nextInt(3) == 0 ? "\r\n" : "\n";
                int kind = random.nextInt(20);
                byte[] content;
                boolean isHash = false;
                if (kind == 0) {
                    content = new byte[0];
                    made.blank++;
                } else if (kind == 1 && hash) {
                    content = bytes("#fields " + random.nextInt(5));
                    isHash = true;
                    made.headers++;
                } else if (kind == 2) {
                    content = bytes("!" + random.nextInt());
                } else if (kind == 3 && random.nextInt(200) == 0) {
                    content = new byte[random.nextInt(1_500_000) + 1];
                    Arrays.fill(content, (byte) 'x');
                } else if (kind == 4) {
                    content = new byte[] { 'n', 0, (byte) 0xff, (byte) random.nextInt(128, 256), 0 };
                } else {
                    content = bytes("T" + random.nextInt(1_000_000) + " text " + random.nextLong());
                }
                if (isHash) {
                    group.append(new String(content, StandardCharsets.UTF_8)).append(end);
                } else if (!group.isEmpty()) {
                    header = group.toString();
                    group.setLength(0);
                }
                if (content.length > 0 && !isHash) {
                    boolean error = content[0] == '!';
                    if (content[0] == 'T') {
                        last = Long.parseLong(new String(content, StandardCharsets.UTF_8).split(" ")[0].substring(1));
                        any = true;
                    }
                    made.lines.add(new Line(out.size(), content, error, header, any ? last : -1));
                }
                out.writeBytes(content);
                out.writeBytes(bytes(end));
            }
            if (random.nextBoolean()) {
                made.lines.add(new Line(out.size(), bytes("no end"), false, group.isEmpty() ? header : group.toString(), any ? last : -1));
                out.writeBytes(bytes("no end"));
            }
            made.bytes = out.toByteArray();
            return made;
        }

        void check(List<Event> events, SourceResult result) {
            assertEquals(bytes.length, result.bytes());
            assertEquals(List.of(headers, blank), List.of(result.headers(), result.blank()));
            assertEquals(lines.size(), events.size());
            assertEquals(lines.stream().filter(Line::error).count(), result.errors());
            for (int i = 0; i < events.size(); i++) {
                Line line = lines.get(i);
                Event event = events.get(i);
                assertEquals(line.offset(), event.ref().offset());
                assertEquals(line.content().length, event.ref().length());
                if (line.micros() >= 0) {
                    assertEquals(line.micros(), event.micros(), () -> "time of " + event.ref());
                }
                if (!line.error()) {
                    assertEquals(line.header(), event.text(org.watchpost.core.event.Fields.RULE_NAME), () -> "header of " + event.ref());
                }
            }
        }
    }
}
