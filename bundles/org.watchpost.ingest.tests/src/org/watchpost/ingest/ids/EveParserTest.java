/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.ids;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.testing.Shared;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

class EveParserTest extends ParserContractTest {

    private static final String ALERT = "{\"timestamp\":\"2004-07-26T00:04:22.912552-0400\",\"flow_id\":1262754700116193,\"in_iface\":\"eth1\","
            + "\"event_type\":\"alert\",\"src_ip\":\"192.0.2.113\",\"src_port\":2941,\"dest_ip\":\"10.40.39.24\",\"dest_port\":1434,\"proto\":\"UDP\","
            + "\"alert\":{\"action\":\"allowed\",\"gid\":1,\"signature_id\":9000306,\"rev\":1,\"signature\":\"LOCAL MS-SQL worm\","
            + "\"category\":\"Misc Attack\",\"severity\":2},\"flow\":{\"pkts_toserver\":1,\"bytes_toserver\":74,\"bytes_toclient\":0}}";
    private static final String SMTP = "{\"timestamp\":\"2004-07-26T00:27:30.067403-0400\",\"event_type\":\"smtp\",\"src_ip\":\"203.0.113.21\","
            + "\"smtp\":{\"helo\":\"mx1.oakline.example\",\"mail_from\":\"<bounce@oakline.example>\",\"rcpt_to\":[\"<gus.marsh@gzac.example>\",\"<ann@gzac.example>\"]},"
            + "\"email\":{\"status\":\"PARSE_DONE\",\"from\":\"\\\"Cole, Jana\\\" <jana.cole@oakline.example>\",\"to\":[\"gus.marsh@gzac.example\"],"
            + "\"message_id\":\"<1@oakline.example>\",\"subject\":\"Caf\\u00e9 \\ud83d\\ude00\",\"attachment\":[\"a.zip\",\"b.pif\"]}}";
    private static final String DNS = "{\"timestamp\":\"2024-03-01T00:01:46.526062+0000\",\"event_type\":\"dns\",\"src_ip\":\"fe80::1\",\"src_port\":63839,"
            + "\"proto\":\"UDP\",\"dns\":{\"type\":\"query\",\"queries\":[{\"rrname\":\"basin.example\",\"rrtype\":\"A\"}],\"answers\":[{\"rrname\":\"x\"}]}}";
    private static final String HTTP = "{\"timestamp\":\"2024-03-01T00:01:46.526062+0000\",\"event_type\":\"fileinfo\",\"app_proto\":\"http\",\"http\":"
            + "{\"hostname\":\"h.example\",\"url\":\"\\/a\\/b.exe?x=1\",\"http_method\":\"GET\",\"status\":200,\"http_user_agent\":\"curl\\/7\",\"length\":68},"
            + "\"fileinfo\":{\"filename\":\"/a/b.exe\",\"size\":68,\"md5\":\"44d88612fea8a8f36de82e1278abb02f\",\"state\":\"CLOSED\"}}";

    @Override
    protected Parser parser() {
        return new EveParser();
    }

    @Override
    protected List<String> records() {
        return List.of(ALERT, SMTP, DNS, HTTP);
    }

    @Test
    void alert() {
        Map<String, String> event = Golden.one(parser(), ALERT);
        assertEquals("2004-07-26T04:04:22.912552Z", event.get("@timestamp"));
        assertEquals("alert", event.get("event.kind"));
        assertEquals("allowed", event.get("event.action"));
        assertEquals("success", event.get("event.outcome"));
        assertEquals("alert", event.get("suricata.eve.event_type"));
        assertEquals("LOCAL MS-SQL worm", event.get("rule.name"));
        assertEquals("9000306", event.get("rule.id"));
        assertEquals("2", event.get("event.severity"));
        assertEquals("192.0.2.113", event.get("source.ip"));
        assertEquals("1434", event.get("destination.port"));
        assertEquals("udp", event.get("network.transport"));
        assertEquals("74", event.get("source.bytes"));
        assertEquals("1262754700116193", event.get("suricata.eve.flow_id"));
    }

    @Test
    void mail() {
        Map<String, String> event = Golden.one(parser(), SMTP);
        assertEquals("jana.cole@oakline.example", event.get("email.from.address"));
        assertEquals("gus.marsh@gzac.example", event.get("email.to.address"));
        assertEquals("<bounce@oakline.example>", event.get("suricata.eve.smtp.mail_from"));
        assertEquals("Caf\u00e9 \ud83d\ude00", event.get("email.subject"));
        assertEquals("1@oakline.example", event.get("email.message_id"));
        assertEquals("a.zip, b.pif", event.get("email.attachments.file.name"));
        assertEquals("smtp", event.get("network.protocol"));
        assertEquals("smtp", event.get("event.action"));
    }

    @Test
    void envelopeSpeaksWhereTheHeaderDoesNot() {
        Map<String, String> event = Golden.one(parser(), "{\"timestamp\":\"2004-07-26T00:27:30.067403-0400\",\"event_type\":\"smtp\","
                + "\"smtp\":{\"mail_from\":\"<a@x.example>\",\"rcpt_to\":[\"<b@y.example>\",\"<c@y.example>\"]}}");
        assertEquals("a@x.example", event.get("email.from.address"));
        assertEquals("b@y.example, c@y.example", event.get("email.to.address"));
    }

    @Test
    void namesAskedFor() {
        assertEquals("basin.example", Golden.one(parser(), DNS).get("dns.question.name"));
        assertEquals("x", Golden.one(parser(), DNS).get("suricata.eve.dns.answers.rrname"));
        assertEquals("old.example",
                Golden.one(parser(), "{\"timestamp\":\"2024-03-01T00:01:46Z\",\"event_type\":\"dns\",\"dns\":{\"rrname\":\"old.example\"}}")
                        .get("dns.question.name"));
    }

    @Test
    void web() {
        Map<String, String> event = Golden.one(parser(), HTTP);
        assertEquals("/a/b.exe", event.get("url.path"));
        assertEquals("x=1", event.get("url.query"));
        assertEquals("h.example", event.get("url.domain"));
        assertEquals("200", event.get("http.response.status_code"));
        assertEquals("curl/7", event.get("user_agent.original"));
        assertEquals("/a/b.exe", event.get("file.name"));
        assertEquals("68", event.get("file.size"));
        assertEquals("http", event.get("network.protocol"));
    }

    @Test
    void hostileRecords() {
        Map<String, String> twice = Golden.one(parser(),
                "{\"timestamp\":\"2024-03-01T00:00:00Z\",\"event_type\":\"x\",\"src_ip\":\"1.2.3.4\",\"src_ip\":\"5.6.7.8\"}");
        assertEquals("1.2.3.4", twice.get("source.ip"));
        assertEquals("5.6.7.8", twice.get("suricata.eve.src_ip"));
        Map<String, String> huge = Golden.one(parser(),
                "{\"event_type\":\"x\",\"src_port\":99999999999999999999999,\"src_ip\":\"not an address\"}");
        assertNull(huge.get("source.port"));
        assertEquals("99999999999999999999999", huge.get("suricata.eve.src_port"));
        assertEquals("not an address", huge.get("suricata.eve.src_ip"));
        Map<String, String> deep = Golden.one(parser(),
                "{\"a\":" + "[{\"b\":".repeat(5000) + "1" + "}]".repeat(5000) + ",\"event_type\":\"x\"}");
        assertEquals("x", deep.get("event.action"));
        Map<String, String> bytes = Golden.with(parser())
                .bytes("{\"event_type\":\"x\",\"a\":\"\u00ff\u00fe\"}".getBytes(StandardCharsets.ISO_8859_1)).only();
        assertEquals("\u00ff\u00fe", bytes.get("suricata.eve.a"));
        Golden cut = Golden.with(parser()).lines(ALERT, ALERT.substring(0, 100), ALERT);
        assertEquals(2, cut.events().size());
        assertEquals(1, cut.errors());
        assertTrue(cut.problems().get(0).contains("cut off"), cut.problems()::toString);
    }

    @Test
    void thousandsOfNamesAreBounded() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            lines.append("{\"timestamp\":\"2024-03-01T00:00:00Z\",\"event_type\":\"x\",\"name").append(i).append("\":").append(i)
                    .append("}\n");
        }
        Golden golden = Golden.with(parser()).bytes(lines.toString().getBytes(StandardCharsets.UTF_8));
        assertEquals(30_000, golden.events().size());
        assertEquals("29999", golden.events().get(29_999).get("suricata.eve.name29999"));
    }

    @Test
    void namesThatCollideTakeLinearTime() {
        // "Aa" and "BB" have the same hash: half a million names with few hashes in one record.
        StringBuilder json = new StringBuilder("{\"event_type\":\"x\"");
        for (int i = 0; i < 500_000; i++) {
            json.append(",\"");
            for (int bit = 0; bit < 19; bit++) {
                json.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            json.append("\":1");
        }
        long begin = System.nanoTime();
        Golden.with(parser()).bytes(json.append("}\n").toString().getBytes(StandardCharsets.UTF_8)).only();
        long millis = (System.nanoTime() - begin) / 1_000_000;
        assertTrue(millis < 60_000, () -> millis + " ms");
    }

    @Test
    void realFiles() {
        Shared.data("samples/suricata-eve").ifPresent(folder -> {
            Golden big = Golden.with(parser()).file(folder.resolve("SuricataLog__eve-2.json"));
            assertEquals(2401, big.events().size());
            assertEquals(0, big.errors());
            Golden array = Golden.with(parser()).file(folder.resolve("suricata-sample-data__wrccdc-2018_alerts-only.json"));
            assertEquals(207, array.events().size());
            assertEquals(207, array.count("event.kind", "alert"));
            assertEquals(0, array.errors());
            assertEquals("2018-03-24T20:37:19.037299Z", array.events().get(0).get("@timestamp"));
            Golden broken = Golden.with(parser()).file(folder.resolve("fever__jsonparse_eve_broken1.json"));
            assertEquals(2, broken.events().size());
            assertEquals(1, broken.errors());
            Map<String, String> nulls = Golden.with(parser()).file(folder.resolve("fever__jsonparse_eve_nulls.json")).only();
            assertEquals("api.icndb.com", nulls.get("url.domain"));
            assertFalse(nulls.containsKey("source.ip"));
        });
    }
}
