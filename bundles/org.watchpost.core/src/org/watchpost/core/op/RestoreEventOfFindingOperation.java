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
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.model.EventReference;

/** Puts an event back into the finding it was taken out of. */
public final class RestoreEventOfFindingOperation {

    private final OpenCase target;
    private final String id;
    private final int index;
    private final EventReference reference;

    /**
     * @param index     where it was
     * @param reference what {@link RemoveEventFromFindingOperation} took out; a copy of it is put back
     */
    public RestoreEventOfFindingOperation(OpenCase target, String id, int index, EventReference reference) {
        this.target = target;
        this.id = id;
        this.index = index;
        this.reference = reference;
    }

    /**
     * Runs it.
     *
     * @throws CaseException if the finding was deleted meanwhile
     */
    public void run(IProgressMonitor monitor) throws IOException {
        EventReference copy = EcoreUtil.copy(reference);
        Findings.edit(target, "finding.events.added", id, finding -> {
            finding.getEvents().add(Math.min(index, finding.getEvents().size()), copy);
            finding.setModified(FindingFields.now());
        });
    }
}
