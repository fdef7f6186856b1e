/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.Field;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.SortOrder;

/**
 * Groups and columns by reading every event back from its evidence: what a store does that has no columns, and what others are
 * compared with.
 */
final class SlowGroups {

    private SlowGroups() {
    }

    private static final class Sums {
        private long count;
        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;
        private long worst = Groups.NONE;
        private final List<Set<String>> distinct = new ArrayList<>();
        private final int[] buckets;

        Sums(GroupRequest request) {
            request.distinct().forEach(field -> distinct.add(new HashSet<>()));
            buckets = new int[Math.max(0, request.bounds().length - 1)];
        }

        void add(Event event, GroupRequest request) {
            count++;
            first = Math.min(first, event.micros());
            last = Math.max(last, event.micros());
            Field least = request.worst();
            if (least != null) {
                worst = event.find(least).map(text -> Math.min(worst, Long.parseLong(text))).orElse(worst);
            }
            for (int i = 0; i < distinct.size(); i++) {
                distinct.get(i).addAll(values(event, request.distinct().get(i)));
            }
            int found = Arrays.binarySearch(request.bounds(), event.micros());
            int bucket = found >= 0 ? found : -found - 2;
            if (bucket >= 0 && bucket < buckets.length) {
                buckets[bucket]++;
            }
        }
    }

    static Groups groups(EventStore store, EventQuery query, GroupRequest request, IProgressMonitor monitor) throws IOException {
        Map<List<String>, Sums> all = new HashMap<>();
        long[] events = new long[1];
        store.scan(query, SortOrder.BY_TIME, event -> {
            events[0]++;
            for (List<String> keys : keys(event, request.by())) {
                all.computeIfAbsent(keys, added -> new Sums(request)).add(event, request);
            }
            return true;
        }, monitor);
        List<Groups.Group> groups = new ArrayList<>();
        all.forEach((keys, sums) -> groups.add(new Groups.Group(keys, sums.count, sums.first, sums.last,
                sums.distinct.stream().mapToInt(Set::size).toArray(), sums.worst, sums.buckets)));
        groups.sort(ORDER);
        return new Groups(groups.subList(0, Math.min(request.top(), groups.size())), groups.size(), events[0]);
    }

    /** Most events first, equal ones by their values. */
    static final Comparator<Groups.Group> ORDER = (a, b) -> {
        int byCount = Long.compare(b.count(), a.count());
        for (int i = 0; byCount == 0 && i < a.keys().size(); i++) {
            byCount = a.keys().get(i).compareTo(b.keys().get(i));
        }
        return byCount;
    };

    private static List<List<String>> keys(Event event, List<Field> fields) {
        List<List<String>> all = List.of(List.of());
        for (Field field : fields) {
            Set<String> values = values(event, field);
            List<List<String>> longer = new ArrayList<>();
            for (List<String> before : all) {
                for (String value : values.isEmpty() ? Set.of("") : values) {
                    List<String> keys = new ArrayList<>(before);
                    keys.add(value);
                    longer.add(keys);
                }
            }
            all = longer;
        }
        return all;
    }

    private static Set<String> values(Event event, Field field) {
        Set<String> values = new LinkedHashSet<>();
        for (Event.Value value : event.values()) {
            if (value.field().equals(field)) {
                values.add(value.text());
                if (!field.multi()) {
                    return values;
                }
            }
        }
        if (values.isEmpty()) {
            event.find(field).ifPresent(values::add);
        }
        return values;
    }

    static void columns(EventStore store, EventQuery query, List<Field> fields, ColumnVisitor visitor, IProgressMonitor monitor)
            throws IOException {
        String[][] values = new String[fields.size()][];
        store.scan(query, SortOrder.BY_TIME, event -> {
            for (int i = 0; i < values.length; i++) {
                values[i] = values(event, fields.get(i)).toArray(new String[0]);
            }
            return visitor.visit(event.ref(), event.micros(), values);
        }, monitor);
    }
}
