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
import org.watchpost.cli.Console;
import org.watchpost.cli.ExitStatus;
import org.watchpost.cli.Services;
import org.watchpost.cli.args.Arguments;
import org.watchpost.cli.args.Option;
import org.watchpost.cli.args.UsageException;
import org.watchpost.core.bag.Bag;
import org.watchpost.core.bag.ExportBagOperation;
import org.watchpost.core.bag.ImportBagOperation;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;

/** Hands cases on as bags (RFC 8493) and takes them in. */
public final class BagCommand implements Command {

    @Override
    public String name() {
        return "bag";
    }

    @Override
    public String summary() {
        return "hands a case on as a BagIt bag, takes one in, checks one";
    }

    @Override
    public String operands() {
        return "export|import|check";
    }

    @Override
    public List<Option> options() {
        return List.of(Cases.OPTION, Option.of("--out", "PATH", "export: folder or .zip to be made; import: folder for the case"),
                Option.of("--bag", "PATH", "import, check: the bag, a folder or a .zip"),
                Option.of("--evidence", "SHA256,...", "export: only this evidence, no whole case"),
                Option.of("--redact", "TEXT", "export: blank this text in the evidence; several separated by |"));
    }

    @Override
    public String details() {
        return "export: without --evidence and --redact the bag holds the whole case. With them it holds a selection\n"
                + "and says in selection.jsonl what is missing and how it can be proven. import checks every byte first.\n"
                + "check says what is wrong with a bag; exit status 3 if anything is.";
    }

    @Override
    public int run(Arguments arguments, Services services, Console console) throws UsageException, IOException {
        String what = arguments.rest().size() == 1 ? arguments.rest().get(0) : "";
        return switch (what) {
            case "export" -> export(arguments, services, console);
            case "import" -> {
                Path out = Arguments.path(arguments.required("--out"));
                new ImportBagOperation(services.cases(), Arguments.path(arguments.required("--bag")), out, console.progress())
                        .run(console.monitor());
                console.progress().clear();
                console.results().line("taken in: " + out);
                yield ExitStatus.DONE;
            }
            case "check" -> check(Arguments.path(arguments.required("--bag")), console);
            default -> throw new UsageException("bag needs one of export, import, check");
        };
    }

    private static int export(Arguments arguments, Services services, Console console) throws UsageException, IOException {
        CaseService cases = services.cases();
        Path out = Arguments.path(arguments.required("--out"));
        List<String> evidence = new ArrayList<>();
        arguments.value("--evidence").ifPresent(list -> evidence.addAll(List.of(list.split(","))));
        List<String> redacted = new ArrayList<>();
        arguments.value("--redact").ifPresent(list -> redacted.addAll(List.of(list.split("\\|"))));
        redacted.removeIf(String::isEmpty);
        try (OpenCase open = cases.open(Cases.folder(cases, arguments.requiredPath("--case")), true)) {
            new ExportBagOperation(open, out, new ExportBagOperation.Selection(evidence, redacted)).run(console.monitor());
        }
        console.results().line("written: " + out);
        return ExitStatus.DONE;
    }

    /** Says what is wrong with a bag. */
    static int check(Path place, Console console) throws IOException {
        try (Bag bag = new Bag(place)) {
            List<String> problems = bag.check(console.monitor());
            if (problems.isEmpty()) {
                console.results().line("whole: " + bag.manifest("manifest-sha256.txt").size() + " files");
            }
            for (String problem : problems) {
                console.results().line(problem);
            }
            return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.INTEGRITY;
        }
    }
}
