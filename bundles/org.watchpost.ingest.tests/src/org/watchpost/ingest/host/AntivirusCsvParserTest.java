/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

/** Detections of virus scanners. */
class AntivirusCsvParserTest extends ParserContractTest {

    @Override
    protected Parser parser() {
        return new AntivirusCsvParser();
    }

    @Override
    protected String header() {
        return "\"Event Generated Time\",\"Event ID\",\"Threat Name\",\"Threat Type\",\"Action Taken\",\"Threat Target Host Name\","
                + "\"Threat Target IPv4 Address\",\"Threat Target User Name\",\"Threat Target File Path\"";
    }

    @Override
    protected List<String> records() {
        return List.of(
                "\"7/26/04 9:12:33 AM\",1024,\"W32/Mydoom.m@MM\",\"Virus\",\"Deleted\",\"PC-0815\",\"192.0.2.15\",\"ACME\\ada\",\"C:\\Temp\\readme.pif\"",
                "2004-07-26 09:13:00,1027,W32/Mydoom.m@MM,Virus,Clean failed,PC-0816,192.0.2.16,ACME\\bob,C:\\Temp\\text.zip");
    }

    @Test
    void fields() {
        Golden run = Golden.with(parser()).lines(header(), records().get(0), records().get(1));
        Map<String, String> event = run.events().get(0);
        assertEquals("antivirus.csv", event.get("event.dataset"));
        assertEquals("alert", event.get("event.kind"));
        assertEquals("2004-07-26T09:12:33Z", event.get("@timestamp"));
        assertEquals("PC-0815", event.get("host.name"));
        assertEquals("192.0.2.15", event.get("host.ip"));
        assertEquals("W32/Mydoom.m@MM", event.get("rule.name"));
        assertEquals("Deleted", event.get("event.action"));
        assertEquals("success", event.get("event.outcome"));
        assertEquals("readme.pif", event.get("file.name"));
        assertEquals("failure", run.events().get(1).get("event.outcome"));
    }
}
