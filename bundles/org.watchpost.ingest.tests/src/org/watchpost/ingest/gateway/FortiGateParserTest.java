/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.ingest.syslog.FortiGateParser;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

/** FortiGate. */
class FortiGateParserTest extends ParserContractTest {

    @Override
    protected Parser parser() {
        return new FortiGateParser();
    }

    @Override
    protected List<String> records() {
        return List.of(
                "<189>date=2004-07-26 time=10:11:12 devname=\"fw1\" devid=\"FG100\" logid=\"0000000013\" type=\"traffic\" level=\"notice\""
                        + " srcip=192.0.2.1 srcport=4711 dstip=198.51.100.25 dstport=25 proto=6 action=\"deny\" policyid=7 service=\"SMTP\" sentbyte=10");
    }

    @Test
    void fields() {
        Map<String, String> event = Golden.one(parser(), records().get(0));
        assertEquals("fortinet.fortigate", event.get("event.dataset"));
        assertEquals("2004-07-26T10:11:12Z", event.get("@timestamp"));
        assertEquals("198.51.100.25", event.get("destination.ip"));
        assertEquals("tcp", event.get("network.transport"));
        assertEquals("smtp", event.get("network.protocol"));
        assertEquals("deny", event.get("event.action"));
        assertEquals("failure", event.get("event.outcome"));
        assertEquals("7", event.get("rule.id"));
    }
}
