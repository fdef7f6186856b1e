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

/** Error logs of web servers. */
class WebErrorParserTest extends ParserContractTest {

    @Override
    protected Parser parser() {
        return new WebErrorParser();
    }

    @Override
    protected List<String> records() {
        return List.of("[Mon Jul 26 04:47:44 2004] [error] [client 192.0.2.1] File does not exist: /var/www/x",
                "[Mon Jul 26 14:32:52.123456 2004] [core:error] [pid 35708:tid 4328636416] [client 192.0.2.99:1234] AH00123: no such thing",
                "2004/07/26 10:00:00 [error] 12#0: *5 open() \"/x\" failed (2: No such file), client: 192.0.2.7, server: a, request: \"GET /x?y HTTP/1.1\","
                        + " host: \"example.org\"");
    }

    @Test
    void fields() {
        Map<String, String> old = Golden.one(parser(), records().get(0));
        assertEquals("apache.error", old.get("event.dataset"));
        assertEquals("2004-07-26T04:47:44Z", old.get("@timestamp"));
        assertEquals("192.0.2.1", old.get("source.ip"));
        assertEquals("error", old.get("log.level"));
        Map<String, String> apache = Golden.one(parser(), records().get(1));
        assertEquals("1234", apache.get("source.port"));
        assertEquals("35708", apache.get("process.pid"));
        assertEquals("core", apache.get("apache.error.module"));
        Map<String, String> nginx = Golden.one(parser(), records().get(2));
        assertEquals("nginx.error", nginx.get("event.dataset"));
        assertEquals("192.0.2.7", nginx.get("source.ip"));
        assertEquals("/x", nginx.get("url.path"));
        assertEquals("example.org", nginx.get("url.domain"));
    }
}
