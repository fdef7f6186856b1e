/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.ids;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

class RealSecureParserTest extends ParserContractTest {

    private static final String HEADER = "Time,Tag Name,Source IP,Target IP,Target port,:ATTACHMENT,:FILENAME,:SIZE,:FROM,:TO";
    private static final String ZIP = "2004-07-26 08:33:35 EDT,Email_Virus_Suspicious_Zip,10.40.170.157,10.40.39.24,25,saul.zip,saul.scr,28864,"
            + "wim.falk@gzac.example,saul.lund@gzac.example";
    private static final String QUOTED = "2004-07-26 08:33:30 EDT,Email_Virus_Suspicious_Zip,10.40.170.157,10.40.39.24,25,\"a, \"\"b\"\".zip\",x.pif,28800,"
            + "\"\"\"Bounced mail\"\"\",bela.nolan@gzac.example";
    private static final String PING = "2004-07-26 00:33:49 EDT,Ping_Sweep,203.0.113.203,10.40.39.80,,,,,,";

    @Override
    protected Parser parser() {
        return new RealSecureParser();
    }

    @Override
    protected List<String> records() {
        return List.of(ZIP, QUOTED, PING);
    }

    @Override
    protected String header() {
        return HEADER;
    }

    @Test
    void zip() {
        Map<String, String> event = Golden.with(parser()).lines(HEADER, ZIP).only();
        assertEquals("2004-07-26T12:33:35Z", event.get("@timestamp"));
        assertEquals("alert", event.get("event.kind"));
        assertEquals("realsecure.csv", event.get("event.dataset"));
        assertEquals("Email_Virus_Suspicious_Zip", event.get("rule.name"));
        assertEquals("10.40.170.157", event.get("source.ip"));
        assertEquals("10.40.39.24", event.get("destination.ip"));
        assertEquals("25", event.get("destination.port"));
        assertEquals("saul.zip", event.get("email.attachments.file.name"));
        assertEquals("saul.scr", event.get("file.name"));
        assertEquals("28864", event.get("file.size"));
        assertEquals("wim.falk@gzac.example", event.get("email.from.address"));
        assertEquals("saul.lund@gzac.example", event.get("email.to.address"));
    }

    @Test
    void quotes() {
        Map<String, String> event = Golden.with(parser()).lines(HEADER, QUOTED).only();
        assertEquals("a, \"b\".zip", event.get("email.attachments.file.name"));
        assertEquals("Bounced mail", event.get("email.from.address"));
    }

    @Test
    void otherColumnsInOtherOrder() {
        Map<String, String> event = Golden.with(parser()).lines("Severity,Target IP,Source IP,Tag Name,Time,Sensor Name",
                "High,10.0.0.1,10.0.0.2,Ping_Sweep,2004-07-26 00:33:49,ids1").only();
        assertEquals("Ping_Sweep", event.get("rule.name"));
        assertEquals("10.0.0.2", event.get("source.ip"));
        assertEquals("High", event.get("realsecure.csv.severity"));
        assertEquals("ids1", event.get("host.name"));
        assertEquals("2004-07-26T00:33:49Z", event.get("@timestamp"));
        assertNull(event.get("destination.port"));
    }

    @Test
    void truncatedLine() {
        Golden golden = Golden.with(parser()).lines(HEADER, ZIP, "2004-07-26 08:3");
        assertEquals(1, golden.events().size());
        assertEquals(1, golden.errors());
    }
}
