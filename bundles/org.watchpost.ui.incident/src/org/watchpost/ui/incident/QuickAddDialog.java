/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.incident;

import java.time.ZoneId;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Event;
import org.watchpost.core.incident.IncidentBook;
import org.watchpost.core.incident.IncidentChange;
import org.watchpost.model.incident.EntryKind;
import org.watchpost.model.incident.IncidentFactory;
import org.watchpost.model.incident.TimelineEntry;
import org.watchpost.ui.spelling.SpellMarks;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Keyed;
import org.watchpost.ui.util.Layouts;
import org.watchpost.ui.util.TimeLabels;
import org.watchpost.ui.util.Ui;

/** Asks for one line of the timeline; Enter is enough. */
final class QuickAddDialog extends TitleAreaDialog {

    private static final FieldSpec TIME = FieldSpec.of("time", "Time", 0);

    private final OpenCase open;
    private final List<Event> events;
    private final ZoneId zone;
    private final TimelineEntry entry;
    private Text time;
    private StyledText text;
    private Combo kind;

    @SuppressWarnings("null")
    QuickAddDialog(Shell parent, OpenCase open, List<Event> events, ZoneId zone) {
        super(parent);
        this.open = open;
        this.events = events;
        this.zone = zone;
        if (events.isEmpty()) {
            entry = IncidentFactory.eINSTANCE.createTimelineEntry();
            entry.setTime(TimeLabels.now());
            entry.setKind(EntryKind.ACTION);
        } else {
            entry = EventDrops.timeline(open, events);
        }
        entry.setWho(System.getProperty("user.name", ""));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText("Timeline");
        setTitle("Add to the timeline");
        setMessage(events.isEmpty() ? "No events are selected: the line stands for itself."
                : Format.count(events.size(), "selected event") + " will be its exhibits.");
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(Layouts.fill());
        area.setLayout(Layouts.roomy(2, 12));
        new Label(area, SWT.NONE).setText("What");
        text = Keyed.id(new StyledText(area, SWT.BORDER | SWT.SINGLE), "quick.text");
        text.setText(entry.getText());
        text.setLayoutData(Layouts.wide(460));
        text.setMargins(4, 4, 4, 4);
        SpellMarks.install(text);
        new Label(area, SWT.NONE).setText("Time");
        time = Keyed.id(new Text(area, SWT.BORDER), "quick.time");
        time.setText(TIME.show(entry, zone));
        time.setLayoutData(Layouts.wide());
        new Label(area, SWT.NONE).setText("Kind");
        kind = Keyed.id(new Combo(area, SWT.READ_ONLY), "quick.kind");
        EntryKind.VALUES.forEach(one -> kind.add(FieldSpec.words(one.getName())));
        kind.select(entry.getKind().getValue());
        text.setFocus();
        text.selectAll();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Add", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        if (text.getText().isBlank()) {
            setErrorMessage("What happened?");
            return;
        }
        try {
            entry.eSet(TIME.feature(entry.eClass()), TIME.parse(entry.eClass(), time.getText(), zone));
        } catch (IllegalArgumentException e) {
            setErrorMessage(e.getMessage());
            return;
        }
        entry.setText(text.getText().strip());
        entry.setKind(EntryKind.VALUES.get(Math.max(0, kind.getSelectionIndex())));
        Shell owner = getParentShell();
        Background.run("Adding to the timeline", "Check that the case can be written to.", monitor -> {
            String root = IncidentBook.of(open).read(incident -> incident.getId());
            Ui.async(owner, () -> IncidentUndo.run("Add to Timeline", open, "incident.timeline.added",
                    new IncidentChange.Put(root, "timeline", -1, entry)));
        });
        super.okPressed();
    }
}
