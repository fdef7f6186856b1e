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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceState;
import org.watchpost.core.cases.Verification;
import org.watchpost.core.cases.internal.CaseFiling;
import org.watchpost.core.fakes.MemoryIndex;
import org.watchpost.core.imports.ImportListener;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.imports.ImportSummary;
import org.watchpost.testing.Seeded;

/** Imports that were interrupted in every way: in the end each event is there once. */
class ResumeTest {

    private static final String COMMIT = "watchpost.import.commit.bytes";

    @TempDir
    Path folder;

    private final RandomGenerator random = Seeded.random(this);
    private final IProgressMonitor monitor = new NullProgressMonitor();

    @BeforeAll
    static void oftenCommitted() {
        System.setProperty(COMMIT, "150000");
    }

    @AfterAll
    static void asUsual() {
        System.clearProperty(COMMIT);
    }

    private List<String> expected(Scene scene) throws IOException {
        CaseService service = Scene.service(new MemoryIndex());
        try (OpenCase open = service.create(folder.resolve("reference"), "reference", ZoneOffset.UTC)) {
            scene.take(open, monitor);
            List<String> all = Scene.all(open);
            assertTrue(all.size() > 20_000, "events " + all.size());
            return all;
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.sorted().toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private void same(List<String> expected, List<String> found, String when) {
        if (!expected.equals(found)) {
            List<String> missing = expected.stream().filter(line -> !found.contains(line)).limit(3).toList();
            List<String> more = found.stream().filter(line -> !expected.contains(line)).limit(3).toList();
            assertEquals(expected.size(), found.size(), when + ": missing " + missing + ", more " + more);
            assertEquals(missing, more, when);
            assertEquals(expected, found, when);
        }
    }

    /** What lies in the folder at a commit is what a program that was killed there would have left. */
    @Test
    void fromEveryCommit() throws Exception {
        for (boolean link : new boolean[] { false, true }) {
            Path here = Files.createDirectories(folder.resolve(link ? "linked" : "copied"));
            Scene scene = Scene.make(here.resolve("in"), random, link);
            folder = here;
            List<String> expected = expected(scene);
            MemoryIndex index = new MemoryIndex();
            AtomicInteger moments = new AtomicInteger();
            AtomicInteger commits = new AtomicInteger();
            Path root = here.resolve("case");
            try (OpenCase open = Scene.service(index).create(root, "x", ZoneOffset.UTC)) {
                index.hook(what -> {
                    // the first commit always, so that there is a moment; of the others some
                    if (what.endsWith("commit") && (commits.getAndIncrement() == 0 || random.nextInt(9) == 0) && moments.get() < 4) {
                        copy(root, here.resolve("moment" + moments.getAndIncrement()));
                    }
                });
                scene.take(open, monitor);
                index.hook(what -> {});
                same(expected, Scene.all(open), "without a break");
            }
            assertTrue(moments.get() > 0, "only " + moments.get() + " moments");
            for (int i = 0; i < moments.get(); i++) {
                Path moment = here.resolve("moment" + i);
                goOn(scene, moment, expected, "moment " + i);
                CaseFiling.deleteTree(moment);
            }
        }
    }

    private void goOn(Scene scene, Path root, List<String> expected, String when) throws IOException {
        CaseService service = Scene.service(new MemoryIndex());
        Verification halfway = service.verify(root, monitor);
        assertEquals(List.of(), halfway.problems(), when);
        try (OpenCase reader = service.open(root, false)) {
            Scene.all(reader);
        }
        try (OpenCase open = service.open(root, true)) {
            ImportSummary summary = scene.take(open, monitor);
            same(expected, Scene.all(open), when + ": " + summary);
        }
        assertEquals(new Verification(List.of(), List.of(), 0, 0), withoutNumbers(service.verify(root, monitor)), when);
    }

    private static Verification withoutNumbers(Verification verification) {
        return new Verification(verification.problems(), verification.warnings(), 0, 0);
    }

    @Test
    void afterTheIndexFailed() throws Exception {
        Scene scene = Scene.make(folder.resolve("in"), random, false);
        List<String> expected = expected(scene);
        for (int round = 0; round < 2; round++) {
            MemoryIndex index = new MemoryIndex();
            AtomicInteger left = new AtomicInteger(1 + random.nextInt(15));
            Path root = folder.resolve("case" + round);
            try (OpenCase open = Scene.service(index).create(root, "x", ZoneOffset.UTC)) {
                index.hook(what -> {
                    if (left.decrementAndGet() == 0) {
                        throw new IOException("No space left on device");
                    }
                });
                CaseException failed = assertThrows(CaseException.class, () -> scene.take(open, monitor));
                assertTrue(String.valueOf(failed.getMessage()).contains("No space left"), failed.getMessage());
                index.hook(what -> {});
                assertEquals(List.of(), Scene.service(index).verify(root, monitor).problems());
                if (round % 2 == 0) {
                    scene.take(open, monitor);
                    same(expected, Scene.all(open), "the same program, round " + round);
                }
            }
            goOn(scene, root, expected, "another program, round " + round);
        }
    }

    /** What an import goes on with is known to it when the same bytes come again. */
    @Test
    void sameBytesAfterTheIndexFailed() throws Exception {
        Path in = Files.createDirectories(folder.resolve("in"));
        String lines = IntStream.range(0, 150_000).mapToObj(i -> "T" + i + " text of a line\n").collect(Collectors.joining());
        Files.writeString(in.resolve("a.log"), lines);
        Files.writeString(in.resolve("b.log"), lines);
        ImportRequest request = new ImportRequest(List.of(in), false, Settings.NONE);
        MemoryIndex index = new MemoryIndex();
        AtomicBoolean committed = new AtomicBoolean();
        try (OpenCase open = Scene.service(index).create(folder.resolve("case"), "x", ZoneOffset.UTC)) {
            index.hook(what -> {
                if (committed.get() && what.equals("batch")) {
                    throw new IOException("No space left on device");
                }
                committed.compareAndSet(false, what.equals("after commit"));
            });
            assertThrows(CaseException.class, () -> open.importFiles(request, ImportListener.NONE, monitor));
            assertTrue(open.sources().getFirst().bytes() > 0, "some of the first file was committed");
            index.hook(what -> {});
            open.importFiles(request, ImportListener.NONE, monitor);
            assertEquals(150_000, Scene.all(open).stream().filter(line -> !line.startsWith("source ")).count());
        }
    }

    @Test
    void afterItWasCancelled() throws Exception {
        Scene scene = Scene.make(folder.resolve("in"), random, false);
        List<String> expected = expected(scene);
        Path root = folder.resolve("case");
        MemoryIndex index = new MemoryIndex();
        CaseService service = Scene.service(index);
        try (OpenCase open = service.create(root, "x", ZoneOffset.UTC)) {
            int cancelled = 0;
            for (int round = 0; round < 7; round++) {
                AtomicInteger left = new AtomicInteger(1 + random.nextInt(7));
                IProgressMonitor impatient = new NullProgressMonitor();
                index.hook(what -> {
                    if (left.decrementAndGet() == 0) {
                        impatient.setCanceled(true);
                    }
                });
                try {
                    scene.take(open, impatient);
                    break;
                } catch (OperationCanceledException e) {
                    cancelled++;
                }
                assertEquals(List.of(), service.verify(root, monitor).problems());
            }
            index.hook(what -> {});
            assertTrue(cancelled > 0);
            scene.take(open, monitor);
            same(expected, Scene.all(open), "in the same program");
        }
        goOn(scene, root, expected, "in another program");
    }

    @Test
    void whenTheOriginalIsGoneOrHasChanged() throws Exception {
        Scene scene = Scene.make(folder.resolve("in"), random, false);
        MemoryIndex index = new MemoryIndex();
        Path root = folder.resolve("case");
        Path moment = folder.resolve("moment");
        AtomicInteger commits = new AtomicInteger();
        try (OpenCase open = Scene.service(index).create(root, "x", ZoneOffset.UTC)) {
            index.hook(what -> {
                boolean giant = open.sources().stream().anyMatch(source -> source.name().equals("zz-giant.log") && source.bytes() > 0);
                if (what.equals("after commit") && giant && commits.getAndIncrement() == 0) {
                    copy(root, moment);
                }
            });
            scene.take(open, monitor);
        }
        Path changed = folder.resolve("changed");
        copy(moment, changed);
        Path giant = scene.in().resolve("zz-giant.log");
        byte[] bytes = Files.readAllBytes(giant);
        Files.delete(giant);
        partly(moment, scene, 1);
        bytes[5] = 'X';
        Files.write(giant, bytes);
        partly(changed, scene, 2);
    }

    private void partly(Path root, Scene scene, int sources) throws IOException {
        CaseService service = Scene.service(new MemoryIndex());
        try (OpenCase open = service.open(root, true)) {
            scene.take(open, monitor);
            var giants = open.sources().stream().filter(source -> source.name().equals("zz-giant.log")).toList();
            assertEquals(sources, giants.size());
            assertEquals(SourceState.FAILED, giants.getFirst().state());
            assertFalse(giants.getFirst().sha256().isEmpty());
            assertTrue(giants.getFirst().message().contains("are kept"), giants.getFirst().message());
            assertTrue(giants.getFirst().events() > 0);
            Scene.all(open);
        }
        assertEquals(List.of(), service.verify(root, monitor).problems());
    }
}
