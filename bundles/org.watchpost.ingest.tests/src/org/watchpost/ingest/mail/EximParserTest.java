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

class EximParserTest extends ParserContractTest {

    @Override
    protected Parser parser() {
        return new EximParser();
    }

    @Override
    protected List<String> records() {
        return List.of(
                "2004-07-26 07:22:44 1Bp3Z6-0006A9-5c <= dina.falk@gzac.example H=dt-0139.gzac.example (helo.x) [10.40.161.189]:4711 I=[10.0.0.1]:25 P=esmtpsa "
                        + "X=TLS1.3:x:256 CV=no A=login:dina S=42720 id=373C3CF020A4.709049@gzac.example T=\"Re: \\\"x\\\" \\\\\" from <d@g.example> for a@b.c d@e.f",
                "2004-07-26 07:22:46.123 +0200 [4711] 1Bp3Z6-0006A9-5c => petra@u.example <p@v.example> F=<dina@gzac.example> R=dnslookup T=remote_smtp "
                        + "H=mx1.u.example [203.0.113.27]:25 C=\"250 OK id=1\" QT=1m2.5s DT=1s",
                "2004-07-26 07:22:46 1Bp3Z6-0006A9-5c Completed QT=2s",
                "2004-07-26 07:45:12 1Bp3up-0007hN-0P ** u@gzac.example R=internal T=remote_smtp: SMTP error from remote mail server after RCPT TO:<u@gzac.example>: "
                        + "host exch01.gzac.example [10.40.162.38]: 550 5.1.1 User unknown",
                "1999-03-02 09:44:33 10HmaX-000000005vi-0000 == d@test.ex R=smart T=local_delivery defer (-53): Retry time not yet reached",
                "2020-06-13 16:49:49 H=(test.corp) [1.1.1.1] F=<noreply@test.corp> rejected RCPT <error!@dummy.corp>: restricted characters in address",
                "2013-09-02 09:19:07 login authenticator failed for (gkzwsoju) [118.233.20.68]: 535 Incorrect authentication data (set_id=root)");
    }

    @Test
    void anArrival() {
        Map<String, String> event = Golden.one(parser(), records().get(0));
        assertEquals("2004-07-26T07:22:44Z", event.get("@timestamp"));
        assertEquals("exim", event.get("event.dataset"));
        assertEquals("1Bp3Z6-0006A9-5c", event.get("watchpost.mail.queue_id"));
        assertEquals("arrival", event.get("event.action"));
        assertEquals("queued", event.get("watchpost.mail.status"));
        assertEquals("dina.falk@gzac.example", event.get("email.from.address"));
        assertEquals("dt-0139.gzac.example", event.get("source.domain"));
        assertEquals("helo.x", event.get("exim.helo"));
        assertEquals("10.40.161.189", event.get("source.ip"));
        assertEquals("4711", event.get("source.port"));
        assertEquals("login", event.get("exim.authenticator"));
        assertEquals("dina", event.get("user.name"));
        assertEquals("42720", event.get("watchpost.mail.size"));
        assertEquals("373C3CF020A4.709049@gzac.example", event.get("email.message_id"));
        assertEquals("Re: \"x\" \\", event.get("email.subject"));
        assertEquals("a@b.c, d@e.f", event.get("email.to.address"));
        assertNull(
                Golden.one(parser(), "1999-03-02 09:44:33 10HmbF-000000005vi-0000 <= <> R=10HmbE-000000005vi-0000 U=EXIMUSER P=local S=12")
                        .get("email.from.address"));
    }

    @Test
    void aDelivery() {
        Map<String, String> event = Golden.one(parser(), records().get(1));
        assertEquals("2004-07-26T05:22:46.123Z", event.get("@timestamp"));
        assertEquals("4711", event.get("process.pid"));
        assertEquals("delivery", event.get("event.action"));
        assertEquals("sent", event.get("watchpost.mail.status"));
        assertEquals("petra@u.example", event.get("email.to.address"));
        assertEquals("p@v.example", event.get("exim.parent"));
        assertEquals("dina@gzac.example", event.get("email.from.address"));
        assertEquals("dnslookup", event.get("exim.router"));
        assertEquals("remote_smtp", event.get("exim.transport"));
        assertEquals("mx1.u.example", event.get("destination.domain"));
        assertEquals("203.0.113.27", event.get("destination.ip"));
        assertEquals("25", event.get("destination.port"));
        assertEquals("62.5", event.get("watchpost.mail.delay"));
        assertEquals("250 OK id=1", event.get("event.reason"));
        Map<String, String> local = Golden.one(parser(),
                "1999-03-02 09:44:33 10HmaX-000000005vi-0000 => userx <userx@test.ex> R=all T=local_delivery");
        assertEquals("userx@test.ex", local.get("email.to.address"));
        assertEquals("userx", local.get("exim.parent"));
    }

    @Test
    void results() {
        Map<String, String> failed = Golden.one(parser(), records().get(3));
        assertEquals("bounced", failed.get("watchpost.mail.status"));
        assertEquals("remote_smtp", failed.get("exim.transport"));
        assertEquals(
                "SMTP error from remote mail server after RCPT TO:<u@gzac.example>: host exch01.gzac.example [10.40.162.38]: 550 5.1.1 User unknown",
                failed.get("event.reason"));
        Map<String, String> deferred = Golden.one(parser(), records().get(4));
        assertEquals("deferred", deferred.get("watchpost.mail.status"));
        assertEquals("10HmaX-000000005vi-0000", deferred.get("watchpost.mail.queue_id"));
        assertEquals("Retry time not yet reached", deferred.get("event.reason"));
        assertEquals("removed", Golden.one(parser(), records().get(2)).get("watchpost.mail.status"));
        assertEquals("Frozen",
                Golden.one(parser(), "2004-07-26 07:22:46 1Bp3Z6-0006A9-5c Frozen (delivery error message)").get("event.action"));
        assertEquals("bounced",
                Golden.one(parser(), "1999-03-02 09:44:33 10HmbD-000000005vi-0000 ** userx@domain4.ex : Unrouteable address")
                        .get("watchpost.mail.status"));
    }

    @Test
    void rejections() {
        Map<String, String> event = Golden.one(parser(), records().get(5));
        assertEquals("rejected", event.get("watchpost.mail.status"));
        assertEquals("rejected", event.get("event.action"));
        assertEquals("1.1.1.1", event.get("source.ip"));
        assertEquals("test.corp", event.get("exim.helo"));
        assertEquals("noreply@test.corp", event.get("email.from.address"));
        assertEquals("error!@dummy.corp", event.get("email.to.address"));
        Map<String, String> login = Golden.one(parser(), records().get(6));
        assertEquals("authenticator failed", login.get("event.action"));
        assertEquals("root", login.get("user.name"));
        assertEquals("118.233.20.68", login.get("source.ip"));
    }

    @Test
    void aRejectLogKeepsTheRejectedMessagesHeader() {
        Golden run = Golden.with(parser()).lines("1999-03-02 09:44:33 10HmaX-000000005vi-0000 F=<a@b.c> rejected after DATA: bad",
                "Envelope-from: <a@b.c>",
                "Envelope-to: <d@e.f>", "P Received: from x (helo=test)", "\tby y", "  Subject: data1", "I Message-Id: <x@y>",
                "not Exim's");
        assertEquals(7, run.events().size());
        assertEquals(1, run.errors());
        assertEquals("data1", run.events().get(5).get("email.subject"));
        assertEquals("1999-03-02T09:44:33Z", run.events().get(5).get("@timestamp"));
    }
}
