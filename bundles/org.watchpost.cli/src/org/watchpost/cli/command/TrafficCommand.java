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
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.watchpost.cli.Console;
import org.watchpost.cli.ExitStatus;
import org.watchpost.cli.Services;
import org.watchpost.cli.args.Arguments;
import org.watchpost.cli.args.Option;
import org.watchpost.cli.args.UsageException;
import org.watchpost.cli.output.TrafficFormat;
import org.watchpost.core.analysis.traffic.Dimension;
import org.watchpost.core.analysis.traffic.TrafficAnalysis;
import org.watchpost.core.analysis.traffic.TrafficReport;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.query.EventQuery;

/** Who sends how much mail to whom, and what stands out. */
public final class TrafficCommand implements Command {

    private static final int USUAL_TOP = 10;

    @Override
    public String name() {
        return "traffic";
    }

    @Override
    public String summary() {
        return "tells who sends how much mail, how late, and what stands out";
    }

    @Override
    public String operands() {
        return "QUERY";
    }

    @Override
    public List<Option> options() {
        return List.of(Cases.OPTION, Queries.FROM, Queries.TO,
                Option.choice("--by", "a table of these; without it what stands out is told",
                        Arrays.stream(Dimension.values()).map(Dimension::word).toArray(String[]::new)),
                Option.flag("--rate", "messages, failures and delay over time"),
                Option.flag("--delays", "mean delay of each kind of server, hour by hour"),
                Option.of("--top", "N", "rows of a table; " + USUAL_TOP + " unless given"),
                Option.of("--zone", "ZONE", "in which hours, days and sentences are; the case's zone unless given"),
                Option.choice("--output", "how results are written; table unless given", "table", "json"));
    }

    @Override
    public String details() {
        return """
                Messages are followed through all logs first, so one that went through three servers counts once.
                What stands out: a pair that makes up most of a server's mail, its host, its runs and what set them off; hosts that
                became mail senders; delays that rise; bursts; loops. json: one object a line.""";
    }

    @Override
    public int run(Arguments arguments, Services services, Console console) throws UsageException, IOException {
        EventQuery query = Queries.of(arguments);
        Optional<String> by = arguments.value("--by");
        int shown = (by.isPresent() ? 1 : 0) + (arguments.has("--rate") ? 1 : 0) + (arguments.has("--delays") ? 1 : 0);
        if (shown > 1) {
            throw new UsageException("--by, --rate and --delays exclude each other");
        }
        int top = arguments.number("--top", 1, 100_000).orElse(USUAL_TOP);
        boolean json = arguments.value("--output").orElse("table").equals("json");
        TrafficAnalysis analysis = services.service(TrafficAnalysis.class);
        try (OpenCase open = Cases.read(arguments, services)) {
            ZoneId zone = zone(arguments, open);
            TrafficReport report = analysis.analyse(open.events(), query, new TrafficAnalysis.Options(top, zone, shown == 0),
                    console.monitor());
            TrafficFormat format = new TrafficFormat(console.results(), json);
            if (by.isPresent()) {
                Dimension dimension = Dimension.valueOf(by.get().toUpperCase(java.util.Locale.ROOT));
                format.rows(dimension, report.top(dimension));
            } else if (arguments.has("--rate")) {
                format.rate(report.rate());
            } else if (arguments.has("--delays")) {
                format.delays(report.delaysByHour());
            } else {
                format.observations(report, open.sources());
            }
        }
        return ExitStatus.DONE;
    }

    private static ZoneId zone(Arguments arguments, OpenCase open) throws UsageException {
        Optional<String> name = arguments.value("--zone");
        if (name.isEmpty()) {
            return open.zone();
        }
        try {
            return ZoneId.of(name.get());
        } catch (DateTimeException e) {
            throw new UsageException("--zone: there is no time zone " + name.get() + "; for example Europe/Berlin or UTC");
        }
    }
}
