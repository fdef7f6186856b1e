/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.probe.jmx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.watchpost.core.probe.AttributeBrowser;
import org.watchpost.core.probe.Deadline;
import org.watchpost.core.probe.ProbeContext;
import org.watchpost.core.probe.ProbeTarget;
import org.watchpost.core.probe.Reading;
import org.watchpost.core.probe.SecretStore;
import org.watchpost.core.probe.ServerState;
import org.watchpost.testing.FakePeer;
import org.watchpost.testing.HostileRegistry;

class JmxProbeTest {

    private static Reading probe(String address, Map<String, String> options, long millis, SecretStore secrets) {
        try (Deadline deadline = Deadline.in(Duration.ofMillis(millis))) {
            return new JmxProbe().probe(new ProbeTarget(address, options), new ProbeContext(deadline, secrets));
        }
    }

    @Test
    void queuesAndMemoryOfAProcess() throws Exception {
        try (JmxServer server = new JmxServer(Map.of(), false)) {
            server.queue("org.apache.james:type=component,name=queue,queue=outgoing", 500);
            server.queue("org.apache.james:type=component,name=queue,queue=spool", 7);
            Reading reading = probe(server.address(), Map.of(), 10_000, SecretStore.NONE);
            assertEquals(ServerState.OK, reading.state(), reading.meaning());
            assertEquals(Map.of("outgoing", 500L, "spool", 7L), reading.queues().stream().collect(java.util.stream.Collectors.toMap(
                    q -> q.name(), q -> q.depth())));
            assertTrue(reading.measure("heap_used").orElseThrow() > 0);
        }
    }

    @Test
    void oneAttributeThatFailsCostsOnlyItself() throws Exception {
        try (JmxServer server = new JmxServer(Map.of(), false)) {
            server.queue("test:type=Q,queue=\"a b\"", 3);
            Reading reading = probe(server.address(), Map.of("attributes",
                    "test:type=Q,queue=* # Bad as depth by queue; test:type=Q,queue=* # Size as depth by queue; test:type=Gone # Size; "
                            + "test:type=Q,queue=* # Foreign as foreign"),
                    10_000, SecretStore.NONE);
            assertEquals(ServerState.DEGRADED, reading.state(), reading.meaning());
            assertEquals(3, reading.queues().get(0).depth());
            assertEquals("a b", reading.queues().get(0).name());
            assertEquals(0, JmxServer.operations());
        }
    }

    @Test
    void passwordAndTlsWithAPinnedCertificate() throws Exception {
        try (JmxServer server = new JmxServer(Map.of("reader", "secret"), true)) {
            server.queue("org.apache.james:type=component,name=queue,queue=outgoing", 5);
            SecretStore right = name -> Optional.of("secret");
            Reading untrusted = probe(server.address(), Map.of("user", "reader", "registry-tls", "true"), 10_000, right);
            assertEquals(ServerState.FAILING, untrusted.state());
            assertTrue(untrusted.meaning().contains("certificate is not trusted"), untrusted.meaning());
            String pin = untrusted.certificate().orElseThrow().sha256();
            Map<String, String> pinned = Map.of("user", "reader", "registry-tls", "true", "pin", pin);
            Reading reading = probe(server.address(), pinned, 10_000, right);
            assertEquals(ServerState.OK, reading.state(), reading.meaning());
            assertEquals(5, reading.queues().get(0).depth());
            Reading wrong = probe(server.address(), pinned, 10_000, name -> Optional.of("guess"));
            assertEquals("refuses this user or password, or the user may not read", wrong.meaning());
            Reading other = probe(server.address(), Map.of("user", "reader", "registry-tls", "true", "pin", "0".repeat(64)), 10_000, right);
            assertTrue(other.meaning().contains("fingerprint is not the pinned one"), other.meaning());
            assertFalse((reading.toString() + wrong + other).contains("secret"));
        }
    }

    @Test
    void whatIsDeserialisedIsFiltered() throws Exception {
        int before = HostileRegistry.EXPLOSIONS.get();
        try (FakePeer peer = FakePeer.start(HostileRegistry.behaviour())) {
            Reading reading = probe(peer.address(), Map.of(), 8000, SecretStore.NONE);
            assertEquals(ServerState.FAILING, reading.state());
            assertTrue(reading.meaning().contains("not let in"), reading.meaning());
        }
        assertEquals(before, HostileRegistry.EXPLOSIONS.get());
    }

    @Test
    void peersThatHangOrSpeakSomethingElse() throws Exception {
        try (FakePeer silent = FakePeer.start(FakePeer.silent());
                FakePeer smtp = FakePeer.start(FakePeer.smtp("NONE", ""));
                FakePeer drip = FakePeer.start(FakePeer.endless("x", 30));
                FakePeer reset = FakePeer.start(FakePeer.reset())) {
            Reading frozen = probe(silent.address(), Map.of(), 700, SecretStore.NONE);
            assertTrue(frozen.meaning().contains("frozen"), frozen.meaning());
            assertTrue(frozen.nanos() < 30_000_000_000L);
            assertEquals(ServerState.FAILING, probe(smtp.address(), Map.of(), 3000, SecretStore.NONE).state());
            assertEquals(ServerState.FAILING, probe(drip.address(), Map.of(), 1000, SecretStore.NONE).state());
            assertEquals(ServerState.FAILING, probe(reset.address(), Map.of(), 3000, SecretStore.NONE).state());
            smtp.close();
            Reading gone = probe(smtp.address(), Map.of(), 3000, SecretStore.NONE);
            assertEquals(ServerState.UNREACHABLE, gone.state(), gone.meaning());
        }
    }

    @Test
    void attributesCanBeBrowsedAndPicked() throws Exception {
        try (JmxServer server = new JmxServer(Map.of(), false); Deadline deadline = Deadline.in(Duration.ofSeconds(10))) {
            server.queue("test:type=Q,queue=a", 3);
            ProbeTarget target = new ProbeTarget(server.address(), Map.of());
            List<AttributeBrowser.Entry> entries = new JmxProbe().browse(target, new ProbeContext(deadline, SecretStore.NONE), "test:*");
            assertEquals(List.of("test:type=Q,queue=a # Size"), entries.stream().map(AttributeBrowser.Entry::spec).toList());
            assertTrue(new JmxProbe().browse(target, new ProbeContext(deadline, SecretStore.NONE), "java.lang:type=Memory").stream()
                    .anyMatch(e -> e.key().equals("used")));
        }
    }

    @Test
    void specifications() throws Exception {
        AttributeSpec spec = AttributeSpec.parse("metrics:name=\"mailQueueSize:*\",* # Value as depth by name");
        assertEquals("outgoing", spec.queue(new ObjectName("metrics:name=\"mailQueueSize:outgoing\"")));
        assertEquals("HeapMemoryUsage.used", AttributeSpec.parse("java.lang:type=Memory # HeapMemoryUsage.used").role());
        assertThrows(IllegalArgumentException.class, () -> AttributeSpec.parse("nonsense"));
        assertThrows(IllegalArgumentException.class, () -> AttributeSpec.parse("a:b # c"));
        assertThrows(IllegalArgumentException.class, () -> AttributeSpec.of("", "exchange"));
        assertEquals(new JmxAddress(new org.watchpost.core.probe.HostPort("h", 99), "jmxrmi"),
                JmxAddress.parse("service:jmx:rmi:///jndi/rmi://h:99/jmxrmi"));
        assertThrows(IllegalArgumentException.class, () -> JmxAddress.parse("service:jmx:rmi:///stub/rO0AB"));
    }

    @Test
    void jolokiaReadsManyBeansAtOnceAndNeedsNoStatusOfHttp() throws IOException {
        String answer = "[" + String.join(",", java.util.Collections.nCopies(10, "{\"status\":404,\"error\":\"none\"}")) + "]";
        try (FakePeer peer = FakePeer.start(FakePeer.http(path -> path.equals("/jolokia/") ? "[{\"status\":200,\"value\":"
                + "{\"test:type=Q,queue=a\":{\"Size\":12,\"Other\":{\"x\":1.5}},\"test:type=Q,queue=b\":{\"Size\":\"no number\"}}}]"
                : answer));
                Deadline deadline = Deadline.in(Duration.ofSeconds(5))) {
            Reading reading = new JolokiaProbe().probe(new ProbeTarget("http://" + peer.address(), Map.of("attributes",
                    "test:type=Q,queue=* # Size as depth by queue; test:type=Q,queue=* # Other.x as ratio")), new ProbeContext(deadline,
                            SecretStore.NONE));
            assertEquals(ServerState.OK, reading.state(), reading.meaning() + reading.dialogue());
            assertEquals(1, reading.queues().size());
            assertEquals(12, reading.queues().get(0).depth());
            assertEquals(1.5, reading.measure("ratio").orElseThrow());
        }
    }

    @Test
    void jolokiaThatSendsTooMuchOrNothing() throws IOException {
        try (FakePeer huge = FakePeer.start((socket, peer) -> {
            socket.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            byte[] block = new byte[1 << 16];
            while (true) {
                socket.getOutputStream().write(block);
            }
        }); FakePeer silent = FakePeer.start(FakePeer.silent())) {
            for (FakePeer peer : List.of(huge, silent)) {
                try (Deadline deadline = Deadline.in(Duration.ofSeconds(1))) {
                    Reading reading = new JolokiaProbe().probe(new ProbeTarget(peer.address(), Map.of()),
                            new ProbeContext(deadline, SecretStore.NONE));
                    assertEquals(ServerState.FAILING, reading.state(), reading.meaning());
                    assertTrue(reading.nanos() < 30_000_000_000L);
                }
            }
        }
    }
}
