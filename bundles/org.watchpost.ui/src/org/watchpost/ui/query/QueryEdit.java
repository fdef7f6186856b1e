/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.query;

import org.watchpost.core.event.Field;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.QueryText;

/** Changes queries as text, by what a person clicks: their own words stay as they wrote them. */
public final class QueryEdit {

    private QueryEdit() {
    }

    /** The clause that finds a value of a field. */
    public static String clause(Field field, String value) {
        return QueryText.of(QueryText.equal(field, value));
    }

    /** The query narrowed to events that have the value. */
    public static String include(String text, Query parsed, Field field, String value) {
        return narrow(text, parsed, clause(field, value));
    }

    /** The query narrowed to events that don't have the value. */
    public static String exclude(String text, Query parsed, Field field, String value) {
        return narrow(text, parsed, "NOT " + clause(field, value));
    }

    /** The query narrowed by a clause; the clause appears once however often it is asked for. */
    static String narrow(String text, Query parsed, String clause) {
        String before = text.strip();
        if (before.isEmpty() || parsed instanceof Query.All) {
            return clause;
        }
        if (before.equals(clause) || before.endsWith(" AND " + clause)) {
            return before;
        }
        return (parsed instanceof Query.Or ? "(" + before + ")" : before) + " AND " + clause;
    }
}
