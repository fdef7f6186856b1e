/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.cases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.watchpost.core.cases.CaseLockedException;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.imports.ImportListener;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.imports.ImportDialog;
import org.watchpost.ui.imports.Imports;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Services;
import org.watchpost.ui.util.Ui;

/** Making, opening and closing cases. For the UI thread; what reads or writes files happens in jobs. */
public final class CaseActions {

    private CaseActions() {
    }

    private static Shell shell() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }

    /** Where cases are put that nobody has named a folder for. */
    public static Path home() {
        return Path.of(System.getProperty("user.home", ".")).resolve("watchpost-cases");
    }

    /** A folder for a new case that does not exist yet; not for the UI thread. */
    static Path freeFolder(String name) {
        String clean = name.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+", "");
        String stem = clean.isBlank() ? "case" : clean.substring(0, Math.min(60, clean.length()));
        Path folder = home().resolve(stem);
        for (int i = 2; Files.exists(folder); i++) {
            folder = home().resolve(stem + "-" + i);
        }
        return folder;
    }

    /** A name for a case that was made by dropping files. */
    public static String nameNow() {
        return "case " + DateTimeFormatter.ofPattern("yyyy-MM-dd HHmm", Locale.ENGLISH).format(LocalDateTime.now(ZoneId.systemDefault()));
    }

    /** Opens a case; if another program has it open for writing, offers to open it for reading. */
    public static void open(InvestigationContext context, Path folder, boolean forWriting) {
        Shell shell = shell();
        Background.run("Opening the case " + folder.getFileName(), "Choose another folder, or File > New Case.", monitor -> {
            try {
                OpenCase open = Services.get(CaseService.class).open(folder, forWriting);
                Ui.async(shell, () -> show(context, open));
            } catch (CaseLockedException e) {
                Ui.async(shell, () -> offerReading(context, folder, e));
            }
        });
    }

    private static void offerReading(InvestigationContext context, Path folder, CaseLockedException e) {
        MessageDialog dialog = new MessageDialog(shell(), "The Case Is in Use", null,
                Errors.reason(e) + "\n\nIt can be opened for reading: you can search, but not import or change findings.",
                MessageDialog.QUESTION, 0,
                "Open for Reading", "Cancel");
        if (dialog.open() == Window.OK) {
            open(context, folder, false);
        }
    }

    /** Makes a case and shows it. */
    public static void create(InvestigationContext context, Path folder, String name, ZoneId zone, Consumer<OpenCase> then) {
        Shell shell = shell();
        Background.run("Making the case " + name, "Choose an empty folder you can write to.", monitor -> {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            OpenCase open = Services.get(CaseService.class).create(folder, name, zone);
            Ui.async(shell, () -> {
                show(context, open);
                then.accept(open);
            });
        });
    }

    /** Runs something with the open case; without one, makes one in the default place first. */
    public static void withCase(InvestigationContext context, String nameForNew, ZoneId zone, Consumer<OpenCase> then) {
        OpenCase open = context.openCase().orElse(null);
        if (open != null) {
            then.accept(open);
            return;
        }
        Shell shell = shell();
        Background.run("Making a case", "Choose File > New Case and a folder you can write to.", monitor -> {
            Path folder = freeFolder(nameForNew);
            Ui.async(shell, () -> create(context, folder, nameForNew, zone, then));
        });
    }

    private static void show(InvestigationContext context, OpenCase open) {
        RecentCases.add(open.folder());
        context.imports().clear();
        context.setCase(open).ifPresent(CaseActions::release);
        Imports.resume(context, open);
    }

    /** Closes the case that is open; an import that runs is stopped, what it has read stays. */
    public static void close(InvestigationContext context) {
        context.imports().cancel();
        context.setCase(null).ifPresent(CaseActions::release);
    }

    private static void release(OpenCase open) {
        Background.run("Closing the case", "", monitor -> open.close());
    }

    /** Asks for a folder and opens the case in it. */
    public static void askOpen(InvestigationContext context) {
        DirectoryDialog dialog = new DirectoryDialog(shell(), SWT.OPEN);
        dialog.setText("Open Case");
        dialog.setMessage("The folder of the case");
        dialog.setFilterPath(home().toString());
        String folder = dialog.open();
        if (folder != null) {
            open(context, Path.of(folder), true);
        }
    }

    /** Asks for name, folder and zone, and makes a case. */
    public static void askNew(InvestigationContext context) {
        NewCaseDialog dialog = new NewCaseDialog(shell());
        if (dialog.open() == Window.OK) {
            create(context, dialog.folder(), dialog.name(), dialog.zone(), open -> {
            });
        }
    }

    /** Asks what to import and how. */
    public static void openImportDialog(InvestigationContext context) {
        ImportDialog dialog = new ImportDialog(shell(), context.zone());
        if (dialog.open() == Window.OK) {
            Imports.start(context, dialog.request());
        }
    }

    /** Builds the index again from evidence. */
    public static void rebuildIndex(InvestigationContext context) {
        context.openCase().ifPresent(open -> {
            Display display = Display.getCurrent();
            Background.run("Rebuilding the index", "Close other programs that use the case, and check that its folder can be written to.",
                    monitor -> {
                        open.rebuildIndex(ImportListener.NONE, monitor);
                        display.asyncExec(() -> context.search(context.search()));
                    });
        });
    }
}
