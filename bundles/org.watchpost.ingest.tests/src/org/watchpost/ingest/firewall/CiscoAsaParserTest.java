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
import org.watchpost.ingest.syslog.CiscoAsaParser;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

/** Cisco's firewalls. */
class CiscoAsaParserTest extends ParserContractTest {

    @Override
    protected Parser parser() {
        return new CiscoAsaParser();
    }

    @Override
    protected List<String> records() {
        return List.of(
                "Jul 26 2004 12:34:56 fw1 CiscoASA[999]: %ASA-6-302013: Built outbound TCP connection 11757 for outside:198.51.100.104/80"
                        + " (198.51.100.104/80) to inside:192.0.2.44/1772 (192.0.2.44/1772)",
                "Jul 26 2004 12:34:56: %ASA-6-302014: Teardown TCP connection 11749 for outside:198.51.100.242/80 to inside:192.0.2.44/1758 duration"
                        + " 0:01:07 bytes 38110 TCP Reset-I",
                "Jul 26 2004 09:36:50: %ASA-4-106023: Deny tcp src dmz:192.0.2.30/63016 dst outside:198.51.100.8/53 by access-group \"acl_dmz\""
                        + " [0xe3aab522, 0x0]",
                "Jul 26 2004 09:34:34 EDT: %ASA-session-5-106100: access-list acl_in permitted udp inside/192.0.2.16(2241) -> outside/198.51.100.89(2000)"
                        + " hit-cnt 1 first hit [0x71a87d94, 0x0]",
                "%PIX-5-304001: 192.0.2.50 Accessed URL 198.51.100.9:/test/index.html",
                "Jul 26 2004 12:59:57: %ASA-4-113019: Group = Remote, Username = ada, IP = 192.0.2.87, Session disconnected.");
    }

    @Test
    void fields() {
        Map<String, String> built = Golden.one(parser(), records().get(0));
        assertEquals("cisco.asa", built.get("event.dataset"));
        assertEquals("2004-07-26T12:34:56Z", built.get("@timestamp"));
        assertEquals("302013", built.get("cisco.asa.message_id"));
        assertEquals("info", built.get("log.level"));
        assertEquals("Built", built.get("event.action"));
        assertEquals("success", built.get("event.outcome"));
        assertEquals("192.0.2.44", built.get("source.ip"));
        assertEquals("1772", built.get("source.port"));
        assertEquals("198.51.100.104", built.get("destination.ip"));
        assertEquals("80", built.get("destination.port"));
        assertEquals("tcp", built.get("network.transport"));
        Map<String, String> teardown = Golden.one(parser(), records().get(1));
        assertEquals("67000000000", teardown.get("event.duration"));
        assertEquals("38110", teardown.get("cisco.asa.bytes"));
        Map<String, String> denied = Golden.one(parser(), records().get(2));
        assertEquals("192.0.2.30", denied.get("source.ip"));
        assertEquals("53", denied.get("destination.port"));
        assertEquals("failure", denied.get("event.outcome"));
        assertEquals("acl_dmz", denied.get("rule.name"));
        Map<String, String> list = Golden.one(parser(), records().get(3));
        assertEquals("acl_in", list.get("rule.name"));
        assertEquals("2241", list.get("source.port"));
        assertEquals("198.51.100.89", list.get("destination.ip"));
        assertEquals("2004-07-26T13:34:34Z", list.get("@timestamp"));
        Map<String, String> url = Golden.one(parser(), records().get(4));
        assertEquals("/test/index.html", url.get("url.path"));
        assertEquals("198.51.100.9", url.get("destination.ip"));
        Map<String, String> session = Golden.one(parser(), records().get(5));
        assertEquals("ada", session.get("user.name"));
        assertEquals("192.0.2.87", session.get("source.ip"));
    }
}
