/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Opens archives and compressed files. A Declarative Service. Hostile input is bounded by {@link Limits}.
 */
public interface Unpacker {

    /**
     * Bounds for what one evidence file may unpack to.
     *
     * @param depth   archives within archives
     * @param members members in all
     * @param bytes   decompressed bytes in all
     * @param ratio   decompressed to compressed bytes, judged once 64 MiB have come out
     */
    record Limits(int depth, int members, long bytes, int ratio) {
        /** As the design says: 16 deep, 10,000 members; 1 TiB; 1 to 2,000 (logs compress well). */
        public static final Limits DEFAULT = new Limits(16, 10_000, 1L << 40, 2_000);
    }

    /** Sees the members of an archive in its own order; the stream is valid during the call and must not be closed. */
    @FunctionalInterface
    interface MemberVisitor {
        /**
         * @param member path within the evidence file, levels joined by {@code !/}; never to be used as a path of a file system
         * @param size   decompressed bytes if known, else -1
         */
        void visit(String member, long size, InputStream content) throws IOException;

        /** Something to tell the person that is no failure: bytes behind the end that were ignored, members left out. */
        default void note(String note) {
        }
    }

    /** Whether these first bytes (at least 512 if the file has them) begin an archive or compressed file. */
    boolean recognises(String name, byte[] head, int length);

    /**
     * Visits each leaf in the archive, archives and compressed files within it opened up to the limits.
     *
     * @param name base name of the evidence file; a lone compressed file's member is its name without the suffix
     * @throws UnpackException if it is damaged, encrypted or over a limit: members before were visited
     */
    void unpack(String name, InputStream archive, Limits limits, MemberVisitor visitor) throws IOException;

    /**
     * As above for a file on disk. To be preferred: the directory at a zip file's end tells more than what a stream shows.
     */
    default void unpack(String name, Path archive, Limits limits, MemberVisitor visitor) throws IOException {
        try (InputStream in = Files.newInputStream(archive)) {
            unpack(name, in, limits, visitor);
        }
    }
}
