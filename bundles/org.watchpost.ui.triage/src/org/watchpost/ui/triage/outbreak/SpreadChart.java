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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.watchpost.core.event.Field;
import org.watchpost.core.outbreak.Asset;
import org.watchpost.core.outbreak.Outbreak;
import org.watchpost.core.outbreak.OutbreakRequest;
import org.watchpost.core.query.TimeRange;
import org.watchpost.ui.chart.Chart;
import org.watchpost.ui.chart.Drawing;
import org.watchpost.ui.chart.Drawing.Anchor;
import org.watchpost.ui.chart.TimeAxis;
import org.watchpost.ui.theme.Palette.Ink;
import org.watchpost.ui.util.TimeLabels;

/**
 * Who infected whom: each host is a line from its first event to its last, the first on top; an arrow leads from the host that is
 * the first known to have reached another to the beginning of that other's line.
 */
record SpreadChart(Outbreak outbreak, Field host, ZoneId zone) implements Chart {

    private static final double LEFT = 150;
    private static final double RIGHT = 14;
    private static final double TOP = 20;
    private static final double BOTTOM = 22;
    private static final double LEGIBLE = 13;

    @Override
    public String title() {
        return "Spread";
    }

    @Override
    public void draw(Drawing on) {
        List<Outbreak.Host> hosts = outbreak.hosts();
        if (hosts.isEmpty()) {
            return;
        }
        double bottom = on.height() - BOTTOM;
        double lane = Math.max(0.5, (bottom - TOP) / hosts.size());
        TimeAxis axis = new TimeAxis(outbreak.extent(), zone, LEFT, Math.max(10, on.width() - LEFT - RIGHT));
        axis.draw(on, TOP, bottom);
        Map<String, Outbreak.Host> byName = new HashMap<>();
        hosts.forEach(one -> byName.put(one.ip(), one));
        // Where lanes are narrow, names are written for as many as fit.
        double free = TOP - LEGIBLE;
        for (Outbreak.Host one : hosts) {
            double y = y(one, lane);
            if (y - LEGIBLE / 2 >= free) {
                on.clipped(one.rank() == 1 ? Ink.SEVERITY1 : Ink.TEXT, one.rank() + "  " + name(one), 4, y - 8, LEFT - 10, Anchor.START);
                free = y + LEGIBLE / 2;
            }
            on.line(Ink.BAR, Math.min(3, Math.max(1, lane / 3)), axis.x(one.first()), y,
                    Math.max(axis.x(one.first()) + 1, axis.x(one.last())), y);
        }
        int infecting = 0;
        for (Outbreak.Edge edge : outbreak.edges()) {
            Outbreak.Host from = byName.get(edge.from());
            Outbreak.Host to = byName.get(edge.to());
            if (edge.infecting() && from != null && to != null) {
                infecting++;
                double x1 = axis.x(edge.first());
                double x2 = axis.x(to.first());
                on.line(Ink.SEVERITY2, 1, x1, y(from, lane), x2, y(to, lane));
            }
        }
        for (Outbreak.Host one : hosts) {
            double radius = one.rank() == 1 ? 5 : Math.max(1.5, Math.min(4, lane / 2));
            on.dot(one.rank() == 1 ? Ink.SEVERITY1 : Ink.ACCENT, axis.x(one.first()), y(one, lane), radius);
            if (one.reinfected() != OutbreakRequest.UNKNOWN) {
                double x = axis.x(one.reinfected());
                on.frame(Ink.SEVERITY1, x - 3, y(one, lane) - 3, 6, 6);
            }
        }
        on.text(Ink.TEXT, hosts.size() + " hosts, " + infecting + " first contacts between them; ● first event, □ infected again", LEFT, 1,
                Anchor.START);
        for (Outbreak.Host one : hosts) {
            on.spot(axis.x(one.first()) - 5, y(one, lane) - Math.max(2, lane / 2), 10, Math.max(4, lane), tip(one),
                    Pick.of(host, one.ip()));
        }
    }

    private static double y(Outbreak.Host one, double lane) {
        return TOP + (one.rank() - 0.5) * lane;
    }

    private static String name(Outbreak.Host one) {
        Asset asset = one.asset();
        return asset == null || asset.host().isEmpty() ? one.ip() : asset.host();
    }

    private String tip(Outbreak.Host one) {
        Asset asset = one.asset();
        String who = asset == null ? one.ip() : one.ip() + " " + asset.host() + (asset.owner().isEmpty() ? "" : ", " + asset.owner());
        String by = outbreak.edges().stream().filter(edge -> edge.infecting() && edge.to().equals(one.ip()))
                .map(edge -> "\nfirst reached by " + edge.from() + " at " + TimeLabels.second(edge.first(), zone)).findFirst().orElse("");
        return one.rank() + ". " + who + "\n" + TimeLabels.range(new TimeRange(one.first(), one.last() + 1), zone) + ", " + one.events()
                + " events" + by;
    }
}
