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
import org.watchpost.ingest.syslog.DovecotParser;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

/** Dovecot's log-ins and deliveries. */
class DovecotParserTest extends ParserContractTest {

    @Override
    protected Parser parser() {
        return new DovecotParser();
    }

    @Override
    protected List<String> records() {
        return List.of(
                "Jul 26 16:09:08 mx1 dovecot: imap-login: Login: user=<ada@example.org>, method=PLAIN, rip=192.0.2.33, lip=198.51.100.1, mpid=12, TLS,"
                        + " session=<abc+d>",
                "Jul 26 16:09:09 mx1 dovecot: pop3-login: Aborted login (auth failed, 1 attempts in 2 secs): user=<bob>, method=CRAM-MD5,"
                        + " rip=2001:db8::1, lip=198.51.100.1",
                "Jul 26 16:09:10 mx1 dovecot: lmtp(12345, ada@example.org): abc: msgid=<1@example.net>: saved mail to INBOX",
                "Jul 26 16:09:11 mx1 dovecot: imap(ada@example.org): Logged out in=35 out=500",
                "@400000004105e2e0077a9e94 imap-login: Info: Disconnected (auth failed, 1 attempts): user=<eve>, rip=192.0.2.9, lip=198.51.100.1");
    }

    @Test
    void fields() {
        Map<String, String> login = Golden.one(parser(), records().get(0));
        assertEquals("dovecot", login.get("event.dataset"));
        assertEquals("imap-login", login.get("dovecot.service"));
        assertEquals("Login", login.get("event.action"));
        assertEquals("success", login.get("event.outcome"));
        assertEquals("ada@example.org", login.get("user.name"));
        assertEquals("192.0.2.33", login.get("source.ip"));
        assertEquals("198.51.100.1", login.get("destination.ip"));
        Map<String, String> failed = Golden.one(parser(), records().get(1));
        assertEquals("failure", failed.get("event.outcome"));
        assertEquals("2001:db8::1", failed.get("source.ip"));
        Map<String, String> delivery = Golden.one(parser(), records().get(2));
        assertEquals("sent", delivery.get("watchpost.mail.status"));
        assertEquals("1@example.net", delivery.get("email.message_id"));
        assertEquals("ada@example.org", delivery.get("email.to.address"));
        assertEquals("ada@example.org", Golden.one(parser(), records().get(3)).get("user.name"));
        Map<String, String> tai = Golden.one(parser(), records().get(4));
        assertEquals("2004-07-27T05:06:30.125476Z", tai.get("@timestamp"));
        assertEquals("eve", tai.get("user.name"));
    }
}
