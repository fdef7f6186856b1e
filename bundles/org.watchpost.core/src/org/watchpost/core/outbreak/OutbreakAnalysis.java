/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.outbreak;

import java.io.IOException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.store.EventStore;

/** Finds the shape of an outbreak. A Declarative Service of the analysis bundle; safe for use by several threads. */
public interface OutbreakAnalysis {

    /** Most hosts in a heat map, most rules and targets in the matrix. */
    int MOST_ROWS = 40;
    /** Most edges of the spread graph. */
    int MOST_EDGES = 2000;
    /** Most stretches of a curve. */
    int MOST_STRETCHES = 2000;

    /**
     * Analyses the events that a query finds. Memory grows with hosts and stretches, not with events.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    Outbreak analyse(EventStore store, OutbreakRequest request, IProgressMonitor monitor) throws IOException;
}
