/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.dns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

/** BIND's log files, and BIND in syslog. */
class BindParserTest extends ParserContractTest {

    @Override
    protected Parser parser() {
        return new BindParser();
    }

    @Override
    protected List<String> records() {
        return List.of(
                "26-Jul-2004 10:11:12.345 queries: info: client @0x7f94 192.0.2.1#4795 (example.org): query: example.org IN MX +E(0)K (198.51.100.53)",
                "26-Jul-2004 10:11:12.345 client 192.0.2.2#53: query: www.example.net IN A +",
                "26-Jul-2004 10:11:13.000 security: error: client 192.0.2.3#1: query (cache) 'example.com/NS/IN' denied",
                "26-Jul-2004 10:11:14.000 general: notice: running");
    }

    @Test
    void fields() {
        Map<String, String> query = Golden.one(parser(), records().get(0));
        assertEquals("bind.query", query.get("event.dataset"));
        assertEquals("2004-07-26T10:11:12.345Z", query.get("@timestamp"));
        assertEquals("192.0.2.1", query.get("source.ip"));
        assertEquals("4795", query.get("source.port"));
        assertEquals("example.org", query.get("dns.question.name"));
        assertEquals("MX", query.get("bind.query.type"));
        assertEquals("198.51.100.53", query.get("destination.ip"));
        assertEquals("www.example.net", Golden.one(parser(), records().get(1)).get("dns.question.name"));
        Map<String, String> denied = Golden.one(parser(), records().get(2));
        assertEquals("failure", denied.get("event.outcome"));
        assertEquals("example.com", denied.get("dns.question.name"));
        Map<String, String> syslog = Golden.one(new org.watchpost.ingest.syslog.SyslogParser(),
                "Jul 26 14:16:55 ns1 named[3935]: client 192.0.2.18#4795: query 'example.com/NS/IN' denied");
        assertEquals("bind.query", syslog.get("event.dataset"));
        assertEquals("192.0.2.18", syslog.get("source.ip"));
    }
}
