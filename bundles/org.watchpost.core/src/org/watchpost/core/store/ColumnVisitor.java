/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.store;

import java.io.IOException;
import org.watchpost.core.event.EventRef;

/** Sees some columns of the events of a result one after another. */
@FunctionalInterface
public interface ColumnVisitor {

    /**
     * @param ref    place of the event
     * @param micros its time, microseconds since the epoch
     * @param values the values of each field asked for, in the order of the fields; of no length where the event has none. Shared:
     *               not to be changed, and only to be kept value by value
     * @return false to stop
     */
    boolean visit(EventRef ref, long micros, String[][] values) throws IOException;
}
