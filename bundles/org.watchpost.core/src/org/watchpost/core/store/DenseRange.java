/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.store;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.TimeRange;

/**
 * The part of time where nearly all events are. A few events far away (a clock that was wrong, a file without times) would
 * otherwise squeeze all others into one bar.
 */
public final class DenseRange {

    /** What may be left out, in thousandths of all events. */
    private static final int OUTSIDE = 10;
    /** Each look is at the stretch the one before has found. */
    private static final int CLOSER = 4;
    private static final int BUCKETS = 200;
    /** The core is worth a picture of its own if it fills no more than this share of the buckets. */
    private static final int SHARE = 8;

    private DenseRange() {
    }

    /**
     * The stretch of time in which nearly all matching events are; not for the UI thread.
     *
     * @return empty if nothing matches; from the first to the last event if leaving something out would not help much
     */
    public static Optional<TimeRange> of(EventStore events, EventQuery query, IProgressMonitor monitor) throws IOException {
        TimeRange range = events.extent(query, monitor).orElse(null);
        for (int i = 0; range != null && i < CLOSER; i++) {
            Histogram histogram = events.histogram(query, bounds(range), null, 0, monitor);
            TimeRange dense = of(histogram);
            if (dense.to() - dense.from() >= range.to() - range.from()) {
                break;
            }
            range = dense;
        }
        return Optional.ofNullable(range);
    }

    private static long[] bounds(TimeRange range) {
        long span = Math.max(1, range.to() - range.from());
        int count = (int) Math.min(BUCKETS, span);
        long[] bounds = new long[count + 1];
        for (int i = 0; i <= count; i++) {
            bounds[i] = range.from() + Math.round((double) span * i / count);
        }
        return bounds;
    }

    /**
     * The stretch of buckets which holds all but a hundredth of the events.
     *
     * @return the whole range of the histogram if leaving something out would not help much
     */
    public static TimeRange of(Histogram histogram) {
        long[] total = histogram.total();
        long all = 0;
        for (long count : total) {
            all += count;
        }
        int from = 0;
        int to = total.length;
        long spare = all * OUTSIDE / 1000;
        while (to - from > 1) {
            // Gives up the emptier end first.
            boolean left = total[from] <= total[to - 1];
            long count = left ? total[from] : total[to - 1];
            if (count > spare) {
                break;
            }
            spare -= count;
            if (left) {
                from++;
            } else {
                to--;
            }
        }
        long[] bounds = histogram.bounds();
        boolean worth = (to - from) * SHARE <= total.length;
        return worth ? new TimeRange(bounds[from], bounds[to]) : new TimeRange(bounds[0], bounds[total.length]);
    }
}
