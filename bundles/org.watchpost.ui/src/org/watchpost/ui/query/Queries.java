/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.query;

import java.time.ZoneId;
import org.watchpost.core.query.Query;
import org.watchpost.core.query.QueryParser;
import org.watchpost.core.query.QuerySyntaxException;

/** Reads what a person writes into the query bar. */
public final class Queries {

    private Queries() {
    }

    /**
     * What a query means; a blank one means everything.
     *
     * @param zone for times without one
     * @throws QuerySyntaxException if it can't be understood
     */
    public static Query parse(String text, ZoneId zone) throws QuerySyntaxException {
        return new QueryParser(zone).parse(text);
    }
}
