/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.incident;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.Fields;
import org.watchpost.core.incident.References;
import org.watchpost.model.incident.AffectedSystem;
import org.watchpost.model.incident.Element;
import org.watchpost.model.incident.EntryKind;
import org.watchpost.model.incident.IncidentFactory;
import org.watchpost.model.incident.PhaseEntry;
import org.watchpost.model.incident.TimelineEntry;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.events.SelectedEvents;
import org.watchpost.ui.util.Background;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.Ui;

/** Makes lines of the incident from events: dropped, or by key. */
final class EventDrops {

    /** More events than a line can show are a saved search. */
    static final int MOST = 500;
    private static final int LONGEST = 300;

    private EventDrops() {
    }

    /**
     * Lets rows of the event table be dropped on a control.
     *
     * @param dropped is told how many pixels below the upper edge of the control
     */
    static void install(Control control, IntConsumer dropped) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer() });
        target.addDropListener(new DropTargetAdapter() {
            @Override
            @SuppressWarnings("null")
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            @SuppressWarnings("null")
            public void drop(DropTargetEvent event) {
                dropped.accept(control.toControl(event.x, event.y).y);
            }
        });
    }

    /** Reads the selected events and hands them over on the UI thread; nothing happens if there are none. */
    static void read(InvestigationContext context, OpenCase open, Control owner, Consumer<List<Event>> taker) {
        SelectedEvents selected = SelectedEvents.of(context, open);
        Background.run("Reading the events", "", monitor -> {
            List<Event> events = selected.read(MOST, monitor);
            if (!events.isEmpty()) {
                Ui.async(owner, () -> taker.accept(events));
            }
        });
    }

    /** A line of the timeline for events. */
    static TimelineEntry timeline(OpenCase open, List<Event> events) {
        TimelineEntry entry = IncidentFactory.eINSTANCE.createTimelineEntry();
        Event first = events.get(0);
        entry.setKind(EntryKind.FACT);
        entry.setTime(first.time());
        entry.setText(text(first));
        entry.setSystem(system(first));
        entry.getReferences().addAll(References.of(open, events));
        return entry;
    }

    /** A row of a phase for events. */
    static PhaseEntry phase(OpenCase open, List<Event> events) {
        PhaseEntry entry = IncidentFactory.eINSTANCE.createPhaseEntry();
        entry.setTime(events.get(0).time());
        entry.setWho(System.getProperty("user.name", ""));
        entry.setAction(text(events.get(0)));
        entry.setSystem(system(events.get(0)));
        entry.getReferences().addAll(References.of(open, events));
        return entry;
    }

    /** A system affected, by the source of events. */
    static Element system(OpenCase open, List<Event> events) {
        AffectedSystem system = IncidentFactory.eINSTANCE.createAffectedSystem();
        system.setAddress(events.get(0).text(Fields.SOURCE_IP));
        system.setName(events.get(0).text(Fields.HOST_NAME));
        system.setFirst(events.get(0).time());
        system.setLast(events.get(events.size() - 1).time());
        system.setEvents(events.size());
        system.getReferences().addAll(References.of(open, events));
        return system;
    }

    private static String text(Event event) {
        String rule = event.text(Fields.RULE_NAME);
        return Format.line(rule.isEmpty() ? event.raw() : rule, LONGEST);
    }

    private static String system(Event event) {
        String host = event.text(Fields.HOST_NAME);
        return host.isEmpty() ? event.text(Fields.SOURCE_IP) : host;
    }
}
