/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceState;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.cases.CaseActions;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Parts;
import org.watchpost.ui.util.Ui;

/** Starts imports: from drops, the dialog, the clipboard. For the UI thread. */
public final class Imports {

    private Imports() {
    }

    /** Takes files in; without an open case, one is made for them in the default place. */
    public static void start(InvestigationContext context, ImportRequest request) {
        if (request.paths().isEmpty()) {
            return;
        }
        ZoneId said = request.settings().zone();
        String name = request.paths().size() == 1 && request.paths().get(0).getFileName() != null
                ? request.paths().get(0).getFileName().toString()
                : CaseActions.nameNow();
        CaseActions.withCase(context, name, said != null ? said : ZoneId.systemDefault(), open -> run(context, open, request));
    }

    private static void run(InvestigationContext context, OpenCase open, ImportRequest request) {
        if (open.readOnly()) {
            Errors.show("The case is open for reading only", "Close the other program that has it open, then open the case again.", null);
            return;
        }
        ImportJob job = new ImportJob(context.imports(), "Importing", (listener, monitor) -> open.importFiles(request, listener, monitor));
        context.imports().begin(job);
        job.schedule();
    }

    /** Goes on with what was interrupted when the case was last open; without such a thing nothing happens. */
    public static void resume(InvestigationContext context, OpenCase open) {
        boolean interrupted = open.sources().stream().anyMatch(s -> s.state() == SourceState.IMPORTING || s.state() == SourceState.PENDING);
        if (interrupted && !open.readOnly()) {
            run(context, open, new ImportRequest(List.of(), false, Settings.NONE));
        }
    }

    /** Takes files in as they were dropped. */
    public static void drop(InvestigationContext context, List<Path> paths, boolean link) {
        start(context, new ImportRequest(paths, link, Settings.NONE));
    }

    /** Reads a source again with other settings. */
    public static void again(InvestigationContext context, OpenCase open, int source, Settings settings) {
        ImportJob job = new ImportJob(context.imports(), "Reading again",
                (listener, monitor) -> open.reimport(source, settings, listener, monitor));
        context.imports().begin(job);
        job.schedule();
    }

    /** Takes what is on the clipboard in: files, or text as a source of its own. */
    public static void paste(InvestigationContext context, Shell shell) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            if (clipboard.getContents(FileTransfer.getInstance()) instanceof String[] files && files.length > 0) {
                drop(context, java.util.Arrays.stream(files).map(Path::of).toList(), false);
            } else if (clipboard.getContents(TextTransfer.getInstance()) instanceof String text && !text.isBlank()) {
                pasteText(context, shell, text);
            } else {
                Errors.show("There is nothing to take in", "Copy lines of a log or some files first.", null);
            }
        } finally {
            clipboard.dispose();
        }
    }

    /** Takes a text in as a source of its own. */
    public static void pasteText(InvestigationContext context, Shell shell, String text) {
        Background.run("Taking text in", "Check that there is room on the disk.", monitor -> {
            Path file = write(text);
            Ui.async(shell, () -> {
                drop(context, List.of(file), false);
                Parts.reveal(ImportsView.ID);
            });
        });
    }

    private static Path write(String text) throws IOException {
        Path folder = Files.createTempDirectory("watchpost-paste");
        Path file = folder.resolve("pasted.txt");
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        file.toFile().deleteOnExit();
        folder.toFile().deleteOnExit();
        return file;
    }
}
