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
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.watchpost.core.json.Json;
import org.watchpost.core.monitor.Alarm;
import org.watchpost.core.monitor.DefaultAlarms;
import org.watchpost.core.monitor.Forecast;
import org.watchpost.core.monitor.SeriesKey;
import org.watchpost.core.monitor.WatchFiles;
import org.watchpost.core.probe.CensusBuilder;
import org.watchpost.core.probe.QueuedMessage;
import org.watchpost.core.text.Times;
import org.watchpost.model.monitor.Watch;
import org.watchpost.testing.Seeded;
import org.watchpost.testing.Shared;

class AlarmsTest {

    private static final long SECOND = 1_000_000L;
    private static final SeriesKey DEPTH = new SeriesKey("s", "q", SeriesKey.DEPTH);

    private final SeriesStore store = new SeriesStore();
    private final AlarmEngine engine = new AlarmEngine(store, ZoneOffset.UTC);

    private void rules(String alarms) throws IOException {
        engine.configure(WatchFiles.parse("{\"alarms\":[" + alarms + "]}"));
    }

    private String at(long seconds, double value) {
        store.add(DEPTH, seconds * SECOND, value);
        return changes(engine.sample(DEPTH, seconds * SECOND, value));
    }

    private static String changes(List<Alarm.Event> events) {
        return String.join(" ", events.stream().map(e -> e.change().name().toLowerCase(java.util.Locale.ROOT)).toList());
    }

    @Test
    void aThresholdHoldsForATimeAndRecoversWithHysteresis() throws IOException {
        rules("{\"name\":\"a\",\"limit\":100,\"sustained\":60,\"clear\":80,\"recovery\":30}");
        assertEquals("", at(0, 100));
        assertEquals("", at(30, 99)); // not sustained
        assertEquals("", at(40, 120));
        assertEquals("", at(99, 120));
        assertEquals("raised", at(100, 130));
        assertEquals("", at(110, 90)); // under the limit, over the clear value
        assertEquals("", at(120, 79));
        assertEquals("", at(130, 85)); // recovery begins anew
        assertEquals("", at(140, 70));
        assertEquals("", at(169, 70));
        assertEquals("recovered", at(170, 70));
        Alarm alarm = engine.alarms().get(0);
        assertEquals(40 * SECOND, alarm.since());
        assertEquals(100 * SECOND, alarm.raised());
        assertEquals(130, alarm.value());
    }

    @Test
    void lessThanALimitIsAnAlarmToo() throws IOException {
        rules("{\"name\":\"a\",\"limit\":100,\"below\":true}");
        assertEquals("", at(0, 100));
        assertEquals("raised", at(1, 99));
        assertEquals("recovered", at(2, 100));
    }

    @Test
    void aRateIsPerMinute() throws IOException {
        rules("{\"name\":\"a\",\"kind\":\"rate\",\"limit\":60}");
        assertEquals("", at(0, 0));
        assertEquals("", at(30, 29));
        assertEquals("raised", at(60, 60));
        assertEquals("recovered", at(120, 61));
    }

    @Test
    void silenceIsNoticedByTimeAloneButNotAfterAPause() throws IOException {
        rules("{\"name\":\"a\",\"kind\":\"silence\",\"limit\":60}");
        at(0, 1);
        assertEquals("", changes(engine.tick(59 * SECOND)));
        assertEquals("raised", changes(engine.tick(60 * SECOND)));
        assertEquals("recovered", at(70, 1));
        engine.resumed(10_000 * SECOND);
        assertEquals("", changes(engine.tick(10_001 * SECOND)));
        assertEquals("raised", changes(engine.tick(10_061 * SECOND)));
    }

    @Test
    void maintenanceRaisesNothing() throws IOException {
        Watch watch = WatchFiles
                .parse("{\"alarms\":[{\"name\":\"a\",\"limit\":10}],\"maintenance\":[{\"server\":\"s*\",\"begin\":\"1970-01-01T00:00\","
                        + "\"end\":\"1970-01-01T00:10\"}]}");
        engine.configure(watch);
        assertEquals("", at(0, 100));
        assertEquals("raised", at(600, 100));
    }

    @Test
    void actionsAreNotTakenAgainWithinTheLimitPeriod() throws IOException {
        rules("{\"name\":\"a\",\"limit\":10,\"quiet\":100}");
        at(0, 100);
        assertTrue(engine.mayAct(engine.alarms().get(0)));
        at(10, 1);
        at(20, 100);
        assertEquals(false, engine.mayAct(engine.alarms().get(0)));
        at(30, 1);
        at(130, 100);
        assertTrue(engine.mayAct(engine.alarms().get(0)));
    }

    @Test
    void patternsAreForWholeNamesAndPlainText() {
        assertTrue(AlarmEngine.pattern("mail*.example").matcher("mail1.x.example").matches());
        assertTrue(!AlarmEngine.pattern("mail").matcher("mail1").matches());
        assertTrue(!AlarmEngine.pattern("a.c").matcher("abc").matches());
        assertTrue(AlarmEngine.pattern("").matcher("anything").matches());
    }

    @Test
    void aForecastTellsHowSureItIs() {
        double[] times = new double[60];
        double[] straight = new double[60];
        double[] noise = new double[60];
        RandomGenerator random = Seeded.random(this);
        for (int i = 0; i < 60; i++) {
            times[i] = i * 60_000_000.0;
            straight[i] = i * 10 + random.nextGaussian();
            noise[i] = 500 + random.nextGaussian() * 20;
        }
        Forecast rising = Forecaster.forecast(times, straight, 1000);
        assertEquals(Forecast.Trend.RISING, rising.trend());
        assertEquals(41 * 60, rising.likely(), 60);
        assertTrue(rising.soonest() <= rising.likely() && rising.likely() <= rising.latest());
        assertEquals(Forecast.Trend.UNKNOWN, Forecaster.forecast(new double[] { 1, 2 }, new double[] { 1, 2 }, 9).trend());
        assertEquals(Forecast.NONE, Forecaster.forecast(times, new double[60], 9));
        Forecast none = Forecaster.forecast(times, noise, 5000);
        assertTrue(none.trend() == Forecast.Trend.NONE || none.latest() == Long.MAX_VALUE || none.likely() > 3600, none.text());
        assertTrue(!Forecaster.forecast(times, straight, 0).reaches(), "it goes the other way");
    }

    @Test
    void aFloodIsExplainedInOneSentence() {
        long now = Times.micros(Instant.parse("2001-05-01T09:00:00Z"));
        CensusBuilder census = new CensusBuilder(now);
        for (int i = 0; i < 12_400; i++) {
            boolean flood = i % 100 < 93;
            census.add(new QueuedMessage("deferred", "q" + i, now - 29 * 60_000_000L + i, 1000, flood ? "a@x.example" : "u" + i + "@x",
                    List.of(flood
                            ? "b@y.example"
                            : "v" + i + "@z"),
                    flood ? "devweb17" : "", ""));
        }
        Optional<String> said = FloodRecogniser.judge(census.build(), 50, now, ZoneOffset.UTC, FloodRecogniser.Source.LISTING);
        assertEquals("93 % of 12,400 queued messages are from a@x.example to b@y.example, first seen 08:31, from host devweb17",
                said.orElse(""));
        assertTrue(FloodRecogniser.grew(12_400, 100, 50));
        assertTrue(!FloodRecogniser.grew(12_400, 12_000, 50), "it didn't grow");
        SeriesKey total = new SeriesKey("s", "", SeriesKey.TOTAL);
        Watch none = org.watchpost.model.monitor.MonitorFactory.eINSTANCE.createWatch();
        engine.configure(none);
        List<Alarm.Event> raised = engine.census(total, now, 12_400, census.build(), FloodRecogniser.Source.LISTING);
        assertEquals("raised", changes(raised));
        assertEquals("flood", raised.get(0).alarm().rule());
        assertEquals("", changes(engine.census(total, now + SECOND, 12_400, census.build(), FloodRecogniser.Source.LISTING)));
        assertEquals("recovered", changes(engine.census(total, now + 2 * SECOND, 0, new CensusBuilder(now).build(),
                FloodRecogniser.Source.LISTING)));
    }

    @Test
    void aListingOfTheWorldStaysBounded() {
        CensusBuilder census = new CensusBuilder(1);
        for (int i = 0; i < 60_000; i++) {
            census.add(new QueuedMessage("q", "", 0, 1, "s" + i, List.of("r" + i + "@d" + i), "h" + i, "x" + i));
        }
        assertEquals(60_000, census.build().messages());
        assertEquals(CensusBuilder.TOP, census.build().pairs().size());
    }

    private static String replay(String alarms, InputStream csv) throws IOException {
        List<String> raised = new ArrayList<>();
        new DefaultMonitorService(List.of()).replay(WatchFiles.parse("{\"alarms\":[" + alarms + "]}"), csv, null, event -> {
            if (event.change() == Alarm.Change.RAISED) {
                raised.add(event.alarm().rule() + "@" + Times.iso(event.time()));
            }
        });
        return String.join(" ", raised);
    }

    @Test
    void replayedSamplesRaiseWhatTheyWouldHaveRaised() throws IOException {
        String csv = "time,server,queue,depth,free_bytes\n2001-05-01T00:00:00+04:00,a,b,1,\n2001-05-01T00:01:00+04:00,a,b,60,5\n";
        assertEquals("t@2001-04-30T20:01:00Z", replay("{\"name\":\"t\",\"limit\":50}", new ByteArrayInputStream(csv.getBytes(
                StandardCharsets.UTF_8))));
    }

    @Test
    void theFloodRaisesTheAlarmsAtTheTimesOfItsTruth() throws IOException {
        Path scenario = Shared.data("scenarios/flood-1").orElse(null);
        assumeTrue(scenario != null, "no shared scenarios");
        if (scenario == null) {
            return;
        }
        Map<String, ?> truth = Json.readObject(Files.readString(scenario.resolve("truth.json")));
        Map<?, ?> queue = (Map<?, ?>) truth.get("gateway_queue");
        Map<?, ?> disk = (Map<?, ?>) truth.get("disk_full");
        StringBuilder rules = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (Object one : (List<?>) queue.get("crossings")) {
            Map<?, ?> crossing = (Map<?, ?>) one;
            String name = "t" + crossing.get("nominal");
            rules.append("{\"name\":\"").append(name).append("\",\"server\":\"").append(queue.get("server")).append("\",\"queue\":\"")
                    .append(queue.get(
                            "queue"))
                    .append("\",\"limit\":").append(crossing.get("threshold")).append("},");
            expected.add(name + "@" + crossing.get("first_sample_at_or_over"));
        }
        rules.append("{\"name\":\"full\",\"metric\":\"free_bytes\",\"below\":true,\"limit\":1,\"recovery\":100000,\"server\":\"")
                .append(disk.get(
                        "server"))
                .append("\"}");
        expected.add("full@" + disk.get("first_sample_with_no_free_bytes"));
        try (InputStream csv = Files.newInputStream(scenario.resolve("queue/queue-depth.csv"))) {
            assertEquals(String.join(" ", expected), replay(rules.toString(), csv));
        }
    }

    @Test
    void theDefaultsTellOfTheFloodLongBeforeTheDiskIsFull() throws IOException {
        Path csv = Shared.data("scenarios/flood-1/queue/queue-depth.csv").orElse(null);
        assumeTrue(csv != null, "no shared scenarios");
        if (csv != null) {
            try (InputStream in = Files.newInputStream(csv)) {
                String raised = replay("", in);
                assertTrue(raised.contains("queue is long@2001-05-01T04:32:00Z"), raised);
                assertTrue(raised.contains("queue disk fills up@2001-05-01T09:3"), raised);
            }
        }
    }

    @Test
    void configurationsSayWhatIsWrongAndWhere() throws IOException {
        Watch watch = WatchFiles.parse("""
                {"name": "all", "servers": [{"name": "mx1", "probes": [{"type": "jmx", "address": "h:1", "every": 5,
                 "options": {"user": "u", "attributes": ["a:b=c # D", "e:f=g # H"]}}]}],
                 "alarms": [{"name": "x", "kind": "forecast", "limit": 1.5, "severity": "critical", "actions": [{"kind": "webhook", "target": "http://x"}]}]}
                """);
        String text = WatchFiles.text(watch);
        assertEquals(text, WatchFiles.text(WatchFiles.parse(text)));
        assertEquals("a:b=c # D;e:f=g # H", watch.getServers().get(0).getProbes().get(0).getOptions().get(1).getValue());
        wrong("{\"servers\":[{\"nam\":\"x\"}]}", "configuration.servers[0].nam is not known");
        wrong("{\"servers\":[{\"name\":\"x\"},{\"name\":\"x\"}]}", "two servers are called x");
        wrong("{\"servers\":[{\"name\":\"x\",\"probes\":[{\"type\":\"smtp\",\"address\":\"h\",\"every\":0}]}]}", "every");
        wrong("{\"servers\":[{\"name\":\"x\",\"probes\":[{\"type\":\"smtp\",\"address\":\"h\",\"options\":{\"password\":\"p\"}}]}]}",
                "secret store");
        wrong("{\"alarms\":[{\"name\":\"x\",\"kind\":\"shout\"}]}", "threshold, rate, forecast, silence, flood");
        wrong("{\"alarms\":[{\"name\":\"x\",\"limit\":\"many\"}]}", "configuration.alarms[0].limit");
        assertEquals(9, DefaultAlarms.create().size());
    }

    private static void wrong(String text, String message) throws IOException {
        try {
            WatchFiles.parse(text);
        } catch (IllegalArgumentException e) {
            assertTrue(String.valueOf(e.getMessage()).contains(message), e.getMessage());
            return;
        }
        throw new AssertionError("accepted: " + text);
    }
}
