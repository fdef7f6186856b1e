/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.queues;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The desktop's own notifications, which also reach a person who works in another program: by {@code notify-send} of the freedesktop.org
 * notification specification. Where it is missing or nobody listens, the caller shows a notice itself. Not for the UI thread.
 */
final class DesktopNotice {

    private static final Logger LOG = LoggerFactory.getLogger(DesktopNotice.class);
    private static final String PROGRAM = "notify-send";
    private static final int LIMIT_SECONDS = 5;

    private DesktopNotice() {
    }

    /** Whether the desktop has taken it. */
    static boolean send(String title, String text, boolean critical, String path) {
        Optional<Path> program = find(path);
        if (program.isEmpty()) {
            return false;
        }
        // nothing of the text can become an option or markup
        List<String> command = List.of(program.get().toString(), "--app-name=Watchpost", "--urgency=" + (critical ? "critical" : "normal"),
                "--", title, text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            process.getOutputStream().close();
            if (process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
        } catch (IOException e) {
            LOG.info("{} can't be run", PROGRAM, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static Optional<Path> find(String path) {
        for (String folder : path.split(File.pathSeparator)) {
            Path program = Path.of(folder.isEmpty() ? "." : folder, PROGRAM);
            if (!folder.isEmpty() && Files.isExecutable(program)) {
                return Optional.of(program);
            }
        }
        return Optional.empty();
    }
}
