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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.model.incident.CheckItem;
import org.watchpost.model.incident.Incident;
import org.watchpost.model.incident.IncidentFactory;
import org.watchpost.model.incident.PhaseRecord;

/** Begins the record of an incident: phases, and their checklists from a template. What is there already stays. */
public final class BeginIncidentOperation {

    private final OpenCase target;
    private final IncidentTemplate template;
    private final PhaseSet phases;

    public BeginIncidentOperation(OpenCase target, IncidentTemplate template, PhaseSet phases) {
        this.target = target;
        this.template = template;
        this.phases = phases;
    }

    /**
     * Runs it.
     *
     * @return the change that takes it back
     */
    public IncidentChange run(IProgressMonitor monitor) throws IOException {
        IncidentBook book = IncidentBook.of(target);
        IncidentChange change = book.read(this::change);
        return book.apply("incident.begun", change);
    }

    private IncidentChange change(Incident incident) {
        List<IncidentChange> changes = new ArrayList<>();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("kind", template.name());
        values.put("view", phases.name());
        if (incident.getTitle().isEmpty()) {
            values.put("title", target.name());
        }
        if (incident.getAuthor().isEmpty()) {
            values.put("author", System.getProperty("user.name", ""));
        }
        if (incident.getChartQuery().isEmpty()) {
            values.put("chartQuery", template.query());
            values.put("chartField", template.field());
        }
        changes.add(new IncidentChange.Set(incident.getId(), values));
        if (incident.getImpact() == null) {
            changes.add(new IncidentChange.Put(incident.getId(), "impact", -1, IncidentFactory.eINSTANCE.createImpact()));
        }
        for (String key : phases.keys()) {
            if (incident.getPhases().stream().noneMatch(phase -> key.equals(phase.getKey()))) {
                PhaseRecord phase = IncidentFactory.eINSTANCE.createPhaseRecord();
                phase.setKey(key);
                phase.getChecklist().addAll(items(phases.template(template, key)));
                changes.add(new IncidentChange.Put(incident.getId(), "phases", -1, phase));
            }
        }
        if (incident.getJumpKit().isEmpty()) {
            for (CheckItem item : items(template.checklist().getOrDefault(IncidentTemplate.JUMP_KIT, List.of()))) {
                changes.add(new IncidentChange.Put(incident.getId(), "jumpKit", -1, item));
            }
        }
        return new IncidentChange.All(changes);
    }

    private static List<CheckItem> items(List<String> texts) {
        List<CheckItem> items = new ArrayList<>();
        for (String text : texts) {
            CheckItem item = IncidentFactory.eINSTANCE.createCheckItem();
            item.setText(text);
            items.add(item);
        }
        return items;
    }
}
