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
import org.watchpost.model.Finding;

/** Puts a deleted finding back: with its id, events and place in the list. */
public final class RestoreFindingOperation {

    private final OpenCase target;
    private final RemovedFinding removed;

    public RestoreFindingOperation(OpenCase target, RemovedFinding removed) {
        this.target = target;
        this.removed = removed;
    }

    /**
     * Runs it.
     *
     * @throws CaseException if the case has a finding of that id
     */
    public void run(IProgressMonitor monitor) throws IOException {
        Finding finding = EcoreUtil.copy(removed.finding());
        String id = String.valueOf(finding.getId());
        if (target.<Boolean>read(model -> Findings.find(model, id).isPresent())) {
            throw new CaseException("The finding is there already");
        }
        target.edit("finding.restored", FindingFields.facts(id, finding.getTitle(), finding.getEvents().size()),
                model -> model.getFindings().add(Math.min(removed.index(), model.getFindings().size()), finding));
    }
}
