/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

class IisSmtpParserTest extends ParserContractTest {

    private static final String INBOUND = "#Fields: date time c-ip cs-username s-sitename s-computername s-ip s-port cs-method cs-uri-stem cs-uri-query "
            + "sc-status sc-win32-status sc-bytes cs-bytes time-taken cs-version cs-host cs(User-Agent) cs(Cookie) cs(Referer)";
    private static final String OUTBOUND = "#Fields: date time c-ip cs-username s-sitename cs-method cs-uri-query sc-status sc-bytes cs-bytes time-taken";

    @Override
    protected Parser parser() {
        return new IisSmtpParser();
    }

    @Override
    protected List<String> records() {
        return List.of(
                "2001-05-01 03:44:10 10.20.17.59 devhost2 SMTPSVC1 SMTP96 172.16.96.96 0 MAIL - +FROM:<kurt.jarvis@tcompany.example>+SIZE=2029 250 0 52 52 10 SMTP - - - -",
                "2001-05-01 03:44:10 10.20.17.59 devhost2 SMTPSVC1 SMTP96 172.16.96.96 0 RCPT - +TO:<amos.usher@tcompany.example> 250 0 37 38 0 SMTP - - - -",
                "2001-05-01 03:44:10 10.20.17.59 devhost2 SMTPSVC1 SMTP96 172.16.96.96 0 DATA - +<954774934422B4D3@pinefreight.example> 250 0 118 2029 0 SMTP - - - -",
                "2001-05-01 03:44:10 10.20.17.59 devhost2 SMTPSVC1 SMTP96 172.16.96.96 0 QUIT - devhost2.tcompany.example 240 0 68 4 0 SMTP - - - -");
    }

    @Override
    protected String header() {
        return INBOUND;
    }

    @Test
    void aSender() {
        Map<String, String> event = Golden.with(parser()).zone("Asia/Dubai").lines(INBOUND, records().get(0)).only();
        assertEquals("2001-05-01T03:44:10Z", event.get("@timestamp"));
        assertEquals("iis.smtp", event.get("event.dataset"));
        assertEquals("MAIL", event.get("event.action"));
        assertEquals("kurt.jarvis@tcompany.example", event.get("email.from.address"));
        assertEquals("2029", event.get("watchpost.mail.size"));
        assertEquals("10.20.17.59", event.get("source.ip"));
        assertEquals("devhost2", event.get("source.domain"));
        assertEquals("172.16.96.96", event.get("destination.ip"));
        assertEquals("SMTP96", event.get("host.name"));
        assertEquals("250", event.get("event.code"));
        assertEquals("success", event.get("event.outcome"));
        assertEquals("10000000", event.get("event.duration"));
        assertNull(event.get("iis.smtp.cs-host"));
    }

    @Test
    void aRecipientAndAMessage() {
        assertEquals("amos.usher@tcompany.example", Golden.with(parser()).lines(INBOUND, records().get(1)).only().get("email.to.address"));
        Map<String, String> data = Golden.with(parser()).lines(INBOUND, records().get(2)).only();
        assertEquals("954774934422B4D3@pinefreight.example", data.get("email.message_id"));
        assertEquals("2029", data.get("watchpost.mail.size"));
        Map<String, String> spaced = Golden.with(parser()).lines(INBOUND,
                "2006-10-09 05:00:16 24.118.118.106 36A42160 SMTPSVC1 MEE-PDC 192.168.1.2 0 MAIL - +From:+<Eldon+tag@sbcglobal.net> 550 0 57 45 0 SMTP - - - -")
                .only();
        assertEquals("Eldon+tag@sbcglobal.net", spaced.get("email.from.address"));
        assertEquals("failure", spaced.get("event.outcome"));
    }

    @Test
    void outgoingConnections() {
        Golden run = Golden.with(parser()).lines("#Software: Microsoft Internet Information Services 5.0", OUTBOUND,
                "2001-05-01 04:31:00 172.16.96.96 OutboundConnectionResponse SMTPSVC1 - 220+smtp96.tcompany.example+Microsoft+ESMTP+ready 0 0 76 0",
                "2001-05-01 04:31:00 172.16.96.96 OutboundConnectionCommand SMTPSVC1 EHLO devweb17.tcompany.example 0 0 4 0",
                "2001-05-01 04:31:00 172.16.96.96 OutboundConnectionCommand SMTPSVC1 MAIL FROM:<j.evans@tcompany.example>+SIZE=5901 0 0 4 0",
                "2001-05-01 04:31:00 172.16.96.96 OutboundConnectionCommand SMTPSVC1 RCPT TO:<newsletter.test@tcompany.example> 0 0 4 0",
                "2001-05-01 04:31:00 too few");
        Map<String, String> response = run.events().get(0);
        assertEquals("OutboundConnectionResponse", response.get("event.action"));
        assertEquals("172.16.96.96", response.get("destination.ip"));
        assertNull(response.get("source.ip"));
        assertEquals("220", response.get("event.code"));
        assertEquals("smtp96.tcompany.example Microsoft ESMTP ready", response.get("event.reason"));
        assertEquals("EHLO", run.events().get(1).get("event.action"));
        assertEquals("j.evans@tcompany.example", run.events().get(2).get("email.from.address"));
        assertEquals("5901", run.events().get(2).get("watchpost.mail.size"));
        assertEquals("newsletter.test@tcompany.example", run.events().get(3).get("email.to.address"));
        assertEquals(1, run.errors());
        assertEquals(2, run.headers());
    }

    @Test
    void theNcsaForm() {
        Golden run = Golden.with(parser()).lines(
                "61.47.65.115 - 207.250.64.66 [11/Oct/2006:13:16:41 -0600] \"MAIL -?+FROM:+<Keith@boardermail.com> SMTP\" 250 46",
                "205.188.158.121 - OutboundConnectionResponse [11/Oct/2006:13:16:39 -0600] \"- -?220-rly-yi06.mx.aol.com+ESMTP SMTP\" 0 82");
        Map<String, String> mail = run.events().get(0);
        assertEquals("2006-10-11T19:16:41Z", mail.get("@timestamp"));
        assertEquals("Keith@boardermail.com", mail.get("email.from.address"));
        assertEquals("MAIL", mail.get("event.action"));
        assertEquals("61.47.65.115", mail.get("source.ip"));
        assertEquals("250", mail.get("event.code"));
        assertEquals("205.188.158.121", run.events().get(1).get("destination.ip"));
        assertEquals("220", run.events().get(1).get("event.code"));
    }
}
