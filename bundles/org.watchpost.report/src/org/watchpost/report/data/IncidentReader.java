/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.data;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.QueryParser;
import org.watchpost.core.query.QuerySyntaxException;
import org.watchpost.core.query.SortOrder;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.text.Times;
import org.watchpost.report.data.IncidentFacts.CurveHour;
import org.watchpost.report.data.IncidentFacts.Depth;
import org.watchpost.report.data.IncidentFacts.QueueCurve;

/** Counts the curves of an incident. */
final class IncidentReader {

    private static final Logger LOG = LoggerFactory.getLogger(IncidentReader.class);
    private static final long HOUR = 3600 * Times.SECOND;
    /** A curve of more hours is no curve any more; the ends are left out. */
    private static final int MOST_HOURS = 24 * 31;
    /** Samples are read one by one; more of them than this make no report in time. */
    private static final long MOST_SAMPLES = 300_000;
    private static final int MOST_QUEUES = 8;

    private final OpenCase open;
    private final IProgressMonitor monitor;

    IncidentReader(OpenCase open, IProgressMonitor monitor) {
        this.open = open;
        this.monitor = monitor;
    }

    List<CurveHour> curve(String query, String fieldName) throws IOException {
        if (query.isBlank()) {
            return List.of();
        }
        EventQuery parsed;
        try {
            parsed = new EventQuery(new QueryParser(open.zone()).parse(query));
        } catch (QuerySyntaxException e) {
            LOG.warn("The incident's curve is left out: {}", e.explain());
            return List.of();
        }
        Optional<TimeRange> extent = open.events().extent(parsed, monitor);
        if (extent.isEmpty()) {
            return List.of();
        }
        long from = Math.floorDiv(extent.get().from(), HOUR);
        long to = Math.min(Math.floorDiv(extent.get().to() - 1, HOUR), from + MOST_HOURS - 1);
        long[] bounds = new long[(int) (to - from) + 2];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = (from + i) * HOUR;
        }
        long[] counts = open.events().histogram(parsed, bounds, null, 0, monitor).total();
        Optional<Field> field = Fields.find(fieldName);
        List<CurveHour> hours = new ArrayList<>();
        long sum = 0;
        for (int i = 0; i < counts.length; i++) {
            long before = sum;
            if (field.isPresent() && counts[i] > 0) {
                sum = open.events().facet(parsed.within(new TimeRange(Long.MIN_VALUE, bounds[i + 1])), field.get(), 1, monitor).distinct();
            }
            hours.add(new CurveHour(Times.instant(bounds[i]), counts[i], sum - before, sum));
        }
        return hours;
    }

    List<QueueCurve> queues() throws IOException {
        EventQuery query;
        try {
            query = new EventQuery(new QueryParser(open.zone()).parse("watchpost.depth:*"));
        } catch (QuerySyntaxException e) {
            throw new IllegalStateException(e);
        }
        long samples = open.events().count(query, monitor);
        if (samples == 0 || samples > MOST_SAMPLES) {
            return List.of();
        }
        Map<String, TreeMap<Long, Long>> depths = new TreeMap<>();
        open.events().scan(query, SortOrder.BY_TIME, event -> {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            long depth = depth(event);
            if (depth >= 0 && depths.size() < 100) {
                depths.computeIfAbsent(event.text(Fields.WATCHPOST_SERVER) + '\0' + event.text(Fields.WATCHPOST_QUEUE),
                        key -> new TreeMap<>())
                        .merge(Math.floorDiv(event.micros(), HOUR), depth, Math::max);
            }
            return true;
        }, monitor);
        List<QueueCurve> curves = new ArrayList<>();
        depths.forEach((key, hours) -> {
            List<Depth> list = new ArrayList<>();
            long first = Math.max(hours.firstKey(), hours.lastKey() - MOST_HOURS);
            for (long hour = first; hour <= hours.lastKey(); hour++) {
                list.add(new Depth(Instant.ofEpochSecond(hour * 3600), hours.getOrDefault(hour, 0L)));
            }
            curves.add(new QueueCurve(key.substring(0, key.indexOf(0)), key.substring(key.indexOf(0) + 1), list));
        });
        curves.sort(java.util.Comparator.comparing((QueueCurve curve) -> -most(curve)).thenComparing(QueueCurve::server)
                .thenComparing(QueueCurve::queue));
        return curves.subList(0, Math.min(MOST_QUEUES, curves.size()));
    }

    private static long most(QueueCurve curve) {
        return curve.hours().stream().mapToLong(Depth::depth).max().orElse(0);
    }

    private static long depth(Event event) {
        String text = event.text(Fields.WATCHPOST_DEPTH).toLowerCase(Locale.ROOT);
        return text.matches("[0-9]{1,15}") ? Long.parseLong(text) : -1;
    }
}
