/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.probe;

/** What a reading says about a server, best first. */
public enum ServerState {
    /** Nothing is known yet. */
    UNKNOWN("not measured yet"),
    /** Works. */
    OK("works"),
    /** Works, but slowly or not in every respect. */
    DEGRADED("works with difficulty"),
    /** Can be reached but takes no mail. */
    REFUSING("refuses mail"),
    /** Can be reached but doesn't do its work. */
    FAILING("doesn't answer properly"),
    /** Can't be reached. */
    UNREACHABLE("can't be reached");

    private final String words;

    ServerState(String words) {
        this.words = words;
    }

    /** For people, a predicate: {@code refuses mail}. */
    public String words() {
        return words;
    }

    /** The worse of two. */
    public ServerState worse(ServerState other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
