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
import org.watchpost.core.text.VisibleText;

/**
 * Rows for people, in columns as wide as their content. The first thousand rows set the widths; later ones are written as
 * they come, so that memory doesn't grow with their number. What could harm a terminal is shown as escapes. Used by one thread.
 */
public final class Table {

    private static final int ROWS_FOR_WIDTHS = 1000;
    private static final int WIDEST = 64;
    private static final String GAP = "  ";

    /**
     * A column.
     *
     * @param title  heading
     * @param number whether values stand at the right
     */
    public record Column(String title, boolean number) {
    }

    private final Results out;
    private final List<Column> columns;
    private final int[] widths;
    private final List<List<String>> held = new ArrayList<>();
    private boolean started;

    public Table(Results out, List<Column> columns) {
        this.out = out;
        this.columns = List.copyOf(columns);
        this.widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.get(i).title().length();
        }
    }

    /** Adds a row with a value for each column. */
    public void row(List<String> values) throws IOException {
        List<String> safe = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            String value = VisibleText.line(values.get(i));
            safe.add(value);
            if (!started) {
                widths[i] = Math.max(widths[i], Math.min(WIDEST, value.codePointCount(0, value.length())));
            }
        }
        if (started) {
            write(safe);
        } else {
            held.add(safe);
            if (held.size() == ROWS_FOR_WIDTHS) {
                start();
            }
        }
    }

    /** Writes what is held back; a table without rows is not written at all. */
    public void end() throws IOException {
        if (!started && !held.isEmpty()) {
            start();
        }
    }

    private void start() throws IOException {
        started = true;
        write(columns.stream().map(Column::title).toList());
        for (List<String> row : held) {
            write(row);
        }
        held.clear();
    }

    private void write(List<String> row) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String value = row.get(i);
            int missing = widths[i] - value.codePointCount(0, value.length());
            if (columns.get(i).number()) {
                line.repeat(' ', Math.max(0, missing)).append(value);
            } else {
                line.append(value);
                if (i + 1 < row.size()) {
                    line.repeat(' ', Math.max(0, missing));
                }
            }
            if (i + 1 < row.size()) {
                line.append(GAP);
            }
        }
        out.line(line.toString().stripTrailing());
    }
}
