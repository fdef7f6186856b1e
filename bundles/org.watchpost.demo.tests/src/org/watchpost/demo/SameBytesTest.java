/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchpost.demo.bulk.BulkScenario;
import org.watchpost.demo.output.OutputFolder;
import org.watchpost.demo.worm.WormScenario;
import org.watchpost.testing.Shared;

/** The files are the same, byte for byte, as those of the program that made the shared test data. */
class SameBytesTest {

    private static final String GENERATOR = "tools/ScenarioGenerator.java";
    private static final long MINUTES = 5;

    @TempDir
    static Path classes;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({ "mydoom,77,0.2", "mydoom,-3,0.001", "flood,1,0.02", "flood,5,0.08" })
    void asTheOriginal(String scenario, long seed, double scale) throws Exception {
        Path theirs = original(scenario, seed, "--scale", Double.toString(scale));
        Path ours = folder.resolve("ours");
        new Scenarios().generate(scenario, seed, scale, ours, new NullProgressMonitor());
        assertEquals(Folders.hashes(theirs), Folders.hashes(ours));
    }

    @ParameterizedTest
    @CsvSource({ "1,12", "2,1300" })
    void asTheOriginalWithWorkstations(long seed, int workstations) throws Exception {
        Path theirs = original("mydoom", seed, "--scale", "0.1", "--hosts", Integer.toString(workstations));
        Path ours = folder.resolve("ours");
        SubMonitor progress = SubMonitor.convert(null);
        try (OutputFolder out = new OutputFolder(ours, Scenarios.WORM, progress)) {
            new WormScenario(seed, 0.1, workstations).generate(out, progress);
        }
        assertEquals(Folders.hashes(theirs), Folders.hashes(ours));
    }

    @ParameterizedTest
    @CsvSource({ "3,8388608", "-1,10000001" })
    void bulkAsTheOriginal(long seed, long size) throws Exception {
        Path theirs = original("bulk", seed, "--size", Long.toString(size));
        Path ours = folder.resolve("ours");
        new BulkScenario(seed, size).generate(ours, null);
        assertEquals(Folders.hashes(theirs), Folders.hashes(ours));
    }

    /** The ready samples may have been made with another zlib, so what holds compressed archives is left out. */
    @ParameterizedTest
    @CsvSource({ "mydoom,1,scenarios/mydoom-1", "flood,0.05,scenarios/flood-1" })
    void asTheReadySamples(String scenario, double scale, String sample) throws Exception {
        Optional<Path> ready = Shared.data(sample);
        assumeTrue(ready.isPresent(), "the ready samples are not here");
        Path ours = folder.resolve("ours");
        new Scenarios().generate(scenario, 1, scale, ours, new NullProgressMonitor());
        assertEquals(withoutMailbox(Folders.hashes(ready.get())), withoutMailbox(Folders.hashes(ours)));
    }

    @Test
    void nothingIsLeftBehind() throws Exception {
        Path ours = folder.resolve("ours");
        new Scenarios().generate(Scenarios.FLOOD, 1, 0.08, ours, new NullProgressMonitor());
        try (Stream<Path> files = Files.walk(ours)) {
            assertEquals(List.of(), files.filter(file -> file.toString().endsWith(".tmp")).toList());
        }
    }

    private static Map<String, String> withoutMailbox(Map<String, String> hashes) {
        if (hashes.keySet().removeIf(path -> path.startsWith("mailbox/"))) {
            hashes.remove("truth.json");
        }
        return hashes;
    }

    private Path original(String scenario, long seed, String... more) throws IOException, InterruptedException {
        Path theirs = folder.resolve("theirs");
        List<String> arguments = new ArrayList<>(List.of("-Xmx512m", "-XX:+UseSerialGC", "-cp", compiled().toString(), "ScenarioGenerator",
                scenario, "--seed", Long.toString(seed), "--out", theirs.toString()));
        arguments.addAll(List.of(more));
        run("java", arguments);
        return theirs;
    }

    /** The classes of the original program, which is one file. */
    private static Path compiled() throws IOException, InterruptedException {
        Optional<Path> generator = Shared.root().map(root -> root.resolve(GENERATOR)).filter(Files::exists);
        assumeTrue(generator.isPresent(), "the original generator is not here");
        if (!Files.exists(classes.resolve("ScenarioGenerator.class"))) {
            run("javac", List.of("-d", classes.toString(), generator.get().toString()));
        }
        return classes;
    }

    private static void run(String tool, List<String> arguments) throws IOException, InterruptedException {
        Path log = Files.createTempFile(classes, tool, ".log");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", tool).toString()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), () -> tool + " takes too long");
        } finally {
            process.destroyForcibly();
        }
        assertEquals(0, process.exitValue(), () -> content(log));
    }

    private static String content(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return "no output: " + e;
        }
    }
}
