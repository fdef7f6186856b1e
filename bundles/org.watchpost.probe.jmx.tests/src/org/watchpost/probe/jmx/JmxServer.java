/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.probe.jmx;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.rmi.registry.LocateRegistry;
import java.rmi.registry.Registry;
import java.rmi.server.RMIClientSocketFactory;
import java.rmi.server.RMIServerSocketFactory;
import java.rmi.server.UnicastRemoteObject;
import java.security.KeyStore;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.management.MBeanServer;
import javax.management.MBeanServerFactory;
import javax.management.ObjectName;
import javax.management.remote.JMXAuthenticator;
import javax.management.remote.JMXPrincipal;
import javax.management.remote.rmi.RMIConnectorServer;
import javax.management.remote.rmi.RMIJRMPServerImpl;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.rmi.ssl.SslRMIClientSocketFactory;
import javax.security.auth.Subject;

/** A JMX server of its own within the test's process, on loopback and free ports, with password and TLS if wanted. */
public final class JmxServer implements AutoCloseable {

    private static final AtomicInteger OPERATIONS = new AtomicInteger();

    /** What the queue beans look like. */
    public interface QueueMBean {
        long getSize();

        long getBad();

        Object getForeign();

        void clear();
    }

    /** A queue. */
    public record Queue(long size) implements QueueMBean {

        @Override
        public long getSize() {
            return size;
        }

        @Override
        public long getBad() {
            throw new IllegalStateException("fails as it should");
        }

        @Override
        public Object getForeign() {
            return new org.watchpost.testing.HostileRegistry.Bomb();
        }

        @Override
        public void clear() {
            OPERATIONS.incrementAndGet();
        }
    }

    private final MBeanServer beans = MBeanServerFactory.newMBeanServer();
    private final Registry registry;
    private final RMIJRMPServerImpl server;
    private final RMIConnectorServer connector;
    private final int port;

    JmxServer(Map<String, String> users, boolean tls) throws Exception {
        RMIServerSocketFactory sockets = tls ? secure() : p -> new ServerSocket(p, 50, InetAddress.getLoopbackAddress());
        RMIClientSocketFactory clients = tls ? new SslRMIClientSocketFactory() : null;
        System.setProperty("java.rmi.server.hostname", "127.0.0.1");
        int[] chosen = new int[1];
        registry = LocateRegistry.createRegistry(0, clients, p -> {
            ServerSocket socket = sockets.createServerSocket(p);
            chosen[0] = socket.getLocalPort();
            return socket;
        });
        port = chosen[0];
        Map<String, Object> env = new HashMap<>();
        if (!users.isEmpty()) {
            env.put("jmx.remote.authenticator", (JMXAuthenticator) credentials -> {
                if (credentials instanceof String[] pair && pair.length == 2 && pair[1].equals(users.get(pair[0]))) {
                    return new Subject(true, java.util.Set.of(new JMXPrincipal(pair[0])), java.util.Set.of(), java.util.Set.of());
                }
                throw new SecurityException("Authentication failed");
            });
        }
        server = new RMIJRMPServerImpl(0, clients, sockets, env);
        javax.management.remote.JMXServiceURL url = new javax.management.remote.JMXServiceURL("rmi", "127.0.0.1", 0);
        beans.registerMBean(new javax.management.StandardMBean(java.lang.management.ManagementFactory.getMemoryMXBean(),
                java.lang.management.MemoryMXBean.class, true), new ObjectName("java.lang:type=Memory"));
        connector = new RMIConnectorServer(url, env, server, beans);
        connector.start();
        registry.rebind("jmxrmi", server.toStub());
    }

    private static RMIServerSocketFactory secure() throws Exception {
        Path folder = Files.createTempDirectory("watchpost-tls");
        Path store = keys(folder);
        KeyStore keys = KeyStore.getInstance(store.toFile(), "changeit".toCharArray());
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, "changeit".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        Files.delete(store);
        Files.delete(folder);
        return p -> context.getServerSocketFactory().createServerSocket(p, 50, InetAddress.getLoopbackAddress());
    }

    /** Makes a key with a certificate that nobody trusts, in a store whose password is "changeit". */
    static Path keys(Path folder) throws IOException, InterruptedException {
        Path store = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias",
                "k",
                "-keyalg", "EC", "-dname", "CN=localhost", "-validity", "30", "-storetype", "PKCS12", "-keystore", store.toString(),
                "-storepass",
                "changeit").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (!keytool.waitFor(60, TimeUnit.SECONDS) || keytool.exitValue() != 0) {
            throw new IOException("keytool failed");
        }
        return store;
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    void queue(String name, long size) throws Exception {
        beans.registerMBean(new javax.management.StandardMBean(new Queue(size), QueueMBean.class), new ObjectName(name));
    }

    /** How often someone called an operation. */
    static int operations() {
        return OPERATIONS.get();
    }

    @Override
    public void close() throws IOException {
        connector.stop();
        UnicastRemoteObject.unexportObject(registry, true);
    }
}
