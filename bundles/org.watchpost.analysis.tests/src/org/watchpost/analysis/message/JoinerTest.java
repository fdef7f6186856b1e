/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.analysis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.watchpost.core.analysis.message.MessageLife;
import org.watchpost.core.analysis.message.MessageStatus;
import org.watchpost.core.event.Event;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.event.Fields;
import org.watchpost.testing.Seeded;

/** Which lines are joined, and what is read from them. */
class JoinerTest {

    private final TestLines lines = new TestLines();

    private List<MessageLife> join() throws IOException {
        List<MessageLife> lives = new ArrayList<>();
        Joiner joiner = new Joiner(lives::add);
        for (Event event : lines.inOrder()) {
            joiner.add(LineFacts.of(event));
        }
        joiner.finish();
        return lives;
    }

    private void whole(int source, long at, String host, String id, String messageId, String to, String status, String reason) {
        lines.client(source, at, host, id, "192.0.2.1");
        lines.messageId(source, at, host, id, messageId);
        lines.queued(source, at + 1, host, id, "a@b.example", 1234);
        lines.attempt(source, at + 2, host, id, to, status, reason);
        lines.removed(source, at + 2, host, id);
    }

    @Test
    void oneServer() throws IOException {
        whole(0, 100, "mx", "AAAAA1", "m1@b.example", "c@d.example", "sent", "250 ok");
        MessageLife life = join().get(0);
        assertEquals("m1@b.example", life.messageId());
        assertEquals("a@b.example", life.from());
        assertEquals("c@d.example", life.to());
        assertEquals(1234, life.size());
        assertEquals("192.0.2.1", life.sourceIp());
        assertEquals(MessageStatus.DELIVERED, life.status());
        assertEquals(5, life.lines().size());
        assertEquals(1, life.hops().size());
        assertEquals(2.0, life.hops().get(0).delay());
        assertFalse(life.beganBeforeLog());
        assertFalse(life.endedAfterLog());
    }

    @Test
    void acrossServersByMessageId() throws IOException {
        whole(0, 100, "mx", "AAAAA1", "m1@b.example", "c@d.example", "sent", "250 ok");
        whole(1, 102, "hub", "BBBBB1", "m1@b.example", "c@d.example", "bounced", "550 unknown");
        List<MessageLife> lives = join();
        assertEquals(1, lives.size());
        assertEquals(List.of("mx", "hub"), lives.get(0).hops().stream().map(MessageLife.Hop::server).toList());
        assertEquals(MessageStatus.BOUNCED, lives.get(0).status(), "the later server knows better");
        assertEquals("550 unknown", lives.get(0).recipients().get(0).reason());
    }

    @Test
    void theNextServersIdJoinsWhereMessageIdsAreNotLogged() throws IOException {
        lines.client(0, 100, "mx", "AAAAA1", "192.0.2.1");
        lines.queued(0, 100, "mx", "AAAAA1", "a@b.example", 10);
        // The next server writes its lines before this one learns that it has the message.
        lines.client(1, 101, "hub", "BBBBB1", "192.0.2.2");
        lines.queued(1, 101, "hub", "BBBBB1", "a@b.example", 10);
        lines.attempt(0, 102, "mx", "AAAAA1", "c@d.example", "sent", "250 2.0.0 Ok: queued as BBBBB1");
        lines.removed(0, 102, "mx", "AAAAA1");
        lines.attempt(1, 103, "hub", "BBBBB1", "c@d.example", "sent", "250 2.0.0 Ok: queued as CCCCC1");
        lines.client(2, 104, "box", "CCCCC1", "192.0.2.3");
        lines.attempt(2, 105, "box", "CCCCC1", "c@d.example", "deferred", "full");
        List<MessageLife> lives = join();
        assertEquals(1, lives.size());
        assertEquals(List.of("mx", "hub", "box"), lives.get(0).hops().stream().map(MessageLife.Hop::server).toList());
        assertEquals(MessageStatus.DEFERRED, lives.get(0).status());
        assertTrue(lives.get(0).endedAfterLog());
    }

    @Test
    void aQueueIdThatIsUsedAgainIsAnotherMessage() throws IOException {
        whole(0, 100, "mx", "AAAAA1", "m1@b.example", "c@d.example", "sent", "ok");
        whole(0, 200, "mx", "AAAAA1", "m2@b.example", "e@d.example", "bounced", "no");
        List<MessageLife> lives = join();
        assertEquals(2, lives.size());
        assertEquals(Set.of("m1@b.example", "m2@b.example"), new HashSet<>(lives.stream().map(MessageLife::messageId).toList()));
        lives.forEach(life -> assertEquals(5, life.lines().size()));
    }

    @Test
    void theSameQueueIdOfAnotherServerIsAnotherMessage() throws IOException {
        whole(0, 100, "mx", "AAAAA1", "m1@b.example", "c@d.example", "sent", "ok");
        whole(1, 100, "hub", "AAAAA1", "m2@b.example", "c@d.example", "sent", "ok");
        assertEquals(2, join().size());
    }

    @Test
    void logsThatBeginAndEndInTheMiddle() throws IOException {
        lines.attempt(0, 100, "mx", "AAAAA1", "c@d.example", "sent", "ok");
        lines.removed(0, 100, "mx", "AAAAA1");
        lines.client(0, 200, "mx", "AAAAA2", "192.0.2.1");
        lines.queued(0, 200, "mx", "AAAAA2", "a@b.example", 1);
        List<MessageLife> lives = join();
        assertTrue(lives.get(0).beganBeforeLog());
        assertFalse(lives.get(0).endedAfterLog());
        assertFalse(lives.get(1).beganBeforeLog());
        assertTrue(lives.get(1).endedAfterLog());
        assertEquals(MessageStatus.UNKNOWN, lives.get(1).status(), "no line names a recipient");
    }

    @Test
    void severalRecipients() throws IOException {
        lines.client(0, 100, "mx", "AAAAA1", "192.0.2.1");
        lines.queued(0, 100, "mx", "AAAAA1", "a@b.example", 1);
        lines.attempt(0, 101, "mx", "AAAAA1", "One@d.example", "deferred", "later");
        lines.attempt(0, 102, "mx", "AAAAA1", "two@d.example", "bounced", "no");
        lines.attempt(0, 900, "mx", "AAAAA1", "one@d.example", "sent", "ok");
        lines.removed(0, 900, "mx", "AAAAA1");
        MessageLife life = join().get(0);
        assertEquals(2, life.recipients().size());
        assertEquals(MessageStatus.DELIVERED, life.recipients().get(0).status());
        assertEquals(MessageStatus.BOUNCED, life.recipients().get(1).status());
        assertEquals(MessageStatus.PARTLY, life.status());
        assertEquals(3, life.hops().get(0).attempts());
    }

    @Test
    void sensorsJoinByFlowAndConnection() throws IOException {
        Object[] connection = { Fields.SOURCE_IP, "192.0.2.1", Fields.SOURCE_PORT, "1025", Fields.DESTINATION_IP, "192.0.2.9",
                Fields.DESTINATION_PORT, "25" };
        lines.add(1, 99, "zeek.conn", "conn", with(connection, "zeek.conn.uid", "CxY"));
        lines.add(1, 100, "zeek.smtp", "smtp", with(connection, "zeek.smtp.uid", "CxY", Fields.EMAIL_MESSAGE_ID, "m1@b.example",
                Fields.EMAIL_TO_ADDRESS, "c@d.example", "zeek.smtp.last_reply", "250 ok"));
        lines.add(2, 101, "suricata.eve", "flow", with(connection, "suricata.eve.flow_id", "77"));
        lines.add(2, 102, "suricata.eve", "fileinfo", "suricata.eve.flow_id", "77", Fields.FILE_NAME, "x.zip");
        whole(0, 100, "mx", "AAAAA1", "m1@b.example", "c@d.example", "sent", "ok");
        List<MessageLife> lives = join();
        assertEquals(1, lives.size());
        assertEquals(9, lives.get(0).lines().size());
        assertEquals(Set.of("mx", "zeek", "suricata"), new HashSet<>(lives.get(0).hops().stream().map(MessageLife.Hop::server).toList()));
        assertFalse(lives.get(0).beganBeforeLog());
    }

    private static Object[] with(Object[] some, Object... more) {
        Object[] all = java.util.Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    @Test
    void aConnectionWithoutMailIsNoMessage() throws IOException {
        lines.add(1, 99, "netscreen", "deny", Fields.SOURCE_IP, "192.0.2.1", Fields.SOURCE_PORT, "1025", Fields.DESTINATION_IP, "192.0.2.9",
                Fields.DESTINATION_PORT, "25");
        lines.add(0, 99, "postfix", "connect from x", Fields.HOST_NAME, "mx", Fields.PROCESS_NAME, "postfix/smtpd", Fields.PROCESS_PID, "7",
                Fields.EVENT_ACTION, "connect");
        assertEquals(List.of(), join());
    }

    @Test
    void aRefusalIsAMessageOfOneLine() throws IOException {
        lines.add(0, 100, "postfix", "NOQUEUE: reject", Fields.HOST_NAME, "mx", Fields.PROCESS_NAME, "postfix/smtpd", Fields.PROCESS_PID,
                "7",
                Fields.EVENT_ACTION, "reject", Fields.WATCHPOST_MAIL_STATUS, "rejected", Fields.EMAIL_FROM_ADDRESS, "a@b.example",
                Fields.EMAIL_TO_ADDRESS, "c@d.example");
        MessageLife life = join().get(0);
        assertEquals(MessageStatus.REJECTED, life.status());
        assertFalse(life.beganBeforeLog());
        assertFalse(life.endedAfterLog());
    }

    /** Random messages through random servers, their lines mixed: each message gets its own lines back, and only these. */
    @Test
    void randomMessagesGetTheirLinesBack() throws IOException {
        RandomGenerator random = Seeded.random(this);
        Map<EventRef, Integer> truth = new HashMap<>();
        Map<Integer, MessageStatus> statuses = new HashMap<>();
        for (int message = 0; message < 2000; message++) {
            long at = 1000 + random.nextInt(20_000);
            int hops = 1 + random.nextInt(3);
            boolean named = random.nextBoolean();
            String id = id(message, 0);
            for (int hop = 0; hop < hops; hop++) {
                String host = "host" + hop;
                String next = id(message, hop + 1);
                truth.put(lines.client(hop, at, host, id, "192.0.2." + hop).ref(), message);
                if (named) {
                    truth.put(lines.messageId(hop, at, host, id, "m" + message + "@x.example").ref(), message);
                }
                truth.put(lines.queued(hop, at + 1, host, id, "s" + message + "@x.example", message).ref(), message);
                at += 2 + random.nextInt(30);
                boolean last = hop == hops - 1;
                String status = !last ? "sent" : List.of("sent", "deferred", "bounced").get(random.nextInt(3));
                truth.put(lines.attempt(hop, at, host, id, "r@y.example", status, last ? "x" : "Ok: queued as " + next).ref(), message);
                if (!status.equals("deferred")) {
                    truth.put(lines.removed(hop, at, host, id).ref(), message);
                }
                statuses.put(message, switch (status) {
                    case "sent" -> MessageStatus.DELIVERED;
                    case "bounced" -> MessageStatus.BOUNCED;
                    default -> MessageStatus.DEFERRED;
                });
                id = next;
            }
        }
        Map<Integer, Set<EventRef>> expected = new HashMap<>();
        truth.forEach((ref, message) -> expected.computeIfAbsent(message, any -> new HashSet<>()).add(ref));
        List<MessageLife> lives = join();
        assertEquals(expected.size(), lives.size());
        for (MessageLife life : lives) {
            Set<EventRef> found = new HashSet<>(life.lines().stream().map(MessageLife.Line::ref).toList());
            Integer message = truth.get(life.lines().get(0).ref());
            assertEquals(expected.get(message), found, "message " + message);
            assertEquals(statuses.get(message), life.status(), "message " + message);
        }
    }

    private static String id(int message, int hop) {
        return String.format("%05X%02X", message, hop + 160);
    }

    @Test
    void memoryIsBounded() throws IOException {
        int[] visited = { 0 };
        Joiner joiner = new Joiner(life -> ++visited[0] > 0, (line, delay, deferred) -> {
        }, 100);
        for (int i = 0; i < 5000; i++) {
            TestLines one = new TestLines();
            one.client(0, 1000 + i, "mx", String.format("%06X", i + 0x100000), "192.0.2.1");
            one.queued(0, 1000 + i, "mx", String.format("%06X", i + 0x100000), "a@b.example", i);
            for (Event event : one.inOrder()) {
                joiner.add(LineFacts.of(event));
            }
            assertTrue(joiner.open() <= 100, joiner.open() + " open");
            assertTrue(joiner.keys() <= 600, joiner.keys() + " keys");
        }
        joiner.finish();
        assertEquals(5000, visited[0]);
    }

    @Test
    void theVisitorStopsTheRun() throws IOException {
        for (int i = 0; i < 5; i++) {
            whole(0, 100 + 100_000L * i, "mx", "AAAAA" + i, "m" + i, "c@d.example", "sent", "ok");
        }
        int[] seen = { 0 };
        Joiner joiner = new Joiner(life -> ++seen[0] < 2);
        boolean more = true;
        for (Event event : lines.inOrder()) {
            more &= joiner.add(LineFacts.of(event));
        }
        joiner.finish();
        assertFalse(more);
        assertEquals(2, seen[0]);
    }
}
