/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ui.triage.outbreak;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.watchpost.core.outbreak.Asset;
import org.watchpost.core.outbreak.Outbreak;
import org.watchpost.core.outbreak.OutbreakRequest;
import org.watchpost.ui.InvestigationContext;
import org.watchpost.ui.theme.Palette;
import org.watchpost.ui.triage.rows.RowColumn;
import org.watchpost.ui.triage.rows.RowContent;
import org.watchpost.ui.util.Format;
import org.watchpost.ui.util.TimeLabels;

/** The tables of an outbreak: hours, and hosts in the order of infection, each with bars. */
final class OutbreakTables {

    static final List<RowColumn> HOUR_COLUMNS = List.of(RowColumn.text("hour", 136), RowColumn.number("events", 70),
            RowColumn.number("change", 80), RowColumn.number("new hosts", 80), RowColumn.number("hosts", 64), RowColumn.wide("", 120));
    static final List<RowColumn> HOST_COLUMNS = List.of(RowColumn.number("#", 40), RowColumn.text("address", 106),
            RowColumn.text("host", 140), RowColumn.text("first", 108), RowColumn.number("events", 56), RowColumn.number("targets", 60),
            RowColumn.text("infected again", 108), RowColumn.text("last", 108), RowColumn.text("owner", 100), RowColumn.text("role", 90),
            RowColumn.text("os", 120), RowColumn.wide("", 80));

    private OutbreakTables() {
    }

    /** What both tables have in common: the newest figures, and a bar in the last column. */
    abstract static class Base implements RowContent {

        final InvestigationContext context;
        Outbreak outbreak;

        Base(InvestigationContext context, Outbreak empty) {
            this.context = context;
            outbreak = empty;
        }

        ZoneId zone() {
            return context.zone();
        }

        static void bar(GC gc, Palette palette, Rectangle cell, long value, long most) {
            int width = (int) (cell.width * value / Math.max(1, most));
            gc.setBackground(palette.get(Palette.Ink.BAR_ALERT));
            gc.fillRectangle(cell.x, cell.y + 5, value == 0 ? 0 : Math.max(1, width), cell.height - 10);
        }
    }

    /** Hours. */
    static final class Hours extends Base {

        Hours(InvestigationContext context, Outbreak empty) {
            super(context, empty);
        }

        @Override
        public int rows() {
            return outbreak.hours().size();
        }

        @Override
        public String text(int row, int column) {
            Outbreak.Hour hour = outbreak.hours().get(row);
            return switch (column) {
                case 0 -> TimeLabels.second(hour.from(), zone());
                case 1 -> Format.number(hour.events());
                case 2 -> Double.isNaN(hour.change()) ? "" : String.format(Locale.ENGLISH, "%+,.0f %%", hour.change());
                case 3 -> Format.number(hour.fresh());
                case 4 -> Format.number(hour.cumulative());
                default -> "";
            };
        }

        @Override
        public boolean paint(GC gc, Palette palette, int row, int column, Rectangle cell) {
            if (column == HOUR_COLUMNS.size() - 1) {
                long most = outbreak.hours().stream().mapToLong(Outbreak.Hour::events).max().orElse(1);
                bar(gc, palette, cell, outbreak.hours().get(row).events(), most);
                return true;
            }
            return false;
        }
    }

    /** Hosts. */
    static final class Hosts extends Base {

        private long most = 1;

        Hosts(InvestigationContext context, Outbreak empty) {
            super(context, empty);
        }

        void show(Outbreak next) {
            outbreak = next;
            most = next.hosts().stream().mapToLong(Outbreak.Host::events).max().orElse(1);
        }

        @Override
        public int rows() {
            return outbreak.hosts().size();
        }

        @Override
        public String text(int row, int column) {
            Outbreak.Host host = outbreak.hosts().get(row);
            Asset asset = host.asset();
            return Format.line(switch (column) {
                case 0 -> Integer.toString(host.rank());
                case 1 -> host.ip();
                case 2 -> asset == null ? "" : asset.host();
                case 3 -> brief(host.first());
                case 4 -> Format.number(host.events());
                case 5 -> Format.number(host.targets());
                case 6 -> host.reinfected() == OutbreakRequest.UNKNOWN ? "" : brief(host.reinfected());
                case 7 -> brief(host.last());
                case 8 -> asset == null ? "" : asset.owner();
                case 9 -> asset == null ? "" : asset.role();
                case 10 -> asset == null ? "" : asset.os();
                default -> "";
            }, 200);
        }

        /** Without the year: the table is of one outbreak. */
        private String brief(long micros) {
            return TimeLabels.second(micros, zone()).substring(5);
        }

        @Override
        public int severity(int row) {
            return row == 0 ? 1 : 0;
        }

        @Override
        public boolean paint(GC gc, Palette palette, int row, int column, Rectangle cell) {
            if (column == HOST_COLUMNS.size() - 1) {
                bar(gc, palette, cell, outbreak.hosts().get(row).events(), most);
                return true;
            }
            return false;
        }
    }
}
