/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.zeek;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.testing.Shared;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

class ZeekJsonParserTest extends ParserContractTest {

    private static final String CONN = "{\"ts\":1575413096.052279,\"uid\":\"CH5\",\"id.orig_h\":\"10.18.20.97\",\"id.orig_p\":49187,\"id.resp_h\":\"10.18.20.8\","
            + "\"id.resp_p\":88,\"proto\":\"tcp\",\"service\":\"krb_tcp\",\"duration\":0.0012309551239013672,\"orig_bytes\":242,\"conn_state\":\"RSTR\"}";
    private static final String SMTP = "{\"_path\":\"smtp\",\"_write_ts\":\"2018-03-24T17:15:26.808734Z\",\"ts\":\"2018-03-24T17:15:21.789543Z\",\"uid\":\"C18\","
            + "\"id.orig_h\":\"10.164.94.120\",\"id.resp_h\":\"10.47.8.208\",\"id.resp_p\":25,\"mailfrom\":\"a@x.example\",\"rcptto\":[\"b@y.example\",\"c@y.example\"],"
            + "\"subject\":\"a \\\"b\\\"\"}";
    private static final String NESTED = "{\"ts\":1575413096.5,\"uid\":\"C1\",\"id\":{\"orig_h\":\"10.1.1.1\"},\"query\":\"a.example\",\"trans_id\":1,\"rejected\":false}";

    @Override
    protected Parser parser() {
        return new ZeekJsonParser();
    }

    @Override
    protected List<String> records() {
        return List.of(CONN, SMTP, NESTED);
    }

    @Test
    void logsAreToldApartByTheirMembers() {
        Map<String, String> conn = Golden.one(parser(), CONN);
        assertEquals("zeek.conn", conn.get("event.dataset"));
        assertEquals("2019-12-03T22:44:56.052279Z", conn.get("@timestamp"));
        assertEquals("10.18.20.97", conn.get("source.ip"));
        assertEquals("1231000", conn.get("event.duration"));
        assertEquals("RSTR", conn.get("zeek.conn.conn_state"));
        Map<String, String> dns = Golden.one(parser(), NESTED);
        assertEquals("zeek.dns", dns.get("event.dataset"));
        assertEquals("a.example", dns.get("dns.question.name"));
        assertEquals("10.1.1.1", dns.get("source.ip"));
    }

    @Test
    void logsThatSayTheirName() {
        Map<String, String> event = Golden.one(parser(), SMTP);
        assertEquals("zeek.smtp", event.get("event.dataset"));
        assertEquals("2018-03-24T17:15:21.789543Z", event.get("@timestamp"));
        assertEquals("a@x.example", event.get("email.from.address"));
        assertEquals("b@y.example, c@y.example", event.get("email.to.address"));
        assertEquals("a \"b\"", event.get("email.subject"));
    }

    @Test
    void aMixtureOfLogs() {
        Golden golden = Golden.with(parser()).lines(CONN, SMTP, NESTED, CONN);
        assertEquals(Map.of("zeek.conn", 2, "zeek.smtp", 1, "zeek.dns", 1), golden.by("event.dataset"));
    }

    @Test
    void realFiles() {
        Shared.data("samples/zeek").ifPresent(folder -> {
            for (String log : List.of("conn", "dns", "files", "http", "smtp", "ssl", "ssh", "notice", "weird", "x509", "kerberos", "ntlm",
                    "rdp", "pe",
                    "sip", "snmp", "socks", "tunnel", "irc", "intel", "modbus", "mysql", "radius", "rfb", "stats", "traceroute",
                    "smb_files",
                    "smb_mapping", "capture_loss", "dce_rpc", "dhcp", "dnp3", "dpd", "ntp", "smb_cmd")) {
                String file = "andrewkroh-beats__" + (log.equals("conn") ? "connection" : log) + "-json.log";
                Golden golden = Golden.with(parser()).file(folder.resolve(file));
                assertFalse(golden.events().isEmpty(), file);
                assertEquals(golden.events().size(), golden.count("event.dataset", "zeek." + log), () -> file + golden.by("event.dataset"));
            }
        });
    }
}
