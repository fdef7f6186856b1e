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
import org.watchpost.cli.args.UsageException;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.query.EventQuery;

/** Builds the index of a case again from its evidence. */
public final class RebuildCommand implements Command {

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public String summary() {
        return "builds the index of a case again from its evidence";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public List<Option> options() {
        return List.of(Cases.OPTION);
    }

    @Override
    public String details() {
        return "For an index that is damaged or missing. Evidence, findings, tags and journal stay as they are.";
    }

    @Override
    public int run(Arguments arguments, Services services, Console console) throws UsageException, IOException {
        if (!arguments.rest().isEmpty()) {
            throw new UsageException("rebuild takes no operands");
        }
        try (OpenCase open = services.cases().open(Cases.folder(services.cases(), arguments.requiredPath(Cases.OPTION.name())), true)) {
            String problem = open.indexProblem();
            if (!problem.isEmpty()) {
                console.progress().note(problem);
            }
            console.progress().step("building the index again");
            open.rebuildIndex(console.progress(), console.monitor());
            long events = open.events().count(EventQuery.ALL, console.monitor());
            console.results().line(String.format(Locale.ROOT, "%,d events of %,d sources", events, open.sources().size()));
        } finally {
            console.progress().clear();
        }
        return ExitStatus.DONE;
    }
}
