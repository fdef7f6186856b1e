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
import org.watchpost.ingest.syslog.CiscoEsaParser;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

/** Cisco's mail gateways. */
class CiscoEsaParserTest extends ParserContractTest {

    @Override
    protected Parser parser() {
        return new CiscoEsaParser();
    }

    @Override
    protected List<String> records() {
        return List.of(
                "Mon Jul 26 19:56:22 2004 Info: New SMTP ICID 5 interface Management (10.1.1.1) address 192.0.2.2 reverse dns host a.example"
                        + " verified yes",
                "Mon Jul 26 19:57:20 2004 Info: MID 6 ICID 5 From: <ada@example.org>",
                "Mon Jul 26 19:58:06 2004 Info: MID 6 ICID 5 RID 0 To: <bob@example.net>",
                "<22>Jul 26 19:58:59 esa1 mail_logs: Info: MID 6 ready 100 bytes from <ada@example.org>",
                "Mon Jul 26 19:59:00 2004 Info: MID 6 Subject 'a worm'",
                "Mon Jul 26 19:59:00 2004 Info: MID 6 Message-ID '<1@example.org>'",
                "Mon Jul 26 19:59:59 2004 Info: Message done DCID 8 MID 6 to RID [0]");
    }

    @Test
    void fields() {
        Map<String, String> connection = Golden.one(parser(), records().get(0));
        assertEquals("cisco.esa", connection.get("event.dataset"));
        assertEquals("2004-07-26T19:56:22Z", connection.get("@timestamp"));
        assertEquals("192.0.2.2", connection.get("source.ip"));
        assertEquals("5", connection.get("cisco.esa.icid"));
        assertEquals("ada@example.org", Golden.one(parser(), records().get(1)).get("email.from.address"));
        assertEquals("6", Golden.one(parser(), records().get(1)).get("watchpost.mail.queue_id"));
        assertEquals("bob@example.net", Golden.one(parser(), records().get(2)).get("email.to.address"));
        assertEquals("100", Golden.one(parser(), records().get(3)).get("watchpost.mail.size"));
        assertEquals("a worm", Golden.one(parser(), records().get(4)).get("email.subject"));
        assertEquals("1@example.org", Golden.one(parser(), records().get(5)).get("email.message_id"));
        assertEquals("sent", Golden.one(parser(), records().get(6)).get("watchpost.mail.status"));
    }
}
