/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.parse;

/** Where a format names its columns. */
public enum Headers {
    /** It doesn't. */
    NONE,
    /** The first record of a source, as in CSV. */
    FIRST_RECORD,
    /** Lines that begin with {@code #}, at the beginning and wherever the writer was restarted: Zeek, W3C extended logs. */
    HASH_LINES
}
