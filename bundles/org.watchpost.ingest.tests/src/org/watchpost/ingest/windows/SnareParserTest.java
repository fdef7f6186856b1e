/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.ingest.syslog.SnareParser;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

/** Windows events through Snare. */
class SnareParserTest extends ParserContractTest {

    @Override
    protected Parser parser() {
        return new SnareParser();
    }

    @Override
    protected List<String> records() {
        return List.of(
                "<14>Jul 26 16:37:25 WIN-1 MSWinEventLog\t1\tSecurity\t6862\tMon Jul 26 16:37:25 2021\t4625\tMicrosoft-Windows-Security-Auditing\tN/A"
                        + "\tN/A\tFailure Audit\tWIN-1\tLogon\t\tAn account failed to log on.    Account Name:  ada  Account Domain:  X  Source Network"
                        + " Address: 192.0.2.7 Port: 1\t6862",
                "<13>1 2021-07-26T06:42:17.554128Z DC25 - - - - MSWinEventLog\t1\tSecurity\t802301\tMon Jul 26 06:42:17 2021\t4624\tX\tN/A\tN/A"
                        + "\tSuccess Audit\tDC25\tLogon\t\tok");
    }

    @Test
    void fields() {
        Map<String, String> event = Golden.one(parser(), records().get(0));
        assertEquals("windows.snare", event.get("event.dataset"));
        assertEquals("2021-07-26T16:37:25Z", event.get("@timestamp"));
        assertEquals("4625", event.get("event.code"));
        assertEquals("failure", event.get("event.outcome"));
        assertEquals("ada", event.get("user.name"));
        assertEquals("192.0.2.7", event.get("source.ip"));
        assertEquals("2021-07-26T06:42:17.554128Z", Golden.one(parser(), records().get(1)).get("@timestamp"));
    }
}
