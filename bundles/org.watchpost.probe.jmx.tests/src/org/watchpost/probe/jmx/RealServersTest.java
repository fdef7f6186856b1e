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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.json.Json;
import org.watchpost.core.probe.Deadline;
import org.watchpost.core.probe.Probe;
import org.watchpost.core.probe.ProbeContext;
import org.watchpost.core.probe.ProbeTarget;
import org.watchpost.core.probe.QueueReading;
import org.watchpost.core.probe.Reading;
import org.watchpost.core.probe.SecretStore;
import org.watchpost.core.probe.ServerState;
import org.watchpost.testing.PlainSmtp;
import org.watchpost.testing.RealServer;
import org.watchpost.testing.ServerTree;

/** What the probes read equals what real servers say of themselves. Skipped where the servers' jars are not there. */
class RealServersTest {

    private static Reading probe(Probe probe, String address, Map<String, String> options, long seconds, SecretStore secrets) {
        try (Deadline deadline = Deadline.in(Duration.ofSeconds(seconds))) {
            return probe.probe(new ProbeTarget(address, options), new ProbeContext(deadline, secrets));
        }
    }

    private static long depth(Reading reading, String queue) {
        return reading.queues().stream().filter(q -> q.name().equals(queue)).mapToLong(QueueReading::depth).findFirst().orElse(-1);
    }

    @Test
    void aBrokerOverJmxAndJolokiaFrozenKilledAndBack(@TempDir Path folder) throws Exception {
        int jmx = RealServer.freePort();
        int http = RealServer.freePort();
        List<String> options = new ArrayList<>(RealServer.jmx(jmx));
        options.add("-javaagent:" + RealServer.jar("jolokia", "jolokia-agent-jvm") + "=port=" + http
                + ",host=127.0.0.1,user=reader,password=secret1");
        String address = "127.0.0.1:" + jmx;
        SecretStore secrets = name -> Optional.of("secret1");
        try (RealServer broker = RealServer.start("activemq", "Broker.java", options, folder)) {
            assertEquals(500, depth(probe(new JmxProbe(), address, Map.of("preset", "activemq"), 20, SecretStore.NONE), "outgoing"));
            Reading jolokia = probe(new JolokiaProbe(), "127.0.0.1:" + http, Map.of("user", "reader"), 20, secrets);
            assertEquals(500, depth(jolokia, "outgoing"), jolokia.meaning());
            assertTrue(jolokia.measure("heap_used").orElseThrow() > 0);
            Reading refused = probe(new JolokiaProbe(), "127.0.0.1:" + http, Map.of(), 20, SecretStore.NONE);
            assertEquals("wants user and password", refused.meaning());
            broker.freeze(true);
            Reading frozen = probe(new JmxProbe(), address, Map.of("preset", "activemq"), 2, SecretStore.NONE);
            assertEquals(ServerState.FAILING, frozen.state());
            assertTrue(frozen.meaning().contains("frozen"), frozen.meaning());
            assertTrue(frozen.nanos() < 30_000_000_000L);
            broker.freeze(false);
            assertEquals(500, depth(probe(new JmxProbe(), address, Map.of("preset", "activemq"), 20, SecretStore.NONE), "outgoing"));
        }
        assertEquals(ServerState.UNREACHABLE, probe(new JmxProbe(), address, Map.of(), 10, SecretStore.NONE).state());
        try (RealServer again = RealServer.start("activemq", "Broker.java", RealServer.jmx(jmx), folder)) {
            assertEquals(ServerState.OK, probe(new JmxProbe(), address, Map.of("preset", "activemq"), 20, SecretStore.NONE).state(),
                    again.toString());
        }
    }

    @Test
    void jamesWithFiveHundredMailsThatCannotLeave(@TempDir Path folder) throws Exception {
        RealServer.unzip(RealServer.jar("james", "james-server-memory-app-3.8.1.zip"), "james-server-memory-app/conf/",
                folder.resolve("conf"));
        int jmx = RealServer.freePort();
        int smtp = RealServer.freePort();
        int web = RealServer.freePort();
        configure(folder.resolve("conf"), smtp, web);
        List<String> options = guarded(jmx, folder);
        options.addAll(List.of("-Dworking.directory=.", "-Dlogback.configurationFile=conf/logback.xml"));
        String address = "127.0.0.1:" + jmx;
        SecretStore secrets = name -> Optional.of("secret1");
        try (RealServer james = RealServer.start("james", "JamesWithActiveMq.java", options, folder)) {
            Map<String, String> wanted = Map.of("preset", "james", "user", "reader", "registry-tls", "true");
            Reading untrusted = probe(new JmxProbe(), address, wanted, 60, secrets);
            assertTrue(untrusted.meaning().contains("certificate is not trusted"), untrusted.meaning());
            Map<String, String> pinned = new HashMap<>(wanted);
            pinned.put("pin", untrusted.certificate().orElseThrow().sha256());
            assertEquals("refuses this user or password, or the user may not read", probe(new JmxProbe(), address, pinned, 60,
                    name -> Optional.of("guess")).meaning());
            try (PlainSmtp client = new PlainSmtp(smtp)) {
                client.send(500, "a@x.example", "b1@remote.example", "b2@remote.example", "b3@remote.example");
            }
            ServerTree.until(() -> depth(probe(new JmxProbe(), address, pinned, 60, secrets), "outgoing") == 500);
            Reading reading = probe(new JmxProbe(), address, pinned, 60, secrets);
            assertEquals(size(web, "outgoing"), depth(reading, "outgoing"), reading.meaning() + james);
            assertEquals(500, depth(reading, "outgoing"));
            assertEquals(0, depth(reading, "spool"));
            james.freeze(true);
            Reading frozen = probe(new JmxProbe(), address, pinned, 2, secrets);
            assertEquals(ServerState.FAILING, frozen.state(), frozen.meaning());
            james.freeze(false);
            assertEquals(500, depth(probe(new JmxProbe(), address, pinned, 60, secrets), "outgoing"));
        }
    }

    private static void configure(Path conf, int smtp, int web) throws IOException {
        replace(conf.resolve("jmx.properties"), "jmx.enabled=true", "jmx.enabled=false");
        replace(conf.resolve("webadmin.properties"), "port=8000", "port=" + web);
        replace(conf.resolve("mailetcontainer.xml"), "<delayTime>5000, 100000, 500000</delayTime>",
                "<delayTime>1 hour</delayTime><gateway>127.0.0.1</gateway><gatewayPort>1</gatewayPort>");
        Files.writeString(conf.resolve("jmap.properties"), "enabled=false\n");
        for (String name : List.of("imapserver", "pop3server", "managesieveserver")) {
            Files.writeString(conf.resolve(name + ".xml"), "<?xml version=\"1.0\"?>\n<" + name + "s></" + name + "s>\n");
        }
        Files.writeString(conf.resolve("smtpserver.xml"), """
                <?xml version="1.0"?>
                <smtpservers><smtpserver enabled="true"><jmxName>smtp</jmxName><bind>127.0.0.1:%d</bind>
                <connectionBacklog>200</connectionBacklog><tls socketTLS="false" startTLS="false"></tls>
                <connectiontimeout>360</connectiontimeout><connectionLimit>0</connectionLimit>
                <connectionLimitPerIP>0</connectionLimitPerIP><authorizedAddresses>127.0.0.0/8</authorizedAddresses>
                <maxmessagesize>0</maxmessagesize><addressBracketsEnforcement>true</addressBracketsEnforcement>
                <handlerchain coreHandlersPackage="org.apache.james.smtpserver.CoreCmdHandlerLoader"></handlerchain>
                </smtpserver></smtpservers>
                """.formatted(smtp));
    }

    private static void replace(Path file, String what, String by) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(what), file + " has no " + what);
        Files.writeString(file, text.replace(what, by));
    }

    /** Options of a JVM that opens JMX with TLS, also of its registry, and a password. */
    private static List<String> guarded(int jmx, Path folder) throws IOException, InterruptedException {
        Path store = JmxServer.keys(folder);
        Path password = Files.writeString(folder.resolve("jmx.password"), "reader secret1\n");
        Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-------"));
        Path access = Files.writeString(folder.resolve("jmx.access"), "reader readonly\n");
        List<String> options = new ArrayList<>(RealServer.jmx(jmx).stream().filter(o -> !o.endsWith("=false")).toList());
        String p = "-Dcom.sun.management.jmxremote.";
        options.addAll(List.of(p + "ssl=true", p + "registry.ssl=true", p + "authenticate=true", p + "password.file=" + password,
                p + "access.file=" + access, "-Djavax.net.ssl.keyStore=" + store, "-Djavax.net.ssl.keyStorePassword=changeit"));
        return options;
    }

    private static long size(int web, String queue) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            String answer = client
                    .send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + web + "/mailQueues/" + queue)).timeout(Duration
                            .ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            return Json.number(Json.readObject(answer), "size", -1);
        }
    }
}
