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

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Sample;
import org.watchpost.testing.Shared;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

class CsvParserTest extends ParserContractTest {

    private static final String HEADER = "ip,hostname,role,When Seen,timestamp";

    @Override
    protected Parser parser() {
        return new CsvParser();
    }

    @Override
    protected List<String> records() {
        return List.of("10.40.39.24,mail.gzac.example,mail-gateway,\"a, b\",2004-07-26 10:00:00", "none,x,\"say \"\"hi\"\"\",,");
    }

    @Override
    protected String header() {
        return HEADER;
    }

    private static int score(String text) {
        return new CsvParser().recognise(new Sample("x", text.getBytes(StandardCharsets.UTF_8), true)).score();
    }

    @Test
    void columns() {
        Golden golden = Golden.with(parser()).lines(HEADER, records().get(0), records().get(1), HEADER);
        assertEquals(2, golden.events().size());
        assertEquals(2, golden.headers());
        Map<String, String> event = golden.events().get(0);
        assertEquals("10.40.39.24", event.get("host.ip"));
        assertEquals("mail.gzac.example", event.get("host.name"));
        assertEquals("mail-gateway", event.get("csv.role"));
        assertEquals("a, b", event.get("csv.when_seen"));
        assertEquals("2004-07-26T10:00:00Z", event.get("@timestamp"));
        Map<String, String> second = golden.events().get(1);
        assertEquals("none", second.get("csv.ip"));
        assertEquals("say \"hi\"", second.get("csv.role"));
        assertNull(second.get("host.ip"));
    }

    @Test
    void delimiters() {
        for (String delimiter : List.of(";", "\t", "|")) {
            Golden golden = Golden.with(parser()).lines(HEADER.replace(",", delimiter),
                    "10.0.0.1,a,b,c,2004-07-26 10:00:00".replace(",", delimiter));
            assertEquals("10.0.0.1", golden.only().get("host.ip"), delimiter);
        }
    }

    @Test
    void ecsNames() {
        assertEquals("a@x.example, b@x.example",
                Golden.with(parser()).lines("email.to.address;event.action;x", "\"<a@x.example>, b@x.example\";sent;1").only()
                        .get("email.to.address"));
    }

    @Test
    void recognisesOnlyWhatHasAHeader() {
        assertEquals(35, score("a,b,c\n1,2,3\n4,5,6\n"));
        assertEquals(35, score("a;b;c\n1;\"2\n2\";3\n4;5;6\n"));
        assertEquals(0, score("1,2,3\n4,5,6\n"));
        assertEquals(0, score("2004-07-26 10:00:00,672:DEBUG:foo bar baz\n2004-07-26 10:00:00,672:DEBUG:foo bar baz\n"));
        assertEquals(0, score("Dear all, this is text.\nIt has, as it were, commas.\n"));
        assertEquals(0, score("a,b,c\n"));
        assertEquals(0, score("a,a,c\n1,2,3\n"));
    }

    @Test
    void assets() {
        Shared.data("scenarios/mydoom-1/assets.csv").ifPresent(file -> {
            Golden golden = Golden.with(parser()).file(file);
            assertEquals(136, golden.events().size());
            assertEquals(1, golden.headers());
            assertEquals(0, golden.errors());
        });
    }
}
