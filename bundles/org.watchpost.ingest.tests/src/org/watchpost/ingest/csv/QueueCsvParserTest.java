/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.testing.Shared;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

class QueueCsvParserTest extends ParserContractTest {

    private static final String HEADER = "time,server,queue,depth,free_bytes";

    @Override
    protected Parser parser() {
        return new QueueCsvParser();
    }

    @Override
    protected List<String> records() {
        return List.of("2001-05-01T00:00:00+04:00,smtp96,remote-delivery,1,5400000000", "2001-05-01 00:00:00,mailint1,imc-inbound,3,");
    }

    @Override
    protected String header() {
        return HEADER;
    }

    @Test
    void sample() {
        Map<String, String> event = Golden.with(parser()).lines(HEADER, records().get(0)).only();
        assertEquals("2001-04-30T20:00:00Z", event.get("@timestamp"));
        assertEquals("metric", event.get("event.kind"));
        assertEquals("queue.csv", event.get("event.dataset"));
        assertEquals("smtp96", event.get("watchpost.server"));
        assertEquals("remote-delivery", event.get("watchpost.queue"));
        assertEquals("1", event.get("watchpost.depth"));
        assertEquals("5400000000", event.get("watchpost.free_bytes"));
    }

    @Test
    void otherOrderAndMoreColumns() {
        Map<String, String> event = Golden.with(parser()).lines("site,depth,queue,server,time", "dxb,7,q,s,988675200").only();
        assertEquals("7", event.get("watchpost.depth"));
        assertEquals("dxb", event.get("queue.csv.site"));
        assertEquals("2001-05-01T00:00:00Z", event.get("@timestamp"));
    }

    @Test
    void whatIsNoSampleIsAnError() {
        Golden golden = Golden.with(parser()).lines(HEADER, "2001-05-01T00:00:00+04:00,a,b,many,1", "yesterday,a,b,1,1", "2001-05-01T00:0");
        assertEquals(3, golden.errors());
    }

    @Test
    void scenario() {
        Shared.data("scenarios/flood-1/queue/queue-depth.csv").ifPresent(file -> {
            Golden golden = Golden.with(parser()).file(file);
            assertEquals(5684, golden.events().size());
            Map<String, String> crossing = golden.events().stream().filter(event -> event.get("watchpost.server").equals("mailint1")
                    && Integer.parseInt(event.get("watchpost.depth")) >= 50).findFirst().orElseThrow();
            assertEquals("2001-05-01T04:33:00Z", crossing.get("@timestamp"));
        });
    }
}
