/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.triage;

import java.util.Optional;

/** What has been decided about an alert. */
public enum TriageState {
    /** Nothing yet, or a decision was taken back: it is in the inbox. */
    NEW("new", "New"),
    /** Seen, nothing more to be done. */
    ACKNOWLEDGED("acknowledged", "Acknowledged"),
    /** Handed on: a finding exists. */
    ESCALATED("escalated", "Escalated"),
    /** The sensor was wrong. */
    FALSE_POSITIVE("false_positive", "False positive"),
    /** Belongs to a category of incidents, see {@link IncidentCategory}. */
    CATEGORISED("categorised", "Category");

    private final String word;
    private final String label;

    TriageState(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** The word used in files, on the command line and in the journal. */
    public String word() {
        return word;
    }

    /** For people. */
    public String label() {
        return label;
    }

    /** The state of that word; a hyphen is as good as an underscore. */
    public static Optional<TriageState> of(String word) {
        String plain = word.replace('-', '_');
        for (TriageState state : values()) {
            if (state.word.equals(plain)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
