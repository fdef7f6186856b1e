/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.FrameworkUtil;
import org.watchpost.cli.output.Progress;
import org.watchpost.cli.output.Results;

/** Runs one command in Equinox and answers its exit status; an interrupt cancels the command first. */
public final class Application implements IApplication {

    private static final String COUNT = "watchpost.arguments";
    private static final String ARGUMENT = "watchpost.argument.";
    /** Property that names an environment variable with the command line as it was typed on Windows. */
    private static final String LINE = "watchpost.arguments.line";

    private final Interrupt interrupt = new Interrupt();

    @Override
    public Object start(@Nullable IApplicationContext context) {
        if (context == null) {
            throw new IllegalArgumentException("An application needs its context");
        }
        JavaLogging.toLog();
        context.applicationRunning();
        List<String> words = words(context);
        // not System.out and System.err: those swallow errors and write in the platform's charset
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Progress progress = new Progress(err, Terminal.isStandardError());
        interrupt.arm();
        try (OsgiServices services = new OsgiServices(FrameworkUtil.getBundle(Application.class).getBundleContext())) {
            Console console = new Console(new Results(out), err, progress, interrupt.monitor());
            return new Cli(services, console).run(words);
        } finally {
            interrupt.finished();
        }
    }

    /**
     * The words of the command line. Equinox takes those it knows for itself wherever they stand ({@code -data}, {@code -clean}),
     * so the start script passes all of them as properties, or on Windows in the environment, which win.
     */
    private static List<String> words(IApplicationContext context) {
        String line = System.getProperty(LINE);
        if (line != null) {
            String typed = System.getenv(line);
            return WindowsWords.of(typed == null ? "" : typed);
        }
        Integer count = Integer.getInteger(COUNT);
        if (count == null) {
            return context.getArguments().get(IApplicationContext.APPLICATION_ARGS) instanceof String[] given ? List.of(given) : List.of();
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(System.getProperty(ARGUMENT + i, ""));
        }
        return words;
    }

    @Override
    public void stop() {
        interrupt.monitor().setCanceled(true);
    }
}
