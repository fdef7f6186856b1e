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
import org.watchpost.ingest.syslog.FortiMailParser;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

/** FortiMail. */
class FortiMailParserTest extends ParserContractTest {

    @Override
    protected Parser parser() {
        return new FortiMailParser();
    }

    @Override
    protected List<String> records() {
        return List.of(
                "date=2004-07-26 time=13:12:33 device_id=FE100 log_id=0100 log_part=00 type=virus subtype=infected pri=alert from=\"ada@example.org\""
                        + " to=\"bob@example.net\" client_name=\"mail.example.org\" client_ip=\"192.0.2.71\" session_id=\"q6PX\" msg=\"Worm found\"");
    }

    @Test
    void fields() {
        Map<String, String> event = Golden.one(parser(), records().get(0));
        assertEquals("fortinet.fortimail", event.get("event.dataset"));
        assertEquals("2004-07-26T13:12:33Z", event.get("@timestamp"));
        assertEquals("ada@example.org", event.get("email.from.address"));
        assertEquals("192.0.2.71", event.get("source.ip"));
        assertEquals("q6PX", event.get("watchpost.mail.queue_id"));
        assertEquals("Worm found", event.get("event.reason"));
    }
}
