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

/** The CSV form of Exchange 2007 and later. */
class ExchangeTrackingParserTest extends ParserContractTest {

    private static final String FIELDS = "#Fields: date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,event-id,"
            + "internal-message-id,message-id,recipient-address,recipient-status,total-bytes,recipient-count,related-recipient-address,reference,"
            + "message-subject,sender-address,return-path,message-info";

    private static final String RECORD = "2004-07-26T06:38:02.125Z,10.40.163.156,dt-0207.gzac.example,10.40.162.38,EXCH01,F474;2004-07-26T06:38:01.925Z;0,"
            + "EXCH01\\Default EXCH01,SMTP,RECEIVE,41200,<A9.742033@gzac.example>,tara@riverlab.example;b@c.example,,60250,2,,,\"Meeting, \"\"fjord\"\"\","
            + "wim.yates@gzac.example,wim.yates@gzac.example,";

    @Override
    protected Parser parser() {
        return new ExchangeTrackingParser();
    }

    @Override
    protected List<String> records() {
        return List.of(RECORD, "2016-04-05T00:00:02.052Z,,,,,\"MDB:6191, Mailbox:279f\",,STOREDRIVER,NOTIFYMAPI,,,,,,,,,,,,");
    }

    @Override
    protected String header() {
        return FIELDS;
    }

    @Test
    void aReceivedMessage() {
        Map<String, String> event = Golden.with(parser()).zone("America/New_York").lines(FIELDS, RECORD).only();
        assertEquals("2004-07-26T06:38:02.125Z", event.get("@timestamp"));
        assertEquals("exchange.tracking", event.get("event.dataset"));
        assertEquals("RECEIVE", event.get("event.action"));
        assertEquals("queued", event.get("watchpost.mail.status"));
        assertEquals("10.40.163.156", event.get("source.ip"));
        assertEquals("dt-0207.gzac.example", event.get("source.domain"));
        assertEquals("10.40.162.38", event.get("destination.ip"));
        assertEquals("EXCH01", event.get("host.name"));
        assertEquals("41200", event.get("watchpost.mail.queue_id"));
        assertEquals("A9.742033@gzac.example", event.get("email.message_id"));
        assertEquals("tara@riverlab.example, b@c.example", event.get("email.to.address"));
        assertEquals("60250", event.get("watchpost.mail.size"));
        assertEquals("2", event.get("watchpost.mail.recipients"));
        assertEquals("Meeting, \"fjord\"", event.get("email.subject"));
        assertEquals("wim.yates@gzac.example", event.get("email.from.address"));
        assertEquals("SMTP", event.get("exchange.tracking.source"));
        assertEquals("EXCH01\\Default EXCH01", event.get("exchange.tracking.connector-id"));
        assertNull(event.get("exchange.tracking.reference"));
    }

    @Test
    void headersMayChangeWithinAFile() {
        Golden run = Golden.with(parser()).lines("#Software: Microsoft Exchange Server", FIELDS, RECORD,
                "#Software: Microsoft Exchange Server",
                "#Fields: date-time,event-id,recipient-address", "2004-07-26T06:38:03Z,FAIL,x@y.example", "no,such,time");
        assertEquals(2, run.events().size());
        assertEquals(4, run.headers());
        assertEquals(1, run.errors());
        assertEquals("bounced", run.events().get(1).get("watchpost.mail.status"));
        assertEquals("x@y.example", run.events().get(1).get("email.to.address"));
    }

    @Test
    void withoutColumnNamesRecordsAreErrors() {
        Golden run = Golden.with(parser()).lines(RECORD);
        assertEquals(0, run.events().size());
        assertEquals("no line before it names the columns", run.problems().get(0).split(":")[0]);
    }

    @Test
    void theTabFormOfExchange2000() {
        Map<String, String> event = Golden.with(parser()).zone("Asia/Dubai").lines("# Message Tracking Log File",
                "# Exchange System Attendant Version 6.0.4417.0",
                "# Date\tTime\tclient-ip\tClient-hostname\tPartner-Name\tServer-hostname\tserver-IP\tRecipient-Address\tEvent-ID\tMSGID\tPriority\t"
                        + "Recipient-Report-Status\ttotal-bytes\tNumber-Recipients\tOrigination-Time\tEncryption\tservice-Version\tLinked-MSGID\tMessage-Subject\t"
                        + "Sender-Address",
                "2001-4-16\t3:9:41 GMT\t10.20.1.11\tmailint1\t-\tMAILHUB1\t10.20.2.21\tflora.abbot@tcompany.example\t1023\tC4B18@tidewater.example\t0\t0\t2846\t1\t"
                        + "2001-4-16 3:39:38 GMT\t0\tVersion: 6.0.4417.0\t-\tOrder cedar\tbritt.nolan@tidewater.example")
                .only();
        assertEquals("2001-04-16T03:09:41Z", event.get("@timestamp"));
        assertEquals("1023", event.get("event.action"));
        assertEquals("sent", event.get("watchpost.mail.status"));
        assertEquals("10.20.1.11", event.get("source.ip"));
        assertEquals("mailint1", event.get("source.domain"));
        assertEquals("MAILHUB1", event.get("host.name"));
        assertEquals("flora.abbot@tcompany.example", event.get("email.to.address"));
        assertEquals("C4B18@tidewater.example", event.get("email.message_id"));
        assertEquals("2846", event.get("watchpost.mail.size"));
        assertEquals("Order cedar", event.get("email.subject"));
        assertEquals("britt.nolan@tidewater.example", event.get("email.from.address"));
        assertNull(event.get("exchange.tracking.partner-name"));
    }
}
