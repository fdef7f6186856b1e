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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.imports.ImportRequest.Settings;
import org.watchpost.core.live.LiveSpec;
import org.watchpost.core.live.LiveSpec.MailLayout;
import org.watchpost.core.live.LiveStatus;
import org.watchpost.mail.message.MboxParser;
import org.watchpost.mail.message.MessageParser;
import org.watchpost.mail.message.OutlookParser;
import org.watchpost.mail.message.PostfixQueueParser;
import org.watchpost.mail.message.ServerQueueParser;

/** Folders as quarantines leave them: which files are taken in, when, and how often. */
class MailFolderFeedTest {

    @TempDir
    private Path folder = Path.of("");
    private TakingCase to = new TakingCase(Path.of(""));
    private Path box = Path.of("");

    @BeforeEach
    void make() throws IOException {
        to = new TakingCase(Files.createDirectories(folder.resolve("case")));
        box = Files.createDirectories(folder.resolve("box"));
    }

    private static String message(String subject) {
        return "Return-Path: <>\nDelivered-To: virus-quarantine\nX-Envelope-From: <a@x.example>\nX-Quarantine-ID: <q>\nFrom: a@x.example\n"
                + "To: b@y.example\nSubject: " + subject + "\nMessage-ID: <" + subject + "@x.example>\n\nbody\n";
    }

    private void put(String name, String text) throws IOException {
        Path file = box.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.ISO_8859_1);
    }

    private void gzip(String name, String text) throws IOException {
        Path file = box.resolve(name);
        Files.createDirectories(file.getParent());
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private MailFolderFeed start(MailLayout layout) throws IOException {
        return MailFolderFeed.start(to.open, new LiveSpec.MailFolder(box, layout), Settings.NONE, new MailFiles(List.of(new MessageParser(),
                new MboxParser(), new OutlookParser(), new PostfixQueueParser(), new ServerQueueParser())));
    }

    private Set<String> run(MailLayout layout) throws IOException {
        to.paths.clear();
        try (MailFolderFeed feed = start(layout)) {
            TakingCase.await(feed::caughtUp, () -> feed.status().toString());
        }
        return to.paths.stream().map(path -> path.startsWith(box) ? box.relativize(path).toString() : String.valueOf(path.getFileName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void amavis() throws IOException {
        put("virus-20040726T084953-01234-01", message("one"));
        gzip("spam-AbCdEf012345.gz", message("two"));
        gzip("a/banned-aBcDeF.gz", message("three"));
        put("quarantine.mbox", "From a@x.example Mon Jul 26 08:49:53 2004\n" + message("four"));
        put("tmp.lock", message("five"));
        put("README", "Files of the quarantine.\nLook, but do not touch: they are what they are.\n");
        assertEquals(Set.of("a/banned-aBcDeF.gz", "quarantine.mbox", "spam-AbCdEf012345.gz", "virus-20040726T084953-01234-01"),
                run(MailLayout.AMAVIS));
        assertEquals(Set.of(), run(MailLayout.AMAVIS), "nothing twice");
    }

    @Test
    void mailScanner() throws IOException {
        put("20040726/i6QCnr01234/message", message("whole"));
        put("20040726/i6QCnr01234/readme.eml", message("an attachment of it"));
        put("20040726/i6QCnr01234/document.zip", "PK\003\004");
        put("20040726/spam/i6QCnr09999", message("spam"));
        put("20040726/i6QCnr05678/qfi6QCnr05678", "V8\nT1090846193\nK0\nN0\nS<a@x.example>\nRPF:<b@y.example>\nH??Subject: sendmail\n.\n");
        put("20040726/i6QCnr05678/dfi6QCnr05678", "the body\n");
        put("20040726/1BoxWz-0003Cq-0B/1BoxWz-0003Cq-0B-H",
                "1BoxWz-0003Cq-0B-H\nexim 1 1\n<a@x.example>\n1090846193 0\nXX\n1\nb@y.example\n\n014  Subject: exim\n");
        put("20040726/1BoxWz-0003Cq-0B/1BoxWz-0003Cq-0B-D", "1BoxWz-0003Cq-0B-D\nthe body\n");
        assertEquals(Set.of("20040726/i6QCnr01234/message", "20040726/spam/i6QCnr09999", "qfi6QCnr05678", "1BoxWz-0003Cq-0B-H"),
                run(MailLayout.MAILSCANNER));
        assertTrue(to.taken.stream().anyMatch(text -> text.endsWith("H??Subject: sendmail\n.\nthe body\n")), to.taken.toString());
        assertTrue(to.taken.stream().anyMatch(text -> text.endsWith("exim\n1BoxWz-0003Cq-0B-D\nthe body\n")), to.taken.toString());
        assertFalse(Files.exists(to.open.folder().resolve("intake")), "files are left behind");
    }

    @Test
    void rspamdAndMaildirs() throws IOException {
        put("1090846193.a1b2c3", message("one"));
        put("Maildir/new/1090846194.M1P2.gw", message("two"));
        put("Maildir/cur/1090846195.M1P3.gw:2,S", message("three"));
        put("Maildir/tmp/1090846196.M1P4.gw", message("not delivered yet"));
        put("Maildir/dovecot-uidlist", "3 V1\n");
        assertEquals(Set.of("1090846193.a1b2c3", "Maildir/new/1090846194.M1P2.gw", "Maildir/cur/1090846195.M1P3.gw:2,S"),
                run(MailLayout.RSPAMD));
        // somebody read it: it is still the same
        Files.move(box.resolve("Maildir/new/1090846194.M1P2.gw"), box.resolve("Maildir/cur/1090846194.M1P2.gw:2,S"));
        assertEquals(Set.of(), run(MailLayout.RSPAMD));
    }

    @Test
    void exchange() throws IOException {
        put("Export/ann/one.EML", message("one"));
        put("Export/manifest.xml", "<manifest/>");
        put("Export/trace.log", message("looks like one"));
        assertEquals(Set.of("Export/ann/one.EML"), run(MailLayout.EXCHANGE));
    }

    @Test
    void whatIsStillWrittenWaits() throws IOException {
        try (MailFolderFeed feed = start(MailLayout.ANY)) {
            put("one", message("one"));
            to.await(1);
            Path file = box.resolve("two");
            for (String line : message("two").split("\n")) {
                Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
            to.await(2);
            assertEquals(message("two"), to.taken.get(1));
        }
    }

    @Test
    void ofAnMboxOnlyTheNewEnd() throws IOException {
        String first = "From a@x.example Mon Jul 26 08:49:53 2004\n" + message("one") + "\n";
        String second = "From a@x.example Mon Jul 26 08:50:53 2004\n" + message("two") + "\n";
        put("mbox", first);
        run(MailLayout.ANY);
        put("mbox", first + second);
        run(MailLayout.ANY);
        assertEquals(List.of(first, second), to.taken);
    }

    @Test
    void otherFilesAreSaid() throws IOException {
        put("one", message("one"));
        put("picture.png", "\211PNG\r\n");
        try (MailFolderFeed feed = start(MailLayout.ANY)) {
            to.await(1);
            TakingCase.await(() -> !feed.status().error().isEmpty(), () -> "nothing is said");
            assertEquals("1 file is no message and left alone, the last picture.png", feed.status().error());
        }
    }

    @Test
    void aFullDiskIsTriedAgain() throws IOException {
        to.full(true);
        put("one", message("one"));
        try (MailFolderFeed feed = start(MailLayout.ANY)) {
            TakingCase.await(() -> feed.status().state() == LiveStatus.State.WAITING, () -> feed.status().toString());
            assertTrue(feed.status().error().contains("No space left"), feed.status().error());
            to.full(false);
            to.await(1);
            TakingCase.await(() -> feed.status().state() == LiveStatus.State.RUNNING, () -> feed.status().toString());
        }
    }

    @Test
    void theFolderIsNotChanged() throws IOException {
        put("one", message("one"));
        long before = Files.getLastModifiedTime(box).toMillis();
        run(MailLayout.ANY);
        assertEquals(before, Files.getLastModifiedTime(box).toMillis());
        assertEquals(message("one"), Files.readString(box.resolve("one")));
    }
}
