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
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.store.EventStore;

/**
 * Groups alerts by the attachment that went over their connection: sensors write names and hashes of files (EVE fileinfo, Zeek
 * files) into records of their own, which are joined by addresses, ports and time.
 */
final class AttachmentGroups {

    /** Connections with files that are remembered at a time; with more, later ones are grouped by name only. */
    private static final int MOST_FILES = 400_000;
    /** Alerts of one group that are named one by one. */
    private static final int MOST_REFS = 100_000;
    /** How far apart alert and file may be. */
    private static final long NEAR = 300_000_000L;
    /** How far apart where the alert does not tell the port. */
    private static final long NEARER = 3_000_000L;
    private static final List<Field> ENDS = List.of(Fields.SOURCE_IP, Fields.SOURCE_PORT, Fields.DESTINATION_IP, Fields.DESTINATION_PORT);

    private final EventStore store;
    private final EventQuery query;
    private final long[] bounds;

    /** A file that was seen on a connection. */
    private record Seen(long time, String hash, String name) {
    }

    private final Map<String, List<Seen>> files = new HashMap<>();
    private int count;

    AttachmentGroups(EventStore store, EventQuery query, long[] bounds) {
        this.store = store;
        this.query = query;
        this.bounds = bounds;
    }

    private static final class Sums {
        private final String name;
        private final List<EventRef> refs = new ArrayList<>();
        private final Set<String> sources = new HashSet<>();
        private final Set<String> targets = new HashSet<>();
        private final int[] spark = new int[AlertGroups.SPARKS];
        private long count;
        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;
        private long worst = Long.MAX_VALUE;

        Sums(String name) {
            this.name = name;
        }
    }

    AlertGroups collect(TimeRange extent, IProgressMonitor monitor) throws IOException {
        collectFiles(
                new TimeRange(Math.max(extent.from(), Long.MIN_VALUE + NEAR) - NEAR, Math.min(extent.to(), Long.MAX_VALUE - NEAR) + NEAR),
                monitor);
        Map<String, Sums> groups = new LinkedHashMap<>();
        long[] alerts = new long[1];
        List<Field> fields = new ArrayList<>(ENDS);
        fields.addAll(List.of(Fields.EMAIL_ATTACHMENTS_FILE_NAME, Fields.FILE_NAME, Fields.EVENT_SEVERITY));
        store.columns(query, fields, (ref, micros, values) -> {
            Seen file = find(values, micros);
            String own = first(values[4]).isEmpty() ? first(values[5]) : first(values[4]);
            String key = file != null && !file.hash.isEmpty() ? file.hash : file != null && own.isEmpty() ? file.name : own;
            Sums sums = groups.computeIfAbsent(key, added -> new Sums(file != null && !file.name.isEmpty() ? file.name : own));
            add(sums, ref, micros, values);
            alerts[0]++;
            return true;
        }, monitor);
        List<AlertGroup> all = new ArrayList<>();
        groups.forEach((key, sums) -> all.add(group(key, sums)));
        all.sort(Comparator.comparingLong(AlertGroup::count).reversed().thenComparing(AlertGroup::label));
        return new AlertGroups(all.subList(0, Math.min(AlertGroups.MOST, all.size())), all.size(), alerts[0], extent);
    }

    private AlertGroup group(String key, Sums sums) {
        boolean hash = key.length() == 64 && !key.equals(sums.name);
        String label = key.isEmpty() ? "(no attachment)" : hash ? sums.name + " · " + key.substring(0, 12) + "…" : key;
        return new AlertGroup(GroupBy.ATTACHMENT, List.of(key), label, sums.count, sums.first, sums.last, sums.sources.size(),
                sums.targets.size(), sums.worst == Long.MAX_VALUE ? 0 : (int) Math.clamp(sums.worst, 0, 99), sums.spark,
                new Query.At(sums.refs), sums.refs);
    }

    private void add(Sums sums, EventRef ref, long micros, String[][] values) {
        sums.count++;
        sums.first = Math.min(sums.first, micros);
        sums.last = Math.max(sums.last, micros);
        sums.sources.addAll(Arrays.asList(values[0]));
        sums.targets.addAll(Arrays.asList(values[2]));
        if (sums.refs.size() < MOST_REFS) {
            sums.refs.add(ref);
        }
        if (values[6].length > 0) {
            sums.worst = Math.min(sums.worst, Long.parseLong(values[6][0]));
        }
        int at = Arrays.binarySearch(bounds, micros);
        int bucket = at >= 0 ? at : -at - 2;
        if (bucket >= 0 && bucket < sums.spark.length) {
            sums.spark[bucket]++;
        }
    }

    private void collectFiles(TimeRange range, IProgressMonitor monitor) throws IOException {
        List<Field> fields = new ArrayList<>(ENDS);
        fields.addAll(List.of(Fields.FILE_HASH_SHA256, Fields.FILE_NAME));
        Query described = new Query.And(List.of(new Query.Not(TriageBook.ALERTS), new Query.Exists(Fields.FILE_NAME),
                new Query.Exists(Fields.SOURCE_IP)));
        store.columns(new EventQuery(described, range), fields, (ref, micros, values) -> {
            Seen seen = new Seen(micros, first(values[4]), first(values[5]));
            files.computeIfAbsent(ends(values, true), added -> new ArrayList<>(1)).add(seen);
            files.computeIfAbsent(ends(values, false), added -> new ArrayList<>(1)).add(seen);
            return ++count < MOST_FILES;
        }, monitor);
    }

    private static String ends(String[][] values, boolean withPort) {
        return first(values[0]) + '|' + (withPort ? first(values[1]) : "") + '|' + first(values[2]) + '|' + first(values[3]);
    }

    /** The file nearest in time; one with a hash before one without. */
    private @Nullable Seen find(String[][] values, long micros) {
        boolean port = values[1].length > 0;
        Seen best = null;
        for (Seen seen : files.getOrDefault(ends(values, port), List.of())) {
            long distance = Math.abs(seen.time - micros);
            if (distance <= (port ? NEAR : NEARER) && (best == null || best.hash.isEmpty() && !seen.hash.isEmpty()
                    || best.hash.isEmpty() == seen.hash.isEmpty() && distance < Math.abs(best.time - micros))) {
                best = seen;
            }
        }
        return best;
    }

    private static String first(String[] values) {
        return values.length == 0 ? "" : values[0];
    }
}
