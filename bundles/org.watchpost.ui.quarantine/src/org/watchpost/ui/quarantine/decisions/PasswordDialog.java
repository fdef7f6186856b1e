/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.quarantine.decisions;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;

/** Asks for a password, which is used once and not kept. */
final class PasswordDialog extends TrayDialog {

    private final String whose;
    private char[] password = {};

    PasswordDialog(Shell parent, String whose) {
        super(parent);
        this.whose = whose;
    }

    char[] password() {
        return password;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText("Password");
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Layouts.roomy(1, 12));
        area.setLayoutData(Layouts.fill());
        new Label(area, SWT.WRAP).setText("Password of " + whose + " (it is not kept):");
        Text text = Keyed.id(new Text(area, SWT.BORDER | SWT.PASSWORD), "password");
        text.setLayoutData(Layouts.wide(260));
        text.addModifyListener(e -> password = text.getTextChars());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Carry Out", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
