/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.CaseLockedException;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceState;
import org.watchpost.core.cases.Verification;
import org.watchpost.core.event.Event;
import org.watchpost.core.fakes.BundleUnpacker;
import org.watchpost.core.fakes.LineParser;
import org.watchpost.core.fakes.MemoryIndex;
import org.watchpost.core.imports.ImportListener;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.imports.ImportSummary;
import org.watchpost.core.imports.ImportSummary.Status;
import org.watchpost.core.op.CreateFindingOperation;
import org.watchpost.core.op.FindingFields;
import org.watchpost.core.parse.Headers;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.SortOrder;
import org.watchpost.model.Phase;
import org.watchpost.model.Severity;

/** A case folder: two programs, another machine, tampering. */
class CaseTest {

    private static final List<Parser> PARSERS = List.of(new LineParser("plain", "", Headers.NONE, false),
            new LineParser("yearless", "Y ", Headers.NONE, true));

    @TempDir
    Path folder;

    private final IProgressMonitor monitor = new NullProgressMonitor();
    private final CaseService service = new DefaultCaseService(new MemoryIndex(), PARSERS, List.of(new BundleUnpacker()));

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportSummary take(OpenCase open, boolean link, Path... paths) throws IOException {
        return open.importFiles(new ImportRequest(List.of(paths), link, Settings.NONE), ImportListener.NONE, monitor);
    }

    private List<Event> events(OpenCase open) throws IOException {
        List<Event> events = new ArrayList<>();
        open.events().scan(EventQuery.ALL, SortOrder.BY_TIME, events::add, monitor);
        events.sort((one, other) -> one.ref().compareTo(other.ref()));
        return events;
    }

    /** A case with a file, a linked file, an archive and a finding. */
    private Path small() throws IOException {
        Path root = folder.resolve("case");
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("a.log", "T7 in the archive\n".getBytes(StandardCharsets.UTF_8));
        Path archive = folder.resolve("in/logs.bundle");
        Files.createDirectories(folder.resolve("in"));
        Files.write(archive, BundleUnpacker.pack(members));
        try (OpenCase open = service.create(root, "Case \u0000 one", ZoneId.of("Europe/Berlin"))) {
            take(open, false, file("a.log", "T1 one\nT2 two\n"), archive);
            take(open, true, file("linked.log", "T3 three\n"));
            new CreateFindingOperation(open, new FindingFields("A worm", "it mails itself", Severity.HIGH, Phase.IDENTIFICATION, ""),
                    events(open))
                    .run(monitor);
        }
        return root;
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    @Test
    void opensElsewhereAfterAPlainCopy() throws IOException {
        Path root = small();
        Path elsewhere = folder.resolve("elsewhere");
        copy(root, elsewhere);
        try (OpenCase open = service.open(elsewhere, true); OpenCase original = service.open(root, false)) {
            assertEquals("Case \u0000 one", open.name());
            assertEquals(ZoneId.of("Europe/Berlin"), open.zone());
            assertEquals(events(original), events(open));
            assertEquals(original.sources(), open.sources());
            assertEquals(4, open.read(model -> model.getFindings().getFirst().getEvents().size()));
            assertEquals("T1 one", open.read(model -> model.getFindings().getFirst().getEvents().getFirst().getText()));
        }
        assertEquals(List.of(), service.verify(elsewhere, monitor).problems());
    }

    @Test
    void oneWriterManyReaders() throws IOException {
        Path root = small();
        try (OpenCase open = service.open(root, true)) {
            CaseLockedException locked = assertThrows(CaseLockedException.class, () -> service.open(root, true));
            assertTrue(String.valueOf(locked.getMessage()).contains("process " + ProcessHandle.current().pid()), locked.getMessage());
            assertTrue(String.valueOf(locked.getMessage()).contains("for reading"), locked.getMessage());
            try (OpenCase reader = service.open(root, false); OpenCase other = service.open(root, false)) {
                assertTrue(reader.readOnly());
                assertEquals(events(open), events(reader));
                assertEquals(events(open), events(other));
                assertThrows(CaseException.class, () -> reader.edit("x", Map.of(), model -> model.setName("y")));
                assertThrows(CaseException.class, () -> take(reader, false, file("b.log", "T1 b\n")));
                assertEquals("Case \u0000 one", reader.name());
            }
        }
        service.open(root, true).close();
        assertFalse(Files.exists(root.resolve("case.lock")));
    }

    @Test
    void aCaseIsNotMadeOverSomethingElse() throws IOException {
        Path root = small();
        assertThrows(CaseException.class, () -> service.create(root, "x", ZoneOffset.UTC));
        assertThrows(CaseException.class, () -> service.create(folder.resolve("in"), "x", ZoneOffset.UTC));
        assertThrows(CaseException.class, () -> service.open(folder.resolve("in"), false));
    }

    @Test
    void everyChangedByteOfEveryFileIsFound() throws IOException {
        Path root = small();
        assertEquals(new Verification(List.of(), List.of(), service.verify(root, monitor).files(), service.verify(root, monitor).bytes()),
                service.verify(root, monitor));
        for (Path file : files(root)) {
            if (file.startsWith(root.resolve("index"))) {
                // The index in memory has no checksums; the real one answers for itself.
                continue;
            }
            byte[] whole = Files.readAllBytes(file);
            file.toFile().setWritable(true);
            String name = root.relativize(file).toString();
            int step = Math.max(1, whole.length / 60);
            for (int i = 0; i < whole.length; i += step) {
                byte[] changed = whole.clone();
                changed[i] ^= 1 << i % 8;
                Files.write(file, changed);
                Verification found = service.verify(root, monitor);
                assertFalse(found.isWhole(), name + " byte " + i);
                assertTrue(
                        found.problems().stream()
                                .anyMatch(problem -> name.startsWith(problem.file()) || problem.file().startsWith("journal")),
                        name + ": " + found.problems());
            }
            byte[] more = java.util.Arrays.copyOf(whole, whole.length + 1);
            Files.write(file, more);
            assertFalse(service.verify(root, monitor).isWhole(), name + " with a byte more");
            Files.delete(file);
            assertFalse(service.verify(root, monitor).isWhole(), name + " deleted");
            Files.write(file, whole);
        }
        for (String added : List.of("evidence/x", "derived/77", "derived/stash", "evidence/" + "0".repeat(64))) {
            Path file = Files.write(root.resolve(added), new byte[1]);
            assertEquals(added, service.verify(root, monitor).problems().getFirst().file());
            Files.delete(file);
        }
        Files.writeString(folder.resolve("in/linked.log"), "T3 thr3e\n");
        assertTrue(service.verify(root, monitor).problems().getFirst().file().endsWith("linked.log"));
        Files.delete(folder.resolve("in/linked.log"));
        assertTrue(service.verify(root, monitor).problems().getFirst().file().endsWith("linked.log"));
    }

    @Test
    void aLinkThatLeadsToOtherBytesSaysSo() throws IOException {
        Path root = small();
        Path linked = folder.resolve("in/linked.log");
        Files.writeString(linked, "T3 three and more\n");
        Files.setLastModifiedTime(linked, FileTime.fromMillis(1));
        try (OpenCase open = service.open(root, false)) {
            int id = open.sources().stream().filter(source -> source.name().equals("linked.log")).findFirst().orElseThrow().id();
            IOException gone = assertThrows(IOException.class, () -> open.bytes(id));
            assertTrue(String.valueOf(gone.getMessage()).contains("has changed"), gone.getMessage());
        }
    }

    @Test
    void aLostIndexIsBuiltAgain() throws IOException {
        Path root = small();
        List<Event> before;
        try (OpenCase open = service.open(root, false)) {
            before = events(open);
        }
        for (String damage : List.of("missing", "damaged")) {
            if (damage.equals("missing")) {
                CaseFiling.deleteTree(root.resolve("index"));
            } else {
                Files.writeString(root.resolve("index/events"), "nonsense");
            }
            assertFalse(service.verify(root, monitor).isWhole());
            try (OpenCase open = service.open(root, true)) {
                assertFalse(open.indexProblem().isEmpty(), damage);
                assertEquals(3, open.sources().size());
                assertEquals(List.of(), events(open));
                assertThrows(CaseException.class, () -> take(open, false, file("b.log", "T1 b\n")));
                open.rebuildIndex(ImportListener.NONE, monitor);
                assertEquals("", open.indexProblem());
                assertEquals(before, events(open));
                assertEquals(SourceState.COMPLETE, open.sources().getFirst().state());
            }
            assertEquals(List.of(), service.verify(root, monitor).problems());
        }
    }

    @Test
    void aSourceIsReadAgainWithOtherSettings() throws IOException {
        Path root = folder.resolve("case");
        try (OpenCase open = service.create(root, "x", ZoneOffset.UTC)) {
            take(open, false, file("y.log", "Y 1\nDec 31 23:00:00 a\nJan 01 01:00:00 b\n"), file("z.log", "T5 other\n"));
            assertEquals(4, events(open).size());
            ImportSummary summary = open.reimport(1, new Settings(null, ZoneId.of("+01:00"), 2003, 2_000_000L), ImportListener.NONE,
                    monitor);
            assertEquals(Status.IMPORTED, summary.sources().getFirst().status());
            List<Event> events = events(open).stream().filter(event -> event.ref().source() == 1).toList();
            assertEquals(List.of("2003-12-31T22:00:02Z", "2004-01-01T00:00:02Z"),
                    events.stream().skip(1).map(event -> event.time().toString()).toList());
            assertEquals(2003, open.sources().get(1).year());
            assertEquals(4, events(open).size());
        }
        try (OpenCase open = service.open(root, true)) {
            assertEquals("2004-01-01T00:00:02Z", events(open).getLast().time().toString());
            open.reimport(1, new Settings("plain", null, null, null), ImportListener.NONE, monitor);
            assertEquals("plain.line", events(open).getLast().dataset());
        }
        assertEquals(List.of(), service.verify(root, monitor).problems());
    }

    @Test
    void anEditIsSavedOrNeverHappened() throws IOException {
        Path root = small();
        try (OpenCase open = service.open(root, true)) {
            long entries = open.journal().size();
            open.edit("case.renamed", Map.of("name", "two"), model -> model.setName("two"));
            assertEquals(entries + 1, open.journal().size());
            // A hash that can't be read back can't be saved.
            assertThrows(IOException.class, () -> open.edit("bad", Map.of(), model -> model.getEvidence().getFirst().setSha256("no hash")));
            assertEquals(entries + 1, open.journal().size());
            assertEquals("two", open.name());
            assertEquals(64, open.<Integer>read(model -> String.valueOf(model.getEvidence().getFirst().getSha256()).length()));
        }
        assertEquals(List.of(), service.verify(root, monitor).problems());
    }
}
