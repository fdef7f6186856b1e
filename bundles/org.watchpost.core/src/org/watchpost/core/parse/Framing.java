/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.parse;

/**
 * Cuts bytes into records. Implementations are stateless.
 */
public interface Framing {

    /** One record a line; ends with LF or CRLF. */
    Framing LINES = new LineFraming();

    /**
     * The end of the record that begins at {@code from}, including its line end.
     *
     * @param last whether no bytes follow after {@code to} in the source
     * @return position after the record, or -1 if the record goes on beyond {@code to}; never -1 if {@code last}
     */
    int recordEnd(byte[] buffer, int from, int to, boolean last);

    /**
     * The end of the last complete record in {@code [from, to)}, where {@code from} begins a record.
     *
     * @return a position after {@code from}, or -1 if no record is complete
     */
    default int lastRecordEnd(byte[] buffer, int from, int to) {
        int end = -1;
        int at = from;
        while (at < to) {
            at = recordEnd(buffer, at, to, false);
            if (at < 0) {
                break;
            }
            end = at;
        }
        return end;
    }
}
