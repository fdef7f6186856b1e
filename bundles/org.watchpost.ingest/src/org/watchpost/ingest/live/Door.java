/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.live;

import java.io.Closeable;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.watchpost.core.live.LiveSpec;

/** Where senders come in: a TCP port, the same with TLS, or a unix socket. */
interface Door extends Closeable {

    /** A TLS handshake that takes longer is none. */
    int HANDSHAKE_MILLIS = 15_000;

    /** One sender. */
    interface Guest extends Closeable {
        /** What it sends; may only be read on the guest's own thread. */
        InputStream open() throws IOException;

        /** Where it is from, for people. */
        String from();
    }

    /** Waits for the next sender. */
    Guest next() throws IOException;

    /** Where it is, for people. */
    String place();

    /** The door of a TCP or TLS listener. */
    static Door of(LiveSpec.Syslog spec) throws IOException {
        InetAddress address = spec.host().isEmpty() ? null : InetAddress.getByName(spec.host());
        LiveSpec.Identity identity = spec.identity();
        ServerSocket socket = spec.transport() == LiveSpec.Transport.TLS && identity != null ? tls(identity) : new ServerSocket();
        try {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, spec.port()), 128);
        } catch (BindException e) {
            socket.close();
            throw new IOException("Port " + spec.port() + " can't be used: " + e.getMessage()
                    + (spec.port() > 0 && spec.port() < 1024 ? "; ports below 1024 may need an administrator, take a higher one" : ""), e);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
        return new Port(socket);
    }

    private static ServerSocket tls(LiveSpec.Identity identity) throws IOException {
        char[] password = identity.password().toCharArray();
        try (InputStream in = new FileInputStream(identity.store().toFile())) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, password);
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, password);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            SSLServerSocket socket = (SSLServerSocket) context.getServerSocketFactory().createServerSocket();
            socket.setEnabledProtocols(new String[] { "TLSv1.3", "TLSv1.2" });
            return socket;
        } catch (GeneralSecurityException | IOException e) {
            throw new IOException("Key and certificate can't be read from " + identity.store() + ": " + e.getMessage(), e);
        }
    }

    /** A TCP port. */
    record Port(ServerSocket socket) implements Door {

        @Override
        public Guest next() throws IOException {
            Socket accepted = socket.accept();
            return new Guest() {
                @Override
                public InputStream open() throws IOException {
                    accepted.setKeepAlive(true);
                    if (accepted instanceof SSLSocket secure) {
                        secure.setSoTimeout(HANDSHAKE_MILLIS);
                        secure.startHandshake();
                        secure.setSoTimeout(0);
                    }
                    return accepted.getInputStream();
                }

                @Override
                public String from() {
                    return String.valueOf(accepted.getRemoteSocketAddress());
                }

                @Override
                public void close() throws IOException {
                    accepted.close();
                }
            };
        }

        @Override
        public String place() {
            String address = socket.getInetAddress().isAnyLocalAddress() ? "all addresses" : socket.getInetAddress().getHostAddress();
            return (socket instanceof SSLServerSocket ? "tls " : "tcp ") + address + " port " + socket.getLocalPort();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    /** The door at a unix socket; one that a program left which ended is removed. */
    static Door of(Path path) throws IOException {
        if (Files.exists(path)) {
            try (SocketChannel other = SocketChannel.open(UnixDomainSocketAddress.of(path))) {
                throw new BindException(path + " is in use by another program");
            } catch (ConnectException e) {
                Files.delete(path);
            }
        }
        ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.bind(UnixDomainSocketAddress.of(path));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw new IOException("The socket " + path + " can't be made: " + e.getMessage(), e);
        }
        return new Local(channel, path);
    }

    /** A unix socket. */
    record Local(ServerSocketChannel channel, Path path) implements Door {

        @Override
        public Guest next() throws IOException {
            SocketChannel accepted = channel.accept();
            return new Guest() {
                @Override
                public InputStream open() {
                    return Channels.newInputStream(accepted);
                }

                @Override
                public String from() {
                    return path.toString();
                }

                @Override
                public void close() throws IOException {
                    accepted.close();
                }
            };
        }

        @Override
        public String place() {
            return "unix socket " + path;
        }

        @Override
        public void close() throws IOException {
            channel.close();
            Files.deleteIfExists(path);
        }
    }
}
