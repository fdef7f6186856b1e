/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.FieldType;
import org.watchpost.core.query.SortOrder;

/** Sorted results; the few that were used last are kept, so that scrolling does not sort again. */
final class Orders implements AutoCloseable {

    private static final int KEPT_ORDERS = 4;
    private static final int KEPT_RANKS = 2;

    private record OrderKey(long generation, Query query, SortOrder sort) {
    }

    private record RanksKey(long generation, Field field) {
    }

    private final DocCheck.Sources sources;
    private final Passes passes;
    private final Map<OrderKey, Order> orders = new LinkedHashMap<>(8, 0.75f, true);
    private final Map<RanksKey, Ranks> ranks = new LinkedHashMap<>(8, 0.75f, true);

    Orders(DocCheck.Sources sources, Passes passes) {
        this.sources = sources;
        this.passes = passes;
    }

    /** Something that is asked of a sorted result. */
    @FunctionalInterface
    interface Question {
        long ask(Order order) throws IOException;
    }

    /** Asks the sorted result of a query on one state of the index, which is kept for the next question. */
    long ask(Searchers.Snapshot snapshot, Query query, SortOrder sort, IProgressMonitor monitor, Question question)
            throws IOException {
        while (true) {
            Order order = order(snapshot, query, sort, monitor);
            synchronized (order) {
                // Another thread may just have thrown it out for newer ones.
                if (!order.isClosed()) {
                    return question.ask(order);
                }
            }
        }
    }

    /** The sorted result, known from a question before or made now. */
    private Order order(Searchers.Snapshot snapshot, Query query, SortOrder sort, @Nullable IProgressMonitor monitor)
            throws IOException {
        OrderKey key = new OrderKey(snapshot.generation, query, sort);
        synchronized (orders) {
            Order known = orders.get(key);
            if (known != null) {
                return known;
            }
        }
        Order made = fresh(snapshot, query, sort, monitor);
        List<Order> old = new ArrayList<>();
        synchronized (orders) {
            Order replaced = orders.put(key, made);
            if (replaced != null) {
                old.add(replaced);
            }
            var each = orders.entrySet().iterator();
            while (each.hasNext()) {
                var entry = each.next();
                if (entry.getKey().generation < snapshot.generation - 1 || orders.size() > KEPT_ORDERS) {
                    old.add(entry.getValue());
                    each.remove();
                }
            }
        }
        for (Order gone : old) {
            synchronized (gone) {
                gone.close();
            }
        }
        return made;
    }

    private Ranks ranks(Searchers.Snapshot snapshot, Field field) throws IOException {
        RanksKey key = new RanksKey(snapshot.generation, field);
        synchronized (ranks) {
            Ranks known = ranks.get(key);
            if (known == null) {
                known = Ranks.of(snapshot, sources, field);
                ranks.put(key, known);
                var each = ranks.keySet().iterator();
                while (ranks.size() > KEPT_RANKS) {
                    each.next();
                    each.remove();
                }
            }
            return known;
        }
    }

    /** A sorted result of its own, to be closed by the caller. */
    Order fresh(Searchers.Snapshot snapshot, Query query, SortOrder sort, @Nullable IProgressMonitor monitor)
            throws IOException {
        if (Facets.isMessage(sort.field()) || Schema.place(sort.field()) == Schema.Place.EVIDENCE) {
            return SpilledOrder.of(snapshot, query, passes, sources, sort, monitor);
        }
        boolean words = sort.field().type() == FieldType.KEYWORD || sort.field().type() == FieldType.IP;
        return new RankTree(snapshot, query, passes, new SortKeys(sources, sort, words ? ranks(snapshot, sort.field()) : null));
    }

    @Override
    public void close() throws IOException {
        List<Order> old;
        synchronized (orders) {
            old = new ArrayList<>(orders.values());
            orders.clear();
        }
        for (Order gone : old) {
            synchronized (gone) {
                gone.close();
            }
        }
    }
}
