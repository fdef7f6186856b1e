/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.analysis.traffic;

import java.io.IOException;
import java.time.ZoneId;

import org.eclipse.core.runtime.IProgressMonitor;
import org.watchpost.core.query.EventQuery;
import org.watchpost.core.store.EventStore;

/** Reads what happened from mail traffic. A service; thread-safe. */
public interface TrafficAnalysis {

    /**
     * What is asked for.
     *
     * @param top     rows for each dimension, at least 1
     * @param zone    in which hours and days are counted and times are told
     * @param explain whether to look for what stands out, which asks other logs too
     */
    record Options(int top, ZoneId zone, boolean explain) {

        public Options {
            if (top < 1) {
                throw new IllegalArgumentException("top " + top);
            }
        }
    }

    /**
     * Counts the messages of a query and says what stands out. Streaming: memory is bounded whatever the number of events.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    TrafficReport analyse(EventStore events, EventQuery query, Options options, IProgressMonitor monitor) throws IOException;
}
