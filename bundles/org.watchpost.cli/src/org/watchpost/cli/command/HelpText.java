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
import org.watchpost.cli.args.Option;

/** Writes what {@code --help} shows. */
public final class HelpText {

    private static final int COLUMN = 26;
    private static final String PROGRAM = "./watchpost";

    private HelpText() {
    }

    /** Help for all commands. */
    public static String all(List<Command> commands) {
        StringBuilder text = new StringBuilder("usage: ").append(PROGRAM).append(" COMMAND [OPTION...]\n\n");
        text.append("  Without a command the workbench opens.\n\n");
        for (Command command : commands) {
            entry(text, command.name(), command.summary());
        }
        return text.append("""

                ./watchpost COMMAND --help tells more about a command.

                Results go to standard output, progress and messages to standard error. Times are ISO 8601, UTC without a zone.
                Exit status: 0 done, 1 failed, 2 wrong usage, 3 verify found something changed, 4 records could not be parsed
                (only with --strict), 130 cancelled.
                """).toString();
    }

    /** Help for one command. */
    public static String of(Command command) {
        StringBuilder text = new StringBuilder("usage: ").append(usage(command)).append("\n\n  ").append(command.summary()).append("\n\n");
        for (Option option : command.options()) {
            entry(text, option.usage(), option.help());
        }
        if (!command.details().isEmpty()) {
            text.append('\n').append(command.details().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** The usage line of a command. */
    public static String usage(Command command) {
        return (PROGRAM + " " + command.name() + (command.options().isEmpty() ? " " : " [OPTION...] ") + command.operands())
                .stripTrailing();
    }

    private static void entry(StringBuilder text, String left, String right) {
        text.append("  ").append(left);
        if (left.length() >= COLUMN) {
            text.append('\n').repeat(' ', COLUMN + 2);
        } else {
            text.repeat(' ', COLUMN - left.length());
        }
        text.append(right).append('\n');
    }
}
