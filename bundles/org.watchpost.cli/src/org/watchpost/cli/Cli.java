/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.OperationCanceledException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.cli.args.Arguments;
import org.watchpost.cli.args.Option;
import org.watchpost.cli.args.Suggestions;
import org.watchpost.cli.args.UsageException;
import org.watchpost.cli.command.ClocksCommand;
import org.watchpost.cli.command.BagCommand;
import org.watchpost.cli.command.Command;
import org.watchpost.cli.command.CompareCommand;
import org.watchpost.cli.command.CountCommand;
import org.watchpost.cli.command.DemoCommand;
import org.watchpost.cli.command.ExportCommand;
import org.watchpost.cli.command.FollowCommand;
import org.watchpost.cli.command.HelpText;
import org.watchpost.cli.command.ImportCommand;
import org.watchpost.cli.command.IndicatorsCommand;
import org.watchpost.cli.command.ListCommand;
import org.watchpost.cli.command.MailCommand;
import org.watchpost.cli.command.OutbreakCommand;
import org.watchpost.cli.command.ListenCommand;
import org.watchpost.cli.command.MarkCommand;
import org.watchpost.cli.command.ParserCommand;
import org.watchpost.cli.command.RareCommand;
import org.watchpost.cli.command.RebuildCommand;
import org.watchpost.cli.command.MonitorCommand;
import org.watchpost.cli.command.ProbeCommand;
import org.watchpost.cli.command.ReportCommand;
import org.watchpost.cli.command.SealCommand;
import org.watchpost.cli.command.SearchCommand;
import org.watchpost.cli.command.TrafficCommand;
import org.watchpost.cli.command.StreamCommand;
import org.watchpost.cli.command.TriageCommand;
import org.watchpost.cli.command.VerifyCommand;
import org.watchpost.cli.output.BrokenPipeException;
import org.watchpost.core.cases.UnknownFormatException;

/** Finds the command, runs it, and turns whatever happens into an exit status and at most one line on standard error. */
public final class Cli {

    private static final Logger LOG = LoggerFactory.getLogger(Cli.class);
    private static final Option HELP = Option.flag("--help", "this help");

    private static final List<Command> COMMANDS = List.of(new ImportCommand(), new SearchCommand(), new CountCommand(),
            new TrafficCommand(),
            new ClocksCommand(), new ReportCommand(),
            new TriageCommand(), new OutbreakCommand(), new VerifyCommand(), new SealCommand(), new BagCommand(), new StreamCommand(),
            new IndicatorsCommand(),
            new DemoCommand(), new FollowCommand(), new ListenCommand(), new CompareCommand(),
            new RareCommand(), new RebuildCommand(), new ExportCommand(), new MarkCommand(), new ListCommand(), new ParserCommand(),
            new MailCommand(), new ProbeCommand(), new MonitorCommand());

    private final Services services;
    private final Console console;

    public Cli(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    /**
     * Runs a command line.
     *
     * @return the exit status, see {@link ExitStatus}
     */
    public int run(List<String> words) {
        int status;
        try {
            status = dispatch(words);
            console.results().flush();
        } catch (UsageException e) {
            status = say(ExitStatus.USAGE, e.getMessage());
        } catch (OperationCanceledException e) {
            status = say(ExitStatus.CANCELLED, "cancelled");
        } catch (BrokenPipeException e) {
            LOG.debug("Nobody reads the results any more", e);
            status = ExitStatus.DONE;
        } catch (UnknownFormatException e) {
            status = flushAfter(say(ExitStatus.USAGE, String.valueOf(e.getMessage())));
        } catch (IOException e) {
            LOG.info("Command failed", e);
            status = flushAfter(say(ExitStatus.FAILED, explain(e)));
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Command failed", e);
            status = say(ExitStatus.FAILED, "internal error, please report it with the log: " + e);
        } catch (OutOfMemoryError e) {
            status = say(ExitStatus.FAILED, "out of memory; start again with more, for example JAVA_TOOL_OPTIONS=-Xmx2g");
        }
        return status;
    }

    private int dispatch(List<String> words) throws UsageException, IOException {
        if (words.isEmpty()) {
            throw new UsageException("which command? ./watchpost --help lists them");
        }
        String first = words.get(0);
        if (first.equals("--help") || first.equals("-h") || first.equals("help") && words.size() == 1) {
            console.results().print(HelpText.all(COMMANDS));
            return ExitStatus.DONE;
        }
        boolean help = first.equals("help");
        Command command = command(help ? words.get(1) : first);
        List<Option> options = new ArrayList<>(command.options());
        options.add(HELP);
        List<String> rest = words.subList(1, words.size());
        if (help || rest.contains("--help") || rest.contains("-h") && !rest.contains("--")) {
            console.results().print(HelpText.of(command));
            return ExitStatus.DONE;
        }
        try {
            Arguments arguments = Arguments.parse(options, rest);
            if (command.operands().isEmpty() && !arguments.rest().isEmpty()) {
                throw new UsageException("unexpected argument " + arguments.rest().get(0));
            }
            return command.run(arguments, services, console);
        } catch (UsageException e) {
            // a mistake in the query has nothing to do with options
            throw e.getMessage().startsWith("query:") ? e
                    : new UsageException(e.getMessage() + " (" + HelpText.usage(command) + "; --help tells more)");
        }
    }

    private static Command command(String name) throws UsageException {
        for (Command command : COMMANDS) {
            if (command.name().equals(name)) {
                return command;
            }
        }
        List<String> names = COMMANDS.stream().map(Command::name).toList();
        Optional<String> near = Suggestions.nearest(name, names);
        throw new UsageException((name.startsWith("-") ? "unknown option " : "unknown command ") + name
                + near.map(word -> "; did you mean " + word + "?").orElse("; ./watchpost --help lists the commands"));
    }

    /** Results written before a failure are still results. */
    private int flushAfter(int status) {
        try {
            console.results().flush();
        } catch (IOException e) {
            LOG.debug("Results before the failure are lost", e);
        }
        return status;
    }

    private int say(int status, String message) {
        console.progress().clear();
        console.progress().message(message);
        return status;
    }

    /** The platform's messages for failed files are often only the name of the file. */
    private static String explain(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> "There is no file or folder " + missing.getFile();
            case AccessDeniedException denied -> "Access denied: " + denied.getFile();
            case FileSystemException file when file.getReason() != null -> file.getReason() + ": " + file.getFile();
            default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        };
    }
}
