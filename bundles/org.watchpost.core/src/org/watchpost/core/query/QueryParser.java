/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.query;

import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads the query language: Lucene's syntax with {@code AND} between what stands side by side.
 * <ul>
 * <li>{@code word}, {@code "a phrase"}, {@code field:word}, {@code field:"phrase"}, {@code field:(a OR b)}
 * <li>{@code AND}, {@code OR}, {@code NOT}, {@code &&}, {@code ||}, {@code !}, {@code +}, {@code -}, parentheses; NOT binds
 * strongest, OR weakest
 * <li>{@code *.pif}, {@code field:wor?d}, {@code /regular expression/}
 * <li>{@code field:[a TO b]}, <code>field:{a TO b}</code>, mixed brackets, {@code *} for an open end, {@code field:>=400}
 * <li>{@code source.ip:10.40.0.0/16}, {@code source.ip:10.40.}, {@code 10.40.0.0/16} for any address field
 * <li>{@code _exists_:field}, {@code field:*}, {@code *}
 * <li>a backslash takes the meaning from the character after it; within quotes only from a quote or a backslash
 * </ul>
 * A time may leave out what it likes: {@code @timestamp:2004-07-26T08} is that hour; {@code [2004-07 TO 2004-08]} includes
 * the whole of August, <code>[2004-07 TO 2004-08}</code> nothing of it. A time without a zone is in the parser's zone.
 * <p>
 * Immutable; safe for use by several threads.
 */
public final class QueryParser {

    private static final int MAX_LENGTH = 100_000;

    private final TypedValues values;
    private final Set<String> roots;

    /** @param zone of times without one */
    public QueryParser(ZoneId zone) {
        this(zone, Set.of());
    }

    /**
     * @param zone       of times without one
     * @param moreRoots first words of datasets beyond those of FIELDS.md
     */
    public QueryParser(ZoneId zone, Collection<String> moreRoots) {
        this.values = new TypedValues(zone);
        Set<String> all = new HashSet<>(FieldNames.ROOTS);
        all.addAll(moreRoots);
        this.roots = Set.copyOf(all);
    }

    /**
     * Reads a query; a blank text means everything.
     *
     * @throws QuerySyntaxException saying where and why it can't be understood
     */
    public Query parse(String text) throws QuerySyntaxException {
        if (text.length() > MAX_LENGTH) {
            throw new QuerySyntaxException("A query may have " + MAX_LENGTH + " characters", MAX_LENGTH, text.length() - MAX_LENGTH, "");
        }
        return new QueryReader(text, values, roots).whole();
    }
}
