/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.event.EventKind;
import org.watchpost.core.event.Fields;
import org.watchpost.core.monitor.Alarm;
import org.watchpost.core.monitor.BoardRow;
import org.watchpost.core.monitor.Monitor;
import org.watchpost.core.monitor.Sample;
import org.watchpost.core.monitor.SampleJson;
import org.watchpost.core.monitor.SeriesKey;
import org.watchpost.core.monitor.WatchFiles;
import org.watchpost.core.parse.RecordParser;
import org.watchpost.core.parse.SourceContext;
import org.watchpost.core.probe.Probe;
import org.watchpost.core.probe.ProbeContext;
import org.watchpost.core.probe.ProbeOption;
import org.watchpost.core.probe.ProbeTarget;
import org.watchpost.core.probe.QueueReading;
import org.watchpost.core.probe.Reading;
import org.watchpost.core.probe.ReadingBuilder;
import org.watchpost.core.probe.SecretStore;
import org.watchpost.core.probe.ServerState;
import org.watchpost.core.query.TimeRange;

class MonitorTest {

    /** A probe that answers what a test wants. */
    private static final class Fake implements Probe {

        private final Map<String, AtomicInteger> running = new ConcurrentHashMap<>();
        private final AtomicInteger most = new AtomicInteger();
        private final AtomicLong depth = new AtomicLong(10);
        private final CountDownLatch release = new CountDownLatch(1);

        @Override
        public String type() {
            return "fake";
        }

        @Override
        public String label() {
            return "Fake";
        }

        @Override
        public String addressForm() {
            return "NAME";
        }

        @Override
        public List<ProbeOption> options() {
            return List.of();
        }

        @Override
        public Reading probe(ProbeTarget target, ProbeContext context) {
            int now = running.computeIfAbsent(target.address(), name -> new AtomicInteger()).incrementAndGet();
            most.accumulateAndGet(now, Math::max);
            try {
                ReadingBuilder reading = new ReadingBuilder("fake");
                switch (target.address()) {
                    case "hangs" -> {
                        release.await();
                        reading.mean(ServerState.OK, "came back");
                    }
                    case "throws" -> throw new IllegalStateException("a bug");
                    case "wrong" -> throw new IllegalArgumentException("no such option");
                    case "down" -> reading.mean(ServerState.UNREACHABLE, "can't be reached");
                    default -> {
                        reading.queue(QueueReading.of("q", depth.get()));
                        reading.measure("free_bytes", 1e9, "bytes");
                    }
                }
                return reading.build();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Reading.failed("fake", 1, 1, ServerState.FAILING, "interrupted");
            } finally {
                running.get(target.address()).decrementAndGet();
            }
        }
    }

    private static String server(String name) {
        return "{\"name\":\"" + name + "\",\"probes\":[{\"type\":\"fake\",\"address\":\"" + name + "\",\"every\":1,\"deadline\":1}]}";
    }

    private static Monitor monitor(Fake fake, String config, Optional<Path> store) throws IOException {
        return new DefaultMonitorService(List.of(fake)).open(WatchFiles.parse(config), SecretStore.NONE, store);
    }

    private static Sample await(LinkedBlockingQueue<Sample> samples, String server, String meaning) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (System.nanoTime() < end) {
            Sample sample = samples.poll(1, TimeUnit.SECONDS);
            if (sample != null && sample.server().equals(server) && sample.reading().meaning().contains(meaning)) {
                return sample;
            }
        }
        throw new AssertionError("no sample of " + server + " that says " + meaning);
    }

    @Test
    void aPeerThatHangsCostsOnlyItsOwnRow() throws Exception {
        Fake fake = new Fake();
        LinkedBlockingQueue<Sample> samples = new LinkedBlockingQueue<>();
        try (Monitor monitor = monitor(fake,
                "{\"servers\":[" + String.join(",", server("hangs"), server("throws"), server("wrong"), server("down"),
                        server("good")) + "]}",
                Optional.empty())) {
            monitor.onSample(samples::add);
            monitor.start();
            await(samples, "hangs", "hangs: no answer within 1 s");
            await(samples, "good", "works");
            await(samples, "good", "works");
            Map<String, BoardRow> board = new ConcurrentHashMap<>();
            monitor.board().forEach(row -> board.put(row.server(), row));
            assertEquals(ServerState.OK, board.get("good").state());
            assertEquals(10, board.get("good").depth());
            assertEquals(ServerState.FAILING, board.get("hangs").state());
            assertEquals(ServerState.UNREACHABLE, board.get("down").state());
            assertTrue(board.get("wrong").meaning().contains("no such option"), board.get("wrong").meaning());
            assertTrue(board.get("throws").meaning().contains("a bug"));
            assertEquals(1, fake.most.get(), "never two readings of one server at once");
            fake.release.countDown();
            await(samples, "hangs", "came back");
        }
    }

    @Test
    void alarmsAreRaisedSeenAndSurviveARestart(@TempDir Path folder) throws Exception {
        Fake fake = new Fake();
        String config = "{\"servers\":[" + server("good") + "],\"alarms\":[{\"name\":\"deep\",\"limit\":100,\"server\":\"good\"}]}";
        LinkedBlockingQueue<Alarm.Event> events = new LinkedBlockingQueue<>();
        long id;
        try (Monitor monitor = monitor(fake, config, Optional.of(folder))) {
            monitor.onAlarm(events::add);
            fake.depth.set(500);
            monitor.start();
            Alarm.Event raised = events.poll(20, TimeUnit.SECONDS);
            assertTrue(raised != null && raised.change() == Alarm.Change.RAISED);
            id = monitor.alarms().get(0).id();
            monitor.acknowledge(id, "me", "looking");
            assertEquals(Alarm.Change.ACKNOWLEDGED, events.take().change());
        }
        try (Monitor again = monitor(fake, config, Optional.of(folder))) {
            Alarm alarm = again.alarms().get(0);
            assertEquals("looking", alarm.note());
            assertTrue(alarm.active());
            assertFalse(again.history(new SeriesKey("good", "q", "depth"), TimeRange.ALL, 10).points().isEmpty(), "history is still there");
            again.onAlarm(events::add);
            fake.depth.set(1);
            again.start();
            Alarm.Event over = events.poll(20, TimeUnit.SECONDS);
            assertTrue(over != null && over.change() == Alarm.Change.RECOVERED && over.alarm().id() == id);
        }
    }

    @Test
    void pausedNothingIsMeasured() throws Exception {
        Fake fake = new Fake();
        LinkedBlockingQueue<Sample> samples = new LinkedBlockingQueue<>();
        try (Monitor monitor = monitor(fake, "{\"servers\":[" + server("good") + "]}", Optional.empty())) {
            monitor.onSample(samples::add);
            monitor.pause();
            monitor.start();
            assertEquals(null, samples.poll(1300, TimeUnit.MILLISECONDS));
            assertTrue(monitor.board().get(0).paused());
            monitor.resume();
            await(samples, "good", "works");
        }
    }

    @Test
    void oldValuesArePutTogetherAndGapsStayGaps() {
        SeriesStore store = new SeriesStore();
        SeriesKey key = new SeriesKey("s", "q", "depth");
        long minute = SeriesStore.MINUTE;
        for (int i = 0; i < 40_000; i++) {
            if (i < 30_000 || i > 30_600) {
                store.add(key, i * 1_000_000L, i % 100);
            }
        }
        var all = store.history(key, TimeRange.ALL, 100_000).points();
        assertTrue(all.size() < 3000, all.size() + " points");
        assertEquals(0, all.get(0).min());
        assertEquals(59, all.get(0).max(), "the first minute");
        assertEquals(1, all.stream().filter(p -> p.afterGap()).count());
        for (int i = 1; i < all.size(); i++) {
            assertTrue(all.get(i).time() > all.get(i - 1).time(), "in order, none twice");
        }
        var thin = store.history(key, new TimeRange(0, 40_000 * 1_000_000L), 50).points();
        assertEquals(50, thin.size());
        assertEquals(99, thin.stream().mapToDouble(p -> p.max()).max().orElse(0));
        assertTrue(store.rate(key, minute) < 1e9);
    }

    @Test
    void samplesAreEventsThatAreReadBack() {
        ReadingBuilder reading = new ReadingBuilder("smtp");
        reading.phase("connect", 0, true, "");
        reading.phase("mail", 452, false, "452 4.3.1 \"no\" space");
        reading.queue(new QueueReading("deferred", 12_400, 60, QueueReading.UNKNOWN, QueueReading.UNKNOWN, QueueReading.UNKNOWN));
        reading.measure("free_bytes", 5e9, "bytes");
        reading.mean(ServerState.REFUSING, "refuses mail: queue disk below minimum");
        String lines = SampleJson.events(new Sample("mx1", 0, reading.build()));
        assertEquals(2, lines.lines().count());
        EventBuilder event = parse(lines.lines().findFirst().orElseThrow());
        assertEquals("probe.smtp", event.dataset());
        assertEquals(EventKind.METRIC, event.kind());
        assertEquals("mx1", event.valueAsText(event.indexOf(Fields.WATCHPOST_SERVER)));
        assertEquals("452", event.valueAsText(event.indexOf(Fields.WATCHPOST_PROBE_CODE)));
        assertEquals("mail", event.valueAsText(event.indexOf(Fields.WATCHPOST_PROBE_PHASE)));
        assertEquals("5000000000", event.valueAsText(event.indexOf(Fields.WATCHPOST_FREE_BYTES)));
        assertEquals("failure", event.valueAsText(event.indexOf(Fields.EVENT_OUTCOME)));
        EventBuilder queue = parse(lines.lines().skip(1).findFirst().orElseThrow());
        assertEquals("12400", queue.valueAsText(queue.indexOf(Fields.WATCHPOST_DEPTH)));
    }

    private static EventBuilder parse(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        EventBuilder event = new EventBuilder();
        event.start(bytes, 0, bytes.length, 0);
        RecordParser parser = new SampleParser().open(new SourceContext("x", java.time.ZoneOffset.UTC, 2026, 1, new byte[0], 0));
        assertEquals(RecordParser.Result.EVENT, parser.parse(event));
        return event;
    }
}
