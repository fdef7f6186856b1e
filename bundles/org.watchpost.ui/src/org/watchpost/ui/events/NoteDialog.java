/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.events;

import java.util.Collection;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.watchpost.core.marks.Mark;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;

/** Asks for tags and a comment. */
final class NoteDialog extends TitleAreaDialog {

    private static final int LONGEST = 200;

    private final Mark before;
    private final long rows;
    private final Collection<String> known;
    private String tags;
    private String comment;

    NoteDialog(Shell parent, Mark before, long rows, Collection<String> known) {
        super(parent);
        this.before = before;
        this.rows = rows;
        this.known = known;
        this.tags = String.join(", ", before.tags());
        this.comment = before.comment();
    }

    /** Words with commas or spaces between. */
    String tags() {
        return tags;
    }

    String comment() {
        return comment;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText("Tags and Comment");
        setTitle("Tags and comment on " + Format.count(Math.max(1, rows), "row"));
        setMessage("Searchable as watchpost.tags:word and watchpost.comment:word, and part of exports and reports.");
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(Layouts.fill());
        area.setLayout(Layouts.roomy(2, 12));
        new Label(area, SWT.NONE).setText("Tags");
        Text words = Keyed.id(new Text(area, SWT.BORDER), "note.tags");
        words.setText(tags);
        words.setMessage(known.isEmpty() ? "todo, lateral-movement" : Format.line("in use: " + String.join(", ", known), LONGEST));
        words.setLayoutData(Layouts.wide(420));
        words.addModifyListener(e -> tags = words.getText());
        new Label(area, SWT.NONE).setText("Comment");
        Text text = Keyed.id(new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), "note.comment");
        text.setText(before.comment());
        GridData data = Layouts.fill();
        data.heightHint = 80;
        text.setLayoutData(data);
        text.addModifyListener(e -> comment = text.getText().strip());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Save", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
