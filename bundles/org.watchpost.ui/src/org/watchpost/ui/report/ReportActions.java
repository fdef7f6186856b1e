/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.report;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.op.WriteReportOperation;
import org.watchpost.core.report.ReportRenderer;
import org.watchpost.core.report.ReportTemplates;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Services;
import org.watchpost.ui.util.TimeLabels;
import org.watchpost.ui.util.Ui;

/** Writing the report of the open case. */
public final class ReportActions {

    private ReportActions() {
    }

    /** Asks for format and file, writes the report, offers to open it. */
    public static void write(InvestigationContext context) {
        write(context, "html");
    }

    /** As above; one format is proposed. */
    public static void write(InvestigationContext context, String format) {
        OpenCase open = context.openCase().orElse(null);
        if (open == null) {
            return;
        }
        List<ReportRenderer> renderers = Services.all(ReportRenderer.class).stream().sorted(Comparator.comparing(ReportRenderer::format))
                .toList();
        if (renderers.isEmpty()) {
            Errors.show("This installation has no report formats", "Install Watchpost again.", null);
            return;
        }
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        ReportDialog dialog = new ReportDialog(shell, renderers, format, open.folder());
        if (dialog.open() == Window.OK) {
            run(open, dialog.renderer(), dialog.file(), context.zone(), shell, dialog.openAfterwards());
        }
    }

    /** Writes a report in the background. */
    public static void run(OpenCase open, ReportRenderer renderer, Path file, ZoneId zone, Shell shell, boolean openIt) {
        Background.run("Writing the report", "Choose a place you can write to.", monitor -> {
            ReportRenderer.Request request = new ReportRenderer.Request(open, TimeLabels.now(), zone, Locale.ENGLISH,
                    ReportTemplates.own());
            new WriteReportOperation(renderer, request, file).run(monitor);
            Ui.async(shell, () -> done(shell, file, openIt));
        });
    }

    private static void done(Shell shell, Path file, boolean openIt) {
        if (openIt && !Program.launch(file.toString())) {
            MessageDialog.openInformation(shell, "Report", "The report is written:\n" + file
                    + "\n\nThis system has no program for it; copy it to a machine that has.");
        }
    }
}
