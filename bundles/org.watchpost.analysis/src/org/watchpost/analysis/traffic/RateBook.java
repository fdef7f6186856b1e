/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.analysis.traffic;

import org.watchpost.core.analysis.message.MessageLife;
import org.watchpost.core.analysis.traffic.TrafficReport;
import org.watchpost.core.query.TimeRange;

/** Messages over time, in buckets of a usual length. Used by one thread. */
final class RateBook {

    private static final long MINUTE = 60_000_000L;
    private static final long[] LENGTHS = { MINUTE, 5 * MINUTE, 15 * MINUTE, 60 * MINUTE, 6 * 60 * MINUTE, 24 * 60 * MINUTE,
            7 * 24 * 60 * MINUTE };
    private static final int USUAL = 300;
    private static final int MOST = 10_000;

    private final long from;
    private final long length;
    private final long[] messages;
    private final long[] failures;
    private final long[] bytes;
    private final double[] delay;
    private final long[] delivered;

    /** Buckets for a range that has both ends. */
    RateBook(TimeRange range) {
        long span = Math.max(1, range.to() - range.from());
        long chosen = LENGTHS[LENGTHS.length - 1];
        for (int i = LENGTHS.length - 1; i >= 0 && span / LENGTHS[i] < USUAL; i--) {
            chosen = LENGTHS[i];
        }
        length = Math.max(chosen, span / MOST);
        from = Math.floorDiv(range.from(), length) * length;
        int count = (int) Math.min(MOST + 2L, (range.to() - 1 - from) / length + 1);
        messages = new long[count];
        failures = new long[count];
        bytes = new long[count];
        delay = new double[count];
        delivered = new long[count];
    }

    void add(MessageLife life, boolean failed, double seconds) {
        long bucket = Math.floorDiv(life.first() - from, length);
        if (bucket < -messages.length || bucket >= 2L * messages.length) {
            // far away from nearly all others: counted everywhere, but not drawn
            return;
        }
        int at = Math.clamp(bucket, 0, messages.length - 1);
        messages[at]++;
        failures[at] += failed ? 1 : 0;
        bytes[at] += Math.max(0, life.size());
        if (seconds >= 0) {
            delay[at] += seconds;
            delivered[at]++;
        }
    }

    TrafficReport.Rate toRate() {
        long[] bounds = new long[messages.length + 1];
        double[] mean = new double[messages.length];
        for (int i = 0; i <= messages.length; i++) {
            bounds[i] = from + i * length;
        }
        for (int i = 0; i < mean.length; i++) {
            mean[i] = delivered[i] == 0 ? Double.NaN : delay[i] / delivered[i];
        }
        return new TrafficReport.Rate(bounds, messages, failures, bytes, mean);
    }
}
