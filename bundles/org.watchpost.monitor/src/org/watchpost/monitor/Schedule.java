/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.monitor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.probe.Deadline;
import org.watchpost.core.probe.Probe;
import org.watchpost.core.probe.ProbeContext;
import org.watchpost.core.probe.Reading;
import org.watchpost.core.probe.SecretStore;
import org.watchpost.core.probe.ServerState;
import org.watchpost.model.monitor.Watch;
import org.watchpost.model.monitor.WatchedServer;

/**
 * Decides what is due and has workers measure it, on one thread of its own. Each probe of each server runs at most once at a time, so a
 * peer that hangs costs one worker and its own row, never another's. Safe for several threads. Must be closed.
 */
final class Schedule implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Schedule.class);
    private static final int MOST_WORKERS = 512;
    private static final long TICK = TimeUnit.SECONDS.toNanos(1);
    /** How long after its deadline a reading that does not come back is given up on the board. */
    private static final long GRACE = TimeUnit.SECONDS.toNanos(1);
    /** A clock that jumps so far ahead of what has passed was asleep. */
    private static final long ASLEEP = 10_000_000L;

    /** Time of day, microseconds since the epoch. */
    @FunctionalInterface
    interface Clock {
        long now();
    }

    /** Where readings go; called on threads of the schedule. */
    interface Sink {

        /** A reading has come, or was made up for a probe that hangs. */
        void taken(Task task, Reading reading);

        /** Called about once a second. */
        void second(long now, boolean paused);

        /** The machine was asleep until now. */
        void slept(long now);
    }

    private final SecretStore secrets;
    private final Clock clock;
    private final Sink sink;
    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(0, MOST_WORKERS, 20, TimeUnit.SECONDS, new SynchronousQueue<>(),
            task -> Thread.ofPlatform().daemon().name("Watchpost probe").unstarted(task));
    private final Object lock = new Object();
    private final PriorityQueue<Task> due = new PriorityQueue<>(Comparator.comparingLong((Task task) -> task.next));
    private List<Task> tasks = List.of();
    private @Nullable Thread thread;
    private boolean paused;
    private boolean closed;

    Schedule(SecretStore secrets, Clock clock, Sink sink) {
        this.secrets = secrets;
        this.clock = clock;
        this.sink = sink;
    }

    /** Begins to measure. */
    void start() {
        synchronized (lock) {
            if (thread == null && !closed) {
                Thread made = Thread.ofPlatform().daemon().name("Watchpost monitor").unstarted(this::run);
                thread = made;
                made.start();
            }
        }
    }

    /** Looks at the tasks while none of them changes; must be short. */
    <T> T locked(Function<List<Task>, T> look) {
        synchronized (lock) {
            return look.apply(tasks);
        }
    }

    /** Measures what a configuration says from now on; what goes on as before keeps what is known of it. */
    void configure(Watch watch, Map<String, Probe> probes) {
        List<Task> made = new ArrayList<>();
        for (WatchedServer server : watch.getServers()) {
            int index = 0;
            for (var setting : server.getProbes()) {
                made.add(new Task(server, index++, setting, probes.get(setting.getType())));
            }
        }
        long nano = System.nanoTime();
        synchronized (lock) {
            due.clear();
            for (Task old : tasks) {
                old.gone = true;
            }
            int position = 0;
            for (Task task : made) {
                tasks.stream().filter(task::same).findFirst().ifPresent(old -> {
                    task.last = old.last;
                    task.queues.putAll(old.queues);
                    task.counters.putAll(old.counters);
                });
                // spread over the first turn, so that a hundred servers are not measured in the same moment
                task.next = nano + Math.min(task.every, TimeUnit.SECONDS.toNanos(10)) * position++ / made.size();
                due.add(task);
            }
            tasks = List.copyOf(made);
            lock.notifyAll();
        }
    }

    /** Measures a server now unless it is being measured. */
    void now(String server) {
        synchronized (lock) {
            for (Task task : tasks) {
                if (task.server.equals(server) && task.started == 0 && !task.paused) {
                    requeue(task, System.nanoTime());
                }
            }
        }
    }

    /** Stops measuring; readings under way are given up. */
    void pause() {
        List<Deadline> running = new ArrayList<>();
        synchronized (lock) {
            paused = true;
            for (Task task : tasks) {
                if (task.running != null) {
                    running.add(task.running);
                }
            }
        }
        running.forEach(Deadline::cancel);
    }

    /** Goes on. */
    void resume() {
        synchronized (lock) {
            paused = false;
            lock.notifyAll();
        }
    }

    boolean isPaused() {
        synchronized (lock) {
            return paused;
        }
    }

    private void run() {
        long lastWall = clock.now();
        long lastNano = System.nanoTime();
        long lastTick = lastNano;
        while (true) {
            List<Task> overdue = new ArrayList<>();
            long nano = System.nanoTime();
            synchronized (lock) {
                if (closed) {
                    return;
                }
                dispatch(nano, overdue);
                long wait = Math.min(TICK, due.isEmpty() || paused ? TICK : due.peek().next - nano);
                if (overdue.isEmpty() && wait > 0 && nano - lastTick < TICK) {
                    try {
                        TimeUnit.NANOSECONDS.timedWait(lock, Math.max(1_000_000, wait));
                    } catch (InterruptedException e) {
                        LOG.debug("The monitor's scheduler is interrupted, which is how it is ended", e);
                        return;
                    }
                }
            }
            nano = System.nanoTime();
            long wall = clock.now();
            if (wall - lastWall - (nano - lastNano) / 1000 > ASLEEP) {
                LOG.info("The machine was asleep for {} s", (wall - lastWall) / 1_000_000);
                sink.slept(wall);
            }
            lastWall = wall;
            lastNano = nano;
            overdue.forEach(this::hangs);
            if (nano - lastTick >= TICK) {
                lastTick = nano;
                sink.second(wall, isPaused());
            }
        }
    }

    /** Starts what is due; finds what should have come back. */
    private void dispatch(long nano, List<Task> overdue) {
        while (!paused && !due.isEmpty() && due.peek().next - nano <= 0) {
            Task task = due.poll();
            if (task == null || task.gone || task.paused || task.started != 0) {
                continue;
            }
            task.started = nano == 0 ? 1 : nano;
            try {
                workers.execute(() -> measure(task));
            } catch (RejectedExecutionException e) {
                LOG.debug("All workers are busy", e);
                task.started = 0;
                task.next = nano + TICK;
                due.add(task);
                return;
            }
        }
        for (Task task : tasks) {
            if (task.started != 0 && !task.overdue && nano - task.started > task.deadline.toNanos() + GRACE) {
                task.overdue = true;
                overdue.add(task);
            }
        }
    }

    private void measure(Task task) {
        Reading reading;
        long time = clock.now();
        long nano = System.nanoTime();
        try (Deadline deadline = Deadline.in(task.deadline)) {
            synchronized (lock) {
                task.running = deadline;
            }
            Probe probe = task.probe;
            reading = probe == null
                    ? Reading.failed(task.type, time, 0, ServerState.UNKNOWN, "there is no probe of type " + task.type)
                    : probe.probe(task.target, new ProbeContext(deadline, secrets));
            if (deadline.isCancelled()) {
                synchronized (lock) {
                    task.started = 0;
                    task.running = null;
                    requeue(task, System.nanoTime() + task.every);
                }
                return;
            }
        } catch (IllegalArgumentException e) {
            reading = Reading.failed(task.type, time, System.nanoTime() - nano, ServerState.UNKNOWN,
                    "is not set up right: " + e.getMessage());
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            LOG.error("The probe {} failed on {}", task.type, task.target.address(), e);
            reading = Reading.failed(task.type, time, System.nanoTime() - nano, ServerState.FAILING, "can't be measured: " + e);
        }
        boolean gone;
        synchronized (lock) {
            // the made up reading of one that hung counts as this one
            int failuresBefore = task.failures - (task.overdue ? 1 : 0);
            task.failures = Math.max(0, failuresBefore);
            task.ended(System.nanoTime(), reading);
            gone = task.gone || closed;
            requeue(task, task.next);
        }
        if (!gone) {
            sink.taken(task, reading);
        }
    }

    private void requeue(Task task, long next) {
        if (!task.gone && !closed) {
            task.next = next;
            due.remove(task);
            due.add(task);
            lock.notifyAll();
        }
    }

    /** A probe that does not come back in time although all its connections were closed. */
    private void hangs(Task task) {
        Reading reading = Reading.failed(task.type, clock.now(), task.deadline.toNanos(), ServerState.FAILING,
                "hangs: no answer within " + task.deadline.toSeconds() + " s");
        synchronized (lock) {
            task.failures++;
            task.last = reading;
        }
        sink.taken(task, reading);
    }

    @Override
    public void close() {
        pause();
        Thread running;
        synchronized (lock) {
            closed = true;
            running = thread;
            lock.notifyAll();
        }
        workers.shutdown();
        try {
            if (running != null) {
                running.join(5000);
            }
            if (!workers.awaitTermination(3, TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
