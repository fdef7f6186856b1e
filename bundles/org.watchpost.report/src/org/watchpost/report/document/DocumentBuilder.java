/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.document;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.watchpost.report.data.ReportData;
import org.watchpost.report.data.ReportData.FindingFacts;
import org.watchpost.report.document.Block.Bar;
import org.watchpost.report.document.Block.Chart;
import org.watchpost.report.document.Block.Code;
import org.watchpost.report.document.Block.Column;
import org.watchpost.report.document.Block.Fact;
import org.watchpost.report.document.Block.Facts;
import org.watchpost.report.document.Block.Kind;
import org.watchpost.report.document.Block.Paragraph;
import org.watchpost.report.document.Block.Row;
import org.watchpost.report.document.Block.Table;

/** Lays the facts of a case out as a report. */
public final class DocumentBuilder {

    /** Chars of a record shown in a row; all of it stands in the exhibit. */
    private static final int EXCERPT = 240;
    private static final List<String> PHASES = List.of("preparation", "identification", "containment", "eradication", "recovery",
            "lessons_learned");

    private final ReportData data;
    private final Wording words;
    private final RegisterSections registers;

    private DocumentBuilder(ReportData data, Locale locale) {
        this.data = data;
        this.words = new Wording(locale, data.zone());
        this.registers = new RegisterSections(data, words);
    }

    /** The report in a language; English where there are no words in it. */
    public static Report build(ReportData data, Locale locale) {
        return new DocumentBuilder(data, locale).report();
    }

    private Report report() {
        List<Section> sections = new ArrayList<>();
        sections.add(section("summary", new Paragraph(new Summary(data, words).text())));
        sections.add(section("facts", facts()));
        sections.add(findings());
        sections.add(section("timeline", timeline()));
        sections.add(new Section("activity", words.text("section.activity"), activity(), List.of()));
        sections.add(registers.evidence());
        sections.add(section("sources", registers.sources()));
        sections.add(new Section("journal", words.text("section.journal"), registers.journal(), List.of()));
        sections.add(recheck());
        sections.add(exhibits());
        return new Report(words.language(), words.text("title", name()),
                words.text("subtitle", words.time(data.date()), data.zone().getId()),
                sections);
    }

    private String name() {
        return data.about().name().isBlank() ? words.text("unnamed") : data.about().name();
    }

    private Section section(String id, Block block) {
        return new Section(id, words.text("section." + id), List.of(block), List.of());
    }

    private Block facts() {
        ReportData.CaseFacts about = data.about();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.text("facts.name"), name(), false));
        facts.add(new Fact(words.text("facts.id"), about.id(), true));
        if (!about.description().isBlank()) {
            facts.add(new Fact(words.text("facts.description"), about.description(), false));
        }
        facts.add(new Fact(words.text("facts.created"),
                words.time(about.created())
                        + (about.createdBy().isEmpty() ? "" : " " + words.text("facts.createdby") + " " + about.createdBy()),
                false));
        facts.add(new Fact(words.text("facts.zone"), about.zone(), false));
        facts.add(new Fact(words.text("facts.first"), words.time(about.first()), false));
        facts.add(new Fact(words.text("facts.last"), words.time(about.last()), false));
        facts.add(new Fact(words.text("facts.events"), words.number(about.events()), false));
        facts.add(new Fact(words.text("facts.errors"), words.number(about.errors()), false));
        facts.add(new Fact(words.text("facts.evidence"), words.number(data.evidence().size()), false));
        facts.add(new Fact(words.text("facts.findings"), words.number(data.findings().size()), false));
        return new Facts(facts);
    }

    private Section findings() {
        List<Section> phases = new ArrayList<>();
        for (String phase : PHASES) {
            List<Section> sections = new ArrayList<>();
            for (FindingFacts finding : data.findings()) {
                if (finding.phase().equals(phase)) {
                    sections.add(finding(finding));
                }
            }
            if (!sections.isEmpty()) {
                phases.add(new Section("phase-" + phase.replace('_', '-'), words.word("phase", phase), List.of(), sections));
            }
        }
        List<Block> none = phases.isEmpty() ? List.of(new Paragraph(words.text("findings.nothing"))) : List.of();
        return new Section("findings", words.text("section.findings"), none, phases);
    }

    private Section finding(FindingFacts finding) {
        List<Block> blocks = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.text("finding.severity"), words.word("severity", finding.severity()), false));
        facts.add(new Fact(words.text("finding.phase"), words.word("phase", finding.phase()), false));
        if (!finding.author().isEmpty()) {
            facts.add(new Fact(words.text("finding.author"), finding.author(), false));
        }
        facts.add(new Fact(words.text("finding.modified"), words.time(finding.modified()), false));
        blocks.add(new Facts(facts));
        if (!finding.what().isBlank()) {
            blocks.add(new Paragraph(finding.what()));
        }
        if (finding.exhibits().isEmpty()) {
            blocks.add(new Paragraph(words.text("finding.none")));
        } else {
            List<Row> rows = new ArrayList<>();
            for (int number : finding.exhibits()) {
                rows.add(row("", data.exhibits().get(number - 1), ""));
            }
            blocks.add(new Table(List.of(column("exhibit", Kind.EXHIBITS), column("time", Kind.TIME), column("dataset", Kind.TEXT),
                    column("record", Kind.CODE)), rows));
        }
        String title = finding.title().isBlank() ? words.text("finding.untitled") : finding.title();
        return new Section("finding-" + finding.number(), words.text("finding.title", finding.number(), title), blocks, List.of());
    }

    private Row row(String id, ReportData.Exhibit exhibit, String findings) {
        List<String> cells = new ArrayList<>(List.of("", words.time(exhibit.time()), exhibit.dataset(), excerpt(exhibit.text())));
        if (!findings.isEmpty()) {
            cells.add(findings);
        }
        return new Row(id, cells, List.of(exhibit.number()));
    }

    private static String excerpt(String text) {
        if (text.length() <= EXCERPT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(EXCERPT - 1)) ? EXCERPT - 1 : EXCERPT;
        return text.substring(0, end) + "…";
    }

    private Column column(String key, Kind kind) {
        return new Column(words.text("column." + key), kind);
    }

    private Block timeline() {
        if (data.exhibits().isEmpty()) {
            return new Paragraph(words.text("timeline.nothing"));
        }
        List<List<Integer>> findings = findingsOfExhibits();
        List<ReportData.Exhibit> ordered = new ArrayList<>(data.exhibits());
        ordered.sort(Comparator.comparing((ReportData.Exhibit exhibit) -> {
            Instant time = exhibit.time();
            return time == null ? Instant.MAX : time;
        }).thenComparing(ReportData.Exhibit::number));
        List<Row> rows = new ArrayList<>();
        for (ReportData.Exhibit exhibit : ordered) {
            rows.add(row("", exhibit, join(findings.get(exhibit.number() - 1))));
        }
        return new Table(List.of(column("exhibit", Kind.EXHIBITS), column("time", Kind.TIME), column("dataset", Kind.TEXT),
                column("record", Kind.CODE), column("findings", Kind.TEXT)), rows);
    }

    /** For each exhibit the numbers of the findings it supports. */
    private List<List<Integer>> findingsOfExhibits() {
        List<List<Integer>> findings = new ArrayList<>();
        for (int i = 0; i < data.exhibits().size(); i++) {
            findings.add(new ArrayList<>(1));
        }
        for (FindingFacts finding : data.findings()) {
            for (int exhibit : finding.exhibits()) {
                findings.get(exhibit - 1).add(finding.number());
            }
        }
        return findings;
    }

    private static String join(List<Integer> numbers) {
        return String.join(", ", numbers.stream().map(String::valueOf).toList());
    }

    private List<Block> activity() {
        ReportData.Activity activity = data.activity();
        if (activity.buckets().isEmpty()) {
            return List.of(new Paragraph(words.text("activity.nothing")));
        }
        List<Bar> bars = new ArrayList<>();
        for (ReportData.Bucket bucket : activity.buckets()) {
            bars.add(new Bar(words.minute(bucket.from()), bucket.events(), bucket.alerts()));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Chart(words.text("activity.title", words.length(Duration.ofSeconds(activity.bucketSeconds()))),
                words.text("activity.total"),
                words.text("activity.part"), bars));
        if (activity.outside() > 0) {
            blocks.add(new Paragraph(words.text("activity.outside", words.count("events", activity.outside()))));
        }
        return blocks;
    }

    private Section recheck() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(words.text("recheck.verify")));
        blocks.add(new Code("./watchpost verify --case DIR"));
        blocks.add(new Paragraph(words.text("recheck.head")));
        blocks.add(new Paragraph(words.text("recheck.bytes")));
        blocks.add(new Code("sha256sum evidence/SHA256\ntail -c +$((OFFSET + 1)) evidence/SHA256 | head -c LENGTH"));
        blocks.add(new Paragraph(words.text("recheck.member")));
        return new Section("recheck", words.text("section.recheck"), blocks, List.of());
    }

    private Section exhibits() {
        List<Block> blocks = new ArrayList<>();
        List<List<Integer>> findings = findingsOfExhibits();
        for (ReportData.Exhibit exhibit : data.exhibits()) {
            List<Fact> facts = new ArrayList<>();
            facts.add(new Fact(words.text("exhibit.time"), words.time(exhibit.time()), false));
            facts.add(new Fact(words.text("exhibit.dataset"), exhibit.dataset(), false));
            facts.add(new Fact(words.text("exhibit.source"), exhibit.path(), true));
            if (!exhibit.member().isEmpty()) {
                facts.add(new Fact(words.text("exhibit.member"), exhibit.member(), true));
            }
            facts.add(new Fact(words.text("exhibit.evidence"), exhibit.evidence(), true));
            facts.add(new Fact(words.text("exhibit.bytes"), words.text("exhibit.range", Long.toString(exhibit.offset()),
                    Long.toString(exhibit.offset() + exhibit.length()), exhibit.length()), false));
            facts.add(new Fact(words.text("exhibit.findings"), words.text("exhibit.finding", join(findings.get(exhibit.number() - 1))),
                    false));
            blocks.add(new Block.Exhibit(exhibit.number(), words.exhibit(exhibit), exhibit.evidence(), facts, exhibit.text()));
        }
        if (blocks.isEmpty()) {
            blocks.add(new Paragraph(words.text("exhibit.nothing")));
        }
        return new Section("exhibits", words.text("section.exhibits"), blocks, List.of());
    }
}
