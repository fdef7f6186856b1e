/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.probe.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.probe.Deadline;
import org.watchpost.core.probe.Phase;
import org.watchpost.core.probe.ProbeContext;
import org.watchpost.core.probe.ProbeTarget;
import org.watchpost.core.probe.Reading;
import org.watchpost.core.probe.ServerState;
import org.watchpost.testing.EximServer;
import org.watchpost.testing.PostfixServer;
import org.watchpost.testing.RealServer;
import org.watchpost.testing.ServerTree;

/** What real mail servers answer when something is wrong with them, told in words. Skipped where they can't be had. */
class RealServersTest {

    private static final String RCPT = "b@remote.example";

    private static Reading probe(int port, long seconds, Map<String, String> options) {
        try (Deadline deadline = Deadline.in(Duration.ofSeconds(seconds))) {
            return new SmtpProbe().probe(new ProbeTarget("127.0.0.1:" + port, options), new ProbeContext(deadline, name -> Optional.of(
                    "secret1")));
        }
    }

    /** Probes until the server is in a state: it has a setting only a moment after it was told of it. */
    private static Reading until(int port, ServerState state) throws InterruptedException {
        Reading[] last = new Reading[1];
        ServerTree.until(() -> {
            last[0] = probe(port, 20, Map.of("rcpt", RCPT));
            return last[0].state() == state;
        });
        assertEquals(state, last[0].state(), last[0].meaning() + last[0].dialogue());
        return last[0];
    }

    private static void says(String expected, Reading reading) {
        assertTrue(reading.meaning().startsWith(expected), reading.meaning());
    }

    @Test
    void postfix() throws Exception {
        try (PostfixServer server = new PostfixServer()) {
            Reading works = until(server.smtp(), ServerState.OK);
            assertEquals(List.of("connect", "banner", "ehlo", "mail", "rcpt", "rset", "quit"), works.phases().stream().map(Phase::name)
                    .toList());
            assertEquals(0, server.queued(), "nothing was sent");
            server.set("queue_minfree=900000000000000");
            says("accepts connections, refuses mail: queue disk below minimum (452 4.3.1 ", until(server.smtp(), ServerState.REFUSING));
            server.set("queue_minfree=0");
            until(server.smtp(), ServerState.OK);
            server.set("smtpd_client_connection_count_limit=1");
            try (Socket held = new Socket(InetAddress.getLoopbackAddress(), server.smtp())) {
                assertTrue(held.getInputStream().read() > 0);
                says("turns connections away: too many of them, or too much load (421 4.7.0 ", until(server.smtp(), ServerState.REFUSING));
            }
            server.set("smtpd_client_connection_count_limit=50");
            until(server.smtp(), ServerState.OK);
            server.freeze(true);
            Reading frozen = probe(server.smtp(), 2, Map.of());
            assertEquals(ServerState.FAILING, frozen.state());
            says("accepts connections but doesn't greet within 2 s: frozen, broken or overloaded", frozen);
            server.freeze(false);
            until(server.smtp(), ServerState.OK);
            server.kill();
            says("can't be reached: nothing listens on this port", probe(server.smtp(), 20, Map.of()));
            server.start();
            says("takes mail for this recipient", until(server.smtp(), ServerState.OK));
        }
    }

    @Test
    void exim() throws Exception {
        try (EximServer server = new EximServer()) {
            until(server.smtp(), ServerState.OK);
            assertEquals(0, server.queued(), "nothing was sent");
            server.kill();
            server.start("check_spool_space = 900000000M");
            says("accepts connections, refuses mail: queue disk below minimum (452 ", until(server.smtp(), ServerState.REFUSING));
            server.kill();
            server.start("smtp_accept_max = 1");
            try (Socket held = new Socket(InetAddress.getLoopbackAddress(), server.smtp())) {
                assertTrue(held.getInputStream().read() > 0);
                says("turns connections away: too many of them, or too much load (421 ", until(server.smtp(), ServerState.REFUSING));
            }
            until(server.smtp(), ServerState.OK);
            server.freeze(true);
            says("accepts connections but doesn't greet within 2 s", probe(server.smtp(), 2, Map.of()));
            server.freeze(false);
            until(server.smtp(), ServerState.OK);
            server.kill();
            says("can't be reached: nothing listens on this port", probe(server.smtp(), 20, Map.of()));
        }
    }

    @Test
    void aCanaryComesBackThroughImap(@TempDir Path folder) throws IOException, InterruptedException {
        int smtp = RealServer.freePort();
        int imap = RealServer.freePort();
        int imaps = RealServer.freePort();
        try (RealServer mailbox = RealServer.start("greenmail", "Mailbox.java", List.of(), folder, Integer.toString(smtp), Integer.toString(
                imap), Integer.toString(imaps))) {
            Map<String, String> options = new HashMap<>(Map.of("canary", "canary@test.example", "imap", "127.0.0.1:" + imap, "imap-tls",
                    "off", "imap-user", "canary", "from", "probe@test.example", "trust", "any"));
            Reading reading = probe(smtp, 60, options);
            assertEquals(ServerState.OK, reading.state(), reading.meaning() + reading.dialogue() + mailbox);
            assertTrue(reading.measure("canary_seconds").orElseThrow() > 0);
            assertTrue(reading.dialogue().stream().anyMatch(line -> line.contains("UID EXPUNGE")), reading.dialogue().toString());
            options.put("imap", "127.0.0.1:" + imaps);
            options.put("imap-tls", "on");
            assertEquals(ServerState.OK, probe(smtp, 60, options).state());
            options.put("canary", "other@test.example");
            Reading lost = probe(smtp, 4, options);
            says("takes mail, but the canary did not arrive within the time limit", lost);
            assertEquals(ServerState.DEGRADED, lost.state());
            options.put("canary", "canary@test.example");
            options.put("imap-user", "nobody");
            says("takes mail, but whether the canary arrived can't be seen: the mailbox refuses LOGIN", probe(smtp, 20, options));
            assertTrue(!lost.toString().contains("secret1"));
        }
    }
}
