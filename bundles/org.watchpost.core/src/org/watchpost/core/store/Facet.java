/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.store;

import java.util.List;

/**
 * The most frequent values of a field.
 *
 * @param values   most frequent first, equal counts by value (numbers, times and addresses as such, all else by characters)
 * @param distinct how many different values there are in all
 * @param events   events of the query that have a value at all
 */
public record Facet(List<Count> values, long distinct, long events) {

    /**
     * One value.
     *
     * @param value as text
     * @param count events that have it
     */
    public record Count(String value, long count) {
    }

    public Facet {
        values = List.copyOf(values);
    }
}
