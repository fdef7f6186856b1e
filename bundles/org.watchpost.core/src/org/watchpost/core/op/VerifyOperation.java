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
import java.nio.file.Path;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.cases.CaseService;
import org.watchpost.core.cases.Verification;

/** Checks that no byte of a case was changed, is missing or was added. The case may be open meanwhile. */
public final class VerifyOperation {

    private final CaseService cases;
    private final Path folder;

    public VerifyOperation(CaseService cases, Path folder) {
        this.cases = cases;
        this.folder = folder;
    }

    /**
     * Runs it; reads all of the case and of the originals it links to.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    public Verification run(IProgressMonitor monitor) throws IOException {
        return cases.verify(folder, monitor);
    }
}
