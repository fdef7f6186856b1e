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
import java.util.List;
import java.util.Locale;
import org.watchpost.cli.Console;
import org.watchpost.cli.ExitStatus;
import org.watchpost.cli.Services;
import org.watchpost.cli.args.Arguments;
import org.watchpost.cli.args.Option;
import org.watchpost.cli.args.TimeArguments;
import org.watchpost.cli.args.UsageException;
import org.watchpost.cli.output.JsonLine;
import org.watchpost.cli.output.Table;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.compare.Windows;
import org.watchpost.core.event.Field;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.TimeRange;

/** Compares the values of a field in two windows of time. */
public final class CompareCommand implements Command {

    private static final int USUAL = 50;

    @Override
    public String name() {
        return "compare";
    }

    @Override
    public String summary() {
        return "which values are new, gone or more in a second window of time";
    }

    @Override
    public String operands() {
        return "QUERY";
    }

    @Override
    public List<Option> options() {
        return List.of(Cases.OPTION, Option.of("--by", "FIELD", "whose values are compared"),
                Option.of("--first", "FROM..TO", "the first window; ISO 8601, UTC unless it names a zone"),
                Option.of("--second", "FROM..TO", "the second window"),
                Option.of("--top", "N", "how many values; " + USUAL + " unless given"),
                Option.choice("--output", "how results are written; table unless given", "table", "json"));
    }

    @Override
    public String details() {
        return """
                New values first, then those that are gone, then the others by how much more or fewer events have them; windows of
                different length are allowed for.
                ./watchpost compare --case C --by source.ip --first 2004-07-25..2004-07-26 --second 2004-07-26..2004-07-27""";
    }

    @Override
    public int run(Arguments arguments, Services services, Console console) throws UsageException, IOException {
        Field field = Queries.field("--by", arguments.required("--by"));
        TimeRange first = window(arguments, "--first");
        TimeRange second = window(arguments, "--second");
        EventQuery query = Queries.of(arguments);
        int top = arguments.number("--top", 1, Integer.MAX_VALUE).orElse(USUAL);
        List<Windows.Change> changes;
        try (OpenCase open = Cases.read(arguments, services)) {
            changes = Windows.compare(open.events(), query, field, first, second, console.monitor());
        }
        boolean json = arguments.value("--output").orElse("table").equals("json");
        Table table = new Table(console.results(), List.of(new Table.Column("value", false), new Table.Column("", false),
                new Table.Column("first", true), new Table.Column("second", true)));
        JsonLine line = new JsonLine();
        for (Windows.Change change : changes.subList(0, Math.min(top, changes.size()))) {
            String kind = change.kind().name().toLowerCase(Locale.ROOT);
            if (json) {
                console.results().line(line.clear().put("value", change.value()).put("change", kind).put("first", change.before())
                        .put("second", change.after()).end());
            } else {
                table.row(List.of(change.value(), kind, Long.toString(change.before()), Long.toString(change.after())));
            }
        }
        if (!json) {
            table.end();
        }
        return ExitStatus.DONE;
    }

    private static TimeRange window(Arguments arguments, String option) throws UsageException {
        String text = arguments.required(option);
        int dots = text.indexOf("..");
        if (dots < 1) {
            throw new UsageException(
                    option + " needs two moments with two dots between, for example 2004-07-26T08..2004-07-26T09, not " + text);
        }
        long from = TimeArguments.moment(option, text.substring(0, dots));
        long to = TimeArguments.moment(option, text.substring(dots + 2));
        if (from >= to) {
            throw new UsageException(option + " ends before it begins");
        }
        return new TimeRange(from, to);
    }
}
