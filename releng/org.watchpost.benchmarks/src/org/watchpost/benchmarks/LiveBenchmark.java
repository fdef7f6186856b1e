/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.live.LiveFeed;
import org.watchpost.core.live.LiveService;
import org.watchpost.core.live.LiveSpec;
import org.watchpost.core.query.EventQuery;

/**
 * Syslog over TCP at a steady rate into a case: how many messages arrive, and how long it takes until each is found. Arguments:
 * folder for work (emptied by the caller), messages a second, seconds.
 */
public final class LiveBenchmark {

    private static final int SLICES = 50;

    /** So many had been sent at a moment. */
    private record Sent(long nanos, long messages) {
    }

    private LiveBenchmark() {
    }

    /** Runs it. */
    public static void main(String[] args) throws Exception {
        PrintStream out = System.out;
        int rate = args.length > 1 ? Integer.parseInt(args[1]) : 20_000;
        int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 60;
        Path folder = Files.createDirectories(Path.of(args[0])).resolve("case" + System.nanoTime());
        CaseService cases = Services.cases();
        LiveService live = Services.live();
        try (OpenCase open = cases.create(folder, "live", ZoneOffset.UTC);
                LiveFeed feed = live.start(open, new LiveSpec.Syslog(LiveSpec.Transport.TCP, "127.0.0.1", 0, null), Settings.NONE)) {
            int port = Integer.parseInt(feed.place().substring(feed.place().lastIndexOf(' ') + 1));
            AtomicLong sent = new AtomicLong();
            long start = System.nanoTime();
            Thread sender = Thread.ofPlatform().start(() -> send(port, rate, seconds, sent, start));
            long[] delays = watch(open, sender, sent, (long) rate * seconds);
            sender.join();
            double took = (System.nanoTime() - start) / 1e9;
            long found = open.events().count(EventQuery.ALL, new NullProgressMonitor());
            Arrays.sort(delays);
            out.printf(Locale.ROOT,
                    "sent %,d messages in %.1f s (%,.0f/s wanted), found %,d, lost %d; searchable after: median %.2f s, 99 %% %.2f s, "
                            + "most %.2f s%n",
                    sent.get(), took, (double) rate, found, sent.get() - found, at(delays, 0.5), at(delays, 0.99), at(delays, 1));
        }
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))] / 1e9;
    }

    /** How long after they were sent messages were found, looked at again and again. */
    private static long[] watch(OpenCase open, Thread sender, AtomicLong sent, long all) throws IOException {
        Deque<Sent> waiting = new ArrayDeque<>();
        long[] delays = new long[1 << 16];
        int count = 0;
        long until = Long.MAX_VALUE;
        long found = 0;
        while (found < all && System.nanoTime() < until && count < delays.length) {
            long now = System.nanoTime();
            if (waiting.isEmpty() || waiting.getLast().messages() < sent.get()) {
                waiting.add(new Sent(now, sent.get()));
            }
            found = open.events().count(EventQuery.ALL, new NullProgressMonitor());
            long seen = System.nanoTime();
            while (!waiting.isEmpty() && waiting.getFirst().messages() <= found && count < delays.length) {
                delays[count++] = seen - waiting.removeFirst().nanos();
            }
            if (!sender.isAlive() && until == Long.MAX_VALUE) {
                until = now + TimeUnit.SECONDS.toNanos(30);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(25));
        }
        return Arrays.copyOf(delays, count);
    }

    private static void send(int port, int rate, int seconds, AtomicLong sent, long start) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                OutputStream out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16)) {
            long number = 0;
            for (long slice = 0; slice < (long) seconds * SLICES; slice++) {
                long due = start + slice * TimeUnit.SECONDS.toNanos(1) / SLICES;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                for (int i = 0; i < rate / SLICES; i++) {
                    out.write(message(number++).getBytes(StandardCharsets.US_ASCII));
                }
                out.flush();
                sent.set(number);
            }
        } catch (IOException e) {
            throw new IllegalStateException("The messages could not be sent", e);
        }
    }

    private static String message(long number) {
        String id = Long.toHexString(0xA000000000L + number / 4).toUpperCase(Locale.ROOT);
        String head = "<22>Jul 26 "
                + String.format(Locale.ROOT, "%02d:%02d:%02d", 8 + number / 72_000_000 % 16, number / 1_200_000 % 60, number / 20_000 % 60)
                + " mx" + number % 3 + " postfix/";
        return switch ((int) (number % 4)) {
            case 0 -> head + "smtpd[" + (1000 + number % 50) + "]: " + id + ": client=host" + number % 5000 + ".example[10.40."
                    + number % 250 + "."
                    + number / 7 % 250 + "]\n";
            case 1 -> head + "cleanup[77]: " + id + ": message-id=<" + number + ".x@host" + number % 5000 + ".example>\n";
            case 2 -> head + "qmgr[12]: " + id + ": from=<user" + number % 900 + "@a.example>, size=" + number % 90_000
                    + ", nrcpt=1 (queue active)\n";
            default -> head + "smtp[" + (2000 + number % 80) + "]: " + id + ": to=<user" + number % 700
                    + "@b.example>, relay=mx.b.example[192.0.2."
                    + number % 200 + "]:25, delay=1.2, delays=0.1/0/0.4/0.7, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as " + id + ")\n";
        };
    }
}
