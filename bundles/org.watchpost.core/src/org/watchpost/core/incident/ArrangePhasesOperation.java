/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.incident;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.model.incident.Incident;
import org.watchpost.model.incident.IncidentFactory;
import org.watchpost.model.incident.PhaseEntry;
import org.watchpost.model.incident.PhaseRecord;

/** Tells an incident in other phases: renamed, in another order, joined, added. No entry and no line of a checklist gets lost. */
public final class ArrangePhasesOperation {

    /**
     * A phase as it is to be.
     *
     * @param key   its name in the model; for phases of one's own any text
     * @param title for people; empty: the usual one of the key
     * @param from  ids of the phases it takes over; none for a new one
     */
    public record Phase(String key, String title, List<String> from) {
        public Phase {
            from = List.copyOf(from);
        }
    }

    private final OpenCase target;
    private final String view;
    private final List<Phase> phases;

    /**
     * @param view   name of the set, as {@link PhaseSet#name}
     * @param phases in order
     */
    public ArrangePhasesOperation(OpenCase target, String view, List<Phase> phases) {
        this.target = target;
        this.view = view;
        this.phases = List.copyOf(phases);
    }

    /** How the phases of an incident are told in a set: each in the place of the set that it belongs to. */
    public static List<Phase> plan(Incident incident, PhaseSet set) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        set.keys().forEach(key -> places.put(key, new ArrayList<>()));
        List<Phase> others = new ArrayList<>();
        for (PhaseRecord phase : incident.getPhases()) {
            String place = set.place(phase.getKey());
            List<String> there = places.get(place);
            if (there != null) {
                there.add(phase.getId());
            } else {
                others.add(new Phase(phase.getKey(), phase.getTitle(), List.of(phase.getId())));
            }
        }
        List<Phase> plan = new ArrayList<>();
        places.forEach((key, from) -> plan.add(new Phase(key, "", from)));
        plan.addAll(others);
        return plan;
    }

    /**
     * Runs it.
     *
     * @return the change that takes it back
     * @throws CaseException if a phase would get lost or is taken over twice
     */
    public IncidentChange run(IProgressMonitor monitor) throws IOException {
        IncidentBook book = IncidentBook.of(target);
        Incident copy = book.copy();
        return book.apply("incident.phases.arranged", change(copy, view, phases));
    }

    /**
     * The change, for whoever makes it undoable.
     *
     * @throws CaseException if a phase would get lost or is taken over twice
     */
    public static IncidentChange change(Incident incident, String view, List<Phase> phases) throws CaseException {
        Map<String, PhaseRecord> old = new LinkedHashMap<>();
        incident.getPhases().forEach(phase -> old.put(phase.getId(), phase));
        List<String> taken = phases.stream().flatMap(phase -> phase.from().stream()).toList();
        for (String id : taken) {
            if (!old.containsKey(id)) {
                throw new CaseException("A phase that was to be moved no longer exists");
            }
        }
        if (taken.size() != taken.stream().distinct().count()) {
            throw new CaseException("A phase can't be in two places");
        }
        for (PhaseRecord phase : old.values()) {
            if (!taken.contains(phase.getId()) && !isEmpty(phase)) {
                throw new CaseException("The phase " + phase.getKey() + " has entries; join it to another one");
            }
        }
        List<IncidentChange> changes = new ArrayList<>();
        old.keySet().forEach(id -> changes.add(new IncidentChange.Remove(id)));
        for (Phase phase : phases) {
            changes.add(new IncidentChange.Put(incident.getId(), "phases", -1, made(phase, old)));
        }
        changes.add(IncidentChange.Set.of(incident.getId(), "view", view));
        return new IncidentChange.All(changes);
    }

    private static boolean isEmpty(PhaseRecord phase) {
        return phase.getText().isBlank() && phase.getEntries().isEmpty() && phase.getChecklist().stream().noneMatch(item -> item.isDone());
    }

    private static PhaseRecord made(Phase phase, Map<String, PhaseRecord> old) {
        List<PhaseRecord> from = phase.from().stream().flatMap(id -> Stream.ofNullable(old.get(id))).toList();
        PhaseRecord made = IncidentFactory.eINSTANCE.createPhaseRecord();
        if (!from.isEmpty()) {
            made.setId(from.get(0).getId());
        }
        made.setKey(phase.key());
        made.setTitle(phase.title());
        made.setText(String.join("\n", from.stream().map(PhaseRecord::getText).filter(text -> !text.isBlank()).toList()));
        List<PhaseEntry> entries = new ArrayList<>();
        from.forEach(one -> entries.addAll(copies(one.getEntries())));
        if (from.size() > 1) {
            entries.sort(Comparator.comparing(PhaseEntry::getTime, Comparator.nullsLast(Comparator.naturalOrder())));
        }
        made.getEntries().addAll(entries);
        from.forEach(one -> made.getChecklist().addAll(copies(one.getChecklist())));
        return made;
    }

    private static <T extends org.eclipse.emf.ecore.EObject> Collection<T> copies(List<T> elements) {
        return EcoreUtil.copyAll(elements);
    }
}
