/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.incident;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.watchpost.core.bag.ExportBagOperation;
import org.watchpost.core.bag.ImportBagOperation;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.imports.ImportListener;
import org.watchpost.core.op.VerifyReportOperation;
import org.watchpost.core.report.ReportReader;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.cases.CaseActions;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Services;
import org.watchpost.ui.util.Ui;

/** Handing cases on, taking them in, and checking reports again. For the UI thread. */
final class Exchange {

    private static final String BUNDLE = "org.watchpost.ui.incident";
    private static final int MOST_TOLD = 200;

    private Exchange() {
    }

    /** Asks for place and selection, and writes the bag. */
    static void exportBag(InvestigationContext context, Shell shell) {
        OpenCase open = context.openCase().orElse(null);
        if (open == null) {
            return;
        }
        Background.run("Reading the evidence", "", monitor -> {
            List<BagDialog.Item> items = open.read(model -> model.getEvidence().stream()
                    .map(one -> new BagDialog.Item(String.valueOf(one.getSha256()), one.getName(), one.isLinked())).toList());
            Ui.async(shell, () -> exportBag(open, shell, items));
        });
    }

    private static void exportBag(OpenCase open, Shell shell, List<BagDialog.Item> items) {
        BagDialog dialog = new BagDialog(shell, open.folder(), items);
        if (dialog.open() == Window.OK) {
            Background.run("Exporting the case", "Choose a place with enough room.", monitor -> {
                new ExportBagOperation(open, dialog.file(), dialog.selection()).run(monitor);
                Ui.async(shell, () -> MessageDialog.openInformation(shell, "Export", "The bag is written:\n" + dialog.file()));
            });
        }
    }

    /** Asks for a bag and a folder, takes the case in and opens it. */
    static void importBag(InvestigationContext context, Shell shell) {
        FileDialog bag = new FileDialog(shell, SWT.OPEN);
        bag.setText("The bag: a .zip, or bagit.txt in its folder");
        bag.setFilterExtensions(new String[] { "*.zip;bagit.txt", "*" });
        String chosen = bag.open();
        if (chosen == null) {
            return;
        }
        DirectoryDialog folder = new DirectoryDialog(shell, SWT.SAVE);
        folder.setText("An empty folder for the case");
        String target = folder.open();
        if (target != null) {
            Path from = chosen.endsWith("bagit.txt") ? Path.of(chosen).toAbsolutePath().getParent() : Path.of(chosen);
            Background.run("Taking the case in", "Check the bag, and that the folder is empty.", monitor -> {
                new ImportBagOperation(Services.get(CaseService.class), from, Path.of(target), ImportListener.NONE).run(monitor);
                Ui.async(shell, () -> CaseActions.open(context, Path.of(target), true));
            });
        }
    }

    /** Asks for a report and checks each of its exhibits against the case. */
    static void checkReport(InvestigationContext context, Shell shell) {
        OpenCase open = context.openCase().orElse(null);
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setFilterExtensions(new String[] { "*.html;*.json;*.docx", "*" });
        String file = open == null ? null : dialog.open();
        if (open != null && file != null) {
            Background.run("Checking the report", "Reports as HTML, JSON and DOCX carry their references.", monitor -> {
                VerifyReportOperation.Outcome outcome = new VerifyReportOperation(open, Path.of(file), Services.all(ReportReader.class))
                        .run(monitor);
                Ui.async(shell, () -> show(shell, outcome));
            });
        }
    }

    private static void show(Shell shell, VerifyReportOperation.Outcome outcome) {
        String checked = Format.count(outcome.results().size(), "exhibit") + " checked against the evidence.";
        if (outcome.matches()) {
            MessageDialog.openInformation(shell, "Check Report", "Every exhibit is what the evidence says.\n\n" + checked);
            return;
        }
        List<IStatus> lines = new ArrayList<>();
        if (!outcome.headKnown()) {
            lines.add(new Status(IStatus.ERROR, BUNDLE, "The journal has no entry with the hash that the report names: another case?"));
        }
        for (VerifyReportOperation.Result result : outcome.results()) {
            if (!result.matches() && lines.size() < MOST_TOLD) {
                lines.add(new Status(IStatus.ERROR, BUNDLE, "Exhibit " + result.number() + ": " + result.problem()));
            }
        }
        ErrorDialog.openError(shell, "Check Report", "The report does not match this case.",
                new MultiStatus(BUNDLE, 0, lines.toArray(IStatus[]::new), checked, null));
    }
}
