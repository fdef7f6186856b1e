/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.siem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.ingest.syslog.LeefParser;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

/** LEEF, both versions. */
class LeefParserTest extends ParserContractTest {

    @Override
    protected Parser parser() {
        return new LeefParser();
    }

    @Override
    protected List<String> records() {
        return List.of("LEEF:1.0|Example|Vault|14.4|19|sev=6\tsrc=192.0.2.4\tdst=198.51.100.10\tusrName=ada\taction=Failed logon\tproto=6"
                + "\tdevTime=Jul 26 2004 10:11:12",
                "<13>Jul 26 10:11:12 gw1 LEEF:2.0|Example|Gate|1|login|^|src=192.0.2.7^srcPort=4711^devTime=1543270652000",
                "LEEF:2.0|Example|Gate|1|login|0x7C|src=192.0.2.7|usrName=bob", "LEEF:1.0|Example|Gate|1|x|cat=a b src=192.0.2.9");
    }

    @Test
    void fields() {
        Map<String, String> event = Golden.one(parser(), records().get(0));
        assertEquals("leef", event.get("event.dataset"));
        assertEquals("2004-07-26T10:11:12Z", event.get("@timestamp"));
        assertEquals("19", event.get("event.code"));
        assertEquals("3", event.get("event.severity"));
        assertEquals("ada", event.get("user.name"));
        assertEquals("failure", event.get("event.outcome"));
        assertEquals("tcp", event.get("network.transport"));
        Map<String, String> second = Golden.one(parser(), records().get(1));
        assertEquals("4711", second.get("source.port"));
        assertEquals("2018-11-26T22:17:32Z", second.get("@timestamp"));
        assertEquals("bob", Golden.one(parser(), records().get(2)).get("user.name"));
        assertEquals("a b", Golden.one(parser(), records().get(3)).get("rule.category"));
    }
}
