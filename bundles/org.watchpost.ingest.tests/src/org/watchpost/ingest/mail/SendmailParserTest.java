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
import org.watchpost.ingest.syslog.SendmailParser;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

class SendmailParserTest extends ParserContractTest {

    private static final String HEAD = "Jul 26 00:27:31 mail sendmail[11202]: i6Q4RU00011201: ";

    @Override
    protected Parser parser() {
        return new SendmailParser();
    }

    @Override
    protected List<String> records() {
        return List.of(
                HEAD + "from=<jana.cole@oakline.example>, size=40065, class=0, nrcpts=1, msgid=<B8B039EC30FE.159848@oakline.example>, proto=ESMTP, daemon=MTA, "
                        + "relay=mx1.oakline.example [203.0.113.21]",
                HEAD + "to=<gus.marsh@gzac.example>,<b@c.example>, ctladdr=<x@y.example> (1/2), delay=1+02:03:04, xdelay=00:00:01, mailer=esmtp, pri=70065, "
                        + "relay=exch01.gzac.example. [10.40.162.38], dsn=2.0.0, stat=Sent (<B8B039EC30FE.159848@oakline.example> Queued mail for delivery)",
                HEAD + "Milter: data, reject=550 5.7.1 virus W32/Mydoom.o@MM found, message refused",
                HEAD + "Milter message: body replaced",
                "Sep  7 05:40:15 mail sm-mta[64376]: ruleset=check_relay, arg1=a.example, arg2=196.206.91.97, relay=a.example [196.206.91.97], "
                        + "reject=553 5.3.0 Rejected due to abuse",
                "Feb 16 23:33:20 smtp1 sm-mta[5133]: s1GNXHYB005133: [190.5.230.178]: possible SMTP attack: command=AUTH, count=5");
    }

    @Test
    void anArrival() {
        Map<String, String> event = Golden.one(parser(), records().get(0));
        assertEquals("sendmail", event.get("event.dataset"));
        assertEquals("i6Q4RU00011201", event.get("watchpost.mail.queue_id"));
        assertEquals("jana.cole@oakline.example", event.get("email.from.address"));
        assertEquals("40065", event.get("watchpost.mail.size"));
        assertEquals("1", event.get("watchpost.mail.recipients"));
        assertEquals("B8B039EC30FE.159848@oakline.example", event.get("email.message_id"));
        assertEquals("mx1.oakline.example", event.get("source.domain"));
        assertEquals("203.0.113.21", event.get("source.ip"));
        assertEquals("mx1.oakline.example [203.0.113.21]", event.get("watchpost.mail.relay"));
        assertEquals("ESMTP", event.get("sendmail.proto"));
    }

    @Test
    void aDelivery() {
        Map<String, String> event = Golden.one(parser(), records().get(1));
        assertEquals("gus.marsh@gzac.example, b@c.example", event.get("email.to.address"));
        assertEquals("93784", event.get("watchpost.mail.delay"));
        assertEquals("exch01.gzac.example", event.get("destination.domain"));
        assertEquals("10.40.162.38", event.get("destination.ip"));
        assertEquals("sent", event.get("watchpost.mail.status"));
        assertEquals("Sent", event.get("event.action"));
        assertEquals("2.0.0", event.get("sendmail.dsn"));
        assertEquals("<B8B039EC30FE.159848@oakline.example> Queued mail for delivery", event.get("event.reason"));
    }

    @Test
    void results() {
        assertEquals("deferred", attempt("stat=Deferred: Connection timed out with mx1.x.example.").get("watchpost.mail.status"));
        assertEquals("Connection timed out with mx1.x.example.",
                attempt("stat=Deferred: Connection timed out with mx1.x.example.").get("event.reason"));
        assertEquals("queued", attempt("stat=queued").get("watchpost.mail.status"));
        Map<String, String> unknown = attempt("stat=User unknown");
        assertEquals("bounced", unknown.get("watchpost.mail.status"));
        assertEquals("User unknown", unknown.get("event.action"));
        assertEquals("bounced", attempt("stat=Service unavailable").get("watchpost.mail.status"));
    }

    private Map<String, String> attempt(String stat) {
        return Golden.one(parser(),
                HEAD + "to=<a@b.example>, delay=00:00:10, xdelay=00:00:00, mailer=esmtp, pri=1, relay=b.example., dsn=4.0.0, " + stat);
    }

    @Test
    void rejections() {
        Map<String, String> milter = Golden.one(parser(), records().get(2));
        assertEquals("rejected", milter.get("watchpost.mail.status"));
        assertEquals("reject", milter.get("event.action"));
        assertEquals("550", milter.get("event.code"));
        assertEquals("virus W32/Mydoom.o@MM found, message refused", milter.get("event.reason"));
        // The line about the recipient that follows is not a second rejection.
        Map<String, String> refused = Golden.one(parser(),
                HEAD + "to=<a@b.example>, delay=00:00:01, pri=1, stat=virus W32/Mydoom.o@MM found, message refused");
        assertNull(refused.get("watchpost.mail.status"));
        assertNull(refused.get("event.action"));
        assertEquals("failure", refused.get("event.outcome"));
        Map<String, String> rule = Golden.one(parser(),
                "Sep  7 05:40:15 mail sm-mta[64376]: k79IaGJL011761: ruleset=check_rcpt, arg1=<a@b.example>, "
                        + "relay=x.example [196.206.91.97], reject=550 5.7.1 <a@b.example>... Relaying denied, sorry");
        assertEquals("a@b.example", rule.get("email.to.address"));
        assertEquals("196.206.91.97", rule.get("source.ip"));
        assertEquals("<a@b.example>... Relaying denied, sorry", rule.get("event.reason"));
        assertEquals("rejected", rule.get("watchpost.mail.status"));
    }

    @Test
    void remarks() {
        Map<String, String> attack = Golden.one(parser(), "Feb 24 12:10:15 k sm-acceptingconnections[32053]: s1OHA28u032053: "
                + "211-75-6-133.HINET-IP.hinet.net [211.75.6.133] (may be forged): possible SMTP attack: command=AUTH, count=6");
        assertEquals("possible SMTP attack", attack.get("event.action"));
        assertEquals("211.75.6.133", attack.get("source.ip"));
        assertEquals("211-75-6-133.HINET-IP.hinet.net", attack.get("source.domain"));
        Map<String, String> notice = Golden.one(parser(), HEAD + "i6Q4RU01011201: DSN: User unknown");
        assertEquals("DSN", notice.get("event.action"));
        assertEquals("i6Q4RU01011201", notice.get("sendmail.notification"));
        assertEquals("User unknown", notice.get("event.reason"));
        Map<String, String> bare = Golden.one(parser(), "sm-mta[11761]: k79IaGJL011761: ruleset=check_mail, arg1=<d@m.example>, "
                + "relay=m.example [1.2.3.4], reject=553 5.3.0 SPAM");
        assertEquals("d@m.example", bare.get("email.from.address"));
    }
}
