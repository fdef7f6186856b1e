/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.triage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Fields;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.TimeRange;

/**
 * One decision about alerts, however many: those which a query finds in a stretch of time, and those at some places. A
 * {@linkplain #rule() rule} decides also what is still to come, but yields to every decision that a person made about an alert.
 *
 * @param id       unique within the case
 * @param rule     whether it is a rule
 * @param query    what it decides; {@link #NOTHING} if only places
 * @param range    event times it is confined to; a rule's end is its expiry
 * @param sources  it is confined to sources with a smaller number: what was not there to be seen is not decided; -1 for all
 * @param openOnly whether it leaves alone what had been decided before
 * @param refs     further events, by place
 * @param outcome  what was decided
 * @param note     why, in the person's words; may be empty
 * @param who      login name of the person
 * @param when     when it was decided
 * @param events   how many events it decided then, -1 if that was not counted
 * @param finding  id of the finding it was escalated to, or empty
 */
public record Decision(String id, boolean rule, Query query, TimeRange range, int sources, boolean openOnly, List<EventRef> refs,
        Outcome outcome, String note, String who, Instant when, long events, String finding) {

    /** A query that finds nothing. */
    public static final Query NOTHING = new Query.Not(new Query.All());

    public Decision {
        refs = List.copyOf(refs);
    }

    /** Whether it is about single events only. */
    public boolean placesOnly() {
        return query.equals(NOTHING);
    }

    /** Whether a rule decides nothing from a moment on, in microseconds since the epoch. */
    public boolean expired(long micros) {
        return rule && range.to() <= micros;
    }

    /** What it is about, as a condition; earlier decisions left out of account. */
    public Query condition() {
        List<Query> either = new ArrayList<>();
        if (!placesOnly()) {
            List<Query> all = new ArrayList<>();
            all.add(query);
            if (range.from() != Long.MIN_VALUE || range.to() != Long.MAX_VALUE) {
                all.add(times(range));
            }
            if (sources >= 0) {
                all.add(new Query.Range(Fields.WATCHPOST_SOURCE, null, false, Integer.toString(sources), false));
            }
            either.add(all.size() == 1 ? all.getFirst() : new Query.And(all));
        }
        if (!refs.isEmpty()) {
            either.add(new Query.At(refs));
        }
        return either.isEmpty() ? NOTHING : either.size() == 1 ? either.getFirst() : new Query.Or(either);
    }

    /** A stretch of time as a condition. */
    static Query times(TimeRange range) {
        return new Query.Range(Fields.TIMESTAMP, range.from() == Long.MIN_VALUE ? null : org.watchpost.core.text.Times.iso(range.from()),
                true,
                range.to() == Long.MAX_VALUE ? null : org.watchpost.core.text.Times.iso(range.to()), false);
    }

    /** What it is about, in one line for people. */
    public String about() {
        return DecisionLines.about(this);
    }

    /** What it is about, for the store. */
    public EventQuery toQuery() {
        return new EventQuery(condition());
    }
}
