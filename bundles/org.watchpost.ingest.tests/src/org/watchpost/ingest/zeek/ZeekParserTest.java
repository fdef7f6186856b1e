/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.zeek;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.testing.Shared;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

class ZeekParserTest extends ParserContractTest {

    private static final String SMTP_HEADER = "#separator \\x09\n#set_separator\t,\n#empty_field\t(empty)\n#unset_field\t-\n#path\tsmtp\n"
            + "#fields\tts\tuid\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\ttrans_depth\thelo\tmailfrom\trcptto\tfrom\tto\tmsg_id\tsubject\ttls\tfuids\n"
            + "#types\ttime\tstring\taddr\tport\taddr\tport\tcount\tstring\tstring\tset[string]\tstring\tset[string]\tstring\tstring\tbool\tvector[string]\n";
    private static final String SMTP = "1090816050.065903\tCVV\t203.0.113.21\t21130\t10.40.39.24\t25\t1\tmx1.oakline.example\tbounce@oakline.example\t"
            + "gus@gzac.example,ann@gzac.example\t\\x22Cole, Jana\\x22 <jana@oakline.example>\tgus@gzac.example\t<B8@oakline.example>\tFwd: Gr\\xc3\\xbc\\xc3\\x9fe\tF\t(empty)";
    private static final String BARE = "1090816051.0\tCVW\tfe80::1\t-\t10.40.39.24\t25\t1\t-\tbounce@oakline.example\t-\t-\t-\t-\t-\tT\tF1,F2";
    private static final String CONN_HEADER = "#separator \\x09\n#path\tconn\n#fields\tts\tid.orig_h\tproto\tservice\tduration\torig_bytes\tconn_state\n"
            + "#types\ttime\taddr\tenum\tstring\tinterval\tcount\tstring\n";

    @Override
    protected Parser parser() {
        return new ZeekParser();
    }

    @Override
    protected List<String> records() {
        return List.of(SMTP, BARE);
    }

    @Override
    protected String header() {
        return SMTP_HEADER;
    }

    private Golden lines(String header, String... rows) {
        return Golden.with(parser()).lines((header + String.join("\n", rows)).split("\n"));
    }

    @Test
    void mail() {
        Map<String, String> event = lines(SMTP_HEADER, SMTP).only();
        assertEquals("2004-07-26T04:27:30.065903Z", event.get("@timestamp"));
        assertEquals("zeek.smtp", event.get("event.dataset"));
        assertEquals("203.0.113.21", event.get("source.ip"));
        assertEquals("25", event.get("destination.port"));
        assertEquals("mx1.oakline.example", event.get("source.domain"));
        assertEquals("jana@oakline.example", event.get("email.from.address"));
        assertEquals("gus@gzac.example, ann@gzac.example", event.get("email.to.address"));
        assertEquals("bounce@oakline.example", event.get("zeek.smtp.mailfrom"));
        assertEquals("B8@oakline.example", event.get("email.message_id"));
        assertEquals("Fwd: Gr\u00fc\u00dfe", event.get("email.subject"));
        assertEquals("smtp", event.get("network.protocol"));
        assertNull(event.get("zeek.smtp.fuids"));
    }

    @Test
    void unsetColumnsAndTheEnvelope() {
        Map<String, String> event = lines(SMTP_HEADER, BARE).only();
        assertEquals("bounce@oakline.example", event.get("email.from.address"));
        assertNull(event.get("email.to.address"));
        assertNull(event.get("source.port"));
        assertEquals("fe80::1", event.get("source.ip"));
        assertEquals("F1, F2", event.get("zeek.smtp.fuids"));
    }

    @Test
    void headersChangeWithinAFile() {
        Golden golden = lines(SMTP_HEADER, SMTP, "#close\t2004-07-26-00-00-00",
                CONN_HEADER + "1090816050.0\t10.0.0.1\ttcp\tssl\t0.863000\t718\tSF");
        assertEquals(2, golden.events().size());
        Map<String, String> conn = golden.events().get(1);
        assertEquals("zeek.conn", conn.get("event.dataset"));
        assertEquals("863000000", conn.get("event.duration"));
        assertEquals("718", conn.get("source.bytes"));
        assertEquals("SF", conn.get("zeek.conn.conn_state"));
        assertEquals("ssl", conn.get("network.protocol"));
        assertEquals("tcp", conn.get("network.transport"));
    }

    @Test
    void otherSeparators() {
        Map<String, String> event = lines(
                "#separator ||\n#unset_field||NULL\n#path||dns\n#fields||ts||query||rcode_name\n#types||time||string||string\n",
                "1090816050.0||a.example||NULL").only();
        assertEquals("zeek.dns", event.get("event.dataset"));
        assertEquals("a.example", event.get("dns.question.name"));
        assertNull(event.get("zeek.dns.rcode_name"));
    }

    @Test
    void truncatedAndHeaderless() {
        Golden golden = lines(SMTP_HEADER, SMTP, SMTP.substring(0, 50));
        assertEquals(1, golden.events().size());
        assertTrue(golden.problems().get(0).contains("columns of 16"), golden.problems()::toString);
        assertEquals(1, Golden.with(parser()).lines(SMTP).errors());
    }

    @Test
    void scenario() {
        Shared.data("scenarios/mydoom-1/ids/zeek").ifPresent(folder -> {
            assertEquals(2698, Golden.with(parser()).file(folder.resolve("conn.log")).events().size());
            assertEquals(1603, Golden.with(parser()).file(folder.resolve("smtp.log")).events().size());
            Golden files = Golden.with(parser()).file(folder.resolve("files.log"));
            assertEquals(1279, files.events().size());
            assertEquals(0, files.errors());
            Map<String, String> first = files.events().get(0);
            assertEquals("valley.txt", first.get("file.name"));
            assertEquals("valley.txt", first.get("email.attachments.file.name"));
            assertEquals("42175", first.get("file.size"));
        });
    }

    @Test
    void realLogsOfAllKinds() {
        Shared.data("samples/zeek").ifPresent(folder -> {
            int logs = 0;
            for (java.io.File file : java.util.Objects.requireNonNull(folder.toFile().listFiles())) {
                byte[] bytes = read(file);
                if (!new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).contains("#fields\t")) {
                    continue;
                }
                logs++;
                Golden golden = Golden.with(parser()).bytes(bytes);
                assertEquals(0, golden.errors(), () -> file + ": " + golden.problems());
                assertTrue(golden.events().stream().allMatch(event -> event.get("event.dataset").startsWith("zeek.")), file::toString);
            }
            assertTrue(logs > 100, "only " + logs + " logs");
            Golden notice = Golden.with(parser()).file(folder.resolve("zat__data_notice.log"));
            assertTrue(notice.events().stream().allMatch(event -> event.get("event.kind").equals("alert")));
            Golden odd = Golden.with(parser()).file(folder.resolve("zeek__scripts.base.frameworks.logging.ascii-escape-odd-url_http.log"));
            assertTrue(odd.only().get("url.path").contains("arheoloogia_uurimisr\u00fchma_seminar"), odd.only()::toString);
        });
    }

    private static byte[] read(java.io.File file) {
        try (java.io.InputStream in = java.nio.file.Files.newInputStream(file.toPath())) {
            return file.getName().endsWith(".gz") ? new java.util.zip.GZIPInputStream(in).readAllBytes() : in.readAllBytes();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
