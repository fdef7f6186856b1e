/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.analysis.time;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.store.EventStore;

/** Compares the clocks of sources by what two of them saw. A service; thread-safe. */
public interface ClockComparison {

    /**
     * Compares all sources that have something in common: the same Message-ID, a message that one server handed on and the
     * next took in, the same connection. Streaming, in bounded memory.
     *
     * @return one proposal for each two sources with enough in common, telling ones with most matches first; the source with
     *         more matches in all is taken as the reference
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    List<ClockProposal> compare(EventStore events, EventQuery query, IProgressMonitor monitor) throws IOException;
}
