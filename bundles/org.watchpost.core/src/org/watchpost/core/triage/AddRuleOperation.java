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
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.TimeRange;

/**
 * Adds a rule that decides alerts: those in the inbox which it finds, and those that come. A rule is about the times of events:
 * it decides those from its first moment to its expiry, whenever they are taken in, so that the same case always shows the same.
 */
public final class AddRuleOperation {

    private final Triage triage;
    private final Query query;
    private final TimeRange range;
    private final Outcome outcome;
    private final String note;

    /**
     * @param query which alerts
     * @param range event times it is for; its end is the expiry, {@link Long#MAX_VALUE} for none
     * @throws IllegalArgumentException if the outcome is {@link TriageState#NEW}: there is nothing to take back by a rule
     */
    public AddRuleOperation(Triage triage, Query query, TimeRange range, Outcome outcome, String note) {
        if (outcome.state() == TriageState.NEW) {
            throw new IllegalArgumentException("A rule can't leave alerts undecided");
        }
        this.triage = triage;
        this.query = new Query.And(java.util.List.of(TriageBook.ALERTS, query));
        this.range = range;
        this.outcome = outcome;
        this.note = note;
    }

    /**
     * What it would do now.
     *
     * @param finds   alerts it finds
     * @param decides those of them that are in the inbox
     */
    public record Preview(long finds, long decides) {
    }

    /** Looks what it would do, without doing it. */
    public Preview preview(IProgressMonitor monitor) throws IOException {
        long finds = triage.openCase().events().count(new EventQuery(query, range), monitor);
        long decides = triage.openCase().events()
                .count(new EventQuery(new Query.And(java.util.List.of(query, triage.book().inbox())), range), monitor);
        return new Preview(finds, decides);
    }

    /** Runs it. @return the rule */
    public Decision run(IProgressMonitor monitor) throws IOException {
        Decision rule = new Decision(DecideOperation.id(), true, query, range, -1, false, java.util.List.of(), outcome, note,
                DecideOperation.who(), DecideOperation.now(), preview(monitor).decides(), "");
        triage.add(rule);
        return rule;
    }
}
