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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.cli.Console;
import org.watchpost.cli.ExitStatus;
import org.watchpost.cli.Services;
import org.watchpost.cli.args.Arguments;
import org.watchpost.cli.args.Option;
import org.watchpost.cli.args.UsageException;
import org.watchpost.cli.output.JsonLine;
import org.watchpost.cli.output.Results;
import org.watchpost.cli.output.Table;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.EventKind;
import org.watchpost.core.event.Fields;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.imports.ImportSummary;
import org.watchpost.core.imports.ImportSummary.SourceResult;
import org.watchpost.core.imports.ImportSummary.Status;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.store.Facet;

/** Takes files, folders and archives into a case, which it makes where there is none. */
public final class ImportCommand implements Command {

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String summary() {
        return "takes files, folders and archives into a case";
    }

    @Override
    public String operands() {
        return "PATH...";
    }

    @Override
    public List<Option> options() {
        return List.of(Option.of("--case", "DIR", "the case's folder; made if it isn't there"),
                Option.flag("--link", "leave the files where they are instead of copying them into the case"),
                Option.of("--format", "NAME", "the format, instead of recognising it"),
                Option.of("--zone", "ZONE", "time zone of times that have none, and of a new case; UTC unless given"),
                Option.of("--year", "YYYY", "year of the first record, for times without a year"),
                Option.flag("--strict", "exit status 4 if records could not be parsed"),
                Option.choice("--output", "how results are written; table unless given", "table", "json"));
    }

    @Override
    public String details() {
        return """
                A line for each source: what it was recognised as, events made, records that could not be parsed (they are kept as
                events of kind pipeline_error), header lines. The same bytes are not taken in twice. An import that was
                interrupted goes on where it was. Interrupting it (Ctrl+C) leaves a consistent case.""";
    }

    @Override
    public int run(Arguments arguments, Services services, Console console) throws UsageException, IOException {
        Path folder = arguments.requiredPath("--case");
        if (arguments.rest().isEmpty()) {
            throw new UsageException("nothing to import: name files or folders");
        }
        ZoneId zone = arguments.zone("--zone").orElse(null);
        Integer year = arguments.number("--year", 1970, 9999).orElse(null);
        ImportRequest.Settings settings = new ImportRequest.Settings(arguments.value("--format").orElse(null), zone, year, null);
        List<Path> paths = new ArrayList<>();
        for (String word : arguments.rest()) {
            Path path = Arguments.path(word);
            if (!Files.exists(path)) {
                throw new IOException("There is no file or folder " + word);
            }
            paths.add(path);
        }
        ImportSummary summary;
        Map<Integer, String> datasets;
        try (OpenCase open = open(services.cases(), folder, zone == null ? ZoneOffset.UTC : zone)) {
            String problem = open.indexProblem();
            if (!problem.isEmpty()) {
                console.progress().note(problem);
                console.progress().step("building the index again");
                open.rebuildIndex(console.progress(), console.monitor());
            }
            summary = open.importFiles(new ImportRequest(paths, arguments.has("--link"), settings), console.progress(), console.monitor());
            datasets = datasets(open, summary, console.monitor());
        } finally {
            console.progress().clear();
        }
        return report(summary, datasets, arguments, console);
    }

    /** Opens a case for writing, or makes it. */
    static OpenCase open(CaseService cases, Path folder, ZoneId zone) throws IOException {
        Path there = Cases.folder(cases, folder);
        if (cases.isCase(there)) {
            return cases.open(there, true);
        }
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return cases.create(folder, name == null ? "case" : name.toString(), zone);
    }

    /** What most events of each source are; formats that know several kinds of records have several datasets. */
    private static Map<Integer, String> datasets(OpenCase open, ImportSummary summary, IProgressMonitor monitor) throws IOException {
        Map<Integer, String> datasets = new HashMap<>();
        for (SourceResult result : summary.sources()) {
            if (result.id() >= 0 && result.events() > result.errors()) {
                EventQuery query = new EventQuery(
                        new Query.And(List.of(new Query.Word(Fields.WATCHPOST_SOURCE, Integer.toString(result.id())),
                                new Query.Not(new Query.Word(Fields.EVENT_KIND, EventKind.PIPELINE_ERROR.word())))));
                for (Facet.Count count : open.events().facet(query, Fields.EVENT_DATASET, 1, monitor).values()) {
                    datasets.put(result.id(), count.value());
                }
            }
        }
        return datasets;
    }

    private static int report(ImportSummary summary, Map<Integer, String> datasets, Arguments arguments, Console console)
            throws IOException {
        if (arguments.value("--output").orElse("table").equals("json")) {
            json(summary, datasets, console.results());
        } else {
            table(summary, datasets, console.results());
        }
        long errors = 0;
        int failed = 0;
        for (SourceResult result : summary.sources()) {
            errors += result.errors();
            failed += result.status() == Status.FAILED ? 1 : 0;
        }
        if (failed > 0) {
            console.results().flush();
            console.progress()
                    .message(String.format(Locale.ROOT, "%d of %d sources could not be read to the end", failed, summary.sources().size()));
            return ExitStatus.FAILED;
        }
        return errors > 0 && arguments.has("--strict") ? ExitStatus.UNREADABLE : ExitStatus.DONE;
    }

    private static void json(ImportSummary summary, Map<Integer, String> datasets, Results out) throws IOException {
        JsonLine line = new JsonLine();
        for (SourceResult r : summary.sources()) {
            out.line(line.clear().put("source", r.source()).put("sha256", r.sha256())
                    .put("dataset", datasets.getOrDefault(r.id(), r.dataset())).put("bytes", r.bytes())
                    .put("events", r.events() - r.errors()).put("errors", r.errors()).put("headers", r.headers()).put("blank", r.blank())
                    .seconds("seconds", r.seconds()).put("status", r.status().name().toLowerCase(Locale.ROOT)).put("message", r.message())
                    .end());
        }
    }

    private static void table(ImportSummary summary, Map<Integer, String> datasets, Results out) throws IOException {
        Table table = new Table(out,
                List.of(new Table.Column("source", false), new Table.Column("dataset", false), new Table.Column("events", true),
                        new Table.Column("errors", true), new Table.Column("headers", true), new Table.Column("bytes", true),
                        new Table.Column("seconds", true), new Table.Column("", false)));
        long events = 0;
        long errors = 0;
        long headers = 0;
        long bytes = 0;
        double seconds = 0;
        for (SourceResult r : summary.sources()) {
            table.row(row(r.source(), datasets.getOrDefault(r.id(), r.dataset()), r.events() - r.errors(), r.errors(), r.headers(),
                    r.bytes(), r.seconds(), note(r)));
            events += r.events() - r.errors();
            errors += r.errors();
            headers += r.headers();
            bytes += r.bytes();
            seconds += r.seconds();
        }
        if (summary.sources().size() > 1) {
            table.row(row("total", "", events, errors, headers, bytes, seconds, ""));
        }
        table.end();
    }

    private static List<String> row(String source, String dataset, long events, long errors, long headers, long bytes, double seconds,
            String note) {
        return List.of(source, dataset, Long.toString(events), Long.toString(errors), Long.toString(headers), Long.toString(bytes),
                String.format(Locale.ROOT, "%.2f", seconds), note);
    }

    private static String note(SourceResult r) {
        String status = r.status() == Status.IMPORTED ? "" : r.status().name().toLowerCase(Locale.ROOT);
        return status.isEmpty() || r.message().isEmpty() ? status + r.message() : status + ": " + r.message();
    }
}
