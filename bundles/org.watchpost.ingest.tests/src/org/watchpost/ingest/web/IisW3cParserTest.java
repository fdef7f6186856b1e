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

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Sample;
import org.watchpost.testing.Shared;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

class IisW3cParserTest extends ParserContractTest {

    private static final String FIELDS = "#Fields: date time c-ip cs-username s-sitename s-computername s-ip s-port cs-method cs-uri-stem cs-uri-query "
            + "sc-status sc-win32-status sc-bytes cs-bytes time-taken cs-version cs-host cs(User-Agent) cs(Referer)";
    private static final String ROW = "2001-04-14 04:34:56 10.20.17.56 CORP\\ann W3SVC1 DEVWEB17 10.20.17.17 80 GET /news/item.asp id=90 200 0 4545 329 47 "
            + "HTTP/1.1 www.corp.example:8080 Mozilla/4.0+(compatible;+MSIE+5.5) -";

    @Override
    protected Parser parser() {
        return new IisW3cParser();
    }

    @Override
    protected List<String> records() {
        return List.of(ROW, ROW.replace("200 0", "404 2").replace("id=90", "-"));
    }

    @Override
    protected String header() {
        return "#Software: Microsoft Internet Information Services 5.0\n" + FIELDS + "\n";
    }

    @Test
    void row() {
        Map<String, String> event = Golden.with(parser()).lines(FIELDS, ROW).only();
        assertEquals("2001-04-14T04:34:56Z", event.get("@timestamp"));
        assertEquals("10.20.17.56", event.get("source.ip"));
        assertEquals("CORP\\ann", event.get("user.name"));
        assertEquals("DEVWEB17", event.get("host.name"));
        assertEquals("10.20.17.17", event.get("destination.ip"));
        assertEquals("80", event.get("destination.port"));
        assertEquals("GET", event.get("http.request.method"));
        assertEquals("/news/item.asp", event.get("url.path"));
        assertEquals("id=90", event.get("url.query"));
        assertEquals("www.corp.example", event.get("url.domain"));
        assertEquals("200", event.get("http.response.status_code"));
        assertEquals("success", event.get("event.outcome"));
        assertEquals("4545", event.get("destination.bytes"));
        assertEquals("329", event.get("source.bytes"));
        assertEquals("47000000", event.get("event.duration"));
        assertEquals("Mozilla/4.0 (compatible; MSIE 5.5)", event.get("user_agent.original"));
        assertEquals("W3SVC1", event.get("iis.w3c.s-sitename"));
        assertNull(event.get("http.request.referrer"));
    }

    @Test
    void columnsChangeWithinAFile() {
        Golden golden = Golden.with(parser()).lines(FIELDS, ROW, "#Fields: date time cs-uri-stem sc-status", "2001-04-15 00:00:01 /x 500");
        assertEquals(2, golden.events().size());
        assertEquals("/x", golden.events().get(1).get("url.path"));
        assertEquals("failure", golden.events().get(1).get("event.outcome"));
    }

    @Test
    void timesAreUtcWhateverTheZone() {
        assertEquals("2001-04-14T04:34:56Z", Golden.with(parser()).zone("Asia/Dubai").lines(FIELDS, ROW).only().get("@timestamp"));
    }

    @Test
    void truncatedRow() {
        Golden golden = Golden.with(parser()).lines(FIELDS, ROW, ROW.substring(0, 60));
        assertEquals(1, golden.events().size());
        assertEquals(1, golden.errors());
    }

    @Test
    void leavesSmtpLogsAlone() {
        String smtp = "#Fields: date time c-ip cs-username s-sitename cs-method cs-uri-query sc-status sc-bytes cs-bytes time-taken\n"
                + "2001-04-14 07:05:12 172.16.96.96 OutboundConnectionCommand SMTPSVC1 EHLO devweb17.tcompany.example 0 0 4 0\n";
        assertEquals(0, parser().recognise(new Sample("x.log", smtp.getBytes(StandardCharsets.US_ASCII), true)).score());
    }

    @Test
    void realFiles() {
        Shared.data("samples/iis-w3c").ifPresent(folder -> {
            Golden big = Golden.with(parser()).file(folder.resolve("lnav__logfile_w3c_big.0"));
            assertEquals(210, big.events().size());
            assertEquals(0, big.errors());
            Golden quoted = Golden.with(parser()).file(folder.resolve("lnav__logfile_w3c.4"));
            assertEquals("2017-06-28T07:26:35Z", quoted.events().get(0).get("@timestamp"));
            Golden zone = Golden.with(parser()).file(folder.resolve("andrewkroh-beats__ipv6_zone_id.log"));
            assertEquals("::1", zone.only().get("source.ip"));
            Golden advanced = Golden.with(parser()).zone("America/New_York").file(folder.resolve("lnav__logfile_w3c.3"));
            assertEquals("2012-08-15T21:00:00.363Z", advanced.events().get(0).get("@timestamp"));
            assertEquals("xzy.example.com", advanced.events().get(0).get("url.domain"));
            assertEquals("109000000", advanced.events().get(0).get("event.duration"));
        });
    }
}
