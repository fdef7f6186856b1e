/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.probe.smtp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import org.watchpost.core.probe.Deadline;
import org.watchpost.core.probe.HostPort;
import org.watchpost.core.probe.Trust;

/**
 * A connection on which lines are exchanged, which can be made secure on the way. What it reads is bounded in length, in all
 * and in time. Belongs to one thread.
 */
final class LineConnection implements AutoCloseable {

    /** Longest line; RFC 5321 allows 512 bytes. */
    private static final int LONGEST_LINE = 4096;
    /** Most that is read altogether: a peer that talks on and on is no mail server. */
    private static final int MOST_BYTES = 1 << 18;

    private final Deadline deadline;
    private final HostPort address;
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();
    private OutputStream out = OutputStream.nullOutputStream();
    private final byte[] buffer = new byte[4096];
    private int at;
    private int end;
    private int total;

    LineConnection(HostPort address, Deadline deadline) {
        this.address = address;
        this.deadline = deadline;
    }

    void connect() throws IOException {
        deadline.register(socket);
        socket.setTcpNoDelay(true);
        // resolving the name can't be bounded; it happens on the worker of this one server
        socket.connect(new InetSocketAddress(address.host(), address.port()), deadline.remainingMillis());
        in = socket.getInputStream();
        out = socket.getOutputStream();
    }

    /** Whether bytes have come that nobody asked for. */
    boolean hasUnread() {
        return at < end;
    }

    /** Makes it secure; whatever the certificate was judged as is in {@code trust} afterwards. */
    SSLSession secure(Trust trust) throws IOException {
        try {
            SSLSocket secure = (SSLSocket) trust.context().getSocketFactory().createSocket(socket, address.host(), address.port(), true);
            if (trust.checksNames()) {
                SSLParameters parameters = secure.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                secure.setSSLParameters(parameters);
            }
            deadline.register(secure);
            secure.setSoTimeout(deadline.remainingMillis());
            secure.startHandshake();
            socket = secure;
            in = secure.getInputStream();
            out = secure.getOutputStream();
            return secure.getSession();
        } catch (GeneralSecurityException e) {
            throw new IOException("TLS can't be set up: " + e.getMessage(), e);
        }
    }

    void send(String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /**
     * The next line, without its end, as Latin-1 so that every byte is kept.
     *
     * @throws SocketTimeoutException if time is over
     * @throws PeerException          if the peer ends the connection or its line doesn't end
     */
    String readLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(128);
        while (true) {
            if (at == end) {
                fill(line.size() > 0);
            }
            byte b = buffer[at++];
            if (b == '\n') {
                byte[] bytes = line.toByteArray();
                int length = bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
                return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
            }
            if (line.size() >= LONGEST_LINE) {
                throw new PeerException("sends a line without end");
            }
            line.write(b);
        }
    }

    private void fill(boolean within) throws IOException {
        if (deadline.isOver()) {
            throw new SocketTimeoutException("time is over");
        }
        socket.setSoTimeout(deadline.remainingMillis());
        int count;
        try {
            count = in.read(buffer);
        } catch (SocketTimeoutException e) {
            throw e;
        } catch (IOException e) {
            // the deadline closes the socket under a blocked read
            if (deadline.isOver()) {
                throw new SocketTimeoutException("time is over");
            }
            throw new PeerException("breaks the connection: " + e.getMessage());
        }
        if (count < 0) {
            throw new PeerException(within ? "ends the connection within a line" : "ends the connection");
        }
        total += count;
        if (total > MOST_BYTES) {
            throw new PeerException("talks on and on");
        }
        at = 0;
        end = count;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** The peer does something a mail server doesn't; the message is a predicate. */
    static final class PeerException extends IOException {

        private static final long serialVersionUID = 1L;

        PeerException(String message) {
            super(message);
        }
    }
}
