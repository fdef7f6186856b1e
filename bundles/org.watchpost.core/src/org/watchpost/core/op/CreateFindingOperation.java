/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.op;

import java.io.IOException;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Event;
import org.watchpost.model.EventReference;
import org.watchpost.model.Finding;
import org.watchpost.model.util.Models;

/** Makes a finding of some events. */
public final class CreateFindingOperation {

    private final OpenCase target;
    private final FindingFields fields;
    private final List<Event> events;

    /**
     * @param events that support it, in the order to be kept; may be empty
     */
    public CreateFindingOperation(OpenCase target, FindingFields fields, List<Event> events) {
        this.target = target;
        this.fields = fields;
        this.events = List.copyOf(events);
    }

    /**
     * Runs it.
     *
     * @return id of the finding
     */
    public String run(IProgressMonitor monitor) throws IOException {
        List<EventReference> references = EventReferences.of(target, events);
        Finding finding = Models.newFinding(fields.title(), System.getProperty("user.name", ""), FindingFields.now());
        fields.writeTo(finding);
        EventReferences.addNew(finding, references);
        String id = String.valueOf(finding.getId());
        target.edit("finding.created", FindingFields.facts(id, fields.title(), finding.getEvents().size()),
                model -> model.getFindings().add(finding));
        return id;
    }
}
