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
import java.util.concurrent.locks.LockSupport;

/** A client that reads a mailbox of a server on the loopback over IMAP. Belongs to one thread. */
public final class PlainImap implements AutoCloseable {

    private static final int ATTEMPTS = 600;

    private final Socket socket;
    private final BufferedReader in;

    /** Connects and logs in. */
    public PlainImap(int port, String user, String password) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(60_000);
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        in.readLine();
        command("LOGIN " + user + " " + password);
    }

    /** The text of the first message; waits until there is one. */
    public String first() throws IOException {
        for (int i = 0; i < ATTEMPTS; i++) {
            command("SELECT INBOX");
            String found = command("SEARCH ALL");
            if (found.contains("* SEARCH 1")) {
                return command("FETCH 1 BODY[]");
            }
            LockSupport.parkNanos(100_000_000L);
        }
        throw new IOException("no message arrives");
    }

    private String command(String command) throws IOException {
        socket.getOutputStream().write(("a " + command + "\r\n").getBytes(StandardCharsets.US_ASCII));
        StringBuilder said = new StringBuilder();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            said.append(line).append('\n');
            if (line.startsWith("a ")) {
                if (!line.startsWith("a OK")) {
                    throw new IOException(line);
                }
                return said.toString();
            }
        }
        throw new IOException("the server ends the connection");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
