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
import java.util.Arrays;
import java.util.List;
import org.watchpost.core.monitor.BoardRow;
import org.watchpost.core.monitor.Forecast;
import org.watchpost.core.monitor.Series;
import org.watchpost.core.monitor.SeriesKey;
import org.watchpost.core.probe.Reading;
import org.watchpost.core.probe.ServerState;
import org.watchpost.core.query.TimeRange;

/** Makes the rows of the board from what is known. Safe for several threads as far as the tasks it is given don't change. */
final class Board {

    private static final long FORECAST_WINDOW = 30 * SeriesStore.MINUTE;
    private static final long SPARK_LENGTH = 60 * SeriesStore.MINUTE;
    private static final int SPARK = 60;

    private final SeriesStore store;
    private final AlarmEngine alarms;

    Board(SeriesStore store, AlarmEngine alarms) {
        this.store = store;
        this.alarms = alarms;
    }

    /** A row for each queue of a task, or one for a task that has none. */
    List<BoardRow> rows(Task task, boolean stopped, long nano, long wall) {
        List<String> queues = task.queueNames();
        List<BoardRow> rows = new ArrayList<>();
        for (String queue : queues.isEmpty() ? List.of("") : queues) {
            rows.add(row(task, queue, !queues.isEmpty(), stopped, nano, wall));
        }
        return rows;
    }

    private BoardRow row(Task task, String queue, boolean hasQueue, boolean paused, long nano, long wall) {
        Reading last = task.last;
        ServerState state = last == null ? ServerState.UNKNOWN : last.state();
        boolean works = state == ServerState.OK || state == ServerState.DEGRADED;
        SeriesKey depth = new SeriesKey(task.server, queue, SeriesKey.DEPTH);
        SeriesKey shown = hasQueue ? depth : task.answer();
        double now = hasQueue ? store.last(depth) : Double.NaN;
        double[] spark = spark(shown, wall);
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

    /** The last hour, a value a minute; NaN for the minutes in which nothing was measured. */
    private double[] spark(SeriesKey key, long wall) {
        long from = wall - SPARK_LENGTH;
        double[] spark = new double[SPARK];
        Arrays.fill(spark, Double.NaN);
        List<Series.Point> points = store.history(key, new TimeRange(from, wall + 1), 4 * SPARK).points();
        int before = -1;
        for (Series.Point point : points) {
            int at = Math.clamp((point.time() - from) * SPARK / SPARK_LENGTH, 0, SPARK - 1);
            if (before >= 0 && !point.afterGap()) {
                // measured less often than once a minute is no gap
                Arrays.fill(spark, before + 1, Math.max(at, before + 1), spark[before]);
            }
            spark[at] = point.mean();
            before = at;
        }
        return spark;
    }

    /** Where a series goes, see {@link org.watchpost.core.monitor.Monitor#forecast}. */
    Forecast forecast(SeriesKey key, double target) {
        long last = store.lastTime(key);
        double[][] recent = store.recent(key, last == Long.MIN_VALUE ? 0 : last - FORECAST_WINDOW);
        return Forecaster.forecast(recent[0], recent[1], target);
    }
}
