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

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchpost.demo.bulk.BulkScenario;

/** The queries of the measurement corpus, on a small one. */
class BulkQueriesTest {

    /** How a person would ask for what truth.json describes in words. */
    private static final Map<String, String> QUERIES = Map.ofEntries(Map.entry("rare-token", "zx37-quokka-marker"),
            Map.entry("planted-ip", "203.0.113.77"), Map.entry("squid-403", "http.response.status_code:403"),
            Map.entry("postfix-deferred", "watchpost.mail.status:deferred"),
            Map.entry("postfix-sender", "email.from.address:\"u00042@corp.example\""),
            Map.entry("eve-alerts", "event.kind:alert"), Map.entry("eve-planted-name", "dns.question.name:\"beacon-42.badhost.example\""),
            Map.entry("netscreen-deny", "event.action:Deny"), Map.entry("zeek-s0", "zeek.conn.conn_state:S0"),
            Map.entry("squid-window", ""), Map.entry("eve-window", ""));

    @TempDir
    static Path folder;

    private static ScenarioCase bulk;

    @BeforeAll
    static void take() throws Exception {
        Path logs = folder.resolve("logs");
        new BulkScenario(4, BulkScenario.LEAST_SIZE).generate(logs, new NullProgressMonitor());
        bulk = new ScenarioCase(logs);
        Run.of(TestServices.get(), bulk.importCommand(folder.resolve("case"))).is(ExitStatus.DONE);
    }

    static Stream<String> ids() {
        return Stream.of("rare-token", "planted-ip", "squid-403", "postfix-deferred", "postfix-sender", "eve-alerts", "eve-planted-name",
                "netscreen-deny", "netscreen-top-source", "zeek-s0", "squid-window", "eve-window");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void countsEqualTheTruth(String id) throws Exception {
        Map<?, ?> query = ((List<?>) bulk.truth("queries")).stream().map(one -> (Map<?, ?>) one).filter(one -> id.equals(one.get("id")))
                .findFirst()
                .orElseThrow();
        String text = id.equals("netscreen-top-source") ? "source.ip:" + ((String) query.get("query")).substring(4) : QUERIES.get(id);
        String file = (String) query.get("file");
        String where = file.equals("*") ? "" : " log.file.name:\"" + file + "\"";
        Run run = query.get("from") == null
                ? Run.of(TestServices.get(), "count", "--case", folder.resolve("case"), "--output", "json", text + where)
                : Run.of(TestServices.get(), "count", "--case", folder.resolve("case"), "--output", "json", "--from", query.get("from"),
                        "--to",
                        query.get("to"), text + where);
        assertEquals(((Number) query.get("lines")).longValue(), run.is(ExitStatus.DONE).count(), id);
    }
}
