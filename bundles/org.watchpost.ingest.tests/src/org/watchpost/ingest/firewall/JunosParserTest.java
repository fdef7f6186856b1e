/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.firewall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.ingest.syslog.JunosParser;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

/** Juniper's SRX. */
class JunosParserTest extends ParserContractTest {

    @Override
    protected Parser parser() {
        return new JunosParser();
    }

    @Override
    protected List<String> records() {
        return List.of(
                "<14>1 2004-07-26T09:37:51.184+01:00 SRX-GW1 RT_FLOW - RT_FLOW_SESSION_DENY [junos@2636.1.1.1.2.134 source-address=\"192.0.2.1\""
                        + " source-port=\"594\" destination-address=\"198.51.100.1\" destination-port=\"25\" service-name=\"junos-smtp\" protocol-id=\"6\""
                        + " policy-name=\"no mail\" username=\"N/A\" reason=\"policy deny\"]",
                "<11>1 2004-07-26T18:17:02.309-05:00 rtr199 RT_IDS - RT_SCREEN_TCP [junos@2636.1.1.1.2.137 attack-name=\"TCP sweep!\""
                        + " source-address=\"192.0.2.112\" destination-address=\"198.51.100.1\" action=\"drop\"]");
    }

    @Test
    void fields() {
        Map<String, String> event = Golden.one(parser(), records().get(0));
        assertEquals("juniper.srx", event.get("event.dataset"));
        assertEquals("2004-07-26T08:37:51.184Z", event.get("@timestamp"));
        assertEquals("25", event.get("destination.port"));
        assertEquals("tcp", event.get("network.transport"));
        assertEquals("no mail", event.get("rule.name"));
        assertEquals("RT_FLOW_SESSION_DENY", event.get("event.action"));
        assertEquals("failure", event.get("event.outcome"));
        assertEquals("TCP sweep!", Golden.one(parser(), records().get(1)).get("rule.name"));
    }
}
