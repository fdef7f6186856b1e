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
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.watchpost.cli.Console;
import org.watchpost.cli.ExitStatus;
import org.watchpost.cli.Services;
import org.watchpost.cli.args.Arguments;
import org.watchpost.cli.args.Option;
import org.watchpost.cli.args.UsageException;
import org.watchpost.cli.output.JsonLine;
import org.watchpost.cli.output.Table;
import org.watchpost.core.analysis.time.ClockComparison;
import org.watchpost.core.analysis.time.ClockPoints;
import org.watchpost.core.analysis.time.ClockProposal;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.imports.ImportListener;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.op.ReimportOperation;
import org.watchpost.core.parse.ClockDrift;
import org.watchpost.core.text.Times;

/** Compares the clocks of sources, and sets one. */
public final class ClocksCommand implements Command {

    @Override
    public String name() {
        return "clocks";
    }

    @Override
    public String summary() {
        return "compares the clocks of sources, or sets zone, year, shift and drift of one";
    }

    @Override
    public String operands() {
        return "QUERY";
    }

    @Override
    public List<Option> options() {
        return List.of(Cases.OPTION, Queries.FROM, Queries.TO,
                Option.of("--source", "PATH", "set the clock of this source: its path in the case, or its number"),
                Option.of("--zone", "ZONE", "with --source: zone of times that have none"),
                Option.of("--year", "YYYY", "with --source: year of the first record, where times have none"),
                Option.of("--shift", "SECONDS", "with --source: added to every time; may be negative"),
                Option.of("--drift", "T=S,T=S", "with --source: at these two times of its own clock so many seconds are to be added"),
                Option.choice("--output", "how results are written; table unless given", "table", "json"));
    }

    @Override
    public String details() {
        return """
                Compares what two sources have in common: Message-IDs, messages that one handed on to the other, connections. The
                shift is what would have to be added to the source's times for it to agree with the reference.
                Setting a clock reads the source again from its evidence, where its own times stay as they are.""";
    }

    @Override
    public int run(Arguments arguments, Services services, Console console) throws UsageException, IOException {
        if (arguments.has("--source")) {
            return set(arguments, services, console);
        }
        for (String option : List.of("--zone", "--year", "--shift", "--drift")) {
            if (arguments.has(option)) {
                throw new UsageException(option + " needs --source PATH");
            }
        }
        boolean json = arguments.value("--output").orElse("table").equals("json");
        ClockComparison comparison = services.service(ClockComparison.class);
        try (OpenCase open = Cases.read(arguments, services)) {
            Table table = new Table(console.results(),
                    List.of(new Table.Column("reference", false), new Table.Column("source", false), new Table.Column("matches", true),
                            new Table.Column("shift s", true), new Table.Column("spread s", true), new Table.Column("drift ppm", true),
                            new Table.Column("", false)));
            List<SourceInfo> sources = open.sources();
            for (ClockProposal one : comparison.compare(open.events(), Queries.of(arguments), console.monitor())) {
                String reference = sources.get(one.reference()).path();
                String source = sources.get(one.source()).path();
                if (json) {
                    JsonLine line = new JsonLine().put("reference", reference).put("source", source).put("matches", one.matches())
                            .seconds("shift", one.shiftMicros() / 1e6).seconds("spread", one.spreadMicros() / 1e6);
                    if (!one.drift().isNone()) {
                        line.seconds("drift_ppm", one.drift().ppb() / 1e3).put("drift_from", Times.iso(one.drift().fromMicros()));
                    }
                    console.results().line(line.put("how", one.how()).put("telling", List.of(one.telling() ? "1" : "0"), true).end());
                } else {
                    table.row(List.of(reference, source, Long.toString(one.matches()), seconds(one.shiftMicros()),
                            seconds(one.spreadMicros()), one.drift().isNone() ? "" : seconds(one.drift().ppb() * 1000),
                            one.telling() ? "differs" : "agrees"));
                }
            }
            table.end();
        }
        return ExitStatus.DONE;
    }

    private static String seconds(long micros) {
        return String.format(Locale.ROOT, "%.3f", micros / 1e6);
    }

    private static int set(Arguments arguments, Services services, Console console) throws UsageException, IOException {
        Path named = arguments.requiredPath(Cases.OPTION.name());
        CaseService cases = services.cases();
        try (OpenCase open = cases.open(Cases.folder(cases, named), true)) {
            SourceInfo source = source(open, arguments.required("--source"));
            if (arguments.has("--shift") && arguments.has("--drift")) {
                throw new UsageException("--shift and --drift exclude each other: the first of the two points is the shift");
            }
            Long shift = null;
            ClockDrift drift = null;
            try {
                if (arguments.has("--drift")) {
                    ClockPoints points = ClockPoints.parse(arguments.required("--drift"), ZoneOffset.UTC);
                    shift = points.shiftMicros();
                    drift = points.drift();
                } else if (arguments.has("--shift")) {
                    shift = ClockPoints.micros(arguments.required("--shift"));
                    drift = ClockDrift.NONE;
                }
            } catch (IllegalArgumentException e) {
                throw new UsageException((arguments.has("--drift") ? "--drift: " : "--shift: ") + e.getMessage());
            }
            Integer year = arguments.has("--year") ? Integer.valueOf(arguments.number("--year", 1000, 2999).orElse(0)) : null;
            new ReimportOperation(open, source.id(), new ImportRequest.Settings(null, zone(arguments), year, shift, drift),
                    ImportListener.NONE).run(console.monitor());
            SourceInfo now = open.sources().get(source.id());
            console.results().line(new JsonLine().put("source", now.path()).put("zone", now.zone()).put("year", now.year())
                    .seconds("shift", now.shiftMicros() / 1e6).seconds("drift_ppm", now.drift().ppb() / 1e3).put("events", now.events())
                    .end());
        }
        return ExitStatus.DONE;
    }

    private static @Nullable ZoneId zone(Arguments arguments) throws UsageException {
        Optional<String> name = arguments.value("--zone");
        try {
            return name.isPresent() ? ZoneId.of(name.get()) : null;
        } catch (DateTimeException e) {
            throw new UsageException("--zone: there is no time zone " + name.orElse("") + "; for example Europe/Berlin or UTC");
        }
    }

    private static SourceInfo source(OpenCase open, String text) throws UsageException {
        for (SourceInfo source : open.sources()) {
            if (source.path().equals(text) || Integer.toString(source.id()).equals(text)) {
                return source;
            }
        }
        throw new UsageException("--source: the case has no source " + text);
    }
}
