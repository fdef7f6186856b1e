/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.event;

/** The values of {@code event.kind}. */
public enum EventKind {
    /** Something happened. */
    EVENT("event"),
    /** A sensor says that something deserves a look. */
    ALERT("alert"),
    /** A measurement. */
    METRIC("metric"),
    /** A record that no parser could read; its raw bytes are kept like those of any event. */
    PIPELINE_ERROR("pipeline_error");

    private final String word;

    EventKind(String word) {
        this.word = word;
    }

    /** The word used in queries and exports. */
    public String word() {
        return word;
    }

    /**
     * The kind of that word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static EventKind of(String word) {
        for (EventKind kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("Not an event kind: " + word);
    }
}
