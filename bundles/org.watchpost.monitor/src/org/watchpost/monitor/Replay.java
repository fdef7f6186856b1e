/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.monitor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.monitor.Alarm;
import org.watchpost.core.monitor.LogCensus;
import org.watchpost.core.monitor.SeriesKey;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.query.TimeText;
import org.watchpost.core.store.EventStore;
import org.watchpost.core.text.Times;
import org.watchpost.model.monitor.Watch;

/** Runs recorded samples through the alarms, in their own time. Belongs to one thread. */
final class Replay {

    private static final int LONGEST = 10_000;

    private final SeriesStore store = new SeriesStore();
    private final AlarmEngine alarms;
    private final Consumer<Alarm.Event> listener;
    private final Map<String, Map<String, Double>> depths = new HashMap<>();
    private final @Nullable EventStore logs;
    private final Map<String, Long> asked = new HashMap<>();
    private long last = Long.MIN_VALUE;

    Replay(Watch watch, ZoneId zone, @Nullable EventStore logs, Consumer<Alarm.Event> listener) {
        this.logs = logs;
        this.alarms = new AlarmEngine(store, zone);
        this.alarms.configure(watch);
        this.listener = listener;
    }

    /** @throws IOException if it can't be read; the message names the line */
    void run(InputStream csv) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8));
        String head = in.readLine();
        List<String> columns = head == null ? List.of() : List.of(head.toLowerCase(Locale.ROOT).split(",", -1));
        int time = columns.indexOf("time");
        int server = columns.indexOf("server");
        int queue = columns.indexOf("queue");
        int depth = columns.indexOf("depth");
        int free = columns.indexOf("free_bytes");
        if (time < 0 || server < 0 || queue < 0 || depth < 0) {
            throw new IOException("the first line must name the columns time, server, queue and depth");
        }
        int number = 1;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            String[] f = line.split(",", -1);
            if (line.isBlank() || line.length() > LONGEST) {
                continue;
            }
            if (f.length < columns.size()) {
                throw new IOException("line " + number + " has too few columns");
            }
            try {
                row(moment(f[time]), f[server], f[queue], f[depth], free < 0 ? "" : f[free]);
            } catch (DateTimeException | NumberFormatException e) {
                throw new IOException("line " + number + ": " + e.getMessage(), e);
            }
        }
    }

    private static long moment(String text) {
        if (text.length() > 19) {
            return Times.micros(OffsetDateTime.parse(text).toInstant());
        }
        return TimeText.parse(text, java.time.ZoneOffset.UTC).orElseThrow(() -> new DateTimeException("not a time: " + text)).from();
    }

    private void row(long time, String server, String queue, String depth, String free) throws IOException {
        if (last != Long.MIN_VALUE && time > last) {
            // what silence there was is noticed before the next sample ends it
            tell(alarms.tick(Math.max(last, time - 1)));
        }
        last = time;
        if (!depth.isEmpty()) {
            double value = Double.parseDouble(depth);
            value(new SeriesKey(server, queue, SeriesKey.DEPTH), time, value);
            Map<String, Double> all = depths.computeIfAbsent(server, name -> new LinkedHashMap<>());
            all.put(queue, value);
            SeriesKey whole = new SeriesKey(server, "", SeriesKey.TOTAL);
            double total = all.values().stream().mapToDouble(Double::doubleValue).sum();
            value(whole, time, total);
            flood(whole, time, total);
        }
        if (!free.isEmpty()) {
            value(new SeriesKey(server, "", SeriesKey.FREE_BYTES), time, Double.parseDouble(free));
        }
    }

    /** As it is while measuring: asked once a minute, and only while the queue grows. */
    private void flood(SeriesKey whole, long time, double total) throws IOException {
        EventStore store = logs;
        if (store != null && alarms.mayBeFlood(whole, time, total)
                && time - asked.getOrDefault(whole.server(), 0L) >= SeriesStore.MINUTE) {
            asked.put(whole.server(), time);
            tell(alarms.census(whole, time, total, LogCensus.census(store, new TimeRange(time - 60 * SeriesStore.MINUTE, time + 1),
                    whole.server(), new NullProgressMonitor()), FloodRecogniser.Source.LOG));
        }
    }

    private void value(SeriesKey key, long time, double value) {
        store.add(key, time, value);
        tell(alarms.sample(key, time, value));
    }

    private void tell(List<Alarm.Event> events) {
        events.forEach(listener);
    }
}
