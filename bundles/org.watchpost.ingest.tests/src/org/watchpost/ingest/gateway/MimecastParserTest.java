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
import org.watchpost.ingest.syslog.MimecastParser;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

/** Mimecast. */
class MimecastParserTest extends ParserContractTest {

    @Override
    protected Parser parser() {
        return new MimecastParser();
    }

    @Override
    protected List<String> records() {
        return List.of(
                "datetime=2004-07-26T10:25:36+0100|aCode=BY81J52RPjSmp7MrubnlZg|acc=C0A0|SpamLimit=0|IP=192.0.2.123|Dir=Inbound|MsgId=<1@example.org>"
                        + "|Subject=a worm|Sender=ada@example.org|Rcpt=bob@example.net|Act=Rej|RejInfo=Virus|MsgSize=22134",
                "<13>Jul 26 10:25:36 mc1 datetime=2004-07-26T10:25:36+0000|aCode=9q_HeIHHPYejZTBsnipWmQ|acc=C0A0|Delivered=true|Rcpt=bob@example.net");
    }

    @Test
    void fields() {
        Map<String, String> event = Golden.one(parser(), records().get(0));
        assertEquals("mimecast", event.get("event.dataset"));
        assertEquals("2004-07-26T09:25:36Z", event.get("@timestamp"));
        assertEquals("ada@example.org", event.get("email.from.address"));
        assertEquals("bob@example.net", event.get("email.to.address"));
        assertEquals("1@example.org", event.get("email.message_id"));
        assertEquals("a worm", event.get("email.subject"));
        assertEquals("rejected", event.get("watchpost.mail.status"));
        assertEquals("BY81J52RPjSmp7MrubnlZg", event.get("watchpost.mail.queue_id"));
        assertEquals("sent", Golden.one(parser(), records().get(1)).get("watchpost.mail.status"));
    }
}
