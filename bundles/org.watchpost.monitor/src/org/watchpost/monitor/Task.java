/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.monitor;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.monitor.SeriesKey;
import org.watchpost.core.probe.Deadline;
import org.watchpost.core.probe.Measure;
import org.watchpost.core.probe.Probe;
import org.watchpost.core.probe.ProbeTarget;
import org.watchpost.core.probe.QueueReading;
import org.watchpost.core.probe.Reading;
import org.watchpost.core.probe.ServerState;
import org.watchpost.model.monitor.ProbeSetting;
import org.watchpost.model.monitor.Setting;
import org.watchpost.model.monitor.WatchedServer;

/** One probe of one server within the schedule. Its fields belong to whoever holds the engine's lock. */
final class Task {

    /** Longest that a failing probe waits because it fails. */
    private static final long LONGEST_BACKOFF = Duration.ofSeconds(120).toNanos();
    private static final int MOST_BACKOFF = 8;

    final String server;
    final int index;
    final String type;
    final @Nullable Probe probe;
    final ProbeTarget target;
    final long every;
    final Duration deadline;
    final boolean paused;

    /** When it runs next, by {@link System#nanoTime}. */
    long next;
    /** When it began to run, 0 if it doesn't run. */
    long started;
    /** Whether its deadline has passed and a reading was made up for it. */
    boolean overdue;
    int failures;
    private double startTime = Double.NaN;
    private boolean unreachable;
    boolean gone;
    @Nullable
    Deadline running;
    @Nullable
    Reading last;
    /** Counters of each queue at the last reading, with its time. */
    final Map<String, long[]> counters = new HashMap<>();
    /** Queues that were ever seen, so that one that vanishes is shown as empty rather than as its last depth. */
    final Map<String, Boolean> queues = new LinkedHashMap<>();

    Task(WatchedServer server, int index, ProbeSetting setting, @Nullable Probe probe) {
        this.server = server.getName();
        this.index = index;
        this.type = setting.getType();
        this.probe = probe;
        Map<String, String> options = new HashMap<>();
        for (Setting option : setting.getOptions()) {
            options.put(option.getName(), option.getValue());
        }
        this.target = new ProbeTarget(setting.getAddress(), options);
        this.every = Duration.ofSeconds(Math.max(1, setting.getEvery())).toNanos();
        this.deadline = Duration.ofSeconds(Math.max(1, setting.getDeadline()));
        this.paused = server.isPaused();
    }

    /** Whether a task of another configuration measures the same. */
    boolean same(Task other) {
        return server.equals(other.server) && index == other.index && type.equals(other.type) && target.equals(other.target);
    }

    /** How many times longer than usual it waits now. */
    int backoff() {
        int factor = failures < 3 ? 1 : Math.min(MOST_BACKOFF, 1 << Math.min(failures - 2, 10));
        return (int) Math.max(1, Math.min(factor, LONGEST_BACKOFF / every));
    }

    /** A reading has ended: when to make the next. */
    void ended(long now, Reading reading) {
        failures = reading.state() == ServerState.UNREACHABLE || reading.state() == ServerState.FAILING ? failures + 1 : 0;
        next = Math.max(now, started + every * backoff());
        // a reading that took longer than its turn is followed by the next turn, not at once
        if (next == now) {
            next = now + every / 2;
        }
        last = reading;
        started = 0;
        running = null;
        overdue = false;
    }

    /** Whether a reading shows that the server was started anew since the one before, or is back after it could not be reached. */
    boolean restarted(Reading reading) {
        double start = reading.measure(Measure.START_TIME).orElse(Double.NaN);
        boolean other = !Double.isNaN(start) && !Double.isNaN(startTime) && start != startTime;
        boolean works = reading.state() == ServerState.OK || reading.state() == ServerState.DEGRADED;
        boolean back = works && unreachable;
        startTime = Double.isNaN(start) ? startTime : start;
        unreachable = !works && (unreachable || reading.state() == ServerState.UNREACHABLE);
        return other || back;
    }

    /** In and out in a minute from the queue's counters; NaN where they aren't known. */
    double[] flow(QueueReading queue, long time) {
        long[] before = counters.put(queue.name(), new long[] { time, queue.entered(), queue.left() });
        if (before == null || time <= before[0]) {
            return new double[] { Double.NaN, Double.NaN };
        }
        double minutes = (time - before[0]) / (double) SeriesStore.MINUTE;
        return new double[] { flow(before[1], queue.entered(), minutes), flow(before[2], queue.left(), minutes) };
    }

    private static double flow(long before, long now, double minutes) {
        // a counter that went back was started anew
        return before < 0 || now < 0 || now < before ? Double.NaN : (now - before) / minutes;
    }

    List<String> queueNames() {
        return List.copyOf(queues.keySet());
    }

    SeriesKey answer() {
        return new SeriesKey(server, "", SeriesKey.ANSWER + "." + type);
    }
}
