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

/** Reads one source again with other settings. */
public final class ReimportOperation {

    private final OpenCase target;
    private final int source;
    private final ImportRequest.Settings settings;
    private final ImportListener listener;

    /**
     * @param settings what changes; absent ones stay as they are
     */
    public ReimportOperation(OpenCase target, int source, ImportRequest.Settings settings, ImportListener listener) {
        this.target = target;
        this.source = source;
        this.settings = settings;
        this.listener = listener;
    }

    /** Runs it; returns when all is done. */
    public ImportSummary run(IProgressMonitor monitor) throws IOException {
        return target.reimport(source, settings, listener, monitor);
    }
}
