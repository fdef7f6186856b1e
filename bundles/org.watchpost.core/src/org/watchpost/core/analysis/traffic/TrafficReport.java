/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.analysis.traffic;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The mail traffic of a query. Counted in messages that were followed through all logs, so a message that went through three
 * servers counts once; only {@link Dimension#SERVER} counts it for each.
 *
 * @param messages     messages, refused ones included
 * @param bytes        of those whose size is known
 * @param failures     messages that did not arrive for at least one recipient
 * @param delays       from the first line to the last delivery
 * @param top          the most frequent values of each dimension, most messages first
 * @param rate         over time
 * @param delaysByHour mean delays that servers logged for what they delivered, hour by hour
 * @param pairs        the most frequent pair of each server, in all and day by day
 * @param observations what stands out, most important first
 * @param approximate  there were so many different values that rare ones were left out of the count
 */
public record TrafficReport(long messages, long bytes, long failures, Delays delays, Map<Dimension, List<Row>> top, Rate rate,
        List<HourDelay> delaysByHour, List<PairShare> pairs, List<Observation> observations, boolean approximate) {

    /** Stands between sender and recipient of a {@link Dimension#PAIR}; in no address. */
    public static final String PAIR_DIVIDER = " \u2192 ";

    /**
     * One value.
     *
     * @param value    as the logs have it, may be hostile; empty for the null sender
     * @param messages messages
     * @param bytes    their bytes as far as known
     * @param failures those that did not arrive
     * @param share    of all messages, 0 to 1
     * @param delays   how long they took
     */
    public record Row(String value, long messages, long bytes, long failures, double share, Delays delays) {
    }

    /**
     * Traffic over time; all arrays but the first have a place for each bucket.
     *
     * @param bounds   moments between buckets, one more than buckets; empty if there are none
     * @param messages messages that began in it
     * @param failures those of them that did not arrive
     * @param bytes    of those whose size is known
     * @param delay    mean delay in seconds of those that arrived, NaN if none did
     */
    public record Rate(long[] bounds, long[] messages, long[] failures, long[] bytes, double[] delay) {

        /** No time at all. */
        public static final Rate NONE = new Rate(new long[0], new long[0], new long[0], new long[0], new double[0]);
    }

    /**
     * Mean delay of one kind of server in one hour.
     *
     * @param dataset    kind of server
     * @param from       beginning of the hour in UTC
     * @param deliveries lines that say so
     * @param mean       seconds
     */
    public record HourDelay(String dataset, long from, long deliveries, double mean) {
    }

    /**
     * The most frequent pair of a server.
     *
     * @param server   its name
     * @param day      ISO date in the zone asked for; empty for all days
     * @param from     envelope sender
     * @param to       envelope recipient
     * @param messages of the pair
     * @param of       all messages of the server
     */
    public record PairShare(String server, String day, String from, String to, long messages, long of) {

        /** 0 to 1. */
        public double share() {
            return of == 0 ? 0 : messages / (double) of;
        }
    }

    public TrafficReport {
        Map<Dimension, List<Row>> copy = new EnumMap<>(Dimension.class);
        top.forEach((dimension, rows) -> copy.put(dimension, List.copyOf(rows)));
        top = Collections.unmodifiableMap(copy);
        delaysByHour = List.copyOf(delaysByHour);
        pairs = List.copyOf(pairs);
        observations = List.copyOf(observations);
    }

    /** The most frequent values of a dimension. */
    public List<Row> top(Dimension dimension) {
        return top.getOrDefault(dimension, List.of());
    }
}
