/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.analysis.outbreak;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.outbreak.Outbreak;
import org.watchpost.core.outbreak.OutbreakAnalysis;
import org.watchpost.core.outbreak.OutbreakRequest;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.QueryText;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.store.EventStore;
import org.watchpost.core.store.GroupRequest;
import org.watchpost.core.store.Groups;
import org.watchpost.core.text.Times;

/** Finds the shape of an outbreak in one pass over the columns of its events, oldest first, and two sums. */
@Component
public final class DefaultOutbreakAnalysis implements OutbreakAnalysis {

    /** Pairs of rule and target that are looked at for the matrix. */
    private static final int MOST_PAIRS = 20_000;

    @Override
    public Outbreak analyse(EventStore store, OutbreakRequest request, IProgressMonitor monitor) throws IOException {
        Field host = request.host();
        EventQuery query = new EventQuery(new Query.And(List.of(request.query().query(), new Query.Exists(host))), request.query().range());
        Optional<TimeRange> extent = store.extent(query, monitor);
        Outbreak.Matrix none = new Outbreak.Matrix(List.of(), List.of(), new long[0][0]);
        if (extent.isEmpty()) {
            return new Outbreak(TimeRange.ALL, 0, List.of(), null, List.of(), List.of(), List.of(), 0, none, none);
        }
        long[] stretches = Stretches.bounds(extent.get(), request.interval(), request.zone());
        long[] hours = Stretches.hours(extent.get(), request.zone());
        Spread spread = new Spread(request, stretches, hours);
        store.columns(query, List.of(host, Fields.DESTINATION_IP, Fields.EMAIL_TO_ADDRESS), spread, monitor);
        Map<String, Integer> targets = new HashMap<>();
        for (Groups.Group group : store.groups(query,
                new GroupRequest(List.of(host), List.of(Fields.DESTINATION_IP), null, new long[0], Integer.MAX_VALUE), monitor).groups()) {
            targets.put(group.keys().getFirst(), group.distinct()[0]);
        }
        List<Outbreak.Host> hosts = spread.hosts(targets);
        List<Outbreak.Edge> edges = spread.edges();
        Event evidence = spread.firstRef().isEmpty() ? null : store.find(List.of(spread.firstRef().get())).getFirst().orElse(null);
        return new Outbreak(extent.get(), spread.events(), hosts, evidence, spread.curve(), spread.hours(),
                edges.subList(0, Math.min(MOST_EDGES, edges.size())), Math.max(0, edges.size() - MOST_EDGES),
                attacks(store, query, monitor),
                heat(store, query, host, hosts, hours, monitor));
    }

    private static Outbreak.Matrix attacks(EventStore store, EventQuery query, IProgressMonitor monitor) throws IOException {
        List<Groups.Group> pairs = store.groups(query,
                new GroupRequest(List.of(Fields.RULE_NAME, Fields.DESTINATION_IP), List.of(), null, new long[0], MOST_PAIRS), monitor)
                .groups();
        List<String> rules = largest(pairs, 0);
        List<String> targets = largest(pairs, 1);
        long[][] counts = new long[rules.size()][targets.size()];
        for (Groups.Group pair : pairs) {
            int row = rules.indexOf(pair.keys().get(0));
            int column = targets.indexOf(pair.keys().get(1));
            if (row >= 0 && column >= 0) {
                counts[row][column] = pair.count();
            }
        }
        return new Outbreak.Matrix(rules, targets, counts);
    }

    private static List<String> largest(List<Groups.Group> pairs, int key) {
        Map<String, Long> sums = new LinkedHashMap<>();
        pairs.forEach(pair -> sums.merge(pair.keys().get(key), pair.count(), Long::sum));
        return sums.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_ROWS).map(Map.Entry::getKey).toList();
    }

    private static Outbreak.Matrix heat(EventStore store, EventQuery query, Field host, List<Outbreak.Host> hosts, long[] hours,
            IProgressMonitor monitor) throws IOException {
        List<Outbreak.Host> most = hosts.stream().sorted(Comparator.comparingLong(Outbreak.Host::events).reversed()
                .thenComparingInt(Outbreak.Host::rank)).limit(MOST_ROWS).toList();
        List<Query> any = new ArrayList<>();
        most.forEach(one -> any.add(QueryText.equal(host, one.ip())));
        EventQuery some = new EventQuery(new Query.And(List.of(query.query(), new Query.Or(any))), query.range());
        Map<String, long[]> rows = new HashMap<>();
        for (Groups.Group group : store.groups(some, new GroupRequest(List.of(host), List.of(), null, hours, Integer.MAX_VALUE), monitor)
                .groups()) {
            rows.put(group.keys().getFirst(), java.util.Arrays.stream(group.buckets()).asLongStream().toArray());
        }
        List<String> columns = new ArrayList<>();
        for (int i = 0; i + 1 < hours.length; i++) {
            columns.add(Times.iso(hours[i]));
        }
        List<String> names = most.stream().map(Outbreak.Host::ip).toList();
        long[][] counts = new long[names.size()][];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = rows.getOrDefault(names.get(i), new long[columns.size()]);
        }
        return new Outbreak.Matrix(names, columns, counts);
    }
}
