/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.monitor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.watchpost.core.monitor.Alarm;
import org.watchpost.core.probe.Deadline;
import org.watchpost.core.probe.HostPort;
import org.watchpost.core.text.VisibleText;

/** Mails an alarm. Only as an extra: when mail is what is broken, this does not arrive. Stateless. */
final class AlarmMail {

    private AlarmMail() {
    }

    static void send(HostPort server, String from, String to, Alarm.Event event, Duration limit) throws IOException {
        for (String address : new String[] { from, to }) {
            if (address.chars().anyMatch(c -> c <= ' ' || c > 0x7e || c == '<' || c == '>')) {
                throw new IOException("not a mail address: " + VisibleText.line(address));
            }
        }
        try (Deadline deadline = Deadline.in(limit); Socket socket = deadline.register(new Socket())) {
            socket.connect(new InetSocketAddress(server.host(), server.port()), deadline.remainingMillis());
            socket.setSoTimeout((int) limit.toMillis());
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1), 1024);
            OutputStream out = socket.getOutputStream();
            expect(in, "220");
            command(out, in, "EHLO watchpost.invalid", "250");
            command(out, in, "MAIL FROM:<" + from + ">", "250");
            command(out, in, "RCPT TO:<" + to + ">", "25");
            command(out, in, "DATA", "354");
            Alarm alarm = event.alarm();
            String subject = "Watchpost " + event.change().name().toLowerCase(Locale.ROOT) + ": " + alarm.rule() + ", "
                    + alarm.key().server();
            String body = VisibleText.line(alarm.message());
            command(out, in, "From: <" + from + ">\r\nTo: <" + to + ">\r\nSubject: " + ascii(subject) + "\r\nDate: "
                    + DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC)) + "\r\nMessage-ID: <"
                    + UUID.randomUUID()
                    + "@watchpost.invalid>\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
                    + "Content-Transfer-Encoding: 8bit\r\n\r\n" + (body.startsWith(".") ? "." + body : body) + "\r\n.", "250");
            command(out, in, "QUIT", "");
        }
    }

    private static String ascii(String text) {
        return VisibleText.line(text).replaceAll("[^\\x20-\\x7e]", "?");
    }

    private static void command(OutputStream out, BufferedReader in, String command, String expected) throws IOException {
        out.write((command + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        if (!expected.isEmpty()) {
            expect(in, expected);
        }
    }

    private static void expect(BufferedReader in, String expected) throws IOException {
        for (int i = 0; i < 100; i++) {
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0 || line.length() > 2000) {
                    throw new IOException("the mail server ends the connection");
                }
                line.append((char) c);
            }
            if (line.length() < 4 || line.charAt(3) != '-') {
                if (!line.toString().startsWith(expected)) {
                    throw new IOException("the mail server answers " + VisibleText.line(line.toString()));
                }
                return;
            }
        }
        throw new IOException("the mail server answers without end");
    }
}
