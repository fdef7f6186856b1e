/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.queue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchpost.testing.Seeded;

/** Queue files as Postfix, Sendmail and Exim write them. */
class QueueFileTest {

    private static final Logger LOG = LoggerFactory.getLogger(QueueFileTest.class);

    /** A file of the hold queue of Postfix 3.7, byte by byte. */
    private static final byte[] HELD = Base64.getDecoder().decode(
            "Q18gICAgICAgICAgICAyODkgICAgICAgICAgICAgMzA5ICAgICAgICAgICAgICAgMiAgICAgICAgICAgICAgIDAgICAgICAgICAgICAgMjg5ICAgICAgICAg"
                    + "ICAgICAgMFQRMTc5NjA3MDExMCAzMTY3NjVBFmNyZWF0ZV90aW1lPTE3OTYwNzAxMTBBFXJld3JpdGVfY29udGV4dD1sb2NhbEYEcm9vdFMQc2VuZGVyQHgu"
                    + "ZXhhbXBsZUEgZHNuX29yaWdfcmNwdD1yZmM4MjI7YkB5LmV4YW1wbGVPC2JAeS5leGFtcGxlUgtiQHkuZXhhbXBsZUEgZHNuX29yaWdfcmNwdD1yZmM4MjI7"
                    + "Y0B5LmV4YW1wbGVPC2NAeS5leGFtcGxlUgtjQHkuZXhhbXBsZU0ATjBSZWNlaXZlZDogYnkgZ3cuZXhhbXBsZSAoUG9zdGZpeCwgZnJvbSB1c2VyaWQgMClO"
                    + "NglpZCA2ODQwMDIyMjMzNDsgTW9uLCAzMCBOb3YgMjAyNiAyMDoyMTo1MCArMDAwMCAoVVRDKU4RRnJvbTogYUB4LmV4YW1wbGVOD1RvOiBiQHkuZXhhbXBs"
                    + "ZU4UU3ViamVjdDogcGxlYXNlIGhvbGROM01lc3NhZ2UtSWQ6IDwyMDI2MTEzMDIwMjE1MC42ODQwMDIyMjMzNEBndy5leGFtcGxlPk4rRGF0ZTogTW9uLCAz"
                    + "MCBOb3YgMjAyNiAyMDoyMTo1MCArMDAwMCAoVVRDKU4ATglib2R5IGxpbmVOBC5kb3RMBGxhc3ROAFgARQA=");

    /** Puts a file together record by record. */
    private static final class Records {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Records put(char type, String text) {
            byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
            out.write(type);
            int length = bytes.length;
            do {
                out.write(length & 0x7f | (length > 0x7f ? 0x80 : 0));
                length >>= 7;
            } while (length > 0);
            out.writeBytes(bytes);
            return this;
        }

        Records pointer(int target) {
            return put('p', String.format(Locale.ROOT, "%15d", target));
        }

        int at() {
            return out.size();
        }

        byte[] bytes() {
            return out.toByteArray();
        }
    }

    private static Records start() {
        return new Records().put('C', String.format(Locale.ROOT, "%15d %15d %15d %15d %15d %15d", 100, 500, 1, 0, 100, 0))
                .put('T', "1090846193 5").put('S', "rosa@gzac.example").put('O', "x@y.example").put('R', "saul@gzac.example");
    }

    private static QueueFile read(byte[] b) {
        return QueueFile.read(b, 0, b.length).orElseThrow();
    }

    private static String text(QueueFile queue) {
        return new String(queue.message(), StandardCharsets.ISO_8859_1);
    }

    @Test
    void aRealHoldFile() {
        QueueFile queue = read(HELD);
        assertEquals("Postfix", queue.server());
        assertEquals("sender@x.example", queue.sender());
        assertEquals(List.of("b@y.example", "c@y.example"), queue.recipients());
        assertEquals(1_796_070_110L, queue.arrived());
        assertEquals("", queue.problem());
        assertTrue(text(queue).startsWith("Received: by gw.example (Postfix, from userid 0)\n\tid 68400222334;"), text(queue));
        assertTrue(text(queue).endsWith("(UTC)\n\nbody line\n.dot\nlast\n"), text(queue));
    }

    @Test
    void whatAFilterChangedIsFoundBehindPointers() {
        Records records = start().put('M', "");
        int from = records.at();
        records.pointer(0).put('N', "To: b@y.example").put('N', "").put('L', "a line in ").put('N', "two pieces").put('X', "").put('E', "");
        // the first pointer, with room kept for it, leads to a header that was put in later, which leads back
        int added = records.at();
        records.put('N', "Subject: put in by a filter").pointer(from + 17).put('E', "");
        byte[] b = records.bytes();
        byte[] target = String.format(Locale.ROOT, "%15d", added).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(target, 0, b, from + 2, target.length);
        QueueFile queue = read(b);
        assertEquals("Subject: put in by a filter\nTo: b@y.example\n\na line in two pieces\n", text(queue));
        assertEquals("", queue.problem());
        assertEquals(1_090_846_193L, queue.arrived());
        postcat(b).ifPresent(
                said -> assertTrue(said.contains("Subject: put in by a filter\nTo: b@y.example\n\na line in two pieces\n"), said));
    }

    /** What Postfix's own program reads from it; empty if there is none. */
    private static Optional<String> postcat(byte[] b) {
        try {
            Path file = Files.createTempFile("queue", "");
            try {
                Files.write(file, b);
                Process process = new ProcessBuilder("postcat", file.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
                try (InputStream out = process.getInputStream()) {
                    return Optional.of(new String(out.readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.info("No postcat here: nothing to compare with");
            return Optional.empty();
        }
    }

    @Test
    void pointersThatLeadAstrayEndTheFile() {
        Records round = start().put('M', "").put('N', "a");
        int here = round.at();
        assertEquals("pointers lead round and round", read(round.put('N', "b").pointer(here).put('E', "").bytes()).problem());
        assertTrue(read(start().put('M', "").pointer(999_999).put('E', "").bytes()).problem().contains("leads out of the file"));
    }

    @Test
    void cutOffFilesSaySo() {
        byte[] whole = start().put('M', "").put('N', "Subject: x").put('N', "").put('N', "body").put('X', "").put('E', "").bytes();
        assertEquals("", read(whole).problem());
        for (int length = 150; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertFalse(QueueFile.read(cut, 0, length).map(QueueFile::problem).orElse("none").isEmpty(), "cut at " + length);
        }
    }

    @Test
    void sendmailHeaderAndBody() {
        String qf = "V8\nT1090846193\nK0\nN0\nP30000\nI8/1/1234\nFbs\n$_localhost [127.0.0.1]\nS<rosa@gzac.example>\nrRFC822; saul@gzac.example\n"
                + "RPFD:<saul@gzac.example>\nH?P?Return-Path: <\201g>\nH??Received: from a\n\tby b; Mon, 26 Jul 2004 08:49:53 -0400\n"
                + "H?M?Message-Id: <1@gzac.example>\nH??Subject: hello\n.\n";
        QueueFile queue = read((qf + "the body\n.\nof it\n").getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("Sendmail", queue.server());
        assertEquals("rosa@gzac.example", queue.sender());
        assertEquals(List.of("saul@gzac.example"), queue.recipients());
        assertEquals(
                "Received: from a\n\tby b; Mon, 26 Jul 2004 08:49:53 -0400\nMessage-Id: <1@gzac.example>\nSubject: hello\n\nthe body\n.\nof it\n",
                text(queue));
        assertEquals("the df file with the body is not there", read(qf.getBytes(StandardCharsets.ISO_8859_1)).problem());
    }

    @Test
    void eximHeaderAndBody() {
        String header = "1BoxWz-0003Cq-0B-H\nDebian-exim 100 100\n<rosa@gzac.example>\n1090846193 0\n-helo_name a\n-host_address 192.0.2.1.25\n"
                + "-received_protocol esmtp\nYN done@gzac.example\nNN x@gzac.example\n2\nsaul@gzac.example\nann@gzac.example 3 0 0\n\n";
        String one = "Received: from a\n\tby b\n";
        String two = "Subject: hello\n";
        String gone = "X-Old: 1\n";
        String fields = String.format(Locale.ROOT, "%03dP %s%03d* %s%03d  %s", one.length(), one, gone.length(), gone, two.length(), two);
        byte[] both = (header + fields + "1BoxWz-0003Cq-0B-D\nthe body\n").getBytes(StandardCharsets.ISO_8859_1);
        QueueFile queue = read(both);
        assertEquals("Exim", queue.server());
        assertEquals("rosa@gzac.example", queue.sender());
        assertEquals(List.of("saul@gzac.example", "ann@gzac.example"), queue.recipients());
        assertEquals(one + two + "\nthe body\n", text(queue));
        assertEquals("", queue.problem());
    }

    @Test
    void otherFilesAreNone() {
        for (String text : List.of("Version 8\nTest\nKey\n", "V8\nno\n", "Subject: x\n\n", "C\177", "CCCCCCCCCCCCCCCCCCCCCCCCCCCCCC")) {
            byte[] b = text.getBytes(StandardCharsets.ISO_8859_1);
            assertTrue(QueueFile.read(b, 0, b.length).isEmpty(), text);
        }
    }

    @Test
    void hostileBytesDoNoHarm() {
        RandomGenerator random = Seeded.random(this);
        List<byte[]> seeds = List.of(HELD, "V8\nT1090846193\nK0\nS<a>\nRPF:<b>\nH??Subject: x\n.\nbody".getBytes(StandardCharsets.US_ASCII),
                "1BoxWz-0003Cq-0B-H\nx 1 1\n<a@b>\n1 0\nXX\n1\nb@c\n\n012P Subject: x\n\n1BoxWz-0003Cq-0B-D\nbody"
                        .getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < 20_000; i++) {
            byte[] b = seeds.get(i % seeds.size()).clone();
            for (int k = random.nextInt(6); k >= 0; k--) {
                b[random.nextInt(b.length)] = (byte) random.nextInt(256);
            }
            byte[] some = Arrays.copyOf(b, random.nextInt(b.length + 1));
            QueueFile.read(some, 0, some.length).ifPresent(queue -> assertTrue(queue.message().length <= 64 << 20));
        }
    }

    /** A Postfix of its own, which holds a message; only where it is installed and may be started. */
    @Test
    void postfixItself(@TempDir Path folder) throws Exception {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/sbin/postfix"))) {
            throw new TestAbortedException("skipped: Postfix is not installed, or may not be started");
        }
        Path home = Files.createTempDirectory("wp-postfix");
        try {
            Path etc = Files.createDirectories(home.resolve("etc"));
            for (String part : List.of("spool", "data")) {
                Files.createDirectories(home.resolve(part));
            }
            run(folder, "chmod", "755", home.toString());
            run(folder, "chown", "postfix", home.resolve("data").toString());
            Files.writeString(etc.resolve("main.cf"), """
                    compatibility_level = 3.6
                    queue_directory = %1$s/spool
                    data_directory = %1$s/data
                    mail_owner = postfix
                    setgid_group = postdrop
                    myhostname = gw.example
                    inet_interfaces = loopback-only
                    maillog_file = %1$s/maillog
                    maillog_file_prefixes = %1$s
                    header_checks = regexp:%1$s/etc/checks
                    alias_maps =
                    """.formatted(home));
            Files.writeString(etc.resolve("checks"), "/^Subject: hold/ HOLD quarantined\n");
            Files.writeString(etc.resolve("master.cf"), """
                    pickup unix n - n 1 1 pickup
                    cleanup unix n - n - 0 cleanup
                    qmgr unix n - n 300 1 qmgr
                    rewrite unix - - n - - trivial-rewrite
                    bounce unix - - n - 0 bounce
                    postlog unix-dgram n - n - 1 postlogd
                    """);
            try {
                run(folder, "postfix", "-c", etc.toString(), "start");
                String message = "From: a@x.example\nTo: b@y.example\nSubject: hold this\n\n.dot\n" + "long ".repeat(2000) + "\nlast\n";
                Path file = Files.writeString(folder.resolve("message"), message);
                Process sendmail = new ProcessBuilder("sendmail", "-C", etc.toString(), "-i", "-f", "s@x.example", "b@y.example")
                        .redirectInput(file.toFile()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
                sendmail.waitFor(30, TimeUnit.SECONDS);
                byte[] held = held(home.resolve("spool/hold"));
                QueueFile queue = read(held);
                assertEquals("", queue.problem());
                assertEquals("s@x.example", queue.sender());
                assertEquals(List.of("b@y.example"), queue.recipients());
                String text = text(queue);
                assertEquals(message.substring(message.indexOf("\n\n")), text.substring(text.indexOf("\n\n")));
                assertTrue(text.contains("Subject: hold this\n"), text);
                LOG.info("A message that Postfix itself holds: {} bytes", held.length);
                postcat(held).ifPresent(said -> assertTrue(said.contains(text), said));
            } finally {
                run(folder, "postfix", "-c", etc.toString(), "stop");
            }
        } finally {
            run(folder, "rm", "-rf", home.toString());
        }
    }

    private static byte[] held(Path hold) throws IOException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(40);
        CountDownLatch never = new CountDownLatch(1);
        while (System.nanoTime() < until) {
            if (Files.isDirectory(hold)) {
                try (Stream<Path> files = Files.walk(hold)) {
                    Optional<Path> found = files.filter(Files::isRegularFile).findFirst();
                    if (found.isPresent() && Files.size(found.get()) > 0) {
                        return Files.readAllBytes(found.get());
                    }
                }
            }
            never.await(50, TimeUnit.MILLISECONDS);
        }
        throw new TestAbortedException("skipped: Postfix does not work here");
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new TestAbortedException("skipped: " + command[0] + " does not answer");
        }
    }

    @Test
    void theSameBytesBackAndForth() {
        byte[] message = "Subject: x\n\nbody\n".getBytes(StandardCharsets.US_ASCII);
        Records records = start().put('M', "");
        for (String line : new String(message, StandardCharsets.US_ASCII).split("\n")) {
            records.put('N', line);
        }
        assertArrayEquals(message, read(records.put('X', "").put('R', "later@y.example").put('E', "").bytes()).message());
    }
}
