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
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.Field;
import org.watchpost.core.op.CreateFindingOperation;
import org.watchpost.core.op.DeleteFindingOperation;
import org.watchpost.core.op.EditFindingOperation;
import org.watchpost.core.op.FindingFields;
import org.watchpost.core.op.RemoveEventFromFindingOperation;
import org.watchpost.core.op.RemovedFinding;
import org.watchpost.core.op.RestoreEventOfFindingOperation;
import org.watchpost.core.op.RestoreFindingOperation;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.model.EventReference;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.events.SelectedEvents;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Parts;
import org.watchpost.ui.util.Ui;

/** Making, changing and deleting findings; each can be undone. For the UI thread. */
public final class FindingActions {

    /** A finding with more events than a person can have looked at should be a saved search. */
    static final int MOST_EVENTS = 2000;

    private FindingActions() {
    }

    private static Shell shell() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }

    /** Asks what is found and makes a finding of the marked events, or the selected rows if none are marked. */
    public static void create(InvestigationContext context) {
        context.openCase().ifPresent(open -> create(context, open, SelectedEvents.of(context, open), suggestion(context), true));
    }

    /** Makes a finding of the events of the search that have a value; asks what is found as soon as they are counted. */
    public static void create(InvestigationContext context, Field field, String value) {
        Shell shell = shell();
        context.openCase().ifPresent(open -> {
            EventQuery query = context.search().toQuery();
            EventQuery having = new EventQuery(new Query.And(List.of(query.query(), new Query.Phrase(field, value))), query.range());
            Background.run("Counting events", "", monitor -> {
                long count = open.events().count(having, monitor);
                Ui.async(shell, () -> create(context, open, SelectedEvents.matching(open, having, count), Format.line(value, 120), false));
            });
        });
    }

    private static void create(InvestigationContext context, OpenCase open, SelectedEvents selected, String suggestion, boolean marks) {
        if (open.readOnly()) {
            Errors.show("The case is open for reading only", "Close the other program that has it open, then open the case again.", null);
            return;
        }
        if (selected.count() == 0) {
            Errors.show("A finding needs events", "Select rows of the event table, or mark events with x, then make the finding.", null);
            return;
        }
        FindingDialog dialog = new FindingDialog(shell(), selected.count(), suggestion);
        if (dialog.open() == Window.OK) {
            FindingData data = dialog.data();
            boolean marked = marks && !context.marks().isEmpty();
            Shell shell = shell();
            Background.run("Making the finding", "Check that the case can be written to.", monitor -> {
                List<Event> events = selected.read(MOST_EVENTS, monitor);
                checkTakenIn(open, events);
                Ui.async(shell, () -> {
                    if (marked) {
                        context.clearMarks();
                    }
                    FindingUndo.run("New Finding", new Making(open, data.fields(), events));
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

    /** A finding made now could not name the hash of evidence that is still coming in. */
    private static void checkTakenIn(OpenCase open, List<Event> events) throws IOException {
        List<SourceInfo> sources = open.sources();
        for (Event event : events) {
            SourceInfo source = sources.get(event.ref().source());
            if (source.sha256().isEmpty()) {
                throw new IOException(source.path() + " is still being read: make the finding when its import is done");
            }
        }
    }

    /** Deletes a finding; it can be undone. */
    static void delete(OpenCase open, FindingData data) {
        FindingUndo.run("Delete Finding", new Deleting(open, data.id()));
    }

    /** Changes texts and choices of a finding; it can be undone. */
    static void change(OpenCase open, FindingData before, FindingData after) {
        if (!before.sameTexts(after)) {
            FindingUndo.run("Change Finding", FindingUndo.Decision.of(
                    monitor -> new EditFindingOperation(open, after.id(), after.fields()).run(monitor),
                    monitor -> new EditFindingOperation(open, before.id(), before.fields()).run(monitor)));
        }
    }

    /** Takes an event out of a finding; it can be undone. */
    static void removeEvent(OpenCase open, FindingData data, FindingData.Reference reference) {
        FindingUndo.run("Remove Event", new RemovingEvent(open, data.id(), data.events().indexOf(reference)));
    }

    /** A finding that is made, deleted and put back with the same id. */
    private static final class Making implements FindingUndo.Decision {

        private final OpenCase open;
        private final FindingFields fields;
        private final List<Event> events;
        private String id = "";
        private @Nullable RemovedFinding removed;

        Making(OpenCase open, FindingFields fields, List<Event> events) {
            this.open = open;
            this.fields = fields;
            this.events = events;
        }

        @Override
        public void forth(IProgressMonitor monitor) throws IOException {
            RemovedFinding before = removed;
            if (before == null) {
                id = new CreateFindingOperation(open, fields, events).run(monitor);
            } else {
                new RestoreFindingOperation(open, before).run(monitor);
            }
        }

        @Override
        public void back(IProgressMonitor monitor) throws IOException {
            removed = new DeleteFindingOperation(open, id).run(monitor);
        }
    }

    private static final class Deleting implements FindingUndo.Decision {

        private final OpenCase open;
        private final String id;
        private @Nullable RemovedFinding removed;

        Deleting(OpenCase open, String id) {
            this.open = open;
            this.id = id;
        }

        @Override
        public void forth(IProgressMonitor monitor) throws IOException {
            removed = new DeleteFindingOperation(open, id).run(monitor);
        }

        @Override
        public void back(IProgressMonitor monitor) throws IOException {
            RemovedFinding before = removed;
            if (before != null) {
                new RestoreFindingOperation(open, before).run(monitor);
            }
        }
    }

    private static final class RemovingEvent implements FindingUndo.Decision {

        private final OpenCase open;
        private final String id;
        private final int index;
        private @Nullable EventReference removed;

        RemovingEvent(OpenCase open, String id, int index) {
            this.open = open;
            this.id = id;
            this.index = index;
        }

        @Override
        public void forth(IProgressMonitor monitor) throws IOException {
            removed = new RemoveEventFromFindingOperation(open, id, index).run(monitor);
        }

        @Override
        public void back(IProgressMonitor monitor) throws IOException {
            EventReference before = removed;
            if (before != null) {
                new RestoreEventOfFindingOperation(open, id, index, before).run(monitor);
            }
        }
    }
}
