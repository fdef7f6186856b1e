/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli.demo;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Event;
import org.watchpost.core.incident.BeginIncidentOperation;
import org.watchpost.core.incident.EditIncidentOperation;
import org.watchpost.core.incident.IncidentBook;
import org.watchpost.core.incident.IncidentChange;
import org.watchpost.core.incident.IncidentTemplate;
import org.watchpost.core.incident.PhaseSet;
import org.watchpost.core.incident.References;
import org.watchpost.core.incident.UpdateSheet;
import org.watchpost.model.incident.ActionItem;
import org.watchpost.model.incident.CheckItem;
import org.watchpost.model.incident.Element;
import org.watchpost.model.incident.EntryKind;
import org.watchpost.model.incident.Incident;
import org.watchpost.model.incident.IncidentFactory;
import org.watchpost.model.incident.Indicator;
import org.watchpost.model.incident.IndicatorKind;
import org.watchpost.model.incident.ItemKind;
import org.watchpost.model.incident.Notice;
import org.watchpost.model.incident.Participant;
import org.watchpost.model.incident.PhaseEntry;
import org.watchpost.model.incident.PhaseRecord;
import org.watchpost.model.incident.TeamUpdate;
import org.watchpost.model.incident.TimelineEntry;

/** Writes an incident into a case as people do it in the workbench, but all at once. Used by one thread. */
final class Story {

    static final IncidentFactory NEW = IncidentFactory.eINSTANCE;

    private final OpenCase open;
    private final IProgressMonitor monitor;
    private final ZoneId zone;
    private final List<IncidentChange> changes = new ArrayList<>();
    private final Map<String, String> phases = new LinkedHashMap<>();
    private String id = "";

    Story(OpenCase open, ZoneId zone, IProgressMonitor monitor) {
        this.open = open;
        this.zone = zone;
        this.monitor = monitor;
    }

    /** Begins with a template; what is done of its checklists is ticked. */
    void begin(String template) throws IOException {
        new BeginIncidentOperation(open, IncidentTemplate.load(template), PhaseSet.CLASSIC).run(monitor);
        Incident incident = IncidentBook.of(open).copy();
        id = incident.getId();
        for (PhaseRecord phase : incident.getPhases()) {
            phases.put(phase.getKey(), phase.getId());
            if (!phase.getKey().equals("lessons_learned")) {
                for (CheckItem item : phase.getChecklist()) {
                    changes.add(IncidentChange.Set.of(item.getId(), "done", Boolean.TRUE));
                }
            }
        }
    }

    void set(String name, @Nullable Object value) {
        changes.add(IncidentChange.Set.of(id, name, value));
    }

    void add(String list, Element element) {
        changes.add(new IncidentChange.Put(id, list, -1, element));
    }

    void impact(String systems, String users, String duration, String data, String note) {
        var impact = NEW.createImpact();
        impact.setSystems(systems);
        impact.setUsers(users);
        impact.setDuration(duration);
        impact.setData(data);
        impact.setNote(note);
        add("impact", impact);
    }

    /** A moment of a day in the zone of the story. */
    Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(zone).toInstant();
    }

    /** A fact that records show: its time is that of the first of them. */
    void fact(String text, String system, List<Event> events) {
        if (!events.isEmpty()) {
            line(EntryKind.FACT, events.get(0).time(), text, "", system, events);
        }
    }

    void line(EntryKind kind, Instant time, String text, String who, String system, List<Event> events) {
        TimelineEntry entry = NEW.createTimelineEntry();
        entry.setKind(kind);
        entry.setTime(time);
        entry.setText(text);
        entry.setWho(who);
        entry.setSystem(system);
        entry.getReferences().addAll(References.of(open, events));
        add("timeline", entry);
    }

    /** A row of the table of a phase. */
    void did(String phase, Instant time, String who, String action, String comment, String system, List<Event> events) {
        PhaseEntry entry = NEW.createPhaseEntry();
        entry.setTime(time);
        entry.setWho(who);
        entry.setAction(action);
        entry.setComment(comment);
        entry.setSystem(system);
        entry.getReferences().addAll(References.of(open, events));
        changes.add(new IncidentChange.Put(phases.getOrDefault(phase, id), "entries", -1, entry));
    }

    void indicator(IndicatorKind kind, String value, String note, long count, List<Event> events) {
        Indicator indicator = NEW.createIndicator();
        indicator.setKind(kind);
        indicator.setValue(value);
        indicator.setNote(note);
        indicator.setCount(count);
        if (!events.isEmpty()) {
            indicator.setFirst(events.get(0).time());
        }
        indicator.getReferences().addAll(References.of(open, events));
        add("indicators", indicator);
    }

    /** A report of a team, with the numbers of the hour that ends then, filled in by the program. */
    void update(Instant end, String team, String text) throws IOException {
        Incident incident = IncidentBook.of(open).copy();
        TeamUpdate update = new UpdateSheet(open, monitor).fill(incident.getChartQuery(), incident.getChartField(),
                end.getEpochSecond() * 1_000_000L - 3_600_000_000L);
        update.setTeam(team);
        update.setText(text);
        add("updates", update);
    }

    void item(ItemKind kind, String text, String owner, String due, int progress) {
        ActionItem item = NEW.createActionItem();
        item.setKind(kind);
        item.setText(text);
        item.setOwner(owner);
        item.setDue(due);
        item.setProgress(progress);
        add("items", item);
    }

    void notice(Instant time, String from, String to, String channel, String subject, String text) {
        Notice notice = NEW.createNotice();
        notice.setTime(time);
        notice.setFrom(from);
        notice.setTo(to);
        notice.setChannel(channel);
        notice.setSubject(subject);
        notice.setText(text);
        add("notices", notice);
    }

    void participant(String name, String role, String organisation) {
        Participant participant = NEW.createParticipant();
        participant.setName(name);
        participant.setRole(role);
        participant.setOrganisation(organisation);
        add("participants", participant);
    }

    /** The register's entry for a source of the case, with its way until today. */
    void evidence(String number, String path, String what, String how) {
        open.sources().stream().filter(source -> source.path().endsWith(path) && !source.sha256().isEmpty()).findFirst()
                .ifPresent(source -> {
                    var record = NEW.createCustodyRecord();
                    record.setNumber(number);
                    record.setEvidence(source.sha256());
                    record.setWhat(what);
                    record.setOrigin(source.path());
                    record.setHow(how);
                    record.setTakenBy("analyst");
                    record.setKept("the case; a copy on a write-once disk in the safe");
                    add("records", record);
                });
    }

    /** Writes all of it. */
    void write() throws IOException {
        new EditIncidentOperation(open, "incident.written", new IncidentChange.All(changes)).run(monitor);
        changes.clear();
    }
}
