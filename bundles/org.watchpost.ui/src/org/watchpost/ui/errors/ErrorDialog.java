/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.errors;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IconAndMessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.watchpost.ui.util.Keyed;

/**
 * The one error dialog: what happened, what to do, details. While it is open, further errors are added to it; there is never
 * a stack of dialogs.
 */
final class ErrorDialog extends IconAndMessageDialog {

    private static final int DETAILS = IDialogConstants.DETAILS_ID;
    private static @Nullable ErrorDialog open;

    private final List<IStatus> problems = new ArrayList<>();
    private @Nullable Text details;
    private @Nullable Label headline;

    private ErrorDialog(@Nullable Shell parent) {
        super(parent);
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MODELESS | getDefaultOrientation());
        setBlockOnOpen(false);
    }

    /** Shows a problem; on the UI thread. */
    static void show(@Nullable Shell parent, IStatus problem) {
        ErrorDialog dialog = open;
        if (dialog == null || dialog.getShell() == null || dialog.getShell().isDisposed()) {
            dialog = new ErrorDialog(parent);
            open = dialog;
            dialog.problems.add(problem);
            dialog.message = dialog.text();
            dialog.open();
        } else {
            dialog.problems.add(problem);
            dialog.refresh();
        }
    }

    private String text() {
        IStatus last = problems.get(problems.size() - 1);
        StringBuilder text = new StringBuilder(last.getMessage());
        for (IStatus child : last.getChildren()) {
            if (!child.getMessage().isBlank()) {
                text.append("\n\n").append(child.getMessage());
            }
        }
        if (problems.size() > 1) {
            text.append("\n\n").append(problems.size() - 1).append(" more before this one: see Details.");
        }
        return text.toString();
    }

    private void refresh() {
        Label label = headline;
        if (label != null) {
            label.setText(text());
        }
        Text text = details;
        if (text != null) {
            text.setText(stack());
        }
        getShell().pack();
        getShell().setActive();
    }

    @Override
    @SuppressWarnings("null") // the platform says nothing of null here
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Watchpost");
        Keyed.id(shell, "errors");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        createMessageArea(parent);
        headline = messageLabel;
        return parent;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
        createButton(parent, DETAILS, IDialogConstants.SHOW_DETAILS_LABEL, false);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == DETAILS) {
            toggleDetails();
        } else {
            setReturnCode(Window.OK);
            close();
        }
    }

    private void toggleDetails() {
        Button button = getButton(DETAILS);
        Text shown = details;
        if (shown != null) {
            shown.dispose();
            details = null;
            button.setText(IDialogConstants.SHOW_DETAILS_LABEL);
        } else {
            Text text = new Text((Composite) getContents(), SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
            GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
            data.heightHint = 200;
            data.widthHint = 500;
            text.setLayoutData(data);
            text.setText(stack());
            details = text;
            button.setText(IDialogConstants.HIDE_DETAILS_LABEL);
        }
        getShell().pack();
    }

    private String stack() {
        StringWriter all = new StringWriter();
        PrintWriter out = new PrintWriter(all);
        for (IStatus problem : problems) {
            out.println(problem.getMessage());
            for (IStatus child : problem.getChildren()) {
                out.println("  " + child.getMessage());
            }
            Throwable cause = problem.getException();
            if (cause != null) {
                cause.printStackTrace(out);
            }
            out.println();
        }
        return all.toString();
    }

    @Override
    protected @Nullable Image getImage() {
        return getErrorImage();
    }

    @Override
    public boolean close() {
        if (open == this) {
            open = null;
        }
        return super.close();
    }
}
