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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.watchpost.cli.Console;
import org.watchpost.cli.ExitStatus;
import org.watchpost.cli.Services;
import org.watchpost.cli.args.Arguments;
import org.watchpost.cli.args.Option;
import org.watchpost.cli.args.UsageException;
import org.watchpost.cli.output.EventFormat;
import org.watchpost.cli.output.EventValues;
import org.watchpost.cli.output.MessageFormat;
import org.watchpost.cli.output.TotalsFormat;
import org.watchpost.core.analysis.message.MessageTracer;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.SortOrder;

/** Writes the events a query finds. Opens the case for reading, so that it works while the workbench has it open. */
public final class SearchCommand implements Command {

    private static final int USUAL_LIMIT = 100;
    /** Up to here one page is asked for, beyond it the result is streamed. */
    private static final int LARGEST_PAGE = 1000;
    private static final int LARGEST_CONTEXT = 1000;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String summary() {
        return "writes the events that a query finds";
    }

    @Override
    public String operands() {
        return "QUERY";
    }

    @Override
    public List<Option> options() {
        return List.of(Cases.OPTION, Queries.FROM, Queries.TO,
                Option.of("--sort", "FIELD[:desc]", "order; @timestamp unless given"),
                Option.of("--limit", "N", "how many events; " + USUAL_LIMIT + " unless given"),
                Option.flag("--all", "all of them"),
                Option.of("--context", "N", "also the N events before and after each in its own evidence"),
                Option.of("--fields", "a,b", "which fields; with json all unless given"),
                Option.flag("--messages", "the messages these events are about, each from its first line to its last"),
                Option.flag("--totals", "how many messages were received, delivered, deferred, bounced and rejected"),
                Option.choice("--output", "how results are written; table unless given", "table", "json", "csv"));
    }

    @Override
    public String details() {
        return """
                QUERY is in Lucene's syntax: rule.name:Email_Virus_Suspicious_Zip AND source.ip:10.40.0.0/16
                All words must match unless OR stands between them; without a QUERY every event matches.
                json: one object a line with flat field names; a field with several values is an array.
                csv:  a text that a spreadsheet would run as a formula begins with an apostrophe.
                --messages joins lines by queue id, Message-ID and flow; json has hops, recipients and where each line stands in
                the evidence. --totals counts as pflogsumm, eximstats and mailstats do, a line for each kind of server.""";
    }

    @Override
    public int run(Arguments arguments, Services services, Console console) throws UsageException, IOException {
        EventQuery query = Queries.of(arguments);
        if (arguments.has("--messages") || arguments.has("--totals")) {
            return messages(arguments, query, services, console);
        }
        SortOrder sort = sort(arguments);
        List<Field> fields = fields(arguments);
        long limit = limit(arguments);
        String output = arguments.value("--output").orElse("table");
        int context = arguments.number("--context", 0, LARGEST_CONTEXT).orElse(0);
        if (context > 0 && limit > LARGEST_PAGE) {
            throw new UsageException("--context goes with at most " + LARGEST_PAGE + " events");
        }
        try (OpenCase open = Cases.read(arguments, services)) {
            EventValues values = new EventValues(open.sources());
            EventFormat format = switch (output) {
                case "json" -> EventFormat.json(console.results(), values, fields);
                case "csv" -> EventFormat.csv(console.results(), values, fields);
                default -> EventFormat.table(console.results(), values, fields);
            };
            if (limit <= LARGEST_PAGE) {
                Set<EventRef> written = new HashSet<>();
                for (Event event : open.events().page(query, sort, 0, (int) limit, console.monitor()).rows()) {
                    for (Event one : context == 0 ? List.of(event) : open.events().around(event.ref(), context, context)) {
                        if (context == 0 || written.add(one.ref())) {
                            format.event(one);
                        }
                    }
                }
            } else {
                long[] left = { limit };
                open.events().scan(query, sort, event -> {
                    format.event(event);
                    return --left[0] > 0;
                }, console.monitor());
            }
            format.end();
        }
        return ExitStatus.DONE;
    }

    private static int messages(Arguments arguments, EventQuery query, Services services, Console console)
            throws UsageException, IOException {
        for (String option : List.of("--sort", "--fields")) {
            if (arguments.has(option)) {
                throw new UsageException(option + " is for events; messages come in the order they ended");
            }
        }
        if (arguments.has("--messages") && arguments.has("--totals")) {
            throw new UsageException("--messages and --totals exclude each other");
        }
        long limit = limit(arguments);
        String output = arguments.value("--output").orElse("table");
        MessageTracer tracer = services.service(MessageTracer.class);
        try (OpenCase open = Cases.read(arguments, services)) {
            if (arguments.has("--totals")) {
                TotalsFormat.write(console.results(), output, tracer.totals(open.events(), query, console.monitor()));
                return ExitStatus.DONE;
            }
            MessageFormat format = MessageFormat.of(console.results(), output, open.sources());
            long[] left = { limit };
            if (limit > 0) {
                tracer.trace(open.events(), query, life -> {
                    format.message(life);
                    return --left[0] > 0;
                }, console.monitor());
            }
            format.end();
        }
        return ExitStatus.DONE;
    }

    private static long limit(Arguments arguments) throws UsageException {
        if (arguments.has("--all") && arguments.has("--limit")) {
            throw new UsageException("--all and --limit exclude each other");
        }
        return arguments.has("--all") ? Long.MAX_VALUE : arguments.number("--limit", 0, Integer.MAX_VALUE).orElse(USUAL_LIMIT);
    }

    private static SortOrder sort(Arguments arguments) throws UsageException {
        String text = arguments.value("--sort").orElse(Fields.TIMESTAMP.name());
        boolean descending = text.endsWith(":desc");
        String name = descending || text.endsWith(":asc") ? text.substring(0, text.lastIndexOf(':')) : text;
        Field field = Queries.field("--sort", name);
        if (!field.column()) {
            throw new UsageException("--sort: events can't be sorted by " + field.name() + ", which is kept in the evidence only");
        }
        return new SortOrder(field, descending);
    }

    private static List<Field> fields(Arguments arguments) throws UsageException {
        List<Field> fields = new ArrayList<>();
        if (arguments.has("--fields")) {
            for (String name : arguments.required("--fields").split(",")) {
                fields.add(Queries.field("--fields", name));
            }
        }
        return fields;
    }
}
