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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchpost.testing.Shared;

class ScenariosTest {

    /** What the original program wrote for seed 1; its files are named by their hashes in truth.json, so one hash stands for all. */
    private static final String FLOOD_TRUTH = "4225726f8638d0226801be4d4508e0fd3f1b67ef37f17230272008c9cb342bd4";
    private static final String REALSECURE = "1a56bb741a172f8cbb452360103363031e1323ebbaba1e650a20fd8b1ab99537";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({ "mydoom,1,1,--scale,1", "mydoom,77,0.2,--scale,0.2", "flood,1,0.02,--scale,0.02", "bulk,3,0.125,--size,8m" })
    void theSameBytesAsTheOriginal(String scenario, long seed, double scale, String option, String value) throws Exception {
        Optional<Path> original = Shared.root().map(root -> root.resolve("tools/ScenarioGenerator.java")).filter(Files::exists);
        assumeTrue(original.isPresent(), "the original generator is not here");
        Path theirs = folder.resolve("theirs");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), original.get().toString(), scenario,
                "--seed", Long.toString(seed), option, value, "--out", theirs.toString()).redirectErrorStream(true)
                        .redirectOutput(folder.resolve("output").toFile()).start();
        assertTrue(process.waitFor(3, TimeUnit.MINUTES), "the original takes too long");
        assertEquals(0, process.exitValue(), () -> read(folder.resolve("output")));
        Path ours = folder.resolve("ours");
        new Scenarios().generate(scenario, seed, scale, ours, new NullProgressMonitor());
        assertEquals(hashes(theirs), hashes(ours));
    }

    @Test
    void pinnedBytes() throws Exception {
        Scenarios scenarios = new Scenarios();
        scenarios.generate(Scenarios.FLOOD, 1, 0.01, folder.resolve("flood"), new NullProgressMonitor());
        assertEquals(FLOOD_TRUTH, hash(folder.resolve("flood/truth.json")));
        scenarios.generate(Scenarios.WORM, 1, 1, folder.resolve("worm"), new NullProgressMonitor());
        assertEquals(REALSECURE, hash(folder.resolve("worm/ids/realsecure-events.csv")));
    }

    @Test
    void anotherSeedIsAnotherDay() throws Exception {
        Scenarios scenarios = new Scenarios();
        scenarios.generate(Scenarios.WORM, 2, 0.1, folder.resolve("a"), new NullProgressMonitor());
        assertTrue(!hash(folder.resolve("a/ids/realsecure-events.csv")).equals(REALSECURE), "same as seed 1");
    }

    @Test
    void cancelEndsIt() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        for (String scenario : new Scenarios().scenarios()) {
            assertThrows(OperationCanceledException.class, () -> new Scenarios().generate(scenario, 1, 0.1, folder.resolve(scenario), monitor));
        }
    }

    @Test
    void everyScenarioHasAZone() {
        Scenarios scenarios = new Scenarios();
        assertEquals(List.of("America/New_York", "Asia/Dubai", "UTC"), scenarios.scenarios().stream().map(name -> scenarios.zone(name).getId()).toList());
        assertThrows(IllegalArgumentException.class, () -> scenarios.zone("none"));
        assertThrows(IllegalArgumentException.class, () -> scenarios.generate("none", 1, 1, folder, new NullProgressMonitor()));
        assertThrows(IllegalArgumentException.class, () -> scenarios.generate("bulk", 1, -1, folder, new NullProgressMonitor()));
    }

    private static Map<String, String> hashes(Path root) throws Exception {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(root.relativize(file).toString().replace('\\', '/'), hash(file));
            }
        }
        return all;
    }

    private static String hash(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "no output: " + e;
        }
    }
}
