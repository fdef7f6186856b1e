/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.op;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.internal.DefaultCaseService;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.Fields;
import org.watchpost.core.fakes.LineParser;
import org.watchpost.core.fakes.MemoryIndex;
import org.watchpost.core.imports.ImportListener;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.incident.SealOperation;
import org.watchpost.core.incident.Seals;
import org.watchpost.core.incident.TimeStamper;
import org.watchpost.core.json.Json;
import org.watchpost.core.parse.Headers;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.SortOrder;
import org.watchpost.core.report.ReportRenderer;
import org.watchpost.model.EventReference;
import org.watchpost.model.Phase;
import org.watchpost.model.Severity;

/** What a person can do with a case. */
class OperationsTest {

    private static final String LOG = "T1000000 =cmd|calc \"quoted\", comma\nT2000000 plain\n!bad\n";

    @TempDir
    Path folder;

    private final IProgressMonitor monitor = new NullProgressMonitor();
    private final CaseService service = new DefaultCaseService(new MemoryIndex(), List.of(new LineParser("plain", "", Headers.NONE, false)),
            List.of());
    private OpenCase open;

    @BeforeEach
    void aCase() throws IOException {
        open = service.create(folder.resolve("case"), "x", ZoneOffset.UTC);
        Path file = Files.writeString(folder.resolve("a.log"), LOG);
        new ImportOperation(open, new ImportRequest(List.of(file), false, ImportRequest.Settings.NONE), ImportListener.NONE).run(monitor);
    }

    @AfterEach
    void closed() throws IOException {
        open.close();
        assertEquals(List.of(), new VerifyOperation(service, folder.resolve("case")).run(monitor).problems());
    }

    private List<Event> events() throws IOException {
        List<Event> events = new ArrayList<>();
        open.events().scan(EventQuery.ALL, SortOrder.BY_TIME, events::add, monitor);
        return events;
    }

    private String export(ExportFormat format, IProgressMonitor used) throws IOException {
        Path file = folder.resolve("out.txt");
        new ExportEventsOperation(open, EventQuery.ALL, SortOrder.BY_TIME, format, List.of(), file).run(used);
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    @Test
    void exports() throws IOException {
        assertEquals(LOG, export(ExportFormat.TEXT, monitor));
        String[] csv = export(ExportFormat.CSV, monitor).split("\r\n");
        assertEquals("@timestamp,event.dataset,log.file.name,watchpost.offset,message", csv[0]);
        assertEquals("1970-01-01T00:00:01Z,plain.line,a.log,0,\"T1000000 =cmd|calc \"\"quoted\"\", comma\"", csv[1]);
        assertEquals(4, csv.length);
        List<Event> events = events();
        StringBuilder formula = new StringBuilder();
        ExportFormat.line(List.of("=1+1", "-5", "-5"), List.of(Fields.RULE_NAME, Fields.SOURCE_BYTES, Fields.RULE_NAME), formula);
        assertEquals("'=1+1,-5,'-5\r\n", formula.toString());
        String[] json = export(ExportFormat.JSON, monitor).split("\n");
        Map<String, ?> last = Json.readObject(json[2]);
        assertEquals("pipeline_error", last.get("event.kind"));
        assertEquals(events.get(2).raw(), last.get("message"));
        assertEquals(events.get(2).ref().offset(), last.get("watchpost.offset"));
        assertEquals("begins with !", last.get("event.reason"));
    }

    @Test
    void aCancelledExportLeavesWhatWasThere() throws IOException {
        String before = export(ExportFormat.TEXT, monitor);
        IProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> export(ExportFormat.CSV, cancelled));
        assertEquals(before, Files.readString(folder.resolve("out.txt")));
        try (Stream<Path> files = Files.list(folder)) {
            assertFalse(files.anyMatch(file -> String.valueOf(file.getFileName()).endsWith(".part")));
        }
        assertThrows(CaseException.class,
                () -> new ExportEventsOperation(open, EventQuery.ALL, SortOrder.BY_TIME, ExportFormat.CSV, List.of(),
                        folder.resolve("missing/out.csv")).run(monitor));
    }

    @Test
    void findings() throws IOException {
        List<Event> events = events();
        FindingFields fields = new FindingFields("A worm\u0000", "what", Severity.HIGH, Phase.CONTAINMENT, "note");
        String id = new CreateFindingOperation(open, fields, events.subList(0, 1)).run(monitor);
        assertEquals(2, new AddEventsToFindingOperation(open, id, events).run(monitor));
        assertEquals(0, new AddEventsToFindingOperation(open, id, events).run(monitor));
        new EditFindingOperation(open, id, new FindingFields("Another", "", Severity.LOW, Phase.RECOVERY, "")).run(monitor);
        assertEquals("Another", open.read(model -> model.getFindings().getFirst().getTitle()));
        EventReference reference = open.read(model -> model.getFindings().getFirst().getEvents().get(1));
        assertEquals(events.get(1).raw(), reference.getText());
        assertEquals(open.sources().getFirst().sha256(), reference.getEvidence());
        assertEquals(events.get(1).time(), reference.getTime());
        EventReference taken = new RemoveEventFromFindingOperation(open, id, 1).run(monitor);
        assertEquals(2, open.<Integer>read(model -> model.getFindings().getFirst().getEvents().size()));
        new RestoreEventOfFindingOperation(open, id, 1, taken).run(monitor);
        assertEquals(events.get(1).raw(), open.read(model -> model.getFindings().getFirst().getEvents().get(1).getText()));
        assertThrows(CaseException.class, () -> new RemoveEventFromFindingOperation(open, id, 3).run(monitor));
        RemovedFinding removed = new DeleteFindingOperation(open, id).run(monitor);
        new RestoreFindingOperation(open, removed).run(monitor);
        assertEquals(id, open.read(model -> model.getFindings().getFirst().getId()));
        assertEquals(3, open.<Integer>read(model -> model.getFindings().getFirst().getEvents().size()));
        assertThrows(CaseException.class, () -> new RestoreFindingOperation(open, removed).run(monitor));
        new DeleteFindingOperation(open, id).run(monitor);
        assertEquals(0, open.<Integer>read(model -> model.getFindings().size()));
        assertThrows(CaseException.class, () -> new DeleteFindingOperation(open, id).run(monitor));
        List<String> actions = open.journal().read(1, 100).stream().map(entry -> entry.action()).toList();
        assertTrue(actions.containsAll(List.of("finding.created", "finding.events.added", "finding.changed", "finding.deleted")),
                actions.toString());
    }

    @Test
    void aReportAppearsWholeOrNotAtAll() throws IOException {
        ReportRenderer renderer = new ReportRenderer() {
            @Override
            public String format() {
                return "txt";
            }

            @Override
            public String label() {
                return "Text";
            }

            @Override
            public String extension() {
                return "txt";
            }

            @Override
            public void render(Request request, OutputStream out, IProgressMonitor used) throws IOException {
                out.write(request.openCase().name().getBytes(StandardCharsets.UTF_8));
                if (used.isCanceled()) {
                    throw new IOException("failed");
                }
            }
        };
        ReportRenderer.Request request = new ReportRenderer.Request(open, Instant.EPOCH, ZoneOffset.UTC, Locale.ENGLISH);
        Path file = folder.resolve("report.txt");
        long before = open.journal().size();
        String hash = new WriteReportOperation(renderer, request, file).run(monitor);
        assertEquals("2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881", hash);
        assertEquals(before, open.journal().size(), "writing a report changes nothing, so that it can be written again");
        IProgressMonitor failing = new NullProgressMonitor();
        failing.setCanceled(true);
        assertThrows(IOException.class, () -> new WriteReportOperation(renderer, request, file).run(failing));
        assertEquals("x", Files.readString(file));
    }

    /** Stamps by putting a word before the hash. */
    private static final class FakeStamper implements TimeStamper {

        @Override
        public byte[] ask(URI authority, byte[] sha256, Duration patience) throws IOException {
            if (authority.getHost().equals("gone.example")) {
                throw new IOException("No time stamp from " + authority);
            }
            byte[] token = new byte[33];
            System.arraycopy(sha256, 0, token, 1, 32);
            return token;
        }

        @Override
        public Stamp check(byte[] token, byte[] sha256) throws IOException {
            if (!Arrays.equals(sha256, Arrays.copyOfRange(token, 1, 33))) {
                throw new IOException("of another hash");
            }
            return new Stamp(Instant.EPOCH, "CN=fake", "1", "ab", "");
        }
    }

    @Test
    void sealsAreStampedIfAnAuthorityAnswers() throws IOException {
        TimeStamper stamper = new FakeStamper();
        SealOperation.Sealed plain = new SealOperation(open, "evening", Optional.empty()).run(monitor);
        assertEquals(plain.hash(), open.journal().head());
        SealOperation.Sealed none = new SealOperation(open, "night",
                Optional.of(SealOperation.Authority.of(stamper, "http://gone.example/"))).run(monitor);
        assertTrue(none.problem().contains("gone.example") && none.stamp().isEmpty(), none.toString());
        SealOperation.Sealed stamped = new SealOperation(open, "morning",
                Optional.of(SealOperation.Authority.of(stamper, " https://tsa.example/x "))).run(monitor);
        assertEquals("CN=fake", stamped.stamp().orElseThrow().authority());
        List<Seals.Seal> seals = Seals.of(open, Optional.of(stamper), monitor);
        assertEquals(List.of("evening", "night", "morning"), seals.stream().map(Seals.Seal::reason).toList());
        assertEquals(List.of(false, false, true), seals.stream().map(seal -> seal.stamp().isPresent()).toList());
        assertEquals(stamped.hash(), seals.get(2).hash());
        open.state().put("seals/" + stamped.number() + ".tst", new byte[33], "x", java.util.Map.of());
        assertEquals("of another hash", Seals.of(open, Optional.of(stamper), monitor).get(2).problem());
        for (String wrong : List.of("", "tsa.example", "ftp://tsa.example", "http://a:b@tsa.example", "http:///x", "%")) {
            assertThrows(CaseException.class, () -> SealOperation.Authority.of(stamper, wrong), wrong);
        }
    }
}
