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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchpost.core.probe.Deadline;
import org.watchpost.core.probe.ProbeContext;
import org.watchpost.core.probe.ProbeTarget;
import org.watchpost.core.probe.Reading;
import org.watchpost.core.probe.SecretStore;
import org.watchpost.core.probe.ServerState;
import org.watchpost.testing.FakePeer;

class SmtpProbeTest {

    private static Reading probe(FakePeer.Behaviour behaviour, Map<String, String> options, long millis, SecretStore secrets)
            throws IOException {
        try (FakePeer peer = FakePeer.start(behaviour); Deadline deadline = Deadline.in(Duration.ofMillis(millis))) {
            return new SmtpProbe().probe(new ProbeTarget(peer.address(), options), new ProbeContext(deadline, secrets));
        }
    }

    private static Reading probe(FakePeer.Behaviour behaviour, Map<String, String> options) throws IOException {
        return probe(behaviour, options, 5000, SecretStore.NONE);
    }

    @Test
    void aServerThatTakesMailGoesThroughAllPhases() throws IOException {
        Reading reading = probe(FakePeer.smtp("NONE", ""), Map.of("rcpt", "someone@fake.example"));
        assertEquals(ServerState.OK, reading.state(), reading.meaning());
        assertEquals("connect banner ehlo mail rcpt rset quit", String.join(" ", reading.phases().stream().map(p -> p.name()).toList()));
        assertTrue(reading.phases().stream().allMatch(p -> p.nanos() >= 0 && p.success()));
        assertTrue(reading.dialogue().contains("> MAIL FROM:<>"), reading.dialogue().toString());
    }

    /** Answers real servers were seen to give, and what people are told. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            banner | 421 4.7.0 fake Error: too many connections from 10.0.0.1    | REFUSING | turns connections away: too many of them
            banner | 421 Service not available                                   | REFUSING | turns connections away
            banner | 554 5.7.1 no SMTP service here                              | REFUSING | refuses this client
            EHLO   | 421 4.4.2 closing                                           | REFUSING | ends the session
            MAIL   | 452 4.3.1 Insufficient system storage                       | REFUSING | accepts connections, refuses mail: queue disk below minimum
            MAIL   | 452 Space shortage, please try later                        | REFUSING | accepts connections, refuses mail: queue disk below minimum
            MAIL   | 452 4.4.5 Insufficient disk space; try again later          | REFUSING | accepts connections, refuses mail: queue disk below minimum
            MAIL   | 451 4.3.0 Error: queue file write error                     | REFUSING | something inside it fails
            MAIL   | 550 5.7.1 go away                                           | REFUSING | refuses mail from this sender
            MAIL   | 530 5.7.0 Must issue a STARTTLS command first               | DEGRADED | only after STARTTLS
            RCPT   | 450 4.2.0 <a@b>: Recipient address rejected: Greylisted     | OK       | greylisting
            RCPT   | 450 4.7.1 Error: too much mail from 127.0.0.1               | DEGRADED | limits how much mail
            RCPT   | 454 4.7.1 Relay access denied                               | DEGRADED | relaying
            RCPT   | 550 5.1.1 User unknown                                      | DEGRADED | refuses this recipient
            RCPT   | 550 5.7.1 Unable to relay                                   | DEGRADED | no relaying
            RCPT   | 552 5.2.2 Mailbox full                                      | DEGRADED | mailbox is full
            """)
    void answersAreToldInWords(String verb, String answer, ServerState state, String words) throws IOException {
        Reading reading = probe(FakePeer.smtp(verb, answer), Map.of("rcpt", "someone@fake.example"));
        assertEquals(state, reading.state(), reading.meaning());
        assertTrue(reading.meaning().contains(words), reading.meaning());
        assertTrue(reading.meaning().contains(answer.substring(0, 3)), reading.meaning());
    }

    @Test
    void silenceIsNotAConnectionFailure() throws IOException {
        Reading reading = probe(FakePeer.silent(), Map.of(), 400, SecretStore.NONE);
        assertEquals(ServerState.FAILING, reading.state());
        assertTrue(reading.meaning().startsWith("accepts connections but doesn't greet within"), reading.meaning());
        assertTrue(reading.phase("connect").orElseThrow().success());
        assertTrue(reading.nanos() < 30_000_000_000L);
    }

    @Test
    void peersWithBadIntentCostNoMoreThanTheDeadline() throws IOException {
        assertTrue(probe(FakePeer.endless("220-more\r\n", 0), Map.of(), 3000, SecretStore.NONE).meaning().contains("without end"));
        assertTrue(probe(FakePeer.endless("x", 0), Map.of(), 3000, SecretStore.NONE).meaning().contains("line without end"));
        Reading tarpit = probe(FakePeer.endless("2", 40), Map.of(), 500, SecretStore.NONE);
        assertTrue(tarpit.meaning().contains("doesn't greet within"), tarpit.meaning());
        assertTrue(tarpit.nanos() < 30_000_000_000L);
        Reading reset = probe(FakePeer.reset(), Map.of());
        assertTrue(reset.state() == ServerState.FAILING || reset.state() == ServerState.UNREACHABLE, reset.meaning());
        assertTrue(reset.meaning().contains("connection"), reset.meaning());
        assertTrue(probe(FakePeer.lines("HTTP/1.1 400 Bad Request", line -> ""), Map.of()).meaning().contains("something else than SMTP"));
        assertEquals(ServerState.FAILING, probe(FakePeer.lines("220 x", line -> "999 what"), Map.of()).state());
    }

    @Test
    void passwordsStayOutOfTheDialogue() throws IOException {
        Reading reading = probe(FakePeer.smtp("AUTH", "535 5.7.8 authentication failed"), Map.of("user", "watch", "secret", "s"), 5000,
                name -> Optional.of("hunter2-very-secret"));
        assertTrue(reading.meaning().contains("refuses this user or password"), reading.meaning());
        assertFalse(reading.toString().contains("hunter2"));
        assertFalse(
                reading.dialogue().toString().contains(java.util.Base64.getEncoder().encodeToString("\0watch\0hunter2-very-secret".getBytes(
                        java.nio.charset.StandardCharsets.UTF_8))));
    }

    @Test
    void nobodyListens() throws IOException {
        FakePeer gone = FakePeer.start(FakePeer.silent());
        gone.close();
        try (Deadline deadline = Deadline.in(Duration.ofSeconds(5))) {
            Reading reading = new SmtpProbe().probe(new ProbeTarget(gone.address(), Map.of()),
                    new ProbeContext(deadline, SecretStore.NONE));
            assertEquals(ServerState.UNREACHABLE, reading.state());
            assertEquals("can't be reached: nothing listens on this port", reading.meaning());
        }
    }

    @Test
    void aCanaryIsSentOnceAndTheProbeEndsPolitely() throws IOException {
        Reading reading = probe(FakePeer.smtp("NONE", ""), Map.of("canary", "canary@fake.example"));
        assertEquals(ServerState.OK, reading.state(), reading.meaning());
        assertTrue(reading.phase("canary-data").isPresent());
    }

    @Test
    void optionsThatCouldSmuggleCommandsAreRefused() {
        for (String bad : new String[] { "a@b>\r\nDATA", "a\u0000b", "<a@b>" }) {
            assertThrows(IllegalArgumentException.class, () -> probe(FakePeer.silent(), Map.of("rcpt", bad)));
        }
        assertThrows(IllegalArgumentException.class, () -> probe(FakePeer.silent(), Map.of("tls", "maybe")));
    }
}
