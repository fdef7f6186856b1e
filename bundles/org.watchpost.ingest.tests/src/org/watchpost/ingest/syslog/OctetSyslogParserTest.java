/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.syslog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

/** Syslog with octet counting. */
class OctetSyslogParserTest extends ParserContractTest {

    @Override
    protected Parser parser() {
        return new OctetSyslogParser();
    }

    private static final String ONE = "<13>1 2004-07-26T10:11:12Z mx1 app 1 - - first\nsecond";
    private static final String TWO = "<22>Jul 26 10:11:12 mx1 postfix/qmgr[1]: ABCDEF1234: from=<ada@example.org>, size=5, nrcpt=1 (queue active)";

    @Override
    protected List<String> records() {
        return List.of("44 <13>1 2004-07-26T10:11:12Z mx1 app 1 - - one", TWO.length() + " " + TWO);
    }

    @Test
    void messagesWithLineBreaks() {
        String stream = ONE.length() + " " + ONE + TWO.length() + " " + TWO + ONE.length() + " " + ONE + "\n";
        Golden run = Golden.with(parser()).bytes(stream.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertEquals(3, run.events().size(), () -> run.problems().toString());
        assertEquals("postfix", run.events().get(1).get("event.dataset"));
        assertEquals("ABCDEF1234", run.events().get(1).get("watchpost.mail.queue_id"));
        assertEquals("2004-07-26T10:11:12Z", run.events().get(2).get("@timestamp"));
    }
}
