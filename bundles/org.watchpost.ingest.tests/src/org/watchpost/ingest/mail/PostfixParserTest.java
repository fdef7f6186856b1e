/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.ingest.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.watchpost.core.json.Json;
import org.watchpost.core.parse.Parser;
import org.watchpost.ingest.syslog.PostfixParser;
import org.watchpost.testing.Shared;
import org.watchpost.testing.parse.Golden;
import org.watchpost.testing.parse.ParserContractTest;

class PostfixParserTest extends ParserContractTest {

    private static final String HEAD = "Jul 26 07:00:54 mail3 postfix/smtpd[2312]: ";

    @Override
    protected Parser parser() {
        return new PostfixParser();
    }

    @Override
    protected List<String> records() {
        return List.of("Jul 26 07:00:53 mail3 postfix/smtpd[2152]: connect from lt-0117.gzac.example[10.40.168.238]",
                "Jul 26 07:00:53 mail3 postfix/smtpd[2152]: 83CDCE0468: client=lt-0117.gzac.example[10.40.168.238]:4711, sasl_method=LOGIN, sasl_username=dina",
                "Jul 26 07:00:53 mail3 postfix/cleanup[2220]: 83CDCE0468: message-id=<0564EDE1E581.594163@gzac.example>",
                "Jul 26 07:00:53 mail3 postfix/qmgr[812]: 83CDCE0468: from=<dina.abbot@gzac.example>, size=18451, nrcpt=1 (queue active)",
                "Jul 26 07:00:54 mail3 postfix/smtp[2312]: 83CDCE0468: to=<n@p.example>, relay=mx1.p.example[203.0.113.26]:25, delay=1.4, "
                        + "delays=0.1/1.1/0.1/0.1, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 1342500C2C)",
                "Jul 26 07:00:54 mail3 postfix/qmgr[812]: 83CDCE0468: removed",
                "Jul 12 07:47:48 saturn postfix/smtpd[8738]: NOQUEUE: reject: RCPT from x.example[1.2.3.4]: 554 5.7.1 <smtp@example.com>: Relay access denied; "
                        + "from=<john@example.com> to=<smtp@example.org> proto=SMTP helo=<198.51.100.17>",
                "Jul 26 12:56:51 mail3 postfix/cleanup[2220]: 83CDCE0468: reject: header Content-Disposition: attachment; filename=\"readme.zip\" from "
                        + "dt-1.gzac.example[10.40.1.2]; from=<a@b.example> to=<c@d.example> proto=SMTP helo=<dt-1>: 5.7.1 zip attachments are not accepted",
                "May  5 15:51:11 xxx postfix/postscreen[1148]: CONNECT from [192.0.2.24]:60591 to [198.51.100.1]:25");
    }

    @Test
    void aDelivery() {
        Map<String, String> event = Golden.one(parser(),
                "Jul 26 07:00:54 mail3 postfix/smtp[2312]: 83CDCE0468: to=<nora.zander@northwind-parts.example>, "
                        + "orig_to=<nora>, relay=mx1.northwind-parts.example[203.0.113.26]:25, conn_use=2, delay=1.4, delays=0.1/1.1/0.1/0.1, dsn=2.0.0, "
                        + "status=sent (250 2.0.0 Ok: queued as 1342500C2C)");
        assertEquals("2004-07-26T07:00:54Z", event.get("@timestamp"));
        assertEquals("postfix", event.get("event.dataset"));
        assertEquals("mail3", event.get("host.name"));
        assertEquals("postfix/smtp", event.get("process.name"));
        assertEquals("2312", event.get("process.pid"));
        assertEquals("83CDCE0468", event.get("watchpost.mail.queue_id"));
        assertEquals("nora.zander@northwind-parts.example", event.get("email.to.address"));
        assertEquals("nora", event.get("postfix.orig_to"));
        assertEquals("mx1.northwind-parts.example[203.0.113.26]:25", event.get("watchpost.mail.relay"));
        assertEquals("mx1.northwind-parts.example", event.get("destination.domain"));
        assertEquals("203.0.113.26", event.get("destination.ip"));
        assertEquals("25", event.get("destination.port"));
        assertEquals("1.4", event.get("watchpost.mail.delay"));
        assertEquals("0.1/1.1/0.1/0.1", event.get("postfix.delays"));
        assertEquals("2.0.0", event.get("postfix.dsn"));
        assertEquals("sent", event.get("watchpost.mail.status"));
        assertEquals("sent", event.get("event.action"));
        assertEquals("success", event.get("event.outcome"));
        assertEquals("250 2.0.0 Ok: queued as 1342500C2C", event.get("event.reason"));
    }

    @Test
    void results() {
        assertEquals("deferred", status("relay=none, delay=11085, dsn=4.4.3, status=deferred (Host not found)"));
        assertEquals("bounced", status("relay=none, delay=0.02, dsn=5.4.4, status=bounced (Host not found)"));
        assertEquals("expired",
                Golden.one(parser(),
                        "Jun 15 16:28:52 g postfix/qmgr[6273]: 3bYscs22wBz37Dv: from=<n@d.example>, status=expired, returned to sender")
                        .get("watchpost.mail.status"));
        assertEquals("removed",
                Golden.one(parser(), "Jun 15 16:28:52 g postfix/qmgr[6273]: 3bYscs22wBz37Dv: removed").get("watchpost.mail.status"));
        assertEquals("queued",
                Golden.one(parser(), "Jun 15 16:28:52 g postfix/qmgr[6273]: 3bYscs22wBz37Dv: from=<>, size=9236, nrcpt=1 (queue active)")
                        .get("watchpost.mail.status"));
    }

    private String status(String rest) {
        return String.valueOf(Golden.one(parser(), "Jun 15 16:28:52 g postfix/smtp[1]: 6B67B3FC013: to=<a@b.example>, " + rest)
                .get("watchpost.mail.status"));
    }

    @Test
    void anArrival() {
        Map<String, String> client = Golden.one(parser(),
                HEAD + "83CDCE0468: client=lt-0117.gzac.example[10.40.168.238]:4711, sasl_method=LOGIN, "
                        + "sasl_username=dina@gzac.example");
        assertEquals("lt-0117.gzac.example", client.get("source.domain"));
        assertEquals("10.40.168.238", client.get("source.ip"));
        assertEquals("4711", client.get("source.port"));
        assertEquals("dina@gzac.example", client.get("user.name"));
        Map<String, String> queued = Golden.one(parser(),
                HEAD + "3bYsfs23wBzs7Dv: from=<no-reply@d.example>, size=9236, nrcpt=3 (queue active)");
        assertEquals("3bYsfs23wBzs7Dv", queued.get("watchpost.mail.queue_id"));
        assertEquals("no-reply@d.example", queued.get("email.from.address"));
        assertEquals("9236", queued.get("watchpost.mail.size"));
        assertEquals("3", queued.get("watchpost.mail.recipients"));
        assertEquals("a.b@c.example", Golden.one(parser(), HEAD + "83CDCE0468: message-id=<a.b@c.example>").get("email.message_id"));
        assertEquals("\"a, b\"@c.example",
                Golden.one(parser(), HEAD + "83CDCE0468: from=<\"a, b\"@c.example>, size=1, nrcpt=1").get("email.from.address"));
    }

    @Test
    void rejections() {
        Map<String, String> rejected = Golden.one(parser(),
                HEAD + "NOQUEUE: reject: RCPT from x.example[1.2.3.4]: 554 5.7.1 <smtp@example.com>: Relay access "
                        + "denied; from=<john@example.com> to=<smtp@example.org> proto=SMTP helo=<198.51.100.17>");
        assertNull(rejected.get("watchpost.mail.queue_id"));
        assertEquals("rejected", rejected.get("watchpost.mail.status"));
        assertEquals("reject", rejected.get("event.action"));
        assertEquals("failure", rejected.get("event.outcome"));
        assertEquals("554", rejected.get("event.code"));
        assertEquals("5.7.1", rejected.get("postfix.dsn"));
        assertEquals("<smtp@example.com>: Relay access denied", rejected.get("event.reason"));
        assertEquals("1.2.3.4", rejected.get("source.ip"));
        assertEquals("john@example.com", rejected.get("email.from.address"));
        assertEquals("smtp@example.org", rejected.get("email.to.address"));
        assertEquals("198.51.100.17", rejected.get("postfix.helo"));
        Map<String, String> header = Golden.one(parser(), HEAD
                + "83CDCE0468: reject: header Content-Disposition: attachment; filename=\"a from b[6.6.6.6].zip\" "
                + "from dt-1.gzac.example[10.40.1.2]; from=<a@b.example> to=<c@d.example> proto=SMTP helo=<dt-1>: 5.7.1 zip attachments are not accepted");
        assertEquals("10.40.1.2", header.get("source.ip"));
        assertEquals("a from b[6.6.6.6].zip", header.get("email.attachments.file.name"));
        assertEquals("zip attachments are not accepted", header.get("event.reason"));
        assertEquals("rejected", header.get("watchpost.mail.status"));
        Map<String, String> milter = Golden.one(parser(),
                HEAD + "83CDCE0468: milter-reject: END-OF-MESSAGE from d.example[10.1.2.3]: 5.7.1 virus found; "
                        + "from=<a@b.example> to=<c@d.example> proto=SMTP helo=<d>");
        assertEquals("milter-reject", milter.get("event.action"));
        assertEquals("rejected", milter.get("watchpost.mail.status"));
        assertEquals("virus found", milter.get("event.reason"));
        Map<String, String> subject = Golden.one(parser(),
                HEAD + "83CDCE0468: warning: header Subject: Buy now from x.example[192.0.2.5]; from=<a@b.example> "
                        + "to=<c@d.example> proto=ESMTP helo=<x>");
        assertEquals("Buy now", subject.get("email.subject"));
        assertEquals("warning", subject.get("log.level"));
        assertNull(subject.get("watchpost.mail.status"));
    }

    @Test
    void connections() {
        Map<String, String> gone = Golden.one(parser(), HEAD + "lost connection after DATA from good-host.example.com[192.0.2.10]");
        assertEquals("lost connection", gone.get("event.action"));
        assertEquals("192.0.2.10", gone.get("source.ip"));
        Map<String, String> screened = Golden.one(parser(),
                "May  5 15:51:11 x postfix/postscreen[1]: CONNECT from [192.0.2.24]:60591 to [2001:db8::1]:25");
        assertEquals("192.0.2.24", screened.get("source.ip"));
        assertEquals("60591", screened.get("source.port"));
        assertEquals("2001:db8::1", screened.get("destination.ip"));
        Map<String, String> login = Golden.one(parser(),
                HEAD + "warning: unknown[192.0.2.150]: SASL LOGIN authentication failed: UGFzc3dvcmQ6, "
                        + "sasl_username=support@example.org");
        assertEquals("authentication failed", login.get("event.action"));
        assertEquals("support@example.org", login.get("user.name"));
        assertEquals("192.0.2.150", login.get("source.ip"));
        assertNull(login.get("source.domain"));
        Map<String, String> out = Golden.one(parser(),
                "May  5 15:51:11 x postfix/smtp[1]: connect to mx.example[192.0.2.1]:25: Connection timed out");
        assertEquals("192.0.2.1", out.get("destination.ip"));
        assertEquals("25", out.get("destination.port"));
        assertNull(out.get("source.ip"));
    }

    /** The messages that other readers of Postfix logs are tested with: none is refused, and their queue ids and addresses are found. */
    @Test
    void messagesOfOtherReadersTests() throws IOException {
        Optional<Path> folder = Shared.data("samples/postfix");
        if (folder.isEmpty()) {
            return;
        }
        int read = 0;
        try (Stream<Path> files = Files.list(folder.get())) {
            for (Path file : files.filter(path -> path.toString().contains("intake-formats__") && !path.toString().contains("policydspf")
                    && !path.toString().contains("postgrey")).sorted().toList()) {
                Map<String, Object> sample = object(Json.read(Files.readString(file)));
                String message = String.valueOf(object(sample.get("input")).get("message")).strip();
                Map<String, Object> expected = object(sample.get("expected"));
                int program = message.indexOf("postfix/");
                String line = program >= 0 ? "Jul 26 07:00:54 mail3 " + message.substring(program)
                        : "Jul 26 07:00:54 mail3 postfix/smtp[1]: " + message;
                Map<String, String> event = Golden.one(parser(), line.replace('\n', ' '));
                Map<String, Object> email = object(expected.get("email"));
                Object from = first(object(email.get("from")).get("address"));
                if (from != null && message.contains("from=<" + from + ">")) {
                    assertEquals(from, event.get("email.from.address"), file + ": " + message);
                }
                Object id = object(object(expected.get("postfix")).get("queue_id")).get("local");
                if (id != null && !"NOQUEUE".equals(id)) {
                    assertEquals(id, event.get("watchpost.mail.queue_id"), file + ": " + message);
                }
                read++;
            }
        }
        assertTrue(read > 50, "read " + read);
    }

    private static @org.jspecify.annotations.Nullable Object first(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof List<?> list ? list.isEmpty() ? null : list.get(0) : value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
