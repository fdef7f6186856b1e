/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.document;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.watchpost.model.incident.Incident;
import org.watchpost.model.incident.PhaseEntry;
import org.watchpost.model.incident.PhaseRecord;
import org.watchpost.model.incident.TimelineEntry;
import org.watchpost.report.data.IncidentFacts;
import org.watchpost.report.data.IncidentFacts.CurveHour;
import org.watchpost.report.data.IncidentFacts.QueueCurve;
import org.watchpost.report.data.ReportData;
import org.watchpost.report.document.Block.Bar;
import org.watchpost.report.document.Block.Chart;
import org.watchpost.report.document.Block.Column;
import org.watchpost.report.document.Block.Fact;
import org.watchpost.report.document.Block.Facts;
import org.watchpost.report.document.Block.Kind;
import org.watchpost.report.document.Block.Paragraph;
import org.watchpost.report.document.Block.Row;
import org.watchpost.report.document.Block.Table;

/** What happened and what was done: facts box, impact, timeline, phases, curves. Lists without lines are no section. */
final class IncidentSections {

    /** More bars are too thin to be told apart. */
    private static final int MOST_BARS = 140;

    private final IncidentFacts handling;
    private final Incident incident;
    private final Wording words;

    IncidentSections(ReportData data, Wording words) {
        this.handling = data.handling();
        this.incident = handling.incident();
        this.words = words;
    }

    private Column column(String key, Kind kind) {
        return new Column(words.text("column." + key), kind);
    }

    private Section section(String id, List<Block> blocks, List<Section> parts) {
        return new Section(id, words.text("section." + id), blocks, parts);
    }

    /** Facts of the incident for the facts box. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        add(facts, "facts.incident", incident.getTitle());
        add(facts, "facts.organisation", incident.getOrganisation());
        add(facts, "facts.author", incident.getAuthor());
        add(facts, "facts.kind", incident.getKind());
        add(facts, "facts.began", incident.getBegan());
        add(facts, "facts.detected", incident.getDetected());
        add(facts, "facts.contained", incident.getContained());
        add(facts, "facts.ended", incident.getEnded());
        if (handling.there() && !incident.getSystems().isEmpty()) {
            add(facts, "facts.systems", words.number(incident.getSystems().size()));
        }
        add(facts, "facts.cause", incident.getCause());
        return facts;
    }

    private void add(List<Fact> facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(words.text(key), value, false));
        }
    }

    private void add(List<Fact> facts, String key, @Nullable Instant time) {
        if (time != null) {
            facts.add(new Fact(words.text(key), words.time(time), false));
        }
    }

    List<Section> impact() {
        var impact = incident.getImpact();
        if (impact == null) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        add(facts, "impact.systems", impact.getSystems());
        add(facts, "impact.users", impact.getUsers());
        add(facts, "impact.duration", impact.getDuration());
        add(facts, "impact.data", impact.getData());
        add(facts, "impact.cost", impact.getCost());
        add(facts, "impact.note", impact.getNote());
        return facts.isEmpty() ? List.of() : List.of(section("impact", List.of(new Facts(facts)), List.of()));
    }

    /** The timeline of people, with decisions and alarms from the journal; empty if there is none. */
    List<Block> timeline() {
        List<TimelineEntry> entries = new ArrayList<>(incident.getTimeline());
        entries.addAll(handling.automatic());
        if (entries.isEmpty()) {
            return List.of();
        }
        entries.sort(Comparator.comparing((TimelineEntry entry) -> {
            Instant time = entry.getTime();
            return time == null ? Instant.MAX : time;
        }));
        List<ZoneId> zones = zones();
        List<Column> columns = new ArrayList<>(List.of(column("time", Kind.TIME)));
        for (ZoneId zone : zones) {
            columns.add(new Column(zone.getId(), Kind.TIME));
        }
        columns.addAll(List.of(column("kind", Kind.TEXT), column("what", Kind.TEXT), column("who", Kind.TEXT), column("system", Kind.TEXT),
                column("exhibits", Kind.EXHIBITS)));
        List<Row> rows = new ArrayList<>();
        for (TimelineEntry entry : entries) {
            List<String> cells = new ArrayList<>(List.of(when(entry)));
            for (ZoneId zone : zones) {
                cells.add(words.timeIn(entry.getTime(), zone));
            }
            String who = entry.getWho().isEmpty() || entry.getSource().isEmpty() ? entry.getWho() + entry.getSource()
                    : entry.getWho() + " (" + entry.getSource() + ")";
            cells.addAll(List.of(words.word("entry", entry.getKind().getName().toLowerCase(Locale.ROOT)), entry.getText(), who,
                    entry.getSystem(), ""));
            rows.add(new Row("", cells, handling.numbers(entry.getReferences())));
        }
        return List.of(new Table(columns, rows));
    }

    private String when(TimelineEntry entry) {
        StringBuilder text = new StringBuilder(words.time(entry.getTime()));
        if (entry.getUntil() != null) {
            text.append(" – ").append(words.time(entry.getUntil()));
        }
        if (entry.getUncertainty() > 0) {
            text.append(' ').append(words.text("timeline.uncertain", words.span(entry.getUncertainty())));
        }
        if (!entry.getZone().isEmpty() && entry.getTime() != null) {
            text.append(" (").append(words.timeIn(entry.getTime(), zone(entry.getZone()))).append(' ').append(entry.getZone()).append(')');
        }
        return text.toString();
    }

    private List<ZoneId> zones() {
        List<ZoneId> zones = new ArrayList<>();
        for (String name : incident.getZones().split("\\s+")) {
            if (!name.isEmpty() && ZoneId.getAvailableZoneIds().contains(name) && zones.size() < 3) {
                zones.add(ZoneId.of(name));
            }
        }
        return zones;
    }

    private static ZoneId zone(String name) {
        return ZoneId.getAvailableZoneIds().contains(name) ? ZoneId.of(name) : ZoneOffset.UTC;
    }

    /** The phases with their tables, but not their checklists. */
    List<Section> phases() {
        List<Section> phases = new ArrayList<>();
        for (PhaseRecord phase : incident.getPhases()) {
            List<Block> blocks = new ArrayList<>();
            if (!phase.getText().isBlank()) {
                blocks.add(new Paragraph(phase.getText()));
            }
            List<Row> rows = new ArrayList<>();
            for (PhaseEntry entry : phase.getEntries()) {
                rows.add(new Row("", List.of(words.time(entry.getTime()), entry.getWho(), entry.getAction(), entry.getComment(),
                        entry.getSystem(), ""), handling.numbers(entry.getReferences())));
            }
            if (!rows.isEmpty()) {
                blocks.add(new Table(List.of(column("time", Kind.TIME), column("by", Kind.TEXT), column("action", Kind.TEXT),
                        column("comment", Kind.TEXT), column("system", Kind.TEXT), column("exhibits", Kind.EXHIBITS)), rows));
            }
            if (!blocks.isEmpty()) {
                phases.add(new Section("handling-" + (phases.size() + 1), title(phase), blocks, List.of()));
            }
        }
        return phases.isEmpty() ? List.of() : List.of(section("phases", List.of(), phases));
    }

    String title(PhaseRecord phase) {
        return phase.getTitle().isBlank() ? words.word("phase", phase.getKey()) : phase.getTitle();
    }

    List<Section> curve() {
        if (handling.curve().isEmpty()) {
            return List.of();
        }
        boolean counted = handling.curve().stream().anyMatch(hour -> hour.first() > 0);
        List<Row> rows = new ArrayList<>();
        long before = 0;
        int quiet = 0;
        for (CurveHour hour : handling.curve()) {
            if (hour.events() > 0) {
                if (quiet > 0) {
                    rows.add(quiet(quiet, counted));
                }
                quiet = 0;
                String change = before == 0 ? ""
                        : String.format(Locale.ROOT, "%+d %%", Math.round((hour.first() - before) * 100.0 / before));
                rows.add(new Row("", counted
                        ? List.of(words.minute(hour.from()), words.number(hour.events()), words.number(hour.first()), change,
                                words.number(hour.sum()))
                        : List.of(words.minute(hour.from()), words.number(hour.events())), List.of()));
            } else {
                quiet++;
            }
            before = hour.first();
        }
        int step = Math.ceilDiv(handling.curve().size(), MOST_BARS);
        String title = step == 1 ? words.text("curve.title") : words.text("curve.title.hours", step);
        List<Column> columns = new ArrayList<>(List.of(column("hour", Kind.TIME), column("events", Kind.NUMBER)));
        if (counted) {
            columns.addAll(List.of(column("newly", Kind.NUMBER), column("change", Kind.NUMBER), column("sum", Kind.NUMBER)));
        }
        return List.of(section("curve", List.of(new Paragraph(words.text("curve.explain", incident.getChartQuery())),
                new Chart(title, words.text("curve.total"), counted ? words.text("curve.part") : "", bars(step)),
                new Table(columns, rows)), List.of()));
    }

    /** Stands for hours without events, of which weeks would fill pages. */
    private Row quiet(int hours, boolean counted) {
        String text = words.count("curve.quiet", hours);
        return new Row("", counted ? List.of(text, "0", "0", "", "") : List.of(text, "0"), List.of());
    }

    private List<Bar> bars(int step) {
        List<Bar> bars = new ArrayList<>();
        List<CurveHour> hours = handling.curve();
        for (int i = 0; i < hours.size(); i += step) {
            List<CurveHour> some = hours.subList(i, Math.min(hours.size(), i + step));
            bars.add(new Bar(words.minute(some.get(0).from()), some.stream().mapToLong(CurveHour::events).sum(),
                    some.stream().mapToLong(CurveHour::first).sum()));
        }
        return bars;
    }

    List<Section> queues() {
        List<Section> parts = new ArrayList<>();
        for (QueueCurve curve : handling.queues()) {
            List<Bar> bars = new ArrayList<>();
            for (IncidentFacts.Depth hour : trimmed(curve.hours())) {
                bars.add(new Bar(words.minute(hour.from()), hour.depth(), 0));
            }
            String name = String.join(", ",
                    java.util.stream.Stream.of(curve.server(), curve.queue()).filter(one -> !one.isBlank()).toList());
            name = name.isEmpty() ? words.text("queues.unnamed") : name;
            parts.add(new Section("queue-" + (parts.size() + 1), name,
                    List.of(new Chart(words.text("queues.title", name), words.text("queues.total"), "", bars)), List.of()));
        }
        return parts.isEmpty() ? List.of() : List.of(section("queues", List.of(), parts));
    }

    /** Quiet days before and after make a peak too thin to be seen: hours below a hundredth of it at both ends are left out. */
    private static List<IncidentFacts.Depth> trimmed(List<IncidentFacts.Depth> hours) {
        long floor = hours.stream().mapToLong(IncidentFacts.Depth::depth).max().orElse(0) / 100;
        int from = 0;
        int to = hours.size();
        while (from < to - 1 && hours.get(from).depth() <= floor) {
            from++;
        }
        while (to > from + 1 && hours.get(to - 1).depth() <= floor) {
            to--;
        }
        return hours.subList(Math.max(0, from - 2), Math.min(hours.size(), to + 2));
    }
}
