/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.analysis.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.watchpost.analysis.ListStore;
import org.watchpost.analysis.message.TestLines;
import org.watchpost.core.analysis.message.MessageLife;
import org.watchpost.core.analysis.traffic.Delays;
import org.watchpost.core.analysis.traffic.Dimension;
import org.watchpost.core.analysis.traffic.Observation;
import org.watchpost.core.analysis.traffic.TrafficAnalysis;
import org.watchpost.core.analysis.traffic.TrafficReport;
import org.watchpost.core.query.EventQuery;
import org.watchpost.testing.Seeded;

/** What traffic is counted with, and what it tells of messages made up here. */
class TrafficBooksTest {

    private static final long HOUR = 3600 * TestLines.SECOND;

    @Test
    void percentilesAreExactWhileFew() {
        List<Double> values = new ArrayList<>();
        DelaySample sample = new DelaySample();
        RandomGenerator random = Seeded.random(this);
        for (int i = 0; i < 500; i++) {
            double value = Math.round(random.nextDouble() * 1e6) / 16.0;
            values.add(value);
            sample.add(value);
        }
        Collections.sort(values);
        Delays delays = sample.toDelays();
        assertEquals(500, delays.count());
        assertEquals(values.get(249), delays.median(), 0.01);
        assertEquals(values.get(449), delays.p90(), 0.01);
        assertEquals(values.get(494), delays.p99(), 0.01);
        assertEquals(values.get(499), delays.max());
        assertEquals(values.stream().mapToDouble(Double::doubleValue).average().orElse(0), delays.mean(), 1e-6);
        assertEquals(Delays.NONE, new DelaySample().toDelays());
    }

    @Test
    void percentilesOfManyAreFair() {
        DelaySample sample = new DelaySample();
        for (int i = 0; i < 100_000; i++) {
            sample.add(i % 1000);
        }
        Delays delays = sample.toDelays();
        assertEquals(500, delays.median(), 120);
        assertEquals(900, delays.p90(), 60);
        assertEquals(499.5, delays.mean(), 1e-6);
        assertEquals(999, delays.max());
    }

    /** However many rare values come, memory is bounded and what is frequent is counted right. */
    @Test
    void countingAgainstANaiveCount() {
        RandomGenerator random = Seeded.random(this);
        ValueCounter counter = new ValueCounter(500);
        Map<String, Long> naive = new HashMap<>();
        for (int i = 0; i < 50_000; i++) {
            String value = random.nextInt(3) > 0 ? "often" + random.nextInt(10) : "rare" + random.nextInt(1_000_000);
            naive.merge(value, 1L, Long::sum);
            counter.add(value, 1, false, -1);
            assertTrue(counter.size() <= 500);
        }
        assertTrue(counter.approximate());
        for (TrafficReport.Row row : counter.top(10, 50_000)) {
            assertEquals(naive.get(row.value()), row.messages(), row.value());
            assertEquals(row.messages() / 50_000.0, row.share(), 1e-9);
        }
    }

    @Test
    void runsAreCutAtPauses() {
        long[] times = new long[300];
        for (int i = 0; i < 100; i++) {
            times[i] = i * 2 * TestLines.SECOND;
            times[100 + i] = 10_000 * TestLines.SECOND + i * 3 * TestLines.SECOND;
            times[200 + i] = 90_000 * TestLines.SECOND + i * TestLines.SECOND;
        }
        List<FloodReader.Run> runs = FloodReader.cut(times);
        assertEquals(3, runs.size());
        assertEquals(new FloodReader.Run(10_000 * TestLines.SECOND, 10_297 * TestLines.SECOND, 100), runs.get(1));
        assertEquals(List.of(), FloodReader.cut(new long[0]));
        assertEquals(List.of(), FloodReader.cut(new long[] { 1, 2, 3 }), "too few for a run");
    }

    private static MessageLife at(long micros) {
        return new MessageLife("", "a", "", 1, micros, micros, "", List.of(), List.of(), List.of(), 0, false, false);
    }

    @Test
    void burstsAgainstTheHabit() {
        BurstBook book = new BurstBook(ZoneOffset.UTC);
        for (int day = 0; day < 7; day++) {
            for (int hour = 0; hour < 24; hour++) {
                // Every night at two a large newsletter goes out: that is a habit.
                int messages = hour == 2 ? 400 : day == 5 && (hour == 14 || hour == 15) ? 300 : 10;
                for (int i = 0; i < messages; i++) {
                    book.add(at((day * 24 + hour) * HOUR + i));
                }
            }
        }
        List<BurstBook.Burst> bursts = book.bursts();
        assertEquals(1, bursts.size(), bursts.toString());
        assertEquals((5 * 24 + 14) * HOUR, bursts.get(0).from());
        assertEquals((5 * 24 + 16) * HOUR, bursts.get(0).to());
        assertEquals(600, bursts.get(0).messages());
    }

    @Test
    void privateAddresses() {
        for (String ip : List.of("10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "fd00::1")) {
            assertTrue(HostBook.isPrivate(ip), ip);
        }
        for (String ip : List.of("", "x", "172.32.0.1", "8.8.8.8", "2001:db8::1", "192.0.2.1")) {
            assertFalse(HostBook.isPrivate(ip), ip);
        }
    }

    @Test
    void aLoopIsTold() throws Exception {
        TestLines lines = new TestLines();
        for (int round = 0; round < 6; round++) {
            String host = round % 2 == 0 ? "mx" : "hub";
            String id = "AAAAA" + round;
            lines.client(round % 2, 100 + 10 * round, host, id, "192.0.2.1");
            lines.messageId(round % 2, 100 + 10 * round, host, id, "loop@b.example");
            lines.queued(round % 2, 101 + 10 * round, host, id, "a@b.example", 10);
            lines.attempt(round % 2, 102 + 10 * round, host, id, "c@d.example", "sent", "ok");
            lines.removed(round % 2, 102 + 10 * round, host, id);
        }
        TrafficReport report = new JoiningTrafficAnalysis().analyse(new ListStore(lines.inOrder()), EventQuery.ALL,
                new TrafficAnalysis.Options(10, ZoneId.of("UTC"), true), new NullProgressMonitor());
        assertEquals(1, report.messages());
        Observation loop = report.observations().stream().filter(one -> one.kind() == Observation.Kind.LOOP).findFirst().orElseThrow();
        assertEquals("3", loop.fact("rounds"));
        assertEquals("hub mx", loop.fact("servers"));
        assertEquals(2, report.top(Dimension.SERVER).size());
        assertEquals(1, report.top(Dimension.SENDER).get(0).messages());
    }

    @Test
    void nothingAtAll() throws Exception {
        TrafficReport report = new JoiningTrafficAnalysis().analyse(new ListStore(List.of()), EventQuery.ALL,
                new TrafficAnalysis.Options(10, ZoneOffset.UTC, true), new NullProgressMonitor());
        assertEquals(0, report.messages());
        assertEquals(List.of(), report.observations());
        assertEquals(0, report.rate().messages().length);
    }
}
