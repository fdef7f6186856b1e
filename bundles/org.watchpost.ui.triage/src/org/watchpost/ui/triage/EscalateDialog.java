/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.indicators.AttackTechniques;
import org.watchpost.core.indicators.AttackTechniques.Technique;
import org.watchpost.core.op.FindingFields;
import org.watchpost.model.Phase;
import org.watchpost.model.Severity;
import org.watchpost.ui.findings.TechniqueDialog;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;

/** Asks which finding alerts become part of: a new one, or one there is. */
final class EscalateDialog extends TitleAreaDialog {

    private static final List<Severity> SEVERITIES = List.of(Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW,
            Severity.INFO);

    private record Choice(String id, String title) {
    }

    private final List<Choice> findings;
    private String title;
    private String note;
    private List<Technique> techniques = List.of();
    private int severity = 1;
    private int finding;

    /** Reads the titles of findings, which are in memory. */
    EscalateDialog(Shell parent, OpenCase open, String title, String note) {
        super(parent);
        this.title = Format.line(title, 120);
        this.note = note;
        findings = open.read(model -> {
            List<Choice> all = new ArrayList<>();
            model.getFindings().forEach(one -> all.add(new Choice(String.valueOf(one.getId()), one.getTitle())));
            return all;
        });
    }

    /** The new finding, null if one there is is extended. */
    @Nullable
    FindingFields fields() {
        return finding > 0 ? null
                : new FindingFields(title, AttackTechniques.set("", techniques), SEVERITIES.get(severity), Phase.IDENTIFICATION, note);
    }

    /** Id of the finding to extend; empty for a new one. */
    String finding() {
        return finding == 0 ? "" : findings.get(finding - 1).id();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText("Escalate");
        setTitle("Escalate");
        setMessage("A finding keeps the events and where they stand in the evidence.");
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(Layouts.fill());
        area.setLayout(Layouts.roomy(2, 12));
        new Label(area, SWT.NONE).setText("Finding:");
        Combo choice = Keyed.id(new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY), "escalate.finding");
        choice.add("New finding");
        findings.forEach(one -> choice.add(Format.line(one.title(), 100)));
        choice.select(0);
        choice.setLayoutData(Layouts.wide(380));
        new Label(area, SWT.NONE).setText("Title:");
        Text name = Keyed.id(new Text(area, SWT.BORDER), "escalate.title");
        name.setText(title);
        name.selectAll();
        name.setLayoutData(Layouts.wide(380));
        name.addModifyListener(e -> {
            title = name.getText().strip();
            check();
        });
        new Label(area, SWT.NONE).setText("Severity:");
        Combo level = Keyed.id(new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY), "escalate.severity");
        SEVERITIES.forEach(one -> level.add(one.getLiteral().charAt(0) + one.getLiteral().substring(1).toLowerCase(java.util.Locale.ROOT)));
        level.select(severity);
        level.addListener(SWT.Selection, e -> severity = level.getSelectionIndex());
        new Label(area, SWT.NONE).setText("ATT&&CK:");
        Button techniquesButton = Keyed.id(new Button(area, SWT.PUSH), "escalate.techniques");
        techniquesButton.setText("Choose techniques\u2026");
        techniquesButton.setLayoutData(Layouts.wide(380));
        techniquesButton.addListener(SWT.Selection, e -> {
            TechniqueDialog dialog = new TechniqueDialog(getShell(), techniques);
            if (dialog.open() == Window.OK) {
                techniques = dialog.chosen();
                techniquesButton.setText(techniques.isEmpty() ? "Choose techniques\u2026"
                        : Format.line(techniques.stream().map(Technique::label).collect(Collectors.joining(", ")), 80).replace("&", "&&"));
            }
        });
        choice.addListener(SWT.Selection, e -> {
            finding = choice.getSelectionIndex();
            name.setEnabled(finding == 0);
            level.setEnabled(finding == 0);
            techniquesButton.setEnabled(finding == 0);
            check();
        });
        Label why = new Label(area, SWT.NONE);
        why.setText("Note:");
        why.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        Text text = Keyed.id(new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP), "escalate.note");
        text.setText(note);
        GridData data = Layouts.fill();
        data.heightHint = 60;
        text.setLayoutData(data);
        text.addModifyListener(e -> note = text.getText().strip());
        text.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        name.setFocus();
        return area;
    }

    private void check() {
        org.eclipse.swt.widgets.Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(finding > 0 || !title.isBlank());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Escalate", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        check();
    }
}
