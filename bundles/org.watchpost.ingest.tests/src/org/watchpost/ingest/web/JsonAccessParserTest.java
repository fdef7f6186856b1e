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

/** Access logs in JSON. */
class JsonAccessParserTest extends ParserContractTest {

    @Override
    protected Parser parser() {
        return new JsonAccessParser();
    }

    @Override
    protected List<String> records() {
        return List.of(
                "{\"time_local\":\"26/Jul/2004:10:05:03 +0200\",\"remote_addr\":\"192.0.2.9\",\"request\":\"GET /a?b HTTP/1.1\",\"status\":\"404\","
                        + "\"body_bytes_sent\":\"12\",\"http_user_agent\":\"curl \\\"x\\\"\",\"upstream\":\"u1\"}",
                "{\"level\":\"info\",\"ts\":1090836303.5,\"request\":{\"remote_ip\":\"192.0.2.7\",\"method\":\"POST\",\"host\":\"example.org\","
                        + "\"uri\":\"/x\"},\"status\":200,\"size\":5}");
    }

    @Test
    void fields() {
        Map<String, String> event = Golden.one(parser(), records().get(0));
        assertEquals("web.json", event.get("event.dataset"));
        assertEquals("2004-07-26T08:05:03Z", event.get("@timestamp"));
        assertEquals("192.0.2.9", event.get("source.ip"));
        assertEquals("/a", event.get("url.path"));
        assertEquals("404", event.get("http.response.status_code"));
        assertEquals("failure", event.get("event.outcome"));
        assertEquals("curl \"x\"", event.get("user_agent.original"));
        assertEquals("u1", event.get("web.json.upstream"));
        Map<String, String> caddy = Golden.one(parser(), records().get(1));
        assertEquals("192.0.2.7", caddy.get("source.ip"));
        assertEquals("POST", caddy.get("http.request.method"));
        assertEquals("/x", caddy.get("url.path"));
    }
}
