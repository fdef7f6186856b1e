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

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

/** SMTP protocol logs of Exchange. */
class ExchangeSmtpParserTest extends ParserContractTest {

    @Override
    protected Parser parser() {
        return new ExchangeSmtpParser();
    }

    @Override
    protected String header() {
        return "#Software: Microsoft Exchange Server\n#Version: 15.0.0.0\n#Log-type: SMTP Receive Protocol Log\n"
                + "#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context\n";
    }

    @Override
    protected List<String> records() {
        return List.of("2004-07-26T10:11:12.270Z,EX1\\Default Frontend EX1,08DA4F7C11473A60,0,192.0.2.241:25,198.51.100.212:53722,+,,",
                "2004-07-26T10:11:12.270Z,EX1\\Default Frontend EX1,08DA4F7C11473A60,5,192.0.2.241:25,198.51.100.212:53722,<,MAIL FROM:<ada@example.org> SIZE=5,",
                "2004-07-26T10:11:12.270Z,EX1\\Default Frontend EX1,08DA4F7C11473A60,6,192.0.2.241:25,198.51.100.212:53722,<,rcpt to:<bob@example.net>,",
                "2004-07-26T10:11:12.270Z,EX1\\Default Frontend EX1,08DA4F7C11473A60,9,192.0.2.241:25,198.51.100.212:53722,>,535 5.7.3 Authentication"
                        + " unsuccessful,",
                "2004-07-26T10:11:13.270Z,EX1\\Default,08DA4F7C11473A60,12,192.0.2.241:25,198.51.100.212:53722,>,\"250 2.6.0 <1@example.org> [InternalId=3,"
                        + " Hostname=EX1] Queued mail for delivery\",");
    }

    @Test
    void fields() {
        Golden run = Golden.with(parser())
                .bytes((header() + String.join("\n", records())).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Map<String, String> first = run.events().get(0);
        assertEquals("exchange.smtp", first.get("event.dataset"));
        assertEquals("connect", first.get("event.action"));
        assertEquals("198.51.100.212", first.get("source.ip"));
        assertEquals("192.0.2.241", first.get("destination.ip"));
        assertEquals("ada@example.org", run.events().get(1).get("email.from.address"));
        assertEquals("MAIL", run.events().get(1).get("event.action"));
        assertEquals("bob@example.net", run.events().get(2).get("email.to.address"));
        assertEquals("535", run.events().get(3).get("event.code"));
        assertEquals("failure", run.events().get(3).get("event.outcome"));
        assertEquals("1@example.org", run.events().get(4).get("email.message_id"));
        assertEquals("queued", run.events().get(4).get("watchpost.mail.status"));
    }

    @Test
    void aQuotedSubjectOfMessageTrackingMayHaveLineBreaks() {
        String log = "#Log-type: Message Tracking Log\n#Fields: date-time,event-id,message-subject,sender-address\n"
                + "2004-07-26T10:11:12.270Z,RECEIVE,\"two\r\nlines\",ada@example.org\n2004-07-26T10:11:13.270Z,SEND,one,bob@example.net\n";
        Golden run = Golden.with(new ExchangeTrackingParser()).bytes(log.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertEquals(2, run.events().size());
        assertEquals("ada@example.org", run.events().get(0).get("email.from.address"));
        assertEquals("SEND", run.events().get(1).get("event.action"));
    }
}
