/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.chart;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.IntSupplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Fields;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.store.DenseRange;
import org.watchpost.core.store.EventStore;
import org.watchpost.core.store.Histogram;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.util.Latest;

/** Asks for the histogram of the window's search, split by the kind of events. */
final class HistogramController {

    private static final int KINDS = 4;
    private static final int CLOSER = 3;

    /**
     * What there is to draw.
     *
     * @param histogram the counts
     * @param outside   matching events that lie far away from all others and are left out of the picture
     */
    record Picture(Histogram histogram, long outside) {
    }

    private final InvestigationContext context;
    private final IntSupplier buckets;
    private final Runnable changed;
    private final Latest<Picture> work;
    private @Nullable Picture picture;
    private String problem = "";
    private boolean everything;

    /**
     * @param buckets how many buckets there is room for
     * @param changed called when there is another picture
     */
    HistogramController(InvestigationContext context, Executor ui, IntSupplier buckets, Runnable changed) {
        this.context = context;
        this.buckets = buckets;
        this.changed = changed;
        work = new Latest<>(ui, "Counting events over time");
    }

    /** What there is to draw; null if nothing matches or nothing is known yet. */
    @Nullable
    Picture picture() {
        return picture;
    }

    /** Why there is nothing to draw, empty if all is well. */
    String problem() {
        return problem;
    }

    boolean busy() {
        return work.busy();
    }

    /** Shows events that lie far away too, or leaves them out again. */
    void toggleEverything() {
        everything = !everything;
        request();
    }

    /** Whether events that lie far away are shown too. */
    boolean everything() {
        return everything;
    }

    /** Asks again; what is shown stays until the answer comes. */
    void request() {
        EventStore store = context.openCase().<@Nullable EventStore>map(OpenCase::events).orElse(null);
        if (store == null) {
            work.cancel();
            set(null, "");
            return;
        }
        EventQuery query = context.search().toQuery();
        ZoneId zone = context.zone();
        int most = Math.max(10, buckets.getAsInt());
        boolean all = everything;
        work.run(monitor -> compute(store, query, zone, most, all, monitor),
                result -> set(result.histogram().total().length == 0 ? null : result, ""), failure -> set(null, Errors.reason(failure)));
    }

    /** Asks again once the last question has been answered. */
    void refresh() {
        work.whenIdle(this::request);
    }

    private void set(@Nullable Picture next, String newProblem) {
        picture = next;
        problem = newProblem;
        changed.run();
    }

    private static Picture compute(EventStore store, EventQuery query, ZoneId zone, int most, boolean all, IProgressMonitor monitor)
            throws IOException {
        TimeRange range = query.range();
        boolean open = range.from() == Long.MIN_VALUE || range.to() == Long.MAX_VALUE;
        if (open) {
            TimeRange extent = store.extent(query, monitor).orElse(null);
            if (extent == null) {
                return new Picture(new Histogram(new long[1], new long[0], List.of()), 0);
            }
            range = new TimeRange(Math.max(range.from(), extent.from()), Math.min(range.to(), extent.to()));
        }
        Histogram histogram = histogram(store, query, range, most, zone, monitor);
        long whole = sum(histogram);
        for (int i = 0; open && !all && i < CLOSER; i++) {
            TimeRange core = DenseRange.of(histogram);
            long[] bounds = histogram.bounds();
            if (core.from() == bounds[0] && core.to() == bounds[bounds.length - 1]) {
                break;
            }
            histogram = histogram(store, query, core, most, zone, monitor);
        }
        return new Picture(histogram, whole - sum(histogram));
    }

    private static Histogram histogram(EventStore store, EventQuery query, TimeRange range, int most, ZoneId zone, IProgressMonitor monitor)
            throws IOException {
        return store.histogram(query, Buckets.bounds(range, most, zone), Fields.EVENT_KIND, KINDS, monitor);
    }

    private static long sum(Histogram histogram) {
        long sum = 0;
        for (long count : histogram.total()) {
            sum += count;
        }
        return sum;
    }
}
