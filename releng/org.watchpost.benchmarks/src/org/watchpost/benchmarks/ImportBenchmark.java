/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.imports.ImportListener;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.imports.ImportSummary;

/**
 * Complete imports (recognise, hash, copy, parse, index all fields, commit) beside the bare loop over the same files, in turns.
 * Arguments: folder of generated logs, folder for work, number of turns.
 */
public final class ImportBenchmark {

    private static final double MEGABYTE = 1e6;

    private final PrintStream out;
    private final Path work;
    private final int threads = Runtime.getRuntime().availableProcessors();
    /** As the index chooses it for the heap. */
    private final double buffer = Math.clamp(Runtime.getRuntime().maxMemory() / 6 >> 20, 16, 160);

    private record Measured(double seconds, double cpuSeconds, long events, long indexBytes) {
    }

    private ImportBenchmark(PrintStream out, Path work) {
        this.out = out;
        this.work = work;
    }

    /** Runs it. */
    public static void main(String[] args) throws Exception {
        Path logs = Path.of(args[0]);
        int turns = args.length > 2 ? Integer.parseInt(args[2]) : 3;
        String only = args.length > 3 ? args[3] : "";
        ImportBenchmark benchmark = new ImportBenchmark(System.out, Path.of(args[1]));
        List<Path> files;
        try (Stream<Path> all = Files.list(logs)) {
            files = all.filter(file -> !file.toString().endsWith("truth.json") && file.toString().contains(only)).sorted().toList();
        }
        benchmark.run(files, turns, args.length > 4);
    }

    private void run(List<Path> files, int turns, boolean oursOnly) throws Exception {
        out.printf(Locale.ROOT, "%d threads, %d MB heap, %.0f MB buffer%n", threads, Runtime.getRuntime().maxMemory() >> 20, buffer);
        out.printf(Locale.ROOT, "%-24s %8s | %8s %10s %8s %6s | %8s %10s %8s %6s | %6s %6s%n", "", "MB", "bare", "events/s", "cpu s/MB",
                "idx/raw",
                "import", "events/s", "cpu s/MB", "idx/raw", "speed", "cpu");
        for (int turn = 0; turn < turns; turn++) {
            double[] sums = new double[5];
            for (Path file : files) {
                double megabytes = Files.size(file) / MEGABYTE;
                Measured bare = oursOnly ? new Measured(1, 1, 1, 1) : bare(file);
                Measured ours = ours(file);
                line(file.getFileName().toString(), megabytes, bare, ours);
                double[] each = { megabytes, bare.seconds, ours.seconds, bare.cpuSeconds, ours.cpuSeconds };
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += each[i];
                }
            }
            out.printf(Locale.ROOT, "%-24s %8.1f | %8.2f MB/s | %8.2f MB/s | speed %.2f cpu %.2f%n%n", "all", sums[0], sums[0] / sums[1],
                    sums[0] / sums[2],
                    sums[1] / sums[2], sums[3] / sums[4]);
        }
    }

    private void line(String name, double megabytes, Measured bare, Measured ours) {
        out.printf(Locale.ROOT, "%-24s %8.1f | %8.2f %10.0f %8.4f %6.2f | %8.2f %10.0f %8.4f %6.2f | %6.2f %6.2f%n", name, megabytes,
                megabytes / bare.seconds, bare.events / bare.seconds, bare.cpuSeconds / megabytes, bare.indexBytes / megabytes / MEGABYTE,
                megabytes / ours.seconds, ours.events / ours.seconds, ours.cpuSeconds / megabytes, ours.indexBytes / megabytes / MEGABYTE,
                bare.seconds / ours.seconds, bare.cpuSeconds / ours.cpuSeconds);
    }

    private Measured bare(Path file) throws Exception {
        Path folder = work.resolve("bare");
        delete(folder);
        long cpu = cpu();
        long start = System.nanoTime();
        long lines = new BareLoop(BareLoop.STEP).index(List.of(file), folder, threads, buffer);
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Measured(seconds, (cpu() - cpu) / 1e9, lines, size(folder));
    }

    private Measured ours(Path file) throws Exception {
        Path folder = work.resolve("case");
        delete(folder);
        CaseService cases = Services.cases();
        long cpu = cpu();
        long start = System.nanoTime();
        long events = 0;
        double seconds;
        try (OpenCase open = cases.create(folder, "benchmark", ZoneOffset.UTC)) {
            ImportRequest request = new ImportRequest(List.of(file), false, new ImportRequest.Settings(null, ZoneOffset.UTC, 2024, null));
            for (ImportSummary.SourceResult result : open.importFiles(request, ImportListener.NONE, new NullProgressMonitor()).sources()) {
                events += result.events();
            }
            seconds = (System.nanoTime() - start) / 1e9;
            cpu = cpu() - cpu;
        }
        return new Measured(seconds, cpu / 1e9, events, size(folder.resolve("index")));
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> all;
            try (Stream<Path> files = Files.walk(folder)) {
                all = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path each : all) {
                Files.delete(each);
            }
        }
    }
}
