/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * What stands on the command line behind the platform's own arguments.
 *
 * @param caseFolder the case to open
 */
record Arguments(Optional<Path> caseFolder) {

    static Arguments of(@Nullable Object raw) {
        String[] words = raw instanceof String[] all ? all : new String[0];
        Optional<Path> folder = Optional.empty();
        for (int i = 0; i + 1 < words.length; i++) {
            if ("--case".equals(words[i])) {
                try {
                    folder = Optional.of(Path.of(words[i + 1]).toAbsolutePath().normalize());
                } catch (InvalidPathException e) {
                    LoggerFactory.getLogger(Arguments.class).error("--case {}: not a path", words[i + 1], e);
                }
            }
        }
        return new Arguments(folder);
    }
}
