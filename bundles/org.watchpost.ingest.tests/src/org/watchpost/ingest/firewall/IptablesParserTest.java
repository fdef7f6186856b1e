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
import org.watchpost.ingest.syslog.IptablesParser;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

/** Packets logged by netfilter. */
class IptablesParserTest extends ParserContractTest {

    @Override
    protected Parser parser() {
        return new IptablesParser();
    }

    @Override
    protected List<String> records() {
        return List.of(
                "Jul 26 03:37:09 fw1 kernel: iptables DROP_INPUT: IN=eth0 OUT= MAC=90:10:35:5a:1e:3a:90:10:9e:ec:2c:71:08:00 SRC=192.0.2.36"
                        + " DST=198.51.100.114 LEN=52 TOS=0x00 PREC=0x00 TTL=115 ID=15743 DF PROTO=TCP SPT=17805 DPT=445 WINDOW=8192 RES=0x00 SYN URGP=0",
                "Jul 26 09:05:05 fw1 kernel: [16571.459614] IN= OUT=lo SRC=2001:db8::1 DST=2001:db8::2 LEN=104 TC=0 PROTO=ICMPv6 TYPE=128 CODE=0",
                "Jul 26 20:17:05 fw1 kernel: [LAN_LOCAL-default-A]IN=eth0.90 OUT= SRC=192.0.2.137 DST=198.51.100.225 LEN=540 PROTO=17 SPT=48689 DPT=53",
                "Jul 26 03:37:09 DENY: IN=eth0 OUT= SRC=192.0.2.71 DST=192.0.2.83 PROTO=ICMP TYPE=3 CODE=3 [SRC=192.0.2.83 DST=192.0.2.191 PROTO=UDP ]");
    }

    @Test
    void fields() {
        Map<String, String> drop = Golden.one(parser(), records().get(0));
        assertEquals("iptables", drop.get("event.dataset"));
        assertEquals("192.0.2.36", drop.get("source.ip"));
        assertEquals("445", drop.get("destination.port"));
        assertEquals("tcp", drop.get("network.transport"));
        assertEquals("drop", drop.get("event.action"));
        assertEquals("iptables DROP_INPUT", drop.get("rule.name"));
        assertEquals("eth0", drop.get("iptables.IN"));
        assertEquals("2001:db8::1", Golden.one(parser(), records().get(1)).get("source.ip"));
        Map<String, String> accepted = Golden.one(parser(), records().get(2));
        assertEquals("accept", accepted.get("event.action"));
        assertEquals("udp", accepted.get("network.transport"));
        Map<String, String> inner = Golden.one(parser(), records().get(3));
        assertEquals("192.0.2.71", inner.get("source.ip"));
        assertEquals("icmp", inner.get("network.transport"));
        assertEquals("failure", inner.get("event.outcome"));
    }
}
