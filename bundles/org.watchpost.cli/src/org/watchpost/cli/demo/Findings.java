/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli.demo;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.Field;
import org.watchpost.core.incident.References;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.QueryParser;
import org.watchpost.core.query.QuerySyntaxException;
import org.watchpost.core.query.SortOrder;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.store.Facet;
import org.watchpost.core.store.Histogram;
import org.watchpost.model.EventReference;
import org.watchpost.model.Finding;
import org.watchpost.model.Phase;
import org.watchpost.model.Severity;
import org.watchpost.model.incident.Reference;
import org.watchpost.model.util.Models;

/** Asks a case and writes down what was found, as a person would do it in the workbench. Used by one thread. */
final class Findings {

    private static final long HOUR = 3600 * 1_000_000L;
    private static final String AUTHOR = "worked example";

    private final OpenCase open;
    private final IProgressMonitor monitor;

    Findings(OpenCase open, IProgressMonitor monitor) {
        this.open = open;
        this.monitor = monitor;
    }

    private static EventQuery query(String text) {
        try {
            return new EventQuery(new QueryParser(ZoneOffset.UTC).parse(text));
        } catch (QuerySyntaxException e) {
            throw new IllegalArgumentException(e.explain() + ": " + text, e);
        }
    }

    /** References of the incident to events. */
    List<Reference> references(List<Event> events) {
        return References.of(open, events);
    }

    long count(String query) throws IOException {
        return open.events().count(query(query), monitor);
    }

    /** The first events by time. */
    List<Event> first(String query, int most) throws IOException {
        return open.events().page(query(query), SortOrder.BY_TIME, 0, most, monitor).rows();
    }

    /** The last event by time. */
    Optional<Event> last(String query) throws IOException {
        return open.events().page(query(query), SortOrder.BY_TIME_DESCENDING, 0, 1, monitor).rows().stream().findFirst();
    }

    Facet values(String query, Field field, int top) throws IOException {
        return open.events().facet(query(query), field, top, monitor);
    }

    /** Counts by whole UTC hours, from the first event to the last; without hours if there are no events. */
    Histogram hours(String query) throws IOException {
        EventQuery parsed = query(query);
        Optional<TimeRange> extent = open.events().extent(parsed, monitor);
        if (extent.isEmpty()) {
            return new Histogram(new long[] { 0 }, new long[0], List.of());
        }
        long begin = Math.floorDiv(extent.get().from(), HOUR);
        long end = Math.floorDiv(extent.get().to() - 1, HOUR) + 1;
        long[] bounds = new long[(int) (end - begin) + 1];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = (begin + i) * HOUR;
        }
        return open.events().histogram(parsed, bounds, null, 0, monitor);
    }

    /** The first event of each hour in which there is one. */
    List<Event> firstOfHours(String query, Histogram hours) throws IOException {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < hours.total().length; i++) {
            if (hours.total()[i] > 0) {
                EventQuery within = query(query).within(new TimeRange(hours.bounds()[i], hours.bounds()[i + 1]));
                events.addAll(open.events().page(within, SortOrder.BY_TIME, 0, 1, monitor).rows());
            }
        }
        return events;
    }

    /** Writes a finding into the case; nothing if no event supports it. */
    void add(String title, String what, Severity severity, Phase phase, List<Event> events) throws IOException {
        if (events.isEmpty()) {
            return;
        }
        Finding finding = Models.newFinding(title, AUTHOR, Instant.now().truncatedTo(ChronoUnit.MILLIS));
        finding.setWhat(what);
        finding.setSeverity(severity);
        finding.setPhase(phase);
        List<SourceInfo> sources = open.sources();
        for (Event event : events) {
            SourceInfo source = sources.get(event.ref().source());
            EventReference reference = Models.newEventReference(source.sha256(), source.member(), source.path(), event.ref().offset(),
                    event.ref().length());
            reference.setTime(event.time());
            reference.setDataset(event.dataset());
            reference.setText(event.raw());
            finding.getEvents().add(reference);
        }
        Map<String, String> facts = Map.of("id", String.valueOf(finding.getId()), "title", title, "events",
                Integer.toString(events.size()));
        open.edit("finding.created", facts, model -> model.getFindings().add(finding));
    }
}
