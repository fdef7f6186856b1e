/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

/** Access logs of web servers. */
class AccessLogParserTest extends ParserContractTest {

    @Override
    protected Parser parser() {
        return new AccessLogParser();
    }

    @Override
    protected List<String> records() {
        return List.of(
                "192.0.2.9 - ada [26/Jul/2004:10:05:03 +0200] \"GET /images/a.png?x=1 HTTP/1.1\" 200 203023 \"http://example.org/\" \"Mozilla/5.0 (X)\"",
                "mail.example.org - - [26/Jul/2004:10:05:03 +0000] \"POST / HTTP/1.0\" 404 -",
                "www.example.org:443 2001:db8::1 - - [26/Jul/2004:10:05:03 +0000] \"GET /x HTTP/2.0\" 301 5 \"-\" \"curl\" 0.123 \"more\"",
                "192.0.2.9 - - [26/Jul/2004:10:05:03 +0000] \"-\" 408 0 \"-\" \"-\"");
    }

    @Test
    void fields() {
        Map<String, String> event = Golden.one(parser(), records().get(0));
        assertEquals("apache.access", event.get("event.dataset"));
        assertEquals("2004-07-26T08:05:03Z", event.get("@timestamp"));
        assertEquals("192.0.2.9", event.get("source.ip"));
        assertEquals("ada", event.get("user.name"));
        assertEquals("GET", event.get("http.request.method"));
        assertEquals("/images/a.png", event.get("url.path"));
        assertEquals("x=1", event.get("url.query"));
        assertEquals("200", event.get("http.response.status_code"));
        assertEquals("203023", event.get("destination.bytes"));
        assertEquals("Mozilla/5.0 (X)", event.get("user_agent.original"));
        assertEquals("mail.example.org", Golden.one(parser(), records().get(1)).get("source.domain"));
        Map<String, String> host = Golden.one(parser(), records().get(2));
        assertEquals("www.example.org", host.get("url.domain"));
        assertEquals("2001:db8::1", host.get("source.ip"));
        assertEquals("0.123 \"more\"", host.get("apache.access.rest"));
        assertEquals("failure", Golden.one(parser(), records().get(3)).get("event.outcome"));
    }
}
