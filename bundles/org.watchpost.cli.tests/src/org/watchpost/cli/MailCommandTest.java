/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages on the command line, from taking them in to deciding about them. */
class MailCommandTest {

    @TempDir
    static Path folder;

    private static ScenarioCase worm;

    @BeforeAll
    static void take() throws Exception {
        worm = ScenarioCase.generate(TestServices.get(), "mydoom", 7, 0.01, folder.resolve("logs"));
        Path mailbox = folder.resolve("logs/mailbox");
        Files.delete(mailbox.resolve("all.mbox"));
        Run.of(TestServices.get(), "import", "--case", folder.resolve("case"), "--output", "json", mailbox).is(ExitStatus.DONE);
    }

    private static Run mail(Object... words) {
        Object[] all = new Object[words.length + 5];
        System.arraycopy(new Object[] { "mail", "--case", folder.resolve("case"), "--output", "json" }, 0, all, 0, 5);
        System.arraycopy(words, 0, all, 5, words.length);
        return Run.of(TestServices.get(), all);
    }

    private static String text(Map<String, Object> line, String name) {
        return String.valueOf(line.get(name));
    }

    @Test
    void theListIsTheTruth() throws Exception {
        Map<String, Map<String, Object>> lines = new HashMap<>();
        for (Map<String, Object> line : mail("list").is(ExitStatus.DONE).json()) {
            lines.put(text(line, "sha256"), line);
        }
        Map<String, String> verdicts = Map.of("malicious_like", "malicious", "malformed", "unknown");
        for (Object entry : (List<?>) worm.truth("messages")) {
            Map<?, ?> message = (Map<?, ?>) entry;
            Map<String, Object> line = lines.remove(String.valueOf(message.get("sha256")));
            assertTrue(line != null, () -> message + " is not in the list");
            String verdict = String.valueOf(message.get("verdict"));
            assertEquals(verdicts.getOrDefault(verdict, verdict), text(line, "verdict"), message.toString());
            assertEquals(new TreeSet<>((List<?>) message.get("rules")), new TreeSet<>((List<?>) line.get("rules")), message.toString());
        }
        assertEquals(Map.of(), lines);
    }

    @Test
    void attachmentsAreEvents() throws Exception {
        Run count = Run.of(TestServices.get(), "count", "--case", folder.resolve("case"), "--output", "json",
                "event.dataset:mail.attachment AND watchpost.rules:zip-stored-executable AND file.name:*.zip");
        assertEquals("{\"count\":0}", count.is(ExitStatus.DONE).out().strip());
        Run programs = Run.of(TestServices.get(), "count", "--case", folder.resolve("case"), "--output", "json",
                "event.dataset:mail.attachment AND watchpost.rules:zip-stored-executable AND mail.attachment.within:*.zip");
        assertEquals("{\"count\":13}", programs.is(ExitStatus.DONE).out().strip());
    }

    @Test
    void decisionsFromReasonToRelease() throws Exception {
        Map<String, Object> first = mail("list", "--verdict", "malicious").json().get(0);
        String id = text(first, "sha256").substring(0, 12);
        assertEquals("held", text(first, "state"));
        assertTrue(mail("show", id).is(ExitStatus.DONE).out().contains("\"sentence\""));
        assertTrue(mail("show", id, "--view", "headers").is(ExitStatus.DONE).out().contains("subject"));
        Path out = Files.createDirectories(folder.resolve("out"));
        assertTrue(mail("release", id, "--to-dir", out).is(ExitStatus.USAGE).err().contains("--reason"));
        assertTrue(mail("release", id, "--to-dir", out, "--reason", "lab").is(ExitStatus.USAGE).err().contains("--yes"));
        String later = text(mail("release", id, "--to-dir", out, "--reason", "lab", "--yes", "--later").is(ExitStatus.DONE).json().get(0),
                "decision");
        mail("undo", later).is(ExitStatus.DONE);
        mail("apply", later).is(ExitStatus.FAILED);
        assertEquals("carried-out",
                text(mail("release", id, "--to-dir", out, "--reason", "lab", "--yes").is(ExitStatus.DONE).json().get(0), "state"));
        try (var files = Files.list(out)) {
            assertEquals(1, files.count());
        }
        assertEquals(1, mail("decisions", "carried").is(ExitStatus.DONE).json().size());
        assertFalse(mail("who-else", id).is(ExitStatus.DONE).json().isEmpty());
        assertFalse(mail("campaigns", "--by", "subject").is(ExitStatus.DONE).json().isEmpty());
        mail("export", id, "--out", folder.resolve("x.zip"), "--reason", "vendor").is(ExitStatus.DONE);
        assertTrue(Run.of(TestServices.get(), "verify", "--case", folder.resolve("case")).is(ExitStatus.DONE).out().startsWith("whole"));
    }
}
