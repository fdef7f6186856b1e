/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.cases;

import java.util.List;
import org.watchpost.core.parse.ClockDrift;

/**
 * One stream of records of the case: a file, or a member of an archive. Immutable; changes come as new objects.
 *
 * @param id          number within the case, from 0 without gaps; never reused
 * @param sha256      of the evidence file it is (in), lower-case hexadecimal; empty while it is still being read
 * @param name        base name of the file or member
 * @param path        path below what was taken in; members of archives behind {@code !/}
 * @param origin      absolute path the evidence was taken from
 * @param member      path within the evidence file ({@code a.zip} in which {@code b.gz}: {@code b.gz!/b}); empty for the file itself
 * @param format      name of the parser's format
 * @param zone        IANA zone of times that have none
 * @param zoneless    whether times of this source lack a zone, so that {@code zone} matters
 * @param year        year of the first record, for times without a year; 0 if they have one
 * @param yearReason  how the year was found, for people; empty if {@code year} is 0
 * @param shiftMicros added to every time
 * @param state       how far it is
 * @param bytes       decompressed bytes read so far
 * @param events      events made, errors included
 * @param errors      those of them that are pipeline errors
 * @param headers     header lines and comments
 * @param blank       empty lines
 * @param seconds     time spent on it
 * @param message     what went wrong, or empty
 * @param contexts    what its parser had to know, from which offset on; ascending offsets, the first is 0
 * @param drift       how its clock drifted, besides the shift
 */
public record SourceInfo(int id, String sha256, String name, String path, String origin, String member, String format, String zone,
        boolean zoneless, int year, String yearReason, long shiftMicros, SourceState state, long bytes, long events, long errors,
        long headers,
        long blank, double seconds, String message, List<ContextMark> contexts, ClockDrift drift) {

    /**
     * Parser context in force from an offset on.
     *
     * @param offset  first byte it is for
     * @param year    see {@link org.watchpost.core.parse.SourceContext#year()}
     * @param month   see {@link org.watchpost.core.parse.SourceContext#month()}
     * @param headers where the header bytes are in the source: offset and length; length 0 if there are none
     * @param headersLength bytes of the headers; negative ({@code -1 - bytes}) if what follows are the pieces
     *                      of a record that was too long to be parsed
     */
    public record ContextMark(long offset, int year, int month, long headers, int headersLength) {
    }

    public SourceInfo {
        contexts = List.copyOf(contexts);
    }

    /** A source whose clock ran evenly. */
    public SourceInfo(int id, String sha256, String name, String path, String origin, String member, String format, String zone,
            boolean zoneless, int year, String yearReason, long shiftMicros, SourceState state, long bytes, long events, long errors,
            long headers, long blank, double seconds, String message, List<ContextMark> contexts) {
        this(id, sha256, name, path, origin, member, format, zone, zoneless, year, yearReason, shiftMicros, state, bytes, events, errors,
                headers, blank, seconds, message, contexts, ClockDrift.NONE);
    }
}
