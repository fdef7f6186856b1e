/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

/** Records of several lines. */
class TimedTextParserTest extends ParserContractTest {

    @Override
    protected Parser parser() {
        return new TimedTextParser();
    }

    @Override
    protected List<String> records() {
        return List.of("2004-07-26 10:11:12,123 ERROR [main] org.example.Queue: failed", "[2004-07-26 10:11:13] local.ERROR: no class",
                "\tat org.example.X(Y.java:1)",
                "2004-07-26 10:11:14 INFO done");
    }

    @Test
    void stackTracesStayWithTheirLine() {
        Golden run = Golden.with(parser()).lines("2004-07-26 10:11:12,123 ERROR [main] org.example.Queue: failed", "java.io.IOException: x",
                "\tat org.example.X(Y.java:1)", "Caused by: y", "\t... 3 more", "2004-07-26 10:11:14 INFO done", "<xml>", " <a/>", "</xml>",
                "Jul 26 10:11:15 last");
        assertEquals(3, run.events().size());
        assertEquals("ERROR", run.events().get(0).get("log.level"));
        assertEquals("2004-07-26T10:11:12.123Z", run.events().get(0).get("@timestamp"));
        assertEquals(true, run.events().get(0).getOrDefault("message", "").endsWith("3 more"));
        assertEquals("2004-07-26T10:11:15Z", run.events().get(2).get("@timestamp"));
    }
}
