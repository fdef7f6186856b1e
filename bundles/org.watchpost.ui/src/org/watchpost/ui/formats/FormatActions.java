/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.formats;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.parse.custom.CustomFormat;
import org.watchpost.core.parse.custom.CustomFormats;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.imports.Imports;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Ui;

/** What can be done with formats of one's own. */
public final class FormatActions {

    private FormatActions() {
    }

    /** Opens the parser builder; the format is kept for all cases, and in the one that is open. */
    public static void build(InvestigationContext context, Shell shell) {
        FormatDialog dialog = new FormatDialog(shell);
        if (dialog.open() != Window.OK || dialog.format().isEmpty()) {
            return;
        }
        CustomFormat format = dialog.format().get();
        Path sample = dialog.sample().orElse(null);
        OpenCase open = context.openCase().orElse(null);
        Background.run("Saving the format", "Choose another name.", monitor -> {
            CustomFormats.keep(format);
            if (open != null && !open.readOnly()) {
                open.formats().put(format, open.sources().stream().map(SourceInfo::format).toList());
                if (sample != null) {
                    Ui.async(shell, () -> offer(context, shell, format, sample));
                }
            }
        });
    }

    private static void offer(InvestigationContext context, Shell shell, CustomFormat format, Path sample) {
        if (MessageDialog.open(MessageDialog.QUESTION, shell, "Parser Builder", "The format " + format.format() + " is saved. Import "
                + sample.getFileName() + " with it?", org.eclipse.swt.SWT.NONE, "Import", "Not Now") == 0) {
            Imports.start(context,
                    new ImportRequest(List.of(sample), false, new ImportRequest.Settings(format.format(), null, null, null)));
        }
    }
}
