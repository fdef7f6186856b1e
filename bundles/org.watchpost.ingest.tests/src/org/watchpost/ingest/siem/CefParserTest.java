/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.siem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.ingest.syslog.CefParser;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

/** CEF, alone and behind headers. */
class CefParserTest extends ParserContractTest {

    @Override
    protected Parser parser() {
        return new CefParser();
    }

    @Override
    protected List<String> records() {
        return List.of(
                "CEF:0|Example|Gate|1.0|18|Web request|low|eventId=3457 requestMethod=POST proto=TCP src=192.0.2.4 spt=33876 dst=198.51.100.10"
                        + " dpt=443 request=https://www.example.com/cart?a\\=b rt=1543270652000 act=Accept msg=all \\= well",
                "<134>Jul 26 10:11:12 gw1 CEF:0|Cisco|C390 Email Security Appliance|14|ESA_LOG|Consolidated Log Event|5|ESAMID=12356 rt=Jul 26 2004"
                        + " 10:11:13 suser=ada@example.org duser=bob@example.net cs4Label=ExternalMsgID cs4='<1@example.org>' act=DELIVERED"
                        + " ESAMsgSize=3059 msg='hello world' fileHash=bc8bbe52f041fd17318f08a0f73762ce",
                "CEF: 0|Ubiquiti|UniFi|9|544|Admin Accessed|10|src=192.0.2.1 msg=a b c",
                "0|Ubiquiti|UniFi|9|201|Threat|7|proto=17 src=192.0.2.1");
    }

    @Test
    void fields() {
        Map<String, String> event = Golden.one(parser(), records().get(0));
        assertEquals("cef", event.get("event.dataset"));
        assertEquals("2018-11-26T22:17:32Z", event.get("@timestamp"));
        assertEquals("192.0.2.4", event.get("source.ip"));
        assertEquals("443", event.get("destination.port"));
        assertEquals("tcp", event.get("network.transport"));
        assertEquals("Web request", event.get("rule.name"));
        assertEquals("18", event.get("rule.id"));
        assertEquals("4", event.get("event.severity"));
        assertEquals("Accept", event.get("event.action"));
        assertEquals("success", event.get("event.outcome"));
        assertEquals("www.example.com", event.get("url.domain"));
        assertEquals("all = well", event.get("event.reason"));
        assertEquals("3457", event.get("cef.eventId"));
        Map<String, String> mail = Golden.one(parser(), records().get(1));
        assertEquals("2004-07-26T10:11:13Z", mail.get("@timestamp"));
        assertEquals("gw1", mail.get("host.name"));
        assertEquals("ada@example.org", mail.get("email.from.address"));
        assertEquals("bob@example.net", mail.get("email.to.address"));
        assertEquals("12356", mail.get("watchpost.mail.queue_id"));
        assertEquals("1@example.org", mail.get("email.message_id"));
        assertEquals("3059", mail.get("watchpost.mail.size"));
        assertEquals("bc8bbe52f041fd17318f08a0f73762ce", mail.get("file.hash.md5"));
        assertEquals("1", Golden.one(parser(), records().get(2)).get("event.severity"));
        assertEquals("udp", Golden.one(parser(), records().get(3)).get("network.transport"));
    }
}
