/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.analysis.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.random.RandomGenerator;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.watchpost.analysis.ListStore;
import org.watchpost.analysis.message.TestLines;
import org.watchpost.core.analysis.time.ClockPoints;
import org.watchpost.core.analysis.time.ClockProposal;
import org.watchpost.core.event.Fields;
import org.watchpost.core.parse.ClockDrift;
import org.watchpost.core.query.EventQuery;
import org.watchpost.testing.Seeded;

/** Shift and drift of clocks, found again in what two sources have in common. */
class ClockComparisonTest {

    private static final long SECOND = TestLines.SECOND;

    private final RandomGenerator random = Seeded.random(this);
    private final TestLines lines = new TestLines();

    private List<ClockProposal> compare() throws IOException {
        return new MatchingClockComparison().compare(new ListStore(lines.inOrder()), EventQuery.ALL, new NullProgressMonitor());
    }

    /** Messages that one server hands to the next within a second or two, after waiting for up to a minute. */
    private void transfers(int messages, long every, java.util.function.LongUnaryOperator hubClock) {
        for (int i = 0; i < messages; i++) {
            long at = 1_000_000 + i * every + random.nextInt(5);
            long sent = at + random.nextInt(60);
            String one = String.format("%06X", 0xA00000 + i);
            String two = String.format("%06X", 0xB00000 + i);
            lines.client(0, at, "mx", one, "192.0.2.1");
            lines.attempt(0, sent, "mx", one, "c@d.example", "sent", "250 Ok: queued as " + two);
            lines.client(1, hubClock.applyAsLong(sent - random.nextInt(2)), "hub", two, "192.0.2.2");
        }
    }

    @Test
    void clocksThatAgree() throws IOException {
        transfers(60, 100, at -> at);
        List<ClockProposal> found = compare();
        assertEquals(1, found.size());
        assertFalse(found.get(0).telling(), found.toString());
        assertTrue(Math.abs(found.get(0).shiftMicros()) <= SECOND);
    }

    @Test
    void aClockThatIsWrong() throws IOException {
        long wrong = random.nextInt(20, 50_000) * (random.nextBoolean() ? 1 : -1);
        transfers(60, 100, at -> at + wrong);
        // Some matches are nonsense: the median does not care.
        for (int i = 0; i < 10; i++) {
            String id = String.format("%06X", 0xC00000 + i);
            lines.attempt(0, 1_000_000 + i, "mx", String.format("%06X", 0xD00000 + i), "c@d.example", "sent", "queued as " + id);
            lines.client(1, 5_000_000 + random.nextInt(1_000_000), "hub", id, "192.0.2.2");
        }
        ClockProposal found = compare().get(0);
        assertTrue(found.telling());
        long shift = found.source() == 1 ? -wrong : wrong;
        assertEquals(shift, found.shiftMicros() / 1e6, 2, found.toString());
        assertTrue(found.drift().isNone());
        assertTrue(found.spreadMicros() <= 3 * SECOND);
    }

    @Test
    void aClockThatDrifts() throws IOException {
        // 200 ppm: 17 seconds a day, over three days.
        transfers(200, 1300, at -> at + 40 + Math.round((at - 1_000_000) * 0.0002));
        ClockProposal found = compare().get(0);
        assertTrue(found.telling());
        assertFalse(found.drift().isNone(), found.toString());
        long sign = found.source() == 1 ? -1 : 1;
        assertEquals(sign * 200_000, found.drift().ppb(), 20_000);
        long day = 86_400 * SECOND;
        long wrong = 1_000_000 * SECOND + day + 40 * SECOND + Math.round(day * 0.0002);
        if (found.source() == 1) {
            assertEquals(1_000_000 * SECOND + day, found.drift().correct(wrong + found.shiftMicros()), 2.0 * SECOND);
        }
    }

    @Test
    void connectionsThatTwoSensorsSaw() throws IOException {
        for (int i = 0; i < 50; i++) {
            long at = 5000 + 10L * i;
            for (int source = 0; source < 2; source++) {
                lines.add(source, at + source * 3600L, source == 0 ? "netscreen" : "suricata.eve", "c", Fields.SOURCE_IP, "192.0.2." + i,
                        Fields.SOURCE_PORT, 1000 + i, Fields.DESTINATION_IP, "198.51.100.1", Fields.DESTINATION_PORT, 80);
            }
        }
        ClockProposal found = compare().get(0);
        assertTrue(found.telling());
        assertEquals(3600 * SECOND, Math.abs(found.shiftMicros()), "an hour: a zone or summer time that was forgotten");
        assertEquals(0, found.spreadMicros());
        assertEquals(50, found.matches());
    }

    @Test
    void nothingInCommon() throws IOException {
        lines.client(0, 100, "mx", "AAAAA1", "192.0.2.1");
        lines.client(1, 100, "hub", "BBBBB1", "192.0.2.1");
        assertEquals(List.of(), compare());
    }

    @Test
    void twoPointsMakeADrift() {
        ClockPoints points = ClockPoints.parse("2004-07-26T08:00=-12, 2004-07-27T08:00=-3.36", java.time.ZoneOffset.UTC);
        assertEquals(-12 * SECOND, points.shiftMicros());
        assertEquals(100_000, points.drift().ppb());
        long first = java.time.Instant.parse("2004-07-26T08:00:00Z").getEpochSecond() * SECOND;
        assertEquals(first - 12 * SECOND, points.drift().correct(first + points.shiftMicros()));
        long second = first + 86_400 * SECOND;
        assertEquals(second - 3_360_000, points.drift().correct(second + points.shiftMicros()), 2000);
        assertEquals(42, ClockDrift.NONE.correct(42));
        for (String wrong : List.of("", "2004=1", "2004=1,2005=x", "2004=1,2004=2", "x=1,2005=2", "2004=1,2005=2,2006=3")) {
            org.junit.jupiter.api.Assertions.assertThrows(IllegalArgumentException.class,
                    () -> ClockPoints.parse(wrong, java.time.ZoneOffset.UTC), wrong);
        }
    }
}
