/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.watchpost.model.incident.ActionItem;
import org.watchpost.model.incident.AffectedAccount;
import org.watchpost.model.incident.AffectedSystem;
import org.watchpost.model.incident.Attachment;
import org.watchpost.model.incident.CheckItem;
import org.watchpost.model.incident.CustodyRecord;
import org.watchpost.model.incident.CustodyStep;
import org.watchpost.model.incident.Figure;
import org.watchpost.model.incident.Incident;
import org.watchpost.model.incident.Indicator;
import org.watchpost.model.incident.ItemKind;
import org.watchpost.model.incident.Notice;
import org.watchpost.model.incident.Participant;
import org.watchpost.model.incident.PhaseRecord;
import org.watchpost.model.incident.TeamUpdate;
import org.watchpost.report.data.IncidentFacts;
import org.watchpost.report.data.ReportData;
import org.watchpost.report.document.Block.Column;
import org.watchpost.report.document.Block.Fact;
import org.watchpost.report.document.Block.Facts;
import org.watchpost.report.document.Block.Kind;
import org.watchpost.report.document.Block.Paragraph;
import org.watchpost.report.document.Block.Row;
import org.watchpost.report.document.Block.Table;

/** The lists of an incident: systems, indicators, updates, tasks, people, custody forms. Lists without lines are no section. */
final class RegisterOfIncident {

    /** Lines to sign that are left empty on a form. */
    private static final int EMPTY_LINES = 4;

    private final IncidentFacts handling;
    private final Incident incident;
    private final Wording words;

    RegisterOfIncident(ReportData data, Wording words) {
        this.handling = data.handling();
        this.incident = handling.incident();
        this.words = words;
    }

    private Column column(String key, Kind kind) {
        return new Column(words.text("column." + key), kind);
    }

    private List<Section> table(String id, List<Column> columns, List<Row> rows) {
        return rows.isEmpty() ? List.of()
                : List.of(new Section(id, words.text("section." + id), List.of(new Table(columns, rows)), List.of()));
    }

    private static Row row(String... cells) {
        return new Row("", List.of(cells), List.of());
    }

    List<Section> systems() {
        List<Row> rows = new ArrayList<>();
        for (AffectedSystem one : incident.getSystems()) {
            rows.add(new Row("", List.of(one.getName(), one.getAddress(), one.getRole(), one.getOwner(),
                    words.word("state", one.getState().getName().toLowerCase(Locale.ROOT)), words.time(one.getFirst()),
                    words.time(one.getLast()),
                    words.time(one.getRestored()), one.getEvents() == 0 ? "" : words.number(one.getEvents()), one.getNote(), ""),
                    handling.numbers(one.getReferences())));
        }
        return table("systems", List.of(column("name", Kind.TEXT), column("address", Kind.CODE), column("role", Kind.TEXT),
                column("owner", Kind.TEXT), column("state", Kind.TEXT), column("first", Kind.TIME), column("last", Kind.TIME),
                column("restored", Kind.TIME), column("events", Kind.NUMBER), column("note", Kind.TEXT), column("exhibits", Kind.EXHIBITS)),
                rows);
    }

    List<Section> accounts() {
        List<Row> rows = new ArrayList<>();
        for (AffectedAccount one : incident.getAccounts()) {
            rows.add(new Row("", List.of(one.getName(), one.getSystem(), one.getState(), one.getNote(), ""),
                    handling.numbers(one.getReferences())));
        }
        return table("accounts", List.of(column("account", Kind.CODE), column("system", Kind.TEXT), column("state", Kind.TEXT),
                column("note", Kind.TEXT), column("exhibits", Kind.EXHIBITS)), rows);
    }

    List<Section> indicators() {
        List<Row> rows = new ArrayList<>();
        for (Indicator one : incident.getIndicators()) {
            rows.add(new Row("", List.of(words.word("indicator", one.getKind().getName().toLowerCase(Locale.ROOT)),
                    Defang.value(one.getKind(), one.getValue()), one.getNote(), words.time(one.getFirst()), words.time(one.getLast()),
                    one.getCount() == 0 ? "" : words.number(one.getCount()), ""), handling.numbers(one.getReferences())));
        }
        return table("indicators", List.of(column("kind", Kind.TEXT), column("value", Kind.CODE), column("note", Kind.TEXT),
                column("first", Kind.TIME), column("last", Kind.TIME), column("count", Kind.NUMBER), column("exhibits", Kind.EXHIBITS)),
                rows);
    }

    List<Section> updates() {
        List<Row> rows = new ArrayList<>();
        for (TeamUpdate one : incident.getUpdates()) {
            StringBuilder figures = new StringBuilder();
            for (Figure figure : one.getFigures()) {
                if (!figure.getValue().isBlank()) {
                    figures.append(figures.isEmpty() ? "" : "; ").append(figure.getName()).append(": ").append(figure.getValue())
                            .append(figure.getChange().isBlank() ? "" : " (" + figure.getChange() + ")");
                }
            }
            rows.add(row(words.time(one.getTime()), one.getTeam(), one.getWho(), figures.toString(), one.getText()));
        }
        return table("updates", List.of(column("time", Kind.TIME), column("team", Kind.TEXT), column("by", Kind.TEXT),
                column("figures", Kind.TEXT), column("text", Kind.TEXT)), rows);
    }

    /** Tasks, recommendations or lessons. */
    List<Section> items(String id, ItemKind kind) {
        List<Row> rows = new ArrayList<>();
        for (ActionItem one : incident.getItems()) {
            if (one.getKind() == kind) {
                rows.add(kind == ItemKind.LESSON ? row(Integer.toString(rows.size() + 1), one.getText(), one.getNote())
                        : row(Integer.toString(rows.size() + 1), one.getText(), one.getOwner(), one.getDue(), one.getProgress() + " %",
                                one.getNote()));
            }
        }
        return table(id,
                kind == ItemKind.LESSON ? List.of(column("number", Kind.NUMBER), column("what", Kind.TEXT), column("note", Kind.TEXT))
                        : List.of(column("number", Kind.NUMBER), column("what", Kind.TEXT), column("owner", Kind.TEXT),
                                column("due", Kind.TEXT),
                                column("progress", Kind.NUMBER), column("note", Kind.TEXT)),
                rows);
    }

    List<Section> notices() {
        List<Row> rows = new ArrayList<>();
        for (Notice one : incident.getNotices()) {
            String text = one.getSubject().isBlank() || one.getText().isBlank() ? one.getSubject() + one.getText()
                    : one.getSubject() + ": " + one.getText();
            rows.add(row(words.time(one.getTime()), one.getFrom(), one.getTo(), one.getChannel(), text));
        }
        return table("notices", List.of(column("time", Kind.TIME), column("by", Kind.TEXT), column("to", Kind.TEXT),
                column("channel", Kind.TEXT), column("text", Kind.TEXT)), rows);
    }

    List<Section> participants() {
        List<Row> rows = new ArrayList<>();
        for (Participant one : incident.getParticipants()) {
            rows.add(row(one.getName(), one.getRole(), one.getOrganisation(), one.getContact()));
        }
        return table("participants", List.of(column("name", Kind.TEXT), column("role", Kind.TEXT), column("organisation", Kind.TEXT),
                column("contact", Kind.TEXT)), rows);
    }

    List<Section> checklists(IncidentSections phases) {
        List<Section> parts = new ArrayList<>();
        for (PhaseRecord phase : incident.getPhases()) {
            parts.addAll(checklist("checklist-" + (parts.size() + 1), phases.title(phase), phase.getChecklist()));
        }
        parts.addAll(checklist("checklist-kit", words.text("section.jumpkit"), incident.getJumpKit()));
        return parts.isEmpty() ? List.of()
                : List.of(new Section("checklists", words.text("section.checklists"), List.of(), parts));
    }

    private List<Section> checklist(String id, String title, List<CheckItem> items) {
        List<Row> rows = new ArrayList<>();
        for (CheckItem item : items) {
            rows.add(row(item.isDone() ? "☑" : "☐", item.getText(), item.isDone() ? words.time(item.getTime()) : "", item.getWho(),
                    item.getNote()));
        }
        return rows.isEmpty() ? List.of()
                : List.of(new Section(id, title, List.of(new Table(List.of(column("done", Kind.TEXT), column("what", Kind.TEXT),
                        column("time", Kind.TIME), column("by", Kind.TEXT), column("note", Kind.TEXT)), rows)), List.of()));
    }

    /** One form for each entry of the register, with lines to sign. */
    List<Section> custodyForms() {
        List<Section> forms = new ArrayList<>();
        for (CustodyRecord one : incident.getRecords()) {
            List<Fact> facts = new ArrayList<>();
            add(facts, "custody.number", one.getNumber(), false);
            add(facts, "custody.what", one.getWhat(), false);
            add(facts, "custody.sha256", one.getEvidence(), true);
            add(facts, "custody.origin", one.getOrigin(), false);
            add(facts, "custody.how", one.getHow(), false);
            add(facts, "custody.takenby", one.getTakenBy(), false);
            if (one.getTaken() != null) {
                add(facts, "custody.taken", words.time(one.getTaken()), false);
            }
            add(facts, "custody.kept", one.getKept(), false);
            add(facts, "custody.seal", one.getSeal(), false);
            add(facts, "custody.note", one.getNote(), false);
            one.getAttachments().forEach(file -> add(facts, "custody.file",
                    file.getName() + (file.getNote().isBlank() ? "" : " – " + file.getNote()) + ", SHA-256 " + file.getSha256(), false));
            List<Row> rows = new ArrayList<>();
            for (CustodyStep step : one.getEvents()) {
                rows.add(row(words.time(step.getTime()), words.word("custody.action", step.getAction()), step.getFrom(), step.getTo(),
                        step.getPurpose(), step.getPlace(), step.getSigned()));
            }
            for (int i = 0; i < EMPTY_LINES; i++) {
                rows.add(row("", "", "", "", "", "", "________________"));
            }
            List<Block> blocks = new ArrayList<>(List.of(new Facts(facts),
                    new Table(List.of(column("time", Kind.TIME), column("action", Kind.TEXT), column("from", Kind.TEXT),
                            column("to", Kind.TEXT), column("purpose", Kind.TEXT), column("place", Kind.TEXT),
                            column("signature", Kind.TEXT)), rows)));
            for (Attachment file : one.getAttachments()) {
                byte[] png = handling.pictures().get(file.getState());
                if (png != null) {
                    blocks.add(new Block.Picture(png, file.getNote().isBlank() ? file.getName() : file.getName() + " – " + file.getNote()));
                }
            }
            String title = one.getNumber().isBlank() ? one.getWhat() : one.getNumber() + " " + one.getWhat();
            forms.add(new Section("custody-" + (forms.size() + 1), words.text("custody.title", title), blocks, List.of()));
        }
        return forms;
    }

    private void add(List<Fact> facts, String key, String value, boolean code) {
        if (!value.isBlank()) {
            facts.add(new Fact(words.text(key), value, code));
        }
    }

    Section glossary() {
        List<Fact> facts = new ArrayList<>();
        for (String term : words.text("glossary.terms").split(",")) {
            facts.add(new Fact(words.text("glossary." + term.strip()), words.text("glossary." + term.strip() + ".means"), false));
        }
        return new Section("glossary", words.text("section.glossary"),
                List.of(new Paragraph(words.text("glossary.explain")), new Facts(facts)),
                List.of());
    }
}
