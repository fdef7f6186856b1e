/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.watchpost.demo.text.Digests;

/** What is in a folder, for comparisons. */
public final class Folders {

    private Folders() {
    }

    /** The SHA-256 of each file, by its path with slashes. */
    public static Map<String, String> hashes(Path root) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(root.relativize(file).toString().replace('\\', '/'), hash(file));
            }
        }
        return hashes;
    }

    /** The SHA-256 of a file. */
    public static String hash(Path file) throws IOException {
        return Digests.sha256(Files.readAllBytes(file));
    }
}
