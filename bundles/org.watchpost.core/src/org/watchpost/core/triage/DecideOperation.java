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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.store.EventStore;

/**
 * Decides about alerts: all that a query finds now, or single ones. One entry is written whatever their number. What comes
 * later is not decided: the query is confined to the sources there are and to the time up to the last event it finds.
 */
public final class DecideOperation {

    private final Triage triage;
    private final EventQuery query;
    private final List<EventRef> refs;
    private final Outcome outcome;
    private final String note;
    private final boolean openOnly;
    private final String finding;

    private DecideOperation(Triage triage, EventQuery query, List<EventRef> refs, Outcome outcome, String note, boolean openOnly,
            String finding) {
        this.triage = triage;
        this.query = query;
        this.refs = List.copyOf(refs);
        this.outcome = outcome;
        this.note = note;
        this.openOnly = openOnly;
        this.finding = finding;
    }

    /**
     * About all alerts that a query finds.
     *
     * @param openOnly whether alerts about which something is decided already are left as they are
     */
    public static DecideOperation all(Triage triage, EventQuery query, Outcome outcome, String note, boolean openOnly) {
        return new DecideOperation(triage, query, List.of(), outcome, note, openOnly, "");
    }

    /** About single events, which need not be alerts. */
    public static DecideOperation events(Triage triage, List<EventRef> refs, Outcome outcome, String note) {
        return new DecideOperation(triage, new EventQuery(Decision.NOTHING), refs, outcome, note, false, "");
    }

    /** The same, and some events more: those that a fold hides behind others. */
    public DecideOperation also(List<EventRef> more) {
        return new DecideOperation(triage, query, more, outcome, note, openOnly, finding);
    }

    /** The same, written down as leading to a finding. */
    public DecideOperation finding(String id) {
        return new DecideOperation(triage, query, refs, outcome, note, openOnly, id);
    }

    /**
     * Runs it.
     *
     * @return the decision, to be taken back by its id; empty if there was nothing to decide
     * @throws org.watchpost.core.cases.CaseException if the case is open for reading only
     */
    public Optional<Decision> run(IProgressMonitor monitor) throws IOException {
        EventStore store = triage.openCase().events();
        Query what = Decision.NOTHING;
        TimeRange range = TimeRange.ALL;
        long count = refs.size();
        int sources = -1;
        boolean open = false;
        if (!query.query().equals(Decision.NOTHING)) {
            what = new Query.And(List.of(TriageBook.ALERTS, query.query()));
            EventQuery all = new EventQuery(what, query.range());
            long found = store.count(all, monitor);
            if (openOnly) {
                count = store.count(new EventQuery(new Query.And(List.of(query.query(), triage.book().inbox())), query.range()), monitor);
                open = count != found;
            } else {
                count = found;
            }
            Optional<TimeRange> extent = store.extent(all, monitor);
            count += refs.size();
            if (count == 0 || extent.isEmpty()) {
                return Optional.empty();
            }
            range = new TimeRange(Math.max(query.range().from(), Long.MIN_VALUE), extent.get().to());
            sources = triage.openCase().sources().size();
        } else if (refs.isEmpty()) {
            return Optional.empty();
        }
        Decision decision = new Decision(id(), false, what, range, sources, open, refs, outcome, note, who(), now(), count, finding);
        triage.add(decision);
        return Optional.of(decision);
    }

    static String id() {
        return UUID.randomUUID().toString();
    }

    static String who() {
        return System.getProperty("user.name", "");
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
