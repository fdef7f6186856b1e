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

/** Domino's console log. */
class DominoParserTest extends ParserContractTest {

    @Override
    protected Parser parser() {
        return new DominoParser();
    }

    @Override
    protected List<String> records() {
        return List.of("07/26/2004 08:33:30 AM  Router: Message 0012ABCD delivered to Bob Example/ACME",
                "[28325:00010-3735542592] 22-06-2004 09:56:12   smtp: postmaster [192.0.2.4] authentication failure using internet password",
                "07/26/2004 08:33:31 AM  SMTP Server: Authentication failed for user postmaster ; connecting host 192.0.2.9",
                "07/26/2004 08:33:32 AM  Router: Message 0012ABCE transferred to mx.example.net for bob@example.net via SMTP");
    }

    @Test
    void fields() {
        Map<String, String> delivered = Golden.one(parser(), records().get(0));
        assertEquals("domino", delivered.get("event.dataset"));
        assertEquals("2004-07-26T08:33:30Z", delivered.get("@timestamp"));
        assertEquals("0012ABCD", delivered.get("watchpost.mail.queue_id"));
        assertEquals("Bob Example/ACME", delivered.get("email.to.address"));
        assertEquals("sent", delivered.get("watchpost.mail.status"));
        Map<String, String> failed = Golden.one(parser(), records().get(1));
        assertEquals("2004-06-22T09:56:12Z", failed.get("@timestamp"));
        assertEquals("192.0.2.4", failed.get("source.ip"));
        assertEquals("failure", failed.get("event.outcome"));
        Map<String, String> host = Golden.one(parser(), records().get(2));
        assertEquals("192.0.2.9", host.get("source.ip"));
        assertEquals("postmaster", host.get("user.name"));
    }
}
