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
import org.watchpost.ingest.syslog.PaloAltoParser;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

/** Palo Alto Networks' firewalls. */
class PaloAltoParserTest extends ParserContractTest {

    @Override
    protected Parser parser() {
        return new PaloAltoParser();
    }

    @Override
    protected List<String> records() {
        return List.of(
                "Jul 26 16:09:08 PA-220 1,2004/07/26 16:09:07,012801096514,TRAFFIC,end,2049,2004/07/26 16:09:07,192.0.2.207,198.51.100.152,"
                        + "192.0.2.63,198.51.100.152,mail out,,,smtp,vsys1,trust,untrust,ethernet1/2,ethernet1/1,log,2004/07/26 16:09:07,22751,1,55113,25,"
                        + "16418,25,0x400053,tcp,allow,7734,1758,5976,36,2004/07/26 15:59:04,586,any,0,32091112,0x0,,,0,16,20,tcp-fin",
                "1,2004/07/26 16:44:36,012801096514,THREAT,virus,2049,2004/07/26 16:44:36,192.0.2.224,198.51.100.192,,,rule1,ada,,smtp,vsys1,trust,"
                        + "untrust,e1,e2,log,2004/07/26 16:44:36,28191,1,52984,25,37679,25,0x403000,tcp,reset-both,\"readme.zip\",Worm/Example(1),any,"
                        + "critical,client-to-server,7726,0x2,,,0,,0,,,0,,,,,ada@example.org,hello,bob@example.net,0",
                "1,2004/07/26 11:00:49,013101001305,USERID,login,2305,2004/07/26 11:00:49,vsys1,192.0.2.36,domain\\ada,,0,1,10800,0,0,a,b,1252774,0x0",
                "Jul 26 09:46:42 1,2004-07-26T16:27:07.000000Z,no-serial,SYSTEM,general,9.1,2004-07-26T16:26:47.000000Z,vsys1,reboot,,0,0,general,high,"
                        + "\"System restarted, by admin\"");
    }

    @Test
    void fields() {
        Map<String, String> traffic = Golden.one(parser(), records().get(0));
        assertEquals("paloalto", traffic.get("event.dataset"));
        assertEquals("2004-07-26T16:09:07Z", traffic.get("@timestamp"));
        assertEquals("192.0.2.207", traffic.get("source.ip"));
        assertEquals("25", traffic.get("destination.port"));
        assertEquals("allow", traffic.get("event.action"));
        assertEquals("1758", traffic.get("source.bytes"));
        assertEquals("mail out", traffic.get("rule.name"));
        assertEquals("586000000000", traffic.get("event.duration"));
        assertEquals("PA-220", traffic.get("host.name"));
        Map<String, String> threat = Golden.one(parser(), records().get(1));
        assertEquals("alert", threat.get("event.kind"));
        assertEquals("1", threat.get("event.severity"));
        assertEquals("ada@example.org", threat.get("email.from.address"));
        assertEquals("bob@example.net", threat.get("email.to.address"));
        assertEquals("hello", threat.get("email.subject"));
        assertEquals("failure", threat.get("event.outcome"));
        assertEquals("domain\\ada", Golden.one(parser(), records().get(2)).get("user.name"));
        Map<String, String> system = Golden.one(parser(), records().get(3));
        assertEquals("System restarted, by admin", system.get("event.reason"));
        assertEquals("2004-07-26T16:26:47Z", system.get("@timestamp"));
    }
}
