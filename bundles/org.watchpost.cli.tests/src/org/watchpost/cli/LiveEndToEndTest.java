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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.live.LiveFeed;
import org.watchpost.core.live.LiveService;
import org.watchpost.core.live.LiveSpec;
import org.watchpost.core.live.LiveStatus;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.QueryParser;

/** Listeners and followers with the real index: what is sent and written is found soon, once, and is evidence in the end. */
class LiveEndToEndTest {

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);

    @TempDir
    Path folder;

    private OpenCase open;
    private LiveService service;

    @BeforeEach
    void create() throws IOException {
        open = TestServices.get().cases().create(folder.resolve("case"), "live", ZoneOffset.UTC);
        service = TestServices.get().service(LiveService.class);
    }

    @AfterEach
    void whole() throws IOException {
        open.close();
        assertEquals(List.of(), TestServices.get().cases().verify(folder.resolve("case"), new NullProgressMonitor()).problems());
    }

    private long count(String query) throws Exception {
        EventQuery events = query.isEmpty() ? EventQuery.ALL : new EventQuery(new QueryParser(ZoneOffset.UTC).parse(query));
        return open.events().count(events, new NullProgressMonitor());
    }

    /** Waits until a query finds as many events. */
    private void await(long expected, String query) throws Exception {
        long until = System.nanoTime() + PATIENCE;
        CountDownLatch never = new CountDownLatch(1);
        long found = count(query);
        while (found < expected && System.nanoTime() < until) {
            never.await(20, TimeUnit.MILLISECONDS);
            found = count(query);
        }
        assertEquals(expected, found, query);
    }

    private static int port(LiveFeed feed) {
        String place = feed.place();
        return Integer.parseInt(place.substring(place.lastIndexOf(' ') + 1));
    }

    private static String syslog(int number) {
        return "<22>Jul 26 08:00:0" + number % 10 + " mx1 postfix/smtpd[12]: "
                + String.format(java.util.Locale.ROOT, "%010X", number + 0xA00000000L) + ": client=a.example[192.0.2.1]";
    }

    private LiveFeed listen(LiveSpec.Transport transport) throws IOException {
        return service.start(open, new LiveSpec.Syslog(transport, "127.0.0.1", 0, null), Settings.NONE);
    }

    @Test
    void syslogOverTcp() throws Exception {
        try (LiveFeed feed = listen(LiveSpec.Transport.TCP)) {
            try (Socket lines = new Socket(InetAddress.getLoopbackAddress(), port(feed));
                    Socket counted = new Socket(InetAddress.getLoopbackAddress(), port(feed))) {
                OutputStream out = lines.getOutputStream();
                for (int i = 0; i < 500; i++) {
                    out.write((syslog(i) + "\n").getBytes(StandardCharsets.UTF_8));
                }
                out.flush();
                await(500, "");
                OutputStream other = counted.getOutputStream();
                for (int i = 500; i < 1000; i++) {
                    byte[] message = (syslog(i) + (i % 7 == 0 ? "\nsecond line" : "")).getBytes(StandardCharsets.UTF_8);
                    other.write((message.length + " ").getBytes(StandardCharsets.UTF_8));
                    other.write(message);
                }
                other.flush();
                await(1000, "");
                assertEquals(1000, feed.status().records());
                assertEquals(2, feed.status().senders());
                assertEquals(LiveStatus.State.RUNNING, feed.status().state());
            }
            await(1, "watchpost.mail.queue_id:" + String.format(java.util.Locale.ROOT, "%010X", 700 + 0xA00000000L));
        }
        assertEquals(1000, count("event.dataset:postfix"));
        assertTrue(open.sources().stream().allMatch(source -> source.sha256().length() == 64));
    }

    @Test
    void syslogOverUdpAndEveOverAUnixSocket() throws Exception {
        Path socket = Path.of(System.getProperty("java.io.tmpdir")).resolve("wp" + ProcessHandle.current().pid() + ".sock");
        try (LiveFeed udp = listen(LiveSpec.Transport.UDP);
                LiveFeed eve = service.start(open, new LiveSpec.UnixSocket(socket), Settings.NONE);
                DatagramSocket sender = new DatagramSocket();
                SocketChannel suricata = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            for (int i = 0; i < 100; i++) {
                byte[] bytes = syslog(i).getBytes(StandardCharsets.UTF_8);
                sender.send(new DatagramPacket(bytes, bytes.length, new InetSocketAddress(InetAddress.getLoopbackAddress(), port(udp))));
            }
            suricata.connect(UnixDomainSocketAddress.of(socket));
            for (int i = 0; i < 10; i++) {
                suricata.write(ByteBuffer.wrap(("{\"timestamp\":\"2026-01-02T03:04:0" + i + ".000000+0000\",\"event_type\":\"alert\","
                        + "\"src_ip\":\"10.0.0." + i + "\",\"alert\":{\"signature\":\"Test\"}}\n").getBytes(StandardCharsets.UTF_8)));
            }
            await(100, "event.dataset:postfix");
            await(10, "rule.name:Test");
            assertEquals(0, udp.status().lost());
        }
        assertTrue(Files.notExists(socket));
    }

    @Test
    void tls() throws Exception {
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.isExecutable(keytool), "no keytool to make a certificate with");
        Path store = folder.resolve("identity.p12");
        assertEquals(0,
                new ProcessBuilder(keytool.toString(), "-genkeypair", "-alias", "a", "-keyalg", "EC", "-storetype", "PKCS12", "-keystore",
                        store.toString(), "-storepass", "changeit", "-dname", "CN=localhost").redirectErrorStream(true)
                        .redirectOutput(folder.resolve("keytool.txt").toFile()).start().waitFor());
        java.security.KeyStore trust = java.security.KeyStore.getInstance(store.toFile(), "changeit".toCharArray());
        javax.net.ssl.TrustManagerFactory managers = javax.net.ssl.TrustManagerFactory
                .getInstance(javax.net.ssl.TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trust);
        javax.net.ssl.SSLContext context = javax.net.ssl.SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        try (LiveFeed feed = service.start(open, new LiveSpec.Syslog(LiveSpec.Transport.TLS, "127.0.0.1", 0,
                new LiveSpec.Identity(store, "changeit")), Settings.NONE);
                Socket socket = context.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port(feed))) {
            byte[] message = syslog(1).getBytes(StandardCharsets.UTF_8);
            socket.getOutputStream().write((message.length + " ").getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(message);
            socket.getOutputStream().flush();
            await(1, "");
        }
    }

    private static void append(Path file, int from, int count) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            text.append("2026-01-02T03:04:05.").append(String.format(java.util.Locale.ROOT, "%06d", i)).append("Z line number").append(i)
                    .append(" of the log that is followed\n");
        }
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Test
    void aFileThroughAllKindsOfRotation() throws Exception {
        Path log = folder.resolve("app.log");
        LiveSpec spec = new LiveSpec.FollowFile(log, false);
        try (LiveFeed feed = service.start(open, spec, Settings.NONE)) {
            append(log, 0, 100);
            await(100, "");
            // renamed, and written to a little longer
            Files.move(log, folder.resolve("app.log.1"));
            append(folder.resolve("app.log.1"), 100, 50);
            append(log, 150, 50);
            await(200, "");
            // copied and truncated, with lines nobody had read yet
            append(log, 200, 30);
            Files.copy(log, folder.resolve("app.log.2"));
            Files.write(log, new byte[0]);
            append(log, 230, 20);
            await(250, "");
            assertEquals(250, feed.status().records());
        }
        // rotated twice and compressed while nobody looked
        append(log, 250, 25);
        gzip(log, folder.resolve("app.log.3.gz"));
        Files.delete(log);
        append(log, 275, 25);
        Files.move(log, folder.resolve("app.log.4"), StandardCopyOption.ATOMIC_MOVE);
        append(log, 300, 10);
        open.close();
        open = TestServices.get().cases().open(folder.resolve("case"), true);
        try (LiveFeed feed = service.start(open, spec, Settings.NONE)) {
            await(310, "");
            append(log, 310, 10);
            await(320, "");
        }
        for (int i = 0; i < 320; i += 13) {
            assertEquals(1, count("\"number" + i + "\""), "number" + i);
        }
        assertEquals(320, count(""));
    }

    private static void gzip(Path from, Path to) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(Files.readAllBytes(from));
        }
        Files.write(to, bytes.toByteArray());
    }

    @Test
    void aFolder() throws Exception {
        Path logs = Files.createDirectories(folder.resolve("logs"));
        append(logs.resolve("a.log"), 0, 50);
        append(folder.resolve("other"), 1000, 50);
        gzip(folder.resolve("other"), logs.resolve("other.log.gz"));
        append(logs.resolve("ignored.txt"), 2000, 10);
        try (LiveFeed feed = service.start(open, new LiveSpec.FollowFolder(logs, "*.log*", false), Settings.NONE)) {
            await(100, "");
            append(logs.resolve("b.log"), 100, 50);
            await(150, "");
            Files.move(logs.resolve("a.log"), logs.resolve("a.log.1"));
            append(logs.resolve("a.log"), 150, 50);
            await(200, "");
            gzip(logs.resolve("b.log"), logs.resolve("b.log.1.gz"));
            append(logs.resolve("b.log"), 200, 50);
            await(250, "");
            assertEquals("", feed.status().error());
        }
        assertEquals(250, count(""));
    }

    @Test
    void commands() throws Exception {
        Path log = folder.resolve("app.log");
        append(log, 0, 10);
        open.close();
        Run run = Run.of(TestServices.get(), "follow", "--case", folder.resolve("case"), "--for", "2s", "--output", "json", log)
                .is(ExitStatus.DONE);
        assertEquals(10L, run.json().getFirst().get("records"));
        assertTrue(run.err().contains("following " + log));
        assertEquals(10, Run.of(TestServices.get(), "count", "--case", folder.resolve("case"), "--output", "json", "").is(0).count());
        run = Run
                .of(TestServices.get(), "listen", "--case", folder.resolve("case"), "--for", "1s", "--syslog",
                        "tcp:127.0.0.1:0,udp:127.0.0.1:0")
                .is(ExitStatus.DONE);
        assertTrue(run.err().contains("listening at tcp 127.0.0.1 port "));
        Run.of(TestServices.get(), "listen", "--case", folder.resolve("case")).is(ExitStatus.USAGE);
        Run.of(TestServices.get(), "listen", "--case", folder.resolve("case"), "--syslog", "tls:1").is(ExitStatus.USAGE);
        open = TestServices.get().cases().open(folder.resolve("case"), true);
    }
}
