/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.journal;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The case's log: one JSON object a line, each with the SHA-256 of the one before; only ever appended to. */
public interface Journal {

    /** Appends an entry and forces it to disk. */
    JournalEntry append(String action, Map<String, String> details) throws IOException;

    /** Entries from a number on (from 1), at most so many. */
    List<JournalEntry> read(long from, int most) throws IOException;

    /** Number of entries. */
    long size();

    /** Hash of the last entry, 64 zeros if there is none. */
    String head();
}
