/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.probe.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.watchpost.core.probe.CensusBuilder;
import org.watchpost.core.probe.Deadline;
import org.watchpost.core.probe.MessageCensus;
import org.watchpost.core.probe.Probe;
import org.watchpost.core.probe.ProbeContext;
import org.watchpost.core.probe.ProbeTarget;
import org.watchpost.core.probe.QueueReading;
import org.watchpost.core.probe.Reading;
import org.watchpost.core.probe.ReadingBuilder;
import org.watchpost.core.probe.SecretStore;
import org.watchpost.core.probe.ServerState;
import org.watchpost.testing.FakePeer;
import org.watchpost.testing.Seeded;

class QueueProbesTest {

    private static Reading probe(Probe probe, FakePeer.Behaviour behaviour, Map<String, String> options, long millis) throws IOException {
        try (FakePeer peer = FakePeer.start(behaviour); Deadline deadline = Deadline.in(Duration.ofMillis(millis))) {
            return probe.probe(new ProbeTarget(peer.address(), options), new ProbeContext(deadline, SecretStore.NONE));
        }
    }

    @Test
    void jamesTellsQueuesHealthAndMessages() throws IOException {
        Reading reading = probe(new JamesProbe(), FakePeer.http(path -> switch (path) {
            case "/mailQueues" -> "[\"spool\",\"out going\"]";
            case "/mailQueues/spool" -> "{\"name\":\"spool\",\"size\":0}";
            case "/mailQueues/out%20going" -> "{\"name\":\"out going\",\"size\":500}";
            case "/mailQueues/out%20going/mails?limit=10" -> "[{\"name\":\"m1\",\"sender\":\"a@x\",\"recipients\":[\"b@y\"]}]";
            case "/healthcheck" -> "{\"status\":\"degraded\",\"checks\":[{\"componentName\":\"MailQueue\",\"status\":\"degraded\"}]}";
            default -> "[]";
        }), Map.of("list", "10"), 5000);
        assertEquals(500, reading.queues().get(1).depth());
        assertEquals(ServerState.DEGRADED, reading.state());
        assertTrue(reading.meaning().contains("MailQueue"), reading.meaning());
        assertEquals("a@x", reading.census().orElseThrow().pairs().get(0).sender());
    }

    @Test
    void somethingElseThanJames() throws IOException {
        assertEquals(ServerState.FAILING, probe(new JamesProbe(), FakePeer.http(path -> "<html>"), Map.of(), 5000).state());
        assertEquals(ServerState.FAILING, probe(new JamesProbe(), FakePeer.smtp("NONE", ""), Map.of(), 2000).state());
        assertEquals(ServerState.FAILING, probe(new JamesProbe(), FakePeer.silent(), Map.of(), 400).state());
    }

    @Test
    void exportersOfPostfixAndExim() throws IOException {
        String text = """
                # HELP postfix_showq_message_age_seconds Age of messages in Postfix's message queue, in seconds.
                # TYPE postfix_showq_message_age_seconds histogram
                postfix_showq_message_age_seconds_bucket{queue="deferred",le="10"} 3
                postfix_showq_message_age_seconds_count{queue="deferred"} 512
                postfix_showq_message_age_seconds_count{queue="active"} 2
                postfix_up{path="/var/spool/postfix/public/showq"} 1
                my_depth{name="a\\"b"} 1.5e2 1700000000
                not a metric at all {{{
                """;
        Reading reading = probe(new PrometheusProbe(), FakePeer.http(path -> path.equals("/metrics") ? text : ""), Map.of("metrics",
                "my_depth as depth by name"), 5000);
        assertEquals(ServerState.OK, reading.state(), reading.meaning());
        assertEquals(Map.of("deferred", 512L, "active", 2L, "a\"b", 150L), reading.queues().stream()
                .collect(java.util.stream.Collectors.toMap(QueueReading::name, QueueReading::depth)));
        Reading down = probe(new PrometheusProbe(), FakePeer.http(path -> "exim_up 0\n"), Map.of(), 5000);
        assertTrue(down.meaning().contains("can't reach the mail server"), down.meaning());
        assertEquals(ServerState.FAILING, probe(new PrometheusProbe(), FakePeer.http(path -> "<html>hello"), Map.of(), 5000).state());
    }

    private static void put(ByteArrayOutputStream out, String... strings) {
        for (String string : strings) {
            out.writeBytes(string.getBytes(StandardCharsets.UTF_8));
            out.write(0);
        }
    }

    private static byte[] showq(int messages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long now = System.currentTimeMillis() / 1000;
        for (int i = 0; i < messages; i++) {
            put(out, "queue_name", i % 10 == 0 ? "active" : "deferred", "queue_id", "Q" + i, "time", Long.toString(now - i), "size", "1000",
                    "forced_expire", "0", "sender", i % 100 < 93 ? "a@x.example" : "o" + i + "@x", "recipient", i % 100 < 93 ? "b@y.example"
                            : "p@y",
                    "reason", "connection refused", "");
        }
        out.write(0);
        return out.toByteArray();
    }

    @Test
    void postfixListsItsQueue() throws IOException {
        byte[] list = showq(1000);
        Reading reading = probe(new ShowqProbe(), (socket, peer) -> socket.getOutputStream().write(list), Map.of(), 5000);
        assertEquals(ServerState.OK, reading.state(), reading.meaning());
        assertEquals(900, reading.queues().stream().filter(q -> q.name().equals("deferred")).findFirst().orElseThrow().depth());
        assertEquals(0, reading.queues().stream().filter(q -> q.name().equals("hold")).findFirst().orElseThrow().depth());
        MessageCensus census = reading.census().orElseThrow();
        assertEquals(new MessageCensus.Count("a@x.example", 930), census.senders().get(0));
        assertEquals(930, census.pairs().get(0).count());
        assertEquals(1000, census.ages().get(0).total());
        assertEquals(300, census.ages().get(0).counts().get(0), 5);
    }

    @Test
    void whateverComesInPlaceOfAListEndsAReading() throws IOException {
        RandomGenerator random = Seeded.random(this);
        byte[] list = showq(50);
        for (int i = 0; i < 60; i++) {
            byte[] damaged = list.clone();
            for (int k = 0; k < 5; k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            int length = random.nextInt(damaged.length);
            Reading reading = probe(new ShowqProbe(), (socket, peer) -> socket.getOutputStream().write(damaged, 0, length), Map.of(), 3000);
            assertFalse(reading.meaning().isEmpty());
        }
        assertEquals(ServerState.FAILING, probe(new ShowqProbe(), FakePeer.endless("x", 0), Map.of(), 3000).state());
        assertEquals(ServerState.FAILING, probe(new ShowqProbe(), FakePeer.silent(), Map.of(), 300).state());
        assertEquals(ServerState.FAILING, probe(new ShowqProbe(), FakePeer.smtp("NONE", ""), Map.of(), 500).state());
    }

    private static Reading list(Listing listing, String output) {
        ReadingBuilder reading = new ReadingBuilder("ssh");
        CensusBuilder census = new CensusBuilder(reading.time());
        if (!listing.read(output.lines().toList(), census, reading)) {
            reading.mean(ServerState.FAILING, "not understood");
        }
        reading.census(census.build());
        return reading.build();
    }

    @Test
    void commandsOfMailServers() {
        Reading postfix = list(Listing.POSTQUEUE, """
                {"queue_name": "deferred", "queue_id": "3C2D1", "arrival_time": 1700000000, "message_size": 313, "forced_expire": false, \
                "sender": "a@x", "recipients": [{"address": "b@y", "delay_reason": "timed out"}]}
                {"queue_name": "active", "queue_id": "3C2D2", "arrival_time": 1700000001, "message_size": 313, "sender": "MAILER-DAEMON", \
                "recipients": [{"address": "c@y"}, {"address": "d@z"}]}
                """);
        assertEquals(List.of("active", "deferred"), postfix.queues().stream().map(QueueReading::name).toList());
        assertEquals("timed out", postfix.census().orElseThrow().reasons().get(0).value());
        assertEquals("",
                postfix.census().orElseThrow().senders().stream().map(MessageCensus.Count::value).sorted().findFirst().orElseThrow());
        Reading exim = list(Listing.EXIM, """
                25m  2.9K 0t5C6f-0000c8-00 <alice@wonderland.fict.example>
                          red.king@looking-glass.fict.example
                          D duchess@looking-glass.fict.example

                 3d   540 1t5C6f-0000c9-11 <> *** frozen ***
                          <b@y>

                """);
        assertEquals(2, exim.queues().get(0).depth());
        assertEquals(3 * 86400, exim.queues().get(0).oldestSeconds(), 61);
        assertEquals("frozen", exim.census().orElseThrow().reasons().get(0).value());
        assertEquals(12, list(Listing.EXIM_COUNT, "12\n").queues().get(0).depth());
        assertEquals(7, list(Listing.MAILQ, "stuff\n\t\tTotal requests: 7\n").queues().get(0).depth());
        assertEquals(3, list(Listing.MAILQ, "stuff\n-- 5 Kbytes in 3 Requests.\n").queues().get(0).depth());
        assertEquals(0, list(Listing.MAILQ, "Mail queue is empty\n").queues().get(0).depth());
        assertEquals(1,
                list(Listing.SMTPCTL, "8b9c2f1d00000000|local|mta|auth|a@x|b@y|b@y|1700000000|1700345600|0|0|pending|120|Network error\n")
                        .queues().get(0).depth());
        for (Listing listing : Listing.values()) {
            assertEquals(ServerState.FAILING, list(listing, "bash: command not found\n").state(), listing.name());
        }
        assertEquals(0, list(Listing.POSTQUEUE, "").queues().get(0).depth());
    }

    @Test
    void sshWithoutAKnownHostKeyIsRefusedAndNoOptionCanBecomeACommand() throws IOException {
        assertThrows(IllegalArgumentException.class,
                () -> probe(new SshProbe(), FakePeer.silent(), Map.of("user", "x", "program", "a; rm"), 500));
        assertThrows(IllegalArgumentException.class,
                () -> probe(new SshProbe(), FakePeer.silent(), Map.of("user", "x", "command", "reboot"), 500));
        assertThrows(IllegalArgumentException.class, () -> probe(new SshProbe(), FakePeer.silent(), Map.of(), 500));
        Reading silent = probe(new SshProbe(), FakePeer.silent(), Map.of("user", "x"), 800);
        assertTrue(silent.state() == ServerState.FAILING || silent.state() == ServerState.UNREACHABLE, silent.meaning());
        assertTrue(silent.nanos() < 30_000_000_000L, silent.nanos() + " ns");
    }
}
