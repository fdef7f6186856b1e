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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.fakes.MemoryIndex;
import org.watchpost.model.Case;
import org.watchpost.testing.Seeded;

/** A real program is killed while it imports, at random moments, and started again: in the end each event is there once. */
class KillTest {

    private static final int KILLS = 4;

    @TempDir
    Path folder;

    private final RandomGenerator random = Seeded.random(this);
    private final IProgressMonitor monitor = new NullProgressMonitor();

    /** Where the classes a program of its own needs are, be they in bundles or not. */
    static String classPath() throws URISyntaxException {
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> type : List.of(KilledImport.class, CaseService.class, Case.class, BasicEList.class, EObject.class, XMLResource.class,
                IProgressMonitor.class, Logger.class, NullMarked.class, Seeded.class)) {
            CodeSource source = type.getProtectionDomain().getCodeSource();
            places.add(Path.of(source.getLocation().toURI()).toString());
        }
        return String.join(File.pathSeparator, places);
    }

    private Process start(Path root, Path in) throws IOException, URISyntaxException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:TieredStopAtLevel=1",
                "-Dwatchpost.import.commit.bytes=100000", "-cp", classPath(), KilledImport.class.getName(), root.toString(), in.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("output.txt").toFile()).start();
    }

    @Test
    void killedAtRandomMoments() throws Exception {
        Scene scene = Scene.make(folder.resolve("in"), random, false);
        CaseService service = Scene.service(new MemoryIndex());
        List<String> expected;
        long nanos = System.nanoTime();
        Process whole = start(folder.resolve("reference"), scene.in());
        assertEquals(0, whole.waitFor(), () -> output());
        nanos = System.nanoTime() - nanos;
        try (OpenCase open = service.open(folder.resolve("reference"), false)) {
            expected = Scene.all(open);
        }
        assertTrue(expected.size() > 10_000);
        Path root = folder.resolve("case");
        for (int i = 0; i < KILLS; i++) {
            Process process = start(root, scene.in());
            if (process.waitFor(random.nextLong(nanos), TimeUnit.NANOSECONDS)) {
                assertEquals(0, process.exitValue(), () -> output());
            }
            process.destroyForcibly().waitFor();
            if (service.isCase(root)) {
                assertEquals(List.of(), service.verify(root, monitor).problems());
            }
        }
        try (OpenCase open = service.isCase(root) ? service.open(root, true) : service.create(root, "x", ZoneOffset.UTC)) {
            scene.take(open, monitor);
            List<String> all = Scene.all(open);
            assertEquals(expected.size(), all.size());
            assertEquals(expected, all);
        }
        assertEquals(List.of(), service.verify(root, monitor).problems());
        assertEquals(List.of(), service.verify(root, monitor).warnings());
    }

    private String output() {
        try {
            return Files.readString(folder.resolve("output.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
