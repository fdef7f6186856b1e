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
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.Event;
import org.watchpost.model.EventReference;

/** Adds events to a finding; those it has already are left out. */
public final class AddEventsToFindingOperation {

    private final OpenCase target;
    private final String id;
    private final List<Event> events;

    public AddEventsToFindingOperation(OpenCase target, String id, List<Event> events) {
        this.target = target;
        this.id = id;
        this.events = List.copyOf(events);
    }

    /**
     * Runs it.
     *
     * @return how many events were new to the finding
     * @throws CaseException if the finding was deleted meanwhile
     */
    public int run(IProgressMonitor monitor) throws IOException {
        List<EventReference> references = EventReferences.of(target, events);
        int[] added = new int[1];
        Findings.edit(target, "finding.events.added", id, finding -> {
            added[0] = EventReferences.addNew(finding, references);
            finding.setModified(FindingFields.now());
        });
        return added[0];
    }
}
