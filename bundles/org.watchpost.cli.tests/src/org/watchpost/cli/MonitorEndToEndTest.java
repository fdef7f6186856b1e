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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.testing.FakePeer;

/** The commands {@code probe} and {@code monitor} against servers on this machine. */
class MonitorEndToEndTest {

    private static Run run(Object... words) {
        return Run.of(TestServices.get(), words);
    }

    @Test
    void aReadingWithEachPhaseTimed() throws Exception {
        try (FakePeer peer = FakePeer.start(FakePeer.smtp("RCPT", "550 5.1.1 nobody"))) {
            Map<String, Object> reading = run("probe", "smtp", peer.address(), "--tls", "off", "--output", "json").is(ExitStatus.DONE)
                    .json()
                    .get(0);
            assertEquals("probe.smtp", reading.get("event.dataset"));
            assertEquals("takes mail", reading.get("meaning"));
            List<?> phases = (List<?>) reading.get("phases");
            assertEquals(List.of("connect", "banner", "ehlo", "mail", "rset", "quit"), phases.stream().map(phase -> ((Map<?, ?>) phase).get(
                    "name")).toList());
            // To the millisecond: a short one has none.
            assertTrue(phases.stream().allMatch(phase -> ((Number) ((Map<?, ?>) phase).get("seconds")).doubleValue() >= 0),
                    phases.toString());
            Run refused = run("probe", "smtp", peer.address(), "--rcpt", "a@b.example").is(ExitStatus.DONE);
            assertTrue(refused.out().contains("refuses this recipient: unknown or not allowed (550 5.1.1 nobody)"), refused.out());
        }
        try (FakePeer gone = FakePeer.start(FakePeer.silent())) {
            gone.close();
            assertTrue(run("probe", "postfix", gone.address()).is(ExitStatus.FAILED).err().contains("nothing listens on this port"));
        }
        try (FakePeer full = FakePeer.start(FakePeer.smtp("MAIL", "452 4.3.1 Insufficient system storage"))) {
            Run refused = run("probe", "smtp", full.address()).is(ExitStatus.FAILED);
            assertTrue(refused.err().contains("accepts connections, refuses mail: queue disk below minimum"), refused.err());
        }
        run("probe", "smtp").is(ExitStatus.USAGE);
        run("probe", "uucp", "host").is(ExitStatus.USAGE);
        run("probe", "jmx", "127.0.0.1:1", "--preset", "exchange").is(ExitStatus.USAGE);
    }

    @Test
    void samplesAndAlarmsAsTheyCome(@TempDir Path folder) throws Exception {
        try (FakePeer peer = FakePeer.start(FakePeer.smtp("MAIL", "452 4.3.1 Insufficient system storage"))) {
            Path config = config(folder, peer.address());
            Path open = folder.resolve("case");
            Run run = run("monitor", "--config", config, "--for", "4s", "--case", open, "--store", folder.resolve("store"), "--output",
                    "json").is(ExitStatus.DONE);
            List<Map<String, Object>> lines = run.json();
            assertTrue(lines.stream().anyMatch(line -> "probe.smtp".equals(line.get("event.dataset")) && "refusing".equals(line.get(
                    "watchpost.state"))), run.out());
            Map<String, Object> alarm = lines.stream().filter(line -> "monitor.alarm".equals(line.get("event.dataset"))).findFirst()
                    .orElseThrow(() -> new AssertionError(run.out()));
            assertEquals("raised", alarm.get("event.action"));
            assertTrue(run.err().contains("its mail goes through 127.0.0.1:1, which is watched here"), run.err());
            assertEquals(1, run("count", "--case", open, "--output", "json", "event.dataset:monitor.alarm").is(ExitStatus.DONE).count());
            assertTrue(run("count", "--case", open, "--output", "json", "event.dataset:probe.smtp AND watchpost.server:mx1").count() > 0);
            run("verify", "--case", open).is(ExitStatus.DONE);
            // the alarm of before is known after a restart, so it is not raised once more
            Run again = run("monitor", "--config", config, "--for", "3s", "--store", folder.resolve("store")).is(ExitStatus.DONE);
            assertTrue(!again.out().contains("ALARM RAISED"), again.out());
        }
    }

    @Test
    void interruptedItEndsInOrder(@TempDir Path folder) throws Exception {
        try (FakePeer peer = FakePeer.start(FakePeer.smtp("NONE", ""))) {
            AtomicInteger asked = new AtomicInteger();
            Run run = Run.of(TestServices.get(), new NullProgressMonitor() {
                @Override
                public boolean isCanceled() {
                    return asked.incrementAndGet() > 5;
                }
            }, "monitor", "--config", config(folder, peer.address()), "--case", folder.resolve("case"));
            run.is(ExitStatus.CANCELLED);
            run("verify", "--case", folder.resolve("case")).is(ExitStatus.DONE);
        }
    }

    @Test
    void configurationsThatMakeNoSense(@TempDir Path folder) throws IOException {
        Path config = Files.writeString(folder.resolve("w.json"), "{\"servers\": [{\"nam\": \"x\"}]}");
        assertTrue(run("monitor", "--config", config, "--for", "1s").is(ExitStatus.FAILED).err().contains("servers[0].nam is not known"));
        run("monitor", "--config", folder.resolve("none.json"), "--for", "1s").is(ExitStatus.FAILED);
        run("monitor", "--for", "1s").is(ExitStatus.USAGE);
        run("monitor", "--config", config, "--for", "soon").is(ExitStatus.USAGE);
    }

    private static Path config(Path folder, String address) throws IOException {
        return Files.writeString(folder.resolve("watch.json"), """
                {"servers": [{"name": "mx1", "probes": [{"type": "smtp", "address": "%s", "every": 1}]}],
                 "alarms": [{"name": "refuses", "metric": "state", "limit": 3, "severity": "critical",
                   "actions": [{"kind": "mail", "target": "127.0.0.1:1", "from": "a@b.example", "to": "c@d.example"}]}]}
                """.formatted(address));
    }
}
