/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;
import org.watchpost.core.query.QuerySyntaxException;

/** A click on a value narrows the query and leaves what the person wrote alone. */
final class QueryEditTest {

    private static String include(String text, Field field, String value) throws QuerySyntaxException {
        return QueryEdit.include(text, Queries.parse(text, ZoneOffset.UTC), field, value);
    }

    @Test
    void anEmptyQueryBecomesTheClause() throws QuerySyntaxException {
        assertEquals(QueryEdit.clause(Fields.RULE_NAME, "a b"), include("  ", Fields.RULE_NAME, "a b"));
    }

    @Test
    void alternativesAreKeptTogether() throws QuerySyntaxException {
        assertEquals("(a OR b) AND " + QueryEdit.clause(Fields.SOURCE_PORT, "25"), include("a OR b", Fields.SOURCE_PORT, "25"));
    }

    @Test
    void theSameClickTwiceChangesNothing() throws QuerySyntaxException {
        String once = include("worm", Fields.RULE_NAME, "x");
        assertEquals(once, include(once, Fields.RULE_NAME, "x"));
    }

    @Test
    void hostileValuesAreOnlyValues() throws QuerySyntaxException {
        String text = include("worm", Fields.RULE_NAME, "a\" OR b:\\");
        assertEquals(text, include(text, Fields.RULE_NAME, "a\" OR b:\\"), "can be read again: " + text);
    }

    @Test
    void excludingNegates() throws QuerySyntaxException {
        assertEquals("worm AND NOT " + QueryEdit.clause(Fields.RULE_NAME, "x"),
                QueryEdit.exclude("worm", Queries.parse("worm", ZoneOffset.UTC), Fields.RULE_NAME, "x"));
    }
}
