/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.incident;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.watchpost.core.incident.IncidentTemplate;
import org.watchpost.core.report.ReportTemplates;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.Ui;

/** Changes the text files that make checklists and say which sections a report has. */
final class TemplatesDialog extends TitleAreaDialog {

    /** Stands for the report's template among those of checklists. */
    private static final String REPORT = "report";

    private final Map<String, String> texts;
    private final Map<String, String> changed = new LinkedHashMap<>();
    private Combo names;
    private StyledText text;
    private String shown = "";

    @SuppressWarnings("null")
    private TemplatesDialog(Shell parent, Map<String, String> texts) {
        super(parent);
        this.texts = new LinkedHashMap<>(texts);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Reads the templates, lets the person change them, and keeps what was changed. */
    static void open(Shell shell, Runnable done) {
        Background.run("Reading the templates", "", monitor -> {
            Map<String, String> texts = new LinkedHashMap<>();
            for (String name : IncidentTemplate.names()) {
                texts.put(name, IncidentTemplate.text(name));
            }
            String own = ReportTemplates.own();
            texts.put(REPORT, own.isEmpty() ? ReportTemplates.shipped() : own);
            Ui.async(shell, () -> {
                TemplatesDialog dialog = new TemplatesDialog(shell, texts);
                if (dialog.open() == Window.OK) {
                    save(dialog.changed, () -> Ui.async(shell, done));
                }
            });
        });
    }

    private static void save(Map<String, String> changed, Runnable done) {
        Background.run("Saving the templates", "Check that your home folder can be written to.", monitor -> {
            for (Map.Entry<String, String> one : changed.entrySet()) {
                save(one.getKey(), one.getValue());
            }
            done.run();
        });
    }

    /** An empty text takes the person's own away: the program's holds again. */
    private static void save(String name, String text) throws IOException {
        if (!name.equals(REPORT)) {
            if (text.isBlank()) {
                IncidentTemplate.delete(name);
            } else {
                IncidentTemplate.save(name, text);
            }
        } else if (text.isBlank()) {
            java.nio.file.Files.deleteIfExists(ReportTemplates.file());
        } else {
            java.nio.file.Files.createDirectories(IncidentTemplate.folder());
            java.nio.file.Files.writeString(ReportTemplates.file(), text);
        }
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText("Templates");
        setTitle("Checklists, and sections of the report");
        setMessage("Kept in " + IncidentTemplate.folder() + ". Empty a template to have the program's again.");
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(Layouts.fill());
        area.setLayout(Layouts.roomy(2, 12));
        names = Keyed.id(new Combo(area, SWT.READ_ONLY), "templates.name");
        names.setItems(texts.keySet().toArray(String[]::new));
        names.select(0);
        names.setLayoutData(Layouts.wide());
        names.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> show()));
        Button add = Keyed.id(new Button(area, SWT.PUSH), "templates.new");
        add.setText("New Checklist…");
        add.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> add()));
        text = Keyed.id(new StyledText(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL), "templates.text");
        text.setFont(JFaceResources.getTextFont());
        var fill = Layouts.fill();
        fill.horizontalSpan = 2;
        fill.widthHint = 640;
        fill.heightHint = 380;
        text.setLayoutData(fill);
        text.addModifyListener(e -> {
            if (!text.getText().equals(texts.get(shown))) {
                changed.put(shown, text.getText());
                texts.put(shown, text.getText());
            }
        });
        show();
        return area;
    }

    private void show() {
        shown = names.getText();
        text.setText(texts.getOrDefault(shown, ""));
    }

    private void add() {
        InputDialog dialog = new InputDialog(getShell(), "New Checklist", "Name: lower-case letters, digits, hyphens", "",
                name -> !name.matches("[a-z0-9][a-z0-9_-]{0,60}") ? "Lower-case letters, digits and hyphens"
                        : texts.containsKey(name) ? "There is one of that name" : null);
        if (dialog.open() == Window.OK) {
            List<String> all = new ArrayList<>(texts.keySet());
            String first = texts.getOrDefault(names.getText().equals(REPORT) ? all.get(0) : names.getText(), "");
            String name = dialog.getValue();
            String begun = first.replaceFirst("(?m)^title:.*$", "title: " + name);
            texts.put(name, begun);
            changed.put(name, begun);
            names.add(name);
            names.select(names.getItemCount() - 1);
            show();
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Save", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        changed.remove("");
        super.okPressed();
    }
}
