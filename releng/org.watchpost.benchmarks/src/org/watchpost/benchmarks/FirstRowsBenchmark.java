/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.imports.ImportListener;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.SortOrder;

/**
 * How long after an import was begun the first page has rows, while the rest is still read. Arguments: folder of logs, folder
 * for work. Each file is dropped alone into an empty case, then all of them; the first drop of the program is cold, nothing of
 * it having been loaded or compiled before. The import is cancelled once the rows are there.
 */
public final class FirstRowsBenchmark {

    private static final int TURNS = 3;
    private static final int PAGE = 50;

    private FirstRowsBenchmark() {
    }

    /** Runs it. */
    public static void main(String[] args) throws Exception {
        PrintStream out = System.out;
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(args[0]))) {
            files = all.filter(file -> !file.toString().endsWith("truth.json")).sorted().toList();
        }
        CaseService cases = Services.cases();
        for (int turn = 0; turn < TURNS; turn++) {
            for (Path file : files) {
                out.printf(Locale.ROOT, "%s %-24s first rows after %5d ms%n", turn == 0 ? "cold" : "warm", file.getFileName(),
                        first(cases, List.of(file), Path.of(args[1])));
            }
            out.printf(Locale.ROOT, "%s %-24s first rows after %5d ms%n", turn == 0 ? "cold" : "warm", "all",
                    first(cases, files, Path.of(args[1])));
        }
    }

    private static long first(CaseService cases, List<Path> files, Path work) throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(work), "first-rows").resolve("case");
        try (OpenCase open = cases.create(folder, "benchmark", ZoneOffset.UTC)) {
            NullProgressMonitor monitor = new NullProgressMonitor();
            CountDownLatch shown = new CountDownLatch(1);
            AtomicLong after = new AtomicLong();
            long start = System.nanoTime();
            open.events().onChange(() -> {
                try {
                    if (open.events().page(EventQuery.ALL, SortOrder.BY_TIME_DESCENDING, 0, PAGE, new NullProgressMonitor()).total() > 0) {
                        after.compareAndSet(0, System.nanoTime() - start);
                        monitor.setCanceled(true);
                        shown.countDown();
                    }
                } catch (IOException e) {
                    shown.countDown();
                }
            });
            try {
                open.importFiles(new ImportRequest(files, false, new ImportRequest.Settings(null, ZoneOffset.UTC, 2024, null)),
                        ImportListener.NONE, monitor);
            } catch (OperationCanceledException e) {
                // As asked.
            }
            shown.await();
            return after.get() / 1_000_000;
        }
    }
}
