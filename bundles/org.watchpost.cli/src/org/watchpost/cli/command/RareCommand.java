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
import org.watchpost.cli.Console;
import org.watchpost.cli.ExitStatus;
import org.watchpost.cli.Services;
import org.watchpost.cli.args.Arguments;
import org.watchpost.cli.args.Option;
import org.watchpost.cli.args.UsageException;
import org.watchpost.cli.output.JsonLine;
import org.watchpost.cli.output.Table;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.compare.RareValues;
import org.watchpost.core.event.Field;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.store.Facet;

/** Writes the values of a field that few events have. */
public final class RareCommand implements Command {

    private static final int USUAL_MOST = 3;
    private static final int USUAL_TOP = 50;

    @Override
    public String name() {
        return "rare";
    }

    @Override
    public String summary() {
        return "the values of a field that few events have";
    }

    @Override
    public String operands() {
        return "QUERY";
    }

    @Override
    public List<Option> options() {
        return List.of(Cases.OPTION, Queries.FROM, Queries.TO, Option.of("--by", "FIELD", "whose values"),
                Option.of("--most", "N", "events a value may have; " + USUAL_MOST + " unless given"),
                Option.of("--top", "N", "how many values; " + USUAL_TOP + " unless given"),
                Option.choice("--output", "how results are written; table unless given", "table", "json"));
    }

    @Override
    public String details() {
        return "The rarest first: the one host, file name or agent nobody else has.";
    }

    @Override
    public int run(Arguments arguments, Services services, Console console) throws UsageException, IOException {
        Field field = Queries.field("--by", arguments.required("--by"));
        EventQuery query = Queries.of(arguments);
        long most = arguments.number("--most", 1, Integer.MAX_VALUE).orElse(USUAL_MOST);
        int top = arguments.number("--top", 1, Integer.MAX_VALUE).orElse(USUAL_TOP);
        List<Facet.Count> values;
        try (OpenCase open = Cases.read(arguments, services)) {
            values = RareValues.find(open.events(), query, field, most, top, console.monitor());
        }
        boolean json = arguments.value("--output").orElse("table").equals("json");
        Table table = new Table(console.results(), List.of(new Table.Column("value", false), new Table.Column("events", true)));
        JsonLine line = new JsonLine();
        for (Facet.Count count : values) {
            if (json) {
                console.results().line(line.clear().put("value", count.value()).put("count", count.count()).end());
            } else {
                table.row(List.of(count.value(), Long.toString(count.count())));
            }
        }
        if (!json) {
            table.end();
        }
        return ExitStatus.DONE;
    }
}
