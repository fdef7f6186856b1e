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
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;
import org.watchpost.cli.Console;
import org.watchpost.cli.ExitStatus;
import org.watchpost.cli.Services;
import org.watchpost.cli.args.Arguments;
import org.watchpost.cli.args.Option;
import org.watchpost.cli.args.TimeArguments;
import org.watchpost.cli.args.UsageException;
import org.watchpost.cli.output.Results;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.monitor.Alarm;
import org.watchpost.core.monitor.Monitor;
import org.watchpost.core.monitor.MonitorService;
import org.watchpost.core.monitor.Sample;
import org.watchpost.core.monitor.SampleJson;
import org.watchpost.core.monitor.WatchFiles;
import org.watchpost.core.probe.QueueReading;
import org.watchpost.core.text.Times;
import org.watchpost.core.text.VisibleText;
import org.watchpost.model.monitor.Watch;

/** Watches mail servers: samples and alarms as they come. */
public final class MonitorCommand implements Command {

    private static final int MOST_WAITING = 100_000;

    @Override
    public String name() {
        return "monitor";
    }

    @Override
    public String summary() {
        return "watches mail servers: samples and alarms as they come";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public List<Option> options() {
        return List.of(Option.of("--config", "FILE", "what is watched; the guide's page on queues tells its form"),
                Option.of("--case", "DIR", "samples and alarms become events of this case; made if it isn't there"),
                Option.of("--store", "DIR", "samples and alarms are kept in this folder over a restart"),
                Option.of("--for", "DURATION", "how long: 90s, 15m, 8h; until interrupted unless given"),
                Option.of("--replay", "FILE",
                        "runs recorded samples (CSV: time,server,queue,depth,free_bytes) through the alarms instead"),
                Option.choice("--output", "how results are written; table unless given", "table", "json"));
    }

    @Override
    public String details() {
        return """
                Each sample gives a line for the probe and one for each queue; each alarm a line when it is raised and when it is over.
                A configuration without alarms gets the default ones. Log lines of the case tell who floods, also
                with --replay. Passwords come from the environment, see ./watchpost probe --help.""";
    }

    @Override
    public int run(Arguments arguments, Services services, Console console) throws UsageException, IOException {
        Duration length = arguments.has("--for") ? TimeArguments.duration("--for", arguments.required("--for")) : null;
        Watch watch = WatchFiles.load(arguments.requiredPath("--config"));
        boolean json = arguments.value("--output").orElse("table").equals("json");
        MonitorService service = services.service(MonitorService.class);
        if (arguments.has("--replay")) {
            return replay(service, watch, arguments, services, json, console.results());
        }
        WatchFiles.warnings(watch).forEach(console.progress()::message);
        Optional<Path> store = arguments.has("--store") ? Optional.of(arguments.requiredPath("--store")) : Optional.empty();
        OpenCase open = arguments.has("--case")
                ? ImportCommand.open(services.cases(), arguments.requiredPath("--case"), ZoneOffset.UTC)
                : null;
        try (open; Monitor monitor = service.open(watch, new Secrets(System.getenv(), System.console() != null), store)) {
            LinkedBlockingQueue<String> lines = new LinkedBlockingQueue<>(MOST_WAITING);
            // a reader of the output that stands still must not hold up the measuring: what does not fit is left out
            monitor.onSample(sample -> lines.offer(json ? SampleJson.events(sample) : text(sample)));
            monitor.onAlarm(event -> lines.offer(json ? SampleJson.alarm(event) : text(event)));
            monitor.record(open);
            monitor.start();
            write(lines, length, console);
        } catch (IllegalArgumentException e) {
            throw new IOException(String.valueOf(e.getMessage()), e);
        }
        return ExitStatus.DONE;
    }

    private static void write(LinkedBlockingQueue<String> lines, @Nullable Duration length, Console console) throws IOException {
        long end = length == null ? Long.MAX_VALUE : System.nanoTime() + length.toNanos();
        Results out = console.results();
        while (System.nanoTime() < end) {
            if (console.monitor().isCanceled()) {
                out.flush();
                throw new OperationCanceledException();
            }
            try {
                String line = lines.poll(Math.min(200_000_000L, Math.max(1, end - System.nanoTime())), TimeUnit.NANOSECONDS);
                if (line != null) {
                    out.print(line);
                    if (lines.isEmpty()) {
                        out.flush();
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            }
        }
        for (String line = lines.poll(); line != null; line = lines.poll()) {
            out.print(line);
        }
        out.flush();
    }

    private static int replay(MonitorService service, Watch watch, Arguments arguments, Services services, boolean json, Results out)
            throws UsageException, IOException {
        Path csv = arguments.requiredPath("--replay");
        OpenCase logs = arguments.has("--case") ? Cases.read(arguments, services) : null;
        try (logs; InputStream in = Files.newInputStream(csv)) {
            service.replay(watch, in, logs == null ? null : logs.events(), event -> {
                try {
                    out.print(json ? SampleJson.alarm(event) : text(event));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
        return ExitStatus.DONE;
    }

    private static String text(Sample sample) {
        StringBuilder text = new StringBuilder(Times.iso(sample.reading().time() / 1000 * 1000)).append("  ").append(sample.server())
                .append("  ")
                .append(sample.reading().type()).append("  ");
        for (QueueReading queue : sample.reading().queues()) {
            text.append(queue.name().isEmpty() ? "queue" : queue.name()).append('=').append(queue.depth()).append(' ');
        }
        return VisibleText.line(text.append(sample.reading().meaning()).toString()) + "\n";
    }

    private static String text(Alarm.Event event) {
        return VisibleText
                .line(Times.iso(event.time()) + "  ALARM " + event.change().name() + "  " + event.alarm().severity().getLiteral() + "  "
                        + event.alarm().rule() + ": " + event.alarm().message())
                + "\n";
    }
}
