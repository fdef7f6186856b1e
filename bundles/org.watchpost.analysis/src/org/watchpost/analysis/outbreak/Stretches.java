/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.analysis.outbreak;

import java.time.ZoneId;
import org.watchpost.core.outbreak.OutbreakAnalysis;
import org.watchpost.core.outbreak.OutbreakRequest;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.text.Times;

/** Cuts the time of an outbreak into equal stretches that begin at full ones of a zone. */
final class Stretches {

    private static final long MINUTE = 60_000_000L;
    private static final long[] STEPS = { MINUTE, 5 * MINUTE, 10 * MINUTE, 15 * MINUTE, 30 * MINUTE, OutbreakRequest.HOUR,
            3 * OutbreakRequest.HOUR, 6 * OutbreakRequest.HOUR, 12 * OutbreakRequest.HOUR, 24 * OutbreakRequest.HOUR };
    /** Stretches a person can look at. */
    private static final int GOOD = 100;

    private Stretches() {
    }

    /** Bounds of the curve. */
    static long[] bounds(TimeRange extent, long interval, ZoneId zone) {
        long length = extent.to() - extent.from();
        long step = interval;
        if (step == 0) {
            step = STEPS[STEPS.length - 1];
            for (long each : STEPS) {
                if (length / each < GOOD) {
                    step = each;
                    break;
                }
            }
        }
        while (length / step >= OutbreakAnalysis.MOST_STRETCHES) {
            step *= 2;
        }
        return equal(extent, step, zone);
    }

    /** Full hours; full days where there would be too many hours. */
    static long[] hours(TimeRange extent, ZoneId zone) {
        long step = OutbreakRequest.HOUR;
        while ((extent.to() - extent.from()) / step >= OutbreakAnalysis.MOST_STRETCHES) {
            step *= 24;
        }
        return equal(extent, step, zone);
    }

    private static long[] equal(TimeRange extent, long step, ZoneId zone) {
        long offset = zone.getRules().getOffset(Times.instant(extent.from())).getTotalSeconds() * Times.SECOND;
        long first = Math.floorDiv(extent.from() + offset, step) * step - offset;
        int count = (int) ((extent.to() - 1 - first) / step) + 1;
        long[] bounds = new long[count + 1];
        for (int i = 0; i <= count; i++) {
            bounds[i] = first + i * step;
        }
        return bounds;
    }
}
