/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.watchpost.core.parse.Parser;
import org.watchpost.core.parse.Sample;
import org.watchpost.testing.Shared;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

class MessageParserTest extends ParserContractTest {

    private static final String PLAIN = "Received: from relay.example ([10.1.2.3]) by mx (x); Mon, 26 Jul 2004 08:50:00 -0400\r\n"
            + "Received: from a (a [203.0.113.9])\r\n\tby relay; Mon, 26 Jul 2004 08:49:59 -0400\r\n"
            + "From: =?UTF-8?B?SsO8cmdlbg==?= <rosa@gzac.example>\r\nTo: \"Lund, Saul\" <saul@gzac.example>,\r\n ann@x.example (Ann)\r\nCc: team: bob@x.example;\r\n"
            + "Subject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?=\r\n =?UTF-8?Q?_aus_K=C3=B6ln?=\r\nDate: Mon, 26 Jul 2004 08:49:53 -0400\r\n"
            + "Message-ID: <A9D0@gzac.example>\r\nX-Mailer: Outlook Express 6\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n"
            + "--b\r\nContent-Type: text/plain\r\n\r\nhi\r\n--b\r\nContent-Type: application/zip; name=\"x.zip\"\r\n"
            + "Content-Disposition: attachment; filename*0*=UTF-8''R%C3%A9; filename*1=\"sum.zip\"\r\n\r\nUEsDBA==\r\n"
            + "--b\r\nContent-Type: image/png; name=\"=?UTF-8?Q?Gr=C3=BC=C3=9Fe.png?=\"\r\n\r\nx\r\n--b--\r\n";
    private static final String BARE = "Subject: a\nFrom: b@x.example\n\nbody\n";

    @Override
    protected Parser parser() {
        return new MessageParser();
    }

    @Override
    protected List<String> records() {
        return List.of(PLAIN, BARE);
    }

    private static Map<String, String> read(String message) {
        return Golden.with(new MessageParser()).bytes(message.getBytes(StandardCharsets.UTF_8)).only();
    }

    @Test
    void headerFields() {
        Map<String, String> event = read(PLAIN);
        assertEquals("mail.message", event.get("event.dataset"));
        assertEquals("2004-07-26T12:49:53Z", event.get("@timestamp"));
        assertEquals("rosa@gzac.example", event.get("email.from.address"));
        assertEquals("saul@gzac.example, ann@x.example, bob@x.example", event.get("email.to.address"));
        assertEquals("Gr\u00fc\u00dfe aus K\u00f6ln", event.get("email.subject"));
        assertEquals("A9D0@gzac.example", event.get("email.message_id"));
        assertEquals("Outlook Express 6", event.get("user_agent.original"));
        assertEquals("2", event.get("mail.message.received"));
        assertEquals("203.0.113.9", event.get("source.ip"));
    }

    @Test
    void attachments() {
        Map<String, String> event = read(PLAIN);
        assertEquals("R\u00e9sum.zip, Gr\u00fc\u00dfe.png", event.get("email.attachments.file.name"));
        assertEquals("text/plain, text/plain", event.get("file.mime_type"));
        assertEquals("2", event.get("mail.message.attachments"));
    }

    @Test
    void timesWhereTheDateIsMissing() {
        assertEquals("2004-07-26T12:50:00Z", read(PLAIN.replaceFirst("Date: .*\r\n", "")).get("@timestamp"));
        assertEquals("1970-01-01T00:00:01Z", read(BARE).get("@timestamp"));
    }

    @Test
    void oldMacintoshLineEnds() {
        Map<String, String> event = read(PLAIN.replace("\r\n", "\r"));
        assertEquals("rosa@gzac.example", event.get("email.from.address"));
        assertEquals("Gr\u00fc\u00dfe aus K\u00f6ln", event.get("email.subject"));
        assertEquals("2", event.get("mail.message.attachments"));
    }

    @Test
    void brokenHeaders() {
        Map<String, String> event = read(
                "From: a@x.example\r\nthis line has no colon\r\nTo: b@x.example\r\nSubject: Data\r\n\r\nSubject: not this\r\n");
        assertEquals("a@x.example", event.get("email.from.address"));
        assertEquals("b@x.example", event.get("email.to.address"));
        assertEquals("Data", event.get("email.subject"));
        assertNull(event.get("email.attachments.file.name"));
    }

    @Test
    void deepAndWideMessagesAreBounded() {
        StringBuilder deep = new StringBuilder("From: a@x.example\r\nTo: b@x.example\r\n");
        for (int i = 0; i < 300; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\r\n\r\n--b").append(i).append("\r\n");
        }
        assertEquals("a@x.example", read(deep.toString()).get("email.from.address"));
        StringBuilder wide = new StringBuilder("From: a@x.example\r\nTo: b@x.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n");
        for (int i = 0; i < 20_000; i++) {
            wide.append("--b\r\nContent-Type: text/plain; name=f").append(i).append("\r\n\r\nx\r\n");
        }
        assertEquals("1999", read(wide.toString()).get("mail.message.attachments"));
    }

    @Test
    void aMessageLongerThanAllBounds() {
        byte[] line = ("QUJD".repeat(19) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        java.io.ByteArrayOutputStream big = new java.io.ByteArrayOutputStream();
        big.writeBytes(PLAIN.getBytes(StandardCharsets.UTF_8));
        while (big.size() < 40_000_000) {
            big.writeBytes(line);
        }
        Golden golden = Golden.with(parser()).bytes(big.toByteArray());
        assertEquals(1, golden.events().size());
        assertEquals(0, golden.errors());
        assertEquals(3, golden.headers());
        assertEquals("2", golden.only().get("mail.message.attachments"));
    }

    @Test
    void hostileHeadersTakeLinearTime() {
        for (String unit : List.of("=?utf-8?q?", "=?utf-8?q?a?= ", "<", "\"", "(", ",", "a@b,", "x; filename*0=", "\r\n ", "[1.2.3.4] ")) {
            long begin = System.nanoTime();
            String value = unit.repeat(2_000_000 / unit.length());
            assertEquals("s@x.example", read("From: s@x.example\r\nTo: " + value + "\r\nSubject: " + value + "\r\nReceived: " + value
                    + "\r\nContent-Disposition: attachment; filename=" + value + "\r\n\r\nbody\r\n").get("email.from.address"));
            long millis = (System.nanoTime() - begin) / 1_000_000;
            assertTrue(millis < 60_000, () -> millis + " ms for 2 MB of " + unit);
        }
    }

    @Test
    void onlyMessagesAreMessages() {
        for (String text : List.of("title: A rule\nid: 1\ndate: 2024/01/01\nreferences:\n    - http://x.example\n",
                "From the beginning\nto the end\n",
                "Jul 26 00:00:01 mail sendmail[1]: from=<a@x>, to=<b@x>\n", "Error: x\nWarning: y\n", "Subject\n", "{\"From\": 1}\n",
                "Note: the To: field\n\n")) {
            assertEquals(0, new MessageParser().recognise(new Sample("x", text.getBytes(StandardCharsets.UTF_8), true)).score(), text);
        }
        assertTrue(new MessageParser().recognise(new Sample("x", BARE.getBytes(StandardCharsets.UTF_8), true)).score() > 80);
    }

    @Test
    void scenario() throws Exception {
        Optional<Path> truth = Shared.data("scenarios/mydoom-1/truth.json");
        if (truth.isEmpty()) {
            return;
        }
        Map<String, ?> root = org.watchpost.core.json.Json.readObject(java.nio.file.Files.readString(truth.get()));
        int checked = 0;
        for (Object entry : (List<?>) java.util.Objects.requireNonNull(root.get("messages"))) {
            Map<?, ?> message = (Map<?, ?>) entry;
            String file = String.valueOf(message.get("file"));
            Map<String, String> event = Golden.with(parser()).file(truth.get().resolveSibling(file)).only();
            List<String> names = ((List<?>) java.util.Objects.requireNonNull(message.get("attachments"))).stream()
                    .map(attachment -> String.valueOf(((Map<?, ?>) attachment).get("name"))).toList();
            if (names.isEmpty() && file.contains("malformed")) {
                // Nothing to decode there for the truth; its name is found all the same.
                continue;
            }
            assertEquals(String.join(", ", names), event.getOrDefault("email.attachments.file.name", ""), file);
            checked++;
        }
        assertTrue(checked > 50, "only " + checked + " messages");
    }
}
