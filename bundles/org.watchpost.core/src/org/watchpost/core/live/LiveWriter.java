/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.live;

import java.io.IOException;

/**
 * A source of the case that grows while it is searched. What is appended is kept in the case folder before {@link #append}
 * returns, parsed and indexed soon after, and becomes evidence (hashed, with its custody event) when the writer is closed or the
 * part that is being written has grown large; then the next part begins, as a source of its own. A program that ends before
 * loses nothing that was appended: opening the case again goes on from there. Used by one thread at a time, never by the UI
 * thread.
 */
public interface LiveWriter extends AutoCloseable {

    /** Number of the source that is being written now. */
    int source();

    /** Bytes appended since it was opened. */
    long bytes();

    /** Bytes appended that are not searchable yet; quick, any thread. */
    default long unparsed() {
        return 0;
    }

    /**
     * Appends whole records, each with its line end. Waits while more is appended than can be kept and indexed.
     *
     * @throws IOException if the bytes can't be kept (disk full, case closed): none of them were then
     */
    void append(byte[] buffer, int from, int to) throws IOException;

    /** Makes everything appended so far searchable; without this it is so within two seconds. */
    void flush() throws IOException;

    /** Seals what was written as evidence. */
    @Override
    void close() throws IOException;
}
