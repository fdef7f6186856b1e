/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.readers;

import static org.junit.jupiter.api.Assertions.assertTrue;

import gov.loc.repository.bagit.domain.Bag;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bags against the implementation of the Library of Congress. */
class BagReadersTest {

    @TempDir
    Path folder;

    private Path unpacked(String name) throws IOException {
        Path to = folder.resolve("unpacked");
        try (InputStream in = Files.newInputStream(Reports.file(name)); ZipInputStream zip = new ZipInputStream(in)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = to.resolve(entry.getName()).normalize();
                assertTrue(file.startsWith(to), entry.getName());
                if (!entry.isDirectory()) {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
        try (Stream<Path> tops = Files.list(to)) {
            List<Path> all = tops.toList();
            return all.size() == 1 ? all.get(0) : to;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "bag.zip", "selection.zip" })
    void theLibraryOfCongressAcceptsIt(String name) throws Exception {
        Bag bag = new BagReader().read(unpacked(name));
        try (BagVerifier verifier = new BagVerifier()) {
            verifier.isValid(bag, false);
        }
        assertTrue(bag.getVersion().toString().startsWith("1.0"), bag.getVersion().toString());
    }

    @Test
    void itNoticesWhatWeWouldNotice() throws Exception {
        Path place = unpacked("bag.zip");
        Path some;
        try (Stream<Path> files = Files.walk(place.resolve("data"))) {
            some = files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
        }
        Files.write(some, new byte[] { 'x' });
        Bag bag = new BagReader().read(place);
        try (BagVerifier verifier = new BagVerifier()) {
            org.junit.jupiter.api.Assertions.assertThrows(Exception.class, () -> verifier.isValid(bag, false));
        }
    }
}
