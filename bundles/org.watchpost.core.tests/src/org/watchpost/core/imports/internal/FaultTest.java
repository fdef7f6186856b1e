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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.random.RandomGenerator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.internal.DefaultCaseService;
import org.watchpost.core.fakes.BundleUnpacker;
import org.watchpost.core.fakes.MemoryIndex;
import org.watchpost.core.imports.ImportListener;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.imports.ImportSummary;
import org.watchpost.core.imports.ImportSummary.Status;
import org.watchpost.core.live.LiveWriter;
import org.watchpost.core.query.EventQuery;
import org.watchpost.testing.FaultyStore;
import org.watchpost.testing.Seeded;

/** Full disks, vanished files, an index damaged on purpose: a clear message, and nothing is lost. */
class FaultTest {

    private static final int LINES = 20_000;

    @TempDir
    Path folder;

    private final RandomGenerator random = Seeded.random(this);
    private final FaultyStore store = new FaultyStore(new MemoryIndex());
    private final CaseService service = new DefaultCaseService(store, ImportTest.PARSERS, List.of(new BundleUnpacker()));
    private final IProgressMonitor monitor = new NullProgressMonitor();

    private Path log() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LINES; i++) {
            text.append('T').append(i).append(" a record that is long enough to fill some blocks of a megabyte together ")
                    .append(random.nextLong())
                    .append('\n');
        }
        return Files.writeString(folder.resolve("a.log"), text);
    }

    private ImportSummary take(OpenCase open, Path file) throws IOException {
        return open.importFiles(new ImportRequest(List.of(file), false, Settings.NONE), ImportListener.NONE, monitor);
    }

    @Test
    void theDiskIsFullAndLaterIsNot() throws IOException {
        Path file = log();
        try (OpenCase open = service.create(folder.resolve("case"), "x", ZoneOffset.UTC)) {
            for (int turn = 0; turn < 2; turn++) {
                if (turn == 0) {
                    store.failAtBatch(1);
                } else {
                    store.failAtCommit(0);
                }
                String message = String.valueOf(assertThrows(CaseException.class, () -> take(open, file)).getMessage());
                assertTrue(message.contains("No space left on device") && message.contains("import the same files again"), message);
                assertEquals(List.of(), service.verify(open.folder(), monitor).problems());
            }
            take(open, file);
            assertEquals(LINES, open.events().count(EventQuery.ALL, monitor));
        }
        assertTrue(service.verify(folder.resolve("case"), monitor).isWhole());
    }

    @Test
    void whatIsReceivedSurvivesAFullDisk() throws IOException {
        try (OpenCase open = service.create(folder.resolve("case"), "x", ZoneOffset.UTC)) {
            LiveWriter writer = open.openLive("a", Settings.NONE);
            store.failAtBatch(0);
            for (int i = 0; i < 50; i++) {
                byte[] line = ("T" + i + " record\n").getBytes(StandardCharsets.UTF_8);
                writer.append(line, 0, line.length);
            }
            store.failAtCommit(0);
            writer.close();
            assertEquals(50, open.events().count(EventQuery.ALL, monitor));
        }
        assertTrue(service.verify(folder.resolve("case"), monitor).isWhole());
    }

    @Test
    void aFileThatVanishesAndAnIndexThatIsDamaged() throws IOException {
        Path file = log();
        try (OpenCase open = service.create(folder.resolve("case"), "x", ZoneOffset.UTC)) {
            ImportSummary gone = take(open, folder.resolve("gone.log"));
            assertTrue(gone.sources().stream().allMatch(result -> result.status() == Status.FAILED && !result.message().isEmpty()));
            take(open, file);
        }
        Files.writeString(folder.resolve("case").resolve("index").resolve("events"), "damaged");
        assertTrue(service.verify(folder.resolve("case"), monitor).problems().stream().allMatch(problem -> problem.file().equals("index")));
        try (OpenCase open = service.open(folder.resolve("case"), true)) {
            assertTrue(open.indexProblem().contains("nothing is lost"), open.indexProblem());
            assertThrows(CaseException.class, () -> take(open, file));
            open.rebuildIndex(ImportListener.NONE, monitor);
            assertEquals(LINES, open.events().count(EventQuery.ALL, monitor));
        }
        assertTrue(service.verify(folder.resolve("case"), monitor).isWhole());
    }
}
