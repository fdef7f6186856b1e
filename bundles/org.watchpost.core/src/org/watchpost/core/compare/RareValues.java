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
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.event.Field;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.store.EventStore;
import org.watchpost.core.store.Facet;

/** The values of a field that few events have. */
public final class RareValues {

    private RareValues() {
    }

    /**
     * Finds them.
     *
     * @param most events a value may have to be rare
     * @param top  how many values at most
     * @return the rarest first, equally rare ones by name
     */
    public static List<Facet.Count> find(EventStore store, EventQuery query, Field field, long most, int top, IProgressMonitor monitor)
            throws IOException {
        return store.facet(query, field, Integer.MAX_VALUE, monitor).values().stream().filter(count -> count.count() <= most)
                .sorted(Comparator.comparingLong(Facet.Count::count).thenComparing(Facet.Count::value)).limit(top).toList();
    }
}
