/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Datagrams the system dropped because a socket's buffer was full, as Linux tells in {@code /proc/net/udp} (last column, see
 * proc_net_udp(5)); always none on other systems. Used by one thread.
 */
final class KernelDrops {

    private static final Logger LOG = LoggerFactory.getLogger(KernelDrops.class);
    private static final List<Path> TABLES = List.of(Path.of("/proc/net/udp"), Path.of("/proc/net/udp6"));
    private static final long EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final String suffix;
    private long known;
    private long lookedAt = System.nanoTime() - EVERY_NANOS;

    KernelDrops(int port) {
        this.suffix = String.format(Locale.ROOT, ":%04X", port);
        this.known = read();
    }

    /** How many more than when last asked; looks twice a second at most. */
    long more() {
        long now = System.nanoTime();
        if (now - lookedAt < EVERY_NANOS) {
            return 0;
        }
        lookedAt = now;
        long all = read();
        long more = Math.max(0, all - known);
        known = all;
        return more;
    }

    private long read() {
        long drops = 0;
        for (Path table : TABLES) {
            if (!Files.isReadable(table)) {
                continue;
            }
            try (BufferedReader in = Files.newBufferedReader(table, StandardCharsets.US_ASCII)) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    drops += drops(line);
                }
            } catch (IOException e) {
                LOG.debug("{} can't be read", table, e);
            }
        }
        return drops;
    }

    private long drops(String line) {
        String[] columns = line.strip().split(" +");
        if (columns.length < 13 || !columns[1].endsWith(suffix)) {
            return 0;
        }
        try {
            return Long.parseLong(columns[columns.length - 1]);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
