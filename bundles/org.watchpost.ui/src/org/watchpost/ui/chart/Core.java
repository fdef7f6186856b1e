/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.chart;

import org.watchpost.core.query.TimeRange;
import org.watchpost.core.store.Histogram;

/**
 * The part of time where nearly all events are. A few events far away (a clock that was wrong, a file without times) would
 * otherwise squeeze all others into one bar.
 */
final class Core {

    /** What may be left out, in thousandths of all events. */
    private static final int OUTSIDE = 10;
    /** The core is worth a picture of its own if it fills no more than this share of the buckets. */
    private static final int SHARE = 8;

    private Core() {
    }

    /**
     * The stretch of buckets which holds all but a hundredth of the events.
     *
     * @return the whole range of the histogram if leaving something out would not help much
     */
    static TimeRange of(Histogram histogram) {
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
