/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.query;

import org.watchpost.core.event.Field;
import org.watchpost.core.event.Fields;

/**
 * How rows are ordered. Rows that are equal by the field are ordered by time, then by their place in the evidence, so that
 * the order of a result is always the same. Rows without a value come last.
 *
 * @param field      the field
 * @param descending whether the greatest comes first
 */
public record SortOrder(Field field, boolean descending) {

    /** Oldest first. */
    public static final SortOrder BY_TIME = new SortOrder(Fields.TIMESTAMP, false);
    /** Newest first. */
    public static final SortOrder BY_TIME_DESCENDING = new SortOrder(Fields.TIMESTAMP, true);
}
