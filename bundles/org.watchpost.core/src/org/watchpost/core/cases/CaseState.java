/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * Files a case keeps beside its model: decisions, tags, watch lists, the incident. Each has a name, is replaced as a whole or
 * appended to, and every change is an entry of the journal that names the hash of what was written, so that
 * {@linkplain CaseService#verify verify} finds a changed, missing or added byte. A program that ends in the middle of a change
 * leaves the file as it was before. Safe for use by several threads; not for the UI thread.
 * <p>
 * Names are lower-case path names of one to three parts, each of letters, digits, dot, hyphen and underscore and beginning
 * with a letter or digit: {@code triage.jsonl}, {@code held/3f/3fa0…}.
 */
public interface CaseState {

    /** The detail of a journal entry that tells of a file is this with the file's name behind it. */
    String DETAIL = "state.";

    /** Writes the new bytes of a file; may be called once only. */
    @FunctionalInterface
    interface Content {
        /** Writes to the stream, which must not be closed. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Names of all files, sorted. */
    List<String> names() throws IOException;

    /** Length of a file in bytes, -1 if there is none. */
    long length(String name) throws IOException;

    /** The bytes of a file as they are now; of no bytes if there is none. To be closed by the caller. */
    InputStream open(String name) throws IOException;

    /** All bytes of a small file; none if there is none. */
    default byte[] read(String name) throws IOException {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        }
    }

    /**
     * Replaces a file, or makes it.
     *
     * @param action  what was done, a short verb phrase for the journal: {@code incident.edited}
     * @param details facts for the journal entry; no secrets
     * @throws CaseException if the case is open for reading only or the file can't be saved; it is as before then
     */
    void put(String name, Content content, String action, Map<String, String> details) throws IOException;

    /** As above, of bytes at hand. */
    default void put(String name, byte[] bytes, String action, Map<String, String> details) throws IOException {
        put(name, out -> out.write(bytes), action, details);
    }

    /**
     * Appends to a file, or makes it; costs the same however long the file is.
     *
     * @throws CaseException as for {@link #put}
     */
    void append(String name, byte[] bytes, String action, Map<String, String> details) throws IOException;

    /** Deletes a file; does nothing if there is none. */
    void delete(String name, String action, Map<String, String> details) throws IOException;
}
