/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.capture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.Sample;
import org.watchpost.testing.Shared;

/** The shared mail captures: messages as tshark finds them, streams as tshark follows them. */
class SamplesTest {

    /**
     * What tshark 4.0 exports otherwise, each for a reason of its own: it takes refused DATA for a message, does not join packets of a message
     * that comes with DATA at once, exports parts within messages, pieces (POP3) and headers (IMAP) as messages.
     */
    private static final List<String> OTHERWISE = List.of("133-smtp-out-of-order", "ehlo-reset-after-rejected", "zeek__smtp.pcap",
            "mail-transactions-invalid", "pop3", "IMAP", "nested", "retr-crafted", "bdat", "pipelining", "rset-data-replies",
            "extract-url", "url-base64", "smtp-rset_input", "cmd-invalid", "bug-5981", "bug-5989", "quoted-printable", "attachment-msg",
            "long-DATA", "raw-extraction", "bug-3616");

    private static List<Path> captures() throws IOException {
        Path folder = Shared.data("samples/pcap-mail").orElse(null);
        Assumptions.assumeTrue(folder != null, "the shared mail captures are not here");
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private static void assumeTshark() {
        boolean there = false;
        for (String folder : System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)) {
            there |= Files.isExecutable(Path.of(folder.isEmpty() ? "." : folder, "tshark"));
        }
        Assumptions.assumeTrue(there, "tshark is not installed: messages are not compared with what it finds");
    }

    private static byte[] tshark(Path temporary, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("tshark", "-q"));
        command.addAll(List.of(arguments));
        Path out = temporary.resolve("tshark.out");
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(out.toFile()).start();
        process.waitFor();
        return Files.readAllBytes(out);
    }

    @Test
    void allAreReadAndEventsParse() throws IOException {
        for (Path file : captures()) {
            Unpacked first;
            try (InputStream in = open(file)) {
                first = Unpacked.of(in);
            }
            assertTrue(!first.events().isEmpty(), file.toString());
            try (InputStream in = open(file)) {
                Unpacked again = Unpacked.of(in);
                assertEquals(first.events(), again.events());
                first.messages().forEach((name, bytes) -> assertArrayEquals(bytes, again.messages().get(name)));
            }
        }
    }

    @Test
    void messagesAreThoseOfTshark(@TempDir Path temporary) throws IOException, InterruptedException {
        assumeTshark();
        int compared = 0;
        for (Path file : captures()) {
            String name = file.getFileName().toString();
            if (OTHERWISE.stream().anyMatch(name::contains)) {
                continue;
            }
            Path out = Files.createDirectory(temporary.resolve(name));
            tshark(temporary, "-r", file.toString(), "--export-objects", "imf," + out);
            List<String> theirs = new ArrayList<>();
            try (var files = Files.list(out)) {
                for (Path message : files.toList()) {
                    theirs.add(Files.readString(message, StandardCharsets.ISO_8859_1).stripTrailing());
                }
            }
            try (InputStream in = open(file)) {
                // tshark leaves out an empty last line
                List<String> ours = new ArrayList<>(Unpacked.of(in).messages().values().stream()
                        .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).stripTrailing()).toList());
                theirs.sort(null);
                ours.sort(null);
                assertEquals(theirs, ours, name);
                compared += ours.size();
            }
        }
        assertTrue(compared >= 30, compared + " messages compared");
    }

    @Test
    void messagesStandInTheStreamsTsharkFollows(@TempDir Path temporary) throws IOException, InterruptedException {
        assumeTshark();
        int compared = 0;
        for (Path file : captures()) {
            String name = file.getFileName().toString();
            if (name.contains("bdat") && !name.contains("0-last")) {
                continue; // commands stand between the chunks
            }
            Map<String, byte[]> messages;
            try (InputStream in = open(file)) {
                messages = Unpacked.of(in).messages();
            }
            Map<String, String> followed = new HashMap<>();
            for (Map.Entry<String, byte[]> message : messages.entrySet()) {
                String stream = message.getKey().substring("stream-".length(), message.getKey().indexOf('/'));
                if (!followed.containsKey(stream)) {
                    followed.put(stream, follow(temporary, file, stream));
                }
                String text = new String(message.getValue(), StandardCharsets.ISO_8859_1);
                String stuffed = text.startsWith(".") ? "." + text : text;
                stuffed = stuffed.replace("\r\n.", "\r\n..");
                String both = followed.get(stream);
                assertTrue(both.contains(text) || both.contains(stuffed), name + " " + message.getKey());
                compared++;
            }
        }
        assertTrue(compared > 50, compared + " messages compared");
    }

    /** What the client sent and, behind it, what the server sent. */
    private static String follow(Path temporary, Path file, String stream) throws IOException, InterruptedException {
        ByteArrayOutputStream client = new ByteArrayOutputStream();
        ByteArrayOutputStream server = new ByteArrayOutputStream();
        String out = new String(tshark(temporary, "-r", file.toString(), "-z", "follow,tcp,raw," + stream), StandardCharsets.US_ASCII);
        for (String line : out.lines().toList()) {
            if (line.matches("\t[0-9a-f]+")) {
                server.writeBytes(HexFormat.of().parseHex(line.substring(1)));
            } else if (line.matches("[0-9a-f]+")) {
                client.writeBytes(HexFormat.of().parseHex(line));
            }
        }
        return client.toString(StandardCharsets.ISO_8859_1) + "\u0000" + server.toString(StandardCharsets.ISO_8859_1);
    }

    @Test
    void eventLinesAreRecognised() {
        byte[] lines = ("{\"@timestamp\":\"2009-10-05T06:06:07.492060Z\",\"event.dataset\":\"capture.dns\",\"capture.frame\":1,"
                + "\"capture.offset\":24,\"event.action\":\"query\"}\n").getBytes(StandardCharsets.US_ASCII);
        Recognition recognition = new CaptureParser().recognise(new Sample("x.jsonl", lines, true));
        assertEquals(99, recognition.score());
    }
}
