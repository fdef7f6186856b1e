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
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.model.EventReference;

/** Takes one event out of a finding; the event and its evidence stay. */
public final class RemoveEventFromFindingOperation {

    private final OpenCase target;
    private final String id;
    private final int index;

    /** @param index place of the event among those of the finding, from 0 */
    public RemoveEventFromFindingOperation(OpenCase target, String id, int index) {
        this.target = target;
        this.id = id;
        this.index = index;
    }

    /**
     * Runs it.
     *
     * @return the reference that was taken out, for {@link RestoreEventOfFindingOperation}
     * @throws CaseException if the finding or the event in it was deleted meanwhile
     */
    public EventReference run(IProgressMonitor monitor) throws IOException {
        int size = target.read(model -> Findings.find(model, id).map(finding -> finding.getEvents().size()).orElse(0));
        if (index < 0 || index >= size) {
            throw new CaseException("The event is no longer in the finding");
        }
        EventReference[] removed = new EventReference[1];
        Findings.edit(target, "finding.event.removed", id, finding -> {
            removed[0] = finding.getEvents().remove(index);
            finding.setModified(FindingFields.now());
        });
        return removed[0];
    }
}
