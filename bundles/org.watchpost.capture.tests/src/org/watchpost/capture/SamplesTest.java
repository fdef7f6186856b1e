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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchpost.core.parse.Recognition;
import org.watchpost.core.parse.Sample;
import org.watchpost.testing.Shared;

/** The shared mail captures: messages as tshark finds them, streams as tshark follows them. */
class SamplesTest {

    /** How what tshark 4.0 exports relates to the messages there are, where it is not the same. Each is checked. */
    private enum Relation {
        /** What came in the same packet as the first of the text stands before it: pipelined commands. */
        LED,
        /** Parts within a message are exported as messages, too. */
        PARTS,
        /** Text behind a DATA that the server refused is exported, too. */
        REFUSED,
        /** Headers that were fetched alone are exported, too; what was sent twice only once. */
        HEADERS,
        /**
         * Nothing, or pieces, are exported: chunks of BDAT, packets of POP3, ports that tshark does not know, lines with long or late
         * packets, of which it repeats some or leaves some out. The messages are compared with the stream as tshark follows it.
         */
        STREAM
    }

    /** @param messages how many there are, counted by reading the stream */
    private record Otherwise(Relation relation, int messages) {
    }

    private static final Map<String, Otherwise> OTHERWISE = otherwise();

    private static Map<String, Otherwise> otherwise() {
        Map<String, Otherwise> all = new HashMap<>();
        String verify = "suricata-verify__";
        all.put(verify + "ruletype-firewall-133-smtp-out-of-order-commands_smtp-out-of-order.pcap", new Otherwise(Relation.LED, 1));
        all.put(verify + "smtp-ehlo-reset-after-rejected-data_input.pcap", new Otherwise(Relation.LED, 1));
        all.put(verify + "smtp-pipelining_input.pcap", new Otherwise(Relation.LED, 1));
        all.put("zeek__deeply-nested-mime.pcap", new Otherwise(Relation.PARTS, 1));
        all.put("zeek__smtp-attachment-msg.pcap", new Otherwise(Relation.PARTS, 1));
        all.put("zeek__rfc3030-bdat-nonascii.pcap", new Otherwise(Relation.PARTS, 1));
        all.put("zeek__smtp-mail-transactions-invalid.pcap", new Otherwise(Relation.REFUSED, 2));
        all.put("BruteShark__IMAP_-_Authenticate_Plain_(Base64).pcap", new Otherwise(Relation.HEADERS, 5));
        all.put("BruteShark__IMAP_-_Login_(Plaintext)_1.pcap", new Otherwise(Relation.HEADERS, 1));
        for (String one : List.of("bug-3616-smtp_input", "smtp-bug-5981_input", "smtp-bug-5989_input", "smtp-long-DATA-line_input",
                "smtp-url-base64_smtp-url-b64", "smtp-bdat-bad-tail-reply-queue_input", "smtp-pipelined-rset-data-replies_input")) {
            all.put(verify + one + ".pcap", new Otherwise(Relation.STREAM, 1));
        }
        for (String one : List.of("smtp-rset", "smtp-bdat-bad-tail-next-mail", "smtp-bdat-last-next-mail",
                "smtp-bdat-multichunk-inspection", "smtp-bdat-multichunk-next-mail", "smtp-bdat-pipelined-next-mail",
                "smtp-bdat-zero-last-next-mail")) {
            all.put(verify + one + "_input.pcap", new Otherwise(Relation.STREAM, 2));
        }
        for (String one : List.of("bad-list-retr-crafted", "rfc3030-bdat-0-last", "rfc3030-bdat-example1",
                "rfc3030-bdat-multipart-chunked", "rfc3030-bdat-multipart")) {
            all.put("zeek__" + one + ".pcap", new Otherwise(Relation.STREAM, 1));
        }
        for (String one : List.of("smtp", "smtp-bdat-gap", "smtp-bdat-pipeline-8bitmime")) {
            all.put("zeek__" + one + ".pcap", new Otherwise(Relation.STREAM, 2));
        }
        all.put("zeek__pop3.pcap", new Otherwise(Relation.STREAM, 3));
        return all;
    }

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

    /** All captures, none left out. */
    @Test
    void messagesAreThoseOfTshark(@TempDir Path temporary) throws IOException, InterruptedException {
        assumeTshark();
        int compared = 0;
        for (Path file : captures()) {
            String name = file.getFileName().toString();
            Path out = Files.createDirectory(temporary.resolve(name));
            tshark(temporary, "-r", file.toString(), "--export-objects", "imf," + out);
            List<String> theirs = new ArrayList<>();
            try (var files = Files.list(out)) {
                for (Path message : files.toList()) {
                    theirs.add(Files.readString(message, StandardCharsets.ISO_8859_1).stripTrailing());
                }
            }
            Unpacked unpacked;
            try (InputStream in = open(file)) {
                unpacked = Unpacked.of(in);
            }
            // tshark leaves out an empty last line
            List<String> ours = new ArrayList<>(unpacked.messages().values().stream()
                    .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).stripTrailing()).toList());
            theirs.sort(null);
            ours.sort(null);
            Otherwise otherwise = OTHERWISE.get(name);
            if (otherwise == null) {
                assertEquals(theirs, ours, name);
            } else {
                assertEquals(otherwise.messages, ours.size(), name);
                related(name, otherwise.relation, ours, theirs, unpacked);
            }
            compared += ours.size();
        }
        assertTrue(compared >= 90, compared + " messages compared");
    }

    private static void related(String name, Relation relation, List<String> ours, List<String> theirs, Unpacked unpacked) {
        List<String> more = new ArrayList<>(theirs);
        switch (relation) {
            case LED -> {
                assertEquals(theirs.size(), ours.size(), name);
                ours.forEach(text -> assertTrue(more.removeIf(led -> led.endsWith(text)), name + ": " + text));
            }
            case PARTS -> {
                ours.forEach(text -> assertTrue(more.remove(text), name + ": " + text));
                more.forEach(part -> assertTrue(ours.stream().anyMatch(whole -> whole.contains(part)), name + ": " + part));
            }
            case REFUSED -> {
                ours.forEach(text -> assertTrue(more.remove(text), name + ": " + text));
                long refused = unpacked.events("capture.smtp").stream()
                        .filter(event -> event.get("event.action").equals("DATA") && event.get("event.outcome").equals("failure")).count();
                assertEquals(refused, more.size(), name);
            }
            case HEADERS -> {
                more.removeAll(ours);
                more.forEach(header -> assertTrue(!header.contains("\r\n\r\n"), name + ": " + header));
            }
            case STREAM -> {
                // See messagesStandInTheStreamsTsharkFollows, which all messages go through.
            }
        }
    }

    @Test
    void messagesStandInTheStreamsTsharkFollows(@TempDir Path temporary) throws IOException, InterruptedException {
        assumeTshark();
        int compared = 0;
        for (Path file : captures()) {
            String name = file.getFileName().toString();
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
                assertTrue(both.contains(text) || both.contains(stuffed) || chunks(both).contains(text), name + " " + message.getKey());
                compared++;
            }
        }
        assertTrue(compared >= 90, compared + " messages compared");
    }

    /** What BDAT commands carry, chunk behind chunk: RFC 3030 read once more, in the plainest way. */
    private static String chunks(String stream) {
        StringBuilder all = new StringBuilder();
        Matcher bdat = Pattern.compile("BDAT ([0-9]+)(?: LAST)?\r\n").matcher(stream);
        int at = 0;
        while (bdat.find(at)) {
            at = Math.min(stream.length(), bdat.end() + Integer.parseInt(bdat.group(1)));
            all.append(stream, bdat.end(), at);
        }
        return all.toString();
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
