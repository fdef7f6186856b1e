/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.wrapped;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

/** Lines wrapped in JSON. */
class WrappedParserTest extends ParserContractTest {

    @Override
    protected Parser parser() {
        return new WrappedParser();
    }

    @Override
    protected List<String> records() {
        return List.of(
                "{\"input\":{\"message\":\"CEF:0|Example|Gate|1|18|Login|7|src=192.0.2.1 msg=a \\\\= b\"},\"expected\":{\"message\":\"x\"}}",
                "{\"input\":{\"message\":\"11FDF5F62A: to=<bob@example.net>, relay=local, delay=3, status=deferred (no)\",\"log\":{\"syslog\":"
                        + "{\"appname\":\"postfix/local\"}}}}",
                "{\"timestamp\":\"2004-07-26 06:24:38.000\",\"source\":\"a\",\"message\":\"Jul 26 09:23:38 mx1 automount[7998]: lookup failed\"}",
                "{\"MESSAGE\":\"192.0.2.9 - - [26/Jul/2004:10:05:03 +0000] \\\"GET / HTTP/1.0\\\" 404 5\",\"SYSLOG_IDENTIFIER\":\"nginx\"}");
    }

    @Test
    void fields() {
        Map<String, String> cef = Golden.one(parser(), records().get(0));
        assertEquals("cef", cef.get("event.dataset"));
        assertEquals("192.0.2.1", cef.get("source.ip"));
        assertEquals("a = b", cef.get("event.reason"));
        assertEquals("2", cef.get("event.severity"));
        Map<String, String> postfix = Golden.one(parser(), records().get(1));
        assertEquals("postfix", postfix.get("event.dataset"));
        assertEquals("11FDF5F62A", postfix.get("watchpost.mail.queue_id"));
        assertEquals("deferred", postfix.get("watchpost.mail.status"));
        assertEquals("3", postfix.get("watchpost.mail.delay"));
        Map<String, String> syslog = Golden.one(parser(), records().get(2));
        assertEquals("2004-07-26T09:23:38Z", syslog.get("@timestamp"));
        assertEquals("automount", syslog.get("process.name"));
        assertEquals("apache.access", Golden.one(parser(), records().get(3)).get("event.dataset"));
    }
}
