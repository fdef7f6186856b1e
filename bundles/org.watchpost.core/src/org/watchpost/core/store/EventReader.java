/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.store;

import java.io.IOException;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.EventRef;

/**
 * Reads events back from their evidence. The index keeps no copy of raw text: it asks here for rows to show and for the
 * bytes to check phrases against. Safe for use by several threads.
 */
public interface EventReader {

    /** The bytes of a record. */
    byte[] raw(EventRef ref) throws IOException;

    /**
     * The bytes of a record without a copy where that can be: {@code sink} sees them in a buffer that is only valid during
     * the call.
     */
    <T> T withRaw(EventRef ref, RawSink<T> sink) throws IOException;

    /** What {@link #withRaw} calls. */
    @FunctionalInterface
    interface RawSink<T> {
        T accept(byte[] buffer, int from, int to) throws IOException;
    }

    /**
     * Parses a record again, exactly as it was parsed when it was indexed.
     *
     * @param micros the indexed {@code @timestamp}, which wins over what the parser makes of the record alone
     */
    Event read(EventRef ref, long micros) throws IOException;

    /** Like {@link #read} but leaves the values in a builder, for checking a field of many records without garbage. */
    void parse(EventRef ref, EventBuilder into) throws IOException;

    /** What is constant for all events of a source: base name of the file. */
    String fileName(int source);

    /** Path of the file below what was taken in. */
    String filePath(int source);

    /** SHA-256 of the evidence the source belongs to, lower-case hexadecimal; empty while it is still being read. */
    String evidence(int source);

    /** Number of sources; sources are numbered from 0 without gaps. */
    int sources();
}
