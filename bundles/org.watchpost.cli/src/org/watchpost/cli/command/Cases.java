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
import org.watchpost.cli.Services;
import org.watchpost.cli.args.Arguments;
import org.watchpost.cli.args.Option;
import org.watchpost.cli.args.UsageException;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;

/** Finds and opens the case a command is about. */
final class Cases {

    static final Option OPTION = Option.of("--case", "DIR", "the case's folder");

    private Cases() {
    }

    /**
     * The folder of the case. What {@code demo} makes holds its case in a folder of its own; naming the whole is as good as
     * naming that.
     */
    static Path folder(CaseService cases, Path named) {
        Path within = named.resolve(DemoCommand.CASE);
        return !cases.isCase(named) && cases.isCase(within) ? within : named;
    }

    /**
     * Opens the case for reading, which works while another program has it open.
     *
     * @throws CaseException if it can't be opened, or its index can't be used; the message says what to do
     */
    static OpenCase read(Arguments arguments, Services services) throws UsageException, IOException {
        return open(arguments, services, false);
    }

    /** Opens the case for writing; only one program at a time can. */
    static OpenCase write(Arguments arguments, Services services) throws UsageException, IOException {
        return open(arguments, services, true);
    }

    private static OpenCase open(Arguments arguments, Services services, boolean forWriting) throws UsageException, IOException {
        Path named = arguments.requiredPath(OPTION.name());
        CaseService cases = services.cases();
        OpenCase open = cases.open(folder(cases, named), forWriting);
        String problem = open.indexProblem();
        if (!problem.isEmpty()) {
            open.close();
            throw new CaseException(problem + ": ./watchpost rebuild --case " + named);
        }
        return open;
    }
}
