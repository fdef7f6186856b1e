/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.journal;

import java.time.Instant;
import java.util.Map;

/**
 * One line of the journal.
 *
 * @param number   from 1
 * @param time     when it was written
 * @param who      login name of the person
 * @param action   what was done, for example {@code evidence.added}
 * @param details  facts
 * @param previous SHA-256 of the line before, of 64 zeros for the first
 * @param hash     SHA-256 of this line's bytes without its line end
 */
public record JournalEntry(long number, Instant time, String who, String action, Map<String, String> details, String previous,
        String hash) {
    public JournalEntry {
        details = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(details));
    }
}
