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
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.imports.ImportListener;
import org.watchpost.core.imports.ImportRequest;
import org.watchpost.core.imports.ImportSummary;

/** Takes files into a case. */
public final class ImportOperation {

    private final OpenCase target;
    private final ImportRequest request;
    private final ImportListener listener;

    public ImportOperation(OpenCase target, ImportRequest request, ImportListener listener) {
        this.target = target;
        this.request = request;
        this.listener = listener;
    }

    /**
     * Runs it; returns when all is done.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled; what was read stays
     */
    public ImportSummary run(IProgressMonitor monitor) throws IOException {
        return target.importFiles(request, listener, monitor);
    }
}
