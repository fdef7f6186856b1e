/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the references out of a report, so that they can be checked again. A Declarative Service, one for each format that has them. */
public interface ReportReader {

    /** Longest report that is read, in bytes. */
    long MOST_BYTES = 1L << 30;

    /**
     * What a report says about a record.
     *
     * @param number   of the exhibit
     * @param evidence SHA-256 of the evidence
     * @param member   archive member with everything invisible escaped; empty for the evidence itself
     * @param offset   first byte
     * @param length   bytes
     * @param text     the record as the report shows it: everything invisible escaped, line feeds and tabs kept
     * @param cut      whether the report shows only the beginning of it
     */
    record Claim(int number, String evidence, String member, long offset, long length, String text, boolean cut) {
    }

    /**
     * All that a report says.
     *
     * @param head   hash of the journal's last entry when it was written; empty if it doesn't say
     * @param claims in their order
     */
    record Claims(String head, List<Claim> claims) {
        public Claims {
            claims = List.copyOf(claims);
        }
    }

    /** Whether the file may be of this format, by its first bytes. */
    boolean reads(byte[] beginning);

    /**
     * Reads a report, whose bytes may be hostile.
     *
     * @throws IOException if it isn't one of ours or damaged
     */
    Claims read(Path file) throws IOException;
}
