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
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.testing.Shared;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

class SquidParserTest extends ParserContractTest {

    private static final String HIT = "1090814793.100     10 10.40.170.73 TCP_MEM_HIT/200 15951 GET http://www.umbra.example:8080/harbor/style.css?a=1#x "
            + "bob NONE/- text/css";
    private static final String TUNNEL = "1157689312.049   5006 10.105.21.199 TCP_MISS/200 19763 CONNECT login.yahoo.com:443 badeyek DIRECT/209.73.177.115 -";
    private static final String DENIED = "1386543323.000      4 91.188.124.227 TCP_DENIED/403 4099 GET http://www.proxy-listen.de/azenv.php - HIER_NONE/- text/html";
    private static final String HEADERS = "1386543323.001    104 2001:db8::7 TCP_MISS/000 0 POST http://a.example/ - FIRSTUP_PARENT/parent.example - "
            + "[User-Agent: x\\r\\n] [Server: y]";

    @Override
    protected Parser parser() {
        return new SquidParser();
    }

    @Override
    protected List<String> records() {
        return List.of(HIT, TUNNEL, DENIED, HEADERS);
    }

    @Test
    void hit() {
        Map<String, String> event = Golden.one(parser(), HIT);
        assertEquals("2004-07-26T04:06:33.100Z", event.get("@timestamp"));
        assertEquals("TCP_MEM_HIT", event.get("event.action"));
        assertEquals("success", event.get("event.outcome"));
        assertEquals("200", event.get("http.response.status_code"));
        assertEquals("15951", event.get("destination.bytes"));
        assertEquals("10000000", event.get("event.duration"));
        assertEquals("http://www.umbra.example:8080/harbor/style.css?a=1#x", event.get("url.full"));
        assertEquals("www.umbra.example", event.get("url.domain"));
        assertEquals("/harbor/style.css", event.get("url.path"));
        assertEquals("a=1", event.get("url.query"));
        assertEquals("bob", event.get("user.name"));
        assertEquals("text/css", event.get("file.mime_type"));
        assertNull(event.get("destination.ip"));
    }

    @Test
    void tunnel() {
        Map<String, String> event = Golden.one(parser(), TUNNEL);
        assertEquals("login.yahoo.com", event.get("url.domain"));
        assertEquals("443", event.get("destination.port"));
        assertEquals("209.73.177.115", event.get("destination.ip"));
        assertEquals("CONNECT", event.get("http.request.method"));
        assertNull(event.get("file.mime_type"));
    }

    @Test
    void deniedAndAborted() {
        assertEquals("failure", Golden.one(parser(), DENIED).get("event.outcome"));
        Map<String, String> aborted = Golden.one(parser(), HEADERS);
        assertEquals("unknown", aborted.get("event.outcome"));
        assertEquals("2001:db8::7", aborted.get("source.ip"));
        assertEquals("parent.example", aborted.get("destination.domain"));
        assertEquals("[User-Agent: x\\r\\n] [Server: y]", aborted.get("squid.headers"));
    }

    @Test
    void realFiles() {
        Shared.data("samples/squid-proxy").ifPresent(folder -> {
            Golden access = Golden.with(parser()).file(folder.resolve("andrewkroh-beats__access1.log"));
            assertEquals(100, access.events().size());
            assertEquals(0, access.errors());
            Golden commented = Golden.with(parser()).file(folder.resolve("fail2ban__squid"));
            assertEquals(4, commented.events().size());
            assertEquals(6, commented.headers());
        });
    }
}
