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

/** Open ports. */
class NetstatParserTest extends ParserContractTest {

    @Override
    protected Parser parser() {
        return new NetstatParser();
    }

    @Override
    protected List<String> records() {
        return List.of("  TCP    0.0.0.0:3127           0.0.0.0:0              LISTENING       1044",
                "tcp        0      0 192.0.2.1:22            198.51.100.7:51022      ESTABLISHED 1234/sshd",
                "tcp6       0      0 :::80                   :::*                    LISTEN",
                "udp        0      0 0.0.0.0:68              0.0.0.0:*",
                "tcp4       0      0  *.22                   *.*                    LISTEN",
                "  TCP    [::]:445               [::]:0                 LISTENING");
    }

    @Test
    void fields() {
        Golden run = Golden.with(parser()).lines("Active Connections", "", "  Proto  Local Address          Foreign Address        State",
                records().get(0), records().get(1), records().get(2));
        assertEquals(0, run.errors());
        Map<String, String> open = run.events().get(0);
        assertEquals("netstat", open.get("event.dataset"));
        assertEquals("3127", open.get("source.port"));
        assertEquals("LISTENING", open.get("event.action"));
        assertEquals("1044", open.get("process.pid"));
        Map<String, String> session = run.events().get(1);
        assertEquals("198.51.100.7", session.get("destination.ip"));
        assertEquals("51022", session.get("destination.port"));
        assertEquals("sshd", session.get("process.name"));
        assertEquals("80", run.events().get(2).get("source.port"));
        assertEquals("22", Golden.one(parser(), records().get(4)).get("source.port"));
    }
}
