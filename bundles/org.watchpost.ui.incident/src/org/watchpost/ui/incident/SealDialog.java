/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.incident;

import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.incident.SealOperation;
import org.watchpost.core.incident.TimeStamper;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Prefs;
import org.watchpost.ui.util.Services;
import org.watchpost.ui.util.Ui;

/** Seals the case, with the time stamp of an authority if the person names one. */
final class SealDialog extends TitleAreaDialog {

    private static final String AUTHORITY = "incident.tsa";

    private String reason = "";
    private String address = "";
    private Text why;
    private Text authority;

    @SuppressWarnings("null")
    private SealDialog(Shell parent) {
        super(parent);
    }

    /** Asks and seals; for the UI thread. */
    static void open(Shell shell, OpenCase open) {
        SealDialog dialog = new SealDialog(shell);
        if (dialog.open() != Window.OK) {
            return;
        }
        Prefs.put(AUTHORITY, dialog.address);
        Background.run("Sealing the case", "Check that the case can be written to.", monitor -> {
            Optional<SealOperation.Authority> asked = dialog.address.isEmpty() ? Optional.empty()
                    : Optional.of(SealOperation.Authority.of(Services.get(TimeStamper.class), dialog.address));
            SealOperation.Sealed sealed = new SealOperation(open, dialog.reason, asked).run(monitor);
            Ui.async(shell, () -> show(shell, sealed));
        });
    }

    private static void show(Shell shell, SealOperation.Sealed sealed) {
        String stamp = sealed.stamp().map(one -> "\n\nTime stamp: " + one.time() + ", " + one.authority()
                + (one.root().isEmpty() ? "\nIts certificate leads to no root this machine knows: compare SHA-256 " + one.certificate()
                        : ""))
                .orElse(sealed.problem().isEmpty() ? "" : "\n\nThere is no time stamp: " + sealed.problem());
        MessageDialog.openInformation(shell, "Seal", "The case is sealed by entry " + sealed.number()
                + " of its journal. Write its hash down elsewhere:\n\n" + sealed.hash() + stamp);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText("Seal");
        setTitle("Seal the case");
        setMessage("The hash of the seal stands for everything the case holds. Nothing leaves this machine unless you name an authority.");
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(Layouts.fill());
        area.setLayout(Layouts.roomy(2, 12));
        new Label(area, SWT.NONE).setText("Reason");
        why = Keyed.id(new Text(area, SWT.BORDER), "seal.reason");
        why.setLayoutData(Layouts.wide(420));
        new Label(area, SWT.NONE).setText("Time-stamp authority (RFC 3161)");
        authority = Keyed.id(new Text(area, SWT.BORDER), "seal.authority");
        authority.setMessage("none; http:// or https://");
        authority.setText(Prefs.get(AUTHORITY, ""));
        authority.setLayoutData(Layouts.wide());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Seal", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        reason = why.getText().strip();
        address = authority.getText().strip();
        try {
            if (!address.isEmpty()) {
                SealOperation.Authority.of(Services.get(TimeStamper.class), address);
            }
        } catch (CaseException | IllegalStateException e) {
            setErrorMessage(e.getMessage());
            return;
        }
        super.okPressed();
    }
}
