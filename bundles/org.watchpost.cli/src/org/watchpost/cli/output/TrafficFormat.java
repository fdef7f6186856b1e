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
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.watchpost.core.analysis.traffic.Dimension;
import org.watchpost.core.analysis.traffic.Observation;
import org.watchpost.core.analysis.traffic.TrafficReport;
import org.watchpost.core.cases.SourceInfo;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.json.JsonWriter;
import org.watchpost.core.text.Times;
import org.watchpost.core.text.VisibleText;

/** Writes what mail traffic tells. */
public final class TrafficFormat {

    private final Results out;
    private final boolean json;

    /** @param json one object a line instead of tables and sentences */
    public TrafficFormat(Results out, boolean json) {
        this.out = out;
        this.json = json;
    }

    /** The most frequent values of a dimension. */
    public void rows(Dimension dimension, List<TrafficReport.Row> rows) throws IOException {
        if (json) {
            for (TrafficReport.Row row : rows) {
                out.line(new JsonLine().put("value", row.value()).put("messages", row.messages()).put("bytes", row.bytes())
                        .put("failures", row.failures()).put("share", List.of(decimal(row.share(), 6)), true)
                        .put("deliveries", row.delays().count()).seconds("delay_mean", row.delays().mean())
                        .seconds("delay_p50", row.delays().median()).seconds("delay_p90", row.delays().p90())
                        .seconds("delay_p99", row.delays().p99()).seconds("delay_max", row.delays().max()).end());
            }
            return;
        }
        Table table = new Table(out,
                List.of(new Table.Column(dimension.label().toLowerCase(Locale.ROOT), false), new Table.Column("messages", true),
                        new Table.Column("share", true), new Table.Column("bytes", true), new Table.Column("failed", true),
                        new Table.Column("p50 s", true), new Table.Column("p90 s", true), new Table.Column("p99 s", true)));
        for (TrafficReport.Row row : rows) {
            boolean known = row.delays().count() > 0;
            table.row(List.of(row.value().isEmpty() ? "<>" : row.value(), number(row.messages()), decimal(row.share() * 100, 1) + " %",
                    number(row.bytes()), number(row.failures()), known ? decimal(row.delays().median(), 1) : "",
                    known ? decimal(row.delays().p90(), 1) : "", known ? decimal(row.delays().p99(), 1) : ""));
        }
        table.end();
    }

    /** Traffic over time. */
    public void rate(TrafficReport.Rate rate) throws IOException {
        Table table = new Table(out, List.of(new Table.Column("from", false), new Table.Column("messages", true),
                new Table.Column("failed", true), new Table.Column("bytes", true), new Table.Column("delay s", true)));
        for (int i = 0; i < rate.messages().length; i++) {
            boolean known = !Double.isNaN(rate.delay()[i]);
            if (json) {
                JsonLine line = new JsonLine().put("from", Times.iso(rate.bounds()[i])).put("to", Times.iso(rate.bounds()[i + 1]))
                        .put("messages", rate.messages()[i]).put("failures", rate.failures()[i]).put("bytes", rate.bytes()[i]);
                out.line((known ? line.seconds("delay", rate.delay()[i]) : line).end());
            } else {
                table.row(List.of(Times.iso(rate.bounds()[i]), number(rate.messages()[i]), number(rate.failures()[i]),
                        number(rate.bytes()[i]), known ? decimal(rate.delay()[i], 1) : ""));
            }
        }
        table.end();
    }

    /** Mean delays by hour. */
    public void delays(List<TrafficReport.HourDelay> hours) throws IOException {
        Table table = new Table(out, List.of(new Table.Column("dataset", false), new Table.Column("from", false),
                new Table.Column("deliveries", true), new Table.Column("mean s", true)));
        for (TrafficReport.HourDelay hour : hours) {
            if (json) {
                out.line(new JsonLine().put("dataset", hour.dataset()).put("from", Times.iso(hour.from()))
                        .put("deliveries", hour.deliveries()).seconds("mean", hour.mean()).end());
            } else {
                table.row(List.of(hour.dataset(), Times.iso(hour.from()), number(hour.deliveries()), decimal(hour.mean(), 3)));
            }
        }
        table.end();
    }

    /** What stands out. */
    public void observations(TrafficReport report, List<SourceInfo> sources) throws IOException {
        if (json) {
            for (Observation observation : report.observations()) {
                StringBuilder text = new StringBuilder();
                write(new JsonWriter(text), observation, sources);
                out.line(text);
            }
            return;
        }
        out.line(number(report.messages()) + " messages, " + number(report.bytes()) + " bytes, " + number(report.failures())
                + " did not arrive" + (report.delays().count() == 0 ? ""
                        : "; half arrived within " + decimal(report.delays().median(), 1) + " s, 99 of 100 within "
                                + decimal(report.delays().p99(), 1) + " s"));
        if (report.observations().isEmpty()) {
            out.line("Nothing stands out.");
        }
        for (Observation observation : report.observations()) {
            out.line("");
            out.line(VisibleText.line(observation.title()));
            out.line("  " + VisibleText.line(observation.text()));
            out.line("  search: " + VisibleText.line(shortened(observation.query())));
        }
    }

    private static String shortened(String query) {
        return query.length() > 300 ? query.substring(0, 297) + "..." : query;
    }

    private static void write(JsonWriter json, Observation observation, List<SourceInfo> sources) throws IOException {
        json.beginObject();
        json.name("kind").value(observation.kind().name().toLowerCase(Locale.ROOT));
        json.name("title").value(observation.title());
        json.name("text").value(observation.text());
        json.name("from").value(Times.iso(observation.from()));
        json.name("to").value(Times.iso(observation.to()));
        json.name("facts").beginObject();
        for (Map.Entry<String, String> fact : observation.facts().entrySet()) {
            json.name(fact.getKey()).value(fact.getValue());
        }
        json.endObject();
        json.name("query").value(observation.query());
        json.name("evidence").beginArray();
        for (EventRef ref : observation.evidence()) {
            SourceInfo source = sources.get(ref.source());
            json.beginObject();
            json.name("log.file.path").value(source.path());
            json.name("watchpost.evidence").value(source.sha256());
            json.name("watchpost.offset").value(ref.offset());
            json.name("watchpost.length").value(ref.length());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String decimal(double number, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", number);
    }
}
