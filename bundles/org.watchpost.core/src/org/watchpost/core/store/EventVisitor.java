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
import org.watchpost.core.event.Event;

/** Sees the events of a result one after another. */
@FunctionalInterface
public interface EventVisitor {

    /**
     * @return false to stop
     * @throws IOException if the event can't be written where it should go; ends the scan
     */
    boolean visit(Event event) throws IOException;
}
