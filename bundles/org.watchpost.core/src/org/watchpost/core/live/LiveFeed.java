/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.live;

/** A follower or listener at work. Safe for use by several threads. */
public interface LiveFeed extends AutoCloseable {

    /** What it is for. */
    LiveSpec spec();

    /** Where it listens, for people, with the port it really has; or what it follows. */
    String place();

    /** How it is doing; quick, may be called on the UI thread. */
    LiveStatus status();

    /** Whether all that was there at its last look has been taken in. A listener never knows. Quick. */
    default boolean caughtUp() {
        return false;
    }

    /**
     * Ends it: closes sockets, keeps what has arrived, seals it as evidence. Waits for that; not for the UI thread. May be called
     * twice.
     */
    @Override
    void close();
}
