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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.server.shell.ProcessShellFactory;
import org.junit.jupiter.api.Test;
import org.watchpost.core.probe.Deadline;
import org.watchpost.core.probe.MessageCensus;
import org.watchpost.core.probe.Probe;
import org.watchpost.core.probe.ProbeContext;
import org.watchpost.core.probe.ProbeTarget;
import org.watchpost.core.probe.QueueReading;
import org.watchpost.core.probe.Reading;
import org.watchpost.core.probe.ServerState;
import org.watchpost.testing.EximServer;
import org.watchpost.testing.PlainSmtp;
import org.watchpost.testing.PostfixServer;
import org.watchpost.testing.ServerTree;

/** 500 mails that can't leave real mail servers: our numbers equal the servers' own. Skipped where they can't be had. */
class RealServersTest {

    private static final int MAILS = 500;
    private static final String FLOODER = "devweb17@corp.example";

    private static Reading probe(Probe probe, String address, long seconds, Map<String, String> options) {
        try (Deadline deadline = Deadline.in(Duration.ofSeconds(seconds))) {
            return probe.probe(new ProbeTarget(address, options), new ProbeContext(deadline, name -> Optional.of("right")));
        }
    }

    private static long depth(Reading reading) {
        assertEquals(ServerState.OK, reading.state(), reading.meaning() + reading.dialogue());
        return reading.queues().stream().mapToLong(QueueReading::depth).sum();
    }

    private static long depth(Reading reading, String queue) {
        return reading.queues().stream().filter(q -> q.name().equals(queue)).mapToLong(QueueReading::depth).findFirst().orElse(-1);
    }

    private static void send(int port) throws IOException {
        try (PlainSmtp client = new PlainSmtp(port)) {
            client.send(MAILS * 9 / 10, FLOODER, "alerts@pager.example");
            client.send(MAILS / 10, "anna@corp.example", "x@one.example", "y@two.example");
        }
    }

    private static void whoFillsIt(Reading reading) {
        MessageCensus census = reading.census().orElseThrow();
        assertEquals(MAILS, census.messages());
        assertEquals(new MessageCensus.Count(FLOODER, MAILS * 9 / 10), census.senders().get(0));
        assertEquals("alerts@pager.example", census.pairs().get(0).recipient());
        assertEquals(MAILS * 9 / 10, census.pairs().get(0).count());
        assertEquals("pager.example", census.ages().get(1).domain());
        assertEquals(MAILS * 9 / 10, census.ages().get(1).counts().get(0), "all of them younger than the first age");
    }

    /** A server of ssh whose commands run beside the mail server. */
    private static SshServer ssh(Function<String, List<String>> words) throws IOException {
        SshServer server = SshServer.setUpDefaultServer();
        server.setHost("127.0.0.1");
        server.setPort(0);
        SimpleGeneratorHostKeyProvider keys = new SimpleGeneratorHostKeyProvider();
        keys.setAlgorithm("EC");
        server.setKeyPairProvider(keys);
        server.setPasswordAuthenticator((user, password, session) -> password.equals("right"));
        server.setCommandFactory((channel, command) -> {
            List<String> beside = words.apply(command);
            return new ProcessShellFactory(String.join(" ", beside), beside).createShell(channel);
        });
        server.start();
        return server;
    }

    private static Reading command(SshServer server, String command) throws IOException, GeneralSecurityException {
        String key = KeyUtils.getFingerPrint(server.getKeyPairProvider().loadKeys(null).iterator().next().getPublic());
        return probe(new SshProbe(), "watch@127.0.0.1:" + server.getPort(), 60, Map.of("command", command, "host-key", key));
    }

    @Test
    void postfix() throws Exception {
        try (PostfixServer server = new PostfixServer(); SshServer ssh = ssh(server::words)) {
            String showq = "127.0.0.1:" + server.showq();
            assertEquals(0, depth(probe(new ShowqProbe(), showq, 60, Map.of())));
            send(server.smtp());
            // the first attempts fail, then all of them wait
            assertTrue(ServerTree.until(() -> depth(probe(new ShowqProbe(), showq, 60, Map.of()), "deferred") == MAILS));
            assertEquals(MAILS, server.queued("deferred"));
            Reading reading = probe(new ShowqProbe(), showq, 60, Map.of());
            assertEquals(server.queued(), depth(reading));
            whoFillsIt(reading);
            Reading same = command(ssh, "postqueue");
            assertEquals(server.queued("deferred"), depth(same, "deferred"), same.meaning());
            whoFillsIt(same);
            assertTrue(same.census().orElseThrow().reasons().get(0).value().contains("Connection refused"));
            assertEquals(MAILS, depth(command(ssh, "mailq")));
            server.freeze(true);
            Reading frozen = probe(new ShowqProbe(), showq, 2, Map.of());
            assertEquals(ServerState.FAILING, frozen.state(), frozen.meaning());
            server.freeze(false);
            assertEquals(MAILS, depth(probe(new ShowqProbe(), showq, 60, Map.of())));
            server.kill();
            assertEquals(ServerState.UNREACHABLE, probe(new ShowqProbe(), showq, 20, Map.of()).state());
            server.start();
            assertEquals(MAILS, depth(probe(new ShowqProbe(), showq, 60, Map.of())), "the queue outlives a restart");
        }
    }

    @Test
    void exim() throws Exception {
        try (EximServer server = new EximServer(); SshServer ssh = ssh(server::words)) {
            assertEquals(0, depth(command(ssh, "exim-count")));
            send(server.smtp());
            assertEquals(MAILS, server.queued());
            assertEquals(MAILS, depth(command(ssh, "exim-count")));
            Reading reading = command(ssh, "exim");
            assertEquals(MAILS, depth(reading));
            whoFillsIt(reading);
        }
    }
}
