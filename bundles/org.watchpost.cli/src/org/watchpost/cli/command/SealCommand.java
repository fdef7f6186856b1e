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
import java.util.Optional;
import org.watchpost.cli.Console;
import org.watchpost.cli.ExitStatus;
import org.watchpost.cli.Services;
import org.watchpost.cli.args.Arguments;
import org.watchpost.cli.args.Option;
import org.watchpost.cli.args.UsageException;
import org.watchpost.cli.output.Results;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.incident.SealOperation;
import org.watchpost.core.incident.Seals;
import org.watchpost.core.incident.TimeStamper;
import org.watchpost.core.text.VisibleText;

/** Seals a case, with the time stamp of an authority if one is named, and checks the seals of a case. */
public final class SealCommand implements Command {

    @Override
    public String name() {
        return "seal";
    }

    @Override
    public String summary() {
        return "seals a case, also with a time stamp (RFC 3161); checks its seals";
    }

    @Override
    public String operands() {
        return "[check]";
    }

    @Override
    public List<Option> options() {
        return List.of(Cases.OPTION, Option.of("--reason", "TEXT", "why, for the journal"),
                Option.of("--tsa", "URL", "a time-stamp authority to ask; without one nothing leaves this machine"));
    }

    @Override
    public String details() {
        return "The hash that is printed stands for everything the case held: write it down elsewhere. If the authority doesn't answer,\n"
                + "the case is sealed without a time stamp. check says what each seal is worth; exit status 3 if a time stamp is wrong.";
    }

    @Override
    public int run(Arguments arguments, Services services, Console console) throws UsageException, IOException {
        if (arguments.rest().equals(List.of("check"))) {
            return check(arguments, services, console);
        }
        if (!arguments.rest().isEmpty()) {
            throw new UsageException("seal takes nothing but check");
        }
        CaseService cases = services.cases();
        Results out = console.results();
        try (OpenCase open = cases.open(Cases.folder(cases, arguments.requiredPath("--case")), true)) {
            Optional<String> address = arguments.value("--tsa");
            Optional<SealOperation.Authority> authority = address.isEmpty() ? Optional.empty()
                    : Optional.of(SealOperation.Authority.of(services.service(TimeStamper.class), address.get()));
            SealOperation.Sealed sealed = new SealOperation(open, arguments.value("--reason").orElse(""), authority).run(console.monitor());
            out.line("sealed: entry " + sealed.number() + " of the journal, SHA-256 " + sealed.hash());
            if (sealed.stamp().isPresent()) {
                out.line("time stamp: " + words(sealed.stamp().get()));
            }
            if (!sealed.problem().isEmpty()) {
                console.progress().message("no time stamp: " + VisibleText.line(sealed.problem()));
            }
            return sealed.problem().isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
        }
    }

    private static int check(Arguments arguments, Services services, Console console) throws UsageException, IOException {
        boolean wrong = false;
        Results out = console.results();
        try (OpenCase open = Cases.read(arguments, services)) {
            List<Seals.Seal> seals = Seals.of(open, Optional.of(services.service(TimeStamper.class)), console.monitor());
            for (Seals.Seal seal : seals) {
                out.line("entry " + seal.number() + ", " + seal.time() + ", " + VisibleText.line(seal.who() + ": " + seal.reason())
                        + ", SHA-256 " + seal.hash());
                if (seal.stamp().isPresent()) {
                    out.line("  time stamp: " + words(seal.stamp().get()));
                }
                if (!seal.problem().isEmpty()) {
                    wrong = true;
                    out.line("  WRONG: " + VisibleText.line(seal.problem()));
                }
            }
            if (seals.isEmpty()) {
                out.line("the case was never sealed");
            }
        }
        return wrong ? ExitStatus.INTEGRITY : ExitStatus.DONE;
    }

    private static String words(TimeStamper.Stamp stamp) {
        return VisibleText.line(stamp.time() + ", " + stamp.authority() + ", number " + stamp.serial() + ", certificate SHA-256 "
                + stamp.certificate() + (stamp.root().isEmpty() ? " (leads to no root this machine knows)" : ", root " + stamp.root()));
    }
}
