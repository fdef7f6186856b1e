/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.incident;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.incident.AttachOperation;
import org.watchpost.core.incident.IncidentBook;
import org.watchpost.core.incident.IncidentChange;
import org.watchpost.core.incident.RegisterEvidence;
import org.watchpost.model.incident.CustodyRecord;
import org.watchpost.model.incident.Incident;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.report.ReportActions;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Ui;

/** The evidence register: what is signed for, who had it, photos and scans, the printed form, the seal. For the UI thread. */
final class CustodyPage {

    private final OpenCase open;
    private final SashForm both;
    private final ListPane records;
    private final ListPane steps;

    CustodyPage(Composite parent, InvestigationContext context, OpenCase open, ElementForm.Saver saver) {
        this.open = open;
        boolean writable = !open.readOnly();
        both = new SashForm(parent, SWT.HORIZONTAL);
        records = new ListPane(both, "records", ListSpec.RECORDS, saver);
        steps = new ListPane(both, "steps", ListSpec.STEPS, saver);
        both.setWeights(56, 44);
        if (writable) {
            records.button("From Evidence", "records.evidence", this::register);
            records.button("Attach Photo…", "records.attach", this::attach);
        }
        records.button("Print Forms…", "records.print", () -> ReportActions.write(context, "custody"));
        if (writable) {
            records.button("Seal…", "records.seal", () -> SealDialog.open(both.getShell(), open));
        }
        records.setEditable(writable);
        steps.setEditable(writable);
        records.arrange();
        steps.arrange();
        records.onSelect(record -> steps.show(record, context.zone()));
    }

    SashForm control() {
        return both;
    }

    void show(@Nullable Incident incident, ZoneId zone) {
        records.show(incident, zone);
    }

    void flush() {
        records.flush();
        steps.flush();
    }

    void setFocus() {
        records.setFocus();
    }

    private void register() {
        Background.run("Reading the evidence", "", monitor -> {
            Incident copy = IncidentBook.of(open).copy();
            List<CustodyRecord> missing = open.read(model -> RegisterEvidence.missing(model, copy));
            List<IncidentChange> changes = missing.stream()
                    .<IncidentChange>map(record -> new IncidentChange.Put(copy.getId(), "records", -1, record)).toList();
            if (!changes.isEmpty()) {
                Ui.async(both, () -> IncidentUndo.run("Register Evidence", open, "incident.evidence.registered",
                        new IncidentChange.All(changes)));
            }
        });
    }

    private void attach() {
        if (!(records.selected() instanceof CustodyRecord record)) {
            Errors.show("A photo belongs to a record", "Select a line of the list first.", null);
            return;
        }
        FileDialog dialog = new FileDialog(both.getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] { "*.png;*.jpg;*.jpeg;*.gif;*.pdf", "*" });
        String file = dialog.open();
        if (file != null) {
            Background.run("Keeping the file", IncidentPane.ADVICE,
                    monitor -> new AttachOperation(open, record.getId(), Path.of(file)).run(monitor));
        }
    }
}
