/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.event.Field;
import org.watchpost.core.text.Times;

/** Writes counts as a table or as JSON lines. Used by one thread. */
public final class CountFormat {

    private final Results out;
    private final @Nullable Table table;
    private final JsonLine line = new JsonLine();
    private final boolean numeric;
    private final boolean plain;

    /**
     * @param by        the field counted by, or null
     * @param histogram whether there are stretches of time
     */
    public CountFormat(Results out, boolean json, @Nullable Field by, boolean histogram) {
        this.out = out;
        this.numeric = by != null && EventFormat.isNumeric(by);
        List<Table.Column> columns = new ArrayList<>();
        if (histogram) {
            columns.add(new Table.Column("from", false));
            columns.add(new Table.Column("to", false));
        }
        if (by != null) {
            columns.add(new Table.Column(by.name(), numeric));
        }
        columns.add(new Table.Column("count", true));
        this.table = json || columns.size() == 1 ? null : new Table(out, columns);
        this.plain = !json && columns.size() == 1;
    }

    /** Writes the count of all. */
    public void count(long count) throws IOException {
        out.line(plain ? Long.toString(count) : line.clear().put("count", count).end());
    }

    /** Writes the count of a value. */
    public void value(String value, long count) throws IOException {
        if (!row(value, Long.toString(count))) {
            out.line(line.clear().put("value", List.of(value), numeric).put("count", count).end());
        }
    }

    /** Writes the count of a stretch of time; moments in microseconds since 1970-01-01T00:00:00Z. */
    public void bucket(long from, long to, long count) throws IOException {
        if (!row(Times.iso(from), Times.iso(to), Long.toString(count))) {
            out.line(line.clear().put("from", Times.iso(from)).put("to", Times.iso(to)).put("count", count).end());
        }
    }

    /** Writes the count of a value in a stretch of time. */
    public void bucket(long from, long to, String value, long count) throws IOException {
        if (!row(Times.iso(from), Times.iso(to), value, Long.toString(count))) {
            out.line(line.clear().put("from", Times.iso(from)).put("to", Times.iso(to)).put("value", List.of(value), numeric)
                    .put("count", count)
                    .end());
        }
    }

    /** Writes what is held back. */
    public void end() throws IOException {
        Table rows = table;
        if (rows != null) {
            rows.end();
        }
    }

    private boolean row(String... values) throws IOException {
        Table rows = table;
        if (rows == null) {
            return false;
        }
        rows.row(List.of(values));
        return true;
    }
}
