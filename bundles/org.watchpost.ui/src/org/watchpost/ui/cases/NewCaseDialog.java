/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.cases;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.watchpost.ui.imports.Zones;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;

/** Asks for the name, folder and zone of a new case. */
final class NewCaseDialog extends TitleAreaDialog {

    private String name = CaseActions.nameNow();
    private Path folder = CaseActions.home().resolve(name.replace(' ', '-'));
    private ZoneId zone = ZoneId.systemDefault();

    NewCaseDialog(Shell parent) {
        super(parent);
    }

    String name() {
        return name;
    }

    Path folder() {
        return folder;
    }

    ZoneId zone() {
        return zone;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText("New Case");
        setTitle("New Case");
        setMessage("A case is a folder: it can be copied, archived and opened on another machine.");
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(Layouts.fill());
        area.setLayout(Layouts.roomy(3, 12));
        new Label(area, SWT.NONE).setText("Name");
        Text nameText = Keyed.id(new Text(area, SWT.BORDER), "case.name");
        nameText.setText(name);
        nameText.setLayoutData(Layouts.wide(320));
        new Label(area, SWT.NONE);
        new Label(area, SWT.NONE).setText("Folder");
        Text folderText = Keyed.id(new Text(area, SWT.BORDER), "case.folder");
        folderText.setText(folder.toString());
        folderText.setLayoutData(Layouts.wide(320));
        Button browse = new Button(area, SWT.PUSH);
        browse.setText("Browse…");
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            String chosen = new DirectoryDialog(getShell(), SWT.SAVE).open();
            if (chosen != null) {
                folderText.setText(chosen);
            }
        }));
        new Label(area, SWT.NONE).setText("Time zone");
        Combo zones = Zones.combo(area, zone, "case.zone");
        zones.setLayoutData(Layouts.wide());
        new Label(area, SWT.NONE);
        nameText.addModifyListener(e -> {
            String typed = nameText.getText().strip();
            boolean follows = folderText.getText()
                    .equals(CaseActions.home().resolve(name.replaceAll("[^\\p{L}\\p{N}._-]+", "-")).toString());
            name = typed;
            if (follows) {
                folderText.setText(CaseActions.home().resolve(typed.replaceAll("[^\\p{L}\\p{N}._-]+", "-")).toString());
            }
            check(folderText.getText());
        });
        folderText.addModifyListener(e -> check(folderText.getText()));
        zones.addModifyListener(e -> zone = Zones.read(zones).orElse(zone));
        nameText.selectAll();
        return area;
    }

    private void check(String text) {
        String problem = name.isEmpty() ? "A case needs a name" : text.isBlank() ? "A case needs a folder" : null;
        if (problem == null) {
            try {
                folder = Path.of(text.strip()).toAbsolutePath();
            } catch (InvalidPathException e) {
                problem = "That can't be a folder: " + e.getReason();
            }
        }
        setErrorMessage(problem);
        getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
    }
}
