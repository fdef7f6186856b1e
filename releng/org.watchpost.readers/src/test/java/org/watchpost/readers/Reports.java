/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.readers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Reports that the tests of the command line left behind, and programs of the machine. */
final class Reports {

    private static final Path FOLDER = Path.of(System.getProperty("watchpost.root"), "bundles", "org.watchpost.cli.tests", "target",
            "reports");

    /**
     * What a program did.
     *
     * @param status exit status
     * @param out    both of its outputs
     */
    record Outcome(int status, String out) {
    }

    private Reports() {
    }

    /** A report; the test is skipped if the tests of the command line have not run. */
    static Path file(String name) {
        Path file = FOLDER.resolve(name);
        Assumptions.assumeTrue(Files.isRegularFile(file), "there is no " + file + ": run the tests of org.watchpost.cli first");
        return file;
    }

    /** Runs a program; the test is skipped if the machine has none of these. */
    static Outcome run(List<String> names, List<String> arguments) throws IOException, InterruptedException {
        for (String name : names) {
            List<String> words = new java.util.ArrayList<>(List.of(name));
            words.addAll(arguments);
            Path out = Files.createTempFile("reader", ".out");
            try {
                Process process = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(out.toFile()).start();
                if (!process.waitFor(10, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                    throw new AssertionError(name + " does not end");
                }
                return new Outcome(process.exitValue(), new String(Files.readAllBytes(out), StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                // not installed: the next one
            } finally {
                Files.deleteIfExists(out);
            }
        }
        Assumptions.abort("none of these programs is installed: " + names);
        throw new IllegalStateException();
    }
}
