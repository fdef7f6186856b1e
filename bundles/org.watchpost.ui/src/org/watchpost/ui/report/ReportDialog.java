/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.report;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.watchpost.core.report.ReportRenderer;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;

/** Asks for the format of the report and where it goes. */
final class ReportDialog extends TitleAreaDialog {

    private final List<ReportRenderer> renderers;
    private ReportRenderer renderer;
    private Path file;
    private boolean openAfterwards = true;

    /** @param format the one that is proposed */
    ReportDialog(Shell parent, List<ReportRenderer> renderers, String format, Path caseFolder) {
        super(parent);
        this.renderers = renderers;
        renderer = renderers.stream().filter(r -> r.format().equals(format)).findFirst().orElse(renderers.get(0));
        Path above = caseFolder.getParent();
        // Beside the case, not in it: a case holds nothing that is not its own.
        file = (above == null ? caseFolder : above).resolve(caseFolder.getFileName() + "-report." + renderer.extension());
    }

    ReportRenderer renderer() {
        return renderer;
    }

    Path file() {
        return file;
    }

    boolean openAfterwards() {
        return openAfterwards;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText("Report");
        setTitle("Write the report");
        setMessage("Case, findings with their events, evidence with hashes, and what was done.");
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(Layouts.fill());
        area.setLayout(Layouts.roomy(3, 12));
        new Label(area, SWT.NONE).setText("Format");
        Combo formats = Keyed.id(new Combo(area, SWT.READ_ONLY), "report.format");
        renderers.forEach(r -> formats.add(r.label()));
        formats.select(renderers.indexOf(renderer));
        formats.setLayoutData(Layouts.wide());
        new Label(area, SWT.NONE);
        new Label(area, SWT.NONE).setText("File");
        Text path = Keyed.id(new Text(area, SWT.BORDER), "report.file");
        path.setText(file.toString());
        path.setLayoutData(Layouts.wide(420));
        Button browse = new Button(area, SWT.PUSH);
        browse.setText("Browse…");
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
            dialog.setOverwrite(true);
            dialog.setFileName(path.getText());
            String chosen = dialog.open();
            if (chosen != null) {
                path.setText(chosen);
            }
        }));
        formats.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            renderer = renderers.get(formats.getSelectionIndex());
            path.setText(
                    path.getText().replaceFirst("(\\.(summary|custody|stix|misp))?\\.[A-Za-z0-9]{1,5}$", "") + "." + renderer.extension());
        }));
        path.addModifyListener(e -> check(path.getText()));
        new Label(area, SWT.NONE);
        Button after = Keyed.id(new Button(area, SWT.CHECK), "report.open");
        after.setText("Open it when it is done");
        after.setSelection(true);
        after.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> openAfterwards = after.getSelection()));
        return area;
    }

    private void check(String text) {
        String problem = text.isBlank() ? "The report needs a file" : null;
        try {
            file = Path.of(text.strip()).toAbsolutePath();
        } catch (InvalidPathException e) {
            problem = "That can't be a file: " + e.getReason();
        }
        setErrorMessage(problem);
        getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Write Report", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
