/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.w3c;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchpost.core.event.EventBuilder;
import org.watchpost.core.text.Times;
import org.watchpost.ingest.time.TimeReader;

class W3cColumnsTest {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theLastFieldsLineCounts() {
        W3cColumns columns = W3cColumns.of(bytes("#Software: IIS 5.0\r\n#Fields: date time\r\n#Fields: time c-ip cs(User-Agent) \r\n"));
        assertEquals(List.of("time", "c-ip", "cs(User-Agent)"), columns.names());
        assertEquals("IIS 5.0", columns.software());
        assertEquals(1, columns.indexOf("c-ip"));
        assertEquals(-1, columns.indexOf("date"));
        assertTrue(W3cColumns.of(bytes("#Software: x\n")).names().isEmpty());
    }

    @Test
    void valuesAndDashes() {
        W3cColumns columns = W3cColumns.of(bytes("#Fields: date time a b c\n"));
        byte[] record = bytes("2001-05-01 04:31:00 - \"two words\" x y z");
        assertEquals(6, columns.split(record, 0, record.length));
        assertFalse(columns.has(record, 2));
        assertTrue(columns.has(record, 3));
        assertEquals("two words", new String(record, columns.start(3), columns.end(3) - columns.start(3), StandardCharsets.UTF_8));
        assertEquals("2001-05-01T04:31:00Z", Times.iso(columns.time(record, new TimeReader(ZoneOffset.ofHours(5)))));
    }

    @Test
    void theDateDirectiveStandsInForAMissingColumn() {
        W3cColumns columns = W3cColumns.of(bytes("#Date: 2001-05-01 04:31:00\n#Fields: time c-ip\n"));
        byte[] record = bytes("05:00:01 10.0.0.1");
        columns.split(record, 0, record.length);
        assertEquals("2001-05-01T05:00:01Z", Times.iso(columns.time(record, new TimeReader(ZoneOffset.UTC))));
        W3cColumns dateless = W3cColumns.of(bytes("#Fields: time c-ip\n"));
        dateless.split(record, 0, record.length);
        assertEquals(EventBuilder.NO_TIME, dateless.time(record, new TimeReader(ZoneOffset.UTC)));
    }
}
