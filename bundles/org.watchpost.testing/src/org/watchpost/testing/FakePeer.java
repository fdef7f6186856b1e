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
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A server on loopback and a port of its own that behaves as it is told: properly, slowly, wrongly or with bad intent. Each
 * connection has a thread of its own. Must be closed.
 */
public final class FakePeer implements AutoCloseable {

    /** What happens on a connection. Ends with the connection; whatever it throws ends it, too. */
    @FunctionalInterface
    public interface Behaviour {
        void on(Socket socket, FakePeer peer) throws IOException;
    }

    private final ServerSocket server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicInteger connections = new AtomicInteger();
    private final Thread accepting;

    private FakePeer(Behaviour behaviour) throws IOException {
        server = new ServerSocket(0, 512, InetAddress.getLoopbackAddress());
        accepting = Thread.ofPlatform().daemon().name("fake peer").start(() -> accept(behaviour));
    }

    /** Starts one. */
    public static FakePeer start(Behaviour behaviour) throws IOException {
        return new FakePeer(behaviour);
    }

    private void accept(Behaviour behaviour) {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                connections.incrementAndGet();
                open.add(socket);
                Thread.ofVirtual().name("fake connection").start(() -> {
                    try (socket) {
                        behaviour.on(socket, this);
                    } catch (IOException e) {
                        // the other side has gone, which is all the same here
                        open.remove(socket);
                    } finally {
                        open.remove(socket);
                    }
                });
            } catch (IOException e) {
                return;
            }
        }
    }

    public int port() {
        return server.getLocalPort();
    }

    /** {@code 127.0.0.1:PORT}. */
    public String address() {
        return "127.0.0.1:" + port();
    }

    /** Connections so far. */
    public int connections() {
        return connections.get();
    }

    /** Waits so long, or until the peer is closed. */
    public void pause(long millis) throws IOException {
        try {
            if (closed.await(millis, TimeUnit.MILLISECONDS)) {
                throw new IOException("closed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("closed", e);
        }
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        server.close();
        try {
            // The system goes on listening until the thread that waits for a connection has woken up.
            accepting.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (Socket socket : open) {
            socket.close();
        }
    }

    /** Says a greeting and answers each line by a function; an answer that is null ends the connection. */
    public static Behaviour lines(String greeting, Function<String, String> answers) {
        return (socket, peer) -> {
            OutputStream out = socket.getOutputStream();
            out.write((greeting + "\r\n").getBytes(StandardCharsets.UTF_8));
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String answer = answers.apply(line);
                if (answer.isEmpty()) {
                    return;
                }
                out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    /** A mail server that says yes to everything, except that a verb (or the greeting) has another answer. */
    public static Behaviour smtp(String verb, String answer) {
        String greeting = verb.equals("banner") ? answer : "220 fake.example ESMTP";
        return lines(greeting, line -> line.startsWith(verb) ? answer : line.startsWith("QUIT") ? "221 bye" : line.startsWith("EHLO")
                ? "250-fake.example\r\n250 SIZE 1000000"
                : line.startsWith("DATA") ? "354 go on" : "250 2.0.0 Ok");
    }

    /** Takes connections and says nothing. */
    public static Behaviour silent() {
        return (socket, peer) -> peer.pause(60_000);
    }

    /** Takes connections and breaks them. */
    public static Behaviour reset() {
        return (socket, peer) -> socket.setSoLinger(true, 0);
    }

    /** Sends the same bytes again and again, with a pause between. */
    public static Behaviour endless(String what, long pauseMillis) {
        return (socket, peer) -> {
            byte[] bytes = what.getBytes(StandardCharsets.UTF_8);
            while (true) {
                socket.getOutputStream().write(bytes);
                if (pauseMillis > 0) {
                    peer.pause(pauseMillis);
                }
            }
        };
    }

    /** Reads the head of a request of HTTP and gives an answer to its path. */
    public static Behaviour http(Function<String, String> answers) {
        return (socket, peer) -> {
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (String first = in.readLine(); first != null; first = in.readLine()) {
                int length = 0;
                for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                    if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
                        length = Integer.parseInt(line.substring(15).strip());
                    }
                }
                StringBuilder body = new StringBuilder();
                for (int i = 0; i < length; i++) {
                    body.append((char) in.read());
                }
                String answer = answers.apply(first.split(" ")[1]);
                byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
                String status = answer.isEmpty() ? "404 Not Found" : "200 OK";
                socket.getOutputStream()
                        .write(("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " + bytes.length
                                + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().write(bytes);
            }
        };
    }

    /** Takes one posted request after another and answers with the status that a function gives for its path and body. */
    public static Behaviour posts(BiFunction<String, String, Integer> answers) {
        return (socket, peer) -> {
            InputStream in = socket.getInputStream();
            for (String first = line(in); !first.isEmpty(); first = line(in)) {
                int length = 0;
                for (String line = line(in); !line.isEmpty(); line = line(in)) {
                    if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
                        length = Integer.parseInt(line.substring(15).strip());
                    }
                }
                String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
                int status = answers.apply(first.split(" ")[1], body);
                socket.getOutputStream()
                        .write(("HTTP/1.1 " + status + " Said\r\n" + (status == 204 ? "" : "Content-Length: 0\r\n") + "\r\n")
                                .getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            line.append((char) b);
        }
        return line.toString().strip();
    }

    /** A mail server that takes all, and tells of each line it hears, of messages as well. */
    public static Behaviour mailServer(Consumer<String> heard) {
        return (socket, peer) -> {
            OutputStream out = socket.getOutputStream();
            out.write("220 fake.example ESMTP\r\n".getBytes(StandardCharsets.UTF_8));
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            boolean message = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                heard.accept(line);
                boolean begins = !message && line.equals("DATA");
                boolean ends = message && line.equals(".");
                if (!message || ends) {
                    out.write((begins ? "354 go on\r\n" : "250 Ok\r\n").getBytes(StandardCharsets.UTF_8));
                }
                message = begins || message && !ends;
            }
        };
    }
}
