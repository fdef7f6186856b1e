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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.watchpost.cli.Console;
import org.watchpost.cli.ExitStatus;
import org.watchpost.cli.Services;
import org.watchpost.cli.args.Arguments;
import org.watchpost.cli.args.Option;
import org.watchpost.cli.args.UsageException;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Field;
import org.watchpost.core.op.ExportEventsOperation;
import org.watchpost.core.op.ExportFormat;
import org.watchpost.core.op.ExportParquetOperation;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.SortOrder;

/** Writes all events a query finds to a file. */
public final class ExportCommand implements Command {

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String summary() {
        return "writes all events a query finds to a file";
    }

    @Override
    public String operands() {
        return "QUERY";
    }

    @Override
    public List<Option> options() {
        return List.of(Cases.OPTION, Queries.FROM, Queries.TO, Option.of("--out", "FILE", "the file; it appears when it is whole"),
                Option.choice("--format", "told by the file's name unless given", "csv", "json", "parquet", "text"),
                Option.of("--fields", "a,b", "which fields; the usual ones unless given"));
    }

    @Override
    public String details() {
        return """
                csv: a text that a spreadsheet would run as a formula begins with an apostrophe. json: an object a line.
                parquet: typed columns, times in microseconds UTC. text: the records. There is no limit of rows, and memory does not
                grow with them.""";
    }

    @Override
    public int run(Arguments arguments, Services services, Console console) throws UsageException, IOException {
        Path file = arguments.requiredPath("--out");
        String format = arguments.value("--format").orElseGet(() -> byName(file));
        List<Field> fields = new ArrayList<>();
        Optional<String> names = arguments.value("--fields");
        for (String name : names.isPresent() ? names.get().split(",") : new String[0]) {
            fields.add(Queries.field("--fields", name));
        }
        EventQuery query = Queries.of(arguments);
        long rows;
        try (OpenCase open = Cases.read(arguments, services)) {
            rows = format.equals("parquet")
                    ? new ExportParquetOperation(open, query, SortOrder.BY_TIME, fields, file).run(console.monitor())
                    : new ExportEventsOperation(open, query, SortOrder.BY_TIME, ExportFormat.valueOf(format.toUpperCase(Locale.ROOT)),
                            fields, file)
                            .run(console.monitor());
        }
        console.progress().message(String.format(Locale.ROOT, "%,d events written to %s", rows, file));
        return ExitStatus.DONE;
    }

    private static String byName(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".parquet") ? "parquet"
                : name.endsWith(".json") || name.endsWith(".jsonl") || name.endsWith(".ndjson") ? "json"
                        : name.endsWith(".txt") || name.endsWith(".log") ? "text" : "csv";
    }
}
