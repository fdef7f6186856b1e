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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchpost.cli.Console;
import org.watchpost.cli.ExitStatus;
import org.watchpost.cli.Services;
import org.watchpost.cli.args.Arguments;
import org.watchpost.cli.args.Option;
import org.watchpost.cli.args.UsageException;
import org.watchpost.cli.demo.Example;
import org.watchpost.cli.output.Results;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.op.ScenarioSource;
import org.watchpost.core.report.ReportRenderer;
import org.watchpost.core.text.VisibleText;

/** Makes the worked examples. */
public final class DemoCommand implements Command {

    /** The outbreak comes first: it is the one that is opened. */
    private static final List<Example> EXAMPLES = List.of(
            new Example("mydoom", 1, "Worked example: outbreak of a mail worm", "logs", "case", "report"),
            new Example("flood", 0.02, "Worked example: mail flood", "flood-logs", "flood-case", "flood-report"));
    /** Name of the folder in which {@link #EXAMPLES} puts the case that is opened. */
    static final String CASE = "case";
    private static final String FOLDER = "watchpost-demo";

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public String summary() {
        return "makes worked cases from generated logs of invented incidents";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public List<Option> options() {
        return List.of(Option.of("--dir", "DIR", "where to put logs, cases and reports; ~/" + FOLDER + " unless given"),
                Option.of("--seed", "N", "another incident of the same kind: other hosts, names and numbers; 1 unless given"));
    }

    @Override
    public String details() {
        return "What is there already is kept: run again, it only makes what is missing and writes the reports anew.";
    }

    @Override
    public int run(Arguments arguments, Services services, Console console) throws UsageException, IOException {
        Optional<String> dir = arguments.value("--dir");
        Path base = dir.isPresent() ? Arguments.path(dir.get()) : Path.of(System.getProperty("user.home", ""), FOLDER);
        Optional<ScenarioSource> source = services.scenarios();
        if (source.isEmpty()) {
            throw new IOException("This build of Watchpost has no worked examples");
        }
        long seed = arguments.number("--seed", 1, Integer.MAX_VALUE).orElse(1);
        prepare(base);
        Results out = console.results();
        long begin = System.nanoTime();
        for (Example example : EXAMPLES) {
            Map<String, String> numbers = example.make(base, seed, source.get(), services, console,
                    (renderer, request, file) -> ReportCommand.write(renderer,
                            request, file, console.monitor()));
            console.progress().clear();
            out.line(example.title());
            out.line("  logs    " + VisibleText.line(base.resolve(example.logs()).toString()));
            out.line("  case    " + VisibleText.line(base.resolve(example.folder()).toString()));
            for (ReportRenderer renderer : services.renderers()) {
                out.line("  report  " + VisibleText.line(base.resolve(example.report() + "." + renderer.extension()).toString()));
            }
            for (Map.Entry<String, String> number : numbers.entrySet()) {
                out.line("  " + VisibleText.line(number.getKey() + ": " + number.getValue()));
            }
            out.flush();
        }
        out.line(String.format(java.util.Locale.ROOT, "Done in %.0f s. Now try:", (System.nanoTime() - begin) / 1e9));
        out.line("  ./watchpost count --case " + VisibleText.line(base.resolve(CASE).toString())
                + " --histogram 1h rule.name:Email_Virus_Suspicious_Zip");
        return ExitStatus.DONE;
    }

    private static void prepare(Path base) throws IOException {
        if (Files.exists(base) && !Files.isDirectory(base)) {
            throw new CaseException(base + " is not a folder; choose another with --dir");
        }
        Files.createDirectories(base);
        String logs = EXAMPLES.get(0).logs();
        if (!Files.exists(base.resolve(logs)) && !Files.exists(base.resolve(logs + ".part"))) {
            try (Stream<Path> files = Files.list(base)) {
                if (files.findAny().isPresent()) {
                    throw new CaseException(base + " is not empty and holds no worked example; choose another folder with --dir");
                }
            }
        }
    }
}
