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

/** Changes what a finding says; its events stay. */
public final class EditFindingOperation {

    private final OpenCase target;
    private final String id;
    private final FindingFields fields;

    public EditFindingOperation(OpenCase target, String id, FindingFields fields) {
        this.target = target;
        this.id = id;
        this.fields = fields;
    }

    /**
     * Runs it.
     *
     * @throws CaseException if the finding was deleted meanwhile
     */
    public void run(IProgressMonitor monitor) throws IOException {
        Findings.edit(target, "finding.changed", id, fields::writeTo);
    }
}
