/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.watchpost.core.event.Field;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.store.EventStore;
import org.watchpost.core.store.Facet;

/** The values of a field in two windows of time: which are new, which are gone, which are more or fewer. */
public final class Windows {

    /** What became of a value. */
    public enum Kind {
        /** Only in the second window. */
        NEW,
        /** Only in the first. */
        GONE,
        /** More often in the second, each window's length allowed for. */
        MORE,
        /** Less often. */
        FEWER,
        /** As often. */
        SAME
    }

    /**
     * One value.
     *
     * @param value  as it stands in the records
     * @param before events with it in the first window
     * @param after  events with it in the second
     * @param kind   what became of it
     */
    public record Change(String value, long before, long after, Kind kind) {
    }

    private Windows() {
    }

    /**
     * Compares two windows.
     *
     * @param query what to look at; its own range is not used
     * @return the changes: new ones first, then gone ones, then the others by how much they changed
     */
    public static List<Change> compare(EventStore store, EventQuery query, Field field, TimeRange first, TimeRange second,
            IProgressMonitor monitor)
            throws IOException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        Map<String, Long> before = counts(store.facet(query.within(first), field, Integer.MAX_VALUE, progress.split(1)));
        Map<String, Long> after = counts(store.facet(query.within(second), field, Integer.MAX_VALUE, progress.split(1)));
        double scale = scale(first, second);
        List<Change> changes = new ArrayList<>();
        after.forEach((value, count) -> {
            long old = before.getOrDefault(value, 0L);
            double expected = old * scale;
            Kind kind = old == 0 ? Kind.NEW : count > expected ? Kind.MORE : count < expected ? Kind.FEWER : Kind.SAME;
            changes.add(new Change(value, old, count, kind));
        });
        before.forEach((value, count) -> {
            if (!after.containsKey(value)) {
                changes.add(new Change(value, count, 0, Kind.GONE));
            }
        });
        changes.sort(Comparator.comparingInt((Change change) -> Math.min(change.kind().ordinal(), Kind.MORE.ordinal()))
                .thenComparing(Comparator.comparingDouble((Change change) -> Math.abs(change.after() - change.before() * scale)).reversed())
                .thenComparing(Change::value));
        return changes;
    }

    private static Map<String, Long> counts(Facet facet) {
        Map<String, Long> counts = new HashMap<>();
        facet.values().forEach(count -> counts.put(count.value(), count.count()));
        return counts;
    }

    /** What a count in the first window would be in the second, were nothing else different. */
    private static double scale(TimeRange first, TimeRange second) {
        double before = (double) first.to() - first.from();
        double after = (double) second.to() - second.from();
        boolean bounded = first.from() != TimeRange.ALL.from() && first.to() != TimeRange.ALL.to() && second.from() != TimeRange.ALL.from()
                && second.to() != TimeRange.ALL.to();
        return bounded && before > 0 ? after / before : 1;
    }
}
