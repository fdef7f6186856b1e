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
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.opentest4j.TestAbortedException;

/**
 * A real server that runs as a process of its own, from the jars that {@code ./watchpost servers} gets. Where they
 * are not there, the test is aborted with a word about it, which counts as skipped. Must be closed.
 */
public final class RealServer implements AutoCloseable {

    private static final int START_SECONDS = 90;

    private final Process process;
    private final CountDownLatch started = new CountDownLatch(1);

    private RealServer(Process process) {
        this.process = process;
    }

    /** The folder with a server's jars and its program. */
    public static Path folder(String name) {
        Path found = locate("releng/servers/" + name).orElseThrow(() -> new TestAbortedException("skipped: releng/servers is not here"));
        if (!Files.isDirectory(found.resolve("target/jars"))) {
            throw new TestAbortedException("skipped: no jars of " + name + "; ./watchpost servers gets them");
        }
        return found;
    }

    private static Optional<Path> locate(String relative) {
        for (Path at = Path.of(System.getProperty("watchpost.root", "")).toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve(relative))) {
                return Optional.of(at.resolve(relative));
            }
        }
        return Optional.empty();
    }

    /** A jar whose name begins so. */
    public static Path jar(String server, String prefix) throws IOException {
        try (Stream<Path> jars = Files.list(folder(server).resolve("target/jars"))) {
            return jars.filter(jar -> String.valueOf(jar.getFileName()).startsWith(prefix)).findFirst()
                    .orElseThrow(() -> new TestAbortedException("skipped: no jar " + prefix + " of " + server));
        }
    }

    /** A port nobody uses at the moment. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Whether somebody listens on a port of the loopback. */
    public static boolean listens(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** Options of a JVM that opens JMX on a loopback port, without password and TLS. */
    public static List<String> jmx(int port) {
        String p = "-Dcom.sun.management.jmxremote.";
        return List.of(p + "port=" + port, p + "rmi.port=" + port, p + "host=127.0.0.1", p + "authenticate=false", p + "ssl=false",
                "-Djava.rmi.server.hostname=127.0.0.1");
    }

    /**
     * Starts a program of {@code releng/servers} and waits until it says STARTED.
     *
     * @param folder    the process's working directory
     * @param arguments of the program
     */
    public static RealServer start(String name, String source, List<String> options, Path folder, String... arguments)
            throws IOException, InterruptedException {
        Path home = folder(name);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx300m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", home.resolve("target/jars") + "/*", home.resolve(source).toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        RealServer server = new RealServer(process);
        Thread.ofPlatform().daemon().name("output of " + name).start(server::read);
        if (!server.started.await(START_SECONDS, TimeUnit.SECONDS) || !process.isAlive()) {
            server.close();
            throw new TestAbortedException("skipped: " + name + " does not start here");
        }
        return server;
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("STARTED")) {
                    started.countDown();
                }
            }
        } catch (IOException e) {
            started.countDown();
        }
        started.countDown();
    }

    /** Stops it in its tracks, as a JVM in a long collection or a suspended machine is; or lets it go on. */
    public void freeze(boolean frozen) throws IOException, InterruptedException {
        new ProcessBuilder("kill", frozen ? "-STOP" : "-CONT", Long.toString(process.pid())).start().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Unpacks what is below a folder of a zip. */
    public static void unzip(Path zip, String below, Path to) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                if (!entry.isDirectory() && name.startsWith(below) && !name.contains("..")) {
                    Path file = to.resolve(name.substring(below.length()));
                    Files.createDirectories(file.getParent());
                    copy(in, file);
                }
            }
        }
    }

    private static void copy(InputStream in, Path file) throws IOException {
        Files.write(file, in.readAllBytes());
    }
}
