/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.layering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The manifests of all bundles keep the rules; and each rule notices when it is broken. */
class LayeringTest {

    private static final String CORE = """
            Bundle-SymbolicName: org.watchpost.core
            Require-Bundle: org.watchpost.model,org.eclipse.equinox.common
            Export-Package: org.watchpost.core.event;version="1.0.0",org.watchpost.core.store
            """;
    private static final String MODEL = """
            Bundle-SymbolicName: org.watchpost.model;singleton:=true
            Require-Bundle: org.eclipse.emf.ecore;bundle-version="[2.41.0,3.0.0)"
            Export-Package: org.watchpost.model
            """;
    private static final String UI = """
            Bundle-SymbolicName: org.watchpost.ui
            Require-Bundle: org.watchpost.core,org.watchpost.model,org.eclipse.ui,org.eclipse.swtchart
            Export-Package: org.watchpost.ui
            """;
    private static final String INDEX = """
            Bundle-SymbolicName: org.watchpost.index
            Require-Bundle: org.watchpost.core,org.apache.lucene.lucene-core
            Export-Package: org.watchpost.index.internal;x-internal:=true
            """;

    @Test
    void allBundlesKeepTheRules() throws IOException {
        Path bundles = Path.of(System.getProperty("watchpost.root")).resolve("bundles");
        List<BundleManifest> manifests;
        try (Stream<Path> folders = Files.list(bundles)) {
            manifests = folders.map(folder -> folder.resolve("META-INF/MANIFEST.MF")).filter(Files::exists).map(LayeringTest::read)
                    .toList();
        }
        assertTrue(manifests.stream().anyMatch(manifest -> manifest.name().equals("org.watchpost.core")), "no bundles found in " + bundles);
        assertEquals(List.of(), Layering.violations(manifests));
    }

    @Test
    void arrowsOfTheDesignAreAllowed() {
        assertEquals(List.of(), violations());
        assertEquals(List.of(), violations("""
                Bundle-SymbolicName: org.watchpost.app
                Require-Bundle: org.watchpost.ui,org.watchpost.core,org.eclipse.ui
                """));
    }

    @Test
    void anArrowAgainstTheDirectionIsNoticed() {
        assertEquals(List.of("org.watchpost.report must not see org.watchpost.ui"), violations("""
                Bundle-SymbolicName: org.watchpost.report
                Require-Bundle: org.watchpost.core,org.watchpost.ui
                """));
    }

    @Test
    void anImportedPackageIsAnArrowToo() {
        assertEquals(List.of("org.watchpost.cli must not see org.watchpost.index"), violations("""
                Bundle-SymbolicName: org.watchpost.cli
                Require-Bundle: org.watchpost.core
                Import-Package: org.watchpost.index.internal
                """));
    }

    @Test
    void aBundleTheDesignDoesNotKnowIsNoticed() {
        assertEquals(List.of("org.watchpost.shortcut is in no arrow of the design"), violations("""
                Bundle-SymbolicName: org.watchpost.shortcut
                Require-Bundle: org.watchpost.core
                """));
    }

    @Test
    void widgetsOutsideTheWorkbenchAreNoticed() {
        assertEquals(List.of("org.watchpost.cli must not use widgets: org.eclipse.jface",
                "org.watchpost.cli must not use widgets: org.eclipse.swt.graphics"), violations("""
                        Bundle-SymbolicName: org.watchpost.cli
                        Require-Bundle: org.watchpost.core,org.eclipse.jface
                        Import-Package: org.eclipse.swt.graphics
                        """));
    }

    @Test
    void aLibraryInTwoBundlesIsNoticed() {
        assertEquals(List.of("org.apache.lucene is used by more than one bundle: org.watchpost.index, org.watchpost.report"), violations("""
                Bundle-SymbolicName: org.watchpost.report
                Require-Bundle: org.watchpost.core
                Import-Package: org.apache.lucene.search;version="[10.5.0,11.0.0)"
                """));
    }

    @Test
    void theTestsOfABundleMayUseItsLibrary() {
        assertEquals(List.of(), violations("""
                Bundle-SymbolicName: org.watchpost.index.tests
                Fragment-Host: org.watchpost.index
                Import-Package: org.apache.lucene.search,org.junit.jupiter.api
                """));
    }

    @Test
    void aReexportIsNoticed() {
        assertEquals(
                List.of("org.watchpost.cli re-exports a bundle: org.watchpost.core;bundle-version=\"[0.1.0,0.2.0)\";visibility:=reexport"),
                violations("""
                        Bundle-SymbolicName: org.watchpost.cli
                        Require-Bundle: org.watchpost.core;bundle-version="[0.1.0,0.2.0)";visibility:=reexport
                        """));
    }

    @Test
    void testLibrariesOutsideTestsAreNoticed() {
        assertEquals(List.of("org.watchpost.cli is no test and must not use org.junit.jupiter.api"), violations("""
                Bundle-SymbolicName: org.watchpost.cli
                Import-Package: org.junit.jupiter.api
                """));
    }

    private static List<String> violations(String... more) {
        List<BundleManifest> manifests = new ArrayList<>();
        Stream.concat(Stream.of(MODEL, CORE, UI, INDEX), Stream.of(more)).map(LayeringTest::parse).forEach(manifests::add);
        return Layering.violations(manifests);
    }

    private static BundleManifest parse(String text) {
        try {
            return BundleManifest
                    .of(new Manifest(new ByteArrayInputStream(("Manifest-Version: 1.0\n" + text).getBytes(StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BundleManifest read(Path file) {
        try {
            return BundleManifest.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
