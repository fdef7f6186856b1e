/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.quarantine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.cases.CaseException;
import org.watchpost.core.cases.OpenCase;
import org.watchpost.core.event.EventRef;
import org.watchpost.core.mail.Campaign;
import org.watchpost.core.mail.Campaigns;
import org.watchpost.core.mail.Decision;
import org.watchpost.core.mail.Decision.Kind;
import org.watchpost.core.mail.Decision.Scope;
import org.watchpost.core.mail.DecisionRequest;
import org.watchpost.core.mail.HeldItem;
import org.watchpost.core.mail.Verdict;
import org.watchpost.core.query.EventQuery;
import org.watchpost.mail.analysis.DefaultMailAnalyzer;

/** Held messages and what is decided about them. */
class QuarantineTest {

    private static final IProgressMonitor MONITOR = new NullProgressMonitor();

    @TempDir
    private Path folder = Path.of("");
    private StubCase stub = new StubCase(Path.of(""));
    private DefaultQuarantine quarantine = new DefaultQuarantine();
    private final AtomicLong clock = new AtomicLong(1_000_000);

    private Campaigns campaigns = new org.watchpost.mail.search.DefaultCampaigns();

    @BeforeEach
    void hold() throws IOException {
        Files.createDirectories(folder.resolve("case"));
        stub = new StubCase(folder.resolve("case"));
        byte[] worm = zip("readme.txt.scr", ("MZ" + "w".repeat(500)).getBytes(StandardCharsets.US_ASCII));
        stub.messages.add(message("a@x.example", "hello", "readme.zip", worm));
        stub.messages.add(message("b@x.example", "test", "other.zip", worm));
        stub.messages.add(message("c@x.example", "Printer tool", "tool.exe", "no program".getBytes(StandardCharsets.US_ASCII)));
        campaigns = new Campaigns() {
            @Override
            public List<Campaign> campaigns(OpenCase open, EventQuery query, Set<Campaign.By> by, IProgressMonitor monitor) {
                return List.of();
            }

            @Override
            public List<Campaign> of(OpenCase open, EventRef message, IProgressMonitor monitor) {
                return List.of(new Campaign("subject:x", Campaign.By.SUBJECT, "x", Verdict.MALICIOUS,
                        List.of(new EventRef(0, 0, 1), new EventRef(2, 0, 1)), 0, 1, List.of(), List.of()));
            }

            @Override
            public Optional<Campaign> find(OpenCase open, String id, IProgressMonitor monitor) {
                return Optional.empty();
            }
        };
        quarantine = new DefaultQuarantine(stub.analyzer(new DefaultMailAnalyzer()), campaigns,
                (relay, password, message, recipients, note, monitor) -> {
                    throw new IOException("refused");
                }, clock::incrementAndGet);
        assertEquals(3,
                quarantine.hold(stub.open, List.of(new EventRef(0, 0, 1), new EventRef(1, 0, 1), new EventRef(2, 0, 1)), "", MONITOR));
        assertEquals(0, quarantine.hold(stub.open, List.of(new EventRef(0, 0, 1)), "", MONITOR));
    }

    private static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry entry = new ZipEntry(name);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            CRC32 crc = new CRC32();
            crc.update(content);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] message(String to, String subject, String name, byte[] attachment) {
        return ("From: s@y.example\r\nTo: " + to + "\r\nSubject: " + subject + "\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: application/octet-stream\r\n"
                + "Content-Disposition: attachment; filename=\"" + name + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(attachment) + "\r\n--b--\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private String key(int message) throws IOException {
        return quarantine.held(stub.open).get(message).sha256();
    }

    private HeldItem.State state(int message) throws IOException {
        return quarantine.held(stub.open).get(message).state();
    }

    private DecisionRequest request(Kind kind, Scope scope, String reason, boolean confirmed, int... messages) throws IOException {
        List<String> keys = new java.util.ArrayList<>();
        for (int message : messages) {
            keys.add(key(message));
        }
        return new DecisionRequest(kind, scope, keys, null, reason, confirmed,
                kind == Kind.RELEASE ? new Decision.Target(folder, null, List.of()) : null);
    }

    @Test
    void heldBytesAreEncrypted() throws IOException {
        byte[] file = stub.state.read("held/" + key(0).substring(0, 2) + "/" + key(0));
        String text = new String(file, StandardCharsets.ISO_8859_1);
        assertFalse(text.contains("readme") || text.contains("From:") || text.startsWith("PK"), "readable");
        file[file.length - 1] ^= 1;
        stub.state.put("held/" + key(0).substring(0, 2) + "/" + key(0), file, "", java.util.Map.of());
        assertThrows(CaseException.class, () -> new HeldBytes().get(stub.open, key(0)));
    }

    @Test
    void releaseOfMaliciousNeedsReasonAndConfirmation() throws IOException {
        DecisionRequest bare = request(Kind.RELEASE, Scope.ONE, "", false, 0);
        assertTrue(quarantine.needsReason(stub.open, bare));
        assertTrue(quarantine.needsConfirmation(stub.open, bare));
        assertThrows(CaseException.class, () -> quarantine.decide(stub.open, bare, MONITOR));
        assertThrows(CaseException.class, () -> quarantine.decide(stub.open, request(Kind.RELEASE, Scope.ONE, "r", false, 0), MONITOR));
        Decision decision = quarantine.decide(stub.open, request(Kind.RELEASE, Scope.ONE, "for the lab", true, 0), MONITOR);
        assertEquals(HeldItem.State.DECIDED, state(0));
        Decision done = quarantine.carryOut(stub.open, decision.id(), new char[0], MONITOR);
        assertEquals(Decision.State.CARRIED_OUT, done.state());
        assertArrayEquals(stub.messages.get(0), Files.readAllBytes(folder.resolve(key(0).substring(0, 16) + ".eml")));
        assertThrows(CaseException.class, () -> quarantine.undo(stub.open, decision.id()));
        assertEquals(List.of(done), quarantine.search(stub.open, "for the LAB"));
        assertEquals(List.of(done), quarantine.search(stub.open, key(0).substring(0, 20)));
        assertFalse(quarantine.needsConfirmation(stub.open, request(Kind.RELEASE, Scope.ONE, "", false, 2)));
    }

    @Test
    void sameHashAndCampaign() throws IOException {
        Decision all = quarantine.decide(stub.open, request(Kind.CONFIRM, Scope.SAME_HASH, "", false, 0), MONITOR);
        assertEquals(List.of(key(0), key(1)), all.messages());
        assertEquals(HeldItem.State.CONFIRMED, state(1));
        assertEquals(HeldItem.State.HELD, state(2));
        assertEquals(List.of(key(0), key(2)), quarantine.affected(stub.open, request(Kind.CONFIRM, Scope.CAMPAIGN, "", false, 0), MONITOR));
        quarantine.undo(stub.open, all.id());
        assertEquals(HeldItem.State.HELD, state(1));
        assertThrows(CaseException.class, () -> quarantine.undo(stub.open, all.id()));
    }

    @Test
    void deletedBytesAreGoneAndDecisionsSurvive() throws IOException {
        Decision decision = quarantine.decide(stub.open, request(Kind.DELETE, Scope.ONE, "spam", false, 2), MONITOR);
        quarantine.undo(stub.open, decision.id());
        Decision again = quarantine.decide(stub.open, request(Kind.DELETE, Scope.ONE, "spam", false, 2), MONITOR);
        quarantine.carryOut(stub.open, again.id(), new char[0], MONITOR);
        assertFalse(new HeldBytes().has(stub.open, key(2)));
        DefaultQuarantine other = new DefaultQuarantine();
        assertEquals(quarantine.held(stub.open), other.held(stub.open));
        assertEquals(quarantine.decisions(stub.open), other.decisions(stub.open));
        assertThrows(CaseException.class, () -> quarantine.decide(stub.open, request(Kind.CLEAN, Scope.ONE, "x", false, 2), MONITOR));
    }

    @Test
    void whatFailsIsSaidAndCanBeTriedAgain() throws IOException {
        DecisionRequest request = new DecisionRequest(Kind.RELEASE, Scope.ONE, List.of(key(2)), null, "ordered", false, new Decision.Target(
                null,
                new org.watchpost.core.mail.Relay("relay.example", 25, org.watchpost.core.mail.Relay.Security.NONE, "", "x@y.example"),
                List.of()));
        Decision failed = quarantine.carryOut(stub.open, quarantine.decide(stub.open, request, MONITOR).id(), new char[0], MONITOR);
        assertEquals(Decision.State.FAILED, failed.state());
        assertEquals("refused", failed.result());
        assertEquals(Decision.State.FAILED, quarantine.carryOut(stub.open, failed.id(), new char[0], MONITOR).state());
        assertEquals(Decision.State.UNDONE, quarantine.undo(stub.open, failed.id()).state());
    }

    @Test
    void whatWasReleasedBeforeAFailureIsNotSentAgain() throws IOException {
        List<String> sent = new java.util.ArrayList<>();
        boolean[] down = { true };
        DefaultQuarantine other = new DefaultQuarantine(stub.analyzer(new DefaultMailAnalyzer()), campaigns,
                (relay, password, message, recipients, note, monitor) -> {
                    if (down[0] && sent.size() == 1) {
                        throw new IOException("the relay is down");
                    }
                    sent.addAll(recipients);
                    return "250 ok";
                }, clock::incrementAndGet);
        Decision.Target target = new Decision.Target(null,
                new org.watchpost.core.mail.Relay("127.0.0.1", 25, org.watchpost.core.mail.Relay.Security.NONE, "", "q@y.example"),
                List.of());
        Decision decided = other.decide(stub.open,
                new DecisionRequest(Kind.RELEASE, Scope.ONE, List.of(key(0), key(1)), null, "asked for", true, target), MONITOR);
        Decision failed = other.carryOut(stub.open, decided.id(), new char[0], MONITOR);
        assertEquals(Decision.State.FAILED, failed.state());
        assertTrue(failed.result().contains("the relay is down") && failed.result().contains("a@x.example"), failed.result());
        assertEquals(HeldItem.State.RELEASED, other.held(stub.open).get(0).state());
        assertEquals(HeldItem.State.DECIDED, other.held(stub.open).get(1).state());
        down[0] = false;
        Decision done = other.carryOut(stub.open, decided.id(), new char[0], MONITOR);
        assertEquals(Decision.State.CARRIED_OUT, done.state());
        assertEquals(List.of("a@x.example", "b@x.example"), sent);
        assertEquals(List.of(done), other.search(stub.open, "b@x.example"));
    }

    @Test
    void exportIsLocked() throws IOException {
        Path file = folder.resolve("out.zip");
        assertThrows(CaseException.class,
                () -> quarantine.export(stub.open, new EventRef(0, 0, 1), "", file, "infected".toCharArray(), " "));
        assertThrows(CaseException.class, () -> quarantine.export(stub.open, new EventRef(0, 0, 1), "", folder.resolve("case/x.zip"),
                "infected".toCharArray(), "lab"));
        quarantine.export(stub.open, new EventRef(0, 0, 1), "", file, "infected".toCharArray(), "lab");
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertTrue(bytes.startsWith("PK") && !bytes.contains("readme") && !bytes.contains("Subject"));
        assertTrue(stub.journal.get(0).startsWith("quarantine.exported"), stub.journal.toString());
    }
}
