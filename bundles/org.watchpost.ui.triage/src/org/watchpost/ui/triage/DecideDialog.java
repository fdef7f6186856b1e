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
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.watchpost.core.triage.IncidentCategory;
import org.watchpost.core.triage.Outcome;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;

/** Asks what alerts are, and why. */
final class DecideDialog extends TitleAreaDialog {

    private final String about;
    private Outcome outcome = Outcome.ACKNOWLEDGED;
    private String note = "";

    DecideDialog(Shell parent, String about) {
        super(parent);
        this.about = about;
    }

    Outcome outcome() {
        return outcome;
    }

    String note() {
        return note;
    }

    /** Names of all outcomes, own categories may be written instead. */
    static List<String> names() {
        List<String> names = new ArrayList<>(
                List.of(Outcome.ACKNOWLEDGED.label(), Outcome.FALSE_POSITIVE.label(), Outcome.ESCALATED.label()));
        IncidentCategory.CLASSIC.forEach(category -> names.add(category.name()));
        return names;
    }

    /** The outcome of a name. */
    static Outcome named(String name) {
        for (Outcome one : List.of(Outcome.ACKNOWLEDGED, Outcome.FALSE_POSITIVE, Outcome.ESCALATED, Outcome.NEW)) {
            if (one.label().equals(name)) {
                return one;
            }
        }
        return name.isBlank() ? Outcome.ACKNOWLEDGED : Outcome.of(IncidentCategory.of(name));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText("Decide");
        setTitle("Decide with a comment");
        setMessage(Format.line(about, 120));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(Layouts.fill());
        area.setLayout(Layouts.roomy(2, 12));
        new Label(area, SWT.NONE).setText("Outcome:");
        Combo combo = Keyed.id(new Combo(area, SWT.DROP_DOWN), "decide.outcome");
        combo.setItems(names().toArray(new String[0]));
        combo.setText(outcome.label());
        combo.setToolTipText("One of the list, or the name of a category of your own");
        combo.setLayoutData(Layouts.wide(360));
        combo.addModifyListener(e -> outcome = named(combo.getText().strip()));
        Label why = new Label(area, SWT.NONE);
        why.setText("Why:");
        why.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        Text text = Keyed.id(new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), "decide.note");
        GridData data = Layouts.fill();
        data.heightHint = 90;
        text.setLayoutData(data);
        text.addModifyListener(e -> note = text.getText().strip());
        text.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                e.doit = true;
            } else if (e.detail == SWT.TRAVERSE_RETURN && (e.stateMask & SWT.MOD1) != 0) {
                okPressed();
            }
        });
        text.setFocus();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Decide", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
