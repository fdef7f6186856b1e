/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.event;

/** What the values of a {@link Field} are, which decides how they are compared, sorted and shown. */
public enum FieldType {
    /** A name, id or word that is compared as a whole, without regard to case. */
    KEYWORD,
    /** Running text, URLs and the like: searched by its words; never a column of the index. */
    TEXT,
    /** A whole number. */
    LONG,
    /** A number with a fraction; seconds for delays. */
    DOUBLE,
    /** An IPv4 or IPv6 address. Text which is not an address is not stored under such a field. */
    IP,
    /** A point in time, microseconds since 1970-01-01T00:00:00Z. */
    TIME
}
