/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.Verification;
import org.watchpost.core.op.VerifyOperation;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Services;

/** Checks every byte of the case that is open, and says what it found. */
public final class VerifyCase {

    private static final String TITLE = "Verify Case";
    private static final String BUNDLE = "org.watchpost.ui";

    private VerifyCase() {
    }

    /** Starts the check in the background; the result comes as a dialog. For the UI thread. */
    public static void run(InvestigationContext context, Shell shell) {
        context.openCase().ifPresent(open -> {
            Path folder = open.folder();
            Display display = shell.getDisplay();
            Background.run("Verifying the case", "See that the case's folder can be read, then verify again.", monitor -> {
                Verification found = new VerifyOperation(Services.get(CaseService.class), folder).run(monitor);
                display.asyncExec(() -> show(shell, found));
            });
        });
    }

    private static void show(Shell shell, Verification found) {
        if (shell.isDisposed()) {
            return;
        }
        String checked = Format.count(found.files(), "file") + ", " + Format.bytes(found.bytes()) + " checked.";
        if (found.isWhole() && found.warnings().isEmpty()) {
            MessageDialog.openInformation(shell, TITLE, "The case is whole: nothing was changed, is missing or was added.\n\n" + checked);
            return;
        }
        List<IStatus> lines = new ArrayList<>();
        for (Verification.Problem problem : found.problems()) {
            lines.add(new Status(IStatus.ERROR, BUNDLE, problem.file() + ": " + problem.message()));
        }
        for (String warning : found.warnings()) {
            lines.add(new Status(IStatus.WARNING, BUNDLE, warning));
        }
        String what = found.isWhole() ? "The case is whole. Some things deserve a look."
                : "The case is not whole: something was changed, is missing or was added.";
        ErrorDialog.openError(shell, TITLE, what, new MultiStatus(BUNDLE, 0, lines.toArray(IStatus[]::new), checked, null));
    }
}
