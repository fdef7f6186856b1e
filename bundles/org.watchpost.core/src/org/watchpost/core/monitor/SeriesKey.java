/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.monitor;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.NonNull;

/**
 * Names a series of numbers.
 *
 * @param server name of the server
 * @param queue  name of the queue; empty for what is of the whole server
 * @param metric {@code depth}, {@code total}, {@code oldest}, {@code in}, {@code out}, {@code answer.smtp}...
 */
public record SeriesKey(String server, String queue, String metric) implements Comparable<@NonNull SeriesKey> {

    /** Messages in a queue. */
    public static final String DEPTH = "depth";
    /** Messages in all queues of a server. */
    public static final String TOTAL = "total";
    /** Age of the oldest message in seconds. */
    public static final String OLDEST = "oldest";
    /** Bytes of a queue. */
    public static final String BYTES = "bytes";
    /** Messages that came in within a minute. */
    public static final String IN = "in";
    /** Messages that went out within a minute. */
    public static final String OUT = "out";
    /** Milliseconds of a reading; with a dot and the type of the probe behind it. */
    public static final String ANSWER = "answer";
    /** 1 where the server was started anew or is back, of the server as a whole. */
    public static final String RESTART = "restart";
    /** Ordinal of the {@linkplain org.watchpost.core.probe.ServerState state}; with a dot and the type of the probe behind it. */
    public static final String STATE = "state";
    /** Free bytes of the queue's disk. */
    public static final String FREE_BYTES = "free_bytes";

    private static final Comparator<SeriesKey> ORDER = Comparator.comparing(SeriesKey::server).thenComparing(SeriesKey::queue)
            .thenComparing(SeriesKey::metric);

    public SeriesKey {
        Objects.requireNonNull(server);
        Objects.requireNonNull(queue);
        Objects.requireNonNull(metric);
    }

    @Override
    public int compareTo(SeriesKey other) {
        return ORDER.compare(this, other);
    }

    /** For people: {@code gateway · outgoing · depth}. */
    public String label() {
        return server + (queue.isEmpty() ? "" : " · " + queue) + " · " + metric;
    }
}
