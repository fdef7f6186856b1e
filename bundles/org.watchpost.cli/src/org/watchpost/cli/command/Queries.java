/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli.command;

import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.watchpost.cli.args.Arguments;
import org.watchpost.cli.args.Option;
import org.watchpost.cli.args.UsageException;
import org.watchpost.core.event.Field;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.QueryParser;
import org.watchpost.core.query.QuerySyntaxException;
import org.watchpost.core.query.TimeRange;
import org.watchpost.core.text.VisibleText;

/** What search and count share: query, time range, field names. */
final class Queries {

    static final Option FROM = Option.of("--from", "T", "first moment, included; ISO 8601, UTC unless it names a zone");
    static final Option TO = Option.of("--to", "T", "last moment, excluded");

    private static final Pattern NAME = Pattern.compile("[@\\p{L}\\p{N}_.-]+");

    private Queries() {
    }

    /** The query that stands behind the options; without one everything matches. */
    static EventQuery of(Arguments arguments) throws UsageException {
        return of(arguments, arguments.rest());
    }

    /** The same of some of the words. */
    static EventQuery of(Arguments arguments, java.util.List<String> words) throws UsageException {
        String text = String.join(" ", words).strip();
        long from = arguments.moment(FROM.name()).orElse(TimeRange.ALL.from());
        long to = arguments.moment(TO.name()).orElse(TimeRange.ALL.to());
        if (from > to) {
            throw new UsageException("--from is later than --to");
        }
        try {
            EventQuery query = text.isEmpty() ? EventQuery.ALL : new EventQuery(new QueryParser(ZoneOffset.UTC).parse(text));
            return query.within(new TimeRange(from, to));
        } catch (QuerySyntaxException e) {
            throw new UsageException(VisibleText.line("query: " + e.explain()));
        }
    }

    /** A field by name, as a query would take it. */
    static Field field(String option, String name) throws UsageException {
        String stripped = name.strip();
        try {
            // only the parser knows which names there are besides those of the catalogue
            if (NAME.matcher(stripped).matches()
                    && new QueryParser(ZoneOffset.UTC).parse("_exists_:" + stripped) instanceof Query.Exists exists) {
                return exists.field();
            }
        } catch (QuerySyntaxException e) {
            String suggestion = e.suggestion().isEmpty() ? "" : "; try: " + e.suggestion().replace("_exists_:", "");
            throw new UsageException(VisibleText.line(option + ": " + e.getMessage() + suggestion));
        }
        throw new UsageException(VisibleText.line(option + ": no field is called '" + stripped + "'"));
    }
}
