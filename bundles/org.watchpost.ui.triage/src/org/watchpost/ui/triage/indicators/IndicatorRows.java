/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage.indicators;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.watchpost.core.indicators.Sighting;
import org.watchpost.ui.triage.rows.RowColumn;
import org.watchpost.ui.triage.rows.RowContent;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.TimeLabels;

/** The indicators and where they were seen, as rows. For the UI thread. */
final class IndicatorRows implements RowContent {

    static final List<RowColumn> COLUMNS = List.of(RowColumn.text("type", 104), RowColumn.text("indicator", 260),
            RowColumn.number("seen", 80),
            RowColumn.text("first", 156), RowColumn.text("last", 156), RowColumn.text("list", 90), RowColumn.text("note", 120),
            RowColumn.wide("where", 200));

    /**
     * A row.
     *
     * @param list name of the watch list
     */
    record Row(String list, Sighting sighting) {
    }

    private final Supplier<ZoneId> zone;
    private List<Row> rows = List.of();

    IndicatorRows(Supplier<ZoneId> zone) {
        this.zone = zone;
    }

    void set(List<Row> next) {
        rows = List.copyOf(next);
    }

    Row row(int row) {
        return rows.get(row);
    }

    List<Row> all() {
        return rows;
    }

    @Override
    public int rows() {
        return rows.size();
    }

    /** What was seen stands out. */
    @Override
    public int severity(int row) {
        return rows.get(row).sighting.seen() ? 2 : 0;
    }

    @Override
    public String text(int row, int column) {
        Sighting one = rows.get(row).sighting;
        return switch (column) {
            case 0 -> one.indicator().type().label();
            case 1 -> Format.line(one.indicator().defanged(), 300);
            case 2 -> one.seen() ? Format.number(one.count()) : "no";
            case 3 -> one.seen() ? TimeLabels.second(one.first(), zone.get()) : "";
            case 4 -> one.seen() ? TimeLabels.second(one.last(), zone.get()) : "";
            case 5 -> Format.line(rows.get(row).list, 80);
            case 6 -> Format.line(one.indicator().note(), 200);
            default ->
                one.datasets().stream().map(each -> each.value() + " " + Format.number(each.count())).collect(Collectors.joining(", "));
        };
    }
}
