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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.monitor.Alarm;
import org.watchpost.core.monitor.LogCensus;
import org.watchpost.core.monitor.Sample;
import org.watchpost.core.monitor.SeriesKey;
import org.watchpost.core.probe.Measure;
import org.watchpost.core.probe.MessageCensus;
import org.watchpost.core.probe.QueueReading;
import org.watchpost.core.probe.Reading;
import org.watchpost.core.probe.ServerState;
import org.watchpost.core.query.TimeRange;
import org.watchpost.model.monitor.AlarmRule;

/**
 * What becomes of readings: values of series, events of the case, alarms with their actions, and word to whoever listens. Safe for
 * several threads. Must be closed.
 */
final class Readings implements Schedule.Sink, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Readings.class);
    private static final long MINUTE = SeriesStore.MINUTE;
    private static final long HOUR = 60 * MINUTE;

    /** A look at the tasks while none of them changes. */
    interface Tasks {
        <T> T locked(Function<List<Task>, T> look);
    }

    private final SeriesStore store;
    private final AlarmEngine alarms;
    private final Tasks tasks;
    private final @Nullable Standing standing;
    private final Actions actions = new Actions();
    private final List<Consumer<Sample>> sampleListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Alarm.Event>> alarmListeners = new CopyOnWriteArrayList<>();
    private final Map<String, Long> asked = new HashMap<>();
    private volatile @Nullable CaseRecorder recorder;
    private volatile @Nullable OpenCase logs;
    private volatile String problem = "";

    /** @param standing where samples and alarms outlive a restart, null for nowhere */
    Readings(SeriesStore store, AlarmEngine alarms, Tasks tasks, @Nullable Standing standing) {
        this.store = store;
        this.alarms = alarms;
        this.tasks = tasks;
        this.standing = standing;
    }

    @Override
    public void second(long now, boolean paused) {
        if (!paused) {
            tell(alarms.tick(now));
        }
        Standing kept = standing;
        if (kept != null) {
            kept.second(now);
        }
    }

    @Override
    public void slept(long now) {
        alarms.resumed(now);
    }

    /** A reading becomes values of series, an event of the case, and maybe alarms. */
    @Override
    public void taken(Task task, Reading reading) {
        List<Alarm.Event> events = new ArrayList<>();
        long time = reading.time();
        double total = 0;
        Set<String> seen = new HashSet<>();
        for (QueueReading queue : reading.queues()) {
            seen.add(queue.name());
            total += Math.max(0, queue.depth());
            double[] flow = tasks.locked(all -> {
                task.queues.put(queue.name(), true);
                return task.flow(queue, time);
            });
            value(new SeriesKey(task.server, queue.name(), SeriesKey.DEPTH), time, known(queue.depth()), events);
            value(new SeriesKey(task.server, queue.name(), SeriesKey.OLDEST), time, known(queue.oldestSeconds()), events);
            value(new SeriesKey(task.server, queue.name(), SeriesKey.BYTES), time, known(queue.bytes()), events);
            value(new SeriesKey(task.server, queue.name(), SeriesKey.IN), time, flow[0], events);
            value(new SeriesKey(task.server, queue.name(), SeriesKey.OUT), time, flow[1], events);
        }
        boolean works = reading.state() == ServerState.OK || reading.state() == ServerState.DEGRADED;
        List<String> before = tasks.locked(all -> task.queueNames());
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
        if (tasks.locked(all -> task.restarted(reading))) {
            value(new SeriesKey(task.server, "", SeriesKey.RESTART), time, 1, events);
        }
        SeriesKey whole = new SeriesKey(task.server, "", SeriesKey.TOTAL);
        if (reading.census().isPresent()) {
            events.addAll(alarms.census(whole, time, total, reading.census().get(), FloodRecogniser.Source.LISTING));
        } else if (works && !before.isEmpty()) {
            floodInTheLog(whole, time, total, events);
        }
        Sample sample = new Sample(task.server, task.index, reading);
        CaseRecorder toCase = recorder;
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

    void tell(List<Alarm.Event> events) {
        for (Alarm.Event event : events) {
            Standing kept = standing;
            if (kept != null) {
                try {
                    kept.journal(event);
                } catch (IOException e) {
                    LOG.error("An alarm can't be written down", e);
                }
            }
            CaseRecorder toCase = recorder;
            if (toCase != null) {
                toCase.alarm(event);
            }
            Optional<AlarmRule> rule = alarms.rule(event.alarm().rule());
            if (rule.isPresent() && event.change() != Alarm.Change.ACKNOWLEDGED
                    && (event.change() == Alarm.Change.RECOVERED || alarms.mayAct(event.alarm()))) {
                actions.take(rule.get().getActions(), event, this::failed);
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

    /** Where the source lists no messages, the log lines of the case tell who mails; asked once a minute, and only while it grows. */
    private void floodInTheLog(SeriesKey whole, long time, double total, List<Alarm.Event> events) {
        OpenCase open = logs;
        if (open == null || !alarms.mayBeFlood(whole, time, total)) {
            return;
        }
        synchronized (asked) {
            Long last = asked.get(whole.server());
            if (last != null && time - last < MINUTE) {
                return;
            }
            asked.put(whole.server(), time);
        }
        try {
            MessageCensus census = LogCensus.census(open.events(), new TimeRange(time - HOUR, time + 1), whole.server(),
                    new NullProgressMonitor());
            events.addAll(alarms.census(whole, time, total, census, FloodRecogniser.Source.LOG));
        } catch (IOException | RuntimeException e) {
            // a case that is being closed; the next minute tells
            LOG.debug("The log lines can't be asked who fills the queue", e);
        }
    }

    private void failed(String what) {
        problem = what;
        CaseRecorder toCase = recorder;
        if (toCase != null) {
            toCase.actionFailed(what);
        }
    }

    /** The last action that could not be taken, for people; empty if none failed since the monitor was made. */
    String problem() {
        return problem;
    }

    /** From now on samples go into a case as well; null for none. */
    void record(@Nullable OpenCase openCase) throws IOException {
        CaseRecorder made = openCase == null ? null : new CaseRecorder(openCase);
        CaseRecorder before;
        synchronized (this) {
            before = recorder;
            recorder = made;
            logs = openCase;
        }
        if (before != null) {
            before.close();
        }
    }

    Runnable onSample(Consumer<Sample> listener) {
        sampleListeners.add(listener);
        return () -> sampleListeners.remove(listener);
    }

    Runnable onAlarm(Consumer<Alarm.Event> listener) {
        alarmListeners.add(listener);
        return () -> alarmListeners.remove(listener);
    }

    @Override
    public void close() {
        try {
            record(null);
        } catch (IOException e) {
            LOG.error("The last samples can't be written into the case", e);
        }
        actions.close();
        Standing kept = standing;
        if (kept != null) {
            kept.close();
        }
    }
}
