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
import org.watchpost.ingest.syslog.SophosParser;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

/** Sophos' mail and web filter. */
class SophosParserTest extends ParserContractTest {

    @Override
    protected Parser parser() {
        return new SophosParser();
    }

    @Override
    protected List<String> records() {
        return List.of(
                "<30>device=\"SFW\" date=2004-07-26 time=14:38:34 timezone=\"CEST\" device_name=\"XG230\" device_id=1234 log_id=041107413001"
                        + " log_type=\"Anti-Spam\" log_component=\"SMTP\" log_subtype=\"Denied\" priority=Information fw_rule_id=2 user_name=\"\""
                        + " from_email_address=\"ada@example.org\" to_email_address=\"bob@example.net\" email_subject=\"a worm\" mailid=\"c0000001\""
                        + " mailsize=419835 spamaction=\"DROP\" reason=\"\" src_domainname=\"example.org\" src_ip=192.0.2.87 dst_ip=198.51.100.1"
                        + " protocol=\"TCP\" src_port=15513 dst_port=25 sent_bytes=0 recv_bytes=0 action=\"Drop\"");
    }

    @Test
    void fields() {
        Map<String, String> event = Golden.with(parser()).zone("Europe/Berlin").lines(records().get(0)).only();
        assertEquals("sophos.xg", event.get("event.dataset"));
        assertEquals("2004-07-26T12:38:34Z", event.get("@timestamp"));
        assertEquals("ada@example.org", event.get("email.from.address"));
        assertEquals("bob@example.net", event.get("email.to.address"));
        assertEquals("a worm", event.get("email.subject"));
        assertEquals("192.0.2.87", event.get("source.ip"));
        assertEquals("419835", event.get("watchpost.mail.size"));
        assertEquals("XG230", event.get("host.name"));
        assertEquals("Drop", event.get("event.action"));
        assertEquals("failure", event.get("event.outcome"));
        assertEquals("Anti-Spam", event.get("sophos.xg.log_type"));
    }
}
