/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.parse;

import java.time.ZoneId;
import java.util.Objects;

/**
 * What a parser must know beyond the record itself. Immutable; kept with the source so that any record can be read again
 * alone.
 *
 * @param fileName   base name of the source
 * @param zone       zone of times that have none
 * @param year       year of the month below, for times without a year
 * @param month      month (1 to 12) of the record before, for times without a year: a record whose month is more than half a
 *                   year away belongs to the next or previous year
 * @param headers    the header lines or record in force, as bytes; empty if there are none
 * @param shiftMicros added to every time, for clocks that were wrong
 */
public record SourceContext(String fileName, ZoneId zone, int year, int month, byte[] headers, long shiftMicros) {

    public SourceContext {
        Objects.requireNonNull(zone);
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("Month " + month);
        }
    }

    /** The year of a record whose month is known but not its year. */
    public int yearOf(int recordMonth) {
        int difference = recordMonth - month;
        return difference > 6 ? year - 1 : difference < -6 ? year + 1 : year;
    }

    public SourceContext withHeaders(byte[] newHeaders) {
        return new SourceContext(fileName, zone, year, month, newHeaders, shiftMicros);
    }

    public SourceContext withYearAndMonth(int newYear, int newMonth) {
        return new SourceContext(fileName, zone, newYear, newMonth, headers, shiftMicros);
    }
}
