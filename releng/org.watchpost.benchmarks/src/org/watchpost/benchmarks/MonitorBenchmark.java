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
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.watchpost.core.monitor.Monitor;
import org.watchpost.core.monitor.WatchFiles;
import org.watchpost.core.probe.SecretStore;

/**
 * So many mail servers measured over SMTP every second, against fakes in the same process: what share of one core the monitor's own
 * threads take (scheduler, workers, deadlines; not the fakes). Every tenth fake hangs. Arguments: [SERVERS [SECONDS]].
 */
public final class MonitorBenchmark {

    private MonitorBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        int servers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 30;
        List<ServerSocket> fakes = new ArrayList<>();
        StringBuilder config = new StringBuilder("{\"servers\":[");
        for (int i = 0; i < servers; i++) {
            ServerSocket fake = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            fakes.add(fake);
            boolean hangs = i % 10 == 9;
            Thread.ofVirtual().start(() -> serve(fake, hangs));
            config.append(i == 0 ? "" : ",").append("{\"name\":\"s").append(i)
                    .append("\",\"probes\":[{\"type\":\"smtp\",\"address\":\"127.0.0.1:")
                    .append(fake.getLocalPort()).append("\",\"every\":1,\"deadline\":5}]}");
        }
        config.append("]}");
        AtomicLong samples = new AtomicLong();
        try (Monitor monitor = Services.monitors().open(WatchFiles.parse(config.toString()), SecretStore.NONE, Optional.empty())) {
            monitor.onSample(sample -> samples.incrementAndGet());
            monitor.start();
            CountDownLatch never = new CountDownLatch(1);
            never.await(15, TimeUnit.SECONDS);
            Map<Long, Long> before = cpu();
            long begin = System.nanoTime();
            long counted = samples.get();
            never.await(seconds, TimeUnit.SECONDS);
            double passed = (System.nanoTime() - begin) / 1e9;
            long used = 0;
            for (Map.Entry<Long, Long> thread : cpu().entrySet()) {
                used += thread.getValue() - before.getOrDefault(thread.getKey(), 0L);
            }
            System.out.printf(Locale.ROOT, "%d servers, %.0f readings a second, %.1f %% of one core, %.0f µs a reading%n", servers,
                    (samples.get() - counted) / passed, used / 1e7 / passed, used / 1e3 / Math.max(1, samples.get() - counted));
        }
        for (ServerSocket fake : fakes) {
            fake.close();
        }
    }

    /** Nanoseconds of CPU of each of the monitor's threads. */
    private static Map<Long, Long> cpu() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Map<Long, Long> used = new HashMap<>();
        for (var info : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (info != null && info.getThreadName().startsWith("Watchpost")) {
                used.put(info.getThreadId(), Math.max(0, threads.getThreadCpuTime(info.getThreadId())));
            }
        }
        return used;
    }

    private static void serve(ServerSocket fake, boolean hangs) {
        while (!fake.isClosed()) {
            try {
                Socket socket = fake.accept();
                Thread.ofVirtual().start(() -> talk(socket, hangs));
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void talk(Socket socket, boolean hangs) {
        try (socket) {
            InputStream in = socket.getInputStream();
            byte[] buffer = new byte[512];
            if (!hangs) {
                socket.getOutputStream().write("220 fake.example ESMTP\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            while (in.read(buffer) > 0) {
                socket.getOutputStream().write("250 2.0.0 Ok\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            return;
        }
    }
}
