/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.live;

/**
 * How a follower or listener is doing.
 *
 * @param state           what it does
 * @param records         records kept since it began
 * @param bytes           bytes kept since then
 * @param lost            messages known to be lost: those of UDP that came faster than they could be kept
 * @param recordsPerSecond rate of the last seconds
 * @param bytesPerSecond  the same in bytes
 * @param lagBytes        bytes that are there but not searchable yet, as far as is known
 * @param lagMillis       for how long there have been such bytes, milliseconds; 0 if there are none
 * @param senders         connections that are open, or files that are followed
 * @param lastMillis      when the last record arrived, milliseconds since 1970; 0 if none did
 * @param error           what went wrong last, for people, with what is being done about it; empty if nothing did
 * @param errorMillis     when that was
 */
public record LiveStatus(State state, long records, long bytes, long lost, double recordsPerSecond, double bytesPerSecond, long lagBytes,
        long lagMillis, int senders, long lastMillis, String error, long errorMillis) {

    /** What a feed does. */
    public enum State {
        /** Takes in what comes. */
        RUNNING,
        /** Something is in the way; it tries again by itself and nothing is lost unless {@code lost} says so. */
        WAITING,
        /** It has been closed. */
        STOPPED
    }
}
