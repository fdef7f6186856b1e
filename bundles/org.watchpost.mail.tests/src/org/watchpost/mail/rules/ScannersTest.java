/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;
import org.watchpost.core.mail.MessageAnalysis;
import org.watchpost.core.mail.RuleHit;
import org.watchpost.core.mail.Verdict;
import org.watchpost.mail.analysis.MessageAnalyzer;
import org.watchpost.mail.tree.Limits;

/** YARA and ClamAV as they are installed; skipped where they are not. */
class ScannersTest {

    private static final byte[] KNOWN = ("harmless bytes that only this test knows " + "0123456789".repeat(20))
            .getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OTHER = "other bytes".getBytes(StandardCharsets.US_ASCII);

    private static byte[] message(byte[] attachment) {
        return ("From: a@x.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nsee attachment\r\n"
                + "--b\r\nContent-Type: application/octet-stream; name=data.bin\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + java.util.Base64.getMimeEncoder().encodeToString(attachment) + "\r\n--b--\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static MessageAnalysis analyse(Scanner scanner, byte[] attachment) {
        byte[] b = message(attachment);
        return new MessageAnalyzer(RuleSet.builtIn(), Limits.DEFAULT, null, List.of(scanner)).analyse(b, 0, b.length, "x.eml", "")
                .analysis();
    }

    private static Path program(String name) {
        for (String folder : List.of("/usr/bin", "/usr/sbin", "/usr/local/bin", "/usr/local/sbin", "/opt/homebrew/bin")) {
            Path program = Path.of(folder, name);
            if (Files.isExecutable(program)) {
                return program;
            }
        }
        throw new TestAbortedException("skipped: " + name + " is not installed");
    }

    @Test
    void yaraItself(@TempDir Path folder) throws IOException {
        program("yara");
        Files.writeString(folder.resolve("own.yar"), """
                rule Known_Bytes { strings: $a = "that only this test knows" condition: $a }
                rule Never { strings: $a = "this is nowhere" condition: $a }
                """);
        Scanner yara = Yara.find(folder).orElseThrow(() -> new TestAbortedException("skipped: yara is not on the path"));
        MessageAnalysis hit = analyse(yara, KNOWN);
        assertTrue(hit.ruleIds().contains("yara"), hit.toString());
        assertEquals(Verdict.SUSPICIOUS, hit.verdict());
        RuleHit rule = hit.attachments().get(0).hits().stream().filter(one -> one.id().equals("yara")).findFirst().orElseThrow();
        assertEquals("Known_Bytes of own.yar", rule.saw());
        assertEquals(List.of(), yara.scan(OTHER, 0, OTHER.length));
        // rules that can't be read find nothing and stop nothing
        Files.writeString(folder.resolve("own.yar"), "rule {");
        assertEquals(List.of(), yara.scan(KNOWN, 0, KNOWN.length));
        Files.delete(folder.resolve("own.yar"));
        assertEquals(Optional.empty(), Yara.find(folder));
    }

    @Test
    void clamdItself(@TempDir Path folder) throws Exception {
        Path clamd = program("clamd");
        Path base = Files.createDirectories(folder.resolve("db"));
        String md5 = HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(KNOWN));
        Files.writeString(base.resolve("own.hdb"), md5 + ":" + KNOWN.length + ":Watchpost.Known\n");
        // a socket's path is short
        Path socket = Files.createTempDirectory("wp-clamd").resolve("s");
        Path config = Files.writeString(folder.resolve("clamd.conf"), "LocalSocket " + socket + "\nDatabaseDirectory " + base
                + "\nForeground yes\nOfficialDatabaseOnly no\nUser " + System.getProperty("user.name") + "\n");
        Process process = new ProcessBuilder(clamd.toString(), "-c", config.toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile()).start();
        try {
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            CountDownLatch never = new CountDownLatch(1);
            while (!Files.exists(socket)) {
                if (!process.isAlive() || System.nanoTime() > until) {
                    throw new TestAbortedException("skipped: clamd does not start here: " + Files.readString(folder.resolve("clamd.log")));
                }
                never.await(50, TimeUnit.MILLISECONDS);
            }
            ClamAv scanner = new ClamAv(socket.toString());
            MessageAnalysis hit = analyse(scanner, KNOWN);
            assertTrue(hit.ruleIds().contains("clamav"), hit.toString());
            assertEquals(Verdict.MALICIOUS, hit.verdict());
            RuleHit rule = hit.attachments().get(0).hits().stream().filter(one -> one.id().equals("clamav")).findFirst().orElseThrow();
            assertTrue(rule.saw().startsWith("Watchpost.Known"), rule.saw());
            assertEquals(List.of(), scanner.scan(OTHER, 0, OTHER.length));
        } finally {
            process.destroy();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            Files.deleteIfExists(socket);
            Files.deleteIfExists(socket.getParent());
        }
        // gone: nothing is found, nothing fails
        assertEquals(List.of(), new ClamAv(socket.toString()).scan(KNOWN, 0, KNOWN.length));
    }

    /** What clamd(8) says of INSTREAM: chunks with their length, an empty one at the end. */
    @Test
    void theProtocolOfClamd() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            byte[] big = new byte[200_000];
            CompletableFuture<Integer> heard = CompletableFuture.supplyAsync(() -> {
                try (Socket socket = server.accept(); DataInputStream in = new DataInputStream(socket.getInputStream())) {
                    assertEquals("zINSTREAM\0", new String(in.readNBytes(10), StandardCharsets.US_ASCII));
                    int total = 0;
                    for (int length = in.readInt(); length > 0; length = in.readInt()) {
                        total += in.readNBytes(length).length;
                    }
                    socket.getOutputStream().write("stream: Win.Test.Signature-1 FOUND\0".getBytes(StandardCharsets.US_ASCII));
                    return total;
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }, task -> Thread.ofVirtual().start(task));
            List<RuleHit> hits = new ClamAv("127.0.0.1:" + server.getLocalPort()).scan(big, 0, big.length);
            assertEquals(big.length, heard.get(30, TimeUnit.SECONDS));
            assertEquals("Win.Test.Signature-1", hits.get(0).saw());
        }
    }
}
