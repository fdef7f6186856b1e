/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli.command;

import java.util.List;
import org.watchpost.cli.Console;
import org.watchpost.cli.Services;
import org.watchpost.cli.args.Arguments;
import org.watchpost.cli.args.Option;
import org.watchpost.cli.args.UsageException;

/**
 * A command whose name is taken but which this version does not have yet.
 *
 * @param name    what one writes to call it
 * @param summary what it will do
 */
public record LaterCommand(String name, String summary) implements Command {

    @Override
    public String operands() {
        return "...";
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public String details() {
        return "This command comes with a later version.";
    }

    @Override
    public int run(Arguments arguments, Services services, Console console) throws UsageException {
        throw unavailable();
    }

    /** What is said whatever its arguments are. */
    public UsageException unavailable() {
        return new UsageException("'" + name + "' comes with a later version of Watchpost; this one can't do it yet.");
    }
}
