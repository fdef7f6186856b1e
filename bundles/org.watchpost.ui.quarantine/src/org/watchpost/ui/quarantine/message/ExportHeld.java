/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.quarantine.message;

import java.nio.file.Path;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Event;
import org.watchpost.core.mail.Quarantine;
import org.watchpost.ui.quarantine.Review;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Services;

/** Takes a message or an attachment out of the case in the only form in which nothing starts it: a zip with a password. */
final class ExportHeld {

    private static final String PASSWORD = "infected";

    private ExportHeld() {
    }

    static void ask(Review review, Event message, String path, Shell shell) {
        OpenCase open = review.context().openCase().orElse(null);
        if (open == null) {
            return;
        }
        InputDialog reason = new InputDialog(shell, "Export Held Bytes",
                "What is exported may be malicious. It is written as a zip file with the password \"" + PASSWORD
                        + "\"; open it only where it can do no harm.\n\nWhy is it exported?",
                "", text -> text.isBlank() ? "A reason is needed: it goes into the journal" : null);
        if (reason.open() != Window.OK) {
            return;
        }
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFileName(path.isEmpty() ? "message.zip" : "attachment-" + path + ".zip");
        String file = dialog.open();
        if (file != null) {
            String why = reason.getValue();
            Background.run("Exporting held bytes", "Choose a file that isn't there yet, outside the case.", monitor -> Services
                    .get(Quarantine.class).export(open, message.ref(), path, Path.of(file), PASSWORD.toCharArray(), why));
        }
    }
}
