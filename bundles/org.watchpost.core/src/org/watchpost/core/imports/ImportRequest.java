/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.parse.ClockDrift;

/**
 * What to take in, and how.
 *
 * @param paths    files, folders and archives
 * @param link     whether originals are hashed but left where they are, instead of copied
 * @param settings how to read them
 */
public record ImportRequest(List<Path> paths, boolean link, Settings settings) {

    /**
     * What the person says about the sources; null leaves it to Watchpost.
     *
     * @param format      name of a parser's format
     * @param zone        zone of times that have none
     * @param year        year of the first record of each source, for times without a year
     * @param shiftMicros added to every time
     * @param drift       of a clock that did not run evenly
     */
    public record Settings(@Nullable String format, @Nullable ZoneId zone, @Nullable Integer year, @Nullable Long shiftMicros,
            @Nullable ClockDrift drift) {
        /** All left to Watchpost. */
        public static final Settings NONE = new Settings(null, null, null, null);

        /** Says nothing about drift. */
        public Settings(@Nullable String format, @Nullable ZoneId zone, @Nullable Integer year, @Nullable Long shiftMicros) {
            this(format, zone, year, shiftMicros, null);
        }
    }

    public ImportRequest {
        paths = List.copyOf(paths);
    }
}
