/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.watchpost.core.json.Json;
import org.watchpost.core.parse.Parser;
import org.watchpost.ingest.csv.QueueCsvParser;
import org.watchpost.ingest.csv.WindowsCsvParser;
import org.watchpost.ingest.ids.EveParser;
import org.watchpost.ingest.ids.RealSecureParser;
import org.watchpost.ingest.ids.SnortFastParser;
import org.watchpost.ingest.web.IisW3cParser;
import org.watchpost.ingest.web.SquidParser;
import org.watchpost.ingest.zeek.ZeekParser;
import org.watchpost.testing.Shared;
import org.watchpost.testing.parse.Golden;

/** What parsers make of the generated incidents is what their generator wrote into {@code truth.json}. */
class ScenarioTruthTest {

    private static @Nullable Parser parser(String file) {
        if (file.startsWith("ids/zeek/")) {
            return new ZeekParser();
        }
        if (file.startsWith("web/")) {
            return new IisW3cParser();
        }
        return switch (file) {
            case "ids/realsecure-events.csv" -> new RealSecureParser();
            case "ids/snort-fast.alert" -> new SnortFastParser();
            case "ids/suricata-eve.json" -> new EveParser();
            case "proxy/squid-access.log" -> new SquidParser();
            case "queue/queue-depth.csv" -> new QueueCsvParser();
            case "system/eventlog.csv" -> new WindowsCsvParser();
            default -> null;
        };
    }

    private static Map<String, @Nullable Object> truth(Path folder) throws IOException {
        return Json.readObject(Files.readString(folder.resolve("truth.json")));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    @Test
    void eventsPerFile() throws IOException {
        int checked = 0;
        for (String scenario : List.of("mydoom-1", "flood-1")) {
            Optional<Path> folder = Shared.data("scenarios/" + scenario);
            if (folder.isEmpty()) {
                continue;
            }
            Map<?, ?> files = (Map<?, ?>) Objects.requireNonNull(truth(folder.get()).get("files"));
            for (Map.Entry<?, ?> file : files.entrySet()) {
                String name = String.valueOf(file.getKey());
                Parser parser = parser(name);
                if (parser == null) {
                    continue;
                }
                Golden golden = Golden.with(parser).year(2004, 7).file(folder.get().resolve(name));
                assertEquals(number(((Map<?, ?>) file.getValue()).get("events")), golden.events().size(), name);
                assertEquals(0, golden.errors(), name);
                checked++;
            }
        }
        assertTrue(Shared.root().isEmpty() || checked > 20, "only " + checked + " files");
    }

    @Test
    void wormMailPerHour() throws IOException {
        Optional<Path> folder = Shared.data("scenarios/mydoom-1");
        if (folder.isEmpty()) {
            return;
        }
        Map<String, @Nullable Object> truth = truth(folder.get());
        List<Map<String, String>> worms = Golden.with(new RealSecureParser()).file(folder.get().resolve("ids/realsecure-events.csv"))
                .events().stream()
                .filter(event -> "Email_Virus_Suspicious_Zip".equals(event.get("rule.name"))).toList();
        assertEquals(number(Objects.requireNonNull(truth.get("email_virus_suspicious_zip_total"))), worms.size());
        Map<String, Long> counted = worms.stream()
                .collect(Collectors.groupingBy(event -> hour(event), TreeMap::new, Collectors.counting()));
        for (Object hour : (List<?>) Objects.requireNonNull(truth.get("per_hour"))) {
            Map<?, ?> expected = (Map<?, ?>) hour;
            assertEquals(number(expected.get("zip_events")),
                    counted.getOrDefault(String.valueOf(expected.get("hour_utc")).substring(0, 13), 0L),
                    String.valueOf(expected));
        }
        Map<?, ?> zero = (Map<?, ?>) Objects.requireNonNull(truth.get("patient_zero"));
        Map<?, ?> milestones = (Map<?, ?>) Objects.requireNonNull(truth.get("milestones"));
        assertEquals(zero.get("ip"), worms.get(0).get("source.ip"));
        assertEquals(milestones.get("first_ids_event"), worms.get(0).get("@timestamp"));
        assertEquals(milestones.get("last_ids_event"), worms.get(worms.size() - 1).get("@timestamp"));
    }

    @Test
    void searchesAllowedAndDenied() throws IOException {
        Optional<Path> folder = Shared.data("scenarios/mydoom-1");
        if (folder.isEmpty()) {
            return;
        }
        Map<String, @Nullable Object> truth = truth(folder.get());
        Map<?, ?> engines = (Map<?, ?>) Objects.requireNonNull(truth.get("search_engines"));
        Set<String> hosts = ((List<?>) engines.get("hosts")).stream().map(String::valueOf).collect(Collectors.toSet());
        Map<Boolean, List<Map<String, String>>> searches = Golden.with(new SquidParser())
                .file(folder.get().resolve("proxy/squid-access.log")).events()
                .stream().filter(event -> hosts.contains(event.get("url.domain")))
                .collect(Collectors.partitioningBy(event -> "failure".equals(event.get("event.outcome"))));
        List<Map<String, String>> denied = Objects.requireNonNull(searches.get(true));
        assertEquals(number(engines.get("allowed")), Objects.requireNonNull(searches.get(false)).size());
        assertEquals(number(engines.get("denied")), denied.size());
        assertTrue(denied.stream().allMatch(event -> "TCP_DENIED".equals(event.get("event.action"))));
        assertEquals(String.valueOf(engines.get("first_denied")).substring(0, 19), denied.get(0).get("@timestamp").substring(0, 19));
        Map<String, Long> perHour = denied.stream().collect(Collectors.groupingBy(event -> hour(event), Collectors.counting()));
        for (Object hour : (List<?>) Objects.requireNonNull(truth.get("per_hour"))) {
            Map<?, ?> expected = (Map<?, ?>) hour;
            assertEquals(number(expected.get("search_denied")),
                    perHour.getOrDefault(String.valueOf(expected.get("hour_utc")).substring(0, 13), 0L));
        }
    }

    private static String hour(Map<String, String> event) {
        return event.getOrDefault("@timestamp", "").substring(0, 13);
    }

    @Test
    void theScriptThatFloods() throws IOException {
        Optional<Path> folder = Shared.data("scenarios/flood-1");
        if (folder.isEmpty()) {
            return;
        }
        Map<?, ?> script = (Map<?, ?>) Objects.requireNonNull(truth(folder.get()).get("script"));
        List<String> requests;
        try (var files = Files.list(folder.get().resolve("web"))) {
            requests = files.sorted().flatMap(file -> Golden.with(new IisW3cParser()).file(file).events().stream())
                    .filter(event -> script.get("uri").equals(event.get("url.path"))
                            && script.get("client_ip").equals(event.get("source.ip")))
                    .map(event -> event.get("@timestamp")).toList();
        }
        assertEquals(script.get("requests"), requests);
    }
}
