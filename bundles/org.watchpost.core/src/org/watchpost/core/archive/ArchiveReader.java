/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.archive;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads one level of an archive or compressed file that is in memory. A Declarative Service; stateless. Names are for people and
 * rules, never paths. Bounds are the visitor's affair: it stops reading when it has enough.
 */
public interface ArchiveReader {

    /** What can be read. */
    enum Format {
        TAR, SEVEN_Z, AR, CPIO, ARJ, GZIP, BZIP2, XZ, LZMA, ZSTD, COMPRESS;

        /** Whether it holds one stream of bytes and no members. */
        public boolean single() {
            return ordinal() >= GZIP.ordinal();
        }
    }

    /**
     * A member.
     *
     * @param name      as it stands in the archive; empty for a compressed file without a name
     * @param size      decompressed bytes as stated, -1 if that is not known
     * @param directory whether it is a directory
     * @param link      target of a symbolic or hard link; null if it is none
     * @param encrypted whether it can't be read without a password
     */
    record Member(String name, long size, boolean directory, @Nullable String link, boolean encrypted) {
    }

    /** Sees the members in their order. */
    @FunctionalInterface
    interface Visitor {
        /**
         * @param content decompressed bytes, valid during the call; null for directories, links and what can't be read
         * @return false to stop
         */
        boolean visit(Member member, @Nullable InputStream content) throws IOException;
    }

    /**
     * Visits the members.
     *
     * @param password for 7z; empty for none
     * @throws IOException if it is damaged: members before were visited. What the visitor throws is passed on as it is.
     */
    void read(Format format, byte[] archive, int from, int to, char[] password, Visitor visitor) throws IOException;
}
