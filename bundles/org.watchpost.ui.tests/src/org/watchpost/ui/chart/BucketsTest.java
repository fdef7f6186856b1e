/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.chart;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.store.DenseRange;
import org.watchpost.core.store.Histogram;
import org.watchpost.core.text.Times;
import org.watchpost.testing.Seeded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Buckets begin at round times, cover the range, and are not too many. */
final class BucketsTest {

    private static long at(String iso) {
        return Times.micros(Instant.parse(iso));
    }

    @Test
    void hoursBeginOnTheHourOfTheZone() {
        long[] bounds = Buckets.bounds(new TimeRange(at("2004-07-26T04:10:00Z"), at("2004-07-27T04:10:00Z")), 30,
                ZoneId.of("Asia/Kolkata"));
        assertEquals(at("2004-07-26T03:30:00Z"), bounds[0]);
        assertEquals(3600 * Times.SECOND, bounds[1] - bounds[0]);
    }

    @Test
    void daysFollowTheClocksOfTheZone() {
        // Clocks went back on 2004-10-31 in New York: that day had 25 hours.
        long[] bounds = Buckets.bounds(new TimeRange(at("2004-10-28T04:00:00Z"), at("2004-11-06T05:00:00Z")), 12,
                ZoneId.of("America/New_York"));
        assertTrue(Arrays.stream(bounds).anyMatch(b -> b == at("2004-10-31T04:00:00Z")), Arrays.toString(bounds));
        assertTrue(Arrays.stream(bounds).anyMatch(b -> b == at("2004-11-01T05:00:00Z")), Arrays.toString(bounds));
    }

    @Test
    void anyRangeIsCovered() {
        RandomGenerator random = Seeded.random(this);
        for (int i = 0; i < 2000; i++) {
            long from = random.nextLong(4_000_000_000_000_000L);
            long length = 1 + random.nextLong(1L << 1 + random.nextInt(50));
            int most = 10 + random.nextInt(300);
            long[] bounds = Buckets.bounds(new TimeRange(from, from + length), most,
                    random.nextBoolean() ? ZoneOffset.UTC : ZoneId.of("Europe/Berlin"));
            assertTrue(bounds[0] <= from && bounds[bounds.length - 1] >= from + length, "covers " + from + " + " + length);
            assertTrue(bounds.length <= most + 2, bounds.length + " bounds for " + most);
            for (int k = 1; k < bounds.length; k++) {
                assertTrue(bounds[k] > bounds[k - 1]);
            }
        }
    }

    @Test
    void fewEventsFarAwayAreLeftOut() {
        long[] bounds = new long[101];
        long[] total = new long[100];
        for (int i = 0; i < 101; i++) {
            bounds[i] = i;
        }
        total[3] = 10_000;
        total[4] = 20_000;
        total[99] = 40;
        assertEquals(new TimeRange(3, 5), DenseRange.of(new Histogram(bounds, total, List.of())));
        total[99] = 4000;
        assertEquals(new TimeRange(0, 100), DenseRange.of(new Histogram(bounds, total, List.of())));
    }
}
