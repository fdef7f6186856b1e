/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.outbreak;

import java.time.ZoneId;
import org.watchpost.core.event.Field;
import org.watchpost.core.query.EventQuery;

/**
 * What an outbreak analysis is asked for.
 *
 * @param query    the events that show that a host is infected, for example alerts of one rule
 * @param host     field that holds the infected host, usually {@code source.ip}
 * @param interval length of a stretch of the curve in microseconds; 0 to choose one that fits
 * @param zone     in which hours begin
 * @param cleaned  moment by which the hosts had been cleaned, microseconds since the epoch: a host that shows up before and
 *                 after it was infected again; {@link #UNKNOWN} if it isn't known
 * @param quiet    where {@code cleaned} is unknown (also for the host, see {@link Asset#cleaned()}): a host that is silent for so
 *                 long and then shows up again counts as infected again; microseconds, 0 for never
 * @param assets   what is known of hosts
 */
public record OutbreakRequest(EventQuery query, Field host, long interval, ZoneId zone, long cleaned, long quiet, AssetList assets) {

    /** No moment. */
    public static final long UNKNOWN = Long.MIN_VALUE;
    /** Microseconds of an hour. */
    public static final long HOUR = 3_600_000_000L;

    public OutbreakRequest {
        if (interval < 0 || quiet < 0) {
            throw new IllegalArgumentException("Negative length of time");
        }
    }
}
