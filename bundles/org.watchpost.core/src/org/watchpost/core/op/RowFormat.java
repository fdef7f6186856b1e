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
import org.watchpost.core.event.Event;

/** How rows are written: to a file by {@link ExportEventsOperation}, or to any text. Immutable; any thread. */
public interface RowFormat {

    /** Writes what stands before the first row. */
    void heading(Appendable out) throws IOException;

    /** Writes one row with its line end. */
    void row(Event event, Appendable out) throws IOException;
}
