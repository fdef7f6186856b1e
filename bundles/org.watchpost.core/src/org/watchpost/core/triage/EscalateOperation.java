/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.triage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.op.AddEventsToFindingOperation;
import org.watchpost.core.op.CreateFindingOperation;
import org.watchpost.core.op.FindingFields;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.SortOrder;

/**
 * Escalates events: makes a finding of them, or extends one, and decides them. The events need not be alerts. Of a large group
 * the finding holds the first and the last events, and its note says how many there are.
 */
public final class EscalateOperation {

    /** A finding with more events than a person can look at is no help. */
    public static final int MOST_EVENTS = 500;

    private final Triage triage;
    private final EventQuery query;
    private final List<EventRef> refs;
    private final @Nullable FindingFields fields;
    private final String finding;
    private final String note;
    private final boolean openOnly;
    private final List<EventRef> also;

    private EscalateOperation(Triage triage, EventQuery query, List<EventRef> refs, @Nullable FindingFields fields, String finding,
            String note, boolean openOnly, List<EventRef> also) {
        this.triage = triage;
        this.query = query;
        this.refs = List.copyOf(refs);
        this.fields = fields;
        this.finding = finding;
        this.note = note;
        this.openOnly = openOnly;
        this.also = List.copyOf(also);
    }

    /**
     * Makes a new finding.
     *
     * @param query of open alerts; {@link Decision#NOTHING} for none
     * @param refs  single events of any kind
     */
    public static EscalateOperation create(Triage triage, EventQuery query, List<EventRef> refs, FindingFields fields, String note) {
        return new EscalateOperation(triage, query, refs, fields, "", note, true, List.of());
    }

    /** Adds to a finding, given by its id. */
    public static EscalateOperation extend(Triage triage, EventQuery query, List<EventRef> refs, String finding, String note) {
        return new EscalateOperation(triage, query, refs, null, finding, note, true, List.of());
    }

    /** The same about all alerts that the query finds, also those about which something is decided already. */
    public EscalateOperation decidedToo() {
        return new EscalateOperation(triage, query, refs, fields, finding, note, false, also);
    }

    /** The same, and some events more, which the finding need not hold: those that a fold hides behind others. */
    public EscalateOperation also(List<EventRef> more) {
        return new EscalateOperation(triage, query, refs, fields, finding, note, openOnly, more);
    }

    /**
     * Runs it.
     *
     * @return the decision, which names the finding; empty if there was nothing to escalate
     * @throws org.watchpost.core.cases.CaseException if the finding does not exist any more, or the case is open for reading only
     */
    public Optional<Decision> run(IProgressMonitor monitor) throws IOException {
        List<Event> events = events(monitor);
        if (events.isEmpty()) {
            return Optional.empty();
        }
        FindingFields text = fields;
        String id = finding;
        if (text != null) {
            id = new CreateFindingOperation(triage.openCase(), text, events).run(monitor);
        } else {
            new AddEventsToFindingOperation(triage.openCase(), finding, events).run(monitor);
        }
        boolean single = query.query().equals(Decision.NOTHING);
        List<EventRef> all = new ArrayList<>(refs);
        all.addAll(also);
        DecideOperation decide = single ? DecideOperation.events(triage, all, Outcome.ESCALATED, note)
                : DecideOperation.all(triage, query, Outcome.ESCALATED, note, openOnly).also(all);
        // An extended finding is not deleted when the decision is taken back.
        return decide.finding(text == null ? "" : id).run(monitor);
    }

    private List<Event> events(IProgressMonitor monitor) throws IOException {
        Set<Event> events = new LinkedHashSet<>();
        for (Optional<Event> event : triage.openCase().events().find(refs.subList(0, Math.min(MOST_EVENTS, refs.size())))) {
            event.ifPresent(events::add);
        }
        if (!query.query().equals(Decision.NOTHING)) {
            Query which = openOnly ? triage.book().inbox() : TriageBook.ALERTS;
            EventQuery open = new EventQuery(new Query.And(List.of(query.query(), which)), query.range());
            long total = triage.openCase().events().count(open, monitor);
            int half = MOST_EVENTS / 2;
            events.addAll(triage.openCase().events().page(open, SortOrder.BY_TIME, 0, half, monitor).rows());
            events.addAll(triage.openCase().events().page(open, SortOrder.BY_TIME, Math.max(half, total - half), half, monitor).rows());
        }
        return new ArrayList<>(events);
    }
}
