/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.ids;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.testing.Shared;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

class SnortFastParserTest extends ParserContractTest {

    private static final String UDP = "07/26-00:04:22.912552  [**] [1:9000306:1] LOCAL MS-SQL worm propagation attempt [**] "
            + "[Classification: Misc Attack] [Priority: 2] {UDP} 192.0.2.113:2941 -> 10.40.39.24:1434";
    private static final String ICMP = "12/28-12:55:38.765402 [**] [1:366:11] \"PROTOCOL-ICMP PING Unix\" [**] [Priority: 3] {ICMP} "
            + "2001:df1:c200:c:0:0:0:35 -> 2001:4860:4860:0:0:0:0:8888";
    private static final String IPV6 = "02/04-23:41:31.115933 [**] [1:20035:1000] \"MALWARE-CNC outbound connection\" [**] "
            + "[Classification: Attempted Information Leak] [Priority: 1] {TCP} 2001:df1:c200:c:0:0:0:35:60884 -> 2001:4860:4860:0:0:0:0:8888:80";
    private static final String DROPPED = "07/11/2022-10:29:01.860293  [wDrop] [**] [1:2200074:2] SURICATA TCPv4 invalid checksum [**] "
            + "[Classification: (null)] [Priority: 3] {TCP} 2.57.122.209:28487 -> 172.31.18.55:80";

    @Override
    protected Parser parser() {
        return new SnortFastParser();
    }

    @Override
    protected List<String> records() {
        return List.of(UDP, ICMP, IPV6, DROPPED);
    }

    @Test
    void udp() {
        Map<String, String> event = Golden.with(parser()).zone("America/New_York").year(2004, 7).lines(UDP).only();
        assertEquals("2004-07-26T04:04:22.912552Z", event.get("@timestamp"));
        assertEquals("alert", event.get("event.kind"));
        assertEquals("9000306", event.get("rule.id"));
        assertEquals("1", event.get("snort.fast.gid"));
        assertEquals("1", event.get("snort.fast.rev"));
        assertEquals("LOCAL MS-SQL worm propagation attempt", event.get("rule.name"));
        assertEquals("Misc Attack", event.get("rule.category"));
        assertEquals("2", event.get("event.severity"));
        assertEquals("udp", event.get("network.transport"));
        assertEquals("192.0.2.113", event.get("source.ip"));
        assertEquals("2941", event.get("source.port"));
        assertEquals("10.40.39.24", event.get("destination.ip"));
        assertEquals("1434", event.get("destination.port"));
    }

    @Test
    void addressesOfIpv6() {
        Map<String, String> icmp = Golden.one(parser(), ICMP);
        assertEquals("PROTOCOL-ICMP PING Unix", icmp.get("rule.name"));
        assertEquals("2001:df1:c200:c:0:0:0:35", icmp.get("source.ip"));
        assertNull(icmp.get("source.port"));
        Map<String, String> tcp = Golden.one(parser(), IPV6);
        assertEquals("2001:df1:c200:c:0:0:0:35", tcp.get("source.ip"));
        assertEquals("60884", tcp.get("source.port"));
        assertEquals("2001:4860:4860:0:0:0:0:8888", tcp.get("destination.ip"));
        assertEquals("80", tcp.get("destination.port"));
    }

    @Test
    void dropped() {
        Map<String, String> event = Golden.one(parser(), DROPPED);
        assertEquals("2022-07-11T10:29:01.860293Z", event.get("@timestamp"));
        assertEquals("wDrop", event.get("event.action"));
        assertEquals("failure", event.get("event.outcome"));
    }

    @Test
    void years() {
        assertEquals("2021-12-28T12:55:38.765402Z",
                Golden.one(parser(), "21/12/28-12:55:38.765402 [**] [1:366:11] A [**] {ICMP} 1.2.3.4 -> 1.2.3.5")
                        .get("@timestamp"));
        assertEquals("2004-07-26T12:55:38.765402Z",
                Golden.one(parser(), "07/26/04-12:55:38.765402 [**] [1:366:11] A [**] {ICMP} 1.2.3.4 -> 1.2.3.5")
                        .get("@timestamp"));
        Golden turn = Golden.with(parser()).year(2003, 12).lines(UDP.replace("07/26", "12/31"), UDP.replace("07/26", "01/01"));
        assertEquals("2003-12-31T00:04:22.912552Z", turn.events().get(0).get("@timestamp"));
        assertEquals("2004-01-01T00:04:22.912552Z", turn.events().get(1).get("@timestamp"));
    }

    @Test
    void realFiles() {
        Shared.data("samples/snort").ifPresent(folder -> {
            for (String name : List.of("hub__suricata-logs-fastlog.log", "plaso__snort3_alert_fast.log")) {
                Golden golden = Golden.with(parser()).file(folder.resolve(name));
                assertEquals(4, golden.events().size(), name);
                assertEquals(0, golden.errors(), name);
            }
            Golden suricata = Golden.with(parser()).file(folder.resolve("plaso__suricata_alert_fast.log"));
            assertEquals(5, suricata.events().size());
            assertEquals("2010-05-10T10:08:59.667372Z", suricata.events().get(0).get("@timestamp"));
        });
        Shared.data("scenarios/mydoom-1/ids/snort-fast.alert").ifPresent(file -> {
            Golden golden = Golden.with(parser()).zone("America/New_York").year(2004, 7).file(file);
            assertEquals(1198, golden.events().size());
            assertEquals(0, golden.errors());
        });
    }
}
