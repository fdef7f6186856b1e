/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.core.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchpost.core.text.Times;

class TimeTextTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @ParameterizedTest
    @CsvSource({
            "2004,                        2004-01-01T05:00:00Z,        2005-01-01T05:00:00Z",
            "2004-07,                     2004-07-01T04:00:00Z,        2004-08-01T04:00:00Z",
            "2004-10-31,                  2004-10-31T04:00:00Z,        2004-11-01T05:00:00Z",
            "2004-07-26T08,               2004-07-26T12:00:00Z,        2004-07-26T13:00:00Z",
            "2004-07-26 08:30,            2004-07-26T12:30:00Z,        2004-07-26T12:31:00Z",
            "2004-07-26T08:30:05Z,        2004-07-26T08:30:05Z,        2004-07-26T08:30:06Z",
            "2004-07-26T08:30:05.1Z,      2004-07-26T08:30:05.100Z,    2004-07-26T08:30:05.200Z",
            "2004-07-26T08:30:05.123456Z, 2004-07-26T08:30:05.123456Z, 2004-07-26T08:30:05.123457Z",
            "2004-07-26T08:30:05.123456789Z, 2004-07-26T08:30:05.123456Z, 2004-07-26T08:30:05.123457Z",
            "2004-07-26T08:30:05+04:00,   2004-07-26T04:30:05Z,        2004-07-26T04:30:06Z",
            "2004-07-26T08:30:05-0130,    2004-07-26T10:00:05Z,        2004-07-26T10:00:06Z",
            "20040726,                    ,                            " })
    void standsForItsSmallestUnit(String text, String from, String to) {
        Optional<TimeRange> range = TimeText.parse(text, NEW_YORK);
        assertEquals(Optional.ofNullable(from), range.map(found -> Times.iso(found.from())));
        assertEquals(Optional.ofNullable(to), range.map(found -> Times.iso(found.to())));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "yesterday", "2004-13", "2004-02-30", "2004-07-26T25", "2004-07-26T08:61", "2004-07-26T08:30:05+99:00",
            "999999999-01", "+999999-01-01" })
    void refusesWhatIsNoTime(String text) {
        assertEquals(Optional.empty(), TimeText.parse(text, NEW_YORK));
    }

    @Test
    void readsWhatTimesWrite() {
        for (long micros : new long[] { 0, 1, -1, 1_090_830_810_000_000L, -62_135_596_800_000_000L - 1, 253_402_300_800_000_000L,
                1L << 55 }) {
            assertEquals(Optional.of(micros), TimeText.parse(Times.iso(micros), NEW_YORK).map(TimeRange::from), Times.iso(micros));
        }
    }
}
