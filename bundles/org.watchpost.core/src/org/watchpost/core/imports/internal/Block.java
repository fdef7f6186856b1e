/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports.internal;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.SourceContext;

/**
 * Some whole records of a source, to be parsed by one worker.
 *
 * @param source   the source
 * @param buffer   their bytes
 * @param base     offset in the source of the buffer's first byte
 * @param segments what is where in the buffer
 * @param before   time of the last record before that had one; {@link org.watchpost.core.event.EventBuilder#NO_TIME} if none
 *                 had
 * @param last     to be completed with the same for the records after this block
 */
record Block(SourceRun source, Buffers.Buffer buffer, long base, List<Segment> segments, CompletableFuture<Long> before,
        CompletableFuture<Long> last) {

    /**
     * Records with the same context.
     *
     * @param from    first byte in the buffer
     * @param to      after the last byte, line ends included
     * @param ends    where each record ends; null if each is a line
     * @param context how they are parsed
     * @param kind    what they are
     */
    record Segment(int from, int to, int @Nullable [] ends, Opened context, Kind kind) {
    }

    /** What a segment holds. */
    enum Kind {
        /** Records. */
        RECORDS,
        /** A piece of a record that is too long. */
        PIECE,
        /** A byte order mark. */
        MARK
    }

    /**
     * A parser and what it must know; each worker opens it for itself.
     *
     * @param parser  the format
     * @param context see {@link SourceContext}
     */
    record Opened(Parser parser, SourceContext context) {
        RecordParser open() {
            return parser.open(context);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
