/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.watchpost.report.data.ReportData;
import org.watchpost.report.data.ReportData.EvidenceFacts;
import org.watchpost.report.data.ReportData.SourceFacts;
import org.watchpost.report.document.Block.Column;
import org.watchpost.report.document.Block.Fact;
import org.watchpost.report.document.Block.Facts;
import org.watchpost.report.document.Block.Kind;
import org.watchpost.report.document.Block.Paragraph;
import org.watchpost.report.document.Block.Row;
import org.watchpost.report.document.Block.Table;

/** The parts of the report that say what the case rests on: evidence, custody, sources, journal. */
final class RegisterSections {

    private final ReportData data;
    private final Wording words;

    RegisterSections(ReportData data, Wording words) {
        this.data = data;
        this.words = words;
    }

    private Column column(String key, Kind kind) {
        return new Column(words.text("column." + key), kind);
    }

    /** Where the register's row of a piece of evidence is. */
    static String anchor(String sha256) {
        return "evidence-" + sha256;
    }

    Section evidence() {
        String title = words.text("section.evidence");
        if (data.evidence().isEmpty()) {
            return new Section("evidence", title, List.of(new Paragraph(words.text("evidence.nothing"))), List.of());
        }
        List<Row> rows = new ArrayList<>();
        List<Row> custody = new ArrayList<>();
        for (EvidenceFacts one : data.evidence()) {
            String kept = one.linkTarget().isEmpty() ? words.text("kept.copy") : words.text("kept.link", one.linkTarget());
            rows.add(new Row(anchor(one.sha256()), List.of(one.name(), one.sha256(), words.number(one.size()), one.origin(),
                    words.time(one.modified()), words.time(one.taken()), one.takenBy(), kept, one.note()), List.of()));
            for (ReportData.Custody event : one.custody()) {
                custody.add(
                        new Row("", List.of(one.name(), words.time(event.time()), event.who(), event.action(), event.note()), List.of()));
            }
        }
        List<Block> blocks = List.of(new Table(List.of(column("name", Kind.TEXT), column("sha256", Kind.CODE), column("bytes", Kind.NUMBER),
                column("origin", Kind.CODE), column("modified", Kind.TIME), column("taken", Kind.TIME), column("by", Kind.TEXT),
                column("kept", Kind.TEXT), column("note", Kind.TEXT)), rows));
        List<Section> parts = custody.isEmpty() ? List.of()
                : List.of(new Section("custody", words.text("section.custody"), List.of(new Table(List.of(column("evidence", Kind.TEXT),
                        column("time", Kind.TIME), column("by", Kind.TEXT), column("action", Kind.TEXT), column("note", Kind.TEXT)),
                        custody)),
                        List.of()));
        return new Section("evidence", title, blocks, parts);
    }

    Block sources() {
        if (data.sources().isEmpty()) {
            return new Paragraph(words.text("sources.nothing"));
        }
        List<Row> rows = new ArrayList<>();
        for (SourceFacts s : data.sources()) {
            String zone = s.zone().isEmpty() ? words.text("zone.own") : s.zone();
            String year = s.year() == 0 ? words.text("year.own")
                    : s.yearReason().isEmpty() ? Integer.toString(s.year())
                            : words.text("year.derived", Integer.toString(s.year()), s.yearReason());
            rows.add(new Row("source-" + s.id(), List.of(Integer.toString(s.id()), s.path(), s.format(), words.number(s.events()),
                    words.number(s.errors()), words.number(s.headers()), words.number(s.blank()), words.number(s.bytes()), zone, year,
                    shift(s.shiftMicros()), s.message().isEmpty() ? s.state() : s.state() + ": " + s.message()), List.of()));
        }
        return new Table(List.of(column("number", Kind.NUMBER), column("source", Kind.CODE), column("format", Kind.TEXT),
                column("events", Kind.NUMBER), column("errors", Kind.NUMBER), column("headers", Kind.NUMBER), column("blank", Kind.NUMBER),
                column("bytes", Kind.NUMBER), column("zone", Kind.TEXT), column("year", Kind.TEXT), column("shift", Kind.TEXT),
                column("state", Kind.TEXT)), rows);
    }

    private String shift(long micros) {
        return micros == 0 ? words.text("shift.none")
                : words.text("shift.seconds", BigDecimal.valueOf(micros, 6).stripTrailingZeros().toPlainString());
    }

    List<Block> journal() {
        ReportData.JournalFacts journal = data.journal();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Facts(List.of(new Fact(words.text("journal.entries"), words.number(journal.entries()), false),
                new Fact(words.text("journal.first"), words.time(journal.first()), false),
                new Fact(words.text("journal.last"), words.time(journal.last()), false),
                new Fact(words.text("journal.head"), journal.head(), true))));
        blocks.add(new Paragraph(words.text("journal.explain")));
        List<Row> rows = new ArrayList<>();
        for (ReportData.ActionFacts action : journal.actions()) {
            rows.add(new Row("",
                    List.of(action.action(), words.number(action.count()), words.time(action.first()), words.time(action.last())),
                    List.of()));
        }
        if (!rows.isEmpty()) {
            blocks.add(new Table(List.of(column("action", Kind.TEXT), column("count", Kind.NUMBER), column("first", Kind.TIME),
                    column("last", Kind.TIME)), rows));
        }
        return blocks;
    }
}
