/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.testing.Shared;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

class JsonParserTest extends ParserContractTest {

    private static final String ECS = "{\"@timestamp\":\"2024-03-01T10:00:00.5Z\",\"event\":{\"action\":\"login\",\"outcome\":\"failure\"},\"source.ip\":\"10.0.0.1\","
            + "\"user\":{\"name\":\"ann\"},\"message\":\"hello \\u00e9\",\"labels\":{\"a\":[1,2]}}";
    private static final String EPOCH = "{\"ts\":1709251201218,\"level\":\"warn\",\"src_ip\":\"10.0.0.1\",\"email\":{\"to\":{\"address\":[\"a@x.example\",\"b@x.example\"]}}}";

    @Override
    protected Parser parser() {
        return new JsonParser();
    }

    @Override
    protected List<String> records() {
        return List.of(ECS, EPOCH);
    }

    @Test
    void ecsNames() {
        Map<String, String> event = Golden.one(parser(), ECS);
        assertEquals("2024-03-01T10:00:00.500Z", event.get("@timestamp"));
        assertEquals("json", event.get("event.dataset"));
        assertEquals("login", event.get("event.action"));
        assertEquals("failure", event.get("event.outcome"));
        assertEquals("10.0.0.1", event.get("source.ip"));
        assertEquals("ann", event.get("user.name"));
        assertEquals("1, 2", event.get("json.labels.a"));
        assertEquals("hello \u00e9", event.get("event.reason"));
    }

    @Test
    void timesAreGuessed() {
        assertEquals("2024-03-01T00:00:01.218Z", Golden.one(parser(), EPOCH).get("@timestamp"));
        assertEquals("a@x.example, b@x.example", Golden.one(parser(), EPOCH).get("email.to.address"));
        assertEquals("2024-03-01T00:00:01Z", Golden
                .one(parser(), "{\"x\":1,\"eventTime\":\"2024-03-01T00:00:01Z\",\"date\":\"2020-01-01 00:00:00\"}").get("@timestamp"));
        assertEquals("2024-03-01T00:00:01.218345Z", Golden.one(parser(), "{\"time\":1709251201218345}").get("@timestamp"));
        assertEquals("2024-03-01T00:00:01.218345Z", Golden.one(parser(), "{\"time\":\"1709251201218345678\"}").get("@timestamp"));
        assertNull(Golden.one(parser(), "{\"time\":12}").get("source.ip"));
        assertEquals("12", Golden.one(parser(), "{\"time\":12}").get("json.time"));
    }

    @Test
    void documents() {
        Golden pretty = Golden.with(parser()).lines("{", "  \"a\": 1,", "  \"b\": {", "    \"c\": 2 }", "}", "{", "\"a\": 2", "}");
        assertEquals(2, pretty.events().size());
        assertEquals("2", pretty.events().get(0).get("json.b.c"));
        Golden array = Golden.with(parser()).lines("[{\"a\":1},{\"a\":2},", "{\"a\":3}]");
        assertEquals(3, array.events().size());
        assertEquals(0, array.errors());
        assertEquals(2, array.headers());
    }

    @Test
    void realFiles() {
        Shared.data("samples/bulk").ifPresent(folder -> {
            Golden nginx = Golden.with(parser()).file(folder.resolve("examples__nginxplus_json_logs"));
            assertEquals(500, nginx.events().size());
            assertEquals("2015-10-30T23:58:19.322Z", nginx.events().get(0).get("@timestamp"));
            Golden mixed = Golden.with(parser()).file(folder.resolve("lnav__logfile_mixed_json2.json"));
            assertEquals(13, mixed.events().size());
            assertEquals(5, mixed.errors());
        });
    }
}
