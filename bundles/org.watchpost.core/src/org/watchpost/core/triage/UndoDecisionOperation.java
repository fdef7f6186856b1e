/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.triage;

import java.io.IOException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.op.DeleteFindingOperation;

/** Takes a decision or a rule back: its alerts are what they were before. The journal keeps that it was made and taken back. */
public final class UndoDecisionOperation {

    private final Triage triage;
    private final String id;
    private final boolean withFinding;

    /** @param withFinding whether the finding it made is deleted too, if it still exists */
    public UndoDecisionOperation(Triage triage, String id, boolean withFinding) {
        this.triage = triage;
        this.id = id;
        this.withFinding = withFinding;
    }

    /**
     * Runs it.
     *
     * @return whether the decision was there
     */
    public boolean run(IProgressMonitor monitor) throws IOException {
        String finding = triage.book().find(id).map(Decision::finding).orElse("");
        boolean there = triage.remove(id);
        if (there && withFinding && !finding.isEmpty()
                && triage.openCase().read(model -> model.getFindings().stream().anyMatch(one -> finding.equals(one.getId())))) {
            new DeleteFindingOperation(triage.openCase(), finding).run(monitor);
        }
        return there;
    }
}
