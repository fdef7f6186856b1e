/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports;

import java.util.List;

/**
 * What came of an import.
 *
 * @param sources one line for each source, in the order read
 */
public record ImportSummary(List<SourceResult> sources) {

    /**
     * One source.
     *
     * @param source  path as the person gave it, joined with the path below it; archive members behind {@code !/}
     * @param id      its number in the case; -1 if it did not become a source
     * @param sha256  of the evidence file; empty if it could not be read
     * @param dataset format it was read as, or that of most of its events
     * @param bytes   decompressed bytes
     * @param events  events made, errors included
     * @param errors  pipeline errors among them
     * @param headers header lines and comments
     * @param blank   empty lines
     * @param seconds time spent
     * @param status  what became of it
     * @param message for people: what went wrong, what was assumed (year, zone), what it duplicates; may be empty
     */
    public record SourceResult(String source, int id, String sha256, String dataset, long bytes, long events, long errors, long headers,
            long blank,
            double seconds, Status status, String message) {
    }

    /** What became of a source. */
    public enum Status {
        /** Taken in. */
        IMPORTED,
        /** An import interrupted before was finished. */
        RESUMED,
        /** The same bytes are in the case already: nothing was added. */
        DUPLICATE,
        /** An archive: its members follow as sources of their own. */
        ARCHIVE,
        /** Could not be read; see the message. */
        FAILED
    }

    public ImportSummary {
        sources = List.copyOf(sources);
    }
}
