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
import java.io.ObjectInputFilter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.rmi.server.RMISocketFactory;
import java.security.GeneralSecurityException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Set;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLContextSpi;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.probe.Deadline;
import org.watchpost.core.probe.Trust;

/**
 * What RMI has only once per process, made to depend on the reading that runs on the calling thread: its sockets end with the
 * reading's deadline, its certificates are judged by the reading's trust, and what it deserialises is let through only if it is
 * an open type. Threads that make no reading notice nothing.
 */
@SuppressWarnings("null") // types of the platform are not annotated
final class Guard {

    private static final ThreadLocal<Reading> CURRENT = new ThreadLocal<>();
    private static @Nullable String problem = "not installed";
    private static boolean installed;

    private static final int MOST_ELEMENTS = 100_000;
    private static final long MOST_REFERENCES = 1_000_000;
    private static final long MOST_BYTES = 32L << 20;
    private static final int DEEPEST = 30;

    private static final Set<Class<?>> SAFE = Set.of(String.class, Boolean.class, Byte.class, Short.class, Integer.class, Long.class,
            Float.class, Double.class, Character.class, Number.class, Object.class, BigInteger.class, BigDecimal.class, Enum.class,
            StackTraceElement.class, Void.class);

    /** Collections that open types, exceptions and lists of names consist of. */
    private static final Set<String> SAFE_NAMES = Set.of("java.util.ArrayList", "java.util.HashMap", "java.util.Map$Entry",
            "java.util.HashSet",
            "java.util.LinkedHashMap", "java.util.LinkedHashSet", "java.util.TreeMap", "java.util.TreeSet", "java.util.Date",
            "java.util.Arrays$ArrayList",
            "java.util.Collections$EmptyList", "java.util.Collections$EmptyMap", "java.util.Collections$EmptySet",
            "java.util.Collections$UnmodifiableCollection", "java.util.Collections$UnmodifiableList",
            "java.util.Collections$UnmodifiableRandomAccessList", "java.util.Collections$UnmodifiableMap",
            "java.util.Collections$UnmodifiableSet",
            "java.util.Collections$SingletonList", "java.util.Collections$SingletonSet", "java.util.CollSer", "javax.management.ObjectName",
            "javax.management.MBeanInfo", "javax.management.MBeanFeatureInfo", "javax.management.MBeanAttributeInfo",
            "javax.management.MBeanOperationInfo", "javax.management.MBeanParameterInfo", "javax.management.MBeanConstructorInfo",
            "javax.management.MBeanNotificationInfo", "javax.management.ImmutableDescriptor",
            "javax.management.modelmbean.DescriptorSupport",
            "javax.management.Attribute", "javax.management.AttributeList", "javax.management.remote.rmi.RMIServerImpl_Stub",
            "javax.management.remote.rmi.RMIConnectionImpl_Stub", "javax.rmi.ssl.SslRMIClientSocketFactory", "java.rmi.server.RemoteObject",
            "java.rmi.server.RemoteStub", "java.rmi.server.UID", "java.rmi.server.ObjID", "java.rmi.Remote", "java.rmi.dgc.VMID",
            "java.rmi.dgc.Lease", "sun.rmi.server.UnicastRef", "sun.rmi.server.UnicastRef2");

    /** A reading on this thread. */
    private record Reading(Deadline deadline, Trust trust) {
    }

    private Guard() {
    }

    /** Work that may use RMI. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws Exception;
    }

    /**
     * Runs something that uses RMI.
     *
     * @throws IOException if RMI can't be made safe in this process; the message says why
     */
    static <T> T with(Deadline deadline, Trust trust, Work<T> work) throws Exception {
        install();
        CURRENT.set(new Reading(deadline, trust));
        try {
            return work.run();
        } finally {
            CURRENT.remove();
        }
    }

    private static synchronized void install() throws IOException {
        if (!installed) {
            installed = true;
            problem = null;
            // the deadline ends all sockets; these bound what RMI does on threads of its own
            System.setProperty("sun.rmi.transport.tcp.handshakeTimeout",
                    System.getProperty("sun.rmi.transport.tcp.handshakeTimeout", "15000"));
            System.setProperty("sun.rmi.transport.connectionTimeout", System.getProperty("sun.rmi.transport.connectionTimeout", "2000"));
            try {
                ObjectInputFilter before = ObjectInputFilter.Config.getSerialFilter();
                if (before != null) {
                    problem = "the process has another serial filter (jdk.serialFilter): start it without";
                } else {
                    ObjectInputFilter.Config.setSerialFilter(Guard::filter);
                    RMISocketFactory.setSocketFactory(new Sockets());
                    SSLContext plain = SSLContext.getDefault();
                    SSLContext.setDefault(new Context(plain));
                }
            } catch (IOException | GeneralSecurityException | RuntimeException e) {
                problem = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            }
        }
        if (problem != null) {
            throw new IOException("JMX over RMI can't be used safely in this process: " + problem);
        }
    }

    /** Lets only open types, their exceptions and RMI's own stubs through, and only so much of them. */
    static ObjectInputFilter.Status filter(ObjectInputFilter.FilterInfo info) {
        if (CURRENT.get() == null) {
            return ObjectInputFilter.Status.UNDECIDED;
        }
        if (info.arrayLength() > MOST_ELEMENTS || info.references() > MOST_REFERENCES || info.streamBytes() > MOST_BYTES
                || info.depth() > DEEPEST) {
            return ObjectInputFilter.Status.REJECTED;
        }
        Class<?> type = info.serialClass();
        if (type == null) {
            return ObjectInputFilter.Status.UNDECIDED;
        }
        while (type.isArray()) {
            type = type.getComponentType();
        }
        return isSafe(type) ? ObjectInputFilter.Status.ALLOWED : ObjectInputFilter.Status.REJECTED;
    }

    private static boolean isSafe(Class<?> type) {
        if (type.isPrimitive() || SAFE.contains(type) || SAFE_NAMES.contains(type.getName())) {
            return true;
        }
        String name = type.getName();
        if (name.startsWith("javax.management.openmbean.")) {
            return true;
        }
        // an exception of the platform tells why an attribute can't be read; no exception of the platform does anything when read
        return Throwable.class.isAssignableFrom(type) && type.getClassLoader() == null
                && (name.startsWith("java.lang.") || name.startsWith("java.io.") || name.startsWith("java.rmi.")
                        || name.startsWith("java.util.")
                        || name.startsWith("javax.management.") || name.startsWith("java.security.")
                        || name.startsWith("javax.security.auth.login."));
    }

    private static Socket connect(String host, int port) throws IOException {
        Reading reading = CURRENT.get();
        Socket socket = new Socket();
        try {
            if (reading != null) {
                reading.deadline().register(socket);
            }
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(host, port), reading == null ? 15_000 : reading.deadline().remainingMillis());
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /** Sockets that end with the reading. */
    private static final class Sockets extends RMISocketFactory {

        private final RMISocketFactory plain = RMISocketFactory.getDefaultSocketFactory();

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return connect(host, port);
        }

        @Override
        public ServerSocket createServerSocket(int port) throws IOException {
            return plain.createServerSocket(port);
        }
    }

    /** The process's default context, except for connections that RMI makes for a reading. */
    private static final class Context extends SSLContext {

        Context(SSLContext plain) {
            super(new Spi(plain), plain.getProvider(), plain.getProtocol());
        }
    }

    private static final class Spi extends SSLContextSpi {

        private final SSLContext plain;

        Spi(SSLContext plain) {
            this.plain = plain;
        }

        @Override
        protected void engineInit(KeyManager[] keys, TrustManager[] trust, SecureRandom random) {
            throw new IllegalStateException("the default context is there already");
        }

        @Override
        protected SSLSocketFactory engineGetSocketFactory() {
            return new SecureSockets(plain.getSocketFactory());
        }

        @Override
        protected SSLServerSocketFactory engineGetServerSocketFactory() {
            return plain.getServerSocketFactory();
        }

        @Override
        protected SSLEngine engineCreateSSLEngine() {
            return plain.createSSLEngine();
        }

        @Override
        protected SSLEngine engineCreateSSLEngine(String host, int port) {
            return plain.createSSLEngine(host, port);
        }

        @Override
        protected SSLSessionContext engineGetServerSessionContext() {
            return plain.getServerSessionContext();
        }

        @Override
        protected SSLSessionContext engineGetClientSessionContext() {
            return plain.getClientSessionContext();
        }

        @Override
        protected SSLParameters engineGetDefaultSSLParameters() {
            return plain.getDefaultSSLParameters();
        }

        @Override
        protected SSLParameters engineGetSupportedSSLParameters() {
            return plain.getSupportedSSLParameters();
        }
    }

    private static final class SecureSockets extends SSLSocketFactory {

        private final SSLSocketFactory plain;

        SecureSockets(SSLSocketFactory plain) {
            this.plain = plain;
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            Reading reading = CURRENT.get();
            if (reading == null) {
                return plain.createSocket(host, port);
            }
            try {
                SSLSocket secure = (SSLSocket) reading.trust().context().getSocketFactory().createSocket(connect(host, port), host, port,
                        true);
                if (reading.trust().checksNames()) {
                    SSLParameters parameters = secure.getSSLParameters();
                    parameters.setEndpointIdentificationAlgorithm("HTTPS");
                    secure.setSSLParameters(parameters);
                }
                return secure;
            } catch (NoSuchAlgorithmException e) {
                throw new IOException("this Java has no TLS", e);
            } catch (GeneralSecurityException e) {
                throw new IOException("TLS can't be set up: " + e.getMessage(), e);
            }
        }

        @Override
        public String[] getDefaultCipherSuites() {
            return plain.getDefaultCipherSuites();
        }

        @Override
        public String[] getSupportedCipherSuites() {
            return plain.getSupportedCipherSuites();
        }

        @Override
        public Socket createSocket() throws IOException {
            return plain.createSocket();
        }

        @Override
        public Socket createSocket(Socket socket, String host, int port, boolean autoClose) throws IOException {
            return plain.createSocket(socket, host, port, autoClose);
        }

        @Override
        public Socket createSocket(String host, int port, java.net.InetAddress localHost, int localPort) throws IOException {
            return plain.createSocket(host, port, localHost, localPort);
        }

        @Override
        public Socket createSocket(java.net.InetAddress host, int port) throws IOException {
            return plain.createSocket(host, port);
        }

        @Override
        public Socket createSocket(java.net.InetAddress address, int port, java.net.InetAddress localAddress, int localPort)
                throws IOException {
            return plain.createSocket(address, port, localAddress, localPort);
        }
    }
}
