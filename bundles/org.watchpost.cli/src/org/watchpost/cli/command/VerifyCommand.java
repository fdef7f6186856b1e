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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.watchpost.cli.Console;
import org.watchpost.cli.ExitStatus;
import org.watchpost.cli.Services;
import org.watchpost.cli.args.Arguments;
import org.watchpost.cli.args.Option;
import org.watchpost.cli.args.UsageException;
import org.watchpost.cli.output.JsonLine;
import org.watchpost.cli.output.Progress;
import org.watchpost.cli.output.Results;
import org.watchpost.cli.output.ShownMonitor;
import org.watchpost.cli.output.Table;
import org.watchpost.core.bag.Bag;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.Verification;
import org.watchpost.core.incident.Seals;
import org.watchpost.core.incident.TimeStamper;
import org.watchpost.core.op.VerifyReportOperation;
import org.watchpost.core.text.VisibleText;

/** Checks every byte of a case and names what was changed, is missing or was added. */
public final class VerifyCommand implements Command {

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public String summary() {
        return "checks evidence, case file, journal and index of a case, or a bag";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public List<Option> options() {
        return List.of(Cases.OPTION, Option.of("--report", "FILE", "checks the exhibits of a report (HTML, JSON or DOCX) against the case"),
                Option.choice("--output", "how results are written; table unless given", "table", "json"));
    }

    @Override
    public String details() {
        return "Changes nothing. Exit status 3 if something was changed, is missing or was added; each such thing is named. json: a line for each.";
    }

    @Override
    public int run(Arguments arguments, Services services, Console console) throws UsageException, IOException {
        Path named = arguments.requiredPath("--case");
        CaseService cases = services.cases();
        if (Bag.isOne(named)) {
            return BagCommand.check(named, console);
        }
        if (arguments.value("--report").isPresent()) {
            return report(Arguments.path(arguments.required("--report")), arguments, services, console);
        }
        Verification result = cases.verify(Cases.folder(cases, named), new ShownMonitor(console.monitor(), console.progress(), "checking"));
        console.progress().clear();
        for (String warning : result.warnings()) {
            console.progress().message(warning);
        }
        Results out = console.results();
        if (arguments.value("--output").orElse("table").equals("json")) {
            JsonLine line = new JsonLine();
            for (Verification.Problem problem : result.problems()) {
                out.line(line.clear().put("file", problem.file()).put("message", problem.message()).end());
            }
        } else if (result.isWhole()) {
            out.line(String.format(Locale.ROOT, "whole: %,d files, %s checked", result.files(), Progress.size(result.bytes())));
        } else {
            Table table = new Table(out, List.of(new Table.Column("file", false), new Table.Column("what is wrong", false)));
            for (Verification.Problem problem : result.problems()) {
                table.row(List.of(problem.file(), problem.message()));
            }
            table.end();
        }
        if (!result.isWhole()) {
            console.progress().message(String.format(Locale.ROOT, "the case is not as it was left: %d %s", result.problems().size(),
                    result.problems().size() == 1 ? "problem" : "problems"));
        }
        return result.isWhole() && stamps(arguments, services, console) ? ExitStatus.DONE : ExitStatus.INTEGRITY;
    }

    /** Whether the time stamps of the case's seals are what they say. */
    private static boolean stamps(Arguments arguments, Services services, Console console) throws UsageException, IOException {
        boolean right = true;
        try (OpenCase open = Cases.read(arguments, services)) {
            List<Seals.Seal> seals = Seals.of(open, Optional.empty(), console.monitor());
            if (!seals.isEmpty()) {
                seals = Seals.of(open, Optional.of(services.service(TimeStamper.class)), console.monitor());
            }
            for (Seals.Seal seal : seals) {
                if (!seal.problem().isEmpty()) {
                    right = false;
                    console.progress().message("seal " + seal.number() + ": " + VisibleText.line(seal.problem()));
                }
            }
        }
        return right;
    }

    /** Says for each exhibit whether the evidence says the same. */
    private static int report(Path file, Arguments arguments, Services services, Console console) throws UsageException, IOException {
        VerifyReportOperation.Outcome outcome;
        try (OpenCase open = Cases.read(arguments, services)) {
            outcome = new VerifyReportOperation(open, file, services.reportReaders()).run(console.monitor());
        }
        Results out = console.results();
        boolean json = arguments.value("--output").orElse("table").equals("json");
        JsonLine line = new JsonLine();
        long wrong = 0;
        for (VerifyReportOperation.Result result : outcome.results()) {
            wrong += result.matches() ? 0 : 1;
            if (json) {
                out.line(line.clear().put("exhibit", result.number()).put("match", result.matches() ? "match" : "mismatch")
                        .put("message", result.problem()).end());
            } else {
                out.line("exhibit " + result.number() + (result.matches() ? ": match" : ": MISMATCH: " + result.problem()));
            }
        }
        if (!json) {
            out.line(String.format(Locale.ROOT, "%,d exhibits, %,d match, %,d do not", outcome.results().size(),
                    outcome.results().size() - wrong,
                    wrong));
        }
        if (!outcome.headKnown()) {
            console.progress().message(
                    "the journal of the case has no entry with the hash that the report names: it is of another case, or the journal was changed");
        }
        return outcome.matches() ? ExitStatus.DONE : ExitStatus.INTEGRITY;
    }
}
