/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.live.LiveFeed;
import org.watchpost.core.live.LiveService;
import org.watchpost.core.live.LiveSpec;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.triage.Triage;

/**
 * How long an alert takes from the sensor's write to the open inbox: once through a followed EVE file, once through the syslog
 * listener. {@code AlertLatencyBenchmark WORK [ALERTS]}
 */
public final class AlertLatencyBenchmark {

    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long LOST = TimeUnit.SECONDS.toNanos(30);
    /** Between alerts, odd so that they do not keep step with any clock of ours. */
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(137);

    private AlertLatencyBenchmark() {
    }

    /** Writes an alert as a sensor does. */
    @FunctionalInterface
    private interface Sensor {
        void raise(int number) throws IOException;
    }

    /** Runs it. */
    public static void main(String[] args) throws Exception {
        int alerts = args.length > 1 ? Integer.parseInt(args[1]) : 100;
        Path work = Files.createDirectories(Path.of(args[0])).resolve("latency" + System.nanoTime());
        Path eve = Files.createFile(Files.createDirectories(work).resolve("eve.json"));
        CaseService cases = Services.cases();
        LiveService live = Services.live();
        try (OpenCase open = cases.create(work.resolve("case"), "latency", ZoneOffset.UTC);
                LiveFeed file = live.start(open, new LiveSpec.FollowFile(eve, false), new Settings("suricata.eve", null, null, null));
                LiveFeed syslog = live.start(open, new LiveSpec.Syslog(LiveSpec.Transport.UDP, "127.0.0.1", 0, null), Settings.NONE);
                DatagramSocket socket = new DatagramSocket()) {
            int port = Integer.parseInt(syslog.place().substring(syslog.place().lastIndexOf(' ') + 1));
            measure(System.out, "EVE file followed (" + file.place() + ")", open, alerts,
                    number -> Files.writeString(eve, eve(number), StandardOpenOption.APPEND));
            measure(System.out, "syslog, UDP", open, alerts, number -> {
                byte[] bytes = syslog(number).getBytes(StandardCharsets.US_ASCII);
                socket.send(new DatagramPacket(bytes, bytes.length, InetAddress.getLoopbackAddress(), port));
            });
        }
    }

    private static void measure(PrintStream out, String what, OpenCase open, int alerts, Sensor sensor) throws IOException {
        double[] seconds = new double[alerts];
        int lost = 0;
        long before = inbox(open);
        for (int i = 0; i < alerts; i++) {
            long begin = System.nanoTime();
            sensor.raise(i);
            while (inbox(open) <= before + i - lost && System.nanoTime() - begin < LOST) {
                LockSupport.parkNanos(LOOK);
            }
            seconds[i] = (System.nanoTime() - begin) / 1e9;
            lost += seconds[i] * 1e9 >= LOST ? 1 : 0;
            LockSupport.parkNanos(PAUSE);
        }
        Arrays.sort(seconds);
        out.printf(Locale.ROOT, "%-60s in the inbox after: median %.2f s, 95 %% %.2f s, most %.2f s; %d of %d lost%n", what,
                seconds[alerts / 2], seconds[alerts * 95 / 100], seconds[alerts - 1], lost, alerts);
    }

    private static long inbox(OpenCase open) throws IOException {
        return open.events().count(new EventQuery(Triage.of(open).book().inbox()), new NullProgressMonitor());
    }

    private static String eve(int number) {
        return "{\"timestamp\":\"" + Instant.now() + "\",\"flow_id\":" + (number + 1L) + ",\"event_type\":\"alert\",\"src_ip\":\"10.0.0."
                + number % 250 + "\",\"src_port\":2000,\"dest_ip\":\"192.0.2.1\",\"dest_port\":25,\"proto\":\"TCP\","
                + "\"alert\":{\"signature_id\":7,\"signature\":\"Worm mail\",\"severity\":1}}\n";
    }

    private static String syslog(int number) {
        return "<33>Jul 26 12:00:00 ids snort[77]: [1:" + (2000 + number) + ":3] Worm mail [Classification: A Network Trojan was detected] "
                + "[Priority: 1] {TCP} 10.0.0." + number % 250 + ":2000 -> 192.0.2.1:25";
    }
}
