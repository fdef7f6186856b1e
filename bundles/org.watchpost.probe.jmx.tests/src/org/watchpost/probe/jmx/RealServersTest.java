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

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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
import org.watchpost.testing.RealServer;

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
        List<String> options = new ArrayList<>(RealServer.jmx(jmx));
        options.addAll(List.of("-Dworking.directory=.", "-Dlogback.configurationFile=conf/logback.xml"));
        try (RealServer james = RealServer.start("james", "JamesWithActiveMq.java", options, folder)) {
            send(smtp, 500);
            Reading reading = probe(new JmxProbe(), "127.0.0.1:" + jmx, Map.of("preset", "james"), 30, SecretStore.NONE);
            for (int i = 0; i < 20 && depth(reading, "outgoing") < 500; i++) {
                reading = probe(new JmxProbe(), "127.0.0.1:" + jmx, Map.of("preset", "james"), 30, SecretStore.NONE);
            }
            assertEquals(size(web, "outgoing"), depth(reading, "outgoing"), reading.meaning() + james);
            assertEquals(500, depth(reading, "outgoing"));
            assertEquals(0, depth(reading, "spool"));
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

    private static void send(int port, int count) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(30_000);
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            expect(in, "220");
            say(socket, in, "HELO test.example", "250");
            for (int i = 0; i < count; i++) {
                say(socket, in, "MAIL FROM:<a@x.example>", "250");
                say(socket, in, "RCPT TO:<b" + i % 20 + "@remote.example>", "250");
                say(socket, in, "DATA", "354");
                say(socket, in, "Subject: " + i + "\r\n\r\nhello\r\n.", "250");
            }
        }
    }

    private static void say(Socket socket, BufferedReader in, String line, String code) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        expect(in, code);
    }

    private static void expect(BufferedReader in, String code) throws IOException {
        String line = String.valueOf(in.readLine());
        assertTrue(line.startsWith(code), line);
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
