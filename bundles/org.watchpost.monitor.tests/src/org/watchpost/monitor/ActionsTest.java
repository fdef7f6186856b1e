/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.json.Json;
import org.watchpost.core.json.JsonException;
import org.watchpost.core.monitor.Alarm;
import org.watchpost.core.monitor.SeriesKey;
import org.watchpost.core.monitor.WatchFiles;
import org.watchpost.model.monitor.ActionKind;
import org.watchpost.model.monitor.AlarmAction;
import org.watchpost.model.monitor.AlarmSeverity;
import org.watchpost.model.monitor.MonitorFactory;
import org.watchpost.testing.FakePeer;
import org.watchpost.testing.PlainImap;
import org.watchpost.testing.RealServer;
import org.watchpost.testing.ServerTree;

/** Each action of an alarm reaches a peer on this machine, and none of it becomes part of a command or a header. */
class ActionsTest {

    private static final int WAIT = 60;
    private static final String MESSAGE = "mx1: 93 % of 12,400 queued messages are from a@x to $(b)@y";

    private final Actions actions = new Actions();
    private final BlockingQueue<String> failures = new ArrayBlockingQueue<>(10);

    private static Alarm.Event event(Alarm.Change change) {
        return new Alarm.Event(change, 1_000_000_000_000L, new Alarm(7, "flood\r\nBcc: evil@x", AlarmSeverity.CRITICAL, new SeriesKey("mx1",
                "deferred", SeriesKey.DEPTH), 1, 1_000_000_000_000L, 0, 0, "", "", 12_400, MESSAGE));
    }

    private static AlarmAction action(ActionKind kind, String target) {
        AlarmAction action = MonitorFactory.eINSTANCE.createAlarmAction();
        action.setKind(kind);
        action.setTarget(target);
        action.setFrom("watchpost@test.example");
        action.setTo("canary@test.example");
        return action;
    }

    private void take(AlarmAction action) {
        // closing waits for what is under way only shortly, so each test waits for its peer first
        actions.take(List.of(action), event(Alarm.Change.RAISED), failures::add);
    }

    @Test
    void aCommandGetsTheAlarmInItsEnvironment(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh");
        Path script = Files.writeString(folder.resolve("notice.sh"), "printf '%s|' \"$1\" \"$WATCHPOST_CHANGE\" \"$WATCHPOST_SEVERITY\" "
                + "\"$WATCHPOST_SERVER\" \"$WATCHPOST_QUEUE\" \"$WATCHPOST_MESSAGE\" > \"$0.tmp\"; mv \"$0.tmp\" \"$0.out\"\n");
        take(action(ActionKind.COMMAND, "/bin/sh " + script + " page"));
        Path out = folder.resolve("notice.sh.out");
        assertTrue(ServerTree.until(() -> Files.exists(out)));
        assertEquals("page|raised|critical|mx1|deferred|" + MESSAGE + "|", Files.readString(out));
        take(action(ActionKind.COMMAND, "/bin/false"));
        take(action(ActionKind.COMMAND, folder.resolve("missing").toString()));
        assertTrue(String.valueOf(failures.poll(WAIT, TimeUnit.SECONDS)).startsWith("command "));
        assertTrue(String.valueOf(failures.poll(WAIT, TimeUnit.SECONDS)).startsWith("command "));
        actions.close();
    }

    @Test
    void aWebhookGetsTheAlarmAsJson() throws IOException, InterruptedException, JsonException {
        BlockingQueue<String> bodies = new ArrayBlockingQueue<>(10);
        try (FakePeer peer = FakePeer.start(FakePeer.posts((path, body) -> {
            bodies.add(path + " " + body);
            return path.equals("/hook") ? 204 : 500;
        }))) {
            take(action(ActionKind.WEBHOOK, "http://" + peer.address() + "/hook"));
            String got = String.valueOf(bodies.poll(WAIT, TimeUnit.SECONDS));
            assertTrue(got.startsWith("/hook {"), got);
            Map<String, ?> json = Json.readObject(got.substring(6));
            assertEquals("raised", json.get("event.action"));
            assertEquals(MESSAGE, json.get("event.reason"));
            assertEquals("mx1", json.get("watchpost.server"));
            take(action(ActionKind.WEBHOOK, "http://" + peer.address() + "/other"));
            String failed = String.valueOf(failures.poll(WAIT, TimeUnit.SECONDS));
            assertTrue(failed.endsWith("failed: HTTP status 500"), failed);
        }
        actions.close();
    }

    @Test
    void syslogGetsALineOfRfc5424() throws IOException {
        try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            socket.setSoTimeout(WAIT * 1000);
            take(action(ActionKind.SYSLOG, "127.0.0.1:" + socket.getLocalPort()));
            DatagramPacket packet = new DatagramPacket(new byte[4096], 4096);
            socket.receive(packet);
            String line = new String(packet.getData(), 0, packet.getLength(), StandardCharsets.UTF_8);
            assertTrue(line.startsWith("<18>1 1970-01-12T13:46:40Z - watchpost - alarm - raised flood"), line);
            assertTrue(line.endsWith(MESSAGE), line);
            assertTrue(line.indexOf('\n') < 0, line);
        }
        actions.close();
    }

    @Test
    void mailIsTakenByAServer() throws IOException, InterruptedException {
        List<String> heard = new CopyOnWriteArrayList<>();
        BlockingQueue<String> over = new ArrayBlockingQueue<>(1);
        try (FakePeer peer = FakePeer.start(FakePeer.mailServer(line -> {
            heard.add(line);
            if (line.equals(".")) {
                over.add(line);
            }
        }))) {
            take(action(ActionKind.MAIL, peer.address()));
            assertEquals(".", over.poll(WAIT, TimeUnit.SECONDS));
        }
        assertTrue(heard.contains("MAIL FROM:<watchpost@test.example>"), heard.toString());
        assertTrue(heard.contains("RCPT TO:<canary@test.example>"), heard.toString());
        assertTrue(heard.stream().noneMatch(line -> line.startsWith("Bcc:")), heard.toString());
        assertTrue(heard.contains(MESSAGE), heard.toString());
        AlarmAction wrong = action(ActionKind.MAIL, "127.0.0.1:1");
        take(wrong);
        assertTrue(String.valueOf(failures.poll(WAIT, TimeUnit.SECONDS)).startsWith("mail through 127.0.0.1:1 failed"));
        actions.close();
    }

    @Test
    void mailArrivesInARealMailbox(@TempDir Path folder) throws IOException, InterruptedException {
        int smtp = RealServer.freePort();
        int imap = RealServer.freePort();
        try (RealServer server = RealServer.start("greenmail", "Mailbox.java", List.of(), folder, Integer.toString(smtp), Integer.toString(
                imap), Integer.toString(RealServer.freePort())); PlainImap mailbox = new PlainImap(imap, "canary", "secret1")) {
            take(action(ActionKind.MAIL, "127.0.0.1:" + smtp));
            String mail = mailbox.first();
            assertTrue(mail.contains("Subject: Watchpost raised: flood"), mail + server);
            assertTrue(mail.contains(MESSAGE), mail);
        }
        actions.close();
    }

    @Test
    void aMailThroughAWatchedServerIsWarnedOf() throws IOException {
        String watch = """
                {"servers": [{"name": "mx1", "host": "mx1.example", "probes": [{"type": "ssh", "address": "watch@10.0.0.7:22"}]},
                  {"name": "hub", "probes": [{"type": "jolokia", "address": "https://hub.example:8778/jolokia"}]},
                  {"name": "here", "probes": [{"type": "jmx", "address": "service:jmx:rmi:///jndi/rmi://localhost:99/jmxrmi"}]}],
                 "alarms": [{"name": "a", "actions": [{"kind": "%s", "target": "%s"}]}]}""";
        for (String target : List.of("mx1.example", "MX1:25", "10.0.0.7", "hub.example:587", "127.0.0.1")) {
            List<String> warnings = WatchFiles.warnings(WatchFiles.parse(watch.formatted("mail", target)));
            assertEquals(1, warnings.size(), target);
            assertTrue(warnings.get(0).contains("does not arrive"), warnings.get(0));
        }
        assertEquals(List.of(), WatchFiles.warnings(WatchFiles.parse(watch.formatted("mail", "other.example"))));
        assertEquals(List.of(), WatchFiles.warnings(WatchFiles.parse(watch.formatted("webhook", "https://mx1.example/"))));
    }
}
