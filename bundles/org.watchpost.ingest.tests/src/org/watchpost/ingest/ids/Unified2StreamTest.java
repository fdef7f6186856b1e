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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.testing.Seeded;
import org.watchpost.testing.Shared;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

/** Binary logs of Snort. */
class Unified2StreamTest extends ParserContractTest {

    @Override
    protected Parser parser() {
        return new Unified2Parser();
    }

    @Override
    protected List<String> records() {
        return List.of("{\"timestamp\":\"2010-10-06T02:50:18.739953Z\",\"event_id\":1,\"gid\":1,\"sid\":485,\"rev\":5,\"rule\":\"1:485:5\","
                + "\"priority\":3,\"src_addr\":\"192.0.2.1\",\"dst_addr\":\"192.0.2.2\",\"proto\":\"TCP\",\"action\":\"allow\","
                + "\"extra\":{\"smtp_mail_from\":\"<ada@example.org>\"},\"packets\":[{\"text\":\"EHLO\\r\\n\"}],"
                + "\"unified2\":{\"offset\":0,\"length\":166}}");
    }

    private static Golden read(byte[] file) {
        try {
            return Golden.with(new Unified2Parser()).bytes(new Unified2Stream(new ByteArrayInputStream(file)).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void event(DataOutputStream out, int id) throws IOException {
        out.writeInt(104);
        out.writeInt(60);
        for (int value : new int[] { 0, id, 1_089_792_000, 250_000, 2_000_419, 1, 7, 3, 2, 0xc0000201, 0xc6336407 }) {
            out.writeInt(value);
        }
        out.writeShort(4711);
        out.writeShort(25);
        out.write(new byte[] { 6, 0, 0, 1 });
        out.writeInt(0);
        out.writeInt(0);
    }

    private static void extra(DataOutputStream out, int id, int type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        out.writeInt(110);
        out.writeInt(32 + bytes.length);
        for (int value : new int[] { 4, 32 + bytes.length, 0, id, 1_089_792_000, type, 1, bytes.length + 8 }) {
            out.writeInt(value);
        }
        out.write(bytes);
    }

    private static byte[] file() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        event(out, 1);
        extra(out, 1, 5, "readme.zip");
        extra(out, 1, 6, "<ada@example.org>");
        extra(out, 1, 7, "<bob@example.net>,<eve@example.net>");
        event(out, 2);
        out.writeInt(2);
        out.writeInt(28 + 6);
        for (int value : new int[] { 0, 2, 1_089_792_000, 1_089_792_001, 5, 1, 6 }) {
            out.writeInt(value);
        }
        out.write("\0\"DATA".getBytes(StandardCharsets.US_ASCII));
        event(out, 3);
        return bytes.toByteArray();
    }

    @Test
    void eventsWithWhatBelongsToThem() throws IOException {
        byte[] file = file();
        assertTrue(Unified2Stream.recognises(file, file.length));
        Golden run = read(file);
        assertEquals(3, run.events().size());
        assertEquals(0, run.errors());
        Map<String, String> first = run.events().get(0);
        assertEquals("2004-07-14T08:00:00.250Z", first.get("@timestamp"));
        assertEquals("alert", first.get("event.kind"));
        assertEquals("2000419", first.get("rule.id"));
        assertEquals("192.0.2.1", first.get("source.ip"));
        assertEquals("4711", first.get("source.port"));
        assertEquals("198.51.100.7", first.get("destination.ip"));
        assertEquals("tcp", first.get("network.transport"));
        assertEquals("block", first.get("event.action"));
        assertEquals("failure", first.get("event.outcome"));
        assertEquals("readme.zip", first.get("email.attachments.file.name"));
        assertEquals("ada@example.org", first.get("email.from.address"));
        assertEquals("bob@example.net, eve@example.net", first.get("email.to.address"));
        assertTrue(run.events().get(1).getOrDefault("snort.unified2.packets.text", "").contains("DATA"));
        assertEquals("3", run.events().get(2).get("snort.unified2.event_id"));
    }

    @Test
    void damageIsSaidAndCostsOnlyItself() throws IOException {
        byte[] file = file();
        byte[] damaged = new byte[file.length + 13];
        System.arraycopy(file, 0, damaged, 0, 68);
        System.arraycopy(file, 68, damaged, 68 + 13, file.length - 68);
        java.util.Arrays.fill(damaged, 68, 81, (byte) 'x');
        Golden run = read(java.util.Arrays.copyOf(damaged, damaged.length - 5));
        assertEquals(2, run.errors(), () -> run.problems().toString());
        assertEquals(3, run.events().size());
    }

    @Test
    void samples() throws IOException {
        Map<String, Integer> expected = Map.of("py-idstools__ipv6-alert.unified2", 1, "py-idstools__merged.log", 6,
                "py-idstools__multi-record-event.log", 1, "unified2__unified2-legacy.log", 4703);
        for (Map.Entry<String, Integer> sample : expected.entrySet()) {
            var path = Shared.data("samples/snort/" + sample.getKey());
            if (path.isPresent()) {
                Golden run = read(Files.readAllBytes(path.get()));
                assertEquals(sample.getValue(), run.events().size(), sample.getKey());
                assertEquals(0, run.errors());
            }
        }
    }

    @Test
    void survivesDamagedFiles() throws IOException {
        RandomGenerator random = Seeded.random(this);
        byte[] file = file();
        for (int i = 0; i < ROUNDS; i++) {
            byte[] bytes = java.util.Arrays.copyOf(file, 1 + random.nextInt(file.length));
            for (int n = random.nextInt(6); n >= 0; n--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(random.nextBoolean() ? 256 : 8);
            }
            Unified2Stream.recognises(bytes, bytes.length);
            Golden run = read(bytes);
            long covered = run.events().stream()
                    .mapToLong(event -> Long.parseLong(event.getOrDefault("snort.unified2.unified2.length", "0")))
                    .sum();
            assertTrue(covered <= bytes.length);
            assertFalse(run.events().isEmpty() && run.errors() == 0);
        }
    }

    /** Snort's JSON output. */
    static class JsonTest extends ParserContractTest {

        @Override
        protected Parser parser() {
            return new SnortJsonParser();
        }

        @Override
        protected List<String> records() {
            return List.of(
                    "{ \"action\" : \"allow\", \"class\" : \"none\", \"b64_data\" : \"R0VU\", \"dir\" : \"C2S\", \"dst_addr\" : \"192.0.2.7\","
                            + " \"dst_ap\" : \"192.0.2.7:25\", \"dst_port\" : 25, \"gid\" : 1, \"msg\" : \"a \\\"worm\\\"\", \"pkt_num\" : 1,"
                            + " \"priority\" : 1, \"proto\" : \"TCP\", \"rule\" : \"1:19769:6\", \"seconds\" : 1503010304, \"service\" : \"smtp\","
                            + " \"sid\" : 19769, \"src_addr\" : \"198.51.100.1\", \"src_port\" : 4711, \"timestamp\" : \"08/17-22:51:44.971129\" }",
                    "{\"timestamp\":\"22/08/17-22:51:44.971129\",\"pkt_num\":4,\"proto\":\"UDP\",\"src_ap\":\"192.0.2.1:53\","
                            + "\"dst_ap\":\"192.0.2.2:4444\",\"rule\":\"1:2:3\",\"action\":\"block\"}");
        }

        @Test
        void fields() {
            Map<String, String> event = Golden.with(parser()).year(2004, 8).lines(records().get(0)).only();
            assertEquals("2004-08-17T22:51:44.971129Z", event.get("@timestamp"));
            assertEquals("a \"worm\"", event.get("rule.name"));
            assertEquals("19769", event.get("rule.id"));
            assertEquals("smtp", event.get("network.protocol"));
            Map<String, String> second = Golden.one(parser(), records().get(1));
            assertEquals("2022-08-17T22:51:44.971129Z", second.get("@timestamp"));
            assertEquals("192.0.2.2", second.get("destination.ip"));
            assertEquals("4444", second.get("destination.port"));
            assertEquals("2", second.get("rule.id"));
            assertEquals("failure", second.get("event.outcome"));
        }
    }

    /** Snort's separated values. */
    static class CsvTest extends ParserContractTest {

        @Override
        protected Parser parser() {
            return new SnortCsvParser();
        }

        @Override
        protected List<String> records() {
            return List.of("03/01-23:20:39.492973, 1, UDP, raw, 658, C2S, 192.0.2.1:9999, 198.51.100.2:5060, 140:18:1, allow",
                    "07/26/04-10:11:12.000001,1,2003,8,\"MS-SQL, worm\",UDP,192.0.2.1,1042,198.51.100.7,1434,0:1:2:3:4:5,6:7:8:9:A:B,0x1A2,,,,,,118,0,"
                            + "1,404,20480,,,,",
                    "allow, A Network Trojan was detected, \"WVlZ\", UNK, 192.0.2.7, 192.0.2.7:0, , 02:09:08:07:06:05, 74, 02:01:02:03:04:05, 0x8100,"
                            + " 1, 0, 1, 1, 8, csv.pcap, 1, 36, \"MALWARE-CNC example\", , raw, 56, 1, 1, ICMP, 6, 1:19769:6, 1503010304, unknown,"
                            + " 19769, 198.51.100.4, 198.51.100.4:0, , , , , , , , 08/17-22:51:44.971129, 0, 64, , 1",
                    "192.0.2.9:25, 1:2:3, 08/17-22:51:44.971129, other");
        }

        @Test
        void fields() {
            Map<String, String> three = Golden.one(parser(), records().get(0));
            assertEquals("2004-03-01T23:20:39.492973Z", three.get("@timestamp"));
            assertEquals("198.51.100.2", three.get("destination.ip"));
            assertEquals("18", three.get("rule.id"));
            assertEquals("allow", three.get("event.action"));
            Map<String, String> two = Golden.one(parser(), records().get(1));
            assertEquals("MS-SQL, worm", two.get("rule.name"));
            assertEquals("2003", two.get("rule.id"));
            assertEquals("1434", two.get("destination.port"));
            assertEquals("118", two.get("snort.csv.ttl"));
            Map<String, String> all = Golden.one(parser(), records().get(2));
            assertEquals("A Network Trojan was detected", all.get("rule.category"));
            assertEquals("192.0.2.7", all.get("destination.ip"));
            assertEquals("198.51.100.4", all.get("source.ip"));
            assertEquals("1", all.get("event.severity"));
            assertEquals("25", Golden.one(parser(), records().get(3)).get("source.port"));
        }
    }
}
