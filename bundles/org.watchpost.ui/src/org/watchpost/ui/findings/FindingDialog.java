/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.findings;

import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.watchpost.model.Phase;
import org.watchpost.model.Severity;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Layouts;
import org.jspecify.annotations.Nullable;

/** Asks what is found. */
final class FindingDialog extends TitleAreaDialog {

    private final long events;
    private FindingData data;
    private @Nullable FindingForm form;

    FindingDialog(Shell parent, long events, String title) {
        super(parent);
        this.events = events;
        data = new FindingData("", title, "", Severity.MEDIUM, Phase.IDENTIFICATION, "", "", null, List.of());
    }

    FindingData data() {
        return data;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText("New Finding");
        setTitle("New Finding");
        setMessage("From " + Format.count(events, "event") + (events > FindingActions.MOST_EVENTS
                ? ": the first " + Format.number(FindingActions.MOST_EVENTS) + " are kept with it; save the search for the rest."
                : ". The finding keeps where each of them stands in the evidence."));
        Composite area = new Composite((Composite) super.createDialogArea(parent), org.eclipse.swt.SWT.NONE);
        area.setLayoutData(Layouts.fill());
        area.setLayout(new org.eclipse.swt.layout.FillLayout());
        FindingForm made = new FindingForm(area);
        made.show(data);
        made.onEdit(() -> {
            data = made.read(data);
            check();
        });
        form = made;
        return area;
    }

    private void check() {
        org.eclipse.swt.widgets.Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(!data.title().isBlank());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Make Finding", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        check();
        FindingForm shown = form;
        if (shown != null) {
            shown.focusTitle();
        }
    }
}
