/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.monitor;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.monitor.Alarm;
import org.watchpost.core.monitor.SampleJson;
import org.watchpost.core.probe.HostPort;
import org.watchpost.core.text.Times;
import org.watchpost.core.text.VisibleText;
import org.watchpost.model.monitor.AlarmAction;

/**
 * Takes the actions of alarms, one after another on a thread of its own; each has a time limit, and what can't be done in time is
 * left out rather than piled up. Sound and desktop notifications are the console's business.
 */
final class Actions implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Actions.class);
    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final int MOST_WAITING = 200;

    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(0, 2, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MOST_WAITING),
            task -> Thread.ofPlatform().daemon().name("Watchpost alarm actions").unstarted(task),
            (task, pool) -> LOG.warn("Too many alarm actions are waiting; one is left out"));

    /**
     * Takes the actions for what happened.
     *
     * @param failed is told, for people, of each that could not be taken
     */
    void take(List<AlarmAction> actions, Alarm.Event event, Consumer<String> failed) {
        for (AlarmAction action : actions) {
            String target = action.getTarget();
            String from = action.getFrom();
            String to = action.getTo();
            switch (action.getKind()) {
                case COMMAND -> worker.execute(() -> guard("command " + target, failed, () -> command(target, event)));
                case WEBHOOK -> worker.execute(() -> guard("webhook " + target, failed, () -> webhook(target, event)));
                case SYSLOG -> worker.execute(() -> guard("syslog to " + target, failed, () -> syslog(target, event)));
                case MAIL -> worker.execute(() -> guard("mail through " + target, failed,
                        () -> AlarmMail.send(HostPort.parse(target, 25), from, to, event, LIMIT)));
                default -> {
                    // the console does these
                }
            }
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private static void guard(String what, Consumer<String> failed, Work work) {
        try {
            work.run();
        } catch (IOException | RuntimeException e) {
            LOG.warn("An alarm's {} failed", what, e);
            failed.accept(VisibleText.line(what + " failed: " + (e.getMessage() == null ? e.toString() : e.getMessage())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The alarm goes into the environment: nothing in it can become part of the command. */
    private static void command(String target, Alarm.Event event) throws IOException, InterruptedException {
        Alarm alarm = event.alarm();
        ProcessBuilder builder = new ProcessBuilder(Arrays.stream(target.strip().split("\\s+")).toList());
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("WATCHPOST_CHANGE", event.change().name().toLowerCase(Locale.ROOT));
        builder.environment().put("WATCHPOST_RULE", clean(alarm.rule()));
        builder.environment().put("WATCHPOST_SEVERITY", alarm.severity().getLiteral());
        builder.environment().put("WATCHPOST_SERVER", clean(alarm.key().server()));
        builder.environment().put("WATCHPOST_QUEUE", clean(alarm.key().queue()));
        builder.environment().put("WATCHPOST_MESSAGE", clean(alarm.message()));
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IOException("it took longer than " + LIMIT.toSeconds() + " s and was ended");
        }
        if (process.exitValue() != 0) {
            throw new IOException("it ended with status " + process.exitValue());
        }
    }

    private static void webhook(String target, Alarm.Event event) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(LIMIT).followRedirects(HttpClient.Redirect.NEVER).build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(target)).timeout(LIMIT).header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(SampleJson.alarm(event))).build();
            int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            client.shutdownNow();
            if (status >= 300) {
                throw new IOException("HTTP status " + status);
            }
        }
    }

    /** RFC 5424 over UDP (RFC 5426), facility mail (2). */
    private static void syslog(String target, Alarm.Event event) throws IOException {
        HostPort to = HostPort.parse(target, 514);
        Alarm alarm = event.alarm();
        int severity = event.change() == Alarm.Change.RAISED ? switch (alarm.severity()) {
            case CRITICAL -> 2;
            case WARNING -> 4;
            default -> 6;
        } : 5;
        String line = "<" + (2 * 8 + severity) + ">1 " + Times.iso(event.time()) + " - watchpost - alarm - "
                + event.change().name().toLowerCase(Locale.ROOT) + " " + clean(alarm.rule()) + ": " + clean(alarm.message());
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.send(new DatagramPacket(bytes, Math.min(bytes.length, 2048), new InetSocketAddress(to.host(), to.port())));
        }
    }

    private static String clean(String text) {
        return VisibleText.line(text);
    }

    @Override
    public void close() {
        worker.shutdown();
        try {
            if (!worker.awaitTermination(2, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            worker.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
