/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

/** ISA Server and TMG. */
class IsaParserTest extends ParserContractTest {

    @Override
    protected Parser parser() {
        return new IsaParser();
    }

    @Override
    protected String header() {
        return "#Software: Microsoft(R) Internet Security and Acceleration Server 2004\n#Version: 1.0\n#Fields: c-ip\tcs-username\tc-agent\tdate\ttime"
                + "\ts-computername\tr-host\tr-ip\tr-port\ttime-taken\tsc-bytes\tcs-bytes\tcs-protocol\ts-operation\tcs-uri\tsc-status\trule\taction\n";
    }

    @Override
    protected List<String> records() {
        return List.of(
                "192.0.2.9\tACME\\ada\tMozilla/4.0 (compatible)\t2004-07-26\t10:11:12\tISA1\twww.example.org\t198.51.100.7\t80\t15\t512\t100\thttp"
                        + "\tGET\thttp://www.example.org/a.html?q\t200\tAllow web\tAllowed");
    }

    @Test
    void fields() {
        Golden run = Golden.with(parser()).bytes((header() + records().get(0) + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Map<String, String> event = run.only();
        assertEquals("isa.w3c", event.get("event.dataset"));
        assertEquals("2004-07-26T10:11:12Z", event.get("@timestamp"));
        assertEquals("192.0.2.9", event.get("source.ip"));
        assertEquals("ACME\\ada", event.get("user.name"));
        assertEquals("www.example.org", event.get("url.domain"));
        assertEquals("/a.html", event.get("url.path"));
        assertEquals("Allowed", event.get("event.action"));
        assertEquals("Allow web", event.get("rule.name"));
        assertEquals("15000000", event.get("event.duration"));
        String firewall = "#Software: Forefront TMG\n#Fields: computer\tdate\ttime\tIP protocol\tsource\tdestination\tsource network\taction\trule\n"
                + "TMG1\t2004-07-26\t10:11:13\tUDP\t192.0.2.1:137\t198.51.100.255:137\tInternal\tDenied\tDefault rule\n";
        Map<String, String> denied = Golden.with(parser()).bytes(firewall.getBytes(java.nio.charset.StandardCharsets.UTF_8)).only();
        assertEquals("192.0.2.1", denied.get("source.ip"));
        assertEquals("137", denied.get("destination.port"));
        assertEquals("udp", denied.get("network.transport"));
        assertEquals("failure", denied.get("event.outcome"));
        assertEquals("Internal", denied.get("isa.w3c.source_network"));
    }
}
