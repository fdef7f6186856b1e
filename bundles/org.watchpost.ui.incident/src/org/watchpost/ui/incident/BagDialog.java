/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.incident;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.bag.ExportBagOperation.Selection;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;

/** Asks where a bag goes, which evidence it holds, and what is blanked in it. */
final class BagDialog extends TitleAreaDialog {

    /** A piece of evidence to choose. */
    record Item(String sha256, String name, boolean linked) {
    }

    private final List<Item> items;
    private Path file;
    private Selection selection = Selection.ALL;
    private Text path;
    private Table table;
    private Text words;

    @SuppressWarnings("null")
    BagDialog(Shell parent, Path caseFolder, List<Item> items) {
        super(parent);
        this.items = items;
        Path above = caseFolder.getParent();
        file = (above == null ? caseFolder : above).resolve(caseFolder.getFileName() + "-bag.zip");
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    Path file() {
        return file;
    }

    Selection selection() {
        return selection;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText("Export as BagIt Bag");
        setTitle("Hand the case on");
        setMessage("All evidence and nothing blanked: the bag is the case, to be imported elsewhere. Else it is a selection for reading.");
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(Layouts.fill());
        area.setLayout(Layouts.roomy(3, 12));
        new Label(area, SWT.NONE).setText("To (folder or .zip)");
        path = Keyed.id(new Text(area, SWT.BORDER), "bag.file");
        path.setText(file.toString());
        path.setLayoutData(Layouts.wide(460));
        Button browse = new Button(area, SWT.PUSH);
        browse.setText("Browse…");
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
            dialog.setFileName(path.getText());
            String chosen = dialog.open();
            if (chosen != null) {
                path.setText(chosen);
            }
        }));
        label(area, "Evidence");
        table = Keyed.id(new Table(area, SWT.CHECK | SWT.BORDER), "bag.evidence");
        for (Item item : items) {
            TableItem line = new TableItem(table, SWT.NONE);
            line.setText(item.name() + (item.linked() ? "  (linked: never in a bag)" : "") + "  " + item.sha256().substring(0, 12) + "…");
            line.setChecked(!item.linked());
        }
        GridData data = Layouts.fill();
        data.heightHint = 160;
        data.horizontalSpan = 2;
        table.setLayoutData(data);
        label(area, "Blank these texts\n(one a line)");
        words = Keyed.id(new Text(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL), "bag.words");
        GridData lines = Layouts.wide();
        lines.heightHint = 60;
        lines.horizontalSpan = 2;
        words.setLayoutData(lines);
        words.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                e.doit = true;
            }
        });
        return area;
    }

    private static void label(Composite area, String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
    }

    private @Nullable String problem() {
        try {
            file = Path.of(path.getText().strip()).toAbsolutePath();
        } catch (InvalidPathException e) {
            return "That can't be a file: " + e.getReason();
        }
        if (Files.exists(file)) {
            return "Name something that does not exist yet";
        }
        return file.getParent() == null || !Files.isDirectory(file.getParent()) ? "There is no folder " + file.getParent() : null;
    }

    @Override
    protected void okPressed() {
        String problem = problem();
        List<String> chosen = new ArrayList<>();
        boolean all = true;
        for (int i = 0; i < items.size(); i++) {
            boolean checked = table.getItem(i).getChecked();
            all &= checked || items.get(i).linked();
            if (checked && !items.get(i).linked()) {
                chosen.add(items.get(i).sha256());
            }
        }
        List<String> blanked = words.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
        if (problem == null && chosen.isEmpty() && !all) {
            problem = "Choose some evidence";
        }
        setErrorMessage(problem);
        if (problem == null) {
            selection = all && blanked.isEmpty() ? Selection.ALL : new Selection(all ? List.of() : chosen, blanked);
            super.okPressed();
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Export", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
