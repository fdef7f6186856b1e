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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.monitor.Alarm;
import org.watchpost.core.monitor.BoardRow;
import org.watchpost.core.monitor.Forecast;
import org.watchpost.core.monitor.Monitor;
import org.watchpost.core.monitor.Sample;
import org.watchpost.core.monitor.Series;
import org.watchpost.core.monitor.SeriesKey;
import org.watchpost.core.monitor.WatchFiles;
import org.watchpost.core.probe.Probe;
import org.watchpost.core.probe.Reading;
import org.watchpost.core.probe.SecretStore;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.text.Times;
import org.watchpost.model.monitor.Watch;
import org.watchpost.model.monitor.WatchedServer;

/** The monitor: a schedule that measures, readings that become values and alarms, and the board that shows them. */
final class MonitorEngine implements Monitor {

    private final Map<String, Probe> probes;
    private final SeriesStore store = new SeriesStore();
    private final AlarmEngine alarms = new AlarmEngine(store, ZoneId.systemDefault());
    private final Schedule.Clock clock;
    private final Schedule schedule;
    private final Readings readings;
    private final Board board;
    private volatile Watch watch;

    MonitorEngine(Map<String, Probe> probes, Watch watch, SecretStore secrets, Optional<Path> folder) throws IOException {
        this(probes, watch, secrets, folder, () -> Times.micros(Instant.now()));
    }

    /** @param clock what time it is for alarms and the board */
    MonitorEngine(Map<String, Probe> probes, Watch watch, SecretStore secrets, Optional<Path> folder, Schedule.Clock clock)
            throws IOException {
        this.probes = Map.copyOf(probes);
        this.clock = clock;
        this.watch = EcoreUtil.copy(watch);
        Standing standing = folder.isPresent() ? new Standing(folder.get(), store, alarms, this::configuration, clock.now()) : null;
        readings = new Readings(store, alarms, new Readings.Tasks() {
            @Override
            public <T> T locked(Function<List<Task>, T> look) {
                return MonitorEngine.this.locked(look);
            }
        }, standing);
        schedule = new Schedule(secrets, clock, readings);
        board = new Board(store, alarms);
        configure(watch);
    }

    private <T> T locked(Function<List<Task>, T> look) {
        return schedule.locked(look);
    }

    @Override
    public long now() {
        return clock.now();
    }

    @Override
    public void start() {
        schedule.start();
    }

    @Override
    public void pause() {
        schedule.pause();
    }

    @Override
    public void resume() {
        alarms.resumed(clock.now());
        schedule.resume();
    }

    @Override
    public boolean isPaused() {
        return schedule.isPaused();
    }

    @Override
    public void probeNow(String server) {
        schedule.now(server);
    }

    @Override
    public void configure(Watch newWatch) {
        WatchFiles.check(newWatch);
        Watch copy = EcoreUtil.copy(newWatch);
        alarms.configure(copy);
        Set<String> servers = new HashSet<>();
        copy.getServers().stream().filter(server -> !server.isPaused()).map(WatchedServer::getName).forEach(servers::add);
        alarms.forget(key -> !servers.contains(key.server()));
        watch = copy;
        schedule.configure(copy, probes);
    }

    @Override
    public Watch configuration() {
        return EcoreUtil.copy(watch);
    }

    @Override
    public List<BoardRow> board() {
        long nano = System.nanoTime();
        long wall = clock.now();
        boolean stopped = schedule.isPaused();
        return schedule.locked(tasks -> {
            List<BoardRow> rows = new ArrayList<>();
            tasks.forEach(task -> rows.addAll(board.rows(task, stopped, nano, wall)));
            return rows;
        });
    }

    @Override
    public Optional<Reading> lastReading(String server, int probe) {
        return schedule.locked(tasks -> tasks.stream().filter(task -> task.server.equals(server) && task.index == probe).findFirst()
                .flatMap(task -> Optional.ofNullable(task.last)));
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
        return board.forecast(key, target);
    }

    @Override
    public double limit(SeriesKey key) {
        return alarms.limit(key);
    }

    @Override
    public List<Alarm> alarms() {
        return alarms.alarms();
    }

    @Override
    public void acknowledge(long alarm, String by, String note) throws IOException {
        Optional<Alarm.Event> event = alarms.acknowledge(alarm, by, note, clock.now());
        if (event.isEmpty()) {
            throw new IOException("there is no such alarm any more");
        }
        readings.tell(List.of(event.get()));
    }

    @Override
    public String problem() {
        return readings.problem();
    }

    @Override
    public void record(@Nullable OpenCase openCase) throws IOException {
        readings.record(openCase);
    }

    @Override
    public Runnable onSample(Consumer<Sample> listener) {
        return readings.onSample(listener);
    }

    @Override
    public Runnable onAlarm(Consumer<Alarm.Event> listener) {
        return readings.onAlarm(listener);
    }

    /** For tests: values that were measured elsewhere, through the same way as readings. */
    Map<SeriesKey, Double> lastValues() {
        Map<SeriesKey, Double> values = new HashMap<>();
        store.keys().forEach(key -> values.put(key, store.last(key)));
        return values;
    }

    @Override
    public void close() {
        schedule.close();
        readings.close();
    }
}
