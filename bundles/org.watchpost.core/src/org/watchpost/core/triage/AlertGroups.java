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
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.event.Fields;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.store.EventStore;
import org.watchpost.core.store.GroupRequest;
import org.watchpost.core.store.Groups;

/**
 * Alerts summed up.
 *
 * @param groups   most alerts first
 * @param distinct groups there are in all; the list holds {@link #MOST} at most
 * @param alerts   alerts in all groups
 * @param extent   from the first alert to just after the last; {@link TimeRange#ALL} if there are none
 */
public record AlertGroups(List<AlertGroup> groups, long distinct, long alerts, TimeRange extent) {

    /** Most groups that are shown. */
    public static final int MOST = 50_000;
    /** Stretches of a sparkline. */
    public static final int SPARKS = 24;

    public AlertGroups {
        groups = List.copyOf(groups);
    }

    /**
     * Groups alerts.
     *
     * @param query which alerts: usually {@link TriageBook#inbox()} and what the window looks for
     */
    public static AlertGroups of(EventStore store, EventQuery query, GroupBy by, IProgressMonitor monitor) throws IOException {
        Optional<TimeRange> extent = store.extent(query, monitor);
        if (extent.isEmpty()) {
            return new AlertGroups(List.of(), 0, 0, TimeRange.ALL);
        }
        long[] bounds = bounds(extent.get());
        if (by == GroupBy.ATTACHMENT) {
            return new AttachmentGroups(store, query, bounds).collect(extent.get(), monitor);
        }
        Groups found = store.groups(query,
                new GroupRequest(by.fields(), List.of(Fields.SOURCE_IP, Fields.DESTINATION_IP), Fields.EVENT_SEVERITY, bounds, MOST),
                monitor);
        List<AlertGroup> groups = new ArrayList<>();
        for (Groups.Group group : found.groups()) {
            groups.add(
                    new AlertGroup(by, group.keys(), label(group.keys()), group.count(), group.first(), group.last(), group.distinct()[0],
                            group.distinct()[1], group.worst() == Groups.NONE ? 0 : (int) Math.clamp(group.worst(), 0, 99), group.buckets(),
                            by.condition(group.keys()),
                            List.of()));
        }
        return new AlertGroups(groups, found.distinct(), found.events(), extent.get());
    }

    private static String label(List<String> keys) {
        List<String> words = keys.stream().map(key -> key.isEmpty() ? "(none)" : key).toList();
        return String.join(" × ", words);
    }

    /** Equal stretches of a time. */
    static long[] bounds(TimeRange extent) {
        long step = Math.max(1, (extent.to() - extent.from() + SPARKS - 1) / SPARKS);
        long[] bounds = new long[SPARKS + 1];
        for (int i = 0; i <= SPARKS; i++) {
            bounds[i] = extent.from() + i * step;
        }
        return bounds;
    }
}
