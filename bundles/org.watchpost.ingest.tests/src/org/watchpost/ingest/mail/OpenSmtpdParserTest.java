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
import org.watchpost.ingest.syslog.OpenSmtpdParser;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

/** OpenSMTPD. */
class OpenSmtpdParserTest extends ParserContractTest {

    @Override
    protected Parser parser() {
        return new OpenSmtpdParser();
    }

    @Override
    protected List<String> records() {
        return List.of("Jul 26 10:11:12 mx1 smtpd[1234]: 5d3e7a91c0b2f4a6 smtp connected address=192.0.2.1 host=mail.example.org",
                "Jul 26 10:11:12 mx1 smtpd[1234]: 5d3e7a91c0b2f4a6 smtp message msgid=1a2b3c4d size=1234 nrcpt=1 proto=ESMTP",
                "Jul 26 10:11:13 mx1 smtpd[1234]: 5d3e7a92c0b2f4a7 mta delivery evpid=1a2b3c4d5e6f7a8b from=<ada@example.org> to=<bob@example.net>"
                        + " rcpt=<-> source=\"192.0.2.9\" relay=\"198.51.100.7 (mx.example.net)\" delay=1m2s result=\"Ok\" stat=\"250 2.0.0 Ok\"",
                "Jul 26 10:11:14 mx1 smtpd[1234]: 5d3e7a92c0b2f4a7 smtp event=failed-command address=192.0.2.1 host=x command=\"RCPT TO:<a@b>\""
                        + " result=\"550 Invalid recipient\"");
    }

    @Test
    void fields() {
        assertEquals("192.0.2.1", Golden.one(parser(), records().get(0)).get("source.ip"));
        assertEquals("smtp connected", Golden.one(parser(), records().get(0)).get("event.action"));
        assertEquals("1a2b3c4d", Golden.one(parser(), records().get(1)).get("watchpost.mail.queue_id"));
        Map<String, String> delivery = Golden.one(parser(), records().get(2));
        assertEquals("opensmtpd", delivery.get("event.dataset"));
        assertEquals("1a2b3c4d", delivery.get("watchpost.mail.queue_id"));
        assertEquals("ada@example.org", delivery.get("email.from.address"));
        assertEquals("bob@example.net", delivery.get("email.to.address"));
        assertEquals("62", delivery.get("watchpost.mail.delay"));
        assertEquals("sent", delivery.get("watchpost.mail.status"));
        assertEquals("198.51.100.7", delivery.get("destination.ip"));
        Map<String, String> refused = Golden.one(parser(), records().get(3));
        assertEquals("failed-command", refused.get("event.action"));
        assertEquals("rejected", refused.get("watchpost.mail.status"));
    }
}
