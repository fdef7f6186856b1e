/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.testing.Shared;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

class WindowsCsvParserTest extends ParserContractTest {

    private static final String HEADER = "Date,Time,Source,Type,Category,Event,User,Computer,Description";

    @Override
    protected Parser parser() {
        return new WindowsCsvParser();
    }

    @Override
    protected List<String> records() {
        return List.of(
                "4/14/2001,11:10:40 AM,Service Control Manager,Information,None,7036,N/A,DEVWEB17,The SMTP service entered the stopped state.",
                "5/1/2001,3:30:00 PM,srv,Error,None,2013,CORP\\ann,MAILHUB1,\"The D: disk is at or near capacity, \"\"full\"\".\"");
    }

    @Override
    protected String header() {
        return HEADER;
    }

    @Test
    void eventViewerOfWindows2000() {
        Map<String, String> event = Golden.with(parser()).zone("Asia/Dubai").lines(HEADER, records().get(0)).only();
        assertEquals("2001-04-14T07:10:40Z", event.get("@timestamp"));
        assertEquals("7036", event.get("event.code"));
        assertEquals("7036", event.get("event.action"));
        assertEquals("Service Control Manager", event.get("process.name"));
        assertEquals("Information", event.get("log.level"));
        assertEquals("DEVWEB17", event.get("host.name"));
        assertEquals("The SMTP service entered the stopped state.", event.get("event.reason"));
        assertNull(event.get("user.name"));
        Map<String, String> second = Golden.with(parser()).zone("Asia/Dubai").lines(HEADER, records().get(1)).only();
        assertEquals("CORP\\ann", second.get("user.name"));
        assertEquals("2001-05-01T11:30:00Z", second.get("@timestamp"));
        assertEquals("The D: disk is at or near capacity, \"full\".", second.get("event.reason"));
    }

    @Test
    void laterExports() {
        Map<String, String> viewer = Golden.with(parser()).lines("Keywords,Date and Time,Source,Event ID,Task Category",
                "Audit Failure,3/1/2024 9:05:06 AM,Microsoft-Windows-Security-Auditing,4625,Logon,\"An account failed to log on.", "",
                "Subject: x\"").only();
        assertEquals("4625", viewer.get("event.code"));
        assertEquals("2024-03-01T09:05:06Z", viewer.get("@timestamp"));
        assertEquals("failure", viewer.get("event.outcome"));
        assertEquals("An account failed to log on.\n\nSubject: x", viewer.get("event.reason"));
        Map<String, String> powershell = Golden.with(parser())
                .lines("\"Message\",\"Id\",\"LevelDisplayName\",\"ProviderName\",\"MachineName\",\"TimeCreated\",\"ProcessId\"",
                        "\"m\",\"1000\",\"Error\",\"Application Error\",\"HOST\",\"3/1/2024 9:05:06 PM\",\"42\"")
                .only();
        assertEquals("1000", powershell.get("event.code"));
        assertEquals("Error", powershell.get("log.level"));
        assertEquals("42", powershell.get("process.pid"));
        assertEquals("2024-03-01T21:05:06Z", powershell.get("@timestamp"));
    }

    @Test
    void scenario() {
        Shared.data("scenarios/flood-1/system/eventlog.csv").ifPresent(file -> {
            Golden golden = Golden.with(parser()).zone("Asia/Dubai").file(file);
            assertEquals(46, golden.events().size());
            assertEquals(1, golden.headers());
            List<String> full = golden.events().stream().filter(event -> event.get("event.action").equals("2013")
                    && event.get("log.level").equals("Error")).map(event -> event.get("@timestamp")).toList();
            assertEquals(List.of("2001-05-01T11:30:00Z", "2001-05-01T13:45:00Z"), full);
        });
    }
}
