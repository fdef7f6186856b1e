/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.incident;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.watchpost.core.cases.CaseException;
import org.watchpost.model.Case;
import org.watchpost.model.Evidence;
import org.watchpost.model.incident.CheckItem;
import org.watchpost.model.incident.CustodyRecord;
import org.watchpost.model.incident.Incident;
import org.watchpost.model.incident.IncidentFactory;
import org.watchpost.model.incident.PhaseEntry;
import org.watchpost.model.incident.PhaseRecord;
import org.watchpost.model.incident.TimelineEntry;
import org.watchpost.model.util.IncidentFiles;
import org.watchpost.model.util.Models;
import org.watchpost.testing.Seeded;

/** Changes to incidents, and taking them back. */
class IncidentChangeTest {

    private static TimelineEntry entry(String text) {
        TimelineEntry entry = IncidentFactory.eINSTANCE.createTimelineEntry();
        entry.setText(text);
        return entry;
    }

    @Test
    void anyNumberOfChangesCanBeTakenBack() throws Exception {
        RandomGenerator random = Seeded.random(this);
        Incident incident = IncidentFiles.newIncident();
        byte[] begin = IncidentFiles.toBytes(incident);
        List<IncidentChange> back = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            back.add(0, change(random, incident, i).applyTo(incident));
        }
        byte[] end = IncidentFiles.toBytes(incident);
        List<IncidentChange> forth = new ArrayList<>();
        for (IncidentChange undo : back) {
            forth.add(0, undo.applyTo(incident));
        }
        assertArrayEquals(begin, IncidentFiles.toBytes(incident));
        for (IncidentChange redo : forth) {
            redo.applyTo(incident);
        }
        assertArrayEquals(end, IncidentFiles.toBytes(incident));
    }

    private static IncidentChange change(RandomGenerator random, Incident incident, int i) {
        List<TimelineEntry> lines = incident.getTimeline();
        if (lines.isEmpty() || random.nextInt(3) == 0) {
            return new IncidentChange.Put(incident.getId(), "timeline", random.nextInt(lines.size() + 2) - 1, entry("line " + i));
        }
        String id = lines.get(random.nextInt(lines.size())).getId();
        return switch (random.nextInt(4)) {
            case 0 -> new IncidentChange.Remove(id);
            case 1 -> new IncidentChange.Put(incident.getId(), "impact", -1, IncidentFactory.eINSTANCE.createImpact());
            case 2 -> new IncidentChange.All(List.of(IncidentChange.Set.of(incident.getId(), "title", "title " + i),
                    new IncidentChange.Put(id, "references", -1, IncidentFactory.eINSTANCE.createReference())));
            default -> IncidentChange.Set.of(id, "text", "changed " + i);
        };
    }

    @Test
    void whatIsGoneCantBeChangedAndNothingElseIs() {
        Incident incident = IncidentFiles.newIncident();
        byte[] begin = IncidentFiles.toBytes(incident);
        IncidentChange half = new IncidentChange.All(
                List.of(IncidentChange.Set.of(incident.getId(), "title", "x"),
                        new IncidentChange.Remove("00000000-0000-0000-0000-000000000000")));
        assertThrows(CaseException.class, () -> half.applyTo(incident));
        assertArrayEquals(begin, IncidentFiles.toBytes(incident));
    }

    @Test
    void templatesOfTheProgram() throws Exception {
        for (String name : List.of("worm", "flood", "phishing")) {
            IncidentTemplate template = IncidentTemplate.parse(name, IncidentTemplate.text(name));
            for (String phase : PhaseSet.CLASSIC.keys()) {
                assertTrue(!template.checklist().getOrDefault(phase, List.of()).isEmpty(), name + " " + phase);
            }
            assertTrue(!template.checklist().getOrDefault(IncidentTemplate.JUMP_KIT, List.of()).isEmpty(), name);
            assertTrue(!PhaseSet.CSF.template(template, "respond").isEmpty());
        }
        assertTrue(IncidentTemplate.names().containsAll(List.of("worm", "flood", "phishing")));
    }

    @Test
    void changeAgainstTheHourBefore() {
        assertEquals("+25 %", UpdateSheet.change(Optional.of(5.0), Optional.of(4.0)));
        assertEquals("-100 %", UpdateSheet.change(Optional.of(0.0), Optional.of(4.0)));
        assertEquals("", UpdateSheet.change(Optional.of(5.0), Optional.of(0.0)));
        assertEquals("", UpdateSheet.change(Optional.empty(), Optional.of(1.0)));
    }

    @Test
    void partsOfPhases() throws Exception {
        Incident incident = IncidentFiles.newIncident();
        PhaseRecord phase = IncidentFactory.eINSTANCE.createPhaseRecord();
        phase.setKey("containment");
        new IncidentChange.Put(incident.getId(), "phases", -1, phase).applyTo(incident);
        String id = incident.getPhases().get(0).getId();
        IncidentChange back = new IncidentChange.Put(id, "entries", -1, IncidentFactory.eINSTANCE.createPhaseEntry()).applyTo(incident);
        assertEquals(1, incident.getPhases().get(0).getEntries().size());
        back.applyTo(incident);
        assertEquals(0, incident.getPhases().get(0).getEntries().size());
    }

    private static Incident told(String... keys) throws Exception {
        Incident incident = IncidentFiles.newIncident();
        for (String key : keys) {
            PhaseRecord phase = IncidentFactory.eINSTANCE.createPhaseRecord();
            phase.setKey(key);
            PhaseEntry entry = IncidentFactory.eINSTANCE.createPhaseEntry();
            entry.setAction("done in " + key);
            phase.getEntries().add(entry);
            CheckItem item = IncidentFactory.eINSTANCE.createCheckItem();
            item.setText("think of " + key);
            phase.getChecklist().add(item);
            new IncidentChange.Put(incident.getId(), "phases", -1, phase).applyTo(incident);
        }
        return incident;
    }

    private static List<String> entries(Incident incident) {
        return incident.getPhases().stream().flatMap(phase -> phase.getEntries().stream()).map(PhaseEntry::getAction).sorted().toList();
    }

    @Test
    void anotherSetOfPhasesLosesNothingAndCanBeTakenBack() throws Exception {
        Incident incident = told(PhaseSet.CLASSIC.keys().toArray(String[]::new));
        List<String> before = entries(incident);
        byte[] bytes = IncidentFiles.toBytes(incident);
        IncidentChange change = ArrangePhasesOperation.change(incident, "csf", ArrangePhasesOperation.plan(incident, PhaseSet.CSF));
        IncidentChange back = change.applyTo(incident);
        assertEquals(PhaseSet.CSF.keys(), incident.getPhases().stream().map(PhaseRecord::getKey).toList());
        assertEquals("csf", incident.getView());
        assertEquals(before, entries(incident));
        PhaseRecord respond = incident.getPhases().get(PhaseSet.CSF.keys().indexOf("respond"));
        assertEquals(2, respond.getEntries().size(), "containment and eradication");
        assertEquals(2, respond.getChecklist().size());
        ArrangePhasesOperation.change(incident, "phases", ArrangePhasesOperation.plan(incident, PhaseSet.CLASSIC)).applyTo(incident);
        assertEquals(before, entries(incident));
        Incident again = IncidentFiles.read(bytes);
        change.applyTo(again);
        back.applyTo(again);
        assertArrayEquals(bytes, IncidentFiles.toBytes(again));
    }

    @Test
    void phasesOfOnesOwn() throws Exception {
        Incident incident = told("containment", "recovery", "own");
        List<PhaseRecord> old = incident.getPhases();
        String first = old.get(0).getId();
        String second = old.get(1).getId();
        String third = old.get(2).getId();
        ArrangePhasesOperation.change(incident, "own",
                List.of(new ArrangePhasesOperation.Phase("own", "First things", List.of(third)),
                        new ArrangePhasesOperation.Phase("hands_on", "Hands on", List.of(first, second)),
                        new ArrangePhasesOperation.Phase("after", "Afterwards", List.of())))
                .applyTo(incident);
        assertEquals(List.of("First things", "Hands on", "Afterwards"),
                incident.getPhases().stream().map(PhaseRecord::getTitle).toList());
        assertEquals(3, entries(incident).size());
        for (List<String> wrong : List.of(List.of(third), List.of(third, third), List.of("gone"))) {
            assertThrows(CaseException.class, () -> ArrangePhasesOperation.change(incident, "own",
                    List.of(new ArrangePhasesOperation.Phase("x", "", wrong))));
        }
    }

    @Test
    void evidenceIsRegisteredOnce() {
        Case model = Models.newCase("x", ZoneOffset.UTC, Instant.EPOCH, "ann");
        Evidence log = Models.newEvidence("ab".repeat(32), "mail.log", "/var/log/mail.log", 1234567);
        log.setTaken(Instant.EPOCH);
        log.setTakenBy("ann");
        model.getEvidence().add(log);
        Incident incident = IncidentFiles.newIncident();
        List<CustodyRecord> records = RegisterEvidence.missing(model, incident);
        assertEquals(1, records.size());
        CustodyRecord record = records.get(0);
        assertEquals("E-001", record.getNumber());
        assertEquals("mail.log (1,234,567 bytes)", record.getWhat());
        assertEquals("/var/log/mail.log", record.getOrigin());
        assertEquals("ab".repeat(32), record.getEvidence());
        assertEquals("collected", record.getEvents().get(0).getAction());
        incident.getRecords().addAll(records);
        assertEquals(List.of(), RegisterEvidence.missing(model, incident));
    }
}
