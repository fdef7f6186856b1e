/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.findings;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.event.Event;
import org.watchpost.model.Case;
import org.watchpost.model.EventReference;
import org.watchpost.model.Finding;
import org.watchpost.model.util.Models;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.events.SelectedEvents;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Parts;
import org.watchpost.ui.util.TimeLabels;
import org.watchpost.ui.util.Ui;

/** Making, changing and deleting findings; each can be undone. For the UI thread. */
public final class FindingActions {

    /** A finding with more events than a person can have looked at should be a saved search. */
    static final int MOST_EVENTS = 2000;
    private static final int LONGEST_TEXT = 4000;

    private FindingActions() {
    }

    private static Shell shell() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }

    /** Asks what is found and makes a finding of the marked events, or the selected rows if none are marked. */
    public static void create(InvestigationContext context) {
        OpenCase open = context.openCase().orElse(null);
        if (open == null) {
            return;
        }
        if (open.readOnly()) {
            Errors.show("The case is open for reading only", "Close the other program that has it open, then open the case again.", null);
            return;
        }
        SelectedEvents selected = SelectedEvents.of(context, open);
        if (selected.count() == 0) {
            Errors.show("A finding needs events", "Select rows of the event table, or mark events with x, then make the finding.", null);
            return;
        }
        FindingDialog dialog = new FindingDialog(shell(), selected.count(), suggestion(context));
        if (dialog.open() == Window.OK) {
            FindingData data = dialog.data();
            boolean marked = !context.marks().isEmpty();
            Shell shell = shell();
            Background.run("Making the finding", "Check that the case can be written to.", monitor -> {
                Finding finding = make(open, data, selected, monitor);
                Ui.async(shell, () -> {
                    if (marked) {
                        context.clearMarks();
                    }
                    FindingUndo.run("New Finding", () -> add(open, finding, open.read(m -> m.getFindings().size())),
                            () -> remove(open, finding.getId()));
                    Parts.reveal(FindingsView.ID);
                });
            });
        }
    }

    private static String suggestion(InvestigationContext context) {
        List<Event> marks = context.marks();
        Event event = marks.isEmpty() ? context.selection().focus() : marks.get(0);
        return event == null ? "" : Format.line(event.text(org.watchpost.core.event.Fields.RULE_NAME), 120);
    }

    private static Finding make(OpenCase open, FindingData data, SelectedEvents selected, IProgressMonitor monitor) throws IOException {
        Instant now = TimeLabels.now();
        Finding finding = Models.newFinding(data.title(), System.getProperty("user.name", ""), now);
        data.into(finding);
        List<SourceInfo> sources = open.sources();
        for (Event event : selected.read(MOST_EVENTS, monitor)) {
            finding.getEvents().add(reference(event, sources.get(event.ref().source())));
        }
        return finding;
    }

    private static EventReference reference(Event event, SourceInfo source) throws IOException {
        if (source.sha256().isEmpty()) {
            throw new IOException(source.path() + " is still being read: make the finding when its import is done");
        }
        EventReference reference = Models.newEventReference(source.sha256(), source.member(), source.path(), event.ref().offset(),
                event.ref().length());
        reference.setTime(event.time());
        reference.setDataset(event.dataset());
        reference.setText(event.raw().substring(0, Math.min(LONGEST_TEXT, event.raw().length())));
        return reference;
    }

    /** Puts a copy of the finding into the case. */
    private static void add(OpenCase open, Finding finding, int index) throws IOException {
        open.edit("finding.created", facts(finding), model -> model.getFindings().add(Math.min(index, model.getFindings().size()),
                EcoreUtil.copy(finding)));
    }

    private static void remove(OpenCase open, String id) throws IOException {
        open.edit("finding.deleted", Map.of("id", id), model -> model.getFindings().removeIf(f -> id.equals(f.getId())));
    }

    private static Map<String, String> facts(Finding finding) {
        return Map.of("id", String.valueOf(finding.getId()), "title", finding.getTitle(), "events",
                Integer.toString(finding.getEvents().size()));
    }

    /** Deletes a finding; it can be undone. */
    static void delete(OpenCase open, FindingData data) {
        Shell shell = shell();
        Background.run("Deleting the finding", "Check that the case can be written to.", monitor -> {
            int index = open.read(model -> index(model, data.id()));
            if (index >= 0) {
                Finding copy = open.read(model -> EcoreUtil.copy(model.getFindings().get(index)));
                Ui.async(shell, () -> FindingUndo.run("Delete Finding", () -> remove(open, data.id()), () -> add(open, copy, index)));
            }
        });
    }

    private static int index(Case model, String id) {
        for (int i = 0; i < model.getFindings().size(); i++) {
            if (id.equals(model.getFindings().get(i).getId())) {
                return i;
            }
        }
        return -1;
    }

    /** Changes texts and choices of a finding; it can be undone. */
    static void change(OpenCase open, FindingData before, FindingData after) {
        if (!before.sameTexts(after)) {
            FindingUndo.run("Change Finding", () -> write(open, after), () -> write(open, before));
        }
    }

    private static void write(OpenCase open, FindingData data) throws IOException {
        open.edit("finding.changed", Map.of("id", data.id(), "title", data.title()), model -> {
            int index = index(model, data.id());
            if (index >= 0) {
                Finding finding = model.getFindings().get(index);
                data.into(finding);
                finding.setModified(TimeLabels.now());
            }
        });
    }

    /** Takes an event out of a finding; it can be undone. */
    static void removeEvent(OpenCase open, FindingData data, FindingData.Reference reference) {
        Shell shell = shell();
        Background.run("Changing the finding", "Check that the case can be written to.", monitor -> {
            int at = data.events().indexOf(reference);
            EventReference copy = open.read(model -> {
                int index = index(model, data.id());
                return index < 0 || at < 0 || at >= model.getFindings().get(index).getEvents().size() ? null
                        : EcoreUtil.copy(model.getFindings().get(index).getEvents().get(at));
            });
            if (copy != null) {
                Ui.async(shell, () -> FindingUndo.run("Remove Event", () -> events(open, data.id(), list -> list.remove(at)),
                        () -> events(open, data.id(), list -> list.add(Math.min(at, list.size()), EcoreUtil.copy(copy)))));
            }
        });
    }

    private static void events(OpenCase open, String id, java.util.function.Consumer<List<EventReference>> change) throws IOException {
        open.edit("finding.changed", Map.of("id", id), model -> {
            int index = index(model, id);
            if (index >= 0) {
                change.accept(model.getFindings().get(index).getEvents());
                model.getFindings().get(index).setModified(TimeLabels.now());
            }
        });
    }
}
