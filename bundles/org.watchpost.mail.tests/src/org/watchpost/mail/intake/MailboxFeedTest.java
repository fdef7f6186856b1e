/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.live.LiveSpec;
import org.watchpost.core.live.LiveStatus;
import org.watchpost.core.mail.Relay;
import org.watchpost.testing.TlsIdentity;

/** A mailbox on the loopback: what is taken in, once, unchanged, and over a connection that is what it should be. */
class MailboxFeedTest {

    private static byte[] message(int number) {
        return ("From: a@x.example\r\nTo: b@y.example\r\nSubject: number " + number + "\r\n\r\nFrom here on\r\n\u00e9 8-bit, no line end")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static LiveSpec.Mailbox spec(ScriptedImap server, Relay.Security security, boolean seen) {
        return new LiveSpec.Mailbox("127.0.0.1", server.port(), security, "ann", "INBOX", seen, name -> Optional.of("secret"));
    }

    private static MailboxFeed start(TakingCase to, ScriptedImap server, @Nullable SSLSocketFactory trust) throws IOException {
        return MailboxFeed.start(to.open, spec(server, trust == null ? Relay.Security.NONE : Relay.Security.TLS, false), Settings.NONE,
                trust);
    }

    @Test
    void messagesAreTakenOnceAndUnchanged(@TempDir Path folder) throws Exception {
        TakingCase to = new TakingCase(folder);
        try (ScriptedImap server = new ScriptedImap(null)) {
            for (int i = 1; i <= 5; i++) {
                server.messages.add(new ScriptedImap.Stored(i * 10, message(i)));
            }
            try (MailboxFeed feed = start(to, server, null)) {
                to.await(5);
                TakingCase.await(feed::caughtUp, () -> feed.status().toString());
                assertEquals(new String(message(3), StandardCharsets.ISO_8859_1), to.taken.get(2));
                assertEquals(5, feed.status().records());
                assertEquals(LiveStatus.State.RUNNING, feed.status().state());
                assertEquals("", feed.status().error());
            }
            assertTrue(server.heard.contains("EXAMINE INBOX"), server.heard.toString());
            assertFalse(server.heard.stream().anyMatch(line -> line.startsWith("SELECT") || line.contains("STORE")
                    || line.contains("BODY[") || line.startsWith("COPY") || line.startsWith("EXPUNGE")), server.heard.toString());
            assertFalse(Files.exists(folder.resolve("intake")), "files are left behind");
            // the next run goes on behind the last one
            server.messages.add(new ScriptedImap.Stored(70, message(6)));
            server.heard.clear();
            try (MailboxFeed feed = start(to, server, null)) {
                to.await(6);
                TakingCase.await(feed::caughtUp, () -> feed.status().toString());
                assertEquals(1, feed.status().records());
            }
            assertTrue(server.heard.stream().noneMatch(line -> line.contains("BODY.PEEK[]") && line.startsWith("FETCH 1 ")),
                    server.heard.toString());
        }
        assertFalse(to.state.names().isEmpty());
        for (String name : to.state.names()) {
            assertFalse(new String(to.state.read(name), StandardCharsets.UTF_8).contains("secret"));
        }
    }

    @Test
    void anotherUidvalidityMeansOtherMessages(@TempDir Path folder) throws Exception {
        TakingCase to = new TakingCase(folder);
        try (ScriptedImap server = new ScriptedImap(null)) {
            server.messages.add(new ScriptedImap.Stored(10, message(1)));
            try (MailboxFeed feed = start(to, server, null)) {
                to.await(1);
                TakingCase.await(feed::caughtUp, () -> feed.status().toString());
            }
            server.validity(8);
            server.messages.add(new ScriptedImap.Stored(5, message(2)));
            try (MailboxFeed feed = start(to, server, null)) {
                to.await(2);
                TakingCase.await(feed::caughtUp, () -> feed.status().toString());
            }
        }
        assertEquals(2, to.taken.size());
    }

    @Test
    void seenOnlyIfAskedFor(@TempDir Path folder) throws Exception {
        TakingCase to = new TakingCase(folder);
        try (ScriptedImap server = new ScriptedImap(null)) {
            server.messages.add(new ScriptedImap.Stored(10, message(1)));
            try (MailboxFeed feed = MailboxFeed.start(to.open, spec(server, Relay.Security.NONE, true), Settings.NONE, null)) {
                to.await(1);
                TakingCase.await(feed::caughtUp, () -> feed.status().toString());
            }
            assertTrue(server.heard.contains("SELECT INBOX"), server.heard.toString());
            assertTrue(server.heard.stream().anyMatch(line -> line.startsWith("STORE") && line.contains("Seen")), server.heard.toString());
        }
    }

    @Test
    void certificatesAreVerified(@TempDir Path folder) throws Exception {
        TlsIdentity right = TlsIdentity.make(Files.createDirectories(folder.resolve("right")), "ip:127.0.0.1");
        TlsIdentity other = TlsIdentity.make(Files.createDirectories(folder.resolve("other")), "dns:elsewhere.example");
        TakingCase to = new TakingCase(folder.resolve("case"));
        try (ScriptedImap server = new ScriptedImap(right.server())) {
            server.messages.add(new ScriptedImap.Stored(10, message(1)));
            try (MailboxFeed feed = start(to, server, right.client())) {
                to.await(1);
                assertEquals(1, feed.status().senders());
            }
            // nobody vouches for it
            IOException unknown = assertThrows(IOException.class, () -> start(to, server, other.client()));
            assertTrue(String.valueOf(unknown.getMessage()).contains("can't be used"), unknown.getMessage());
        }
        try (ScriptedImap server = new ScriptedImap(other.server())) {
            // it is trusted, but for another name
            assertThrows(IOException.class, () -> start(to, server, other.client()));
            assertFalse(server.heard.contains("LOGIN"), "the password went to somebody else");
        }
        try (ScriptedImap server = new ScriptedImap(null)) {
            // STARTTLS is required, and not offered
            assertThrows(IOException.class,
                    () -> MailboxFeed.start(to.open, spec(server, Relay.Security.STARTTLS, false), Settings.NONE, right.client()));
            assertFalse(server.heard.contains("LOGIN"), "the password went without protection");
        }
    }

    @Test
    void aWrongPasswordSaysSo(@TempDir Path folder) throws Exception {
        TakingCase to = new TakingCase(folder);
        try (ScriptedImap server = new ScriptedImap(null)) {
            server.password("another");
            IOException refused = assertThrows(IOException.class, () -> start(to, server, null));
            assertTrue(String.valueOf(refused.getMessage()).contains("refuses user ann"), refused.getMessage());
        }
        LiveSpec.Mailbox none = new LiveSpec.Mailbox("127.0.0.1", 1, Relay.Security.NONE, "ann", "INBOX", false, name -> Optional.empty());
        IOException missing = assertThrows(IOException.class, () -> MailboxFeed.start(to.open, none, Settings.NONE, null));
        assertTrue(String.valueOf(missing.getMessage()).contains("no password for imap ann@127.0.0.1"), missing.getMessage());
    }

    @Test
    void aLostConnectionIsMadeAgain(@TempDir Path folder) throws Exception {
        TakingCase to = new TakingCase(folder);
        try (ScriptedImap server = new ScriptedImap(null)) {
            server.messages.add(new ScriptedImap.Stored(10, message(1)));
            try (MailboxFeed feed = start(to, server, null)) {
                to.await(1);
                TakingCase.await(feed::caughtUp, () -> feed.status().toString());
                server.hangUp();
                server.messages.add(new ScriptedImap.Stored(11, message(2)));
                to.await(2);
            }
        }
    }
}
