/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Field;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.SortOrder;
import org.watchpost.core.query.TimeRange;

/**
 * The events of a case, to be asked. All methods may be called from any thread at the same time, none from the UI thread:
 * they read files. Each answers from one consistent state of the index, the newest that is visible. A cancelled monitor ends
 * a call with {@link org.eclipse.core.runtime.OperationCanceledException}.
 * <p>
 * Values are compared without regard to case; counts and facets keep the case as it stands in the record.
 */
public interface EventStore extends Closeable {

    /** Grows whenever more, fewer or other events become visible. */
    long generation();

    /**
     * Is told after the generation has grown, on a background thread, at most a few times a second.
     *
     * @return to be called when no longer interested
     */
    Runnable onChange(Runnable listener);

    /** Makes visible all that has been added so far. */
    void refresh() throws IOException;

    /** How many events match. */
    long count(EventQuery query, IProgressMonitor monitor) throws IOException;

    /**
     * Rows {@code from} to {@code from + count} of the sorted result. The cost does not depend on {@code from} in any way a
     * person notices.
     */
    Page page(EventQuery query, SortOrder sort, long from, int count, IProgressMonitor monitor) throws IOException;

    /** The rank of an event in a sorted result, or -1 if it does not match. */
    long rank(EventQuery query, SortOrder sort, EventRef ref, IProgressMonitor monitor) throws IOException;

    /**
     * The most frequent values of a field.
     *
     * @param top how many, at least 1; {@link Integer#MAX_VALUE} for all
     */
    Facet facet(EventQuery query, Field field, int top, IProgressMonitor monitor) throws IOException;

    /**
     * Events per bucket of time.
     *
     * @param bounds ascending moments, at least two; events outside are left out
     * @param by     a field to split by, or null
     * @param top    how many of its values get a series of their own, the rest being summed in a last series with an empty
     *               value; ignored if {@code by} is null
     */
    Histogram histogram(EventQuery query, long[] bounds, @Nullable Field by, int top, IProgressMonitor monitor) throws IOException;

    /**
     * Sums matching events up by the values they have in common, in one pass over the columns. Memory grows with the groups
     * asked for, not with events or groups there are. Fields without a column are read back from the evidence: that works, at
     * the speed of {@link #scan}.
     */
    default Groups groups(EventQuery query, GroupRequest request, IProgressMonitor monitor) throws IOException {
        return SlowGroups.groups(this, query, request, monitor);
    }

    /**
     * Visits some columns of all matching events, oldest first, streaming, without reading evidence where the fields have columns.
     */
    default void columns(EventQuery query, List<Field> fields, ColumnVisitor visitor, IProgressMonitor monitor) throws IOException {
        SlowGroups.columns(this, query, fields, visitor, monitor);
    }

    /** First and (exclusive) last moment of the matching events; empty if none match. */
    Optional<TimeRange> extent(EventQuery query, IProgressMonitor monitor) throws IOException;

    /** Visits all matching events in order, streaming: memory does not grow with their number. */
    void scan(EventQuery query, SortOrder sort, EventVisitor visitor, IProgressMonitor monitor) throws IOException;

    /** The events at those places, in the order of the list; empty where there is none (any more). */
    List<Optional<Event>> find(List<EventRef> refs) throws IOException;

    /** The events just before and after one in its own source: at most {@code before}, the event itself, at most {@code after}. */
    List<Event> around(EventRef ref, int before, int after) throws IOException;

    /** Values of a catalogue field which begin with a prefix (without regard to case), most frequent first as far as is known. */
    List<String> complete(Field field, String prefix, int most) throws IOException;

    /** Number of events per source of the case, keyed by source number: index in the array. */
    long[] eventsPerSource(int sources) throws IOException;
}
