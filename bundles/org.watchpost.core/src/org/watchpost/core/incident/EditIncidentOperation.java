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
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.cases.OpenCase;

/** Changes the incident of a case. */
public final class EditIncidentOperation {

    private final OpenCase target;
    private final String action;
    private final IncidentChange change;

    /**
     * @param action what is done, for the journal: {@code incident.timeline.added}
     */
    public EditIncidentOperation(OpenCase target, String action, IncidentChange change) {
        this.target = target;
        this.action = action;
        this.change = change;
    }

    /**
     * Runs it.
     *
     * @return the change that takes it back
     */
    public IncidentChange run(IProgressMonitor monitor) throws IOException {
        return IncidentBook.of(target).apply(action, change);
    }
}
