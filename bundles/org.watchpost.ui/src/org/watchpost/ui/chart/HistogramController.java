/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.chart;

import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.function.IntSupplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Fields;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.store.EventStore;
import org.watchpost.core.store.Histogram;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.util.Latest;

/** Asks for the histogram of the window's search, split by the kind of events. */
final class HistogramController {

    private static final int KINDS = 4;

    private final InvestigationContext context;
    private final IntSupplier buckets;
    private final Runnable changed;
    private final Latest<Histogram> work;
    private @Nullable Histogram histogram;
    private String problem = "";

    /**
     * @param buckets how many buckets there is room for
     * @param changed called when there is another histogram
     */
    HistogramController(InvestigationContext context, Executor ui, IntSupplier buckets, Runnable changed) {
        this.context = context;
        this.buckets = buckets;
        this.changed = changed;
        work = new Latest<>(ui, "Counting events over time");
    }

    /** What there is to draw; null if nothing matches or nothing is known yet. */
    @Nullable Histogram histogram() {
        return histogram;
    }

    /** Why there is nothing to draw, empty if all is well. */
    String problem() {
        return problem;
    }

    boolean busy() {
        return work.busy();
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
        work.run(monitor -> compute(store, query, zone, most, monitor), result -> set(result.total().length == 0 ? null : result, ""),
                failure -> set(null, Errors.reason(failure)));
    }

    /** Asks again unless the last question is still being answered. */
    void refresh() {
        if (!work.busy()) {
            request();
        }
    }

    private void set(@Nullable Histogram next, String newProblem) {
        histogram = next;
        problem = newProblem;
        changed.run();
    }

    private static Histogram compute(EventStore store, EventQuery query, ZoneId zone, int most, IProgressMonitor monitor) throws Exception {
        TimeRange range = query.range();
        if (range.from() == Long.MIN_VALUE || range.to() == Long.MAX_VALUE) {
            TimeRange extent = store.extent(query, monitor).orElse(null);
            if (extent == null) {
                return new Histogram(new long[1], new long[0], java.util.List.of());
            }
            range = new TimeRange(Math.max(range.from(), extent.from()), Math.min(range.to(), extent.to()));
        }
        return store.histogram(query, Buckets.bounds(range, most, zone), Fields.EVENT_KIND, KINDS, monitor);
    }
}
