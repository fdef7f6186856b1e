/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.queues.chart;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.incident.IncidentBook;
import org.watchpost.core.monitor.Alarm;
import org.watchpost.core.monitor.BoardRow;
import org.watchpost.core.monitor.Forecast;
import org.watchpost.core.monitor.Monitor;
import org.watchpost.core.monitor.Series;
import org.watchpost.core.monitor.SeriesKey;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.text.Times;
import org.watchpost.model.incident.TimelineEntry;
import org.watchpost.ui.queues.QueueText;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.util.Format;

/** Reads what the chart shows: values, limit and forecast, and what happened meanwhile. Not for the UI thread; made for one chart. */
final class ChartData {

    private static final int POINTS = 600;
    private static final int MOST = 6;
    private static final int MOST_MARKS = 300;
    private static final long MINUTE = 60 * Times.SECOND;
    private static final int DISK = 6;

    private final Monitor monitor;
    private final BoardRow row;
    private final int metric;
    private final Set<SeriesKey> compared;
    private final List<Alarm> alarms;
    private final Optional<OpenCase> open;
    private final ZoneId zone;
    private final boolean log;
    private volatile String words = "";

    ChartData(Monitor monitor, BoardRow row, int metric, Set<SeriesKey> compared, List<Alarm> alarms, Optional<OpenCase> open, ZoneId zone,
            boolean log) {
        this.monitor = monitor;
        this.row = row;
        this.metric = metric;
        this.compared = Set.copyOf(compared);
        this.alarms = alarms;
        this.open = open;
        this.zone = zone;
        this.log = log;
    }

    /** Where depth and disk go, for people; known after {@link #read}. */
    String words() {
        return words;
    }

    QueueChart read(TimeRange wanted) throws IOException {
        Set<SeriesKey> keys = keys();
        long now = monitor.now();
        List<Series> series = new ArrayList<>();
        for (SeriesKey key : keys) {
            series.add(monitor.history(key, wanted, POINTS));
        }
        long first = series.stream().flatMap(s -> s.points().stream()).mapToLong(Series.Point::time).min().orElse(now - MINUTE);
        TimeRange range = wanted.equals(TimeRange.ALL) ? new TimeRange(first, now + 1) : wanted;
        Forecast disk = monitor.forecast(new SeriesKey(row.server(), "", SeriesKey.FREE_BYTES), 0);
        words = QueueText.label(row)
                + (Double.isNaN(row.depth()) ? "" : ": " + QueueText.arrow(row.forecast()) + " " + row.forecast().text())
                + disk(disk);
        Forecast shown = metric == DISK ? disk : metric == 0 && !Double.isNaN(row.depth()) ? row.forecast() : Forecast.NONE;
        boolean ahead = shown.reaches() && now >= range.from() && now <= range.to() + MINUTE;
        if (ahead) {
            // room for what is to come
            range = new TimeRange(range.from(), range.to() + (range.to() - range.from()) / 5);
        }
        double limit = metric == 0 && !Double.isNaN(row.depth()) ? monitor.limit(row.key()) : Double.NaN;
        return new QueueChart(series, marks(keys, range), range, zone, log, limit, ahead ? shown : Forecast.NONE);
    }

    private static String disk(Forecast disk) {
        return switch (disk.trend()) {
            case UNKNOWN -> "";
            case NONE -> "  ·  disk: no trend";
            case RISING -> "  ·  disk: grows free by " + Format.bytes(disk.perMinute()) + " / min";
            case FALLING -> disk.reaches() ? "  ·  disk: " + disk.text().replaceFirst("^empty", "full")
                    : "  ·  disk: fills by " + Format.bytes(-disk.perMinute()) + " / min";
        };
    }

    private Set<SeriesKey> keys() {
        Set<SeriesKey> keys = new LinkedHashSet<>();
        keys.add(switch (metric) {
            case 1 -> new SeriesKey(row.server(), row.queue(), SeriesKey.OLDEST);
            case 2 -> new SeriesKey(row.server(), row.queue(), SeriesKey.IN);
            case 3 -> new SeriesKey(row.server(), row.queue(), SeriesKey.OUT);
            case 4 -> new SeriesKey(row.server(), row.queue(), SeriesKey.BYTES);
            case 5 -> new SeriesKey(row.server(), "", SeriesKey.ANSWER + "." + row.type());
            case DISK -> new SeriesKey(row.server(), "", SeriesKey.FREE_BYTES);
            default -> row.key();
        });
        if (metric == 0) {
            compared.stream().sorted().limit(MOST - 1L).forEach(keys::add);
        }
        return keys;
    }

    private List<QueueChart.Mark> marks(Set<SeriesKey> keys, TimeRange range) throws IOException {
        Set<String> servers = new LinkedHashSet<>();
        keys.forEach(key -> servers.add(key.server()));
        List<QueueChart.Mark> marks = new ArrayList<>();
        for (Alarm alarm : alarms) {
            if (servers.contains(alarm.key().server())) {
                marks.add(new QueueChart.Mark(alarm.since(), alarm.rule() + ": " + alarm.message(),
                        QueueText.ink(alarm.severity().ordinal()), "⚑"));
                if (!alarm.active()) {
                    marks.add(new QueueChart.Mark(alarm.recovered(), alarm.rule() + " is over", Ink.GOOD, "✓"));
                }
            }
        }
        for (String server : servers) {
            for (Series.Point point : monitor.history(new SeriesKey(server, "", SeriesKey.RESTART), range, MOST_MARKS).points()) {
                marks.add(new QueueChart.Mark(point.time(), server + " was started anew, or is back", Ink.ACCENT, "↻"));
            }
        }
        if (open.isPresent()) {
            IncidentBook book = IncidentBook.of(open.get());
            if (book.exists()) {
                marks.addAll(book.read(incident -> incident.getTimeline().stream().filter(entry -> entry.getTime() != null).map(
                        ChartData::mark).filter(mark -> mark.time() >= range.from() && mark.time() < range.to()).limit(MOST_MARKS)
                        .toList()));
            }
        }
        return marks;
    }

    /** What the incident's timeline tells: a filter was deployed, a service was stopped. */
    private static QueueChart.Mark mark(TimelineEntry entry) {
        return new QueueChart.Mark(Times.micros(entry.getTime()), entry.getText(), Ink.MUTED, "◇");
    }
}
