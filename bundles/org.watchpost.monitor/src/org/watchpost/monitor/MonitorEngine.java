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
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.monitor.Alarm;
import org.watchpost.core.monitor.BoardRow;
import org.watchpost.core.monitor.Forecast;
import org.watchpost.core.monitor.Monitor;
import org.watchpost.core.monitor.Sample;
import org.watchpost.core.monitor.Series;
import org.watchpost.core.monitor.SeriesKey;
import org.watchpost.core.monitor.WatchFiles;
import org.watchpost.core.probe.Deadline;
import org.watchpost.core.probe.Measure;
import org.watchpost.core.probe.Probe;
import org.watchpost.core.probe.ProbeContext;
import org.watchpost.core.probe.QueueReading;
import org.watchpost.core.probe.Reading;
import org.watchpost.core.probe.SecretStore;
import org.watchpost.core.probe.ServerState;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.text.Times;
import org.watchpost.model.monitor.AlarmRule;
import org.watchpost.model.monitor.ProbeSetting;
import org.watchpost.model.monitor.Watch;
import org.watchpost.model.monitor.WatchedServer;

/**
 * The monitor: one scheduler thread decides what is due, workers measure. Each probe of each server runs at most once at a time,
 * so a peer that hangs costs one worker and its own row, never another's.
 */
final class MonitorEngine implements Monitor {

    private static final Logger LOG = LoggerFactory.getLogger(MonitorEngine.class);
    private static final int MOST_WORKERS = 512;
    private static final long TICK = TimeUnit.SECONDS.toNanos(1);
    /** How long after its deadline a reading that does not come back is given up on the board. */
    private static final long GRACE = TimeUnit.SECONDS.toNanos(1);
    /** A clock that jumps so far ahead of what has passed was asleep. */
    private static final long ASLEEP = 10_000_000L;
    private static final long FORECAST_WINDOW = 30 * SeriesStore.MINUTE;
    private static final int SPARK = 60;
    private static final long FLUSH = TimeUnit.SECONDS.toNanos(10);
    private static final long RETAIN = TimeUnit.MINUTES.toNanos(30);

    private final Map<String, Probe> probes;
    private final SecretStore secrets;
    private final SeriesStore store = new SeriesStore();
    private final AlarmEngine alarms = new AlarmEngine(store, ZoneId.systemDefault());
    private final Actions actions = new Actions();
    private final @Nullable StoreFiles files;
    private final @Nullable AlarmJournal journal;
    private final List<Consumer<Sample>> sampleListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Alarm.Event>> alarmListeners = new CopyOnWriteArrayList<>();
    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(0, MOST_WORKERS, 20, TimeUnit.SECONDS, new SynchronousQueue<>(),
            task -> Thread.ofPlatform().daemon().name("Watchpost probe").unstarted(task));
    private final Object lock = new Object();
    private final PriorityQueue<Task> due = new PriorityQueue<>(Comparator.comparingLong((Task task) -> task.next));
    private List<Task> tasks = List.of();
    private Watch watch;
    private @Nullable Thread scheduler;
    private @Nullable CaseRecorder recorder;
    private boolean paused;
    private boolean closed;

    MonitorEngine(Map<String, Probe> probes, Watch watch, SecretStore secrets, Optional<Path> folder) throws IOException {
        this.probes = Map.copyOf(probes);
        this.secrets = secrets;
        this.watch = EcoreUtil.copy(watch);
        configure(watch);
        if (folder.isPresent()) {
            StoreFiles kept = new StoreFiles(folder.get());
            kept.load(store, now());
            store.listen(kept);
            files = kept;
            AlarmJournal past = new AlarmJournal(folder.get());
            past.load(alarms);
            journal = past;
        } else {
            files = null;
            journal = null;
        }
    }

    private static long now() {
        return Times.micros(Instant.now());
    }

    @Override
    public void start() {
        synchronized (lock) {
            if (scheduler == null && !closed) {
                Thread thread = Thread.ofPlatform().daemon().name("Watchpost monitor").unstarted(this::schedule);
                scheduler = thread;
                thread.start();
            }
        }
    }

    private void schedule() {
        long lastWall = now();
        long lastNano = System.nanoTime();
        long lastTick = lastNano;
        long lastFlush = lastNano;
        long lastRetain = lastNano - RETAIN;
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
            long wall = now();
            if (wall - lastWall - (nano - lastNano) / 1000 > ASLEEP) {
                LOG.info("The machine was asleep for {} s", (wall - lastWall) / 1_000_000);
                alarms.resumed(wall);
            }
            lastWall = wall;
            lastNano = nano;
            overdue.forEach(this::hangs);
            if (nano - lastTick >= TICK) {
                lastTick = nano;
                if (!isPaused()) {
                    tell(alarms.tick(wall));
                }
            }
            StoreFiles kept = files;
            if (kept != null && nano - lastFlush >= FLUSH) {
                lastFlush = nano;
                kept.flush();
            }
            if (kept != null && nano - lastRetain >= RETAIN) {
                lastRetain = nano;
                kept.retain(configuration(), wall);
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
                workers.execute(() -> run(task));
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

    private void run(Task task) {
        Reading reading;
        long time = now();
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
            taken(task, reading);
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
        Reading reading = Reading.failed(task.type, now(), task.deadline.toNanos(), ServerState.FAILING,
                "hangs: no answer within " + task.deadline.toSeconds() + " s");
        synchronized (lock) {
            task.failures++;
            task.last = reading;
        }
        taken(task, reading);
    }

    /** A reading becomes values of series, an event of the case, and maybe alarms. */
    private void taken(Task task, Reading reading) {
        List<Alarm.Event> events = new ArrayList<>();
        long time = reading.time();
        double total = 0;
        Set<String> seen = new HashSet<>();
        for (QueueReading queue : reading.queues()) {
            seen.add(queue.name());
            total += Math.max(0, queue.depth());
            double[] flow;
            synchronized (lock) {
                task.queues.put(queue.name(), true);
                flow = task.flow(queue, time);
            }
            value(new SeriesKey(task.server, queue.name(), SeriesKey.DEPTH), time, known(queue.depth()), events);
            value(new SeriesKey(task.server, queue.name(), SeriesKey.OLDEST), time, known(queue.oldestSeconds()), events);
            value(new SeriesKey(task.server, queue.name(), SeriesKey.BYTES), time, known(queue.bytes()), events);
            value(new SeriesKey(task.server, queue.name(), SeriesKey.IN), time, flow[0], events);
            value(new SeriesKey(task.server, queue.name(), SeriesKey.OUT), time, flow[1], events);
        }
        boolean works = reading.state() == ServerState.OK || reading.state() == ServerState.DEGRADED;
        List<String> before;
        synchronized (lock) {
            before = task.queueNames();
        }
        for (String queue : before) {
            // a queue that is listed no more is empty; one of a server that does not answer is not known
            if (works && !seen.contains(queue)) {
                value(new SeriesKey(task.server, queue, SeriesKey.DEPTH), time, 0, events);
            }
        }
        if (works && !before.isEmpty()) {
            value(new SeriesKey(task.server, "", SeriesKey.TOTAL), time, total, events);
        }
        for (Measure measure : reading.measures()) {
            value(new SeriesKey(task.server, "", measure.name()), time, measure.value(), events);
        }
        value(task.answer(), time, reading.nanos() / 1e6, events);
        if (reading.state() != ServerState.UNKNOWN) {
            value(new SeriesKey(task.server, "", SeriesKey.STATE + "." + task.type), time, reading.state().ordinal(), events);
        }
        reading.census().ifPresent(census -> events.addAll(alarms.census(new SeriesKey(task.server, "", SeriesKey.TOTAL), time, census)));
        Sample sample = new Sample(task.server, task.index, reading);
        CaseRecorder toCase;
        synchronized (lock) {
            toCase = recorder;
        }
        if (toCase != null) {
            toCase.sample(sample);
        }
        for (Consumer<Sample> listener : sampleListeners) {
            guarded(() -> listener.accept(sample));
        }
        tell(events);
    }

    private static double known(long value) {
        return value == QueueReading.UNKNOWN ? Double.NaN : value;
    }

    private void value(SeriesKey key, long time, double value, List<Alarm.Event> events) {
        if (Double.isFinite(value)) {
            store.add(key, time, value);
            events.addAll(alarms.sample(key, time, value));
        }
    }

    private void tell(List<Alarm.Event> events) {
        for (Alarm.Event event : events) {
            AlarmJournal kept = journal;
            if (kept != null) {
                try {
                    kept.append(event);
                } catch (IOException e) {
                    LOG.error("An alarm can't be written down", e);
                }
            }
            CaseRecorder toCase;
            synchronized (lock) {
                toCase = recorder;
            }
            if (toCase != null) {
                toCase.alarm(event);
            }
            Optional<AlarmRule> rule = alarms.rule(event.alarm().rule());
            if (rule.isPresent() && event.change() != Alarm.Change.ACKNOWLEDGED
                    && (event.change() == Alarm.Change.RECOVERED || alarms.mayAct(event.alarm()))) {
                actions.take(rule.get().getActions(), event);
            }
            for (Consumer<Alarm.Event> listener : alarmListeners) {
                guarded(() -> listener.accept(event));
            }
        }
    }

    private static void guarded(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            LOG.error("A listener of the monitor failed", e);
        }
    }

    @Override
    public void pause() {
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

    @Override
    public void resume() {
        alarms.resumed(now());
        synchronized (lock) {
            paused = false;
            lock.notifyAll();
        }
    }

    @Override
    public boolean isPaused() {
        synchronized (lock) {
            return paused;
        }
    }

    @Override
    public void probeNow(String server) {
        synchronized (lock) {
            for (Task task : tasks) {
                if (task.server.equals(server) && task.started == 0 && !task.paused) {
                    requeue(task, System.nanoTime());
                }
            }
        }
    }

    @Override
    public void configure(Watch newWatch) {
        WatchFiles.check(newWatch);
        List<Task> made = new ArrayList<>();
        for (WatchedServer server : newWatch.getServers()) {
            int index = 0;
            for (ProbeSetting setting : server.getProbes()) {
                made.add(new Task(server, index++, setting, probes.get(setting.getType())));
            }
        }
        alarms.configure(newWatch);
        Set<String> servers = new HashSet<>();
        newWatch.getServers().stream().filter(server -> !server.isPaused()).forEach(server -> servers.add(server.getName()));
        alarms.forget(key -> !servers.contains(key.server()));
        long nano = System.nanoTime();
        synchronized (lock) {
            watch = EcoreUtil.copy(newWatch);
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

    @Override
    public Watch configuration() {
        synchronized (lock) {
            return EcoreUtil.copy(watch);
        }
    }

    @Override
    public List<BoardRow> board() {
        List<BoardRow> rows = new ArrayList<>();
        long nano = System.nanoTime();
        long wall = now();
        synchronized (lock) {
            for (Task task : tasks) {
                List<String> queues = task.queueNames();
                for (String queue : queues.isEmpty() ? List.of("") : queues) {
                    rows.add(row(task, queue, !queues.isEmpty(), nano, wall));
                }
            }
        }
        return rows;
    }

    private BoardRow row(Task task, String queue, boolean hasQueue, long nano, long wall) {
        Reading last = task.last;
        ServerState state = last == null ? ServerState.UNKNOWN : last.state();
        boolean works = state == ServerState.OK || state == ServerState.DEGRADED;
        SeriesKey depth = new SeriesKey(task.server, queue, SeriesKey.DEPTH);
        SeriesKey shown = hasQueue ? depth : task.answer();
        double now = hasQueue ? store.last(depth) : Double.NaN;
        double[] spark = store.history(shown, new TimeRange(wall - 60 * SeriesStore.MINUTE, wall + 1), SPARK).points().stream()
                .mapToDouble(Series.Point::mean).toArray();
        Forecast forecast = Forecast.UNKNOWN;
        if (hasQueue && works) {
            forecast = forecast(depth, alarms.limit(depth));
            if (forecast.trend() == Forecast.Trend.FALLING) {
                forecast = forecast(depth, 0);
            }
        }
        boolean stopped = task.paused || paused;
        long next = stopped || task.started != 0 ? 0 : wall + Math.max(0, task.next - nano) / 1000;
        return new BoardRow(task.server, task.index, task.type, queue, state, last == null ? state.words() : last.meaning(), now,
                hasQueue && works ? store.rate(depth, SeriesStore.MINUTE) : Double.NaN,
                hasQueue ? store.last(new SeriesKey(task.server, queue, SeriesKey.IN)) : Double.NaN,
                hasQueue ? store.last(new SeriesKey(task.server, queue, SeriesKey.OUT)) : Double.NaN,
                hasQueue ? store.last(new SeriesKey(task.server, queue, SeriesKey.OLDEST)) : Double.NaN,
                last == null ? Double.NaN : last.nanos() / 1e6, forecast, last == null ? 0 : last.time(), next, task.backoff(),
                alarms.worst(task.server, task.type, hasQueue ? queue : null, now), stopped, spark);
    }

    @Override
    public Optional<Reading> lastReading(String server, int probe) {
        synchronized (lock) {
            return tasks.stream().filter(task -> task.server.equals(server) && task.index == probe).findFirst()
                    .flatMap(task -> Optional.ofNullable(task.last));
        }
    }

    @Override
    public List<SeriesKey> series() {
        return store.keys();
    }

    @Override
    public Series history(SeriesKey key, TimeRange range, int most) {
        return store.history(key, range, most);
    }

    @Override
    public Forecast forecast(SeriesKey key, double target) {
        long last = store.lastTime(key);
        double[][] recent = store.recent(key, last == Long.MIN_VALUE ? 0 : last - FORECAST_WINDOW);
        return Forecaster.forecast(recent[0], recent[1], target);
    }

    @Override
    public List<Alarm> alarms() {
        return alarms.alarms();
    }

    @Override
    public void acknowledge(long alarm, String by, String note) throws IOException {
        Optional<Alarm.Event> event = alarms.acknowledge(alarm, by, note, now());
        if (event.isEmpty()) {
            throw new IOException("there is no such alarm any more");
        }
        tell(List.of(event.get()));
    }

    @Override
    public void record(@Nullable OpenCase openCase) throws IOException {
        CaseRecorder made = openCase == null ? null : new CaseRecorder(openCase);
        CaseRecorder before;
        synchronized (lock) {
            before = recorder;
            recorder = made;
        }
        if (before != null) {
            before.close();
        }
    }

    @Override
    public Runnable onSample(Consumer<Sample> listener) {
        sampleListeners.add(listener);
        return () -> sampleListeners.remove(listener);
    }

    @Override
    public Runnable onAlarm(Consumer<Alarm.Event> listener) {
        alarmListeners.add(listener);
        return () -> alarmListeners.remove(listener);
    }

    /** For tests: values that were measured elsewhere, through the same way as readings. */
    Map<SeriesKey, Double> lastValues() {
        Map<SeriesKey, Double> values = new HashMap<>();
        store.keys().forEach(key -> values.put(key, store.last(key)));
        return values;
    }

    @Override
    public void close() {
        pause();
        Thread thread;
        synchronized (lock) {
            closed = true;
            thread = scheduler;
            lock.notifyAll();
        }
        workers.shutdown();
        try {
            if (thread != null) {
                thread.join(5000);
            }
            if (!workers.awaitTermination(3, TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            record(null);
        } catch (IOException e) {
            LOG.error("The last samples can't be written into the case", e);
        }
        actions.close();
        StoreFiles kept = files;
        if (kept != null) {
            kept.close();
        }
    }
}
