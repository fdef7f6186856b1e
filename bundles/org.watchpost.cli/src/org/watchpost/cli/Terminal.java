/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out whether somebody is looking. */
final class Terminal {

    /** {@code true} or {@code false}; the start script knows better than Java does. */
    private static final String PROPERTY = "watchpost.terminal";

    private Terminal() {
    }

    /** Whether standard error is a terminal. Java has no question for that; Linux shows it in the name of the open file. */
    static boolean isStandardError() {
        String said = System.getProperty(PROPERTY, "");
        if (!said.isEmpty()) {
            return Boolean.parseBoolean(said);
        }
        try {
            String name = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return name.startsWith("/dev/pts/") || name.startsWith("/dev/tty") || name.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
