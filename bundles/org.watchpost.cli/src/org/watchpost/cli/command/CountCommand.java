/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli.command;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.cli.Console;
import org.watchpost.cli.ExitStatus;
import org.watchpost.cli.Services;
import org.watchpost.cli.args.Arguments;
import org.watchpost.cli.args.Option;
import org.watchpost.cli.args.TimeArguments;
import org.watchpost.cli.args.UsageException;
import org.watchpost.cli.output.CountFormat;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Field;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.store.EventStore;
import org.watchpost.core.store.Facet;
import org.watchpost.core.store.Histogram;

/** Counts the events a query finds: all together, by the values of a field, over time. Opens the case for reading. */
public final class CountCommand implements Command {

    /** Buckets asked for at once. */
    private static final int BUCKETS = 10_000;
    /** More buckets than this are a mistake. */
    private static final long MOST_BUCKETS = 10_000_000;

    @Override
    public String name() {
        return "count";
    }

    @Override
    public String summary() {
        return "counts the events that a query finds";
    }

    @Override
    public String operands() {
        return "QUERY";
    }

    @Override
    public List<Option> options() {
        return List.of(Cases.OPTION, Queries.FROM, Queries.TO,
                Option.of("--by", "FIELD", "a count for each value of a field, most first"),
                Option.of("--top", "N", "with --by: only the N most frequent values"),
                Option.of("--histogram", "LENGTH", "a count for each stretch of time: 30s, 15m, 1h, 1d"),
                Option.choice("--output", "how results are written; table unless given", "table", "json"));
    }

    @Override
    public String details() {
        return """
                Stretches of time begin at whole multiples of their length in UTC and reach from the first to the last event;
                empty ones between are written too. With --by there is a line for each value that occurs in a stretch.
                Events without the field are not counted by --by.""";
    }

    @Override
    public int run(Arguments arguments, Services services, Console console) throws UsageException, IOException {
        EventQuery query = Queries.of(arguments);
        Optional<String> name = arguments.value("--by");
        Optional<Field> by = name.isPresent() ? Optional.of(Queries.field("--by", name.get())) : Optional.empty();
        int top = arguments.number("--top", 1, Integer.MAX_VALUE).orElse(Integer.MAX_VALUE);
        if (arguments.has("--top") && by.isEmpty()) {
            throw new UsageException("--top needs --by FIELD");
        }
        Optional<String> length = arguments.value("--histogram");
        Optional<Duration> bucket = length.isPresent() ? Optional.of(TimeArguments.duration("--histogram", length.get()))
                : Optional.empty();
        boolean json = arguments.value("--output").orElse("table").equals("json");
        try (OpenCase open = Cases.read(arguments, services)) {
            EventStore events = open.events();
            CountFormat format = new CountFormat(console.results(), json, by.orElse(null), bucket.isPresent());
            if (bucket.isPresent()) {
                histogram(events, query, bucket.get(), by, top, format, console.monitor());
            } else if (by.isPresent()) {
                for (Facet.Count count : events.facet(query, by.get(), top, console.monitor()).values()) {
                    format.value(count.value(), count.count());
                }
            } else {
                format.count(events.count(query, console.monitor()));
            }
            format.end();
        }
        return ExitStatus.DONE;
    }

    private static void histogram(EventStore events, EventQuery query, Duration bucket, Optional<Field> by, int top, CountFormat format,
            IProgressMonitor monitor) throws IOException, UsageException {
        Optional<TimeRange> extent = events.extent(query, monitor);
        if (extent.isEmpty()) {
            return;
        }
        long step = bucket.toSeconds() * 1_000_000L;
        long begin = Math.floorDiv(extent.get().from(), step) * step;
        long buckets = Math.floorDiv(extent.get().to() - 1 - begin, step) + 1;
        if (buckets > MOST_BUCKETS) {
            throw new UsageException(String.format(Locale.ROOT,
                    "--histogram: from the first to the last event there are %,d stretches of that length; take a longer one, or set --from and --to",
                    buckets));
        }
        if (by.isEmpty()) {
            for (long done = 0; done < buckets; done += BUCKETS) {
                Histogram part = events.histogram(query, bounds(begin, step, done, buckets), null, 0, monitor);
                for (int i = 0; i < part.total().length; i++) {
                    format.bucket(part.bounds()[i], part.bounds()[i + 1], part.total()[i]);
                }
            }
            return;
        }
        Facet facet = events.facet(query, by.get(), top, monitor);
        // memory is buckets times values; each part is asked for all its values, so that the parts agree on which ones count
        long width = Math.clamp(4_000_000L / Math.max(1, facet.values().size()), 1, BUCKETS);
        for (long done = 0; done < buckets; done += width) {
            long[] bounds = bounds(begin, step, done, Math.min(buckets, done + width));
            TimeRange range = new TimeRange(Math.max(query.range().from(), bounds[0]),
                    Math.min(query.range().to(), bounds[bounds.length - 1]));
            Histogram histogram = events.histogram(query.within(range), bounds, by.get(), Integer.MAX_VALUE, monitor);
            Map<String, long[]> series = new HashMap<>();
            for (Histogram.Series one : histogram.series()) {
                series.put(one.value(), one.counts());
            }
            for (int i = 0; i < histogram.total().length; i++) {
                for (Facet.Count value : facet.values()) {
                    long[] counts = series.get(value.value());
                    if (counts != null && counts[i] > 0) {
                        format.bucket(bounds[i], bounds[i + 1], value.value(), counts[i]);
                    }
                }
            }
        }
    }

    private static long[] bounds(long begin, long step, long from, long to) {
        int count = (int) Math.min(to - from, BUCKETS);
        long[] bounds = new long[count + 1];
        for (int i = 0; i <= count; i++) {
            bounds[i] = begin + (from + i) * step;
        }
        return bounds;
    }
}
