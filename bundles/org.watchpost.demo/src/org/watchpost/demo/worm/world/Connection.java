/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.demo.worm.world;

/**
 * A connection as sensors see it.
 *
 * @param time     its begin
 * @param service  the application protocol, {@code -} if it was not seen
 * @param seconds  how long it was; less than 0 if nobody answered
 * @param sent     bytes from source to target
 * @param received bytes from target to source
 */
public record Connection(long time, Endpoint source, Endpoint target, Transport transport, String service, double seconds, long sent,
        long received) {

    /** A try that nobody answered. */
    public static Connection unanswered(long time, Endpoint source, Endpoint target) {
        return new Connection(time, source, target, Transport.TCP, "-", -1, 0, 0);
    }

    /** Whether the target answered. */
    public boolean answered() {
        return seconds >= 0;
    }
}
