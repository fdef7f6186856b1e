/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.incident;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.QueryParser;
import org.watchpost.core.query.QuerySyntaxException;
import org.watchpost.core.query.SortOrder;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.store.EventStore;
import org.watchpost.core.store.EventVisitor;
import org.watchpost.model.incident.Figure;
import org.watchpost.model.incident.IncidentFactory;
import org.watchpost.model.incident.TeamUpdate;
import org.watchpost.model.util.IncidentFiles;

/** The numbers of an hour, counted from the case, as the sheet for a team update begins with them. */
public final class UpdateSheet {

    private static final long HOUR = 3_600_000_000L;
    /** What counts as refused: proxies, firewalls and mail servers name it so. */
    private static final String DENIED = "event.action:TCP_DENIED OR event.action:Deny OR event.action:DENY OR event.action:reject";

    private final OpenCase source;
    private final IProgressMonitor monitor;

    public UpdateSheet(OpenCase source, IProgressMonitor monitor) {
        this.source = source;
        this.monitor = monitor;
    }

    /**
     * Values first seen in the hour: with the field of the infected hosts, the newly infected.
     *
     * @param query whose events count
     * @param field whose values
     * @param hour  where the hour begins, microseconds since the epoch
     */
    public long firstSeen(String query, Field field, long hour) throws IOException {
        EventQuery all = parse(query);
        EventStore events = source.events();
        long before = events.facet(all.within(new TimeRange(Long.MIN_VALUE, hour)), field, 1, monitor).distinct();
        return events.facet(all.within(new TimeRange(Long.MIN_VALUE, hour + HOUR)), field, 1, monitor).distinct() - before;
    }

    /** Events of a query in the hour. */
    public long count(String query, long hour) throws IOException {
        return source.events().count(parse(query).within(new TimeRange(hour, hour + HOUR)), monitor);
    }

    /** Mean of a number of the events of the hour; empty if there are none. */
    public Optional<Double> mean(Field field, long hour) throws IOException {
        double[] sum = new double[2];
        each(field, hour, value -> {
            sum[0] += value;
            sum[1]++;
        });
        return sum[1] == 0 ? Optional.empty() : Optional.of(sum[0] / sum[1]);
    }

    /** Greatest number of the events of the hour; empty if there are none. */
    public Optional<Double> most(Field field, long hour) throws IOException {
        double[] most = { Double.NEGATIVE_INFINITY };
        each(field, hour, value -> most[0] = Math.max(most[0], value));
        return most[0] == Double.NEGATIVE_INFINITY ? Optional.empty() : Optional.of(most[0]);
    }

    private interface Numbers {
        void take(double value);
    }

    private void each(Field field, long hour, Numbers numbers) throws IOException {
        EventQuery query = parse(field.name() + ":*").within(new TimeRange(hour, hour + HOUR));
        EventVisitor visitor = (Event event) -> {
            for (Event.Value value : event.values()) {
                if (value.field().equals(field) && value.text().matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?")) {
                    numbers.take(Double.parseDouble(value.text()));
                }
            }
            return true;
        };
        source.events().scan(query, SortOrder.BY_TIME, visitor, monitor);
    }

    private EventQuery parse(String query) throws IOException {
        try {
            return query.isBlank() ? new EventQuery(new Query.Word(Fields.EVENT_KIND, "alert"))
                    : new EventQuery(new QueryParser(source.zone()).parse(query));
        } catch (QuerySyntaxException e) {
            throw new IOException(e.explain() + ": " + query, e);
        }
    }

    /**
     * A sheet with the numbers of an hour, to be completed by the team: newly infected hosts, queue depth, mail delay, denied
     * requests, and calls, which nobody but the team knows.
     *
     * @param query of the incident's curve
     * @param field of the incident's curve; empty if it counts events only
     * @param hour  where the hour begins, microseconds since the epoch
     */
    public TeamUpdate fill(String query, String field, long hour) throws IOException {
        TeamUpdate update = IncidentFiles.withId(IncidentFactory.eINSTANCE.createTeamUpdate());
        update.setTime(org.watchpost.core.text.Times.instant(hour + HOUR));
        List<Figure> figures = new ArrayList<>();
        Optional<Field> counted = Fields.find(field);
        if (counted.isPresent()) {
            long now = firstSeen(query, counted.get(), hour);
            figures.add(figure("new infected hosts", now, firstSeen(query, counted.get(), hour - HOUR)));
        }
        figures.add(figure("events of the incident", count(query, hour), count(query, hour - HOUR)));
        figures.add(figure("queue depth", most(Fields.WATCHPOST_DEPTH, hour), most(Fields.WATCHPOST_DEPTH, hour - HOUR), "%.0f"));
        figures.add(
                figure("mail delay (s)", mean(Fields.WATCHPOST_MAIL_DELAY, hour), mean(Fields.WATCHPOST_MAIL_DELAY, hour - HOUR), "%.1f"));
        figures.add(figure("denied requests", count(DENIED, hour), count(DENIED, hour - HOUR)));
        Figure calls = IncidentFiles.withId(IncidentFactory.eINSTANCE.createFigure());
        calls.setName("calls");
        figures.add(calls);
        update.getFigures().addAll(figures);
        return update;
    }

    private static Figure figure(String name, long now, long before) {
        return figure(name, Optional.of((double) now), Optional.of((double) before), "%.0f");
    }

    private static Figure figure(String name, Optional<Double> now, Optional<Double> before, String form) {
        Figure figure = IncidentFiles.withId(IncidentFactory.eINSTANCE.createFigure());
        figure.setName(name);
        figure.setValue(now.isEmpty() ? "" : String.format(Locale.ROOT, form, now.get()));
        figure.setChange(change(now, before));
        return figure;
    }

    /** Per cent against the hour before; empty where nothing can be compared. */
    static String change(Optional<Double> now, Optional<Double> before) {
        if (now.isEmpty() || before.isEmpty() || before.get() == 0) {
            return "";
        }
        return String.format(Locale.ROOT, "%+.0f %%", (now.get() - before.get()) / before.get() * 100);
    }
}
