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
import org.watchpost.model.incident.Incident;
import org.watchpost.model.incident.ItemKind;
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
    private static final int EXCERPT = 160;
    /** Rows of a table of the summary, so that it stays one page. */
    private static final int MOST_BRIEF = 6;
    /** Sections of a template that are text of a person's own. */
    private static final String OWN_TEXT = "text";
    private static final List<String> PHASES = List.of("preparation", "identification", "containment", "eradication", "recovery",
            "lessons_learned");

    private final ReportData data;
    private final Wording words;
    private final RegisterSections registers;
    private final IncidentSections incident;
    private final RegisterOfIncident lists;

    private DocumentBuilder(ReportData data, Locale locale) {
        this.data = data;
        this.words = new Wording(locale, data.zone());
        this.registers = new RegisterSections(data, words);
        this.incident = new IncidentSections(data, words);
        this.lists = new RegisterOfIncident(data, words);
    }

    /** The one page for those who decide. */
    public static Report summary(ReportData data, Locale locale) {
        return new DocumentBuilder(data, locale).summary();
    }

    /** The forms of custody alone, to be printed and signed. */
    public static Report custody(ReportData data, Locale locale) {
        DocumentBuilder builder = new DocumentBuilder(data, locale);
        Wording words = builder.words;
        List<Section> forms = builder.lists.custodyForms();
        if (forms.isEmpty()) {
            forms = List.of(builder.section("custody", new Paragraph(words.text("custody.nothing"))));
        }
        return new Report(words.language(), words.text("title.custody", builder.name()),
                words.text("subtitle", words.time(data.date()), data.zone().getId()), builder.marking(), forms);
    }

    private Report summary() {
        List<Section> sections = new ArrayList<>();
        sections.add(section("summary", new Paragraph(summaryText())));
        List<Fact> told = incident.facts();
        sections.add(section("facts", told.isEmpty() ? facts() : new Facts(told)));
        sections.addAll(incident.impact());
        if (!data.findings().isEmpty()) {
            List<Row> rows = new ArrayList<>();
            for (FindingFacts finding : data.findings().subList(0, Math.min(MOST_BRIEF, data.findings().size()))) {
                rows.add(new Row("", List.of(words.word("severity", finding.severity()),
                        finding.title().isBlank() ? words.text("finding.untitled") : finding.title()), List.of()));
            }
            sections.add(section("keyfindings", new Table(List.of(new Column(words.text("finding.severity"), Kind.TEXT),
                    column("what", Kind.TEXT)), rows)));
        }
        for (Section curve : incident.curve()) {
            sections.add(new Section(curve.id(), curve.title(), curve.blocks().stream().filter(block -> block instanceof Chart).toList(),
                    List.of()));
        }
        sections.addAll(brief(lists.items("actions", ItemKind.ACTION)));
        sections.addAll(brief(lists.items("recommendations", ItemKind.RECOMMENDATION)));
        return new Report(words.language(), words.text("title.summary", name()),
                words.text("subtitle", words.time(data.date()), data.zone().getId()), marking(), sections);
    }

    /** The first rows only: the page is one. */
    private static List<Section> brief(List<Section> sections) {
        return sections.stream().map(section -> new Section(section.id(), section.title(), section.blocks().stream()
                .map(block -> block instanceof Table table
                        ? new Table(table.columns(), table.rows().subList(0, Math.min(MOST_BRIEF, table.rows().size()))).compact()
                        : block)
                .toList(), List.of())).toList();
    }

    private Marking marking() {
        Incident model = data.handling().incident();
        if (!data.handling().there()) {
            return Marking.NONE;
        }
        String colour = switch (model.getTlp()) {
            case RED -> "#ff2b2b";
            case AMBER, AMBER_STRICT -> "#ffc000";
            case GREEN -> "#33ff00";
            default -> "#ffffff";
        };
        return new Marking("TLP:" + model.getTlp().getName().replace('_', '+'), colour, model.isFinished() ? "" : words.text("draft"),
                data.handling().logo());
    }

    private String summaryText() {
        String own = data.handling().incident().getSummary();
        return own.isBlank() ? new Summary(data, words).text() : own + '\n' + new Summary(data, words).text();
    }

    /** The report in a language; English where there are no words in it. */
    public static Report build(ReportData data, Locale locale) {
        return new DocumentBuilder(data, locale).report();
    }

    private Report report() {
        List<Section> sections = new ArrayList<>();
        for (ReportTemplate.Item item : ReportTemplate.parse(data.template()).items()) {
            for (Section section : sections(item, sections.size())) {
                if (sections.stream().noneMatch(there -> there.id().equals(section.id()))) {
                    List<Block> blocks = new ArrayList<>(section.blocks());
                    if (!item.text().isEmpty() && !item.name().equals(OWN_TEXT)) {
                        blocks.add(0, new Paragraph(item.text()));
                    }
                    sections.add(
                            new Section(section.id(), item.title().isEmpty() ? section.title() : item.title(), blocks, section.sections()));
                }
            }
        }
        return new Report(words.language(), words.text("title", name()),
                words.text("subtitle", words.time(data.date()), data.zone().getId()), marking(), sections);
    }

    /** The sections of a name: mostly one, none if there is nothing to say. */
    private List<Section> sections(ReportTemplate.Item item, int number) {
        return switch (item.name()) {
            case OWN_TEXT -> List.of(new Section("text-" + number, item.title(), List.of(new Paragraph(item.text())), List.of()));
            case "summary" -> List.of(section("summary", new Paragraph(summaryText())));
            case "facts" -> List.of(section("facts", facts()));
            case "impact" -> incident.impact();
            case "timeline" -> List.of(timelines());
            case "phases" -> incident.phases();
            case "curve" -> incident.curve();
            case "queues" -> incident.queues();
            case "updates" -> lists.updates();
            case "systems" -> lists.systems();
            case "accounts" -> lists.accounts();
            case "indicators" -> lists.indicators();
            case "findings" -> List.of(findings());
            case "actions" -> lists.items("actions", ItemKind.ACTION);
            case "recommendations" -> lists.items("recommendations", ItemKind.RECOMMENDATION);
            case "lessons" -> lists.items("lessons", ItemKind.LESSON);
            case "notices" -> lists.notices();
            case "participants" -> lists.participants();
            case "checklists" -> lists.checklists(incident);
            case "activity" -> List.of(new Section("activity", words.text("section.activity"), activity(), List.of()));
            case "evidence" -> List.of(evidence());
            case "sources" -> List.of(section("sources", registers.sources()));
            case "journal" -> List.of(new Section("journal", words.text("section.journal"), registers.journal(), List.of()));
            case "glossary" -> List.of(lists.glossary());
            case "recheck" -> List.of(recheck());
            case "exhibits" -> List.of(exhibits());
            default -> List.of();
        };
    }

    private Section timelines() {
        List<Block> told = incident.timeline();
        if (told.isEmpty()) {
            return section("timeline", timeline());
        }
        List<Section> parts = data.exhibits().isEmpty() ? List.of() : List.of(section("records", timeline()));
        return new Section("timeline", words.text("section.timeline"), told, parts);
    }

    private Section evidence() {
        Section register = registers.evidence();
        List<Section> parts = new ArrayList<>(register.sections());
        parts.addAll(lists.custodyForms());
        return new Section(register.id(), register.title(), register.blocks(), parts);
    }

    private String name() {
        return data.about().name().isBlank() ? words.text("unnamed") : data.about().name();
    }

    private Section section(String id, Block block) {
        return new Section(id, words.text("section." + id), List.of(block), List.of());
    }

    private Block facts() {
        ReportData.CaseFacts about = data.about();
        List<Fact> facts = new ArrayList<>(incident.facts());
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
                rows.add(row("", data.exhibits().get(number - 1)));
            }
            blocks.add(new Table(List.of(column("exhibit", Kind.EXHIBITS), column("time", Kind.TIME), column("dataset", Kind.TEXT),
                    column("record", Kind.CODE)), rows));
        }
        String title = finding.title().isBlank() ? words.text("finding.untitled") : finding.title();
        return new Section("finding-" + finding.number(), words.text("finding.title", finding.number(), title), blocks, List.of());
    }

    private Row row(String id, ReportData.Exhibit exhibit) {
        return new Row(id, List.of("", words.time(exhibit.time()), exhibit.dataset(), excerpt(exhibit.text())), List.of(exhibit.number()));
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
            Row row = row("", exhibit);
            List<String> cells = new ArrayList<>(row.cells());
            cells.add(join(findings.get(exhibit.number() - 1)));
            rows.add(new Row("", cells, row.exhibits()));
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
        blocks.add(new Paragraph(words.text("recheck.report")));
        blocks.add(new Code("./watchpost verify --report FILE --case DIR"));
        blocks.add(new Paragraph(words.text("recheck.head")));
        blocks.add(new Paragraph(words.text("recheck.bytes")));
        blocks.add(new Code("sha256sum evidence/SHA256\ntail -c +$((OFFSET + 1)) evidence/SHA256 | head -c LENGTH"));
        blocks.add(new Paragraph(words.text("recheck.hash")));
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
            if (!exhibit.noted().tags().isEmpty()) {
                facts.add(new Fact(words.text("exhibit.tags"), String.join(", ", exhibit.noted().tags()), false));
            }
            if (!exhibit.noted().comment().isEmpty()) {
                facts.add(new Fact(words.text("exhibit.comment"), exhibit.noted().comment(), false));
            }
            if (!findings.get(exhibit.number() - 1).isEmpty()) {
                facts.add(new Fact(words.text("exhibit.findings"), words.text("exhibit.finding", join(findings.get(exhibit.number() - 1))),
                        false));
            }
            blocks.add(new Block.Exhibit(exhibit.number(), words.exhibit(exhibit), exhibit.evidence(), exhibit.member(), exhibit.offset(),
                    exhibit.length(), facts, exhibit.text()));
        }
        if (blocks.isEmpty()) {
            blocks.add(new Paragraph(words.text("exhibit.nothing")));
        }
        return new Section("exhibits", words.text("section.exhibits"), blocks, List.of());
    }
}
