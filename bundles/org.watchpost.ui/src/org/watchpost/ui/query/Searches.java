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
import org.watchpost.core.event.Fields;
import org.watchpost.core.query.QuerySyntaxException;
import org.watchpost.core.query.TimeRange;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.Search;
import org.watchpost.ui.errors.Errors;
import org.watchpost.ui.util.Prefs;

/** Changes the search of a window; every view goes through here. For the UI thread. */
public final class Searches {

    /** Where queries are remembered. */
    static final String HISTORY = "query.history";
    private static final int REMEMBERED = 50;

    private Searches() {
    }

    /** Looks for what the person wrote. */
    public static void run(InvestigationContext context, String text) throws QuerySyntaxException {
        Search search = new Search(text.strip(), Queries.parse(text, context.zone()), context.search().range());
        if (!text.isBlank()) {
            Prefs.push(HISTORY, text.strip(), REMEMBERED);
        }
        context.search(search);
    }

    /** Looks for text Watchpost has put together itself. */
    private static void runOwn(InvestigationContext context, String text) {
        try {
            run(context, text);
        } catch (QuerySyntaxException e) {
            Errors.show("The query could not be changed", "Write it into the query bar.", e);
        }
    }

    /** Narrows the search to a value. */
    public static void include(InvestigationContext context, Field field, String value) {
        runOwn(context, QueryEdit.include(context.search().text(), context.search().query(), field, value));
    }

    /** Narrows the search to a value within another range. */
    public static void include(InvestigationContext context, Field field, String value, TimeRange range) {
        String text = QueryEdit.include(context.search().text(), context.search().query(), field, value);
        try {
            Prefs.push(HISTORY, text, REMEMBERED);
            context.search(new Search(text, Queries.parse(text, context.zone()), range));
        } catch (QuerySyntaxException e) {
            Errors.show("The query could not be changed", "Write it into the query bar.", e);
        }
    }

    /** Leaves a value out. */
    public static void exclude(InvestigationContext context, Field field, String value) {
        runOwn(context, QueryEdit.exclude(context.search().text(), context.search().query(), field, value));
    }

    /** Looks for a value alone, always. */
    public static void only(InvestigationContext context, Field field, String value) {
        try {
            String clause = QueryEdit.clause(field, value);
            Prefs.push(HISTORY, clause, REMEMBERED);
            context.search(new Search(clause, Queries.parse(clause, context.zone()), TimeRange.ALL));
        } catch (QuerySyntaxException e) {
            Errors.show("The query could not be made", "Write it into the query bar.", e);
        }
    }

    /** Looks for a value wherever it stands, always. */
    public static void anywhere(InvestigationContext context, String value) {
        try {
            String clause = org.watchpost.core.query.QueryText.of(new org.watchpost.core.query.Query.Phrase(null, value));
            Prefs.push(HISTORY, clause, REMEMBERED);
            context.search(new Search(clause, Queries.parse(clause, context.zone()), TimeRange.ALL));
        } catch (QuerySyntaxException e) {
            Errors.show("The query could not be made", "Write it into the query bar.", e);
        }
    }

    /** Confines the search to sources that come after one. */
    static void after(InvestigationContext context, int source) {
        runOwn(context,
                QueryEdit.narrow(context.search().text(), context.search().query(), Fields.WATCHPOST_SOURCE.name() + ":>" + source));
    }

    /** Confines the search to a stretch of time. */
    public static void within(InvestigationContext context, TimeRange range) {
        context.search(context.search().within(range));
    }
}
