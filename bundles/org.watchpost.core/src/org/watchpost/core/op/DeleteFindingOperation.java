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
import org.watchpost.model.Case;

/** Deletes a finding; its events and their evidence stay. The journal keeps that there was one. */
public final class DeleteFindingOperation {

    private final OpenCase target;
    private final String id;

    public DeleteFindingOperation(OpenCase target, String id) {
        this.target = target;
        this.id = id;
    }

    /**
     * Runs it.
     *
     * @return what {@link RestoreFindingOperation} needs to undo it
     * @throws CaseException if the finding was deleted meanwhile
     */
    public RemovedFinding run(IProgressMonitor monitor) throws IOException {
        RemovedFinding[] removed = new RemovedFinding[1];
        Findings.edit(target, "finding.deleted", id, finding -> {
            int index = finding.eContainer() instanceof Case model ? model.getFindings().indexOf(finding) : 0;
            EcoreUtil.remove(finding);
            removed[0] = new RemovedFinding(EcoreUtil.copy(finding), index);
        });
        return removed[0];
    }
}
