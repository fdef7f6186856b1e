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
import org.watchpost.cli.Console;
import org.watchpost.cli.Services;
import org.watchpost.cli.args.Arguments;
import org.watchpost.cli.args.Option;
import org.watchpost.cli.args.UsageException;

/** One command: stateless, so that one object serves any number of calls. */
public interface Command {

    /** What one writes to call it. */
    String name();

    /** What it does, in one line without a full stop. */
    String summary();

    /** What stands behind the options in its usage line; may be empty. */
    String operands();

    /** Its options, {@code --help} left out. */
    List<Option> options();

    /** More help: what is not obvious from the options, examples. Lines of at most 100 characters. */
    String details();

    /**
     * Runs it.
     *
     * @return the exit status
     * @throws UsageException                                       if the arguments make no sense together
     * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled; what was open has been closed
     * @throws IOException                                          if it failed; the message is for the person
     */
    int run(Arguments arguments, Services services, Console console) throws UsageException, IOException;
}
