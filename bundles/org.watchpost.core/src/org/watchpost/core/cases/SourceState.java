/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.cases;

/** How far a source has been taken in. */
public enum SourceState {
    /** Known, nothing read yet. */
    PENDING,
    /** Being read, or its reading was interrupted and goes on with the next import. */
    IMPORTING,
    /** Read to its end. */
    COMPLETE,
    /** Could not be read to its end; what was read is there. */
    FAILED,
    /** Stopped by the person; what was read is there. */
    CANCELLED
}
