/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchpost.testing.Shared;

/** What {@code traffic} reads from the logs of the worked examples is what truly happened in them. */
class TrafficEndToEndTest {

    @TempDir
    Path folder;

    /** A worked example: the seed, or 0 for the one of the shared test data. */
    static Stream<Integer> floods() {
        return Stream.concat(Shared.data("scenarios/flood-1").stream().map(path -> 0), Stream.of(3));
    }

    static Stream<Integer> worms() {
        return Stream.concat(Shared.data("scenarios/mydoom-1").stream().map(path -> 0), Stream.of(4));
    }

    private ScenarioCase take(String scenario, int seed, double scale, String zone) throws Exception {
        Optional<Path> shared = Shared.data("scenarios/" + scenario + "-1");
        ScenarioCase example = seed == 0 && shared.isPresent() ? new ScenarioCase(shared.get())
                : ScenarioCase.generate(TestServices.get(), scenario, seed, scale, folder.resolve("logs"));
        Run.of(TestServices.get(), example.importCommand(folder.resolve("case"), "--zone", zone)).is(ExitStatus.DONE);
        return example;
    }

    private List<Map<String, Object>> traffic(Object... words) throws Exception {
        List<Object> all = new ArrayList<>(List.of("traffic", "--case", folder.resolve("case"), "--output", "json"));
        all.addAll(List.of(words));
        return Run.of(TestServices.get(), all.toArray()).is(ExitStatus.DONE).json();
    }

    private static List<Map<?, ?>> kind(List<Map<String, Object>> observations, String kind) {
        List<Map<?, ?>> facts = new ArrayList<>();
        observations.stream().filter(one -> kind.equals(one.get("kind"))).forEach(one -> facts.add((Map<?, ?>) one.get("facts")));
        return facts;
    }

    private static void near(String expected, Object found) {
        Duration apart = Duration.between(Instant.parse(String.valueOf(found)), Instant.parse(expected)).abs();
        assertTrue(apart.toSeconds() <= 1, expected + " expected, " + found + " found");
    }

    @ParameterizedTest
    @MethodSource("floods")
    void theFloodIsToldByItself(int seed) throws Exception {
        ScenarioCase flood = take("flood", seed, 0.02, "Asia/Dubai");
        List<Map<String, Object>> told = traffic();
        Map<?, ?> pair = kind(told, "dominant_pair").get(0);
        assertEquals(flood.text("sender"), pair.get("sender"));
        assertEquals(flood.text("recipient"), pair.get("recipient"));
        assertEquals(flood.number("top_pair_gateway", "messages") + " " + flood.number("top_pair_gateway", "of"), pair.get("at.mailint1"));
        assertEquals(
                flood.number("top_pair_gateway_2001_05_01", "messages") + " " + flood.number("top_pair_gateway_2001_05_01", "of"),
                pair.get("at.mailint1.2001-05-01"));
        assertEquals(flood.number("top_pair_hub", "messages") + " " + flood.number("top_pair_hub", "of"), pair.get("at.mailhub1"));
        Map<?, ?> source = kind(told, "source_host").get(0);
        assertEquals(flood.text("source_host", "ip"), source.get("ip"));
        assertEquals(flood.text("source_host", "hostname").split("\\.")[0], source.get("name"));
        Map<?, ?> trigger = kind(told, "trigger").get(0);
        assertEquals(flood.text("script", "uri"), trigger.get("path"));
        assertEquals(flood.text("script", "client_ip"), trigger.get("client"));
        assertEquals(String.join(" ", ((List<?>) flood.truth("script", "requests")).stream().map(String::valueOf).toList()),
                trigger.get("requests"));
        List<Map<?, ?>> runs = kind(told, "run");
        List<?> expected = (List<?>) flood.truth("runs");
        assertEquals(expected.size(), runs.size());
        for (int i = 0; i < runs.size(); i++) {
            assertEquals(flood.text("runs", i, "messages"), runs.get(i).get("messages"), "run " + (i + 1));
            // The truth is when a message was accepted, the log counts from its MAIL command some milliseconds before.
            near(flood.text("runs", i, "first"), runs.get(i).get("first"));
            near(flood.text("runs", i, "last"), runs.get(i).get("last"));
        }
        List<Map<?, ?>> restarts = kind(told, "restart");
        assertEquals(1, restarts.size(), restarts.toString());
        Map<?, ?> restart = restarts.get(0);
        assertEquals("4", restart.get("run"));
        assertEquals(flood.text("source_host", "hostname").split("\\.")[0], String.valueOf(restart.get("host")).toLowerCase(Locale.ROOT));
        assertTrue(String.valueOf(restart.get("what")).contains("SMTP"), restart.toString());
        Duration before = Duration.between(Instant.parse((String) restart.get("time")), Instant.parse(flood.text("runs", 3, "first")));
        assertTrue(!before.isNegative() && before.toSeconds() <= 60, restart.toString());
        assertEquals(List.of(), kind(told, "new_senders"));
        assertEquals(List.of(), kind(told, "loop"));
        Map<String, Object> first = traffic("--by", "pair", "--top", "1").get(0);
        assertEquals(flood.text("sender") + " \u2192 " + flood.text("recipient"), first.get("value"));
    }

    @ParameterizedTest
    @MethodSource("worms")
    void theWormIsToldByItself(int seed) throws Exception {
        ScenarioCase worm = take("mydoom", seed, 0.4, "America/New_York");
        List<Map<String, Object>> told = traffic();
        Map<?, ?> senders = kind(told, "new_senders").get(0);
        Set<String> infected = new TreeSet<>();
        ((List<?>) worm.truth("infected_hosts")).forEach(host -> infected.add((String) ((Map<?, ?>) host).get("ip")));
        assertEquals(infected, new TreeSet<>(List.of(String.valueOf(senders.get("ips")).split(" "))));
        assertTrue(String.valueOf(senders.get("ips")).startsWith(worm.text("patient_zero", "ip")), "the first is patient zero");
        assertEquals(1, kind(told, "delay_rise").size());
        assertEquals(List.of(), kind(told, "dominant_pair"));
        int compared = 0;
        Map<String, Double> means = new java.util.HashMap<>();
        for (Map<String, Object> hour : traffic("--delays")) {
            means.put(hour.get("dataset") + " " + hour.get("from"), ((Number) hour.get("mean")).doubleValue());
        }
        for (Object one : (List<?>) worm.truth("per_hour")) {
            Map<?, ?> hour = (Map<?, ?>) one;
            for (String server : List.of("sendmail", "postfix", "exim")) {
                Object mean = hour.get("mean_delay_" + server + "_s");
                Double found = means.get(server + " " + hour.get("hour_utc"));
                if (mean instanceof Number number) {
                    assertEquals(number.doubleValue(), found == null ? -1 : found, 0.002, server + " " + hour.get("hour_utc"));
                    compared++;
                } else {
                    assertEquals(null, found, server + " " + hour.get("hour_utc"));
                }
            }
        }
        assertTrue(compared > 20, compared + " hours compared");
    }
}
