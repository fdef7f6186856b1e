/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client that hands mails to a server on the loopback, one after another on one connection. Belongs to one thread. */
public final class PlainSmtp implements AutoCloseable {

    private final Socket socket;
    private final BufferedReader in;

    /** Connects and greets. */
    public PlainSmtp(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(60_000);
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        expect("220");
        say("HELO test.example", "250");
    }

    /** Hands over mails from one sender to recipients in turn. */
    public void send(int count, String sender, String... recipients) throws IOException {
        for (int i = 0; i < count; i++) {
            say("MAIL FROM:<" + sender + ">", "250");
            say("RCPT TO:<" + recipients[i % recipients.length] + ">", "250");
            say("DATA", "354");
            say("Subject: " + i + "\r\n\r\nhello\r\n.", "250");
        }
    }

    private void say(String line, String code) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        expect(code);
    }

    private void expect(String code) throws IOException {
        String line = in.readLine();
        while (line != null && line.length() > 3 && line.charAt(3) == '-') {
            line = in.readLine();
        }
        if (line == null || !line.startsWith(code)) {
            throw new IOException("expected " + code + ", got " + line);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
