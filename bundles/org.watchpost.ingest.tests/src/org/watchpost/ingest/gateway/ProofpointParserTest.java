/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.ingest.syslog.ProofpointParser;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

/** Proofpoint's filter. */
class ProofpointParserTest extends ParserContractTest {

    @Override
    protected Parser parser() {
        return new ProofpointParser();
    }

    @Override
    protected List<String> records() {
        return List.of(
                "Jul 26 08:30:11 pp1 filter_instance1[1234]: rprt s=2rg6g1ya4x mod=session cmd=connect ip=192.0.2.7 country=us lip=10.0.0.1",
                "Jul 26 08:30:11 pp1 filter_instance1[1234]: rprt s=2rg6g1ya4x m=1 x=2rg6g1ya4x-1 mod=mail cmd=env_from value=ada@example.org size=1234",
                "Jul 26 08:30:11 pp1 filter_instance1[1234]: rprt s=2rg6g1ya4x m=1 x=2rg6g1ya4x-1 mod=mail cmd=env_rcpt value=bob@example.net",
                "Jul 26 08:30:12 pp1 filter_instance1[1234]: rprt s=2rg6g1ya4x m=1 x=2rg6g1ya4x-1 mod=mail cmd=attachment id=0 file=readme.zip"
                        + " mime=application/zip size=22 sha256=abc",
                "Jul 26 08:30:12 pp1 filter_instance1[1234]: rprt s=2rg6g1ya4x m=1 mod=session cmd=dispose action=reject subject=\"a \\\"worm\\\"\" rcpts=1");
    }

    @Test
    void fields() {
        Map<String, String> session = Golden.one(parser(), records().get(0));
        assertEquals("proofpoint", session.get("event.dataset"));
        assertEquals("192.0.2.7", session.get("source.ip"));
        assertEquals("connect", session.get("event.action"));
        assertEquals("ada@example.org", Golden.one(parser(), records().get(1)).get("email.from.address"));
        assertEquals("bob@example.net", Golden.one(parser(), records().get(2)).get("email.to.address"));
        assertEquals("readme.zip", Golden.one(parser(), records().get(3)).get("email.attachments.file.name"));
        Map<String, String> end = Golden.one(parser(), records().get(4));
        assertEquals("failure", end.get("event.outcome"));
        assertEquals("a \"worm\"", end.get("email.subject"));
    }
}
