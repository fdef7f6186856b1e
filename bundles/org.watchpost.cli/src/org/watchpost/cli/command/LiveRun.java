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
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.watchpost.cli.Console;
import org.watchpost.cli.ExitStatus;
import org.watchpost.cli.Services;
import org.watchpost.cli.args.Arguments;
import org.watchpost.cli.args.Option;
import org.watchpost.cli.args.TimeArguments;
import org.watchpost.cli.args.UsageException;
import org.watchpost.cli.output.JsonLine;
import org.watchpost.cli.output.Progress;
import org.watchpost.cli.output.Table;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.live.LiveFeed;
import org.watchpost.core.live.LiveService;
import org.watchpost.core.live.LiveSpec;
import org.watchpost.core.live.LiveStatus;

/** What {@code follow} and {@code listen} share: they take in what comes until they are interrupted or the time is over. */
final class LiveRun {

    static final Option FOR = Option.of("--for", "DURATION", "how long, for example 30s, 15m, 1h; until interrupted unless given");
    static final Option ONCE = Option.flag("--once", "takes in what is there and ends");
    static final List<Option> OPTIONS = List.of(Option.of("--case", "DIR", "the case's folder; made if it isn't there"), FOR,
            Option.of("--format", "NAME", "the format, instead of recognising it"),
            Option.of("--zone", "ZONE", "time zone of times that have none, and of a new case; UTC unless given"),
            Option.choice("--output", "how results are written; table unless given", "table", "json"));

    private static final long LOOK_MILLIS = 200;

    private LiveRun() {
    }

    static int run(List<LiveSpec> specs, Arguments arguments, Services services, Console console) throws UsageException, IOException {
        ZoneId zone = arguments.zone("--zone").orElse(null);
        Optional<String> length = arguments.value(FOR.name());
        Duration most = length.isPresent() ? TimeArguments.duration(FOR.name(), length.get()) : Duration.ofDays(36_500);
        Settings settings = new Settings(arguments.value("--format").orElse(null), zone, null, null);
        LiveService service = services.service(LiveService.class);
        long started = System.nanoTime();
        List<LiveFeed> feeds = new ArrayList<>();
        try (OpenCase open = ImportCommand.open(services.cases(), arguments.requiredPath("--case"), zone == null ? ZoneOffset.UTC : zone)) {
            String problem = open.indexProblem();
            if (!problem.isEmpty()) {
                console.progress().note(problem);
                open.rebuildIndex(console.progress(), console.monitor());
            }
            try {
                for (LiveSpec spec : specs) {
                    LiveFeed feed = service.start(open, spec, settings);
                    feeds.add(feed);
                    console.progress().message((spec instanceof LiveSpec.Syslog || spec instanceof LiveSpec.UnixSocket ? "listening at "
                            : "following ") + feed.place());
                }
                watch(feeds, started + most.toNanos(), arguments.has(ONCE.name()), console);
            } finally {
                console.progress().clear();
                feeds.forEach(LiveFeed::close);
            }
        }
        report(feeds, (System.nanoTime() - started) / 1e9, arguments.value("--output").orElse("table").equals("json"), console);
        return console.monitor().isCanceled() ? ExitStatus.CANCELLED : ExitStatus.DONE;
    }

    private static void watch(List<LiveFeed> feeds, long until, boolean once, Console console) {
        Map<LiveFeed, Long> said = new HashMap<>();
        CountDownLatch never = new CountDownLatch(1);
        while (!console.monitor().isCanceled() && System.nanoTime() < until
                && !(once && feeds.stream().allMatch(LiveFeed::caughtUp))) {
            long records = 0;
            long lost = 0;
            double rate = 0;
            long lag = 0;
            for (LiveFeed feed : feeds) {
                LiveStatus status = feed.status();
                records += status.records();
                lost += status.lost();
                rate += status.recordsPerSecond();
                lag = Math.max(lag, status.lagMillis());
                if (!status.error().isEmpty() && said.getOrDefault(feed, 0L) != status.errorMillis()) {
                    said.put(feed, status.errorMillis());
                    console.progress().message(feed.place() + ": " + status.error());
                }
            }
            console.progress().status(String.format(Locale.ROOT, "%,d records  %,.0f/s  lag %.1f s%s", records, rate, lag / 1000.0,
                    lost == 0 ? "" : String.format(Locale.ROOT, "  %,d lost", lost)));
            try {
                if (never.await(Math.clamp(TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime()), 1, LOOK_MILLIS),
                        TimeUnit.MILLISECONDS)) {
                    return;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static void report(List<LiveFeed> feeds, double seconds, boolean json, Console console) throws IOException {
        if (json) {
            JsonLine line = new JsonLine();
            for (LiveFeed feed : feeds) {
                LiveStatus status = feed.status();
                console.results()
                        .line(line.clear().put("source", feed.place()).put("records", status.records()).put("bytes", status.bytes())
                                .put("lost", status.lost()).seconds("seconds", seconds).put("message", status.error()).end());
            }
            return;
        }
        Table table = new Table(console.results(), List.of(new Table.Column("source", false), new Table.Column("records", true),
                new Table.Column("bytes", true), new Table.Column("lost", true), new Table.Column("", false)));
        for (LiveFeed feed : feeds) {
            LiveStatus status = feed.status();
            table.row(List.of(feed.place(), Long.toString(status.records()), Progress.size(status.bytes()), Long.toString(status.lost()),
                    status.error()));
        }
        table.end();
    }
}
