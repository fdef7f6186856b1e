/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.quarantine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.mail.Relay;
import org.watchpost.testing.TlsIdentity;

/** Redelivery to a server on the loopback. */
class SmtpRedeliveryTest {

    /** Answers one conversation; {@code refuse} is the command it refuses. */
    private static List<String> talk(ServerSocket server, String refuse) throws IOException {
        List<String> heard = new ArrayList<>();
        try (Socket socket = server.accept();
                BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
                OutputStream out = socket.getOutputStream()) {
            say(out, "220 test");
            boolean data = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                heard.add(line);
                if (data) {
                    data = !line.equals(".");
                    if (!data) {
                        say(out, "250 2.0.0 queued as TEST1");
                    }
                } else if (!refuse.isEmpty() && line.startsWith(refuse)) {
                    say(out, "554 5.7.1 no");
                } else if (line.equals("DATA")) {
                    data = true;
                    say(out, "354 go on");
                } else if (line.equals("QUIT")) {
                    say(out, "221 bye");
                    break;
                } else {
                    say(out, "250 ok");
                }
            }
        }
        return heard;
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static final byte[] MESSAGE = "From: a@x.example\r\nTo: b@x.example\r\nSubject: 8-bit \u00e9\r\n\r\n.dot\r\nbody\r\n"
            .getBytes(StandardCharsets.ISO_8859_1);

    @Test
    void theMessageArrivesAsItIsWithMarks() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            CompletableFuture<List<String>> heard = listen(server, "");
            Relay relay = new Relay("127.0.0.1", server.getLocalPort(), Relay.Security.NONE, "", "quarantine@y.example");
            String answer = new SmtpRedelivery().send(relay, new char[0], MESSAGE, List.of("b@x.example"), "D1 by ann",
                    new NullProgressMonitor());
            assertEquals("250 2.0.0 queued as TEST1", answer);
            List<String> lines = heard.get(10, TimeUnit.SECONDS);
            String all = String.join("\n", lines);
            assertTrue(all.contains("MAIL FROM:<quarantine@y.example>") && all.contains("RCPT TO:<b@x.example>"), all);
            assertTrue(all.contains("X-Watchpost-Released: D1 by ann") && all.contains("Resent-To: b@x.example"), all);
            assertTrue(all.contains("Subject: 8-bit \u00e9\n\n..dot\nbody\n."), all);
        }
    }

    @Test
    void refusalSaysWhatToDo() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            CompletableFuture<List<String>> heard = listen(server, "RCPT");
            Relay relay = new Relay("127.0.0.1", server.getLocalPort(), Relay.Security.NONE, "", "q@y.example");
            IOException refused = assertThrows(IOException.class, () -> new SmtpRedelivery().send(relay, new char[0], MESSAGE,
                    List.of("b@x.example"), "D1", new NullProgressMonitor()));
            assertTrue(String.valueOf(refused.getMessage()).contains("did not take"), refused.getMessage());
            heard.get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void overTlsTheCertificateIsVerified(@TempDir Path folder) throws Exception {
        TlsIdentity right = TlsIdentity.make(Files.createDirectories(folder.resolve("right")), "ip:127.0.0.1");
        TlsIdentity other = TlsIdentity.make(Files.createDirectories(folder.resolve("other")), "dns:relay.example");
        InetAddress loopback = InetAddress.getByName("127.0.0.1");
        try (ServerSocket server = right.server().createServerSocket(0, 5, loopback)) {
            CompletableFuture<List<String>> heard = listen(server, "");
            Relay relay = new Relay("127.0.0.1", server.getLocalPort(), Relay.Security.TLS, "", "q@y.example");
            assertEquals("250 2.0.0 queued as TEST1", new SmtpRedelivery(right.client()).send(relay, new char[0], MESSAGE,
                    List.of("other@z.example"), "D2 by ann", new NullProgressMonitor()));
            assertTrue(heard.get(30, TimeUnit.SECONDS).contains("RCPT TO:<other@z.example>"));
        }
        for (TlsIdentity wrong : List.of(right, other)) {
            // one that nobody vouches for, and one that is vouched for but for another name
            try (ServerSocket server = wrong.server().createServerSocket(0, 5, loopback)) {
                CompletableFuture<List<String>> heard = listen(server, "");
                Relay relay = new Relay("127.0.0.1", server.getLocalPort(), Relay.Security.TLS, "", "q@y.example");
                assertThrows(IOException.class, () -> new SmtpRedelivery(other.client()).send(relay, new char[0], MESSAGE,
                        List.of("b@x.example"), "D3", new NullProgressMonitor()));
                heard.handle((lines, problem) -> {
                    assertTrue(lines == null || lines.stream().noneMatch(line -> line.startsWith("MAIL") || line.startsWith("DATA")));
                    return true;
                }).get(30, TimeUnit.SECONDS);
            }
        }
    }

    @Test
    void starttlsIsRequired() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            CompletableFuture<List<String>> heard = listen(server, "STARTTLS");
            Relay relay = new Relay("127.0.0.1", server.getLocalPort(), Relay.Security.STARTTLS, "", "q@y.example");
            assertThrows(IOException.class, () -> new SmtpRedelivery().send(relay, new char[0], MESSAGE, List.of("b@x.example"), "D1",
                    new NullProgressMonitor()));
            assertTrue(heard.get(30, TimeUnit.SECONDS).stream().noneMatch(line -> line.startsWith("MAIL")), "sent without protection");
        }
    }

    private static CompletableFuture<List<String>> listen(ServerSocket server, String refuse) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return talk(server, refuse);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }, talk -> new Thread(talk, "smtp server").start());
    }
}
