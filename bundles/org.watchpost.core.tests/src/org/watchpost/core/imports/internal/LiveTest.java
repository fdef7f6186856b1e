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

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.cases.SourceState;
import org.watchpost.core.cases.Verification;
import org.watchpost.core.cases.internal.CaseFiling;
import org.watchpost.core.fakes.MemoryIndex;
import org.watchpost.core.imports.ImportListener;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.imports.ImportSummary.SourceResult;
import org.watchpost.core.live.LiveWriter;
import org.watchpost.core.query.EventQuery;
import org.watchpost.testing.Seeded;

/** Sources that grow: kept, searchable, sealed, beside imports, through kills and failures of the index. */
class LiveTest {

    private static final String PART = "watchpost.live.part.bytes";
    private static final int KILLS = 4;
    private static final int ENDS = 30;

    @TempDir
    Path folder;

    private final MemoryIndex index = new MemoryIndex();
    private final CaseService service = Scene.service(index);
    private final RandomGenerator random = Seeded.random(this);
    private final IProgressMonitor monitor = new NullProgressMonitor();

    @AfterEach
    void usualParts() {
        System.clearProperty(PART);
    }

    private OpenCase create() throws IOException {
        return service.create(folder.resolve("case"), "x", ZoneOffset.UTC);
    }

    private static void append(LiveWriter writer, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        writer.append(bytes, 0, bytes.length);
    }

    private static String lines(int from, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            text.append('T').append(i).append(" record ").append(i).append('\n');
        }
        return text.toString();
    }

    private long count(OpenCase open) throws IOException {
        return open.events().count(EventQuery.ALL, monitor);
    }

    private void assertWhole(Path root) throws IOException {
        Verification found = service.verify(root, monitor);
        assertEquals(List.of(), found.problems());
        assertEquals(List.of(), found.warnings());
    }

    private static Set<String> raws(OpenCase open) throws IOException {
        Set<String> raws = new HashSet<>();
        open.events().scan(EventQuery.ALL, org.watchpost.core.query.SortOrder.BY_TIME, event -> {
            assertTrue(raws.add(event.raw()), event.raw());
            return true;
        }, new NullProgressMonitor());
        return raws;
    }

    @Test
    void searchableWhileItGrowsAndEvidenceWhenItEnds() throws IOException {
        List<String> before;
        try (OpenCase open = create()) {
            LiveWriter writer = open.openLive("syslog tcp 6514", "127.0.0.1:6514", Settings.NONE);
            assertEquals(0, writer.source());
            append(writer, lines(0, 1000));
            append(writer, "!bad\n\nno time\n");
            writer.flush();
            assertEquals(1002, count(open));
            SourceInfo growing = open.sources().getFirst();
            assertEquals(SourceState.IMPORTING, growing.state());
            assertEquals("plain", growing.format());
            Verification found = service.verify(open.folder(), monitor);
            assertEquals(List.of(), found.problems());
            append(writer, "T5 no line end");
            writer.close();
            assertThrows(CaseException.class, () -> append(writer, "more\n"));
            assertEquals(1003, count(open));
            SourceInfo source = open.sources().getFirst();
            assertEquals(SourceState.COMPLETE, source.state());
            assertEquals(64, source.sha256().length());
            assertEquals("127.0.0.1:6514", source.origin());
            assertEquals(1, source.errors());
            assertTrue(Files.exists(open.folder().resolve("evidence").resolve(source.sha256())));
            assertEquals(1, open.read(model -> model.getEvidence().getFirst().getCustody().size()));
            before = Scene.all(open);
        }
        assertWhole(folder.resolve("case"));
        try (OpenCase open = service.open(folder.resolve("case"), true)) {
            assertEquals(before, Scene.all(open));
            open.rebuildIndex(ImportListener.NONE, monitor);
            assertEquals(before, Scene.all(open));
        }
        assertWhole(folder.resolve("case"));
    }

    @Test
    void partsFollowEachOther() throws IOException {
        System.setProperty(PART, "20000");
        try (OpenCase open = create()) {
            try (LiveWriter writer = open.openLive("a", Settings.NONE)) {
                for (int i = 0; i < 100; i++) {
                    append(writer, lines(i * 100, 100));
                    writer.flush();
                }
                assertTrue(writer.source() > 3);
            }
            assertEquals(10_000, raws(open).size());
            assertTrue(open.sources().stream().allMatch(source -> source.state() == SourceState.COMPLETE && source.bytes() <= 20_000));
        }
        assertWhole(folder.resolve("case"));
    }

    @Test
    void closingTheCaseSeals() throws IOException {
        OpenCase open = create();
        LiveWriter empty = open.openLive("nothing", Settings.NONE);
        LiveWriter writer = open.openLive("a", Settings.NONE);
        append(writer, lines(0, 10));
        open.close();
        assertThrows(CaseException.class, () -> append(writer, "more\n"));
        empty.close();
        writer.close();
        assertWhole(folder.resolve("case"));
        try (OpenCase again = service.open(folder.resolve("case"), false)) {
            assertEquals(10, count(again));
            assertTrue(again.sources().stream().allMatch(source -> source.state() == SourceState.COMPLETE));
            assertThrows(CaseException.class, () -> again.openLive("b", Settings.NONE));
        }
    }

    @Test
    void besideAnImport() throws Exception {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("1.log"), lines(1_000_000, 5000));
        Files.writeString(in.resolve("2.log"), lines(2_000_000, 5000));
        CountDownLatch importing = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicReference<Throwable> failed = new AtomicReference<>();
        try (OpenCase open = create()) {
            LiveWriter writer = open.openLive("a", Settings.NONE);
            append(writer, lines(0, 10));
            Thread thread = Thread.ofPlatform().start(() -> {
                try {
                    open.importFiles(new ImportRequest(List.of(in), false, Settings.NONE), new ImportListener() {
                        @Override
                        public void finished(SourceResult result) {
                            importing.countDown();
                            try {
                                goOn.await();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        }
                    }, monitor);
                } catch (IOException | RuntimeException | Error e) {
                    failed.set(e);
                }
            });
            importing.await();
            append(writer, lines(10, 10));
            LiveWriter other = open.openLive("b", Settings.NONE);
            append(other, lines(100, 10));
            other.flush();
            assertTrue(count(open) >= 30);
            Thread closing = Thread.ofPlatform().start(() -> {
                try {
                    other.close();
                } catch (IOException e) {
                    failed.set(e);
                }
            });
            append(writer, lines(20, 10));
            goOn.countDown();
            thread.join();
            closing.join();
            append(writer, lines(30, 10));
            writer.close();
            assertEquals(null, failed.get());
            assertEquals(10_050, raws(open).size());
        }
        assertWhole(folder.resolve("case"));
    }

    /** What an import has filed is not asked for anything any more, whenever the live worker comes to see that. */
    @Test
    void manyEndWhileImportsEnd() throws Exception {
        Path in = Files.createDirectories(folder.resolve("in"));
        try (OpenCase open = create()) {
            for (int i = 0; i < ENDS; i++) {
                Path file = Files.writeString(in.resolve(i + ".log"), lines(1_000_000 + i * 100, 10));
                LiveWriter ends = open.openLive("ends " + i, Settings.NONE);
                append(ends, lines(i * 100, 10));
                CountDownLatch read = new CountDownLatch(1);
                CountDownLatch ended = new CountDownLatch(1);
                AtomicReference<Throwable> failed = new AtomicReference<>();
                Thread closing = Thread.ofPlatform().start(() -> {
                    try {
                        read.await();
                        ended.countDown();
                        ends.close();
                    } catch (IOException | InterruptedException e) {
                        failed.set(e);
                    }
                });
                open.importFiles(new ImportRequest(List.of(file), false, Settings.NONE), new ImportListener() {
                    @Override
                    public void finished(SourceResult result) {
                        read.countDown();
                        try {
                            ended.await();
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                    }
                }, monitor);
                closing.join();
                assertEquals(null, failed.get());
                assertEquals("", ((LiveStream) ends).owner().problem());
            }
            assertEquals(20 * ENDS, raws(open).size());
        }
        assertWhole(folder.resolve("case"));
    }

    @Test
    void indexFailsAndIsMended() throws Exception {
        AtomicInteger failures = new AtomicInteger(2);
        try (OpenCase open = create()) {
            LiveWriter writer = open.openLive("a", Settings.NONE);
            append(writer, lines(0, 100));
            writer.flush();
            index.hook(what -> {
                if (failures.getAndDecrement() > 0) {
                    throw new IOException("No space left on device");
                }
            });
            append(writer, lines(100, 100));
            assertThrows(IOException.class, writer::flush);
            append(writer, lines(200, 100));
            writer.close();
            assertEquals(300, raws(open).size());
        }
        assertWhole(folder.resolve("case"));
    }

    @Test
    void indexRebuiltWhileItGrows() throws Exception {
        try (OpenCase open = create()) {
            LiveWriter writer = open.openLive("a", Settings.NONE);
            append(writer, lines(0, 100));
            writer.flush();
            open.rebuildIndex(ImportListener.NONE, monitor);
            append(writer, lines(100, 100));
            writer.close();
            assertEquals(200, raws(open).size());
        }
        assertWhole(folder.resolve("case"));
    }

    private Process start(Path root, Path said) throws Exception {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-XX:TieredStopAtLevel=1",
                "-D" + PART + "=300000", "-cp", KillTest.classPath() + File.pathSeparator, KilledLive.class.getName(), root.toString(),
                said.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("output.txt").toFile()).start();
    }

    private long said(Path file) throws IOException {
        return Files.exists(file) && Files.size(file) >= 8 ? ByteBuffer.wrap(Files.readAllBytes(file)).getLong() : 0;
    }

    @Test
    void killedAtRandomMoments() throws Exception {
        Path root = folder.resolve("case");
        Path said = folder.resolve("said");
        for (int i = 0; i < KILLS; i++) {
            Process process = start(root, said);
            long before = said(said);
            long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
            while (said(said) == before && process.isAlive() && System.nanoTime() < until) {
                process.waitFor(5, TimeUnit.MILLISECONDS);
            }
            process.waitFor(random.nextInt(700), TimeUnit.MILLISECONDS);
            assertTrue(process.isAlive(), () -> output());
            process.destroyForcibly().waitFor();
            assertEquals(List.of(), service.verify(root, monitor).problems());
            if (i == 1) {
                // The index is lost too: what was received has no other place to be read from.
                CaseFiling.deleteTree(root.resolve("index"));
                try (OpenCase open = service.open(root, true)) {
                    if (!open.indexProblem().isEmpty()) {
                        open.rebuildIndex(ImportListener.NONE, monitor);
                    }
                }
            }
        }
        try (OpenCase open = service.open(root, true)) {
            Set<Long> numbers = new HashSet<>();
            List<String> twice = new ArrayList<>();
            open.events().scan(EventQuery.ALL, org.watchpost.core.query.SortOrder.BY_TIME, event -> {
                String raw = event.raw();
                if (raw.matches("T[0-9]+ record [0-9]+") && !numbers.add(Long.parseLong(raw.substring(1, raw.indexOf(' '))))
                        && event.ref().offset() > 50L * 40) {
                    twice.add(raw);
                }
                return true;
            }, monitor);
            // What was kept but not yet said to be kept is sent again by this sender, so only its last piece may come twice.
            assertEquals(List.of(), twice);
            for (long i = 0; i < said(said); i++) {
                assertTrue(numbers.contains(i), "lost " + i);
            }
            assertFalse(open.sources().stream().anyMatch(source -> source.state() != SourceState.COMPLETE));
        }
        assertWhole(root);
    }

    private String output() {
        try {
            return Files.readString(folder.resolve("output.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
