/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sessions of each protocol, made by hand. */
class ProtocolsTest {

    private static Unpacked run(Wire wire) throws IOException {
        return Unpacked.of(Wire.pcap(wire.packets(), true, false, 101));
    }

    @Test
    void pipelinedChunks() throws IOException {
        Unpacked unpacked = run(Wire.smtp().open().server("220 hi\r\n").client("EHLO a\r\n").server("250-hi\r\n250 CHUNKING\r\n")
                .client("MAIL FROM:<a@x.example>\r\nRCPT TO:<b@y.example>\r\nBDAT 14\r\nSubject: one\r\nBDAT 7 LAST\r\n\r\n.\r\nx\r")
                .client("RSET\r\n").server("250 ok\r\n250 ok\r\n250 ok\r\n250 done id=AB12CD\r\n250 ok\r\n").close());
        assertEquals("Subject: one\r\n\r\n.\r\nx\r", unpacked.message("stream-0/message-1.eml"));
        Map<String, Object> mail = unpacked.events("capture.smtp").getFirst();
        assertEquals("BDAT", mail.get("event.action"));
        assertEquals("one", mail.get("email.subject"));
        assertEquals("AB12CD", mail.get("watchpost.mail.queue_id"));
    }

    @Test
    void startTlsIsSeenAndNothingBehindIt() throws IOException {
        Unpacked unpacked = run(
                Wire.smtp().open().server("220 hi\r\n").client("EHLO a\r\n").server("250 STARTTLS\r\n").client("STARTTLS\r\n")
                        .server("220 go ahead\r\n").client("\u0016\u0003\u0001DATA\r\nx\r\n.\r\n").server("\u0016\u0003\u0003").close());
        assertEquals(List.of("STARTTLS"), unpacked.events("capture.smtp").stream().map(event -> event.get("event.action")).toList());
        assertTrue(unpacked.messages().isEmpty());
    }

    @Test
    void severalMailsAndRefusedRecipients() throws IOException {
        Unpacked unpacked = run(Wire.smtp().open().server("220 hi\r\n").client("HELO a\r\n").server("250 hi\r\n")
                .client("MAIL FROM:<>\r\n").server("250 ok\r\n").client("RCPT TO:<no@y.example>\r\n").server("550 5.1.1 unknown user\r\n")
                .client("RCPT TO:<yes@y.example>\r\n").server("250 ok\r\n").client("DATA\r\n").server("354 go\r\n")
                .client("Subject: 1\r\n\r\nx\r\n.\r\n").server("451 later\r\n")
                .client("MAIL FROM:<c@x.example>\r\n").server("250 ok\r\n").client("RCPT TO:<yes@y.example>\r\n").server("250 ok\r\n")
                .client("DATA\r\n").server("554 no\r\n").client("RSET\r\n").server("250 ok\r\n").close());
        List<Map<String, Object>> events = unpacked.events("capture.smtp");
        assertEquals(List.of("RCPT", "DATA", "DATA"), events.stream().map(event -> event.get("event.action")).toList());
        assertEquals(List.of("rejected", "deferred", "rejected"),
                events.stream().map(event -> event.get("watchpost.mail.status")).toList());
        assertEquals("yes@y.example", events.get(1).get("email.to.address"));
        assertEquals(1, unpacked.messages().size());
    }

    @Test
    void attachmentsAreHashed() throws IOException {
        String message = "From: a@x.example\r\nSubject: s\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\npre\r\n--b\r\n"
                + "Content-Type: text/plain\r\n\r\ntext\r\n--b\r\nContent-Type: application/octet-stream; name=\"=?utf-8?Q?h=C3=A9.zip?=\"\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\naGVs\r\nbG8=\r\n--b\r\nContent-Disposition: attachment; filename*0*=utf-8''a%20;"
                + " filename*1=b.txt\r\n\r\nhello\r\n--b--\r\n";
        Unpacked unpacked = run(Wire.smtp().open().server("220 hi\r\n").client("HELO a\r\n").server("250 hi\r\n")
                .client("MAIL FROM:<a@x.example>\r\n").server("250 ok\r\n").client("RCPT TO:<b@y.example>\r\n").server("250 ok\r\n")
                .client("DATA\r\n").server("354 go\r\n").client(message + ".\r\n").server("250 ok\r\n").close());
        List<Map<String, Object>> files = unpacked.events("capture.file");
        assertEquals(List.of("h\u00e9.zip", "a b.txt"), files.stream().map(file -> file.get("file.name")).toList());
        for (Map<String, Object> file : files) {
            assertEquals("5d41402abc4b2a76b9719d911017c592", file.get("file.hash.md5"));
            assertEquals("b@y.example", file.get("email.to.address"));
        }
    }

    @Test
    void pop3AndImap() throws IOException {
        Unpacked pop = run(new Wire(110, false, 5, 6).open().server("+OK POP3 ready\r\n").client("USER ann\r\n").server("+OK\r\n")
                .client("PASS x\r\n").server("+OK\r\n").client("RETR 1\r\n")
                .server("+OK 30 octets\r\nSubject: p\r\n\r\n..x\r\n.\r\n").client("QUIT\r\n").server("+OK\r\n").close());
        assertEquals("Subject: p\r\n\r\n.x\r\n", pop.message("stream-0/message-1.eml"));
        assertEquals("ann", pop.events("capture.pop3").getLast().get("user.name"));
        Unpacked imap = run(new Wire(143, true, 5, 6).open().server("* OK ready\r\n").client("a LOGIN \"ann\" pw\r\n").server("a OK\r\n")
                .client("b SELECT INBOX\r\n").server("* 3 EXISTS\r\nb OK\r\n").client("c UID FETCH 7 (BODY.PEEK[])\r\n")
                .server("* 2 FETCH (UID 7 BODY[] {17}\r\nSubject: i\r\n\r\nxy\r)\r\nc OK\r\n")
                .client("d FETCH 3 (BODY[]<0.10>)\r\n").server("* 3 FETCH (BODY[]<0> {10}\r\nSubject: l)\r\nd OK\r\n")
                .client("e FETCH 3 (BODY[]<10.10>)\r\n").server("* 3 FETCH (BODY[]<10> {6}\r\n\r\n\r\nab)\r\ne OK\r\n").close());
        assertEquals("Subject: i\r\n\r\nxy\r", imap.message("stream-0/message-1.eml"));
        assertEquals("Subject: l\r\n\r\nab", imap.message("stream-0/message-2.eml"));
        assertEquals("INBOX", imap.events("capture.imap").getLast().get("capture.imap.mailbox"));
    }

    @Test
    void requestsAndDownloads() throws IOException {
        Unpacked unpacked = run(new Wire(80, false, 5, 6).open()
                .client("GET /a/file.exe?x=1 HTTP/1.1\r\nHost: www.example.com:80\r\nUser-Agent: t\r\n\r\nPOST /up HTTP/1.1\r\nHost: e\r\n"
                        + "Content-Length: 5\r\n\r\nhello")
                .server("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2;x\r\nlo\r\n0\r\n\r\nHTTP/1.1 204 No\r\n\r\n")
                .close());
        List<Map<String, Object>> events = unpacked.events("capture.http");
        assertEquals("http://www.example.com:80/a/file.exe?x=1", events.getFirst().get("url.full"));
        assertEquals("www.example.com", events.getFirst().get("url.domain"));
        assertEquals(204L, events.getLast().get("http.response.status_code"));
        assertEquals(List.of("5d41402abc4b2a76b9719d911017c592", "5d41402abc4b2a76b9719d911017c592"),
                unpacked.events("capture.file").stream().map(file -> file.get("file.hash.md5")).toList());
        assertEquals("file.exe", unpacked.events("capture.file").getFirst().get("file.name"));
    }

    @Test
    void chunkThatNoServerTakes() throws IOException {
        Unpacked unpacked = run(Wire.smtp().open().server("220 hi\r\n").client("EHLO a\r\n").server("250-hi\r\n250 CHUNKING\r\n")
                .client("BDAT 5 X\r\nMAIL FROM:<a@x.example>\r\nRCPT TO:<b@y.example>\r\nDATA\r\n")
                .server("501 syntax\r\n250 ok\r\n250 ok\r\n354 go\r\n").client("Subject: one\r\n\r\nx\r\n.\r\n")
                .server("250 ok\r\n").client("BDAT 9 LAST more\r\nQUIT\r\n").server("501 syntax\r\n221 bye\r\n").close());
        assertEquals(List.of("stream-0/message-1.eml"), List.copyOf(unpacked.messages().keySet()));
        assertEquals("Subject: one\r\n\r\nx\r\n", unpacked.message("stream-0/message-1.eml"));
        assertEquals("a@x.example", unpacked.events("capture.smtp").getLast().get("email.from.address"));
    }

    @Test
    void mailBehindALostChunk() throws IOException {
        Wire wire = Wire.smtp().open().server("220 hi\r\n").client("EHLO a\r\n").server("250 CHUNKING\r\n")
                .client("MAIL FROM:<a@x.example>\r\nRCPT TO:<b@y.example>\r\nBDAT 300\r\n").server("250 ok\r\n250 ok\r\n")
                .client("Subject: begun\r\n\r\n");
        int lost = wire.packets().size();
        wire.client("x".repeat(900)).server("250 ok\r\n").client("DATA\r\n").server("354 go\r\n")
                .client("Subject: next\r\n\r\nhello\r\n.\r\n").server("250 ok\r\n").close();
        wire.packets().remove(lost);
        Unpacked unpacked = run(wire);
        assertEquals("Subject: begun\r\n\r\n", unpacked.message("stream-0/message-1.eml"));
        assertEquals("Subject: next\r\n\r\nhello\r\n", unpacked.message("stream-0/message-2.eml"));
        List<Map<String, Object>> events = unpacked.events("capture.smtp");
        assertEquals("true", events.getFirst().get("capture.incomplete"));
        assertEquals("b@y.example", events.getFirst().get("email.to.address"));
        assertEquals(null, events.getLast().get("capture.incomplete"));
    }

    @Test
    void listThatDoesNotEnd() throws IOException {
        Unpacked pop = run(new Wire(110, false, 5, 6).open().server("+OK POP3 ready\r\n").client("LIST\r\n")
                .server("+OK 2 messages\r\n1 120\r\n2 200\r\n").client("RETR 1\r\n")
                .server("+OK follows\r\nSubject: p\r\n\r\nx\r\n.\r\n").client("LIST\r\nRETR 2\r\n")
                .server("+OK\r\n2 200\r\n.\r\n+OK\r\nSubject: q\r\n\r\n.\r\n").close());
        assertEquals("Subject: p\r\n\r\nx\r\n", pop.message("stream-0/message-1.eml"));
        assertEquals("Subject: q\r\n\r\n", pop.message("stream-0/message-2.eml"));
        assertEquals("2", pop.events("capture.pop3").getLast().get("capture.pop3.number"));
    }

    @Test
    void imapFromTheMiddleOn() throws IOException {
        Unpacked imap = run(new Wire(143, false, 5, 6).client("DONE\r\n").server("9 OK IDLE completed\r\n")
                .client("10 UID FETCH 2 (BODY.PEEK[])\r\n")
                .server("* 2 FETCH (UID 2 BODY[] {17}\r\nSubject: i\r\n\r\nxy\r)\r\n10 OK\r\n").close());
        assertEquals("Subject: i\r\n\r\nxy\r", imap.message("stream-0/message-1.eml"));
        assertEquals(143L, imap.events("capture.imap").getFirst().get("destination.port"));
    }

    @Test
    void messageOverHttp() throws IOException {
        String message = "Subject: h\r\n\r\nx\r\n";
        Unpacked http = run(new Wire(80, false, 5, 6).open()
                .client("POST /in HTTP/1.1\r\nHost: e\r\nContent-Type: message/rfc822\r\nContent-Length: " + message.length() + "\r\n\r\n"
                        + message)
                .server("HTTP/1.1 204 No\r\n\r\n").client("GET /out HTTP/1.1\r\nHost: e\r\n\r\n")
                .server("HTTP/1.1 200 OK\r\nContent-Type: Message/RFC822; charset=x\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + "4\r\nSubj\r\n" + Integer.toHexString(message.length() - 4) + "\r\n" + message.substring(4) + "\r\n0\r\n\r\n")
                .close());
        assertEquals(message, http.message("stream-0/message-1.eml"));
        assertEquals(message, http.message("stream-0/message-2.eml"));
        assertEquals(List.of("h", "h"), http.events("capture.http").stream().map(event -> event.get("email.subject")).toList());
    }

    /** A message said to be in base64, which it is not: what programs that know better find is found. */
    @Test
    void messageThatIsNotInBase64() throws IOException {
        String message = "Subject: s\r\nContent-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n"
                + "Content-Disposition: attachment; filename=\"innocent.txt\"\r\n\r\nSubject: i\r\nContent-Type: application/octet-stream\r\n"
                + "Content-Disposition: attachment; filename=\"malware.exe\"\r\n\r\nhello\r\n";
        Unpacked unpacked = run(Wire.smtp().open().server("220 hi\r\n").client("HELO a\r\n").server("250 hi\r\n")
                .client("MAIL FROM:<a@x.example>\r\n").server("250 ok\r\n").client("RCPT TO:<b@y.example>\r\n").server("250 ok\r\n")
                .client("DATA\r\n").server("354 go\r\n").client(message + ".\r\n").server("250 ok\r\n").close());
        Map<String, Object> file = unpacked.events("capture.file").getFirst();
        assertEquals("malware.exe", file.get("file.name"));
        assertEquals("5d41402abc4b2a76b9719d911017c592", file.get("file.hash.md5"));
    }
}
