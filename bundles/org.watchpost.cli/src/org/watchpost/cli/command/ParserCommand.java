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
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.parse.custom.CustomFormat;
import org.watchpost.core.parse.custom.CustomFormats;
import org.watchpost.core.parse.custom.FormatDraft;

/** Formats people define themselves. */
public final class ParserCommand implements Command {

    @Override
    public String name() {
        return "parser";
    }

    @Override
    public String summary() {
        return "formats of your own, for logs nothing else reads";
    }

    @Override
    public String operands() {
        return "[list | show NAME | add NAME | try FILE]";
    }

    @Override
    public List<Option> options() {
        return List.of(Option.of("--case", "DIR", "the case the format is for; kept for reuse in any case"),
                Option.of("--delimiter", "TEXT", "what stands between columns; \\t for a tab"),
                Option.of("--regex", "PATTERN", "a regular expression for a whole line; its groups are the columns"),
                Option.flag("--json", "each line is a JSON object; columns are paths of members"),
                Option.of("--columns", "a,b=FIELD", "names of the columns, with the field each is; = alone leaves one out"),
                Option.of("--time", "COLUMN[+COLUMN]", "which column is the time; guessed unless given"),
                Option.of("--time-format", "PATTERN", "as in 'dd/MM/yyyy HH:mm:ss', or epoch, epoch_ms; guessed unless given"),
                Option.of("--skip", "N", "lines of heading"),
                Option.of("--sample", "FILE", "lines to guess from and to show what comes of them"));
    }

    @Override
    public String details() {
        return """
                import --format custom.NAME reads files so; the case then keeps the format.
                ./watchpost parser add guard --delimiter ';' --columns 'when,from=source.ip,what' --sample guard.log""";
    }

    @Override
    public int run(Arguments arguments, Services services, Console console) throws UsageException, IOException {
        List<String> words = arguments.rest();
        String verb = words.isEmpty() ? "list" : words.get(0);
        if (!verb.equals("list") && words.size() != 2) {
            throw new UsageException("say list, show NAME, add NAME or try FILE");
        }
        switch (verb) {
            case "list" -> {
                for (CustomFormat format : known(arguments, services)) {
                    console.results().line(format.format() + "\t" + format.kind().name().toLowerCase(Locale.ROOT) + "\t"
                            + String.join(",", format.columns().stream().map(CustomFormat.Column::name).toList()));
                }
            }
            case "show" -> {
                String name = words.get(1).replaceFirst("^custom\\.", "");
                console.results().line(known(arguments, services).stream().filter(format -> format.name().equals(name)).findFirst()
                        .orElseThrow(() -> new CaseException("There is no format custom." + name)).toJson());
            }
            case "add" -> add(words.get(1), arguments, services, console);
            case "try" -> preview(draft("preview", arguments, lines(Arguments.path(words.get(1)))).format(),
                    lines(Arguments.path(words.get(1))), console);
            default -> throw new UsageException("say list, show NAME, add NAME or try FILE, not " + verb);
        }
        return ExitStatus.DONE;
    }

    private static List<CustomFormat> known(Arguments arguments, Services services) throws UsageException, IOException {
        List<CustomFormat> all = new ArrayList<>();
        if (arguments.has("--case")) {
            try (OpenCase open = Cases.read(arguments, services)) {
                all.addAll(open.formats().all());
            }
        }
        for (CustomFormat format : CustomFormats.reusable()) {
            if (all.stream().noneMatch(one -> one.name().equals(format.name()))) {
                all.add(format);
            }
        }
        return all;
    }

    private static void add(String name, Arguments arguments, Services services, Console console) throws UsageException, IOException {
        Optional<String> sample = arguments.value("--sample");
        List<String> lines = sample.isPresent() ? lines(Arguments.path(sample.get())) : List.of();
        FormatDraft draft = draft(name, arguments, lines);
        CustomFormat format = draft.format();
        CustomFormats.keep(format);
        if (arguments.has("--case")) {
            try (OpenCase open = services.cases().open(Cases.folder(services.cases(), arguments.requiredPath("--case")), true)) {
                open.formats().put(format, open.sources().stream().map(SourceInfo::format).toList());
            }
        }
        preview(format, lines, console);
        console.progress().message(format.format() + " is there" + (format.time() < 0 ? "; its records have no time"
                : "; the time is " + format.columns().get(format.time()).name() + " as " + format.timeFormat()));
    }

    private static FormatDraft draft(String name, Arguments arguments, List<String> lines) throws UsageException {
        try {
            FormatDraft draft = new FormatDraft(name);
            if (arguments.has("--regex")) {
                draft.kind(CustomFormat.Kind.REGEX, arguments.required("--regex"));
            } else if (arguments.has("--json")) {
                draft.kind(CustomFormat.Kind.JSON, "");
            } else if (arguments.has("--delimiter")) {
                draft.kind(CustomFormat.Kind.DELIMITER, arguments.required("--delimiter").replace("\\t", "\t"));
            } else {
                draft.guessKind(lines);
            }
            draft.skip(arguments.number("--skip", 0, 1000).orElse(0));
            Optional<String> columns = arguments.value("--columns");
            if (columns.isPresent()) {
                draft.columns(columns.get());
            } else {
                draft.guessColumns(lines);
            }
            draft.time(arguments.value("--time").orElse(""), arguments.value("--time-format").orElse(""), lines);
            return draft;
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static List<String> lines(Path file) throws IOException {
        return FormatDraft.lines(Files.newInputStream(file));
    }

    private static void preview(CustomFormat format, List<String> lines, Console console) throws IOException {
        for (FormatDraft.Row row : FormatDraft.preview(format, lines)) {
            console.results().line(row.problem().isEmpty() ? String.join(" | ", row.cells()) : "! " + row.problem() + ": " + row.line());
        }
    }
}
