/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage.outbreak;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Field;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.QueryText;
import org.watchpost.core.query.TimeRange;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.Search;

/**
 * What a place in a chart stands for: values of fields, a stretch of time, or both. Choosing it narrows the window's search.
 *
 * @param fields the fields
 * @param values their values; empty where an event has none
 * @param range  the time, or null
 */
record Pick(List<Field> fields, List<String> values, @Nullable TimeRange range) {

    Pick {
        fields = List.copyOf(fields);
        values = List.copyOf(values);
    }

    /** A stretch of time. */
    static Pick of(TimeRange range) {
        return new Pick(List.of(), List.of(), range);
    }

    /** A value. */
    static Pick of(Field field, String value) {
        return new Pick(List.of(field), List.of(value), null);
    }

    /** Narrows the search to it. */
    void apply(InvestigationContext context) {
        Search search = context.search();
        List<Query> all = new ArrayList<>();
        if (!(search.query() instanceof Query.All)) {
            all.add(search.query());
        }
        for (int i = 0; i < fields.size(); i++) {
            Query condition = values.get(i).isEmpty() ? new Query.Not(new Query.Exists(fields.get(i)))
                    : QueryText.equal(fields.get(i), values.get(i));
            if (!all.contains(condition)) {
                all.add(condition);
            }
        }
        Query query = all.isEmpty() ? new Query.All() : all.size() == 1 ? all.getFirst() : new Query.And(all);
        String text = all.isEmpty() ? "" : fields.isEmpty() ? search.text() : QueryText.of(query);
        TimeRange when = range;
        context.search(new Search(text, query, when == null ? search.range() : when));
    }
}
