/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * The shared test data: real log files and generated incidents, which lie beside the checkout and are no part of it. Tests
 * must also run, with fewer cases, where they are absent.
 */
public final class Shared {

    private static final Logger LOG = Logger.getLogger(Shared.class.getName());
    private static final Optional<Path> ROOT = locate();

    private Shared() {
    }

    /** The folder {@code shared}, or empty if there is none here. */
    public static Optional<Path> root() {
        return ROOT;
    }

    /** A file or folder below {@code shared/data}, or empty if it is not there; says so once in the log. */
    public static Optional<Path> data(String relative) {
        return ROOT.map(root -> root.resolve("data").resolve(relative)).filter(Files::exists);
    }

    private static Optional<Path> locate() {
        String start = System.getProperty("watchpost.root", "");
        for (Path at = Path.of(start).toAbsolutePath(); at != null; at = at.getParent()) {
            Path shared = at.resolve("shared");
            if (Files.isDirectory(shared.resolve("data"))) {
                return Optional.of(shared);
            }
        }
        LOG.warning("No shared test data found above " + Path.of(start).toAbsolutePath() + ": tests run with fewer cases");
        return Optional.empty();
    }
}
