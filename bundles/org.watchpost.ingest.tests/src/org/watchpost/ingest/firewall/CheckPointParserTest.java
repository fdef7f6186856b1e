/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.firewall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.ingest.syslog.CheckPointParser;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

/** Check Point's Log Exporter. */
class CheckPointParserTest extends ParserContractTest {

    @Override
    protected Parser parser() {
        return new CheckPointParser();
    }

    @Override
    protected List<String> records() {
        return List.of(
                "<134>1 2004-07-26T07:20:35Z gw-da58d3 CheckPoint 7776 - [action:\"Accept\"; ifdir:\"outbound\"; origin:\"192.0.2.100\";"
                        + " originsicname:\"cn=cp,o=gw\"; time:\"1594646954\"; dst:\"198.51.100.153\"; product:\"VPN-1 & FireWall-1\"; proto:\"17\";"
                        + " s_port:\"43103\"; service:\"514\"; service_id:\"syslog\"; src:\"192.0.2.100\"; tag:\"a\\]b\"]");
    }

    @Test
    void fields() {
        Map<String, String> event = Golden.one(parser(), records().get(0));
        assertEquals("checkpoint", event.get("event.dataset"));
        assertEquals("2004-07-26T07:20:35Z", event.get("@timestamp"));
        assertEquals("Accept", event.get("event.action"));
        assertEquals("udp", event.get("network.transport"));
        assertEquals("43103", event.get("source.port"));
        assertEquals("514", event.get("destination.port"));
        assertEquals("VPN-1 & FireWall-1", event.get("checkpoint.product"));
    }
}
